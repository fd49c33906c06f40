//! Payloads without what their reader can compute again, in columns.
//!
//! An Automerge change chunk repeats the author's actor id, a checksum, and the hash of the change
//! before it. In an entry all of that is known: the actor follows from the feed, the checksum from
//! the content, and the change before is usually the one before in the same batch, or the computed
//! first change of the document. Hashes do not compress, so they are left out where they can be.
//! What remains is laid out by kind, all times together, all columns of one number together, all
//! titles together, so that neighbours resemble each other and compress well. `docs/formats/entry.md` has the layout.
//!
//! A change in the author's past is named by the beginning of its hash, where that can mean only
//! one: reader and author know the same past.
//!
//! Packing is verified by unpacking: a chunk that would not come back byte by byte is kept whole.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use sha2::{Digest, Sha256};

use crate::{
    ActorBytes, Batch, Payload,
    leb::{bytes, number, read_bytes, read_number, read_signed, signed},
    limits::{MAX_BATCHES, MAX_CHANGES, MAX_INFLATED},
    operations::{Operations, OperationsRead},
    payload::Change,
    values::FieldsRead,
};

/// Bytes of a hash by which a change in the author's past is named: as few as tell it from the others.
const NAMES: [usize; 3] = [1, 2, LONGEST_NAME];
/// Most bytes of such a name.
pub const LONGEST_NAME: usize = 4;

/// What the author of an entry knew when it was written, the same for whoever reads it.
pub trait Past {
    /// The hash of the computed first change of the document of a kind and id.
    fn first(&self, kind: &str, id: &str) -> [u8; 32];

    /// The change to the document whose hash begins so, if there is one and no other.
    fn named(&self, kind: &str, id: &str, name: &[u8]) -> Option<[u8; 32]>;
}

/// Only the first changes are known: names are not resolved.
impl<F: Fn(&str, &str) -> [u8; 32]> Past for F {
    fn first(&self, kind: &str, id: &str) -> [u8; 32] {
        self(kind, id)
    }

    fn named(&self, _: &str, _: &str, _: &[u8]) -> Option<[u8; 32]> {
        None
    }
}

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHANGE: u8 = 1;

/// The chunk follows as it is.
const WHOLE: u8 = 0;
/// Its dependencies are listed.
const LISTED: u8 = 1;
/// It depends on the change before it in the batch alone.
const NEXT: u8 = 2;
/// It depends on the document's first change alone.
const FIRST: u8 = 3;
/// Its dependencies are listed by names of the first length of [`NAMES`]; the modes after it stand
/// for the other lengths. The number of dependencies follows.
const NAMED: u8 = 4;
/// Added to one of these where the columns are tables.
const TABLES: u8 = 8;

/// Streams before those of columns.
const STREAMS: usize = 11;
const BATCHES: usize = 0;
const IDS: usize = 1;
const MODES: usize = 2;
const HASHES: usize = 3;
const SEQS: usize = 4;
const STARTS: usize = 5;
const TIMES: usize = 6;
const WORDS: usize = 7;
const LENGTHS: usize = 8;
const WHOLES: usize = 9;
const NEW_WORDS: usize = 10;
/// The bit among those of the streams that says that fields have streams.
const FIELDS: usize = STREAMS;
/// Words that are known before the first: kinds of documents, and what changes say of themselves.
const KNOWN: [&str; 20] = [
    "action",
    "observation",
    "meeting",
    "indicator",
    "organisation",
    "person",
    "group",
    "milestone",
    "participant",
    "programme",
    "communication",
    "questionnaire",
    "baseline",
    "edit",
    "create",
    "observe",
    "notes",
    "undo",
    "redo",
    "restore",
];
/// Most streams of columns; a change with another column is kept whole.
const MAX_SPECS: usize = 64;

/// Packs a payload written by `actor`.
pub fn pack(payload: &Payload, actor: &ActorBytes, past: &dyn Past) -> Vec<u8> {
    let mut out = Writer { time: payload.time / 1000, ..Writer::default() };
    signed(&mut out.streams[BATCHES], payload.time);
    number(&mut out.streams[BATCHES], payload.batches.len() as u64);
    for batch in &payload.batches {
        out.word(batch.kind.as_bytes());
        bytes(&mut out.streams[IDS], batch.id.as_bytes());
        number(&mut out.streams[BATCHES], batch.changes.len() as u64);
        let mut place = Place::of(batch, past);
        for Change(change) in &batch.changes {
            match Parts::of(change).filter(|parts| parts.fits(actor, change)) {
                Some(parts) => out.change(&parts, &mut place),
                None => {
                    out.streams[MODES].push(WHOLE);
                    bytes(&mut out.streams[WHOLES], change);
                }
            }
            place.came(hash(change));
        }
    }
    out.finish()
}

