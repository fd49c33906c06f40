import type { ErrorCode, ErrorShape } from "./generated";

const CODES: { [code in ErrorCode]: true } = {
  wrong_passphrase: true,
  no_keychain: true,
  keychain_locked: true,
  keychain_entry_missing: true,
  key_file_missing: true,
  key_slots_damaged: true,
  damaged: true,
  header_damaged: true,
  database_missing: true,
  newer_version: true,
  read_only: true,
  foreign: true,
  in_use: true,
  disk: true,
  not_found: true,
  unknown_kind: true,
  unknown_field: true,
  bad_value: true,
  unknown_country: true,
  approved: true,
  circle: true,
  inverted_range: true,
  past: true,
  not_allowed: true,
  hub_unreachable: true,
  hub_foreign: true,
  neighbour_stranger: true,
  bundle_torn: true,
  not_a_bundle: true,
  bundle_foreign: true,
  bundle_not_for_us: true,
  bundle_empty: true,
  locked: true,
  already_exists: true,
  not_a_table: true,
  not_text: true,
  table_too_large: true,
  table_layout: true,
  duplicate: true,
  ambiguous: true,
  bug: true,
};

export const ERROR_CODES = Object.keys(CODES) as ErrorCode[];

/** A refused or failed command; the interface switches on `code` and shows the message `error-<code>`. */
export class BackendError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(shape: ErrorShape) {
    super(shape.message);
    this.name = "BackendError";
    this.code = shape.code;
    this.hint = shape.hint;
  }

  /** The record, field, value or file that the core's text names; empty when it names none. */
  get about(): string {
    return /`([^`]+)`/.exec(this.message)?.[1] ?? "";
  }

  /** Whatever a host threw, as a closed code: what is not understood is a bug, never silence. */
  static from(thrown: unknown): BackendError {
    if (thrown instanceof BackendError) return thrown;
    if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
      const shape = thrown as Partial<ErrorShape>;
      const code = shape.code && shape.code in CODES ? shape.code : "bug";
      return new BackendError({ code, message: shape.message ?? "", hint: shape.hint ?? "" });
    }
    return new BackendError({ code: "bug", message: String(thrown), hint: "" });
  }
}
