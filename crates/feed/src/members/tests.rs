//! Tables of who may do what, and random adversarial histories against an oracle.

use std::collections::BTreeSet;

use super::*;
use crate::{
    DeviceKey, Scope, VersionVector,
    act::{consent_message, join_message, workspace_of},
    wrap::Rotation,
};

/// A workspace in the making: devices by number, device 0 the founder.
struct Coalition {
    workspace: WorkspaceId,
    devices: Vec<DeviceKey>,
    acts: Vec<Act>,
}

impl Coalition {
    fn new(count: usize) -> Coalition {
        let devices: Vec<DeviceKey> = (0..count).map(|n| DeviceKey::from_secret(&[n as u8 + 1; 32])).collect();
        let nonce = [7; 16];
        let workspace = workspace_of(&devices[0].id(), &nonce);
        let found = Act::sign(&workspace, &devices[0], vec![], Deed::Found { nonce, kem: KemKey::of(&devices[0]) });
        Coalition { workspace, devices, acts: vec![found] }
    }

    fn id(&self, device: usize) -> DeviceId {
        self.devices[device].id()
    }

    fn feed(&self, device: usize) -> FeedId {
        FeedId { device: self.id(device), incarnation: 0 }
    }

    fn members(&self) -> Members {
        Members::of(&self.workspace, &self.acts)
    }

    /// Acts with everything known so far in the past.
    fn act(&mut self, by: usize, deed: Deed) -> ActId {
        let heads = self.members().heads().to_vec();
        self.act_knowing(by, heads, deed)
    }

    fn act_knowing(&mut self, by: usize, deps: Vec<ActId>, deed: Deed) -> ActId {
        let act = Act::sign(&self.workspace, &self.devices[by], deps, deed);
        self.acts.push(act.clone());
        act.id()
    }

    fn admit(&mut self, by: usize, device: usize, role: Role) -> ActId {
        let deed = self.admission(device, role);
        self.act(by, deed)
    }

    fn admission(&self, device: usize, role: Role) -> Deed {
        let kem = KemKey::of(&self.devices[device]);
        Deed::Admit { device: self.id(device), kem, grants: vec![Grant::everywhere(role)], keys: None }
    }

    fn removal(&self, participant: usize, at: u64) -> Deed {
        let at = VersionVector([(self.feed(participant), at)].into());
        Deed::Appoint { participant: self.id(participant), grants: vec![], at, rotation: None }
    }

    fn role(&self, device: usize) -> Option<Role> {
        self.members().role(&self.id(device))
    }

    fn writes(&self, device: usize, seq: u64) -> bool {
        self.members().grants_at(&self.feed(device), seq).iter().any(|grant| grant.role.writes())
    }
}

#[test]
fn each_role_does_what_it_may_and_no_more() {
    let mut c = Coalition::new(6);
    for (device, role) in [(1, Role::Steward), (2, Role::Facilitator), (3, Role::Contributor), (4, Role::Viewer)] {
        c.admit(0, device, role);
    }
    let invite =
        |c: &Coalition, role| Deed::Invite { key: c.id(5), grants: vec![Grant::everywhere(role)], expires: 0, uses: 1 };
    let appoint = |c: &Coalition| Deed::Appoint {
        participant: c.id(4),
        grants: vec![Grant::everywhere(Role::Contributor)],
        at: VersionVector::default(),
        rotation: None,
    };
    let may = |c: &Coalition, by: usize, deed: Deed| {
        let act = Act::sign(&c.workspace, &c.devices[by], c.members().heads().to_vec(), deed);
        let all: Vec<Act> = c.acts.iter().cloned().chain([act.clone()]).collect();
        Members::of(&c.workspace, &all).counts(&act.id())
    };
    for (by, invites, admits_stewards, appoints) in [
        (0, true, true, true),
        (1, true, true, true),
        (2, true, false, false),
        (3, false, false, false),
        (4, false, false, false),
        (5, false, false, false),
    ] {
        assert_eq!(may(&c, by, invite(&c, Role::Contributor)), invites, "{by} invites");
        assert!(!may(&c, by, invite(&c, Role::Facilitator)), "an invitation gives at most contributor");
        assert_eq!(may(&c, by, c.admission(5, Role::Steward)), admits_stewards, "{by} admits a steward");
        assert_eq!(may(&c, by, appoint(&c)), appoints, "{by} appoints");
        assert_eq!(may(&c, by, c.removal(4, 0)), by == 4 || appoints, "{by} removes");
    }
}

