import type { Args, CommandName, Result } from "../../backend/backend";
import { BackendError } from "../../backend/errors";
import type {
  AppState,
  ErrorCode,
  ForkRow,
  GrantRow,
  MemberRow,
  MembersView,
  PartRef,
  Role,
  ContactRow,
} from "../../backend/generated";
import type { World } from "./world";
import { keyOf, qrRows } from "./people";

type Names =
  | "members"
  | "invitation_write"
  | "invitation_read"
  | "invitation_close"
  | "waiting_admit"
  | "card_write"
  | "card_again"
  | "card_read"
  | "welcome_write"
  | "welcome_read"
  | "member_appoint"
  | "member_remove"
  | "device_write"
  | "device_join"
  | "device_remove"
  | "recovery_begin"
  | "recovery_confirm"
  | "workspace_recover"
  | "receipts"
  | "holders"
  | "sync_log"
  | "sync_log_write"
  | "quarantine"
  | "forks"
  | "fork_choose";

type Handlers = { [C in Names & CommandName]: (world: World, args: Args<C>) => Result<C> };

export const CODE = "7K2M-Q0XT-1B9D-ZZ4A-H3NP-52WE-RC8V-0FGJ";

const refused = (code: ErrorCode): never => {
  throw new BackendError({ code, message: "", hint: "" });
};

function change(world: World, part: Partial<MembersView>): MembersView {
  world.people.view = { ...world.people.view, ...part };
  return world.people.view;
}

function changeMember(world: World, wanted: string, work: (member: MemberRow) => MemberRow): MembersView {
  const { participants } = world.people.view;
  if (!participants.some(({ member }) => member === wanted)) refused("not_found");
  return change(world, {
    participants: participants.map((member) => (member.member === wanted ? work(member) : member)),
  });
}

const grants = (role: Role, parts: PartRef[]): GrantRow[] =>
  parts.map((part) => ({ role, part, title: part.id }));

const fresh = (world: World): string => {
  world.people.made += 1;
  return keyOf(`f${String(world.people.made)}e5`);
};

function admit(world: World, title: string, device: string, role: Role, parts: PartRef[]): MembersView {
  const row = {
    device,
    this: false,
    recovery: false,
    removed: false,
    last_seen: null,
    entries: 0,
    has_my: 0,
    my: 120,
  };
  const member: MemberRow = {
    participant: `participant-${device.slice(0, 12)}`,
    member: device,
    title,
    mine: false,
    role,
    grants: grants(role, parts),
    devices: [row],
  };
  return change(world, { participants: [...world.people.view.participants, member] });
}

function opened(world: World, participant: string): AppState {
  const workspace = {
    id: "w-1",
    name: "OER Dynamic Coalition",
    participant,
    device: keyOf("5e1f"),
    role: "contributor" as const,
    removed: false,
    copied: false,
  };
  world.state = { ...world.state, stage: "open", workspace };
  return world.state;
}

/** Adds a second computer, as after coming back with a recovery code. */
function addOwn(world: World): void {
  const participants = world.people.view.participants.map((member) => {
    const [first] = member.devices;
    if (!member.mine || !first) return member;
    return {
      ...member,
      devices: [
        { ...first, this: false },
        { ...first, device: fresh(world) },
      ],
    };
  });
  change(world, { participants, has_recovery_code: true });
}

const HOUR = 3_600_000;
const CONTACTS: ContactRow[] = [
  { means: "hub", peer: "https://hub.example.org", sent: 0, received: 0, problem: "hub_unreachable" },
  { means: "network", peer: "Lucía Fernández", sent: 3, received: 12, problem: "" },
  { means: "bundle_written", peer: "nairobi.bundle", sent: 14, received: 0, problem: "" },
].map((row, at) => ({
  ...row,
  at: Date.now() - (at + 2) * HOUR,
  until: Date.now() - (at + 1) * HOUR,
  times: 3 - at,
}));

function receipts(world: World): Result<"receipts"> {
  const rows = world.people.view.participants
    .filter(({ role }) => role !== null)
    .flatMap((member) =>
      member.devices
        .filter((device) => !device.this && !device.removed && !device.recovery)
        .map(({ device, has_my, my, last_seen }) => ({
          participant: member.title,
          device,
          has_my,
          my,
          lacks: my - has_my,
          lacks_since: has_my < my ? Date.now() - 86_400_000 : null,
          last_seen,
          told: last_seen === null ? null : { means: "hub" as const, at: last_seen },
        })),
    );
  const best = Math.max(0, ...rows.map((row) => row.has_my));
  const only_here = 120 - best;
  return { safe_to_wipe: only_here === 0, only_here, files_only_here: 0, devices: rows };
}

