//! Files attached to records.
//!
//! The record says that there is a file, and its name; the pieces travel apart, after everything
//! else, and only to computers where the file is wanted.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_feed::{
    ContentId, DeviceId, EpochKey, Frame, PieceId, Role,
    identity::hex,
    limits::{MAX_FILE, PIECE},
    piece::Sealed,
};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_store::{DocumentKey, FileRow, StoreError};
use roadbook_sync::{Pieces, Said, answer_pieces, collect};
use serde_json::Value;

use crate::{Changed, Edit, Engine, EngineError, NewObservation, meta};

/// Most pieces spoken of in one round.
const AT_ONCE: usize = 256;
/// Longest name of a file, in characters.
const MAX_NAME: usize = 200;

/// A file of a record, and how much of it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its content.
    pub content: ContentId,
    /// Its name, fit to be shown.
    pub name: String,
    /// Its type; empty if unknown.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
    /// Bytes of it that are here.
    pub held: u64,
    /// Whether all of it is here.
    pub whole: bool,
    /// Whether it is fetched when somebody who has it is met.
    pub wanted: bool,
    /// Whether all of it is known to be somewhere else too.
    pub elsewhere: bool,
    /// Participant id of whoever attached it.
    pub added_by: String,
    /// When, by their clock, in milliseconds since 1970.
    pub added_at: i64,
}

impl Attachment {
    /// What to say of a file of more than [`MAX_FILE`] bytes.
    pub fn too_large(name: &str) -> Refusal {
        Refusal::new(
            ErrorCode::BadValue,
            format!("`{}` is larger than {} MB", shown_name(name), MAX_FILE >> 20),
            "Attach a smaller file, or a link to where it can be had.",
        )
    }
}

/// How files stand on this computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FilesState {
    /// Whether every file is kept here.
    pub keep_all: bool,
    /// Files that are here whole.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files that are wanted here and not here whole.
    pub missing: u64,
}

/// What a round about pieces moved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PiecesMoved {
    /// Whether another round may move more.
    pub more: bool,
    /// Records with files that grew.
    pub documents: Vec<DocumentKey>,
}

/// What is known of files while the workspace is open.
#[derive(Default)]
pub(crate) struct Files {
    /// Files found to be here whole.
    whole: BTreeSet<[u8; 32]>,
    /// By peer, pieces it asked for.
    asked: BTreeMap<String, Vec<PieceId>>,
}

/// Which pieces of a file are here.
#[derive(Default)]
struct Held {
    pieces: Vec<PieceId>,
    missing: Vec<PieceId>,
    bytes: u64,
}

impl Engine {
    /// Attaches a file to a record. It is on disk, whole, before the record says so.
    pub fn attach(&mut self, kind: Kind, id: &str, name: &str, bytes: &[u8]) -> Result<Changed, EngineError> {
        if bytes.len() > MAX_FILE {
            return Err(Attachment::too_large(name).into());
        }
        self.refuse_in_the_past()?;
        let content = ContentId::of(bytes);
        let cut = Sealed::new(self.first_key()?, content).cut(bytes).ok_or_else(|| Attachment::too_large(name))?;
        let new = self.profile.store.write(|tx| {
            let pieces = cut.pieces.iter().chain([&cut.list]);
            let new = pieces
                .map(|(id, sealed)| Ok((*id, tx.keep_piece(id, sealed)?)))
                .collect::<Result<Vec<_>, StoreError>>()?;
            Ok::<_, EngineError>(new.into_iter().filter(|(_, is_new)| *is_new).map(|(id, _)| id).collect::<Vec<_>>())
        })?;
        let media_type = infer::get(bytes).map_or("", |found| found.mime_type());
        let (document, before) = place(kind, id);
        let set = |field: &str, value: Value| Edit {
            kind,
            id: document.clone(),
            path: format!("{before}{}", path(content, field)),
            value,
        };
        let edits = [
            set("name", shown_name(name).into()),
            set("media_type", media_type.into()),
            set("size", (bytes.len() as u64).into()),
            set("list", hex(&cut.list.0.0).into()),
            set("deleted", Value::Null),
        ];
        self.edit(&edits).inspect_err(|_| {
            // Nothing speaks of them.
            let _ = self.profile.store.write(|tx| new.iter().try_for_each(|id| tx.drop_piece(id)));
        })
    }

