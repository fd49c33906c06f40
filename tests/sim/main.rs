//! Many replicas, random work, random membership, random exchanges, files, copies and crashes:
//! nothing acknowledged is lost, nothing unauthorised counts, and all converge.
//!
//! Decisions follow the seed; keys do not, so a seed that failed is run several times to see it fail again.
//! `ROADBOOK_SIM_FIRST`, `_SEEDS`, `_DEVICES` and `_STEPS` make longer runs of the same code (docs/testing.md).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod check;
mod hub;
mod ledger;
mod membership;
mod replica;
mod work;
mod world;

use std::{
    ops::Range,
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

use world::World;

/// Steps between two checks of everything.
const CHECKED_EVERY: usize = 25;

/// Names the seed if its history fails.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("the history of seed {} failed", self.0);
        }
    }
}

/// Runs one history, and checks on the way and at its end.
fn run(seed: u64, devices: usize, steps: usize) {
    let _named = Seed(seed);
    let mut world = World::new(seed, devices);
    for n in 1..=steps {
        world.step();
        if n % CHECKED_EVERY == 0 {
            world.check();
        }
    }
    world.converge();
    world.check_end();
}

fn run_all(seeds: Range<u64>, devices: usize, steps: usize) {
    let next = AtomicU64::new(seeds.start);
    let work = || {
        while let Some(seed) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < seeds.end) {
            run(seed, devices, steps);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, |cores| cores.get()) {
            scope.spawn(work);
        }
    });
}

fn given(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

#[test]
fn histories_with_removals_copies_forgeries_and_wrong_clocks_converge_and_lose_nothing() {
    let first = given("ROADBOOK_SIM_FIRST", 0);
    let seeds = first..first + given("ROADBOOK_SIM_SEEDS", 40);
    let (devices, steps) = (given("ROADBOOK_SIM_DEVICES", 8), given("ROADBOOK_SIM_STEPS", 150));
    run_all(seeds, devices as usize, steps as usize);
}
