//! The devices and participants of a workspace, and what they may do: a pure function of the set
//! of acts, the same on every device in any order of arrival.
//!
//! [`judge`] says which acts count; this module draws the conclusions: who belongs, how far each
//! feed counts, and by what role each of its entries is judged.

mod graph;
mod judge;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Act, DeviceId, FeedId, Grant, Role, WorkspaceId,
    act::{ActId, Deed},
    fork::ForkProof,
    role::everywhere,
    seen::{DeviceName, Seen},
    vector::VersionVector,
    wrap::KemKey,
};

use graph::{Graph, Places};
use judge::Judge;
pub use judge::Void;

/// A device that was introduced, whether it still takes part or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Whose device: named by their first device.
    pub participant: DeviceId,
    /// Where keys are sealed to.
    pub kem: KemKey,
    /// Whether it is a recovery code.
    pub recovery: bool,
    /// How far its feeds count, if it was removed; feeds not named do not count.
    pub removed: Option<BTreeMap<FeedId, u64>>,
}

/// What a participant could do from some place of their feeds on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    grants: Vec<Grant>,
    /// Entries after these places are judged by it.
    after: BTreeMap<FeedId, u64>,
    /// Earlier terms that its author knew and replaced.
    replaces: Vec<usize>,
    /// Among terms whose authors did not know of each other, the least prevails.
    precedence: usize,
}

/// An invitation and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationState {
    /// The act that opened it.
    pub act: ActId,
    /// Its key.
    pub key: DeviceId,
    /// Who invited.
    pub by: DeviceId,
    /// What those who join with it may do.
    pub grants: Vec<Grant>,
    /// Seconds since 1970; 0 means never.
    pub expires: i64,
    /// How many may join.
    pub uses: u32,
    /// How many have joined.
    pub used: u32,
    /// Whether it was closed.
    pub closed: bool,
}

/// A device that asked to join and is not admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The device.
    pub device: DeviceId,
    /// Where keys would be sealed to.
    pub kem: KemKey,
    /// With which invitation.
    pub invitation: ActId,
}

/// A feed whose device signed two histories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forked {
    /// The first entry that is in doubt.
    pub seq: u64,
    /// The entry there that a steward chose.
    pub adopted: Option<[u8; 32]>,
}

/// An act that does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The act.
    pub act: ActId,
    /// The device that signed it.
    pub by: DeviceId,
    /// Why.
    pub reason: Void,
}

/// Who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    devices: BTreeMap<DeviceId, Device>,
    introduced: BTreeSet<DeviceId>,
    rightful: BTreeSet<ActId>,
    terms: BTreeMap<DeviceId, Vec<Term>>,
    forks: BTreeMap<FeedId, Forked>,
    invitations: Vec<InvitationState>,
    waiting: Vec<Waiting>,
    refused: Vec<Refusal>,
    rotations: Vec<ActId>,
    /// For each key an act brought, the devices to which it has come.
    holders: Vec<BTreeSet<DeviceId>>,
    counted: BTreeSet<ActId>,
    heads: Vec<ActId>,
}

impl Members {
    /// Judges the acts and draws the conclusions. Acts whose past is incomplete are left out.
    pub fn of(workspace: &WorkspaceId, acts: &[Act]) -> Members {
        let judge = Judge::of(workspace, acts);
        let mut all = Places::none(judge.graph.len());
        (0..judge.graph.len()).for_each(|place| {
            all.add(place);
        });
        let (introduced, rightful) = (judge.introduced.clone(), judge.rightful.clone());
        let mut members = Members { heads: judge.graph.heads(), introduced, rightful, ..Members::default() };
        for place in 0..judge.graph.len() {
            members.note(&judge, place, &all);
        }
        let participants: BTreeSet<DeviceId> = members.devices.values().map(|device| device.participant).collect();
        for participant in participants {
            let terms = terms_of(&judge, &participant);
            members.terms.insert(participant, terms);
        }
        members.waiting.retain(|waiting| !members.devices.contains_key(&waiting.device));
        members.holders = holders(&judge);
        members
    }