    /// Takes a file off a record; one step to undo.
    pub fn detach(&mut self, kind: Kind, id: &str, content: ContentId) -> Result<Changed, EngineError> {
        self.file_of(&DocumentKey::new(kind.name(), id), content)?;
        let (document, before) = place(kind, id);
        let path = format!("{before}{}", path(content, "deleted"));
        self.edit(&[Edit { kind, id: document, path, value: Value::Bool(true) }])
    }

    /// The files of a record.
    pub fn attachments(&mut self, kind: Kind, id: &str) -> Result<Vec<Attachment>, EngineError> {
        let key = DocumentKey::new(kind.name(), id);
        let (wanted, keep_all) = (self.profile.store.wanted()?, self.keeps_all_files()?);
        let files = self.shown_store().files_of(&key)?;
        let (document, before) = place(kind, id);
        let document = DocumentKey::new(kind.name(), document);
        files
            .into_iter()
            .map(|file| {
                let held = self.held(&file)?;
                let (added_at, added_by) =
                    self.attached_by(&document, &format!("{before}{}", path(ContentId(file.content), "name")))?;
                let everywhere = held.pieces.iter().map(|id| self.profile.store.is_elsewhere(id));
                let elsewhere = everywhere.collect::<Result<Vec<_>, _>>()?.into_iter().all(|there| there);
                Ok(Attachment {
                    content: ContentId(file.content),
                    wanted: wanted.get(&file.content).copied().unwrap_or(keep_all),
                    elsewhere: elsewhere && held.missing.is_empty(),
                    held: held.bytes,
                    whole: held.missing.is_empty() && held.bytes == file.size,
                    name: shown_name(&file.name),
                    media_type: file.media_type,
                    size: file.size,
                    added_by,
                    added_at,
                })
            })
            .collect()
    }

    fn attached_by(&mut self, key: &DocumentKey, path: &str) -> Result<(i64, String), EngineError> {
        let written = self.cache.get(&self.profile.store, key)?.document.written(path);
        let Some(written) = written else { return Ok((0, String::new())) };
        let actor = &written.actor[written.actor.len().saturating_sub(16)..];
        let feeds = self.profile.store.progress()?;
        let by = feeds.keys().chain([&self.feed()]).find(|feed| feed.actor() == *actor).map(|feed| self.author(feed));
        Ok((written.time.saturating_mul(1000), by.unwrap_or_default()))
    }

    /// The bytes of a file that is here whole.
    pub fn file_bytes(&self, content: ContentId) -> Result<Vec<u8>, EngineError> {
        let file = self.file(content)?;
        let sealed = Sealed::new(self.first_key()?, content);
        let held = self.held(&file)?;
        let mut pieces = Vec::with_capacity(held.pieces.len());
        for id in held.pieces.iter().filter(|id| id.0 != file.list) {
            pieces.push(self.profile.store.piece(id)?.ok_or_else(not_here)?);
        }
        sealed.join(pieces.iter().map(Vec::as_slice)).ok_or_else(|| not_here().into())
    }

    /// Decides whether a file is wanted on this computer.
    pub fn want_file(&mut self, content: ContentId, wanted: bool) -> Result<(), EngineError> {
        self.file(content)?;
        self.profile.store.write(|tx| Ok(tx.set_wanted(&content.0, wanted)?))
    }

