import type { DeviceRow, GrantRow, InvitationRow, MemberRow, MembersView } from "../../backend/generated";

/** Who takes part, and what else the core knows beside the records. */
export interface People {
  view: MembersView;
  /** The code that was shown and not yet typed back. */
  kit: string | null;
  /** Whoever asks to join: name on the card made here. */
  card: string | null;
  /** How often something was written, so that each has its own key. */
  made: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECONDS = 1000;
const MY = 120;

/** 64 hexadecimal digits that begin recognisably. */
export const keyOf = (begin: string): string => begin.padEnd(64, "0123456789abcdef");

export const MINE = keyOf("a11a5e1f00d1");

const device = (
  key: string,
  hours: number | null,
  hasMy: number,
  more: Partial<DeviceRow> = {},
): DeviceRow => ({
  device: keyOf(key),
  this: false,
  recovery: false,
  removed: false,
  last_seen: hours === null ? null : Date.now() - hours * HOUR,
  entries: 40,
  has_my: hasMy,
  my: MY,
  ...more,
});

const grant = (role: GrantRow["role"], part: GrantRow["part"], title = ""): GrantRow => ({
  role,
  part,
  title,
});

const member = (
  title: string,
  role: MemberRow["role"],
  devices: DeviceRow[],
  grants: GrantRow[] = [],
): MemberRow => {
  const first = devices[0]?.device ?? "";
  return {
    participant: `participant-${first.slice(0, 12)}`,
    member: first,
    title,
    mine: false,
    role,
    grants,
    devices,
  };
};

export const me = (title: string): MemberRow => ({
  ...member(title, "steward", [device(MINE.slice(0, 12), 0, MY, { this: true, entries: MY })]),
  mine: true,
});

function colleagues(): MemberRow[] {
  return [
    member("Chen Wei", "facilitator", [device("c4e1be57", 25, 106), device("c4e1beaa", 400, 80)]),
    member(
      "Olga Petrova",
      "contributor",
      [device("01ba9e7a", 528, MY)],
      [
        grant("contributor", { kind: "group", id: "wg-1" }, "wg-1"),
        grant("contributor", { kind: "country", id: "KE" }, "KE"),
        grant("contributor", null),
      ],
    ),
    member("Lucía Fernández", "viewer", [
      device("10c1a0fe", null, 0),
      device("10c1adea", 900, 12, { removed: true }),
      device("10c1ac0d", null, 0, { recovery: true }),
    ]),
    member("Karim Haddad", null, [device("ca51ba2b", 2400, 44, { removed: true })]),
  ];
}

const seconds = (days: number): number => Math.floor((Date.now() + days * DAY) / SECONDS);

function invitations(): InvitationRow[] {
  const everywhere = grant("contributor", null);
  const kenya = grant("contributor", { kind: "country", id: "KE" }, "KE");
  return [
    {
      key: keyOf("11"),
      by: "Chen Wei",
      grants: [everywhere],
      expires: seconds(-3),
      uses: 5,
      used: 2,
      open: false,
    },
    { key: keyOf("12"), by: "Chen Wei", grants: [kenya], expires: null, uses: 1, used: 1, open: false },
    {
      key: keyOf("13"),
      by: "Amina Diallo",
      grants: [kenya],
      expires: seconds(10),
      uses: 3,
      used: 1,
      open: true,
    },
  ];
}

const alone = (title: string): MembersView => ({
  can_invite: true,
  can_appoint: true,
  has_recovery_code: false,
  participants: [me(title)],
  invitations: [],
  waiting: [],
});

/** Somebody's own workspace, or one that is shared with colleagues. */
export function peopleOf(title: string, shared: boolean): People {
  const view = alone(title);
  if (shared) {
    view.participants.push(...colleagues());
    view.invitations = invitations();
    view.waiting = [{ device: keyOf("3a7e"), check: "402 519" }];
  }
  return { view, kit: null, card: null, made: 0 };
}

/** Rows of modules that look like a code: three corners to find it by, and noise between them. */
export function qrRows(text: string): string[] {
  const size = 45;
  const corner = (x: number, y: number) => {
    const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
    return ring === 2 ? "0" : ring <= 3 ? "1" : null;
  };
  const module = (x: number, y: number): string => {
    const found = [
      [x, y],
      [size - 1 - x, y],
      [x, size - 1 - y],
    ].find(([a = 0, b = 0]) => a <= 7 && b <= 7);
    if (found) return corner(found[0] ?? 0, found[1] ?? 0) ?? "0";
    const letter = text.charCodeAt((x * 31 + y * 17) % Math.max(1, text.length)) || 0;
    return (letter * 7 + x * y + x + y) % 3 === 0 ? "1" : "0";
  };
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => module(x, y)).join(""),
  );
}
