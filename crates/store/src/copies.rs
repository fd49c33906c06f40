//! Copies that are made by themselves, beside the profile they are of, and putting one back.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    StoreError,
    profile::{self, DATABASE, SLOTS, lock, write_durably},
    slots::Slots,
};

/// Folder of the copies, in the profile's own.
const COPIES: &str = "copies";
/// A copy that is being made.
const UNFINISHED: &str = "unfinished";
/// Newest copies that are kept.
const NEWEST: usize = 3;
/// Of older ones the newest of each week is kept, for so many weeks.
const WEEKS: usize = 4;
const DAYS_OF_A_WEEK: i64 = 7;

/// A copy of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its name: the day it is of, ISO 8601.
    pub day: String,
    /// Its length in bytes.
    pub bytes: u64,
}

/// The copies beside the profile in `folder`, the newest first. Nothing needs to be unlocked.
pub fn copies(folder: &Path) -> Vec<Copy> {
    let entries = fs::read_dir(folder.join(COPIES)).into_iter().flatten().flatten();
    let copy = |entry: fs::DirEntry| {
        let day = entry.file_name().into_string().ok().filter(|name| day_number(name).is_some())?;
        let bytes = fs::metadata(entry.path().join(DATABASE)).ok()?.len();
        Some(Copy { day, bytes })
    };
    let mut copies: Vec<Copy> = entries.filter_map(copy).collect();
    copies.sort_by(|a, b| b.day.cmp(&a.day));
    copies
}

/// Where the copy of a day is.
pub(crate) fn folder_of(folder: &Path, day: &str) -> PathBuf {
    folder.join(COPIES).join(day)
}

/// Makes the copy of a day with `make`, which is given a new folder, and lets older ones go.
pub fn make_copy<E: From<StoreError>>(
    folder: &Path,
    day: &str,
    make: impl FnOnce(&Path) -> Result<u64, E>,
) -> Result<(), E> {
    let all = folder.join(COPIES);
    let unfinished = all.join(UNFINISHED);
    let disk = |error: io::Error| StoreError::Disk(unfinished.clone(), error);
    remove(&unfinished).map_err(disk)?;
    let made = make(&unfinished);
    if made.is_err() {
        // The next attempt begins anew; a full disk gets its room back.
        let _ = remove(&unfinished);
        return made.map(drop);
    }
    let place = all.join(day);
    remove(&place).map_err(disk)?;
    fs::rename(&unfinished, &place).map_err(disk)?;
    let days: Vec<String> = copies(folder).into_iter().map(|copy| copy.day).collect();
    for old in days.iter().filter(|day| !kept(&days).contains(day)) {
        remove(&all.join(old)).map_err(disk)?;
    }
    Ok(())
}

/// Puts the copy of a day in the place of the profile's database. What was there is kept in the folder this returns.
pub fn put_back(folder: &Path, day: &str) -> Result<PathBuf, StoreError> {
    let copy = folder.join(COPIES).join(day);
    if day_number(day).is_none() || !profile::is_profile(&copy) {
        return Err(StoreError::Missing(copy));
    }
    let _lock = lock(folder)?;
    let disk = |error: io::Error| StoreError::Disk(folder.to_owned(), error);
    let aside = aside_for(folder, day);
    fs::create_dir_all(&aside).map_err(disk)?;
    let (database, slots) = (fs::read(copy.join(DATABASE)), fs::read(copy.join(SLOTS)));
    let (database, slots) = (database.map_err(disk)?, slots.map_err(disk)?);
    for name in [DATABASE, &format!("{DATABASE}-wal"), &format!("{DATABASE}-shm"), SLOTS] {
        match fs::rename(folder.join(name), aside.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(disk(error)),
            _ => {}
        }
    }
    write_durably(&folder.join(DATABASE), &database)?;
    write_durably(&folder.join(SLOTS), &slots)?;
    Ok(aside)
}

