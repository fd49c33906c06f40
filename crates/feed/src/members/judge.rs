//! Which acts count.
//!
//! Each act is judged by what its author knew. Then removals are settled, the most senior first:
//! what a removed participant or device did without knowing of the removal, and without the one
//! who removed knowing of it, does not count. Seniority is the way of appointments from the founder.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    Act, ActId, DeviceId, Grant, Role, WorkspaceId,
    act::{Deed, consent_message, join_message, workspace_of},
    role::everywhere,
};

use super::graph::{Graph, Places};

/// The way of appointments from the founder to a steward: shorter is senior, then earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way(Vec<usize>);

impl Ord for Way {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0.len(), &self.0).cmp(&(other.0.len(), &other.0))
    }
}

impl PartialOrd for Way {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Who an author was, by what they knew.
#[derive(Clone, Debug)]
pub(super) struct Author {
    pub participant: DeviceId,
    /// Among the participant's devices: recovery codes first, then in order of appearance.
    device: (bool, usize),
    pub role: Option<Role>,
    /// Only stewards have one.
    way: Option<Way>,
}

impl Author {
    fn is_recovery(&self) -> bool {
        !self.device.0
    }

    fn is_senior_to(&self, other: &Author) -> bool {
        match (&self.way, &other.way) {
            (Some(own), Some(other)) => own < other,
            (own, None) => own.is_some(),
            (None, Some(_)) => false,
        }
    }
}

/// Why an act does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Void {
    /// Its author was no participant.
    NotAParticipant,
    /// Its author's role did not suffice.
    NotAllowed,
    /// It removes a more senior steward, which takes two.
    TakesTwo,
    /// The invitation is used up, out of date or closed: a steward may admit the device.
    TooLate,
    /// It says something that does not hold.
    Unfounded,
    /// Its author, or the invitation, had been removed meanwhile.
    Overruled,
    /// Only a newer version knows what it does.
    Newer,
}

/// What acts are judged by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// What their authors were ever given. What takes rights away may fall, so it is not looked at.
    Gifts,
    /// What their authors knew. Who came first with an invitation may still turn out, so its number of uses is not
    /// looked at.
    Knowledge,
    /// Everything.
    All,
}

pub(super) struct Judge<'a> {
    workspace: &'a WorkspaceId,
    pub graph: Graph<'a>,
    pub verdicts: Vec<Result<Author, Void>>,
    /// Devices introduced by acts whose authors were given the right to at some time: nothing that
    /// arrives later changes that, whether the introductions count in the end or not.
    pub introduced: BTreeSet<DeviceId>,
    /// Acts whose authors had the right to them by what they knew.
    pub rightful: BTreeSet<ActId>,
    by: By,
    overruled: Places,
    /// Removals that are settled, with who made them: nothing junior undoes them.
    settled: BTreeMap<usize, Author>,
}

