//! A bounded number of loaded documents: small documents cost some 17 kB each in memory.

use std::collections::HashMap;

use roadbook_document::Document;
use roadbook_store::{DocumentKey, SavedDocument, Store};

use crate::EngineError;

/// Most documents kept loaded.
pub(crate) const MAX_LOADED: usize = 256;

#[derive(Default)]
pub(crate) struct Cache {
    loaded: HashMap<DocumentKey, (u64, Loaded)>,
    uses: u64,
}

/// A loaded document and how it is stored.
#[derive(Clone)]
pub(crate) struct Loaded {
    pub document: Document,
    /// Changes in the store since the last full save; `None` if it was never stored.
    pub tail: Option<usize>,
}

impl Cache {
    /// The document: loaded, from the store, or new.
    pub fn get(&mut self, store: &Store, key: &DocumentKey) -> Result<&mut Loaded, EngineError> {
        self.uses += 1;
        if !self.loaded.contains_key(key) {
            self.make_room();
            self.loaded.insert(key.clone(), (0, load(store, key)?));
        }
        let slot = self.loaded.get_mut(key).expect("just inserted");
        slot.0 = self.uses;
        Ok(&mut slot.1)
    }

    /// The document if it is loaded.
    pub fn peek(&self, key: &DocumentKey) -> Option<&Loaded> {
        self.loaded.get(key).map(|(_, loaded)| loaded)
    }

    pub fn put(&mut self, key: DocumentKey, loaded: Loaded) {
        self.uses += 1;
        self.make_room();
        self.loaded.insert(key, (self.uses, loaded));
    }

    /// Forgets documents whose edits did not reach the disk.
    pub fn forget<'a>(&mut self, keys: impl IntoIterator<Item = &'a DocumentKey>) {
        keys.into_iter().for_each(|key| {
            self.loaded.remove(key);
        });
    }

    pub fn clear(&mut self) {
        self.loaded.clear();
    }

    fn make_room(&mut self) {
        if self.loaded.len() < MAX_LOADED {
            return;
        }
        let mut uses: Vec<u64> = self.loaded.values().map(|(used, _)| *used).collect();
        let (_, median, _) = uses.select_nth_unstable(MAX_LOADED / 2);
        let median = *median;
        self.loaded.retain(|_, (used, _)| *used > median);
    }
}

/// Reads a document from the store, or makes its genesis.
pub(crate) fn load(store: &Store, key: &DocumentKey) -> Result<Loaded, EngineError> {
    from_stored(key, store.document(key)?.as_ref())
}

/// The document of what is stored of it.
pub(crate) fn from_stored(key: &DocumentKey, stored: Option<&SavedDocument>) -> Result<Loaded, EngineError> {
    let Some(stored) = stored else {
        return Ok(Loaded { document: Document::new(&key.kind, &key.id), tail: None });
    };
    let mut document = Document::load(&key.kind, &key.id, &stored.saved)?;
    if !stored.tail.is_empty() {
        document.extend(&stored.tail)?;
    }
    Ok(Loaded { document, tail: Some(stored.tail.len()) })
}
