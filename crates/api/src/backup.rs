//! Backups, and bundles as files.

use std::path::Path;

use roadbook_model::{Kind, Refusal};

use crate::{
    Host, Outcome,
    types::*,
    workspace::{read_file, write_file},
};

impl Host {
    pub(crate) fn backup_write(&self, args: FileArgs) -> Outcome<WrittenBackup> {
        let bytes = self.with(|engine| engine.back_up(Path::new(&args.file)))?;
        Ok(WrittenBackup { file: args.file, bytes })
    }

    pub(crate) fn bundle_write(&self, args: FileArgs) -> Outcome<WrittenBundle> {
        let (bytes, entries) = self.with(|engine| engine.write_bundle())?;
        write_file(Path::new(&args.file), &bytes)?;
        Ok(WrittenBundle { file: args.file, bytes: bytes.len() as u64, entries })
    }

    pub(crate) fn bundle_read(&self, args: FileArgs) -> Outcome<BundleRead> {
        let bytes = read_file(Path::new(&args.file))?;
        let language = self.settings().language;
        let (intake, people) = self.with(|engine| {
            let intake = engine.read_bundle(&bytes)?;
            let query = engine.query(language);
            let names = intake.authors.iter().map(|id| Ok(query.title_of(Kind::Participant, id)?.text));
            let people = names.collect::<Result<Vec<_>, roadbook_engine::EngineError>>()?;
            Ok((intake, people))
        })?;
        self.changed(DocumentRef::of(&intake.documents), Origin::Bundle);
        self.sync.wake();
        let entries = (intake.new_entries + intake.known_entries) as u64;
        Ok(BundleRead {
            entries,
            new_entries: intake.new_entries as u64,
            changes: intake.changes as u64,
            people,
            waiting: intake.waiting,
            nothing_new: intake.new_entries == 0,
        })
    }

    /// The address of the hub; empty if there is none.
    pub(crate) fn hub_address(&self) -> Result<String, Refusal> {
        let address = self.with(|engine| engine.recall(crate::workspace::HUB))?;
        Ok(address.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default())
    }
}
