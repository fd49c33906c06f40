//! What the rules of `docs/formats/membership.md` say, worked out slowly and obviously: sets of
//! acts, recursion and repetition, nothing remembered.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{act::consent_message, act::join_message, act::workspace_of};

type Ids = BTreeSet<ActId>;
/// Seniority: how many appointments from the founder, then each by its place.
type Way = (usize, Vec<(usize, ActId)>);

/// In which order removals are settled: by whom, whether by one alone, with which device, which.
type Seniority = (bool, Option<Way>, bool, (bool, (usize, ActId)), (usize, ActId));

struct Oracle<'a> {
    workspace: &'a WorkspaceId,
    acts: BTreeMap<ActId, &'a Act>,
    overruled: Ids,
    settled: Vec<(ActId, Who)>,
}

#[derive(Clone)]
struct Who {
    participant: DeviceId,
    rank: (bool, (usize, ActId)),
    role: Option<Role>,
    way: Option<Way>,
}

pub(super) fn check(workspace: &WorkspaceId, acts: &[Act], found: &Members, seed: u64) {
    let mut oracle = Oracle {
        workspace,
        acts: acts.iter().map(|act| (act.id(), act)).collect(),
        overruled: Ids::new(),
        settled: Vec::new(),
    };
    oracle.settle();
    let counted = oracle.counted();
    for act in acts {
        assert_eq!(
            found.counts(&act.id()),
            counted.contains_key(&act.id()),
            "seed {seed}: act {:?} by {:?}: {:?}; {:?}",
            act.id(),
            act.by(),
            act.deed(),
            found.refused().iter().find(|refusal| refusal.act == act.id())
        );
    }
    let devices: BTreeSet<DeviceId> = acts.iter().map(Act::by).collect();
    for device in devices {
        for seq in 1..10 {
            let feed = FeedId { device, incarnation: 0 };
            assert_eq!(
                found.grants_at(&feed, seq),
                oracle.grants_of_entry(&counted, &feed, seq).unwrap_or_default(),
                "seed {seed}: entry {seq} of {device:?}"
            );
        }
    }
}

/// What somebody may do about others: a role in a part of the workspace gives no say.
fn power(grants: &[Grant]) -> Option<Role> {
    let whole = grants.iter().filter(|grant| grant.scope.is_none()).map(|grant| grant.role).max();
    if grants.is_empty() { None } else { Some(whole.unwrap_or(Role::Viewer)) }
}