#[test]
fn an_invitation_admits_as_many_as_it_says_in_time_and_until_it_is_closed() {
    let mut c = Coalition::new(6);
    let secret = DeviceKey::from_secret(&[99; 32]);
    let grants = vec![Grant::everywhere(Role::Contributor)];
    let invitation = c.act(0, Deed::Invite { key: secret.id(), grants, expires: 100, uses: 2 });
    let join = |c: &Coalition, n: usize, time| Act::join(&c.workspace, &c.devices[n], invitation, &secret, time);
    let late = join(&c, 5, 101);
    c.acts.push(late);
    for n in 1..4 {
        let act = join(&c, n, 50);
        c.acts.push(act);
    }
    let joined = (1..4).filter(|n| c.role(*n) == Some(Role::Contributor)).count();
    assert_eq!((joined, c.role(5)), (2, None), "two of three join, and not the one out of date");
    assert_eq!(c.members().waiting().len(), 2, "the others wait for a steward");
    let waiting = c.members().waiting()[0].device;
    let n = (1..6).find(|n| c.id(*n) == waiting).unwrap();
    c.admit(0, n, Role::Viewer);
    assert_eq!((c.role(n), c.members().waiting().len()), (Some(Role::Viewer), 1));

    let mut c = Coalition::new(3);
    let grants = vec![Grant::everywhere(Role::Contributor)];
    let invitation = c.act(0, Deed::Invite { key: secret.id(), grants, expires: 0, uses: 9 });
    let before = Act::join(&c.workspace, &c.devices[1], invitation, &secret, 0);
    c.acts.push(before);
    c.act(0, Deed::Close { key: secret.id() });
    let after = Act::join(&c.workspace, &c.devices[2], invitation, &secret, 0);
    c.acts.push(after);
    assert_eq!((c.role(1), c.role(2)), (Some(Role::Contributor), None), "who had not joined by then does not");
}

#[test]
fn nobody_joins_with_a_stolen_or_invented_invitation() {
    let mut c = Coalition::new(3);
    let secret = DeviceKey::from_secret(&[99; 32]);
    let grants = vec![Grant::everywhere(Role::Contributor)];
    let deed = Deed::Invite { key: secret.id(), grants, expires: 0, uses: 1 };
    let own = c.act_knowing(1, vec![c.acts[0].id()], deed.clone());
    let self_invited = Act::join(&c.workspace, &c.devices[1], own, &secret, 0);
    let real = c.act(0, deed);
    let guessed = Act::join(&c.workspace, &c.devices[2], real, &DeviceKey::generate(), 0);
    // A proof made for another device.
    let proof = secret.sign(&join_message(&c.workspace, &c.id(1)));
    let kem = KemKey::of(&c.devices[2]);
    let deed = Deed::Join { invitation: real, kem, time: 0, proof };
    let stolen = Act::sign(&c.workspace, &c.devices[2], vec![real], deed);
    c.acts.extend([self_invited, guessed, stolen]);
    assert_eq!((c.role(1), c.role(2)), (None, None));
}

#[test]
fn what_a_removed_participant_wrote_beyond_the_cut_does_not_count_even_if_they_claim_not_to_have_known() {
    let mut c = Coalition::new(4);
    c.admit(0, 1, Role::Facilitator);
    let before = c.members().heads().to_vec();
    let removal = c.removal(1, 7);
    c.act(0, removal);
    let deed = c.admission(2, Role::Contributor);
    c.act_knowing(1, before, deed);
    assert_eq!((c.role(1), c.role(2)), (None, None), "an admission made behind the removal's back");
    assert_eq!((c.writes(1, 7), c.writes(1, 8)), (true, false));
    assert!(!c.members().grants_at(&FeedId { device: c.id(1), incarnation: 5 }, 1).iter().any(|g| g.role.writes()));
}

