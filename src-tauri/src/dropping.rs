//! Files dropped onto the window are opened as the one is with which the program was started.

use tauri::{DragDropEvent, Manager, Window, WindowEvent};

use crate::program::Program;

/// Opens the first of the files that were dropped; the page, which hears of all of them, says how many more there were.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else { return };
    // A link dragged within the page comes as a path as well, but not as a full one.
    if let Some(file) = paths.iter().find(|path| path.is_absolute()) {
        window.state::<Program>().open_file(file);
    }
}
