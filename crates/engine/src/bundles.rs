//! Bundles: the exchange in files, for one participant or for everybody.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_document::genesis_hash;
use roadbook_feed::{
    Act, DeviceId, FeedId, Frame, Members, VersionVector,
    bundle::{self, Readers},
    entry,
    frame::{Blob, Entries},
    limits::MAX_STREAM,
    wrap::KemKey,
};
use roadbook_sync::{Log, Said};

use crate::{Engine, EngineError, Intake, early};

/// Most devices a bundle for everybody is sealed to one by one.
const MAX_SEALED_TO: usize = 256;
/// Room in a part for acts and the envelope beside entries, in bytes.
const ROOM: usize = 64 << 10;

/// One file of a bundle.
#[derive(Debug, Clone)]
pub struct WrittenPart {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Entries in it.
    pub entries: u64,
}

/// What a bundle would bring.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BundleView {
    /// Participant id of whoever wrote it.
    pub from: String,
    /// Entries in it.
    pub entries: u64,
    /// Entries that are not here.
    pub new_entries: u64,
    /// Changes in those of them that can be opened.
    pub changes: u64,
    /// Participant ids of the authors of what is new.
    pub authors: BTreeSet<String>,
    /// Entries that what is new builds on and that would still be missing, by participant id.
    pub needs: BTreeMap<String, u64>,
    /// Acts of membership that are not here.
    pub new_acts: u64,
    /// Pieces of attached files that are not here.
    pub new_pieces: u64,
}

impl Engine {
    /// What is held here and a participant is not known to have, or everything for everybody, as
    /// files of at most `max_bytes`; with the attached files that are here, if they are asked for.
    pub fn write_bundle(
        &mut self,
        participant: Option<DeviceId>,
        max_bytes: Option<usize>,
        with_files: bool,
    ) -> Result<Vec<WrittenPart>, EngineError> {
        self.seal()?;
        let known = participant.map(|participant| self.known_to(&participant)).transpose()?.unwrap_or_default();
        let size = max_bytes.map_or(MAX_STREAM / 2, |max| max.saturating_sub(ROOM).max(ROOM));
        let mut parts = roadbook_sync::parts(self, self.workspace, self.device.id(), &known, size)?;
        if with_files {
            self.add_pieces(&mut parts, size)?;
        }
        let devices = self.sealed_to(participant.as_ref());
        let key = self.keys.get(&self.epoch).ok_or(EngineError::NoKey)?;
        let readers = Readers { epoch: self.epoch, key, devices: &devices };
        let written = parts.iter().map(|frames| WrittenPart {
            bytes: bundle::write(&self.workspace, frames, &readers),
            entries: runs(frames).map(|run| run.entries.len() as u64).sum(),
        });
        Ok(written.collect())
    }

    /// What each of a participant's devices that take part is known to have.
    fn known_to(&self, participant: &DeviceId) -> Result<VersionVector, EngineError> {
        let own = self.device.id();
        let devices = self.sealed_to(Some(participant)).into_iter().map(|(device, _)| device);
        let known = devices.filter(|device| *device != own).map(|device| self.held_by(&device));
        let known = known.collect::<Result<Vec<_>, _>>()?;
        Ok(known.into_iter().reduce(|all, next| all.common(&next)).unwrap_or_default())
    }

    /// Appends pieces of attached files: what is left of the last part, then more parts.
    fn add_pieces(&self, parts: &mut Vec<Vec<Frame>>, size: usize) -> Result<(), EngineError> {
        let length =
            |frames: &[Frame]| runs(frames).flat_map(|run| &run.entries).map(|entry| entry.0.len()).sum::<usize>();
        let is_opening = |frame: &&Frame| !matches!(frame, Frame::Entries(_));
        let opening: Vec<Frame> = parts.iter().flatten().take_while(is_opening).cloned().collect();
        let mut left = size.saturating_sub(parts.last().map_or(0, |part| length(part)));
        for id in self.pieces_here()? {
            let Some(sealed) = self.profile.store.piece(&id)? else { continue };
            if left < sealed.len() {
                parts.push(opening.clone());
                left = size;
            }
            left = left.saturating_sub(sealed.len());
            if let Some(part) = parts.last_mut() {
                part.push(Frame::Pieces(vec![Blob(sealed)]));
            }
        }
        Ok(())
    }

    fn sealed_to(&self, participant: Option<&DeviceId>) -> Vec<(DeviceId, KemKey)> {
        let wanted = |device: &DeviceId| participant.is_none_or(|of| self.members.participant(device) == *of);
        let recipients = self.members.recipients().into_iter().filter(|(device, _)| wanted(device));
        recipients.take(MAX_SEALED_TO).collect()
    }