#[test]
fn of_two_removals_the_one_that_saw_more_decides_and_a_new_appointment_counts_from_there() {
    let mut c = Coalition::new(4);
    c.admit(0, 1, Role::Contributor);
    c.admit(0, 2, Role::Steward);
    let heads = c.members().heads().to_vec();
    let (little, much) = (c.removal(1, 3), c.removal(1, 9));
    c.act_knowing(0, heads.clone(), little);
    c.act_knowing(2, heads, much);
    assert_eq!((c.writes(1, 9), c.writes(1, 10)), (true, false));
    let at = VersionVector([(c.feed(1), 12)].into());
    let grants = vec![Grant::everywhere(Role::Contributor)];
    c.act(0, Deed::Appoint { participant: c.id(1), grants, at, rotation: None });
    assert_eq!([9, 10, 12, 13].map(|seq| c.writes(1, seq)), [true, false, false, true]);
}

#[test]
fn a_senior_steward_prevails_over_a_junior_one_and_two_juniors_over_a_senior() {
    let mut c = Coalition::new(5);
    for n in 1..4 {
        c.admit(0, n, Role::Steward);
    }
    let heads = c.members().heads().to_vec();
    let (of_senior, of_junior) = (c.removal(1, 0), c.removal(2, 0));
    c.act_knowing(2, heads.clone(), of_senior.clone());
    c.act_knowing(1, heads.clone(), of_junior);
    assert_eq!((c.role(1), c.role(2)), (Some(Role::Steward), None), "each removes the other");

    let mut c = Coalition { acts: c.acts[..4].to_vec(), ..c };
    c.act_knowing(2, heads.clone(), of_senior.clone());
    assert_eq!(c.role(1), Some(Role::Steward), "one junior is not enough");
    c.act_knowing(3, heads.clone(), of_senior);
    assert_eq!(c.role(1), None, "two are");
    let of_founder = c.removal(0, 0);
    for n in [2, 3] {
        c.act(n, of_founder.clone());
    }
    assert_eq!(c.role(0), Some(Role::Steward), "nobody removes the founder");
}

/// Steward 2 demotes 3, who admits 4 all the same; the founder, who knows of neither, removes 2.
fn admitted_by_somebody_whose_demotion_falls() -> Coalition {
    let mut c = Coalition::new(5);
    for device in [1, 2, 3] {
        c.admit(0, device, Role::Steward);
    }
    let before = c.members().heads().to_vec();
    let demotion = Deed::Appoint {
        participant: c.id(3),
        grants: vec![Grant::everywhere(Role::Viewer)],
        at: VersionVector::default(),
        rotation: None,
    };
    c.act(2, demotion);
    c.admit(3, 4, Role::Contributor);
    let removal = c.removal(2, 0);
    c.act_knowing(0, before, removal);
    c
}

#[test]
fn whoever_takes_part_because_a_demotion_fell_was_introduced() {
    let c = admitted_by_somebody_whose_demotion_falls();
    assert_eq!(c.role(4), Some(Role::Contributor));
    assert!(c.members().was_introduced(&c.id(4)), "what they write is kept and passed on");
}

