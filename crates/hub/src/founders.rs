//! Who may bring a workspace that the hub does not hold yet.

use std::path::{Path, PathBuf};

use roadbook_feed::WorkspaceId;

/// Which new workspaces are admitted; those held already always are.
#[derive(Debug, Clone)]
pub enum Founders {
    /// Every workspace.
    Anybody,
    /// Those listed in the file, one name (64 hexadecimal digits) a line; `#` begins a comment.
    /// Read each time a new workspace knocks, so that a line added counts at once.
    Listed(PathBuf),
}

impl Founders {
    /// What the option `--workspaces` says: `open`, or a file.
    pub fn from_option(option: &str) -> Founders {
        if option == "open" { Founders::Anybody } else { Founders::Listed(option.into()) }
    }

    pub(crate) fn admit(&self, workspace: &WorkspaceId) -> bool {
        match self {
            Founders::Anybody => true,
            Founders::Listed(file) => listed(file, workspace),
        }
    }
}

fn listed(file: &Path, workspace: &WorkspaceId) -> bool {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| {
        tracing::error!(%error, file = %file.display(), "the list of workspaces cannot be read; none is admitted");
        String::new()
    });
    let name = |line: &str| WorkspaceId::from_hex(line.split('#').next().unwrap_or_default().trim());
    text.lines().any(|line| name(line) == Some(*workspace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_workspaces_are_admitted_and_a_missing_list_admits_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("workspaces");
        let (known, other) = (WorkspaceId([1; 32]), WorkspaceId([2; 32]));
        let founders = Founders::from_option(file.to_str().unwrap());
        assert!(!founders.admit(&known));
        std::fs::write(&file, format!("# pilot\n{} # ministry\n", known.hex())).unwrap();
        assert!(founders.admit(&known) && !founders.admit(&other));
        assert!(Founders::from_option("open").admit(&other));
    }
}