    /// Removes a file from this computer if somebody else is known to have it.
    pub fn drop_file(&mut self, content: ContentId) -> Result<(), EngineError> {
        let file = self.file(content)?;
        let held = self.held(&file)?;
        for id in &held.pieces {
            if !self.profile.store.is_elsewhere(id)? {
                return Err(nowhere_else().into());
            }
        }
        self.files.whole.remove(&content.0);
        self.profile.store.write(|tx| {
            tx.set_wanted(&content.0, false)?;
            Ok(held.pieces.iter().try_for_each(|id| tx.drop_piece(id))?)
        })
    }

    /// Whether every file is kept here.
    fn keeps_all_files(&self) -> Result<bool, EngineError> {
        Ok(self.profile.store.meta(meta::KEEP_FILES)?.as_deref() == Some(&[1]))
    }

    /// Keeps every file here from now on, or only those chosen.
    pub fn keep_all_files(&mut self, keep_all: bool) -> Result<(), EngineError> {
        self.remember(meta::KEEP_FILES, &[u8::from(keep_all)])
    }

    /// How files stand on this computer.
    pub fn files_state(&mut self) -> Result<FilesState, EngineError> {
        let mut state = FilesState { keep_all: self.keeps_all_files()?, ..FilesState::default() };
        let wanted = self.profile.store.wanted()?;
        for file in self.profile.store.files()? {
            if self.is_whole(&file)? {
                state.files += 1;
                state.bytes += file.size;
            } else if wanted.get(&file.content).copied().unwrap_or(state.keep_all) {
                state.missing += 1;
            }
        }
        Ok(state)
    }

    /// Files of which a part is here and known to be nowhere else.
    pub fn files_only_here(&self) -> Result<u64, EngineError> {
        let mut only_here = 0;
        for file in self.profile.store.files()? {
            for id in self.held(&file)?.pieces {
                if !self.profile.store.is_elsewhere(&id)? {
                    only_here += 1;
                    break;
                }
            }
        }
        Ok(only_here)
    }

    fn file(&self, content: ContentId) -> Result<FileRow, EngineError> {
        let files = self.profile.store.files()?;
        files.into_iter().find(|file| file.content == content.0).ok_or_else(|| no_such_file().into())
    }

    fn file_of(&self, key: &DocumentKey, content: ContentId) -> Result<FileRow, EngineError> {
        let files = self.profile.store.files_of(key)?;
        files.into_iter().find(|file| file.content == content.0).ok_or_else(|| no_such_file().into())
    }

    fn first_key(&self) -> Result<&EpochKey, EngineError> {
        self.keys.get(&0).ok_or(EngineError::NoKey)
    }

    fn held(&self, file: &FileRow) -> Result<Held, EngineError> {
        let (list, mut held) = (PieceId(file.list), Held::default());
        let Some(sealed_list) = self.profile.store.piece(&list)? else {
            held.missing.push(list);
            return Ok(held);
        };
        held.pieces.push(list);
        let sealed = Sealed::new(self.first_key()?, ContentId(file.content));
        for id in sealed.named(&sealed_list).unwrap_or_default() {
            match self.profile.store.piece_length(&id)? {
                Some(length) => {
                    held.bytes += length.saturating_sub(16);
                    held.pieces.push(id);
                }
                None => held.missing.push(id),
            }
        }
        Ok(held)
    }

    fn is_whole(&mut self, file: &FileRow) -> Result<bool, EngineError> {
        if self.files.whole.contains(&file.content) {
            return Ok(true);
        }
        let held = self.held(file)?;
        let whole = held.missing.is_empty() && held.bytes == file.size;
        if whole {
            self.files.whole.insert(file.content);
        }
        Ok(whole)
    }

    /// Pieces that are wanted and not here, small files first, with the file each belongs to.
    fn missing_pieces(&mut self, limit: usize) -> Result<BTreeMap<PieceId, [u8; 32]>, EngineError> {
        let (wanted, keep_all) = (self.profile.store.wanted()?, self.keeps_all_files()?);
        self.missing_of(limit, |file| wanted.get(&file.content).copied().unwrap_or(keep_all))
    }

