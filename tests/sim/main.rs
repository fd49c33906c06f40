//! Many replicas, random work, random exchanges, bundles and crashes: all converge.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use world::World;

/// Runs one history and checks, on the way and at its end, that nothing acknowledged is lost and
/// that equal vectors mean equal rows.
fn run(seed: u64, replicas: usize, steps: usize) {
    let mut world = World::new(seed, replicas);
    for _ in 0..steps {
        world.step();
    }
    world.converge();
    world.check();
}

#[test]
fn thirty_histories_of_five_replicas_converge() {
    for seed in 0..30 {
        run(seed, 5, 120);
    }
}

#[test]
fn a_room_of_twelve_replicas_converges() {
    run(1000, 12, 300);
}
