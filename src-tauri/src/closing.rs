//! Closing the window without losing what was typed a moment ago.
//!
//! The page is asked first. It writes what it still holds and answers; it may keep the window open when
//! something could not be saved. A page that does not answer holds nobody up.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::Duration,
};

use tauri::{Emitter, Manager, State, WebviewWindow, Window, WindowEvent};

/// Longest wait for the page.
const PATIENCE: Duration = Duration::from_secs(2);

/// Counts questions and answers, so that a late answer is not taken for another question's.
#[derive(Default)]
pub struct Closing(AtomicU64);

impl Closing {
    fn turn(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn stands(&self, turn: u64) -> bool {
        self.0.load(Ordering::SeqCst) == turn
    }
}

/// Asks the page before the window closes.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if window.emit("closing", ()).is_err() {
        return;
    }
    api.prevent_close();
    let question = window.state::<Closing>().turn();
    let window = window.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if window.state::<Closing>().stands(question) {
            // A window that is gone already needs no closing.
            let _ = window.destroy();
        }
    });
}

/// The page's answer: everything is saved, or the window had better stay open.
#[tauri::command]
pub fn answer_close(window: WebviewWindow, closing: State<'_, Closing>, close: bool) -> tauri::Result<()> {
    closing.turn();
    if close { window.destroy() } else { Ok(()) }
}
