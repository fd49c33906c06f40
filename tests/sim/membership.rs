//! Who comes, goes, gets another computer, loses one, or copies a profile.

use roadbook_engine::{DeviceFile, Engine, InvitationFile, Known, Part, RecoveryCode};
use roadbook_feed::{DeviceId, Role};
use tempfile::TempDir;

use crate::{
    check::Seen,
    replica::{Backup, Replica, clock, if_allowed},
    world::{World, key_in, parts},
};

impl World {
    pub fn change_membership(&mut self, who: usize) {
        match self.random.next(10) {
            0 | 1 => self.remove(who),
            2 | 3 => self.appoint(who),
            4 => self.invite(who),
            5 if self.has_room() => self.join_late(),
            6 if self.has_room() => self.add_device(who),
            7 => self.remove_device(who),
            8 => self.add_recovery_code(who),
            _ if self.has_room() => self.recover(),
            _ => {}
        }
    }

    fn somebody(&mut self) -> DeviceId {
        let other = self.random.next(self.replicas.len());
        self.replicas[other].engine().feed().device
    }

    /// Whoever may remove, removes; the founder stays.
    fn remove(&mut self, who: usize) {
        let device = self.somebody();
        let engine = self.replicas[who].engine();
        let participant = engine.members().participant(&device);
        if participant != engine.members().participant(&engine.feed().device) {
            if_allowed(engine.remove(participant));
        }
    }

    /// Gives a participant, removed or not, another role.
    fn appoint(&mut self, who: usize) {
        let device = self.somebody();
        let limited = parts();
        let parts: &[Part] = if self.random.next(3) == 0 { &limited } else { &[] };
        let role = if parts.is_empty() {
            *self.random.pick(&[Role::Viewer, Role::Contributor, Role::Contributor, Role::Facilitator, Role::Steward])
        } else {
            Role::Contributor
        };
        let engine = self.replicas[who].engine();
        let participant = engine.members().participant(&device);
        if_allowed(engine.appoint(participant, role, parts));
    }

    fn invite(&mut self, who: usize) {
        let uses = 1 + self.random.next(3) as u32;
        let role = *self.random.pick(&[Role::Viewer, Role::Contributor]);
        if let Some(file) = if_allowed(self.replicas[who].engine().invite(role, &[], 0, uses, "")) {
            self.invitations.push(InvitationFile::parse(&file.to_bytes()).unwrap());
        }
    }

    /// Somebody joins with an invitation, however old.
    fn join_late(&mut self) {
        let invitation = self.random.next(self.invitations.len());
        self.join(invitation);
    }

    pub fn join(&mut self, invitation: usize) {
        let n = self.replicas.len();
        let folder = TempDir::new().unwrap();
        let joined = Engine::join(
            &folder.path().join("p"),
            &key_in(&folder),
            &self.invitations[invitation],
            &format!("r{n}"),
            clock(n),
        );
        self.arrive(folder, if_allowed(joined));
    }

    fn arrive(&mut self, folder: TempDir, engine: Option<Engine>) {
        let n = self.replicas.len();
        self.replicas.extend(engine.map(|engine| Replica::new(folder, engine, clock(n))));
    }

    /// A second computer of the same participant.
    fn add_device(&mut self, who: usize) {
        let Some(file) = if_allowed(self.replicas[who].engine().add_device("")) else { return };
        let file = DeviceFile::parse(&file.to_bytes()).unwrap();
        let folder = TempDir::new().unwrap();
        let clock = clock(self.replicas.len());
        let joined = Engine::join_as_device(&folder.path().join("p"), &key_in(&folder), &file, clock).unwrap();
        self.arrive(folder, Some(joined));
    }

    /// A participant removes a computer of their own, or a steward somebody else's.
    fn remove_device(&mut self, who: usize) {
        let device = self.somebody();
        let engine = self.replicas[who].engine();
        if device != engine.feed().device && engine.members().knows(&device) {
            if_allowed(engine.remove_device(device));
        }
    }

    /// Makes a recovery code and keeps it with a file of that day.
    fn add_recovery_code(&mut self, who: usize) {
        let code = RecoveryCode::generate();
        let engine = self.replicas[who].engine();
        if if_allowed(engine.add_recovery_code(&code)).is_some()
            && let Some(mut parts) = if_allowed(engine.write_bundle(None, None, false))
        {
            self.codes.push((code, parts.remove(0).bytes));
        }
    }

    /// Somebody comes back with a code and a file that may be old, and removes a lost computer.
    fn recover(&mut self) {
        if self.codes.is_empty() {
            return;
        }
        let (code, file) = self.codes.swap_remove(self.random.next(self.codes.len()));
        let Ok(known) = Known::from_bundle(&file, &code) else { return };
        let folder = TempDir::new().unwrap();
        let clock = clock(self.replicas.len());
        let mut back = Engine::recover(&folder.path().join("p"), &key_in(&folder), &code, known, clock).unwrap();
        back.read_bundle(&file).unwrap();
        let lost = back.members().participant(&back.feed().device);
        // A code that was removed meanwhile removes nobody.
        let _ = back.remove_with_code(&code, lost);
        self.arrive(folder, Some(back));
    }

    /// Copies a profile by hand and goes on with both; or keeps the copy and puts it back later.
    pub fn copy_or_restore(&mut self, who: usize) {
        match self.backup.take() {
            Some(backup) => self.restore(backup),
            None if self.has_room() && self.random.next(2) == 0 => self.copy(who),
            None => {
                let folder = self.replicas[who].copied();
                self.backup = Some(Backup { of: who, folder, own: self.replicas[who].own.clone() });
            }
        }
    }

    fn copy(&mut self, who: usize) {
        let original = &mut self.replicas[who];
        let feed = original.engine().feed();
        let folder = original.copied();
        assert_eq!(original.engine().feed(), feed, "the original goes on in its feed");
        let (own, clock) = (original.own.clone(), original.clock);
        let engine = Replica::open(&folder, clock);
        assert!(engine.was_copied().unwrap() && engine.feed() != feed, "a copy goes on in a feed of its own");
        let mut copy = Replica::new(folder, engine, clock);
        copy.own = own;
        self.made_again(&mut copy);
        self.replicas.push(copy);
    }

    fn restore(&mut self, backup: Backup) {
        let mut replica = self.replicas.remove(backup.of);
        let feed = replica.engine().feed();
        replica.put_back(&backup.folder);
        assert_ne!(replica.engine().feed(), feed, "an older state goes on in a feed of its own");
        replica.own = backup.own;
        self.made_again(&mut replica);
        self.replicas.insert(backup.of, replica);
    }

    /// What was saved and not sealed when the copy was made is there, in a feed of its own.
    fn made_again(&mut self, copy: &mut Replica) {
        let unsealed: Vec<usize> = {
            let own: Vec<usize> = copy.own.iter().copied().collect();
            own.into_iter().filter(|n| !copy.holds(&self.ledger[*n])).collect()
        };
        let seen = Seen::by(copy);
        for n in unsealed {
            assert!(seen.shows(&self.ledger[n].place), "the copy has lost {:?}", self.ledger[n]);
            self.ledger[n].made_again = true;
            copy.own.remove(&n);
        }
    }
}
