//! What the webview needs beyond its defaults.

use tauri::WebviewWindow;

/// Lets people type with an input method (Arabic, Chinese): the webview shows the text while it is composed.
#[cfg(target_os = "linux")]
pub fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    window.with_webview(|webview| {
        if let Some(input) = webview.inner().input_method_context() {
            input.set_enable_preedit(true);
        }
    })
}

/// Other systems' webviews compose by themselves.
#[cfg(not(target_os = "linux"))]
pub fn prepare(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