/// Unpacks what [`pack`] packed; `None` if it did not.
pub fn unpack(packed: &[u8], actor: &ActorBytes, past: &dyn Past) -> Option<Payload> {
    let mut from = Reader::of(packed)?;
    let time = read_signed(&mut from.streams[BATCHES])?;
    from.time = time / 1000;
    let count = usize::try_from(read_number(&mut from.streams[BATCHES])?).ok().filter(|n| *n <= MAX_BATCHES)?;
    let (mut batches, mut changes, mut size) = (Vec::new(), 0, 0);
    for _ in 0..count {
        let kind = String::from_utf8(from.word()?.to_vec()).ok()?;
        let id = String::from_utf8(read_bytes(&mut from.streams[IDS])?.to_vec()).ok()?;
        let mut batch = Batch { kind, id, changes: Vec::new() };
        let mut place = Place::of(&batch, past);
        let length = usize::try_from(read_number(&mut from.streams[BATCHES])?).ok()?;
        changes += length;
        if changes > MAX_CHANGES {
            return None;
        }
        for _ in 0..length {
            let (change, hash) = from.change(actor, &mut place)?;
            size += change.len();
            if size > MAX_INFLATED {
                return None;
            }
            place.came(hash);
            batch.changes.push(Change(change));
        }
        batches.push(batch);
    }
    from.is_spent().then_some(Payload { time, batches })
}

/// What is known of a change before it is read.
struct Place<'a> {
    kind: String,
    id: String,
    past: &'a dyn Past,
    first: OnceCell<[u8; 32]>,
    before: Option<[u8; 32]>,
    /// Changes of the same batch.
    batch: BTreeSet<[u8; 32]>,
    seq: u64,
    start: u64,
}

