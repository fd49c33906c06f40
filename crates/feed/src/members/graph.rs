//! Acts as a graph: in an order that respects what each author knew, and with everything before each.

use std::collections::BTreeMap;

use crate::{Act, act::ActId};

/// A set of places in the graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(Vec<u64>);

impl Places {
    pub fn none(count: usize) -> Places {
        Places(vec![0; count.div_ceil(64)])
    }

    pub fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    /// Says whether it was new.
    pub fn add(&mut self, place: usize) -> bool {
        let new = !self.has(place);
        self.0[place / 64] |= 1 << (place % 64);
        new
    }

    fn join(&mut self, other: &Places) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let word = *word;
            (0..64).filter(move |bit| word & (1 << bit) != 0).map(move |bit| at * 64 + bit)
        })
    }
}

/// Acts whose past is complete, by depth and then by name: an act comes after everything its author knew.
pub(super) struct Graph<'a> {
    pub acts: Vec<&'a Act>,
    past: Vec<Places>,
    places: BTreeMap<ActId, usize>,
}

impl<'a> Graph<'a> {
    pub fn of(acts: &'a [Act]) -> Graph<'a> {
        let known: BTreeMap<ActId, &Act> = acts.iter().map(|act| (act.id(), act)).collect();
        let mut ordered: Vec<(u32, ActId)> = depths(&known).into_iter().map(|(id, depth)| (depth, id)).collect();
        ordered.sort_unstable();
        let places: BTreeMap<ActId, usize> = ordered.iter().enumerate().map(|(place, (_, id))| (*id, place)).collect();
        let acts: Vec<&Act> = ordered.iter().map(|(_, id)| known[id]).collect();
        let mut past: Vec<Places> = Vec::with_capacity(acts.len());
        for act in &acts {
            let mut before = Places::none(acts.len());
            for dep in act.deps() {
                let place = places[dep];
                before.join(&past[place]);
                before.add(place);
            }
            past.push(before);
        }
        Graph { acts, past, places }
    }

    pub fn len(&self) -> usize {
        self.acts.len()
    }

    pub fn place(&self, id: &ActId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Everything the author of the act at `place` knew.
    pub fn past(&self, place: usize) -> &Places {
        &self.past[place]
    }

    /// Whether neither author knew of the other's act.
    pub fn concurrent(&self, one: usize, other: usize) -> bool {
        one != other && !self.past[one].has(other) && !self.past[other].has(one)
    }

    /// Acts that nobody's act builds on.
    pub fn heads(&self) -> Vec<ActId> {
        let mut built_on = Places::none(self.len());
        for act in &self.acts {
            for dep in act.deps() {
                built_on.add(self.places[dep]);
            }
        }
        (0..self.len()).filter(|place| !built_on.has(*place)).map(|place| self.acts[place].id()).collect()
    }
}

/// Longest way from an act without dependencies; acts are left out while something before them is missing.
fn depths(known: &BTreeMap<ActId, &Act>) -> BTreeMap<ActId, u32> {
    let mut missing: BTreeMap<ActId, usize> = BTreeMap::new();
    let mut after: BTreeMap<ActId, Vec<ActId>> = BTreeMap::new();
    let mut ready = Vec::new();
    for (id, act) in known {
        missing.insert(*id, act.deps().len());
        act.deps().iter().for_each(|dep| after.entry(*dep).or_default().push(*id));
        if act.deps().is_empty() {
            ready.push(*id);
        }
    }
    let mut depths = BTreeMap::new();
    while let Some(id) = ready.pop() {
        let depth = known[&id].deps().iter().map(|dep| depths[dep] + 1).max().unwrap_or(0);
        depths.insert(id, depth);
        for next in after.remove(&id).unwrap_or_default() {
            let left = missing.get_mut(&next).expect("it was counted");
            *left -= 1;
            if *left == 0 {
                ready.push(next);
            }
        }
    }
    depths
}
