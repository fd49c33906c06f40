//! Backups, and bundles as files.

use std::path::{Path, PathBuf};

use roadbook_engine::{EngineError, Means, WrittenPart};
use roadbook_model::{ErrorCode, Kind, Refusal};

use crate::{
    Host, Outcome,
    home::today,
    membership::device,
    types::*,
    workspace::{read_file, write_file},
};

/// Most parts of one bundle that are looked for.
const MAX_PARTS: usize = 1_000;

impl Host {
    pub(crate) fn backup_write(&self, args: FileArgs) -> Outcome<WrittenBackup> {
        let bytes = self.with(|engine| engine.back_up(Path::new(&args.file)))?;
        Ok(WrittenBackup { file: args.file, bytes })
    }

    /// The copies that were made by themselves, the newest first; the workspace need not be open.
    pub fn copies(&self, _: NoArgs) -> Outcome<Vec<CopyRow>> {
        let all = roadbook_store::copies(&self.folder).into_iter();
        Ok(all.map(|copy| CopyRow { day: copy.day, bytes: copy.bytes }).collect())
    }

    /// Puts a copy in the place of the workspace; what was there is kept beside it.
    pub fn copy_put_back(&self, args: DayArgs) -> Outcome<AppState> {
        *self.held() = None;
        roadbook_store::put_back(&self.folder, &args.day).map_err(|error| EngineError::from(error).refusal())?;
        self.open_remembered()?;
        self.app_state(NoArgs {})
    }

    /// Takes the key slots of a copy where those of the workspace are missing or damaged; the database stays.
    pub fn keys_put_back(&self, _: NoArgs) -> Outcome<AppState> {
        *self.held() = None;
        roadbook_store::put_back_slots(&self.folder).map_err(|error| EngineError::from(error).refusal())?;
        self.open_remembered()?;
        self.app_state(NoArgs {})
    }

    /// Makes the copy of a day (ISO 8601), unless there is one; says whether it did.
    pub fn keep_copy_of(&self, day: &str) -> Outcome<bool> {
        self.with(|engine| engine.keep_copy(day))
    }

    /// Keeps the copy of this day. One that fails is tried again at the next look.
    pub(crate) fn keep_copy(&self) {
        match self.keep_copy_of(&today()) {
            Ok(true) => tracing::info!("the copy of the day was made"),
            Err(refusal) if refusal.code != ErrorCode::Locked => tracing::warn!("no copy of the day: {refusal}"),
            _ => {}
        }
    }

    pub(crate) fn bundle_plan(&self, args: BundleFor) -> Outcome<BundlePlan> {
        let parts = self.bundle_parts(&args)?;
        let bytes = parts.iter().map(|part| part.bytes.len() as u64).sum();
        let entries = parts.iter().map(|part| part.entries).sum();
        Ok(BundlePlan { parts: parts.len() as u32, bytes, entries })
    }