#[test]
fn a_recovery_code_removes_the_stolen_computer_whatever_the_thief_does() {
    let mut c = Coalition::new(6);
    c.admit(0, 1, Role::Contributor);
    let add = |c: &Coalition, device: usize, recovery| Deed::AddDevice {
        device: c.id(device),
        kem: KemKey::of(&c.devices[device]),
        recovery,
        consent: c.devices[device].sign(&consent_message(&c.workspace, &c.id(1))),
        keys: None,
    };
    let code = add(&c, 2, true);
    c.act(1, code);
    let heads = c.members().heads().to_vec();
    let at = VersionVector([(c.feed(1), 4)].into());
    let remove =
        |c: &Coalition, device: usize| Deed::RemoveDevice { device: c.id(device), at: at.clone(), rotation: None };
    // The thief removes the code and adds a computer; the owner, not knowing, comes back with the code.
    let (of_code, thiefs) = (remove(&c, 2), add(&c, 3, false));
    c.act_knowing(1, heads.clone(), of_code);
    c.act_knowing(1, heads.clone(), thiefs);
    let (of_stolen, new) = (remove(&c, 1), add(&c, 4, false));
    c.act_knowing(2, heads.clone(), of_stolen);
    c.act_knowing(2, heads, new);
    assert_eq!([1, 3, 4].map(|n| c.role(n)), [None, None, Some(Role::Contributor)]);
    assert_eq!((c.writes(1, 4), c.writes(1, 5), c.writes(4, 1)), (true, false, true));
    assert_eq!(c.members().participant(&c.id(4)), c.id(1), "it is still the same participant");
    let by_code = c.admission(5, Role::Viewer);
    c.act(2, by_code);
    assert_eq!(c.role(5), None, "a code only adds and removes devices");
}

#[test]
fn a_device_is_nobodys_without_its_consent() {
    let mut c = Coalition::new(4);
    c.admit(0, 1, Role::Contributor);
    c.admit(0, 2, Role::Contributor);
    let consent = c.devices[3].sign(&consent_message(&c.workspace, &c.id(2)));
    let deed =
        Deed::AddDevice { device: c.id(3), kem: KemKey::of(&c.devices[3]), recovery: false, consent, keys: None };
    c.act(1, deed);
    assert_eq!(c.role(3), None);
}

#[test]
fn the_latest_key_is_lacked_by_who_came_with_an_older_one() {
    let mut c = Coalition::new(4);
    let secret = DeviceKey::from_secret(&[99; 32]);
    let grants = vec![Grant::everywhere(Role::Contributor)];
    c.admit(0, 1, Role::Contributor);
    let invitation = c.act(0, Deed::Invite { key: secret.id(), grants, expires: 0, uses: 9 });
    let rotation = Rotation::new(&c.workspace, &c.members().recipients(), &[]);
    c.act(0, Deed::Rotate { rotation });
    assert_eq!(c.members().lacking_keys(&c.id(0)), []);
    let join = Act::join(&c.workspace, &c.devices[2], invitation, &secret, 0);
    c.acts.push(join);
    let lacking: Vec<DeviceId> = c.members().lacking_keys(&c.id(0)).iter().map(|(device, _)| *device).collect();
    assert_eq!(lacking, [c.id(2)]);
}

/// A small generator: the same seed gives the same history.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