    fn note(&mut self, judge: &Judge<'_>, place: usize, all: &Places) {
        let act = judge.graph.acts[place];
        if let Some(Deed::Fork { proof }) = act.deed()
            && self.was_introduced(&proof.feed.device)
        {
            self.note_fork(judge.workspace(), proof);
        }
        let Some(author) = judge.author(place) else {
            let reason = judge.verdicts[place].as_ref().err().copied().unwrap_or(Void::Newer);
            self.refused.push(Refusal { act: act.id(), by: act.by(), reason });
            if let (Some(Deed::Join { invitation, kem, .. }), Void::TooLate | Void::Overruled) = (act.deed(), reason) {
                self.waiting.push(Waiting { device: act.by(), kem: *kem, invitation: *invitation });
            }
            return;
        };
        self.counted.insert(act.id());
        if act.rotation().is_some() {
            self.rotations.push(act.id());
        }
        let Some(deed) = act.deed() else { return };
        let mut introduce = |device: DeviceId, participant, kem, recovery| {
            let new = Device { participant, kem, recovery, removed: None };
            self.devices.entry(device).or_insert(new);
        };
        match deed {
            Deed::Found { kem, .. } => introduce(act.by(), act.by(), *kem, false),
            Deed::Join { kem, invitation, .. } => {
                introduce(act.by(), act.by(), *kem, false);
                if let Some(invitation) = self.invitations.iter_mut().find(|open| open.act == *invitation) {
                    invitation.used += 1;
                }
            }
            Deed::Admit { device, kem, .. } => introduce(*device, *device, *kem, false),
            Deed::AddDevice { device, kem, recovery, .. } => introduce(*device, author.participant, *kem, *recovery),
            Deed::Invite { key, grants, expires, uses } => {
                let inviting = judge.role_in(&author.participant, all).is_some_and(Role::invites)
                    && !judge.is_removed(&act.by(), all);
                self.invitations.push(InvitationState {
                    act: act.id(),
                    key: *key,
                    by: act.by(),
                    grants: grants.clone(),
                    expires: *expires,
                    uses: *uses,
                    used: 0,
                    closed: !inviting,
                });
            }
            Deed::Close { key } => {
                self.invitations.iter_mut().filter(|open| open.key == *key).for_each(|open| open.closed = true);
            }
            Deed::RemoveDevice { device, at, .. } => {
                if let Some(found) = self.devices.get_mut(device) {
                    // Whoever knew more of the device's work decides how much of it counts.
                    let cut = found.removed.get_or_insert_default();
                    for (feed, seq) in &at.0 {
                        let held = cut.entry(*feed).or_default();
                        *held = (*held).max(*seq);
                    }
                }
            }
            Deed::Adopt { feed, seq, hash } => {
                if let Some(fork) = self.forks.get_mut(feed)
                    && fork.seq == *seq
                    && fork.adopted.is_none()
                {
                    fork.adopted = Some(*hash);
                }
            }
            Deed::Appoint { .. } | Deed::Rotate { .. } | Deed::Share { .. } | Deed::Fork { .. } => {}
        }
    }

    /// A proof holds whoever brings it, and whether they still take part or not.
    fn note_fork(&mut self, workspace: &WorkspaceId, proof: &ForkProof) {
        let Some(seq) = proof.first_in_doubt(workspace) else { return };
        let fork = self.forks.entry(proof.feed).or_insert(Forked { seq, adopted: None });
        if seq < fork.seq {
            *fork = Forked { seq, adopted: None };
        }
    }

    /// Whether the device takes part or took part once.
    pub fn knows(&self, device: &DeviceId) -> bool {
        self.devices.contains_key(device)
    }

    /// Whether the device was ever introduced by somebody who was given the right to at some time: its
    /// entries and acts are kept and passed on, whether they count or not. Others may have built on them
    /// before its introduction was overruled, or before somebody else turned out to have come first; and
    /// what took the right away may turn out not to count.
    pub fn was_introduced(&self, device: &DeviceId) -> bool {
        self.introduced.contains(device)
    }

    /// The device that was introduced under a name; `None` if there is none, or more than one.
    pub fn named(&self, name: &DeviceName) -> Option<DeviceId> {
        let (mut first, mut last) = ([0; 32], [0xff; 32]);
        first[..8].copy_from_slice(&name.0);
        last[..8].copy_from_slice(&name.0);
        let mut found = self.introduced.range(DeviceId(first)..=DeviceId(last));
        found.next().copied().filter(|_| found.next().is_none())
    }

    /// What an entry says its author had taken in; `None` while a device in it is not known here.
    pub fn seen(&self, seen: &Seen) -> Option<VersionVector> {
        seen.resolve(|name| self.named(name))
    }

    /// The device's role in the whole workspace now; `None` if it takes no part, or no longer.
    pub fn role(&self, device: &DeviceId) -> Option<Role> {
        let found = self.devices.get(device).filter(|found| found.removed.is_none())?;
        everywhere(self.grants(&found.participant))
    }

    /// What a participant may do now.
    pub fn grants(&self, participant: &DeviceId) -> &[Grant] {
        self.terms.get(participant).map_or(&[], |terms| prevailing(terms, |_| true))
    }