    fn missing_of(
        &mut self,
        limit: usize,
        is_meant: impl Fn(&FileRow) -> bool,
    ) -> Result<BTreeMap<PieceId, [u8; 32]>, EngineError> {
        let mut missing = BTreeMap::new();
        for file in self.profile.store.files()?.iter().filter(|file| is_meant(file)) {
            if missing.len() >= limit {
                break;
            }
            if !self.is_whole(file)? {
                let room = limit - missing.len();
                missing.extend(self.held(file)?.missing.into_iter().take(room).map(|id| (id, file.content)));
            }
        }
        Ok(missing)
    }

    /// Every piece here of files that records have, for a bundle.
    pub(crate) fn pieces_here(&self) -> Result<Vec<PieceId>, EngineError> {
        let mut ids = Vec::new();
        for file in self.profile.store.files()? {
            ids.extend(self.held(&file)?.pieces);
        }
        Ok(ids)
    }

    /// Keeps what a bundle brings of files that records have, wanted or not: it is here already.
    pub(crate) fn keep_brought(&mut self, frames: &[Frame]) -> Result<usize, EngineError> {
        let brought: BTreeMap<PieceId, Vec<u8>> = Said::of(frames).pieces.into_iter().collect();
        let mut kept = 0;
        // Lists first: they say which the others are.
        for _ in 0..2 {
            let missing = self.missing_of(usize::MAX, |_| true)?;
            kept += self.profile.store.write(|tx| {
                let due = brought.iter().filter(|(id, _)| missing.contains_key(id));
                let new = due.map(|(id, sealed)| tx.keep_piece(id, sealed)).collect::<Result<Vec<_>, StoreError>>()?;
                Ok::<_, EngineError>(new.into_iter().filter(|is_new| *is_new).count())
            })?;
        }
        Ok(kept)
    }

    /// The next request about pieces to `peer`, of at most about `max_bytes`; `None` if there is
    /// nothing to say. Only to a hub are pieces offered: it keeps them for everybody, where a
    /// neighbour says by itself what it wants.
    pub fn pieces_request(
        &mut self,
        peer: &str,
        is_hub: bool,
        max_bytes: usize,
    ) -> Result<Option<(Vec<Frame>, Said)>, EngineError> {
        let may_offer = is_hub && self.role().writes();
        let offered = if may_offer { self.profile.store.pieces_not_at(peer, AT_ONCE)? } else { Vec::new() };
        let wanted = self.missing_pieces(AT_ONCE)?.into_keys().collect();
        let asked = self.files.asked.remove(peer).unwrap_or_default();
        let said = Said { offered, wanted, pieces: collect(self, &asked, max_bytes)? };
        let begins = Some((self.workspace, self.device.id()));
        let silent = said.is_empty() && (is_hub || self.profile.store.files()?.is_empty());
        Ok((!silent).then(|| (said.clone().frames(begins), said)))
    }

    /// Takes in the answer of `peer` to what was said.
    pub fn pieces_conclude(&mut self, peer: &str, said: &Said, answer: &[Frame]) -> Result<PiecesMoved, EngineError> {
        let theirs = Said::of(answer);
        let asked: BTreeSet<PieceId> = theirs.wanted.iter().copied().collect();
        let there: Vec<PieceId> = said.offered.iter().copied().filter(|id| !asked.contains(id)).collect();
        let taken = said.pieces.iter().filter(|(id, _)| !asked.contains(id)).count();
        let begins = said.pieces.is_empty() && !collect(self, &theirs.wanted, 1)?.is_empty();
        let missing = self.missing_pieces(AT_ONCE)?;
        let received: Vec<(PieceId, Vec<u8>)> =
            theirs.pieces.into_iter().filter(|(id, _)| missing.contains_key(id)).collect();
        self.profile.store.write(|tx| {
            there.iter().try_for_each(|id| tx.piece_is_at(peer, id))?;
            received.iter().try_for_each(|(id, sealed)| {
                tx.piece_is_at(peer, id)?;
                tx.keep_piece(id, sealed).map(drop)
            })?;
            Ok::<_, EngineError>(())
        })?;
        let contents: BTreeSet<[u8; 32]> = received.iter().filter_map(|(id, _)| missing.get(id)).copied().collect();
        // Whoever asks for the same again and again gets it once.
        let more = begins || taken + there.len() + received.len() > 0;
        let mut moved = PiecesMoved { more, documents: Vec::new() };
        for content in contents {
            moved.documents.extend(self.profile.store.records_with(&content)?);
        }
        self.files.asked.insert(peer.to_owned(), theirs.wanted);
        Ok(moved)
    }

