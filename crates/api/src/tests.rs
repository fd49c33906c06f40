use super::*;

#[test]
fn the_interfaces_types_are_those_of_the_core() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/generated.ts");
    let generated = typescript();
    if std::env::var_os("ROADBOOK_WRITE_TYPES").is_some() {
        std::fs::write(path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == generated, "ui/src/backend/generated.ts is stale: run `make types`");
}
