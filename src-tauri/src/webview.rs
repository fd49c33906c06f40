//! What the webview needs beyond its defaults.

use tauri::WebviewWindow;

/// Lets people type with an input method (Arabic, Chinese): the webview shows the text while it is composed.
/// A window that is driven by a test says aloud what the page complains about.
#[cfg(target_os = "linux")]
pub fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, SettingsExt, WebViewExt};
    window.with_webview(|webview| {
        let view = webview.inner();
        if let Some(input) = view.input_method_context() {
            input.set_enable_preedit(true);
        }
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_write_console_messages_to_stdout(crate::program::is_driven());
        }
    })
}

/// Other systems' webviews compose by themselves.
#[cfg(not(target_os = "linux"))]
pub fn prepare(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