impl<'a> Place<'a> {
    fn of(batch: &Batch, past: &'a dyn Past) -> Place<'a> {
        let (kind, id) = (batch.kind.clone(), batch.id.clone());
        Place { kind, id, past, first: OnceCell::new(), before: None, batch: BTreeSet::new(), seq: 0, start: 0 }
    }

    fn first(&self) -> [u8; 32] {
        *self.first.get_or_init(|| self.past.first(&self.kind, &self.id))
    }

    fn came(&mut self, hash: Option<[u8; 32]>) {
        self.before = hash;
        self.batch.extend(hash);
    }

    /// The only change that a name can mean here.
    fn named(&self, name: &[u8]) -> Option<[u8; 32]> {
        let from = padded(name, 0);
        let mut found: BTreeSet<[u8; 32]> = self.batch.range(from..=padded(name, 0xff)).copied().collect();
        found.extend(self.past.named(&self.kind, &self.id, name));
        found.extend(Some(self.first()).filter(|first| first.starts_with(name)));
        if found.len() == 1 { found.pop_first() } else { None }
    }

    /// The shortest names of dependencies of which each means one here, and the mode that says so.
    fn names(&self, hashes: &[u8]) -> Option<(u8, Vec<u8>)> {
        let (hashes, _) = hashes.as_chunks::<32>();
        let mean = |length: usize| hashes.iter().all(|hash| self.named(&hash[..length]) == Some(*hash));
        let (mode, length) = (NAMED..).zip(NAMES).find(|(_, length)| mean(*length))?;
        Some((mode, hashes.iter().flat_map(|hash| &hash[..length]).copied().collect()))
    }

    /// What names mean. Who lacks what one means — a history that was not chosen — reads a change
    /// that follows nothing.
    fn meant(&self, names: &[u8], length: usize) -> Vec<u8> {
        let names = names.chunks_exact(length);
        names.flat_map(|name| self.named(name).unwrap_or_else(|| padded(name, 0))).collect()
    }

    /// After a change of so many operations, if that is known.
    fn pass(&mut self, seq: u64, start: u64, operations: Option<usize>) {
        (self.seq, self.start) = (seq, start.wrapping_add(operations.unwrap_or(0) as u64));
    }
}

/// A hash that begins so and goes on with one byte.
fn padded(name: &[u8], byte: u8) -> [u8; 32] {
    std::array::from_fn(|at| name.get(at).copied().unwrap_or(byte))
}

/// A change chunk, taken apart.
struct Parts<'a> {
    hashes: &'a [u8],
    actor: &'a [u8],
    seq: u64,
    start: u64,
    time: i64,
    message: &'a [u8],
    others: Vec<&'a [u8]>,
    columns: Vec<(u64, &'a [u8])>,
    rest: &'a [u8],
}

impl<'a> Parts<'a> {
    fn of(change: &'a [u8]) -> Option<Parts<'a>> {
        let mut from = body(change)?;
        let count = usize::try_from(read_number(&mut from)?).ok()?;
        let hashes = from.split_off(..count.checked_mul(32)?)?;
        let actor = read_bytes(&mut from)?;
        let (seq, start) = (read_number(&mut from)?, read_number(&mut from)?);
        let (time, message) = (read_signed(&mut from)?, read_bytes(&mut from)?);
        let others = (0..read_number(&mut from)?).map(|_| read_bytes(&mut from)).collect::<Option<Vec<_>>>()?;
        let count = read_number(&mut from)?;
        let specs = (0..count).map(|_| Some((read_number(&mut from)?, read_number(&mut from)?)));
        let specs = specs.collect::<Option<Vec<(u64, u64)>>>()?;
        let column = |(spec, length): (u64, u64)| Some((spec, from.split_off(..usize::try_from(length).ok()?)?));
        let columns = specs.into_iter().map(column).collect::<Option<Vec<_>>>()?;
        let rest = from;
        Some(Parts { hashes, actor, seq, start, time, message, others, columns, rest })
    }

    /// Whether it comes back byte by byte.
    fn fits(&self, actor: &ActorBytes, change: &[u8]) -> bool {
        let dense = self.columns.iter().all(|(spec, _)| *spec < MAX_SPECS as u64 * 4);
        dense && self.actor == actor && self.chunk().0 == change
    }

    /// The chunk and its hash.
    fn chunk(&self) -> (Vec<u8>, [u8; 32]) {
        let mut body = Vec::new();
        number(&mut body, self.hashes.len() as u64 / 32);
        body.extend(self.hashes);
        bytes(&mut body, self.actor);
        number(&mut body, self.seq);
        number(&mut body, self.start);
        signed(&mut body, self.time);
        bytes(&mut body, self.message);
        number(&mut body, self.others.len() as u64);
        self.others.iter().for_each(|other| bytes(&mut body, other));
        number(&mut body, self.columns.len() as u64);
        for (spec, column) in &self.columns {
            number(&mut body, *spec);
            number(&mut body, column.len() as u64);
        }
        self.columns.iter().for_each(|(_, column)| body.extend(*column));
        body.extend(self.rest);
        let mut inner = vec![CHANGE];
        bytes(&mut inner, &body);
        let hash: [u8; 32] = Sha256::digest(&inner).into();
        ([&MAGIC[..], &hash[..4], &inner].concat(), hash)
    }
}

/// Streams being written.
struct Writer {
    streams: Vec<Vec<u8>>,
    operations: Operations,
    words: BTreeMap<Vec<u8>, u64>,
    time: i64,
}

impl Default for Writer {
    fn default() -> Writer {
        let words = (0..).zip(KNOWN).map(|(n, word)| (word.as_bytes().to_vec(), n)).collect();
        Writer { streams: vec![Vec::new(); STREAMS], operations: Operations::default(), words, time: 0 }
    }
}

impl Writer {
    /// Something that recurs: its number, and at the first time itself.
    fn word(&mut self, word: &[u8]) {
        let next = self.words.len() as u64;
        let known = self.words.get(word).copied();
        if known.is_none() {
            self.words.insert(word.to_vec(), next);
            bytes(&mut self.streams[NEW_WORDS], word);
        }
        number(&mut self.streams[WORDS], known.unwrap_or(next));
    }