export const membership: Handlers = {
  members: (world) => world.people.view,
  invitation_write: (world, { role, parts, expires, uses, file }) => {
    const key = fresh(world);
    const by = world.state.workspace?.participant ?? "";
    const everywhere: GrantRow[] = [{ role, part: null, title: "" }];
    const row = { key, by, expires, uses, used: 0, open: true };
    const given = parts.length === 0 ? everywhere : grants(role, parts);
    change(world, { invitations: [...world.people.view.invitations, { ...row, grants: given }] });
    const code = `ROADBOOK1.${key.toUpperCase()}${"0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(5)}`;
    return { file, code, qr: qrRows(code), check: "713 046" };
  },
  invitation_read: (_, { file, code }) => {
    if (code === null ? !file.endsWith("invite") : !code.startsWith("ROADBOOK1.")) refused("foreign");
    // A code is too short to hold the name of the workspace.
    return {
      name: code === null ? "OER Dynamic Coalition" : "",
      hub: "https://hub.example.org",
      check: "713 046",
    };
  },
  invitation_close: (world, { key }) =>
    change(world, {
      invitations: world.people.view.invitations.map((row) =>
        row.key === key ? { ...row, open: false } : row,
      ),
    }),
  waiting_admit: (world, { member, role, parts }) => {
    change(world, { waiting: world.people.view.waiting.filter(({ device }) => device !== member) });
    return admit(world, "Fatou Sarr", member, role, parts);
  },
  card_write: (world, { participant, language }) => {
    world.people.card = participant;
    const settings = { ...world.state.settings, language };
    world.state = { ...world.state, stage: "asking", workspace: null, settings };
    return { name: participant, check: "268 930" };
  },
  card_again: (world) => ({ name: world.people.card ?? "Fatou Sarr", check: "268 930" }),
  card_read: (_, { file }) =>
    file.endsWith("card") ? { name: "Fatou Sarr", check: "268 930" } : refused("foreign"),
  welcome_write: (world, { role, parts }) => admit(world, "Fatou Sarr", fresh(world), role, parts),
  welcome_read: (world, { passphrase }) =>
    passphrase === "wrong" ? refused("wrong_passphrase") : opened(world, world.people.card ?? "Fatou Sarr"),
  member_appoint: (world, { member, role, parts }) =>
    changeMember(world, member, (row) => ({ ...row, role, grants: grants(role, parts) })),
  member_remove: (world, { member }) =>
    changeMember(world, member, (row) => ({
      ...row,
      role: null,
      grants: [],
      devices: row.devices.map((device) => ({ ...device, removed: true })),
    })),
  device_write: (world, { file }) => {
    const participants = world.people.view.participants.map((member) => {
      const [first] = member.devices;
      if (!member.mine || !first) return member;
      const added = { ...first, device: fresh(world), this: false, last_seen: null, entries: 0, has_my: 0 };
      return { ...member, devices: [...member.devices, added] };
    });
    change(world, { participants });
    return { file, check: "590 124" };
  },
  device_join: (world) => opened(world, "Amina Diallo"),
  device_remove: (world, { device }) =>
    change(world, {
      participants: world.people.view.participants.map((member) => ({
        ...member,
        devices: member.devices.map((row) => (row.device === device ? { ...row, removed: true } : row)),
      })),
    }),
  recovery_begin: (world) => {
    world.people.kit = CODE;
    const name = world.state.workspace?.name ?? "";
    return { code: CODE, workspace: keyOf("70ad"), name, hub: world.sync.hub };
  },
  recovery_confirm: (world, { code }) => {
    if (code.toUpperCase() !== world.people.kit) refused("bad_value");
    world.people.kit = null;
    return change(world, { has_recovery_code: true });
  },
  workspace_recover: (world, { code }) => {
    if (code.toUpperCase() !== CODE) refused("wrong_passphrase");
    addOwn(world);
    return opened(world, "Amina Diallo");
  },
  receipts,
  holders: (world) =>
    receipts(world).devices.map(({ participant, device, lacks, told }) => ({
      participant,
      device,
      has: lacks === 0,
      told,
    })),
  sync_log: (_, { most }) => CONTACTS.slice(0, most ?? undefined),
  sync_log_write: (_, { file }) => ({ file, lines: CONTACTS.length }),
  quarantine: (world) => world.refused,
  forks: (world) => world.forks,
  fork_choose: (world, { feed }) => {
    const choose = (fork: ForkRow) =>
      fork.feed === feed ? { ...fork, chosen: true, may_choose: false } : fork;
    world.forks = world.forks.map(choose);
    world.refused = world.refused.filter(({ why }) => why !== "two_histories");
    return world.forks;
  },
};
