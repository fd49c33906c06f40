//! The desktop shell: one window, one command, the life of the program. Everything else is in
//! `roadbook-api`.

mod options;
mod webview;

use std::{process::ExitCode, sync::Arc};

use clap::Parser;
use options::Options;
use roadbook_api::{ErrorShape, Event, Host};
use serde::Deserialize;
use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow, WebviewWindowBuilder};

#[derive(Deserialize)]
struct Request {
    name: String,
    args: Value,
}

/// Answers the interface. Runs off the main thread: a slow disk never freezes the window.
#[tauri::command(async)]
fn call(host: State<'_, Arc<Host>>, request: Request) -> Result<Value, ErrorShape> {
    host.call(&request.name, request.args)
}

/// Runs the program until its window is closed.
pub fn run() -> ExitCode {
    let options = Options::parse();
    let mut builder = tauri::Builder::default();
    if options.is_default() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_filename(options.window_state()).build())
        .invoke_handler(tauri::generate_handler![call])
        .setup(move |app| start(app, &options))
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Roadbook could not start: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(app: &mut tauri::App, options: &Options) -> Result<(), Box<dyn std::error::Error>> {
    let folder = match &options.data_dir {
        Some(folder) => folder.clone(),
        None => app.path().app_data_dir()?.join(&options.profile),
    };
    let handle = app.handle().clone();
    let host = Host::new(&folder, &options.profile, move |event| tell(&handle, &event));
    host.open_remembered().map_err(|refusal| format!("{} {}", refusal.message, refusal.hint))?;
    host.sync_in_background();
    app.manage(host);
    open_window(app, options, &folder)?;
    Ok(())
}

fn open_window(
    app: &tauri::App,
    options: &Options,
    folder: &std::path::Path,
) -> Result<WebviewWindow, Box<dyn std::error::Error>> {
    let config = app.config().app.windows.first().ok_or("the window is not configured")?;
    let title = if options.is_default() { "Roadbook".to_owned() } else { format!("Roadbook — {}", options.profile) };
    let window = WebviewWindowBuilder::from_config(app.handle(), config)?
        .title(title)
        .data_directory(folder.join("webview"))
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    webview::prepare(&window)?;
    Ok(window)
}

fn tell(app: &AppHandle, event: &Event) {
    // With the window gone there is nobody to tell.
    let _ = match event {
        Event::Changed(changed) => app.emit("changed", changed),
        Event::Sync(state) => app.emit("sync", state),
    };
}

fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be raised is still there.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
