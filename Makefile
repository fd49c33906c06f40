# `make run` opens Roadbook on the reference workspace; `make test` checks everything.
# Both install what they need (Debian packages, npm) and can be run again at any time.

.PHONY: run test setup types bench screenshots format

run: setup
	@scripts/run

test: setup
	@scripts/test

setup:
	@scripts/setup

# Writes the TypeScript types of the commands after a change in crates/api.
types:
	ROADBOOK_WRITE_TYPES=1 cargo test --quiet -p roadbook-api

bench:
	@scripts/bench

screenshots: setup
	@scripts/build && node tests/e2e/screenshots.mjs

format:
	cargo fmt --all && npm --prefix ui run format