    pub(crate) fn open_bundle(&self, bytes: &[u8]) -> Result<Vec<Frame>, EngineError> {
        let bundle = bundle::parse(bytes)?;
        if bundle.workspace() != self.workspace {
            return Err(bundle::BundleError::OtherWorkspace.into());
        }
        Ok(bundle.open(|epoch| self.keys.get(&epoch).cloned(), &self.device)?)
    }

    /// Takes in a bundle, whole or not at all. Entries whose turn has not come wait.
    pub fn read_bundle(&mut self, bytes: &[u8]) -> Result<Intake, EngineError> {
        let (frames, early) = early::split(self.open_bundle(bytes)?, &self.heads()?);
        let workspace = self.workspace;
        let taken = roadbook_sync::take(self, &workspace, &frames)?;
        let kept = self.keep_early(early)?;
        let mut intake = self.finish(taken)?;
        intake.new_entries += kept;
        intake.new_pieces = self.keep_brought(&frames)?;
        Ok(intake)
    }

    /// What the parts of a bundle would bring, in order; takes nothing in.
    pub fn look_into_bundle(&self, parts: &[Vec<u8>]) -> Result<BundleView, EngineError> {
        let parts: Vec<Vec<Frame>> = parts.iter().map(|bytes| self.open_bundle(bytes)).collect::<Result<_, _>>()?;
        let frames: Vec<Frame> = parts.into_iter().flatten().collect();
        let mut view = BundleView::default();
        if let Some(Frame::Hello(hello)) = frames.first() {
            view.from = self.members.participant(&hello.device).participant();
        }
        let mut held: BTreeSet<Vec<u8>> = self.acts()?.iter().map(|act| act.bytes().to_vec()).collect();
        let lists = frames.iter().filter_map(|frame| if let Frame::Acts(list) = frame { Some(list) } else { None });
        let acts = lists.flatten().filter_map(|blob| Act::read(&self.workspace, &blob.0));
        let new: Vec<Act> = acts.filter(|act| held.insert(act.bytes().to_vec())).collect();
        view.new_acts = new.len() as u64;
        let members = Members::of(&self.workspace, &[self.acts()?, new].concat());
        for (id, _) in Said::of(&frames).pieces {
            view.new_pieces += u64::from(self.profile.store.piece_length(&id)?.is_none());
        }
        let (mut heads, mut needed) = (self.heads()?, VersionVector::default());
        let (frames, early) = early::split(frames, &heads);
        for run in &early {
            let waits: BTreeSet<u64> = self.waits_of(&run.feed)?;
            let new = (run.from..).take(run.entries.len()).filter(|seq| !waits.contains(seq)).count() as u64;
            view.entries += run.entries.len() as u64;
            view.new_entries += new;
            if new > 0 {
                view.authors.insert(self.author(&run.feed));
            }
        }
        for run in runs(&frames) {
            view.entries += run.entries.len() as u64;
            for (seq, bytes) in (run.from..).zip(&run.entries) {
                let before = heads.get(&run.feed).copied().unwrap_or_default();
                let Ok(verified) = entry::verify(&self.workspace, &run.feed, before, &bytes.0) else { continue };
                if seq != verified.head.seq {
                    continue;
                }
                needed.join(&members.seen(&verified.seen).unwrap_or_default());
                view.new_entries += 1;
                view.authors.insert(self.author(&run.feed));
                let opened = self.keys.get(&verified.epoch).and_then(|key| verified.open(key, &genesis_hash).ok());
                let batches = opened.iter().flat_map(|payload| &payload.batches);
                view.changes += batches.map(|batch| batch.changes.len() as u64).sum::<u64>();
                heads.insert(run.feed, verified.head);
            }
        }
        let there = VersionVector(heads.into_iter().map(|(feed, head)| (feed, head.seq)).collect());
        let mut missing: BTreeMap<FeedId, u64> = self.gaps(&there, &early)?.into_iter().collect();
        for run in needed.beyond(&there) {
            missing.entry(run.feed).or_insert(run.to - run.from + 1);
        }
        for (feed, entries) in missing {
            *view.needs.entry(self.author(&feed)).or_default() += entries;
        }
        Ok(view)
    }
}

fn runs(frames: &[Frame]) -> impl Iterator<Item = &Entries> {
    frames.iter().filter_map(|frame| if let Frame::Entries(run) = frame { Some(run) } else { None })
}
