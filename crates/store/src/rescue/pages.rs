//! The pages of a damaged database: its journal, its first page, and which of the others are damaged.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use roadbook_feed::identity::hex;
use rusqlite::Connection;

use crate::{
    Store, StoreError,
    copies::{copies, folder_of},
    database::{PAGE, open_file},
    profile::DATABASE,
    slots::{DataKey, SALT},
};

const WAL_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// What a journal begins with; its last bit tells the order of bytes in its checksums.
const WAL_MAGIC: u32 = 0x377f_0682;
/// A row of the made first page holds at most so many bytes.
const FILLING: u64 = 500 << 20;

/// Where each table begins.
pub(super) type Roots = BTreeMap<String, u32>;

/// What of the files was damaged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Damage {
    /// Pages in the database.
    pub of: u32,
    /// Pages that cannot be read.
    pub pages: BTreeSet<u32>,
    /// Whether the journal beside the database ends too early or is damaged.
    pub journal: bool,
}

/// Copies of the database: with the part of the journal that is whole, and, if there is more of it, with all of it.
pub(super) struct Views {
    pub files: Vec<PathBuf>,
    pub pages: u32,
    pub salt: [u8; SALT],
    journal: bool,
}

impl Views {
    pub fn of(database: &Path, key: &DataKey, noted: Option<[u8; SALT]>, work: &Path) -> Result<Views, StoreError> {
        let failed = |error| StoreError::of_file(database, error);
        let wal = fs::read(database.with_file_name(format!("{DATABASE}-wal"))).unwrap_or_default();
        let (whole, rest) = frames(&wal);
        let is_cut = wal.len() > WAL_HEADER && !(wal.len() - WAL_HEADER).is_multiple_of(FRAME_HEADER + PAGE as usize);
        let mut views = Views { files: Vec::new(), pages: 0, salt: [0; SALT], journal: is_cut || !rest.is_empty() };
        for (n, frames) in
            [whole.clone(), [whole, rest].concat()].iter().enumerate().take(1 + usize::from(views.journal))
        {
            let path = work.join(format!("view-{n}.db"));
            fs::copy(database, &path).map_err(failed)?;
            let mut view = File::options().read(true).write(true).open(&path).map_err(failed)?;
            for frame in frames {
                view.seek(SeekFrom::Start(u64::from(frame.page - 1) * PAGE)).map_err(failed)?;
                view.write_all(&wal[frame.at..frame.at + PAGE as usize]).map_err(failed)?;
            }
            let length = view.metadata().map_err(failed)?.len();
            view.set_len(length.next_multiple_of(PAGE)).map_err(failed)?;
            views.pages = views.pages.max(length.div_ceil(PAGE) as u32);
            views.files.push(path);
        }
        let mut found = [0; SALT];
        let read = File::open(database).and_then(|mut file| file.read_exact(&mut found));
        views.salt = noted.or(read.is_ok().then_some(found)).unwrap_or_default();
        // A salt that was noted for another database fits nothing in this one.
        if noted.is_some_and(|noted| noted != found) && roots_in(&views.files[0], key, &found).is_some() {
            views.salt = found;
        }
        Ok(views)
    }

    /// Gives each view a first page that was made here, and says what is damaged in the first.
    pub fn splice(&mut self, key: &DataKey, work: &Path) -> Result<Damage, StoreError> {
        let first_is_whole = roots_in(&self.files[0], key, &self.salt).is_some();
        let page = made_first_page(&work.join("first.db"), key, &self.salt, self.pages)?;
        for path in &self.files {
            let written = File::options().write(true).open(path).and_then(|mut view| view.write_all(&page));
            written.map_err(|error| StoreError::of_file(path, error))?;
        }
        let mut damaged = damaged_pages(&self.files[0], key, &self.salt)?;
        if !first_is_whole {
            damaged.insert(1);
        }
        Ok(Damage { of: self.pages, pages: damaged, journal: self.journal })
    }
}

/// A page in the journal.
#[derive(Debug, Clone)]
struct Frame {
    page: u32,
    at: usize,
}

/// The pages of a journal up to the last transaction that is whole, and those after it that belong to it still.
fn frames(wal: &[u8]) -> (Vec<Frame>, Vec<Frame>) {
    let word = |at: usize| u32::from_be_bytes([wal[at], wal[at + 1], wal[at + 2], wal[at + 3]]);
    if wal.len() < WAL_HEADER + FRAME_HEADER + PAGE as usize {
        return Default::default();
    }
    let big_endian = word(0) == WAL_MAGIC + 1;
    let mut sum = checksum(&wal[..24], (0, 0), big_endian);
    let mut good = word(0) & !1 == WAL_MAGIC && sum == (word(24), word(28));
    // The salts of frames tell their journal from one that was there before; those of most frames stand in for a
    // header that is damaged.
    let starts: Vec<usize> = (WAL_HEADER..wal.len())
        .step_by(FRAME_HEADER + PAGE as usize)
        .take_while(|at| at + FRAME_HEADER + PAGE as usize <= wal.len())
        .collect();
    let salts =
        if good { (word(16), word(20)) } else { most_frequent(starts.iter().map(|at| (word(at + 8), word(at + 12)))) };
    let (mut whole, mut rest) = (Vec::new(), Vec::new());
    for at in starts {
        if (word(at + 8), word(at + 12)) != salts || word(at) == 0 || word(at) > MOST_PAGES {
            good = false;
            continue;
        }
        let page = at + FRAME_HEADER;
        sum = checksum(&wal[at..at + 8], sum, big_endian);
        sum = checksum(&wal[page..page + PAGE as usize], sum, big_endian);
        good &= sum == (word(at + 16), word(at + 20));
        rest.push(Frame { page: word(at), at: page });
        if good && word(at + 4) != 0 {
            whole.append(&mut rest);
        }
    }
    (whole, rest)
}

