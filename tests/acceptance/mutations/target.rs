//! A target of mutations: replays what was collected for it, then goes on with new ones, and keeps
//! whatever makes it fail.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    time::{Duration, Instant},
};

use roadbook_feed::identity::hex;
use roadbook_tests::root;
use sha2::{Digest, Sha256};

use super::Random;

/// Mutations of a target in the ordinary run.
const ORDINARY: usize = 5_000;

/// How long a target is fed.
pub enum Effort {
    /// So many times.
    Times(usize),
    /// Until then, as `scripts/fuzz` asks.
    Until(Instant),
}

impl Effort {
    /// The ordinary effort for a target of which one run costs as much as `cost` of the cheapest.
    pub fn of(cost: usize) -> Effort {
        let seconds = std::env::var("ROADBOOK_FUZZ_SECONDS").map(|text| text.parse().unwrap());
        seconds.map_or(Effort::Times(ORDINARY / cost), |seconds| {
            Effort::Until(Instant::now() + Duration::from_secs(seconds))
        })
    }

    /// Whether to go on after so many times.
    pub fn goes_on(&self, after: usize) -> bool {
        match self {
            Effort::Times(times) => after < *times,
            Effort::Until(end) => Instant::now() < *end,
        }
    }
}

/// A target by name, which is also that of its folder.
pub struct Target(pub &'static str);

impl Target {
    fn folder(&self) -> PathBuf {
        root().join("tests/fixtures/mutations").join(self.0)
    }

    /// What was collected: inputs that once failed, and some for each way to be refused.
    pub fn corpus(&self) -> Vec<Vec<u8>> {
        let listed = fs::read_dir(self.folder()).unwrap_or_else(|error| panic!("{}: {error}", self.0));
        let mut files: Vec<PathBuf> = listed.map(|file| file.unwrap().path()).collect();
        files.sort();
        files.iter().map(|file| fs::read(file).unwrap()).collect()
    }

    /// Feeds the corpus as it is, then mutations of it and of `seeds`.
    pub fn feed(&self, cost: usize, seeds: &[Vec<u8>], mut take: impl FnMut(&[u8])) {
        let corpus = self.corpus();
        corpus.iter().for_each(|input| self.give(input, &mut take));
        let seeds: Vec<Vec<u8>> = seeds.iter().cloned().chain(corpus).collect();
        let (mut random, effort) = (Random::of_the_run(), Effort::of(cost));
        for n in 0.. {
            if !effort.goes_on(n) {
                break;
            }
            self.give(&random.mutation(&seeds), &mut take);
        }
    }

    /// Gives one input; if it fails, keeps it to be replayed from then on.
    pub fn give(&self, input: &[u8], take: impl FnOnce(&[u8])) {
        if let Err(failure) = catch_unwind(AssertUnwindSafe(|| take(input))) {
            let name = hex(&Sha256::digest(input)[..8]);
            let file = self.folder().join(&name);
            fs::write(&file, input).unwrap();
            eprintln!("what fails is kept as {}", file.display());
            resume_unwind(failure);
        }
    }
}