    fn change(&mut self, parts: &Parts<'_>, place: &mut Place<'_>) {
        let mode = match place.before {
            Some(before) if parts.hashes == before => NEXT,
            None if parts.hashes.len() == 32 && parts.hashes == place.first() => FIRST,
            _ => LISTED,
        };
        let named = if mode == LISTED { place.names(parts.hashes) } else { None };
        let (mode, names) = named.map_or((mode, None), |(mode, names)| (mode, Some(names)));
        let operations = self.operations.tables(&place.kind, parts.start, &parts.columns);
        if operations.is_none() {
            self.operations.plain(&parts.columns);
        }
        self.streams[MODES].push(mode | if operations.is_some() { TABLES } else { 0 });
        if mode == LISTED {
            bytes(&mut self.streams[HASHES], parts.hashes);
        }
        if let Some(names) = names {
            number(&mut self.streams[MODES], parts.hashes.len() as u64 / 32);
            self.streams[HASHES].extend(names);
        }
        signed(&mut self.streams[SEQS], parts.seq.wrapping_sub(place.seq + 1) as i64);
        signed(&mut self.streams[STARTS], parts.start.wrapping_sub(place.start) as i64);
        signed(&mut self.streams[TIMES], parts.time.wrapping_sub(self.time));
        place.pass(parts.seq, parts.start, operations);
        self.time = parts.time;
        self.word(parts.message);
        self.word(parts.rest);
        let mut shape = Vec::new();
        number(&mut shape, parts.others.len() as u64);
        parts.others.iter().for_each(|other| bytes(&mut shape, other));
        number(&mut shape, parts.columns.len() as u64);
        parts.columns.iter().for_each(|(spec, _)| number(&mut shape, *spec));
        self.word(&shape);
    }

    fn finish(mut self) -> Vec<u8> {
        let mut out = Vec::new();
        self.streams[LENGTHS] = self.operations.lengths;
        let (columns, fields) = (&self.operations.columns, self.operations.fields.streams());
        number(&mut out, columns.len() as u64);
        columns.keys().for_each(|spec| number(&mut out, *spec));
        let held = self.streams.iter().enumerate().filter(|(_, stream)| !stream.is_empty());
        let held = held.fold(0, |held, (stream, _)| held | 1 << stream);
        number(&mut out, held | u64::from(!fields.is_empty()) << FIELDS);
        if !fields.is_empty() {
            number(&mut out, fields.len() as u64);
        }
        let streams = || self.streams.iter().filter(|stream| !stream.is_empty()).chain(columns.values()).chain(fields);
        streams().for_each(|stream| number(&mut out, stream.len() as u64));
        streams().for_each(|stream| out.extend(stream));
        out
    }
}

/// Streams being read.
struct Reader<'a> {
    streams: Vec<&'a [u8]>,
    operations: OperationsRead<'a>,
    words: Vec<&'a [u8]>,
    time: i64,
}

impl<'a> Reader<'a> {
    fn of(mut packed: &'a [u8]) -> Option<Reader<'a>> {
        let count = usize::try_from(read_number(&mut packed)?).ok().filter(|count| *count <= 4 * MAX_SPECS)?;
        let specs = (0..count).map(|_| read_number(&mut packed)).collect::<Option<Vec<u64>>>()?;
        let held = read_number(&mut packed).filter(|held| *held < 2 << FIELDS)?;
        let fields = if held & 1 << FIELDS == 0 { 0 } else { usize::try_from(read_number(&mut packed)?).ok()? };
        if fields > packed.len() {
            return None;
        }
        let length = |stream: usize| {
            let empty = stream < STREAMS && held & 1 << stream == 0;
            if empty { Some(0) } else { read_number(&mut packed) }
        };
        let lengths = (0..STREAMS + count + fields).map(length).collect::<Option<Vec<u64>>>()?;
        let stream = |length: u64| packed.split_off(..usize::try_from(length).ok()?);
        let mut streams = lengths.into_iter().map(stream).collect::<Option<Vec<_>>>()?;
        let fields = FieldsRead::new(streams.split_off(STREAMS + count));
        let columns = specs.into_iter().zip(streams.split_off(STREAMS)).collect();
        let operations = OperationsRead::new(std::mem::take(&mut streams[LENGTHS]), columns, fields);
        packed.is_empty().then_some(Reader { streams, operations, words: KNOWN.map(str::as_bytes).to_vec(), time: 0 })
    }

    fn word(&mut self) -> Option<&'a [u8]> {
        let place = usize::try_from(read_number(&mut self.streams[WORDS])?).ok()?;
        if place == self.words.len() {
            self.words.push(read_bytes(&mut self.streams[NEW_WORDS])?);
        }
        self.words.get(place).copied()
    }