impl Oracle<'_> {
    fn past(&self, id: &ActId) -> Ids {
        let mut past = Ids::new();
        for dep in self.acts[id].deps() {
            past.insert(*dep);
            past.extend(self.past(dep));
        }
        past
    }

    /// Length of the longest way to an act without dependencies, then the name.
    fn place(&self, id: &ActId) -> (usize, ActId) {
        (self.depth(id), *id)
    }

    fn depth(&self, id: &ActId) -> usize {
        self.acts[id].deps().iter().map(|dep| 1 + self.depth(dep)).max().unwrap_or(0)
    }

    fn concurrent(&self, a: &ActId, b: &ActId) -> bool {
        a != b && !self.past(a).contains(b) && !self.past(b).contains(a)
    }

    /// Judges every act in order of place.
    fn counted(&self) -> BTreeMap<ActId, Who> {
        let mut order: Vec<ActId> = self.acts.keys().copied().collect();
        order.sort_by_key(|id| self.place(id));
        let mut counted = BTreeMap::new();
        for id in order {
            if let Some(who) = self.judge(&id, &counted).ok().flatten() {
                counted.insert(id, who);
            }
        }
        counted
    }

    /// `Err` for the half of a removal that takes two.
    fn judge(&self, id: &ActId, counted: &BTreeMap<ActId, Who>) -> Result<Option<Who>, Who> {
        if let Some((_, who)) = self.settled.iter().find(|(settled, _)| settled == id) {
            return Ok(Some(who.clone()));
        }
        if self.overruled.contains(id) {
            return Ok(None);
        }
        let (act, past) = (self.acts[id], self.past(id));
        let known: BTreeMap<ActId, Who> =
            counted.iter().filter(|(id, _)| past.contains(id)).map(|(id, who)| (*id, who.clone())).collect();
        let Some(deed) = act.deed() else { return Ok(None) };
        let newcomer = Who { participant: act.by(), rank: (true, self.place(id)), role: None, way: None };
        match deed {
            Deed::Found { nonce, .. } => {
                let holds = act.deps().is_empty() && workspace_of(&act.by(), nonce) == *self.workspace;
                let founder = Who { role: Some(Role::Steward), way: Some((0, vec![])), ..newcomer };
                return Ok(holds.then_some(founder));
            }
            Deed::Join { invitation, time, proof, .. } => {
                let Some(inviter) = known.get(invitation) else { return Ok(None) };
                let Some(Deed::Invite { key, expires, uses, .. }) = self.acts[invitation].deed() else {
                    return Ok(None);
                };
                let earlier = counted.keys().filter(|other| {
                    matches!(self.acts[*other].deed(), Some(Deed::Join { invitation: of, .. }) if of == invitation)
                });
                let closed = known
                    .keys()
                    .any(|other| matches!(self.acts[other].deed(), Some(Deed::Close { key: of }) if of == key));
                let holds = key.verify(&join_message(self.workspace, &act.by()), proof)
                    && self.role(&inviter.participant, &known) >= Some(Role::Facilitator)
                    && !self.removed(&self.acts[invitation].by(), &known)
                    && !closed
                    && (*expires == 0 || time <= expires)
                    && earlier.count() < *uses as usize;
                return Ok(holds.then_some(newcomer));
            }
            _ => {}
        }
        let Some(who) = self.who(&act.by(), &known).filter(|_| !self.removed(&act.by(), &known)) else {
            return Ok(None);
        };
        let Some(role) = who.role else { return Ok(None) };
        let person = who.rank.0;
        let small = |grants: &[Grant]| grants.iter().all(|grant| grant.role <= Role::Contributor);
        let allowed = match deed {
            Deed::Invite { grants, .. } => person && role >= Role::Facilitator && small(grants) && !grants.is_empty(),
            Deed::Close { key } => {
                let own = known.iter().any(|(id, inviter)| {
                    matches!(self.acts[id].deed(), Some(Deed::Invite { key: of, .. }) if of == key)
                        && inviter.participant == who.participant
                });
                own || (person && role == Role::Steward)
            }
            Deed::Admit { device, grants, .. } => {
                let new = self.who(device, &known).is_none() && !grants.is_empty();
                new && person && (role == Role::Steward || (role == Role::Facilitator && small(grants)))
            }
            Deed::Appoint { participant, grants, .. } => {
                let Some(target) = self.who(participant, &known) else { return Ok(None) };
                if target.participant != *participant || !person {
                    false
                } else if *participant == who.participant {
                    grants.iter().all(|grant| grant.role <= role)
                } else {
                    return self.above(who, &target);
                }
            }
            Deed::AddDevice { device, consent, .. } => {
                device.verify(&consent_message(self.workspace, &who.participant), consent)
                    && self.who(device, &known).is_none()
            }
            Deed::RemoveDevice { device, .. } => {
                let Some(target) = self.who(device, &known) else { return Ok(None) };
                if target.participant == who.participant {
                    act.by() == *device || who.rank < target.rank
                } else if !person {
                    false
                } else {
                    return self.above(who, &target);
                }
            }
            _ => false,
        };
        Ok(allowed.then_some(who))
    }

    fn above(&self, who: Who, target: &Who) -> Result<Option<Who>, Who> {
        let Some(own) = &who.way else { return Ok(None) };
        match &target.way {
            None => Ok(Some(who)),
            Some((0, _)) => Ok(None),
            Some(other) if own < other => Ok(Some(who)),
            Some(_) => Err(who),
        }
    }

    /// The first act that introduced the device.
    fn introduction(&self, device: &DeviceId, known: &BTreeMap<ActId, Who>) -> Option<(ActId, DeviceId)> {
        let introduces = |id: &ActId, who: &Who| match self.acts[id].deed()? {
            Deed::Found { .. } | Deed::Join { .. } => (self.acts[id].by() == *device).then_some(*device),
            Deed::Admit { device: of, .. } => (of == device).then_some(*device),
            Deed::AddDevice { device: of, .. } => (of == device).then_some(who.participant),
            _ => None,
        };
        let all = known.iter().filter_map(|(id, who)| Some((*id, introduces(id, who)?)));
        all.min_by_key(|(id, _)| self.place(id))
    }

    fn who(&self, device: &DeviceId, known: &BTreeMap<ActId, Who>) -> Option<Who> {
        let (id, participant) = self.introduction(device, known)?;
        let person = !matches!(self.acts[&id].deed(), Some(Deed::AddDevice { recovery: true, .. }));
        let role = self.role(&participant, known);
        let way = (role == Some(Role::Steward)).then(|| self.way(&participant, known)).flatten();
        Some(Who { participant, rank: (person, self.place(&id)), role, way })
    }

    fn removed(&self, device: &DeviceId, known: &BTreeMap<ActId, Who>) -> bool {
        known
            .keys()
            .any(|id| matches!(self.acts[id].deed(), Some(Deed::RemoveDevice { device: of, .. }) if of == device))
    }

    fn says(&self, id: &ActId, participant: &DeviceId) -> Option<Vec<Grant>> {
        let act = self.acts[id];
        match act.deed()? {
            Deed::Found { .. } => (act.by() == *participant).then(|| vec![Grant::everywhere(Role::Steward)]),
            Deed::Join { invitation, .. } => match self.acts[invitation].deed()? {
                Deed::Invite { grants, .. } => (act.by() == *participant).then(|| grants.clone()),
                _ => None,
            },
            Deed::Admit { device, grants, .. } => (device == participant).then(|| grants.clone()),
            Deed::Appoint { participant: of, grants, .. } => (of == participant).then(|| grants.clone()),
            _ => None,
        }
    }

    /// Of what was said last by people who did not know of each other: a removal, else the most senior.
    fn prevailing(&self, said: &[ActId], participant: &DeviceId, known: &BTreeMap<ActId, Who>) -> Option<ActId> {
        let last = said.iter().filter(|id| !said.iter().any(|later| self.past(later).contains(id)));
        last.copied().min_by_key(|id| {
            let stays = !self.says(id, participant).unwrap_or_default().is_empty();
            let way = known[id].way.clone();
            (stays, way.is_none(), way, self.place(id))
        })
    }

    fn role(&self, participant: &DeviceId, known: &BTreeMap<ActId, Who>) -> Option<Role> {
        let said: Vec<ActId> = known.keys().filter(|id| self.says(id, participant).is_some()).copied().collect();
        let last = self.prevailing(&said, participant, known)?;
        power(&self.says(&last, participant)?)
    }

    fn way(&self, participant: &DeviceId, known: &BTreeMap<ActId, Who>) -> Option<Way> {
        let ways = known.iter().filter_map(|(id, by)| {
            if power(&self.says(id, participant)?) != Some(Role::Steward) {
                return None;
            }
            if matches!(self.acts[id].deed(), Some(Deed::Found { .. })) {
                return Some((0, vec![]));
            }
            let (length, mut steps) = by.way.clone()?;
            steps.push(self.place(id));
            Some((length + 1, steps))
        });
        ways.min()
    }

    fn settle(&mut self) {
        loop {
            let counted = self.counted();
            let open = |id: &ActId| !self.settled.iter().any(|(settled, _)| settled == id);
            let mut removals: Vec<(Seniority, Vec<(ActId, Who)>)> = Vec::new();
            for (id, who) in counted.iter().filter(|(id, _)| open(id)) {
                if matches!(
                    self.acts[id].deed(),
                    Some(Deed::Appoint { .. } | Deed::RemoveDevice { .. } | Deed::Close { .. })
                ) {
                    let key = (who.way.is_none(), who.way.clone(), true, who.rank, self.place(id));
                    removals.push((key, vec![(*id, who.clone())]));
                }
            }
            let halves: Vec<(ActId, Who)> = self
                .acts
                .keys()
                .filter(|id| open(id))
                .filter_map(|id| Some((*id, self.judge(id, &counted).err()?)))
                .collect();
            for (one, first) in &halves {
                for (other, second) in &halves {
                    let same = match (self.acts[one].deed(), self.acts[other].deed()) {
                        (Some(Deed::Appoint { participant: a, .. }), Some(Deed::Appoint { participant: b, .. })) => {
                            a == b
                        }
                        (Some(Deed::RemoveDevice { device: a, .. }), Some(Deed::RemoveDevice { device: b, .. })) => {
                            a == b
                        }
                        _ => false,
                    };
                    if same && first.participant != second.participant && self.place(one) < self.place(other) {
                        let target = match self.acts[one].deed() {
                            Some(Deed::Appoint { participant, .. }) => *participant,
                            Some(Deed::RemoveDevice { device, .. }) => *device,
                            _ => continue,
                        };
                        let past = self.past(one);
                        let known = counted
                            .iter()
                            .filter(|(id, _)| past.contains(id))
                            .map(|(id, w)| (*id, w.clone()))
                            .collect();
                        let way = self.who(&target, &known).and_then(|target| target.way);
                        let key = (false, way, false, (false, self.place(one)), self.place(other));
                        removals.push((key, vec![(*one, first.clone()), (*other, second.clone())]));
                    }
                }
            }
            let Some((_, removal)) = removals.into_iter().min_by(|a, b| a.0.cmp(&b.0)) else { return };
            let together = removal.len() > 1;
            self.settled.extend(removal.iter().cloned());
            let fallen: Vec<ActId> = counted
                .iter()
                .filter(|(id, _)| !self.settled.iter().any(|(settled, _)| settled == *id))
                .filter(|(id, who)| {
                    removal.iter().any(|(by, remover)| self.falls(id, who, by, remover, together, &counted))
                })
                .map(|(id, _)| *id)
                .collect();
            self.overruled.extend(fallen);
        }
    }

    fn falls(
        &self,
        id: &ActId,
        who: &Who,
        by: &ActId,
        remover: &Who,
        together: bool,
        counted: &BTreeMap<ActId, Who>,
    ) -> bool {
        if !self.concurrent(id, by) {
            return false;
        }
        let senior = together
            || remover.participant == who.participant
            || match (&remover.way, &who.way) {
                (Some(a), Some(b)) => a < b,
                (Some(_), None) => true,
                (None, _) => false,
            };
        let inviter = match self.acts[id].deed() {
            Some(Deed::Join { invitation, .. }) => counted.get(invitation).map(|who| (who.participant, *invitation)),
            _ => None,
        };
        match self.acts[by].deed() {
            Some(Deed::Appoint { participant, grants, .. }) => {
                let left = power(grants);
                (who.participant == *participant && senior && Some(self.needs(id, who, counted)) > left)
                    || (left < Some(Role::Facilitator) && inviter.is_some_and(|(inviter, _)| inviter == *participant))
            }
            Some(Deed::RemoveDevice { device, .. }) => {
                (self.acts[id].by() == *device && senior)
                    || inviter.is_some_and(|(_, invitation)| self.acts[&invitation].by() == *device)
            }
            Some(Deed::Close { key }) => inviter.is_some_and(|(_, invitation)| {
                matches!(self.acts[&invitation].deed(), Some(Deed::Invite { key: of, .. }) if of == key)
            }),
            _ => false,
        }
    }

    fn needs(&self, id: &ActId, who: &Who, counted: &BTreeMap<ActId, Who>) -> Role {
        match self.acts[id].deed() {
            Some(Deed::Invite { .. } | Deed::Close { .. }) => Role::Facilitator,
            Some(Deed::Admit { grants, .. }) => {
                if grants.iter().all(|grant| grant.role <= Role::Contributor) {
                    Role::Facilitator
                } else {
                    Role::Steward
                }
            }
            Some(Deed::Appoint { participant, .. }) if *participant != who.participant => Role::Steward,
            Some(Deed::RemoveDevice { device, .. }) => {
                let past = self.past(id);
                let known =
                    counted.iter().filter(|(id, _)| past.contains(id)).map(|(id, w)| (*id, w.clone())).collect();
                let theirs = self.introduction(device, &known).map(|(_, participant)| participant);
                if theirs == Some(who.participant) { Role::Viewer } else { Role::Steward }
            }
            _ => Role::Viewer,
        }
    }

    fn grants_of_entry(&self, counted: &BTreeMap<ActId, Who>, feed: &FeedId, seq: u64) -> Option<Vec<Grant>> {
        let (introduction, participant) = self.introduction(&feed.device, counted)?;
        if matches!(self.acts[&introduction].deed(), Some(Deed::AddDevice { recovery: true, .. })) {
            return None;
        }
        let cuts = counted.keys().filter_map(|id| match self.acts[id].deed() {
            Some(Deed::RemoveDevice { device, at, .. }) if *device == feed.device => Some(at.get(feed)),
            _ => None,
        });
        if cuts.max().is_some_and(|cut| seq > cut) {
            return None;
        }
        let said: Vec<ActId> = counted.keys().filter(|id| self.says(id, &participant).is_some()).copied().collect();
        let own = |id: &ActId| match self.acts[id].deed() {
            Some(Deed::Appoint { at, .. }) => at.get(feed),
            _ => 0,
        };
        let after = |id: &ActId| {
            self.past(id).iter().filter(|other| said.contains(other)).map(own).max().unwrap_or(0).max(own(id))
        };
        let removes = |id: &ActId| self.says(id, &participant).unwrap_or_default().is_empty();
        let cut = |id: &ActId| {
            let others = said.iter().filter(|other| removes(id) && removes(other) && self.concurrent(id, other));
            others.map(after).max().unwrap_or(0).max(after(id))
        };
        let holding: Vec<ActId> = said.iter().filter(|id| seq > cut(id)).copied().collect();
        let last = self.prevailing(&holding, &participant, counted)?;
        self.says(&last, &participant)
    }
}
