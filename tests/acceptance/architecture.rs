//! The crate graph is a strict downward order, and each fence holds.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use roadbook_tests::root;
use serde_json::Value;

/// Crates from the bottom up; a crate may name those on lower lines, none beside or above it.
const LEVELS: &[&[&str]] = &[
    &["model"],
    &["feed", "document"],
    &["store", "sync"],
    &["query", "net"],
    &["engine", "exchange"],
    &["api"],
    &["cli", "desktop"],
];

/// Outside crates that only some may name.
const FENCES: &[(&str, &[&str])] = &[
    ("automerge", &["document"]),
    ("rusqlite", &["store", "query"]),
    ("tauri", &["desktop"]),
    ("ureq", &["net"]),
    ("if-addrs", &["net"]),
    ("tokio", &["hub"]),
    ("axum", &["hub"]),
    ("hyper", &["hub"]),
    ("tokio-postgres", &["hub"]),
    ("deadpool-postgres", &["hub"]),
    ("ed25519-dalek", &["feed"]),
];

/// What the hub may name: it cannot read a document, because it cannot name what does.
const HUB: &[&str] = &["feed", "sync", "store", "net"];

fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            let all = package["dependencies"].as_array().unwrap().iter();
            let shipped = all.filter(|dependency| dependency["kind"].is_null());
            let names = shipped.map(|dependency| short(dependency["name"].as_str().unwrap()));
            (short(package["name"].as_str().unwrap()), names.collect())
        })
        .collect()
}

fn short(name: &str) -> String {
    name.strip_prefix("roadbook-").unwrap_or(name).to_owned()
}

fn level(name: &str) -> Option<usize> {
    LEVELS.iter().position(|names| names.contains(&name))
}

#[test]
fn crates_depend_downwards_only() {
    let all = dependencies();
    for (name, needed) in &all {
        if ["tests", "benches"].contains(&name.as_str()) {
            continue;
        }
        let own = needed.iter().filter(|needed| all.contains_key(*needed));
        for needed in own {
            let allowed = match level(name) {
                None => name == "hub" && HUB.contains(&needed.as_str()),
                Some(here) => level(needed).is_some_and(|there| there < here),
            };
            assert!(allowed, "{name} may not depend on {needed}");
        }
    }
    assert_eq!(all.len(), LEVELS.concat().len() + 3, "a crate is missing from the order: {:?}", all.keys());
}

#[test]
fn outside_crates_stay_behind_their_fences() {
    for (name, needed) in dependencies() {
        for (outside, allowed) in FENCES {
            let fenced = needed.contains(*outside) && !["tests", "benches"].contains(&name.as_str());
            assert!(!fenced || allowed.contains(&name.as_str()), "{name} may not name {outside}");
        }
    }
}