    /// The next change and its hash, if it has one.
    fn change(&mut self, actor: &ActorBytes, place: &mut Place<'_>) -> Option<(Vec<u8>, Option<[u8; 32]>)> {
        let (mode, modes) = self.streams[MODES].split_first()?;
        self.streams[MODES] = modes;
        let (mode, in_tables) = if *mode > TABLES { (mode - TABLES, true) } else { (*mode, false) };
        let hashes = match mode {
            WHOLE => {
                let change = read_bytes(&mut self.streams[WHOLES])?.to_vec();
                let hash = hash(&change);
                return Some((change, hash));
            }
            LISTED => read_bytes(&mut self.streams[HASHES]).filter(|hashes| hashes.len() % 32 == 0)?.to_vec(),
            NEXT => place.before?.to_vec(),
            FIRST => place.first().to_vec(),
            mode => {
                let length = *NAMES.get(usize::from(mode.checked_sub(NAMED)?))?;
                let count = usize::try_from(read_number(&mut self.streams[MODES])?).ok()?;
                let names = self.streams[HASHES].split_off(..count.checked_mul(length)?)?;
                place.meant(names, length)
            }
        };
        let seq = (place.seq + 1).wrapping_add(read_signed(&mut self.streams[SEQS])? as u64);
        let start = place.start.wrapping_add(read_signed(&mut self.streams[STARTS])? as u64);
        let time = self.time.wrapping_add(read_signed(&mut self.streams[TIMES])?);
        self.time = time;
        let (message, rest, mut shape) = (self.word()?, self.word()?, self.word()?);
        let others = (0..read_number(&mut shape)?).map(|_| read_bytes(&mut shape)).collect::<Option<Vec<_>>>()?;
        let count = read_number(&mut shape)?;
        let specs = (0..count).map(|_| read_number(&mut shape)).collect::<Option<Vec<u64>>>()?;
        let (operations, columns) = if in_tables {
            let (operations, columns) = self.operations.tables(&place.kind, start, &specs)?;
            (Some(operations), columns)
        } else {
            (None, self.operations.plain(&specs)?)
        };
        place.pass(seq, start, operations);
        let columns = columns.iter().map(|(spec, data)| (*spec, &data[..])).collect();
        let (hashes, actor) = (&hashes[..], &actor[..]);
        let (change, hash) = Parts { hashes, actor, seq, start, time, message, others, columns, rest }.chunk();
        Some((change, Some(hash)))
    }