    pub(crate) fn bundle_write(&self, args: BundleArgs) -> Outcome<WrittenBundle> {
        let parts = self.bundle_parts(&args.of)?;
        let file = Path::new(&args.file);
        let mut written = WrittenBundle { file: args.file.clone(), files: Vec::new(), bytes: 0, entries: 0 };
        for (n, part) in (1..).zip(&parts) {
            let name = if parts.len() == 1 { file.to_owned() } else { part_name(file, n, parts.len()) };
            write_file(&name, &part.bytes)?;
            written.files.push(name.display().to_string());
            written.bytes += part.bytes.len() as u64;
            written.entries += part.entries;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        self.note_contact(Means::BundleWritten, &name, &self.vector()?, Ok(written.entries));
        Ok(written)
    }

    fn bundle_parts(&self, of: &BundleFor) -> Outcome<Vec<WrittenPart>> {
        let participant = of.member.as_deref().map(device).transpose()?;
        let max = of.max_bytes.map(|max| usize::try_from(max).unwrap_or(usize::MAX));
        self.with(|engine| engine.write_bundle(participant, max, of.with_files))
    }

    /// What a bundle would bring, before it is read.
    pub(crate) fn bundle_look(&self, args: FileArgs) -> Outcome<BundleLook> {
        let files = part_files(Path::new(&args.file));
        let bytes = files.iter().map(|file| read_file(file)).collect::<Outcome<Vec<_>>>()?;
        let language = self.settings().language;
        self.with(|engine| {
            let view = engine.look_into_bundle(&bytes)?;
            let query = engine.query(language);
            let name = |id: &String| Ok::<_, EngineError>(query.title_of(Kind::Participant, id)?.text);
            let need = |(id, entries): (&String, &u64)| Ok(BundleNeed { participant: name(id)?, entries: *entries });
            Ok(BundleLook {
                from: name(&view.from)?,
                bytes: bytes.iter().map(|bytes| bytes.len() as u64).sum(),
                files: files.len() as u32,
                entries: view.entries,
                new_entries: view.new_entries,
                new_acts: view.new_acts,
                new_pieces: view.new_pieces,
                changes: view.changes,
                people: view.authors.iter().map(name).collect::<Result<_, _>>()?,
                needs: view.needs.iter().map(need).collect::<Result<_, EngineError>>()?,
            })
        })
    }

    /// Takes a bundle in, with the parts of it that lie beside.
    pub(crate) fn bundle_read(&self, args: FileArgs) -> Outcome<BundleRead> {
        let mut read = BundleRead { nothing_new: true, ..BundleRead::default() };
        for file in part_files(Path::new(&args.file)) {
            let part = self.read_part(&file)?;
            read.entries += part.entries;
            read.new_entries += part.new_entries;
            read.changes += part.changes;
            read.people.extend(part.people);
            read.waiting = part.waiting;
            read.refused += part.refused;
            read.new_pieces += part.new_pieces;
            read.nothing_new &= part.nothing_new;
        }
        read.people.sort();
        read.people.dedup();
        Ok(read)
    }

    fn read_part(&self, file: &Path) -> Outcome<BundleRead> {
        let bytes = read_file(file)?;
        let language = self.settings().language;
        let before = self.vector()?;
        let (intake, people) = self.with(|engine| {
            let intake = engine.read_bundle(&bytes)?;
            let query = engine.query(language);
            let names = intake.authors.iter().map(|id| Ok(query.title_of(Kind::Participant, id)?.text));
            let people = names.collect::<Result<Vec<_>, EngineError>>()?;
            Ok((intake, people))
        })?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        self.note_contact(Means::BundleRead, &name, &before, Ok(0));
        self.changed(DocumentRef::of(&intake.documents), Origin::Bundle);
        self.sync.wake();
        let entries = (intake.new_entries + intake.known_entries) as u64;
        Ok(BundleRead {
            entries,
            new_entries: intake.new_entries as u64,
            changes: intake.changes as u64,
            people,
            waiting: intake.waiting,
            refused: intake.refused as u64,
            new_pieces: intake.new_pieces as u64,
            nothing_new: intake.new_entries == 0 && intake.new_acts == 0 && intake.new_pieces == 0,
        })
    }

    /// The address of the hub; empty if there is none.
    pub(crate) fn hub_address(&self) -> Result<String, Refusal> {
        let address = self.with(|engine| engine.recall(crate::workspace::HUB))?;
        Ok(address.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default())
    }
}

/// `name-2of3.bundle` beside `name.bundle`.
pub(crate) fn part_name(file: &Path, n: usize, of: usize) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{n}of{of}");
    match file.extension() {
        Some(extension) => file.with_file_name(name).with_added_extension(extension),
        None => file.with_file_name(name),
    }
}

/// The file, or every part of the same bundle that lies beside it, in order.
fn part_files(file: &Path) -> Vec<PathBuf> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let numbered = stem.rsplit_once('-').and_then(|(name, part)| {
        let (n, of) = part.split_once("of")?;
        let (n, of) = (n.parse::<usize>().ok()?, of.parse::<usize>().ok()?);
        (1..=of).contains(&n).then(|| (name.to_owned(), of.min(MAX_PARTS)))
    });
    let Some((name, of)) = numbered else { return vec![file.to_owned()] };
    let whole = file.with_file_name(name);
    let whole = file.extension().map_or_else(|| whole.clone(), |extension| whole.with_added_extension(extension));
    let there: Vec<PathBuf> = (1..=of).map(|n| part_name(&whole, n, of)).filter(|part| part.is_file()).collect();
    if there.is_empty() { vec![file.to_owned()] } else { there }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_of_a_bundle_stands_for_all_that_lie_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let whole = folder.path().join("kenya 2021-10.bundle");
        let parts: Vec<PathBuf> = [1, 3].iter().map(|n| part_name(&whole, *n, 3)).collect();
        parts.iter().for_each(|part| std::fs::write(part, b"x").unwrap());
        assert_eq!(part_files(&parts[1]), parts);
        assert_eq!(part_files(&whole), vec![whole]);
        assert_eq!(part_files(Path::new("/nowhere/a-9of2.bundle")), [PathBuf::from("/nowhere/a-9of2.bundle")]);
    }
}