impl<'a> Judge<'a> {
    /// Judges every act.
    pub fn of(workspace: &'a WorkspaceId, acts: &'a [Act]) -> Judge<'a> {
        let graph = Graph::of(acts);
        let overruled = Places::none(graph.len());
        let (introduced, rightful) = (BTreeSet::new(), BTreeSet::new());
        let (verdicts, settled) = (Vec::new(), BTreeMap::new());
        let by = By::Gifts;
        let mut judge = Judge { workspace, graph, verdicts, introduced, rightful, by, overruled, settled };
        judge.judge_each(By::Gifts);
        judge.introduced = (0..judge.graph.len()).filter_map(|place| judge.introduces(place)).collect();
        judge.judge_each(By::Knowledge);
        let rightful = (0..judge.graph.len()).filter(|place| judge.counts(*place));
        judge.rightful = rightful.map(|place| judge.graph.acts[place].id()).collect();
        judge.judge_each(By::All);
        judge.settle();
        judge
    }

    pub fn workspace(&self) -> &WorkspaceId {
        self.workspace
    }

    /// The author, if the act counts.
    pub fn author(&self, place: usize) -> Option<&Author> {
        self.verdicts.get(place)?.as_ref().ok()
    }

    pub fn counts(&self, place: usize) -> bool {
        self.author(place).is_some()
    }

    fn deed(&self, place: usize) -> Option<&'a Deed> {
        self.graph.acts[place].deed()
    }

    fn introduces(&self, place: usize) -> Option<DeviceId> {
        match self.deed(place).filter(|_| self.counts(place))? {
            Deed::Found { .. } | Deed::Join { .. } => Some(self.graph.acts[place].by()),
            Deed::Admit { device, .. } | Deed::AddDevice { device, .. } => Some(*device),
            _ => None,
        }
    }

    fn judge_each(&mut self, by: By) {
        self.by = by;
        self.verdicts = Vec::with_capacity(self.graph.len());
        for place in 0..self.graph.len() {
            let verdict = match self.settled.get(&place) {
                Some(author) => Ok(author.clone()),
                None if self.overruled.has(place) => Err(Void::Overruled),
                None => self.judge(place),
            };
            self.verdicts.push(verdict);
        }
    }

    fn judge(&self, place: usize) -> Result<Author, Void> {
        let act = self.graph.acts[place];
        let deed = act.deed().ok_or(Void::Newer)?;
        let past = self.graph.past(place);
        let first = Author { participant: act.by(), device: (true, place), role: None, way: None };
        match deed {
            Deed::Found { nonce, .. } => {
                let holds = act.deps().is_empty() && workspace_of(&act.by(), nonce) == *self.workspace;
                holds
                    .then_some(Author { role: Some(Role::Steward), way: Some(Way(Vec::new())), ..first })
                    .ok_or(Void::Unfounded)
            }
            Deed::Join { .. } => self.judge_join(place, act, past).map(|()| first),
            _ => {
                let mut outcome = Err(Void::NotAParticipant);
                for author in self.authors_in(&act.by(), past) {
                    outcome = self.judge_deed(deed, &author, act, past).map(|()| author);
                    if outcome.is_ok() {
                        break;
                    }
                }
                outcome
            }
        }
    }

    /// Who the device may have been: one author, unless it is open which introduction of it counts.
    fn authors_in(&self, device: &DeviceId, known: &Places) -> Vec<Author> {
        if self.by != By::Gifts {
            return self.author_in(device, known).into_iter().collect();
        }
        let introductions = known.iter().filter_map(|at| self.introduced_at(at, device).map(|of| (of, at)));
        introductions.map(|(participant, at)| self.author_as(participant, at, known)).collect()
    }

    fn judge_join(&self, place: usize, act: &Act, past: &Places) -> Result<(), Void> {
        let Some(Deed::Join { invitation, time, proof, .. }) = act.deed() else { return Err(Void::Unfounded) };
        let invited = self.graph.place(invitation).filter(|place| past.has(*place)).ok_or(Void::Unfounded)?;
        let Some(Deed::Invite { key, expires, uses, .. }) = self.deed(invited) else { return Err(Void::Unfounded) };
        if !key.verify(&join_message(self.workspace, &act.by()), proof) {
            return Err(Void::Unfounded);
        }
        let inviter = self.author(invited).ok_or(Void::NotAllowed)?;
        let still_invites = self.role_in(&inviter.participant, past).is_some_and(Role::invites)
            && !self.is_removed(&self.graph.acts[invited].by(), past);
        let closed = past.iter().any(|at| self.closes(at, key));
        let used = || (0..place).filter(|at| self.counts(*at) && self.joins_with(*at, invited)).count();
        let unused = self.by != By::All || used() < *uses as usize;
        let in_time = *expires == 0 || time <= expires;
        if still_invites && !closed && in_time && unused { Ok(()) } else { Err(Void::TooLate) }
    }

    fn closes(&self, place: usize, wanted: &DeviceId) -> bool {
        self.takes_away(place) && matches!(self.deed(place), Some(Deed::Close { key }) if key == wanted)
    }

    /// Whether what the act takes away is gone.
    fn takes_away(&self, place: usize) -> bool {
        self.by != By::Gifts && self.counts(place)
    }

    fn joins_with(&self, place: usize, invited: usize) -> bool {
        let id = self.graph.acts[invited].id();
        matches!(self.deed(place), Some(Deed::Join { invitation, .. }) if *invitation == id)
    }

    fn judge_deed(&self, deed: &Deed, author: &Author, act: &Act, past: &Places) -> Result<(), Void> {
        let role = author.role.ok_or(Void::NotAParticipant)?;
        let allowed = |holds: bool| if holds { Ok(()) } else { Err(Void::NotAllowed) };
        let steward = role == Role::Steward && !author.is_recovery();
        let at_most_contributor = |grants: &[Grant]| grants.iter().all(|grant| grant.role <= Role::Contributor);
        match deed {
            Deed::Found { .. } | Deed::Join { .. } => Err(Void::Unfounded),
            Deed::Invite { grants, .. } => {
                allowed(role.invites() && !author.is_recovery() && !grants.is_empty() && at_most_contributor(grants))
            }
            Deed::Close { key } => {
                let by_inviter = |at: usize| {
                    matches!(self.deed(at), Some(Deed::Invite { key: of, .. }) if of == key)
                        && self.author(at).is_some_and(|inviter| inviter.participant == author.participant)
                };
                allowed(steward || past.iter().any(by_inviter))
            }
            Deed::Admit { device, grants, .. } => {
                let new = self.is_new(device, past) && !grants.is_empty();
                let may = steward || (role.invites() && !author.is_recovery() && at_most_contributor(grants));
                allowed(new && may)
            }
            Deed::Appoint { participant, grants, .. } => self.judge_appoint(participant, grants, author, past),
            Deed::AddDevice { device, consent, .. } => {
                let agreed = device.verify(&consent_message(self.workspace, &author.participant), consent);
                if !agreed || !self.is_new(device, past) {
                    return Err(Void::Unfounded);
                }
                Ok(())
            }
            Deed::RemoveDevice { device, .. } => self.judge_removal(device, author, act.by(), past),
            Deed::Rotate { .. } | Deed::Adopt { .. } => allowed(steward),
            Deed::Share { .. } => Ok(()),
            Deed::Fork { proof } => proof.first_in_doubt(self.workspace).map(|_| ()).ok_or(Void::Unfounded),
        }
    }

    fn judge_appoint(&self, of: &DeviceId, grants: &[Grant], author: &Author, past: &Places) -> Result<(), Void> {
        let target = self.author_in_life(of, past).filter(|target| target.participant == *of).ok_or(Void::Unfounded)?;
        if author.is_recovery() {
            return Err(Void::NotAllowed);
        }
        if *of == author.participant {
            let own = author.role.ok_or(Void::NotAParticipant)?;
            return if grants.iter().all(|grant| grant.role <= own) { Ok(()) } else { Err(Void::NotAllowed) };
        }
        self.overrules(author, &target)
    }

    fn judge_removal(&self, device: &DeviceId, author: &Author, by: DeviceId, past: &Places) -> Result<(), Void> {
        let target = self.author_in_life(device, past).ok_or(Void::Unfounded)?;
        if target.participant == author.participant {
            let may = by == *device || author.device < target.device;
            return if may { Ok(()) } else { Err(Void::NotAllowed) };
        }
        if author.is_recovery() {
            return Err(Void::NotAllowed);
        }
        self.overrules(author, &target)
    }

    /// A steward overrules whoever is no steward, and stewards junior to them; the founder is overruled by nobody.
    fn overrules(&self, author: &Author, target: &Author) -> Result<(), Void> {
        match (&author.way, &target.way) {
            (None, _) => Err(Void::NotAllowed),
            (Some(_), Some(founder)) if founder.0.is_empty() => Err(Void::NotAllowed),
            (Some(own), Some(other)) if own >= other => Err(Void::TakesTwo),
            _ => Ok(()),
        }
    }

    /// The participant a device belongs to, and the act that introduced it, among `known`.
    fn introduction(&self, device: &DeviceId, known: &Places) -> Option<(DeviceId, usize)> {
        known.iter().find_map(|at| Some((self.introduced_at(at, device)?, at)))
    }

    /// The participant to whom the act gives the device.
    fn introduced_at(&self, place: usize, device: &DeviceId) -> Option<DeviceId> {
        let author = self.author(place)?;
        let by = self.graph.acts[place].by();
        match self.deed(place)? {
            Deed::Found { .. } | Deed::Join { .. } if by == *device => Some(by),
            Deed::Admit { device: of, .. } if of == device => Some(*of),
            Deed::AddDevice { device: of, .. } if of == device => Some(author.participant),
            _ => None,
        }
    }

    pub fn participant_in(&self, device: &DeviceId, known: &Places) -> Option<DeviceId> {
        self.introduction(device, known).map(|(participant, _)| participant)
    }

    /// Whether nobody had introduced the device; who had may fall.
    fn is_new(&self, device: &DeviceId, known: &Places) -> bool {
        self.by == By::Gifts || self.participant_in(device, known).is_none()
    }

    pub fn is_removed(&self, device: &DeviceId, known: &Places) -> bool {
        known.iter().any(|at| {
            self.takes_away(at) && matches!(self.deed(at), Some(Deed::RemoveDevice { device: of, .. }) if of == device)
        })
    }

    /// Who a device was, removed or not.
    fn author_in_life(&self, device: &DeviceId, known: &Places) -> Option<Author> {
        let (participant, at) = self.introduction(device, known)?;
        Some(self.author_as(participant, at, known))
    }

    /// Who a participant's device was that the act at a place introduced.
    fn author_as(&self, participant: DeviceId, introduced: usize, known: &Places) -> Author {
        let recovery = matches!(self.deed(introduced), Some(Deed::AddDevice { recovery: true, .. }));
        let role = self.role_in(&participant, known);
        let way = if role == Some(Role::Steward) { self.way_in(&participant, known) } else { None };
        Author { participant, device: (!recovery, introduced), role, way }
    }

    fn author_in(&self, device: &DeviceId, known: &Places) -> Option<Author> {
        if self.is_removed(device, known) {
            return None;
        }
        self.author_in_life(device, known)
    }

    /// The acts among `known` that say what a participant may do, and that none of the others knew better.
    pub fn latest_terms(&self, participant: &DeviceId, known: &Places) -> Vec<usize> {
        let terms: Vec<usize> =
            known.iter().filter(|at| self.counts(*at) && self.term(*at, participant).is_some()).collect();
        let outdated = |at: usize| terms.iter().any(|later| self.graph.past(*later).has(at));
        terms.iter().copied().filter(|at| !outdated(*at)).collect()
    }

    /// What the act says that `participant` may do.
    pub fn term(&self, place: usize, participant: &DeviceId) -> Option<&'a [Grant]> {
        const FOUNDER: &[Grant] = &[Grant { role: Role::Steward, scope: None }];
        match self.deed(place)? {
            Deed::Found { .. } if self.graph.acts[place].by() == *participant => Some(FOUNDER),
            Deed::Join { invitation, .. } if self.graph.acts[place].by() == *participant => {
                match self.deed(self.graph.place(invitation)?)? {
                    Deed::Invite { grants, .. } => Some(grants),
                    _ => None,
                }
            }
            Deed::Admit { device, grants, .. } if device == participant => Some(grants),
            Deed::Appoint { participant: of, grants, .. } if of == participant => Some(grants),
            _ => None,
        }
    }

    /// Of acts that did not know of each other, the one that holds: a removal, else the most senior author's.
    pub fn prevailing(&self, terms: &[usize], participant: &DeviceId) -> Option<usize> {
        let key = |at: &usize| {
            let removes = self.term(*at, participant).is_some_and(<[Grant]>::is_empty);
            let way = self.author(*at).and_then(|author| author.way.clone());
            (!removes, way.is_none(), way, *at)
        };
        terms.iter().copied().min_by_key(key)
    }

    pub fn role_in(&self, participant: &DeviceId, known: &Places) -> Option<Role> {
        if self.by == By::Gifts {
            let counting = known.iter().filter(|at| self.counts(*at));
            return counting.filter_map(|at| everywhere(self.term(at, participant)?)).max();
        }
        let at = self.prevailing(&self.latest_terms(participant, known), participant)?;
        everywhere(self.term(at, participant)?)
    }

    fn way_in(&self, participant: &DeviceId, known: &Places) -> Option<Way> {
        let ways = known.iter().filter(|at| self.counts(*at)).filter_map(|at| {
            if everywhere(self.term(at, participant)?) != Some(Role::Steward) {
                return None;
            }
            match self.deed(at)? {
                Deed::Found { .. } => Some(Way(Vec::new())),
                _ => {
                    let mut way = self.author(at)?.way.clone()?;
                    way.0.push(at);
                    Some(way)
                }
            }
        });
        ways.min()
    }

    fn settle(&mut self) {
        while let Some(removal) = self.next_removal() {
            let mut newly = Vec::new();
            let together = removal.acts.len() > 1;
            for (at, author) in removal.acts {
                self.settled.insert(at, author.clone());
                self.verdicts[at] = Ok(author);
                newly.push(at);
            }
            let victims: Vec<usize> = (0..self.graph.len())
                .filter(|at| self.counts(*at) && !self.settled.contains_key(at))
                .filter(|at| newly.iter().any(|by| self.is_overruled(*at, *by, together)))
                .collect();
            victims.iter().for_each(|at| {
                self.overruled.add(*at);
            });
            if together || !victims.is_empty() {
                self.judge_each(By::All);
            }
        }
    }

    /// The most senior removal not yet settled: one act, or two of juniors together.
    fn next_removal(&self) -> Option<Removal> {
        let single = (0..self.graph.len()).filter(|at| !self.settled.contains_key(at)).filter_map(|at| {
            let author = self.author(at)?;
            match self.deed(at)? {
                Deed::Appoint { .. } | Deed::RemoveDevice { .. } | Deed::Close { .. } => {
                    let seniority = (author.way.is_none(), author.way.clone(), true, author.device, at);
                    Some(Removal { seniority, acts: vec![(at, author.clone())] })
                }
                _ => None,
            }
        });
        single.chain(self.joint_removals()).min_by(|a, b| a.seniority.cmp(&b.seniority))
    }

    /// Two stewards who remove the same more senior one stand above that one together.
    fn joint_removals(&self) -> impl Iterator<Item = Removal> + '_ {
        let halves: Vec<(usize, DeviceId, Author)> = (0..self.graph.len())
            .filter(|at| matches!(self.verdicts[*at], Err(Void::TakesTwo)))
            .filter_map(|at| {
                let author = self.author_in(&self.graph.acts[at].by(), self.graph.past(at))?;
                Some((at, self.target(at)?, author))
            })
            .collect();
        let mut joint = Vec::new();
        for (n, (one, target, author)) in halves.iter().enumerate() {
            for (other, of, second) in &halves[n + 1..] {
                let same = target == of && same_kind(self.deed(*one), self.deed(*other));
                if same && author.participant != second.participant {
                    let way = self.author_in_life(target, self.graph.past(*one)).and_then(|target| target.way);
                    let acts = vec![(*one, author.clone()), (*other, second.clone())];
                    joint.push(Removal { seniority: (false, way, false, (false, *one), *other), acts });
                }
            }
        }
        joint.into_iter()
    }

    fn target(&self, place: usize) -> Option<DeviceId> {
        match self.deed(place)? {
            Deed::Appoint { participant, .. } => Some(*participant),
            Deed::RemoveDevice { device, .. } => Some(*device),
            _ => None,
        }
    }

    /// Whether the act at `place` falls because of the removal at `by`, of which its author did not know.
    fn is_overruled(&self, place: usize, by: usize, together: bool) -> bool {
        if !self.graph.concurrent(place, by) {
            return false;
        }
        let Some(author) = self.author(place) else { return false };
        let Some(remover) = self.author(by) else { return false };
        let own = remover.participant == author.participant;
        let senior = together || own || remover.is_senior_to(author);
        match self.deed(by) {
            Some(Deed::Appoint { participant, grants, .. }) => {
                let left = everywhere(grants);
                let by_them = author.participant == *participant && senior && self.needs(place) > left;
                by_them
                    || (left < Some(Role::Facilitator)
                        && self.joined_through(place, |inviter, _| inviter == participant))
            }
            Some(Deed::RemoveDevice { device, .. }) => {
                let by_it = self.graph.acts[place].by() == *device && senior;
                by_it || self.joined_through(place, |_, by| by == device)
            }
            Some(Deed::Close { key }) => match self.deed(place) {
                Some(Deed::Join { invitation, .. }) => {
                    let invite = self.graph.place(invitation).and_then(|at| self.deed(at));
                    matches!(invite, Some(Deed::Invite { key: of, .. }) if of == key)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn joined_through(&self, place: usize, matches: impl Fn(&DeviceId, &DeviceId) -> bool) -> bool {
        let Some(Deed::Join { invitation, .. }) = self.deed(place) else { return false };
        let Some(invited) = self.graph.place(invitation) else { return false };
        let Some(inviter) = self.author(invited) else { return false };
        matches(&inviter.participant, &self.graph.acts[invited].by())
    }

    /// The least role that allows the act.
    fn needs(&self, place: usize) -> Option<Role> {
        Some(match self.deed(place)? {
            Deed::Invite { .. } | Deed::Close { .. } => Role::Facilitator,
            Deed::Admit { grants, .. } if grants.iter().all(|grant| grant.role <= Role::Contributor) => {
                Role::Facilitator
            }
            Deed::Admit { .. } | Deed::Rotate { .. } | Deed::Adopt { .. } => Role::Steward,
            Deed::Appoint { participant, .. } if *participant != self.author(place)?.participant => Role::Steward,
            Deed::RemoveDevice { device, .. }
                if self.participant_in(device, self.graph.past(place))? != self.author(place)?.participant =>
            {
                Role::Steward
            }
            _ => Role::Viewer,
        })
    }
}

fn same_kind(one: Option<&Deed>, other: Option<&Deed>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => std::mem::discriminant(one) == std::mem::discriminant(other),
        _ => false,
    }
}

struct Removal {
    seniority: (bool, Option<Way>, bool, (bool, usize), usize),
    acts: Vec<(usize, Author)>,
}
