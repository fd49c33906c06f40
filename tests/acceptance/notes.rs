//! What the editor believes its operations do is what the document does.

use roadbook_document::{Block, Document, Heads, NoteOp, Writer};
use serde::Deserialize;

#[derive(Deserialize)]
struct Run {
    seed: u64,
    start: Vec<Block>,
    flushes: Vec<Flush>,
}

#[derive(Deserialize)]
struct Flush {
    ops: Vec<NoteOp>,
    blocks: Vec<Block>,
}

fn write(document: &mut Document, blocks: &[Block]) -> Heads {
    let writer = Writer { author: "p".into(), actor: [1; 16], time: 1 };
    let (mut ops, mut at) = (Vec::new(), 0);
    for (n, block) in blocks.iter().enumerate() {
        if n > 0 {
            ops.push(NoteOp::Split { at, kind: block.kind, indent: block.indent });
        }
        ops.push(NoteOp::Block { at, kind: block.kind, indent: block.indent, checked: block.checked });
        at += 1;
        ops.push(NoteOp::Splice { at, delete: 0, insert: block.text.clone() });
        for mark in &block.marks {
            let (start, end) = (at + mark.start, at + mark.end);
            ops.push(NoteOp::Mark { start, end, name: mark.name.clone(), value: mark.value.clone() });
        }
        at += block.text.encode_utf16().count();
    }
    let base = document.heads();
    document.flush_notes(&writer, &base, &ops).unwrap().own
}

/// Recorded from the editor: random typing, splitting, joining, marking, in several scripts.
#[test]
fn the_editors_operations_give_the_blocks_the_editor_shows() {
    let file = roadbook_tests::root().join("tests/fixtures/notes-flushes.json");
    let runs: Vec<Run> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let writer = Writer { author: "p".into(), actor: [1; 16], time: 1 };
    let mut flushes = 0;
    for run in runs {
        let mut document = Document::new("meeting", "m");
        let mut base = write(&mut document, &run.start);
        assert_eq!(document.blocks(), run.start, "seed {}", run.seed);
        for (n, flush) in run.flushes.iter().enumerate() {
            base = document.flush_notes(&writer, &base, &flush.ops).unwrap().own;
            assert_eq!(document.blocks(), flush.blocks, "seed {} flush {n}", run.seed);
            flushes += 1;
        }
    }
    assert!(flushes > 500);
}