/// More pages than a database of this program has; a number beyond is damage, and must not make a file of its size.
const MOST_PAGES: u32 = 1 << 24;

fn most_frequent(all: impl Iterator<Item = (u32, u32)>) -> (u32, u32) {
    let mut counts: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    all.for_each(|salts| *counts.entry(salts).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(salts, _)| salts).unwrap_or_default()
}

/// <https://www.sqlite.org/fileformat2.html#wal_file_format>
fn checksum(bytes: &[u8], (mut a, mut b): (u32, u32), big_endian: bool) -> (u32, u32) {
    let word = |bytes: [u8; 4]| if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
    for pair in bytes.as_chunks::<8>().0 {
        let [x, y] = [0, 4].map(|at| word([pair[at], pair[at + 1], pair[at + 2], pair[at + 3]]));
        a = a.wrapping_add(x).wrapping_add(b);
        b = b.wrapping_add(y).wrapping_add(a);
    }
    (a, b)
}

/// A database that is read without its journal, whatever its first bytes are.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub path: &'a Path,
    pub key: &'a DataKey,
    pub salt: &'a [u8; SALT],
}

impl View<'_> {
    pub fn open(self) -> Result<Connection, StoreError> {
        let conn = open_file(self.path)?;
        let raw = hex(self.key.as_slice()) + &hex(self.salt);
        conn.execute_batch(&format!(
            "PRAGMA cipher_log_level=NONE; PRAGMA key=\"x'{raw}'\"; PRAGMA writable_schema=ON;"
        ))?;
        // An error here is met again by whoever reads.
        let _ = conn.execute_batch("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY;");
        Ok(conn)
    }
}

/// Where the tables of a view begin: by its own schema, by that of a copy, or as in a new database.
pub(super) fn roots(views: &Views, folder: &Path, key: &DataKey, work: &Path) -> Roots {
    let own = views.files.iter().find_map(|view| roots_in(view, key, &views.salt));
    let of_copy = || {
        copies(folder).into_iter().find_map(|copy| {
            let path = folder_of(folder, &copy.day).join(DATABASE);
            let mut salt = [0; SALT];
            File::open(&path).and_then(|mut file| file.read_exact(&mut salt)).ok()?;
            roots_in(&path, key, &salt)
        })
    };
    let new = || {
        let path = work.join("new.db");
        let store = Store::create(&path, key).ok()?;
        read_roots(store.connection())
    };
    own.or_else(of_copy).or_else(new).unwrap_or_default()
}

fn roots_in(path: &Path, key: &DataKey, salt: &[u8; SALT]) -> Option<Roots> {
    read_roots(&View { path, key, salt }.open().ok()?)
}

fn read_roots(conn: &Connection) -> Option<Roots> {
    let mut statement = conn.prepare("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").ok()?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
    let roots: Roots = rows.collect::<Result<_, _>>().ok()?;
    (!roots.is_empty()).then_some(roots)
}

/// A first page under which the other pages of a database of `pages` pages are found.
fn made_first_page(path: &Path, key: &DataKey, salt: &[u8; SALT], pages: u32) -> Result<Vec<u8>, StoreError> {
    let conn = View { path, key, salt }.open()?;
    for table in super::rows::schema() {
        conn.execute_batch(table)?;
    }
    conn.execute_batch("CREATE TABLE filling (bytes)")?;
    let mut left = u64::from(pages) * PAGE;
    while left > 0 {
        let some = left.min(FILLING);
        conn.execute("INSERT INTO filling (bytes) VALUES (zeroblob(?1))", [some as i64])?;
        left -= some;
    }
    conn.execute_batch("DELETE FROM sqlite_schema WHERE name = 'filling'")?;
    drop(conn);
    let mut page = vec![0; PAGE as usize];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut page));
    read.map_err(|error| StoreError::of_file(path, error))?;
    // It was needed for its first page alone, and may be large.
    let _ = fs::remove_file(path);
    Ok(page)
}

/// Pages that are not as they were written.
fn damaged_pages(path: &Path, key: &DataKey, salt: &[u8; SALT]) -> Result<BTreeSet<u32>, StoreError> {
    let conn = View { path, key, salt }.open()?;
    let mut statement = conn.prepare("PRAGMA cipher_integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let number =
        |line: String| line.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).next_back();
    Ok(lines.filter_map(Result::ok).filter_map(number).collect())
}