    /// One form only: nothing is left over.
    fn is_spent(&self) -> bool {
        self.streams.iter().all(|stream| stream.is_empty()) && self.operations.is_spent()
    }
}

/// The content of a change chunk.
fn body(change: &[u8]) -> Option<&[u8]> {
    let mut rest = change.get(9..).filter(|_| change.starts_with(&MAGIC) && change[8] == CHANGE)?;
    let length = usize::try_from(read_number(&mut rest)?).ok()?;
    (rest.len() == length).then_some(rest)
}

/// A change's hash: SHA-256 of type, length and content.
pub(crate) fn hash(change: &[u8]) -> Option<[u8; 32]> {
    body(change).map(|_| Sha256::digest(&change[8..]).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTOR: ActorBytes = [7; 16];
    const FIRST_HASH: [u8; 32] = [8; 32];

    fn genesis(_: &str, _: &str) -> [u8; 32] {
        FIRST_HASH
    }

    fn chunk(hashes: &[[u8; 32]], actor: &[u8], seq: u64, columns: &[(u64, &[u8])]) -> Vec<u8> {
        let hashes = hashes.concat();
        let (message, rest) = (&b"edit"[..], &b"author"[..]);
        let (columns, others) = (columns.to_vec(), vec![]);
        Parts {
            hashes: &hashes,
            actor,
            seq,
            start: seq * 3,
            time: 1_600_000_000 + seq as i64,
            message,
            others,
            columns,
            rest,
        }
        .chunk()
        .0
    }

    fn payload(changes: Vec<Vec<u8>>) -> Payload {
        let batch = |id: &str| Batch {
            kind: "action".into(),
            id: id.into(),
            changes: changes.iter().cloned().map(Change).collect(),
        };
        Payload { time: -5, batches: vec![batch("a"), batch("b")] }
    }

    #[test]
    fn packed_changes_come_back_byte_by_byte() {
        let first = chunk(&[FIRST_HASH], &ACTOR, 1, &[(1, b"one"), (21, b"two")]);
        let next = chunk(&[hash(&first).unwrap()], &ACTOR, 2, &[(1, b"three")]);
        let merged = chunk(&[hash(&next).unwrap(), [2; 32]], &ACTOR, 3, &[]);
        let branch = chunk(&[[3; 32]], &[5; 20], 1, &[(1, b"another actor")]);
        let far = chunk(&[[3; 32]], &ACTOR, u64::MAX >> 2, &[(9_999, b"a column of its own")]);
        let mut altered = chunk(&[], &ACTOR, 4, &[]);
        altered[5] ^= 1;
        let payload = payload(vec![first, next, merged, branch, far, altered, b"no chunk".to_vec(), Vec::new()]);
        let packed = pack(&payload, &ACTOR, &genesis);
        assert_eq!(unpack(&packed, &ACTOR, &genesis), Some(payload));
    }

    /// Two changes, and one more whose hash begins like that of the second.
    struct Known(Vec<[u8; 32]>);

    impl Past for Known {
        fn first(&self, _: &str, _: &str) -> [u8; 32] {
            FIRST_HASH
        }

        fn named(&self, _: &str, _: &str, name: &[u8]) -> Option<[u8; 32]> {
            let mut found = self.0.iter().filter(|hash| hash.starts_with(name));
            found.next().filter(|_| found.next().is_none()).copied()
        }
    }

    #[test]
    fn a_change_in_the_authors_past_is_named_where_the_name_can_mean_no_other() {
        let (one, two, like_two) = ([1; 32], [2; 32], padded(&[2; LONGEST_NAME], 9));
        let known = Known(vec![one, two, like_two]);
        let changes = vec![
            chunk(&[one], &ACTOR, 1, &[]),
            chunk(&[one, FIRST_HASH], &ACTOR, 2, &[]),
            chunk(&[one, two], &ACTOR, 3, &[]),
            chunk(&[[3; 32]], &ACTOR, 4, &[]),
        ];
        let whole = payload(changes);
        let packed = pack(&whole, &ACTOR, &known);
        let holds = |hash: [u8; 32]| packed.windows(8).any(|window| window == &hash[..8]);
        assert_eq!((holds(FIRST_HASH), holds(two), holds([3; 32])), (false, true, true));
        assert_eq!(unpack(&packed, &ACTOR, &known), Some(whole.clone()));
        // Who knows none of them reads changes that follow nothing, and the rest of the entry.
        let read = unpack(&packed, &ACTOR, &genesis).unwrap();
        assert_ne!(read.batches[0].changes[0], whole.batches[0].changes[0]);
        assert_eq!(read.batches[0].changes[3], whole.batches[0].changes[3]);
    }

    #[test]
    fn what_can_be_computed_is_not_sent() {
        let mut changes = vec![chunk(&[FIRST_HASH], &ACTOR, 1, &[(1, b"x")])];
        for seq in 2..100 {
            let before = hash(changes.last().unwrap()).unwrap();
            changes.push(chunk(&[before], &ACTOR, seq, &[(1, b"x")]));
        }
        let packed = pack(&payload(changes), &ACTOR, &genesis);
        assert!(packed.len() < 200 * 10 + 100, "{} bytes for 198 changes", packed.len());
        assert!(!packed.windows(16).any(|window| window == ACTOR || window == &FIRST_HASH[..16]));
    }

    #[test]
    fn what_was_not_packed_here_is_refused_and_never_ends_the_program() {
        let first = chunk(&[FIRST_HASH], &ACTOR, 1, &[(1, b"one"), (21, b"two")]);
        let second = chunk(&[[1; 32]], &ACTOR, 2, &[(1, b"three")]);
        let whole = payload(vec![first, second, b"no chunk".to_vec()]);
        let packed = pack(&whole, &ACTOR, &genesis);
        for cut in 0..packed.len() {
            assert_eq!(unpack(&packed[..cut], &ACTOR, &genesis), None, "cut at {cut}");
        }
        for bit in 0..packed.len() * 8 {
            let mut bad = packed.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(unpack(&bad, &ACTOR, &genesis).as_ref(), Some(&whole), "bit {bit}");
        }
    }
}