/// Devices act on what they happen to know, entitled or not; some claim to know less than they do.
fn random_history(random: &mut Random, length: usize) -> Coalition {
    let mut c = Coalition::new(7);
    let secret = DeviceKey::from_secret(&[99; 32]);
    let mut invitations: Vec<ActId> = Vec::new();
    let roles = [Role::Viewer, Role::Contributor, Role::Facilitator, Role::Steward];
    for _ in 0..length {
        let by = if random.next(3) == 0 { random.next(7) } else { random.next(3) };
        let deps = some_past(random, &c.acts);
        let (target, role) = (random.next(7), roles[random.next(4)]);
        let at = VersionVector([(c.feed(target), random.next(9) as u64)].into());
        let grants = some_grants(random, role);
        let deed = match random.next(12) {
            0..=3 => {
                let (device, kem) = (c.id(target), KemKey::of(&c.devices[target]));
                Deed::Admit { device, kem, grants, keys: None }
            }
            4 | 5 => c.removal(target, random.next(9) as u64),
            6 => Deed::Appoint { participant: c.id(target), grants, at, rotation: None },
            7 => Deed::RemoveDevice { device: c.id(target), at, rotation: None },
            8 => {
                let owner = if random.next(4) == 0 { random.next(7) } else { by };
                let consent = c.devices[target].sign(&consent_message(&c.workspace, &c.id(owner)));
                let (device, kem) = (c.id(target), KemKey::of(&c.devices[target]));
                Deed::AddDevice { device, kem, recovery: random.next(3) == 0, consent, keys: None }
            }
            9 => {
                let role = roles[random.next(2)];
                let grants = some_grants(random, role);
                let (expires, uses) = ([0, 5][random.next(2)], 1 + random.next(3) as u32);
                let invitation = c.act_knowing(by, deps, Deed::Invite { key: secret.id(), grants, expires, uses });
                invitations.push(invitation);
                continue;
            }
            10 if !invitations.is_empty() => {
                let invitation = invitations[random.next(invitations.len())];
                let join = Act::join(&c.workspace, &c.devices[by], invitation, &secret, random.next(8) as i64);
                if !c.acts.iter().any(|act| act.id() == join.id()) {
                    c.acts.push(join);
                }
                continue;
            }
            _ => Deed::Close { key: secret.id() },
        };
        c.act_knowing(by, deps, deed);
    }
    c
}

/// A role everywhere, in one or two parts, or less everywhere and more in a part.
fn some_grants(random: &mut Random, role: Role) -> Vec<Grant> {
    let part = |n: usize| Grant { role, scope: Some(Scope([n as u8; 8])) };
    match random.next(6) {
        0 => vec![part(random.next(2))],
        1 => vec![part(0), part(1)],
        2 => vec![Grant::everywhere(Role::Viewer), part(random.next(2))],
        _ => vec![Grant::everywhere(role)],
    }
}

/// Usually the latest acts, sometimes much less.
fn some_past(random: &mut Random, acts: &[Act]) -> Vec<ActId> {
    let until = if random.next(3) == 0 { 1 + random.next(acts.len()) } else { acts.len() };
    let known = &acts[..until];
    let built_on: BTreeSet<ActId> = known.iter().flat_map(|act| act.deps().to_vec()).collect();
    let mut heads: Vec<ActId> = known.iter().map(Act::id).filter(|id| !built_on.contains(id)).collect();
    if heads.len() > 1 && random.next(3) == 0 {
        heads.remove(random.next(heads.len()));
    }
    heads
}

#[test]
fn random_adversarial_histories_are_judged_as_the_oracle_says_in_any_order_of_arrival() {
    for seed in 1..=3_000u64 {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let c = random_history(&mut random, 24);
        let first = c.members();
        for _ in 0..5 {
            let mut shuffled = c.acts.clone();
            for at in (1..shuffled.len()).rev() {
                shuffled.swap(at, random.next(at + 1));
            }
            assert_eq!(Members::of(&c.workspace, &shuffled), first, "seed {seed}: the order of arrival matters");
        }
        oracle::check(&c.workspace, &c.acts, &first, seed);
        let strange = first.devices.keys().find(|device| !first.was_introduced(device));
        assert_eq!(strange, None, "seed {seed}: who takes part was introduced");
        let known = &c.acts[..random.next(c.acts.len()) + 1];
        let before = Members::of(&c.workspace, known).introduced;
        assert!(before.is_subset(&first.introduced), "seed {seed}: who was introduced once is for good");
        let stays = first.role(&c.id(0)).is_some() || left_by_themselves(&c, 0, &first);
        assert!(stays, "seed {seed}: somebody else removed the founder");
    }
}

/// Whether the founder's participant removed itself or its device.
fn left_by_themselves(c: &Coalition, device: usize, members: &Members) -> bool {
    c.acts.iter().filter(|act| members.counts(&act.id())).any(|act| match act.deed() {
        Some(Deed::Appoint { participant, grants, .. }) => *participant == c.id(device) && grants.is_empty(),
        Some(Deed::RemoveDevice { device: of, .. }) => *of == c.id(device),
        _ => false,
    })
}