    /// Answers a peer that speaks about pieces.
    pub fn pieces_answer(&mut self, request: &[Frame]) -> Result<Vec<Frame>, EngineError> {
        let workspace = self.workspace;
        Ok(answer_pieces(self, workspace, request, AT_ONCE * PIECE / 16)?.0)
    }
}

impl Pieces for Engine {
    type Error = EngineError;

    fn role(&self, device: &DeviceId) -> Result<Option<Role>, EngineError> {
        Ok(self.members.role(device))
    }

    fn wanted_of(&mut self, _: &[PieceId]) -> Result<Vec<PieceId>, EngineError> {
        Ok(self.missing_pieces(AT_ONCE)?.into_keys().collect())
    }

    fn piece(&self, id: &PieceId) -> Result<Option<Vec<u8>>, EngineError> {
        Ok(self.profile.store.piece(id)?)
    }

    fn keep(&mut self, pieces: Vec<(PieceId, Vec<u8>)>) -> Result<usize, EngineError> {
        let missing = self.missing_pieces(usize::MAX)?;
        self.profile.store.write(|tx| {
            let wanted = pieces.iter().filter(|(id, _)| missing.contains_key(id));
            let kept = wanted.map(|(id, sealed)| tx.keep_piece(id, sealed)).collect::<Result<Vec<_>, _>>()?;
            Ok(kept.into_iter().filter(|is_new| *is_new).count())
        })
    }
}

/// The document that says which files a record or an observation has, and what stands before their paths in it.
fn place(kind: Kind, id: &str) -> (String, String) {
    match NewObservation::from_id(id).filter(|_| kind == Kind::Observation) {
        Some(observation) => (observation.document(), format!("{}.", observation.key())),
        None => (id.to_owned(), String::new()),
    }
}

fn path(content: ContentId, field: &str) -> String {
    format!("files.{}.{field}", hex(&content.0))
}

/// A name without its folders, and without what would change how the text around it reads.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let harmless = |letter: &char| {
        !letter.is_control()
            && !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown: String = last.chars().filter(harmless).take(MAX_NAME).collect();
    let shown = shown.trim().trim_matches('.').trim();
    if shown.is_empty() { "file".to_owned() } else { shown.to_owned() }
}

fn no_such_file() -> Refusal {
    Refusal::new(ErrorCode::NotFound, "No record has this file", "`attachments KIND ID` lists the files of a record.")
}

fn not_here() -> Refusal {
    Refusal::new(
        ErrorCode::NotFound,
        "The file is not whole on this computer yet",
        "Fetch it, and sync with somebody who has it.",
    )
}

fn nowhere_else() -> Refusal {
    Refusal::new(
        ErrorCode::NotAllowed,
        "Nobody else is known to have this file",
        "Sync with a hub first; then it can be removed here.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_out_of_no_folder_and_hides_nothing() {
        for (name, shown) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\plan.xlsx", "plan.xlsx"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("..", "file"),
            ("  ", "file"),
            ("a\nb\u{0}.txt", "ab.txt"),
        ] {
            assert_eq!(shown_name(name), shown, "{name:?}");
        }
        assert_eq!(shown_name(&"x".repeat(1_000)).len(), MAX_NAME);
    }
}
