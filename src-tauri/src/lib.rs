//! The desktop shell: one window, one command, the life of the program. Everything else is in
//! `roadbook-api`.

mod closing;
mod dropping;
mod options;
mod program;
mod webview;

use std::{path::Path, process::ExitCode};

use clap::Parser;
use closing::Closing;
use options::Options;
use program::Program;
use roadbook_api::{ErrorShape, Event, Host};
use serde::Deserialize;
use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager, RunEvent, State, WebviewWindow, WebviewWindowBuilder};

#[derive(Deserialize)]
struct Request {
    name: String,
    args: Value,
}

/// Answers the interface. Runs off the main thread: a slow disk never freezes the window.
#[tauri::command(async)]
fn call(program: State<'_, Program>, request: Request) -> Result<Value, ErrorShape> {
    program.host_for(&request.name)?.call(&request.name, request.args)
}

/// Runs the program until its window is closed.
pub fn run() -> ExitCode {
    let options = Options::parse();
    let mut builder = tauri::Builder::default();
    if options.is_default() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, args, folder| {
            show(app);
            // What this program does not understand, it was not asked.
            if let Ok(Options { file: Some(file), .. }) = Options::try_parse_from(args) {
                app.state::<Program>().open_file(&Path::new(&folder).join(file));
            }
        }));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_filename(options.window_state()).build())
        .invoke_handler(tauri::generate_handler![call, closing::answer_close])
        .on_window_event(closing::on_window_event)
        .on_window_event(dropping::on_window_event)
        .setup(move |app| start(app, &options))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            let code = app.run_return(on_event);
            ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX))
        }
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
    let program = Program::new(Host::new(&folder, &options.profile, move |event| tell(&handle, &event)));
    if let Err(error) = program.host() {
        program::report(app.handle(), &error);
    }
    if let Some(file) = &options.file {
        program.open_file(&std::path::absolute(file)?);
    }
    app.manage(program);
    app.manage(Closing::default());
    open_window(app, options, &folder)?;
    Ok(())
}

/// A program that never opened its profile has failed, even when its window was closed in peace.
fn on_event(app: &AppHandle, event: RunEvent) {
    if let RunEvent::ExitRequested { code: None, api, .. } = event
        && !app.state::<Program>().has_started()
    {
        api.prevent_exit();
        app.exit(1);
    }
}

fn open_window(app: &tauri::App, options: &Options, folder: &Path) -> tauri::Result<WebviewWindow> {
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
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
        Event::Opened => app.emit("opened", ()),
    };
}

fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be raised is still there.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
