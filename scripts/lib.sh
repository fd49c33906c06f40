# Shared by the scripts: where things are, and how they speak.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }
stop() {
  printf 'roadbook: %s\n' "$1" >&2
  exit 1
}
need() { command -v "$1" >/dev/null || stop "$1 is missing: $2"; }