    /// What the author of an entry could do when it was written, in every participant's eyes.
    pub fn grants_at(&self, feed: &FeedId, seq: u64) -> &[Grant] {
        let Some(device) = self.devices.get(&feed.device) else { return &[] };
        let beyond = |cut: &BTreeMap<FeedId, u64>| seq > cut.get(feed).copied().unwrap_or(0);
        let forked = self.forks.get(feed).is_some_and(|fork| seq >= fork.seq && fork.adopted.is_none());
        if device.recovery || forked || device.removed.as_ref().is_some_and(beyond) {
            return &[];
        }
        let holds = |term: &Term| seq > term.after.get(feed).copied().unwrap_or(0);
        self.terms.get(&device.participant).map_or(&[], |terms| prevailing(terms, holds))
    }

    /// A device's introduction.
    pub fn device(&self, device: &DeviceId) -> Option<&Device> {
        self.devices.get(device)
    }

    /// The first device of the participant a device belongs to; the device itself if it is unknown.
    pub fn participant(&self, device: &DeviceId) -> DeviceId {
        self.devices.get(device).map_or(*device, |found| found.participant)
    }

    /// Every device ever introduced.
    pub fn devices(&self) -> impl Iterator<Item = (&DeviceId, &Device)> {
        self.devices.iter()
    }

    /// Every participant there ever was, by first device.
    pub fn participants(&self) -> impl Iterator<Item = &DeviceId> {
        self.terms.keys()
    }

    /// Devices that take part, and where keys are sealed to.
    pub fn recipients(&self) -> Vec<(DeviceId, KemKey)> {
        let live = self.devices.iter().filter(|(id, _)| self.role(id).is_some());
        live.map(|(id, device)| (*id, device.kem)).collect()
    }

    /// Devices that took part and no longer do.
    pub fn gone(&self) -> impl Iterator<Item = &DeviceId> {
        self.devices.keys().filter(|id| self.role(id).is_none())
    }

    /// The last entry of a feed before its two histories part; `None` if it has one, or one was chosen.
    pub fn counts_until(&self, feed: &FeedId) -> Option<u64> {
        self.forks.get(feed).filter(|fork| fork.adopted.is_none()).map(|fork| fork.seq - 1)
    }

    /// The entry that a steward chose where a feed's two histories part.
    pub fn chosen(&self, feed: &FeedId) -> Option<[u8; 32]> {
        self.forks.get(feed)?.adopted
    }

    /// Feeds with two histories.
    pub fn forks(&self) -> &BTreeMap<FeedId, Forked> {
        &self.forks
    }

    /// Invitations that were ever open.
    pub fn invitations(&self) -> &[InvitationState] {
        &self.invitations
    }

    /// Devices that joined too late.
    pub fn waiting(&self) -> &[Waiting] {
        &self.waiting
    }

    /// Acts that do not count, and why.
    pub fn refused(&self) -> &[Refusal] {
        &self.refused
    }

    /// Acts that brought new keys, in an order everybody shares; the last is the deepest.
    pub fn rotations(&self) -> &[ActId] {
        &self.rotations
    }

    /// Devices that may lack a key and to which `by` has to seal it: whoever may invite passes on every
    /// key that has come to them, others such as have come to nobody who may.
    pub fn lacking_keys(&self, by: &DeviceId) -> Vec<(DeviceId, KemKey)> {
        let invites = |device: &DeviceId| self.role(device).is_some_and(Role::invites);
        let sees_to = |holders: &&BTreeSet<DeviceId>| {
            holders.contains(by) && (invites(by) || self.role(by).is_some() && !holders.iter().any(invites))
        };
        let held: Vec<&BTreeSet<DeviceId>> = self.holders.iter().filter(sees_to).collect();
        let lacks = |device: &DeviceId| held.iter().any(|holders| !holders.contains(device));
        self.recipients().into_iter().filter(|(device, _)| lacks(device)).collect()
    }

    /// Whether the act counts.
    pub fn counts(&self, act: &ActId) -> bool {
        self.counted.contains(act)
    }

    /// Whether the keys an act brings open entries: it counts, or did until it was overruled. Others
    /// may have sealed honest work with them before they knew.
    pub fn brings_keys(&self, act: &ActId) -> bool {
        self.counts(act) || self.rightful.contains(act)
    }

    /// What a new act builds on.
    pub fn heads(&self) -> &[ActId] {
        &self.heads
    }
}

/// The grants of the latest of the terms that hold.
fn prevailing(terms: &[Term], holds: impl Fn(&Term) -> bool) -> &[Grant] {
    let held: Vec<(usize, &Term)> = terms.iter().enumerate().filter(|(_, term)| holds(term)).collect();
    let outdated = |at: usize| held.iter().any(|(_, later)| later.replaces.contains(&at));
    let latest = held.iter().filter(|(at, _)| !outdated(*at)).min_by_key(|(_, term)| term.precedence);
    latest.map_or(&[], |(_, term)| &term.grants)
}

