//! A full disk: nothing is acknowledged that is not on disk, and work goes on when there is room.

use std::process::Command;

use roadbook_tests::binary;

/// Runs in a mount namespace of its own, on a disk of four megabytes.
const SCRIPT: &str = r#"
set -eu
mount -t tmpfs -o size=4m tmpfs "$DISK"
R="$ROADBOOK --profile $DISK/p --json"
$R workspace create --template empty --participant Amina --key-file "$DISK/key" >/dev/null
echo '{"id":"a","title":"Start"}' | $R add action >/dev/null
dd if=/dev/zero of="$DISK/filler" bs=1k 2>/dev/null || true
n=0
while $R set action a note "line $n $(head -c 3000 /dev/zero | tr '\0' x)" >"$OUT/ok" 2>"$OUT/error"; do
  n=$((n + 1))
  [ $n -lt 500 ]
done
echo "$n" >"$OUT/acknowledged"
rm "$DISK/filler"
$R show action a >"$OUT/shown"
$R set action a status done >/dev/null
$R verify >"$OUT/verified"
"#;

#[test]
fn a_full_disk_is_said_clearly_and_loses_nothing_that_was_acknowledged() {
    let (disk, out) = (tempfile::TempDir::new().unwrap(), tempfile::TempDir::new().unwrap());
    let run = Command::new("unshare")
        .args(["--mount", "bash", "-c", SCRIPT])
        .env("DISK", disk.path())
        .env("OUT", out.path())
        .env("ROADBOOK", binary("roadbook"))
        .output();
    let read = |name: &str| std::fs::read_to_string(out.path().join(name)).unwrap();
    match run {
        Ok(output) if output.status.success() => {
            let error: serde_json::Value = serde_json::from_str(&read("error")).unwrap();
            assert_eq!(error["error"]["code"], "disk", "{error}");
            let acknowledged: usize = read("acknowledged").trim().parse().unwrap();
            let shown: serde_json::Value = serde_json::from_str(&read("shown")).unwrap();
            let note = shown["note"].as_str().unwrap();
            let expected = acknowledged.checked_sub(1).map_or(String::new(), |last| format!("line {last} "));
            assert!(note.starts_with(&expected), "{note:.40} after {acknowledged} acknowledged");
            assert!(read("verified").contains("\"ok\": true"));
        }
        Ok(output) if String::from_utf8_lossy(&output.stderr).contains("Operation not permitted") => {
            eprintln!("skipped: a disk of four megabytes needs the right to mount one");
        }
        other => panic!("{other:?}"),
    }
}