/// A folder that is not there yet, for what was there before something.
pub(crate) fn aside_for(folder: &Path, what: &str) -> PathBuf {
    let aside = (1..).map(|n| folder.join(format!("before-{what}-{n}"))).find(|place| !place.exists());
    aside.unwrap_or_else(|| folder.join("before"))
}

/// Takes the key slots of the newest copy that has whole ones: every copy has the same key. The database, in which
/// nothing is lost by that, stays. What was there is kept beside it.
pub fn put_back_slots(folder: &Path) -> Result<(), StoreError> {
    if !profile::is_profile(folder) {
        return Err(StoreError::Missing(folder.to_owned()));
    }
    let _lock = lock(folder)?;
    let path = folder.join(SLOTS);
    if Slots::read(&path).is_ok() {
        return Ok(());
    }
    let slots = slots_of_copies(folder).into_iter().next().ok_or(StoreError::SlotsDamaged(path.clone()))?;
    if path.exists() {
        let kept = path.with_added_extension("damaged");
        fs::rename(&path, &kept).map_err(|error| StoreError::of_file(&kept, error))?;
    }
    slots.write(&path)
}

/// The key slots of the copies that have whole ones, the newest first.
pub(crate) fn slots_of_copies(folder: &Path) -> Vec<Slots> {
    let slots = |copy: Copy| Slots::read(&folder_of(folder, &copy.day).join(SLOTS)).ok();
    copies(folder).into_iter().filter_map(slots).collect()
}

/// Gives the copies of the same key these slots.
pub(crate) fn renew_slots(folder: &Path, slots: &Slots) -> Result<(), StoreError> {
    for copy in copies(folder) {
        let path = folder_of(folder, &copy.day).join(SLOTS);
        if let Ok(of_copy) = Slots::read(&path)
            && of_copy.is_of_same_key(slots)
        {
            slots.with_salt_of(&of_copy).write(&path)?;
        }
    }
    Ok(())
}

/// The days whose copies stay, of days sorted from the newest.
fn kept(days: &[String]) -> Vec<&String> {
    let mut kept: Vec<&String> = days.iter().take(NEWEST).collect();
    let mut week_of_last = None;
    let mut weeks = 0;
    for day in days.iter().skip(NEWEST) {
        let week = day_number(day).map(|number| number.div_euclid(DAYS_OF_A_WEEK));
        if week != week_of_last && weeks < WEEKS {
            (week_of_last, weeks) = (week, weeks + 1);
            kept.push(day);
        }
    }
    kept
}

/// Days since 1970 of a name such as `2026-11-23`.
fn day_number(name: &str) -> Option<i64> {
    let day: chrono::NaiveDate = name.parse().ok()?;
    (day.to_string() == name).then(|| day.signed_duration_since(chrono::NaiveDate::default()).num_days())
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_three_stay_and_of_four_older_weeks_the_newest_each() {
        let day = |n: i64| (chrono::NaiveDate::default() + chrono::Days::new(20_000 - n as u64)).to_string();
        let days: Vec<String> = (0..60).map(day).collect();
        let kept: Vec<usize> = kept(&days).iter().map(|day| days.iter().position(|one| one == *day).unwrap()).collect();
        assert_eq!((&kept[..3], kept.len()), (&[0, 1, 2][..], 7));
        let week = |at: &usize| day_number(&days[*at]).unwrap().div_euclid(DAYS_OF_A_WEEK);
        let weeks: Vec<i64> = kept[3..].iter().map(week).collect();
        assert!(weeks.windows(2).all(|pair| pair[0] == pair[1] + 1), "{kept:?}");
    }

    #[test]
    fn only_names_of_days_are_copies() {
        for name in ["2026-11-23", "1970-01-01"] {
            assert!(day_number(name).is_some(), "{name}");
        }
        for name in ["unfinished", "2026-1-3", "..", "2026-11-23/..", ""] {
            assert!(day_number(name).is_none(), "{name}");
        }
    }
}
