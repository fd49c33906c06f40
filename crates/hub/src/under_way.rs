//! Large requests and answers while they travel: after a cut they go on where they ended.
//!
//! They are known by the signature that opens the request, which nobody else can guess. Only
//! memory: what is forgotten is sent again.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use axum::body::Bytes;

use crate::body::SIGNATURE;

/// Bytes of requests and answers kept, the oldest forgotten first.
const KEPT: usize = 64 << 20;
/// Bytes of a request and its answer below which nothing is kept.
const WORTH: usize = 4 << 10;

/// What opens a request.
pub(crate) type Signature = [u8; SIGNATURE];

/// A request as far as it has come; it grows while it is read.
pub(crate) type Growing = Arc<Mutex<Vec<u8>>>;

/// What is kept of an exchange.
#[derive(Clone)]
pub(crate) enum Kept {
    /// The request, as far as it has come.
    Request(Growing),
    /// The answer.
    Answer(Bytes),
}

/// The newest of them.
#[derive(Default)]
pub(crate) struct UnderWay(Mutex<All>);

#[derive(Default)]
struct All {
    kept: HashMap<Signature, (Kept, usize)>,
    order: VecDeque<Signature>,
    bytes: usize,
}

impl UnderWay {
    /// A request of `length` bytes that begins with `bytes`.
    pub fn begins(&self, signature: Signature, bytes: Vec<u8>, length: usize) -> Growing {
        let growing = Arc::new(Mutex::new(bytes));
        if length > WORTH {
            self.keep(signature, Kept::Request(growing.clone()), length);
        }
        growing
    }

    /// The request was answered.
    pub fn answered(&self, signature: Signature, received: usize, answer: &Bytes) {
        if received + answer.len() > WORTH {
            self.keep(signature, Kept::Answer(answer.clone()), answer.len());
        }
    }

    /// What is kept of an exchange.
    pub fn of(&self, signature: &Signature) -> Option<Kept> {
        self.all().kept.get(signature).map(|(kept, _)| kept.clone())
    }

    /// The first bytes of a request that was cut, if so many are here.
    pub fn first(&self, signature: &Signature, count: usize) -> Option<Vec<u8>> {
        let Some(Kept::Request(growing)) = self.of(signature) else { return None };
        let bytes = growing.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.get(..count).map(<[u8]>::to_vec)
    }

    fn keep(&self, signature: Signature, kept: Kept, size: usize) {
        let mut all = self.all();
        match all.kept.insert(signature, (kept, size)) {
            Some((_, before)) => all.bytes -= before,
            None => all.order.push_back(signature),
        }
        all.bytes += size;
        while all.bytes > KEPT {
            let Some(oldest) = all.order.pop_front() else { return };
            let size = all.kept.remove(&oldest).map_or(0, |(_, size)| size);
            all.bytes -= size;
        }
    }

    fn all(&self) -> std::sync::MutexGuard<'_, All> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_exchanges_are_not_kept_and_of_large_ones_the_oldest_is_forgotten() {
        let under_way = UnderWay::default();
        let answer = |size: usize| Bytes::from(vec![0; size]);
        under_way.answered([0; 64], 300, &answer(300));
        assert!(under_way.of(&[0; 64]).is_none());
        for n in 1..=70 {
            under_way.answered([n; 64], 0, &answer(1 << 20));
        }
        assert!(under_way.of(&[6; 64]).is_none() && under_way.of(&[7; 64]).is_some());
        assert_eq!(under_way.all().bytes, KEPT);
    }

    #[test]
    fn an_answer_takes_the_place_of_its_request() {
        let under_way = UnderWay::default();
        let growing = under_way.begins([1; 64], vec![7; 100], 9000);
        growing.lock().unwrap().extend([8; 100]);
        assert_eq!(under_way.first(&[1; 64], 150).map(|bytes| bytes[149]), Some(8));
        assert_eq!(under_way.first(&[1; 64], 201), None, "not so many");
        under_way.answered([1; 64], 9000, &Bytes::from_static(b"answer"));
        assert!(matches!(under_way.of(&[1; 64]), Some(Kept::Answer(answer)) if answer == b"answer"[..]));
        assert_eq!((under_way.first(&[1; 64], 1), under_way.all().bytes), (None, 6));
    }
}
