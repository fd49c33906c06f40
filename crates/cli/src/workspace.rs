//! `roadbook workspace`: beginning, joining, and who takes part.

use std::{
    path::Path,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use clap::ValueEnum;
use roadbook_api::{Host, Unlock};
use roadbook_model::{ErrorCode, Language, Refusal};
use serde_json::{Value, json};

use crate::{arguments::Workspace, call, to_json};

const DAY: u64 = 24 * 60 * 60;

pub fn run(host: &Arc<Host>, workspace: &Workspace, open_with: Option<&Path>) -> Result<Value, Refusal> {
    match workspace {
        Workspace::Create { template, name, participant, key_file, language } => {
            let name = name.clone().unwrap_or_else(|| "OER Dynamic Coalition".to_owned());
            host.found(&Unlock::KeyFile(key_file.clone()), template, &name, participant, *language)?;
            host.status()
        }
        Workspace::Join { file, participant, key_file, language } => {
            let unlock = Unlock::KeyFile(key_file.clone());
            if participant.is_empty() {
                host.join_as_device(&unlock, file, *language)?;
            } else {
                let invitation = roadbook_api::read_invitation(file)?;
                host.join(&unlock, &invitation, participant, *language)?;
            }
            host.status()
        }
        Workspace::Card { file, participant, key_file } => {
            to_json(&host.ask(&Unlock::KeyFile(key_file.clone()), participant, Language::default(), file)?)
        }
        Workspace::Welcome { file, key_file } => {
            let unlock = key_file.as_deref().or(open_with).map(Path::to_owned).map(Unlock::KeyFile);
            host.welcome(&unlock.unwrap_or(Unlock::Remembered), file)?;
            host.status()
        }
        Workspace::Recover { bundle, code, key_file, lost } => {
            host.recover(&Unlock::KeyFile(key_file.clone()), code, bundle, Language::default())?;
            for device in lost {
                call(host, "device_remove", json!({ "device": device }))?;
            }
            host.status()
        }
        Workspace::Invite { key_file, .. } => run_open(host, workspace, key_file.as_deref().or(open_with)),
        _ => run_open(host, workspace, open_with),
    }
}

fn run_open(host: &Arc<Host>, workspace: &Workspace, key_file: Option<&Path>) -> Result<Value, Refusal> {
    let passphrase = std::env::var("ROADBOOK_PASSPHRASE").ok();
    host.open_headless(key_file, passphrase.as_deref())?;
    match workspace {
        Workspace::Invite { role, parts, uses, days, out, .. } => {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
            let expires = days.map(|days| now + u64::from(days) * DAY);
            let arguments = json!({
                "role": name(*role), "parts": parse_parts(parts)?, "expires": expires, "uses": uses, "file": out,
            });
            call(host, "invitation_write", arguments)
        }
        Workspace::Close { key } => call(host, "invitation_close", json!({ "key": key })),
        Workspace::Admit { card, out, role, parts } => {
            let arguments = json!({ "card": card, "role": name(*role), "parts": parse_parts(parts)?, "file": out });
            call(host, "welcome_write", arguments)
        }
        Workspace::Grant { member, role, parts } => {
            let arguments = json!({ "member": member, "role": name(*role), "parts": parse_parts(parts)? });
            call(host, "member_appoint", arguments)
        }
        Workspace::Revoke { device: Some(device), .. } => call(host, "device_remove", json!({ "device": device })),
        Workspace::Revoke { member, .. } => call(host, "member_remove", json!({ "member": member })),
        Workspace::Forks => call(host, "forks", json!({})),
        Workspace::Choose { feed } => call(host, "fork_choose", json!({ "feed": feed })),
        Workspace::Device { file } => call(host, "device_write", json!({ "file": file })),
        Workspace::RecoveryCode => {
            let kit = call(host, "recovery_begin", json!({}))?;
            call(host, "recovery_confirm", json!({ "code": kit["code"] }))?;
            Ok(kit)
        }
        _ => call(host, "members", json!({})),
    }
}

fn name(role: impl ValueEnum) -> String {
    role.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// `country:KE` and the like.
fn parse_parts(texts: &[String]) -> Result<Vec<Value>, Refusal> {
    let part = |text: &String| match text.split_once(':') {
        Some((kind @ ("group" | "area" | "theme" | "country" | "meeting"), id)) if !id.is_empty() => {
            Ok(json!({ "kind": kind, "id": id }))
        }
        _ => {
            let hint = "Write country:KE, group:ID, area:ID, theme:ID or meeting:ID.";
            Err(Refusal::new(ErrorCode::BadValue, format!("`{text}` names no part of a workspace"), hint))
        }
    };
    texts.iter().map(part).collect()
}
