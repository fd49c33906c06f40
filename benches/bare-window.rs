//! A window with nothing in it: what starting takes before Roadbook does anything.

fn main() {
    let blank = "about:blank".parse().expect("a valid address");
    tauri::Builder::default()
        .setup(move |app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::External(blank)).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("a window");
}
