//! How much an XLSX file unpacks to, found before anything of it is kept.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::{Reader, events::Event};
use roadbook_model::ErrorCode;
use zip::ZipArchive;

use super::{MAX_CELLS, MAX_UNPACKED, Problem};

/// The part whose head says how many texts it holds; room is made for as many as it says.
const TEXTS: &str = "sharedstrings.xml";

/// Refuses a file that is none, or that unpacks to more than [`MAX_UNPACKED`] bytes, whatever its
/// directory says.
pub(super) fn check(bytes: &[u8]) -> Result<(), Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| damaged(&error))?;
        let unpacked = io::copy(&mut (&mut part).take(left + 1), &mut io::sink()).map_err(|error| damaged(&error))?;
        left = left.checked_sub(unpacked).ok_or_else(bomb)?;
    }
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| damaged(&error))?;
        let is_texts = part.name().is_ok_and(|name| name.to_ascii_lowercase().ends_with(TEXTS));
        if is_texts && texts_said(part) > MAX_CELLS as u64 {
            return Err(bomb());
        }
    }
    Ok(())
}

/// The number of texts the part says it has.
fn texts_said(part: impl Read) -> u64 {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) if start.local_name().as_ref() == "sst" => {
                let mut all = start.attributes();
                let said = all.with_checks(false).flatten().filter(|attribute| attribute.key.as_ref() == "uniqueCount");
                return said.filter_map(|attribute| attribute.value.trim().parse().ok()).max().unwrap_or(0);
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}

fn bomb() -> Problem {
    let message = format!("The workbook unpacks to more than {} MB", MAX_UNPACKED >> 20);
    Problem::of_file(ErrorCode::TableTooLarge, message, "Copy the rows you need into a workbook of their own.")
}

/// The problem of a file that cannot be read as a workbook.
pub(super) fn damaged(error: &dyn std::error::Error) -> Problem {
    let message = format!("The file is no XLSX workbook, or is damaged: {error}");
    Problem::of_file(ErrorCode::NotATable, message, "Save it again as XLSX, without a password, or as CSV.")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn archive(name: &str, fill: impl FnOnce(&mut dyn Write)) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let fast = SimpleFileOptions::default().compression_level(Some(1));
        writer.start_file(name, fast).unwrap();
        fill(&mut writer);
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_that_unpacks_to_too_much_is_refused_whatever_its_part_is_called() {
        let of = |bytes: u64| {
            archive("xl/media/x", |part| {
                io::copy(&mut io::repeat(0).take(bytes), part).unwrap();
            })
        };
        let bomb = of(MAX_UNPACKED + 1);
        assert!(bomb.len() < 4 << 20);
        let problem = check(&bomb).unwrap_err();
        assert_eq!(problem.code, ErrorCode::TableTooLarge);
        assert!(problem.message.contains("256 MB"));
        assert_eq!(check(&of(1 << 20)), Ok(()));
    }

    #[test]
    fn no_room_is_made_for_texts_that_are_not_there() {
        let of = |said: &str| {
            let text = format!("<?xml version=\"1.0\"?><!-- <sst> --><x/><sst uniqueCount=\"{said}\"><si/></sst>");
            archive("xl/SharedStrings.xml", |part| part.write_all(text.as_bytes()).unwrap())
        };
        assert_eq!(check(&of("999999999999999")).unwrap_err().code, ErrorCode::TableTooLarge);
        assert_eq!(check(&of("1")), Ok(()));
    }
}