/// To which devices each new key has come: who made it, who it was sealed to, and whom any of those
/// let in or sealed their keys to later. Keys of acts that were overruled count: work is sealed with them.
fn holders(judge: &Judge<'_>) -> Vec<BTreeSet<DeviceId>> {
    let brings_keys = |at: &usize| judge.counts(*at) || judge.rightful.contains(&judge.graph.acts[*at].id());
    let places: Vec<usize> = (0..judge.graph.len()).filter(brings_keys).collect();
    let rotations = places.iter().filter(|at| judge.graph.acts[**at].rotation().is_some());
    rotations.map(|at| holders_of(judge, *at, &places)).collect()
}

fn holders_of(judge: &Judge<'_>, rotation: usize, places: &[usize]) -> BTreeSet<DeviceId> {
    let knows = |at: usize| at == rotation || judge.graph.past(at).has(rotation);
    // Where the key came to a device: it passes it on only with acts that knew of that.
    let mut came: BTreeMap<DeviceId, Vec<usize>> = BTreeMap::from([(judge.graph.acts[rotation].by(), vec![rotation])]);
    let had = |came: &BTreeMap<DeviceId, Vec<usize>>, device: &DeviceId, at: usize| {
        let before = |place: &usize| *place == at || judge.graph.past(at).has(*place);
        came.get(device).is_some_and(|places| places.iter().any(before))
    };
    for at in places.iter().copied().filter(|at| *at >= rotation) {
        let act = judge.graph.acts[at];
        let mut to = Vec::new();
        if let Some(Deed::Join { invitation, .. }) = act.deed() {
            let invited = judge.graph.place(invitation).filter(|invited| knows(*invited));
            if invited.is_some_and(|invited| had(&came, &judge.graph.acts[invited].by(), invited)) {
                to.push(act.by());
            }
        } else if knows(at) && had(&came, &act.by(), at) {
            let rotated = act.rotation().into_iter().flat_map(|rotation| &rotation.wraps);
            to.extend(act.wraps().iter().chain(rotated).map(|wrap| wrap.device));
        }
        to.into_iter().for_each(|device| came.entry(device).or_default().push(at));
    }
    came.into_keys().collect()
}

fn terms_of(judge: &Judge<'_>, participant: &DeviceId) -> Vec<Term> {
    let places: Vec<usize> =
        (0..judge.graph.len()).filter(|at| judge.counts(*at) && judge.term(*at, participant).is_some()).collect();
    let mut ranked = places.clone();
    let mut precedence = BTreeMap::new();
    while let Some(first) = judge.prevailing(&ranked, participant) {
        precedence.insert(first, precedence.len());
        ranked.retain(|at| *at != first);
    }
    let mut terms: Vec<Term> = Vec::with_capacity(places.len());
    for at in &places {
        let replaces: Vec<usize> = (0..terms.len()).filter(|n| judge.graph.past(*at).has(places[*n])).collect();
        let mut after = match judge.graph.acts[*at].deed() {
            Some(Deed::Appoint { at, .. }) => at.0.clone(),
            _ => BTreeMap::new(),
        };
        // Whoever replaces a term has seen at least as much as its author.
        replaces.iter().for_each(|n| raise(&mut after, &terms[*n].after));
        let grants = judge.term(*at, participant).unwrap_or_default().to_vec();
        terms.push(Term { grants, after, replaces, precedence: precedence[at] });
    }
    share_cuts(&judge.graph, &places, &mut terms);
    terms
}

/// Of removals whose authors did not know of each other, the one that saw more of the work counts.
fn share_cuts(graph: &Graph<'_>, places: &[usize], terms: &mut [Term]) {
    let cuts: Vec<Option<BTreeMap<FeedId, u64>>> =
        terms.iter().map(|term| term.grants.is_empty().then(|| term.after.clone())).collect();
    for (n, term) in terms.iter_mut().enumerate().filter(|(n, _)| cuts[*n].is_some()) {
        let others = cuts.iter().enumerate().filter(|(m, _)| graph.concurrent(places[n], places[*m]));
        others.filter_map(|(_, cut)| cut.as_ref()).for_each(|cut| raise(&mut term.after, cut));
    }
}

fn raise(after: &mut BTreeMap<FeedId, u64>, by: &BTreeMap<FeedId, u64>) {
    for (feed, seq) in by {
        let held = after.entry(*feed).or_default();
        *held = (*held).max(*seq);
    }
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
