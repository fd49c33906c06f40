//! The command line of the desktop program.

use std::path::PathBuf;

use clap::Parser;

const DEFAULT: &str = "default";

/// Roadbook: plan, measure and meet across countries, with or without a connection.
#[derive(Parser)]
#[command(version)]
pub struct Options {
    /// Name of the profile; several may be open side by side
    #[arg(long, default_value = DEFAULT)]
    pub profile: String,
    /// Folder of the profile's data
    #[arg(long)]
    pub data_dir: Option<PathBuf>,
    /// A bundle to look into
    pub file: Option<PathBuf>,
}

impl Options {
    /// Whether this is the one profile of an ordinary installation.
    pub fn is_default(&self) -> bool {
        self.profile == DEFAULT && self.data_dir.is_none()
    }

    /// Where size and place of the window are kept.
    pub fn window_state(&self) -> String {
        let safe: String = self.profile.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        format!("window-{safe}.json")
    }
}
