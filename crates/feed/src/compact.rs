//! Changes without what their reader can compute again.
//!
//! An Automerge change chunk repeats the author's actor id, a checksum, and the hash of the change
//! before it. In an entry all of that is known: the actor follows from the feed, the checksum from
//! the content, and the change before is usually the one before in the same batch. Hashes do not
//! compress, so leaving them out takes an edit from some 45 bytes to some 12.
//!
//! Packing is verified by unpacking: a chunk that would not come back byte by byte is kept whole.

use sha2::{Digest, Sha256};

use crate::ActorBytes;

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHANGE: u8 = 1;

/// The chunk follows as it is.
const WHOLE: u8 = 0;
/// Without header and actor.
const OWN: u8 = 1;
/// Without header, actor and dependencies: it depends on the change before it alone.
const NEXT: u8 = 2;

/// Packs the changes of one batch.
pub fn pack(actor: &ActorBytes, changes: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut before = None;
    let mut packed = Vec::with_capacity(changes.len());
    for change in changes {
        let small = pack_one(actor, before.as_ref(), change)
            .filter(|small| unpack_one(actor, before.as_ref(), small).as_ref() == Some(change));
        packed.push(small.unwrap_or_else(|| [&[WHOLE], change.as_slice()].concat()));
        before = hash(change);
    }
    packed
}

/// Unpacks the changes of one batch; `None` if they were not packed by [`pack`].
pub fn unpack(actor: &ActorBytes, packed: &[Vec<u8>]) -> Option<Vec<Vec<u8>>> {
    let mut before = None;
    let mut changes = Vec::with_capacity(packed.len());
    for small in packed {
        let change = unpack_one(actor, before.as_ref(), small)?;
        before = hash(&change);
        changes.push(change);
    }
    Some(changes)
}

fn pack_one(actor: &ActorBytes, before: Option<&[u8; 32]>, change: &[u8]) -> Option<Vec<u8>> {
    let body = body(change)?;
    let mut rest = body;
    let count = usize::try_from(read_number(&mut rest)?).ok()?;
    let dependencies = rest.split_off(..count.checked_mul(32)?)?;
    let head = &body[..body.len() - rest.len()];
    let length = usize::try_from(read_number(&mut rest)?).ok()?;
    if rest.split_off(..length)? != actor {
        return None;
    }
    Some(match before {
        Some(before) if dependencies == before => [&[NEXT], rest].concat(),
        _ => [&[OWN], head, rest].concat(),
    })
}

fn unpack_one(actor: &ActorBytes, before: Option<&[u8; 32]>, packed: &[u8]) -> Option<Vec<u8>> {
    let (tag, packed) = packed.split_first()?;
    let (head, rest) = match *tag {
        WHOLE => return Some(packed.to_vec()),
        OWN => {
            let mut rest = packed;
            let count = usize::try_from(read_number(&mut rest)?).ok()?;
            rest.split_off(..count.checked_mul(32)?)?;
            (packed[..packed.len() - rest.len()].to_vec(), rest)
        }
        NEXT => ([&[1], before?.as_slice()].concat(), packed),
        _ => return None,
    };
    let mut body = head;
    write_number(&mut body, actor.len() as u64);
    body.extend(actor);
    body.extend(rest);
    let mut inner = vec![CHANGE];
    write_number(&mut inner, body.len() as u64);
    inner.extend(body);
    let checksum = Sha256::digest(&inner);
    Some([&MAGIC[..], &checksum[..4], &inner].concat())
}

/// The content of a change chunk.
fn body(change: &[u8]) -> Option<&[u8]> {
    let mut rest = change.get(9..).filter(|_| change.starts_with(&MAGIC) && change[8] == CHANGE)?;
    let length = usize::try_from(read_number(&mut rest)?).ok()?;
    (rest.len() == length).then_some(rest)
}

/// A change's hash: SHA-256 of type, length and content.
fn hash(change: &[u8]) -> Option<[u8; 32]> {
    body(change).map(|_| Sha256::digest(&change[8..]).into())
}

/// Unsigned LEB128.
fn read_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..63).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn write_number(out: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTOR: ActorBytes = [7; 16];

    fn chunk(dependencies: &[[u8; 32]], actor: &[u8], rest: &[u8]) -> Vec<u8> {
        let mut content = vec![dependencies.len() as u8];
        dependencies.iter().for_each(|dependency| content.extend(dependency));
        content.push(actor.len() as u8);
        content.extend(actor);
        content.extend(rest);
        let mut inner = vec![CHANGE];
        write_number(&mut inner, content.len() as u64);
        inner.extend(content);
        [&MAGIC[..], &Sha256::digest(&inner)[..4], &inner].concat()
    }

    #[test]
    fn packed_changes_come_back_byte_by_byte() {
        let first = chunk(&[[1; 32]], &ACTOR, b"first");
        let next = chunk(&[hash(&first).unwrap()], &ACTOR, &[9; 300]);
        let merged = chunk(&[hash(&next).unwrap(), [2; 32]], &ACTOR, b"merge");
        let branch = chunk(&[[3; 32]], &[5; 20], b"another actor");
        let mut altered = chunk(&[], &ACTOR, b"wrong checksum");
        altered[5] ^= 1;
        let changes = [first, next, merged, branch, altered, b"no chunk".to_vec(), Vec::new()];
        let packed = pack(&ACTOR, &changes);
        assert_eq!(
            packed.iter().map(|small| small[0]).collect::<Vec<_>>(),
            [OWN, NEXT, OWN, WHOLE, WHOLE, WHOLE, WHOLE]
        );
        assert_eq!(unpack(&ACTOR, &packed).unwrap(), changes);
    }

    #[test]
    fn what_was_not_packed_here_is_refused() {
        for bad in [vec![], vec![9, 1], vec![NEXT, 1], vec![OWN, 5, 1, 2]] {
            assert_eq!(unpack(&ACTOR, std::slice::from_ref(&bad)), None, "{bad:?}");
        }
    }
}
