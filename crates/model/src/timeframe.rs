//! When something happens, with the precision that is known.
//!
//! Text form: EDTF (ISO 8601-2:2019), levels 0 and 1, restricted to years, months, days, quarters
//! (`2020-33` … `2020-36`), `~ ? %` after a date, digits that are not said (`201X`, `20XX`, `2021-XX`), and
//! intervals with open or unknown ends. `XXXX` is a date that is still to be determined.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

use crate::{ErrorCode, Refusal};

/// Earliest and latest year accepted.
pub const YEARS: std::ops::RangeInclusive<i32> = 1000..=9999;

/// One end of a timeframe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// First day it can mean.
    pub first: NaiveDate,
    /// Last day it can mean.
    pub last: NaiveDate,
    /// Marked `~`, `?` or `%`.
    pub approximate: bool,
}

/// What stands for a date that is known to be undetermined, apart from one that nobody filled in.
pub const UNDETERMINED: &str = "XXXX";

/// A timeframe: a point, an interval, or unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeframe {
    text: String,
    begin: Option<Point>,
    end: Option<Point>,
}

impl Timeframe {
    /// Reads EDTF; `2020-Q2` is accepted for `2020-34`. An inverted interval parses; see [`Self::inverted`].
    pub fn parse(text: &str) -> Result<Timeframe, Refusal> {
        let text = text.trim();
        if text.is_empty() || text == ".." {
            return Ok(Timeframe::default());
        }
        if text == UNDETERMINED || text == "?" {
            return Ok(Timeframe { text: UNDETERMINED.to_owned(), ..Timeframe::default() });
        }
        let (begin, end, canonical) = match text.split_once('/') {
            None => {
                let (point, canonical) = parse_point(text)?;
                (Some(point), Some(point), canonical)
            }
            Some((a, b)) => {
                let (begin, a) = parse_end(a)?;
                let (end, b) = parse_end(b)?;
                (begin, end, format!("{a}/{b}"))
            }
        };
        if begin.is_none() && end.is_none() {
            return Ok(Timeframe::default());
        }
        Ok(Timeframe { text: canonical, begin, end })
    }

    /// The first day, if known.
    pub fn begin(&self) -> Option<NaiveDate> {
        self.begin.map(|point| point.first)
    }

    /// The last day, if known.
    pub fn end(&self) -> Option<NaiveDate> {
        self.end.map(|point| point.last)
    }

    /// Whether it is said to be still undetermined.
    pub fn is_undetermined(&self) -> bool {
        self.text == UNDETERMINED
    }

    /// Whether either end is marked approximate or uncertain.
    pub fn approximate(&self) -> bool {
        self.begin.is_some_and(|p| p.approximate) || self.end.is_some_and(|p| p.approximate)
    }

    /// Whether it ends before it begins.
    pub fn inverted(&self) -> bool {
        matches!((self.begin(), self.end()), (Some(begin), Some(end)) if end < begin)
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        self.begin.is_none() && self.end.is_none()
    }
}

impl fmt::Display for Timeframe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn parse_end(text: &str) -> Result<(Option<Point>, String), Refusal> {
    match text.trim() {
        "" | ".." => Ok((None, "..".to_owned())),
        text => parse_point(text).map(|(point, canonical)| (Some(point), canonical)),
    }
}

fn parse_point(text: &str) -> Result<(Point, String), Refusal> {
    let bare = text.trim_end_matches(['~', '?', '%']);
    let mark = &text[bare.len()..];
    let parts: Vec<&str> = bare.split('-').collect();
    let point = (mark.len() <= 1).then(|| point_of(&parts)).flatten().ok_or_else(|| unreadable(text))?;
    let canonical = match parts.as_slice() {
        [year, quarter] if quarter.starts_with('Q') => format!("{year}-3{}{mark}", quarter_digit(quarter) + 2),
        _ => format!("{bare}{mark}"),
    };
    Ok((Point { approximate: point.approximate || !mark.is_empty(), ..point }, canonical))
}

fn quarter_digit(quarter: &str) -> u32 {
    quarter[1..].parse().unwrap_or(0)
}

fn point_of(parts: &[&str]) -> Option<Point> {
    if let [years] = parts
        && let Some(said) = years.strip_suffix("XX").or_else(|| years.strip_suffix('X'))
    {
        return unspecified(said);
    }
    if let [year, "XX"] = parts {
        return point_of(&[year]).map(|point| Point { approximate: true, ..point });
    }
    let year = digits(parts.first()?, 4).and_then(|y| i32::try_from(y).ok()).filter(|y| YEARS.contains(y))?;
    let months = |month: u32, count: u32| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some((first, first.checked_add_months(Months::new(count))?.pred_opt()?))
    };
    let (first, last) = match parts {
        [_] => (NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?),
        [_, "33" | "Q1"] => months(1, 3)?,
        [_, "34" | "Q2"] => months(4, 3)?,
        [_, "35" | "Q3"] => months(7, 3)?,
        [_, "36" | "Q4"] => months(10, 3)?,
        [_, month] => months(digits(month, 2)?, 1)?,
        [_, month, day] => {
            let date = NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?;
            (date, date)
        }
        _ => return None,
    };
    Some(Point { first, last, approximate: false })
}

/// A decade (`201X`) or a century (`20XX`), by the digits that are said.
fn unspecified(said: &str) -> Option<Point> {
    let left_out = 4_usize.checked_sub(said.len()).filter(|left_out| (1..=2).contains(left_out))?;
    let year = |digit: &str| point_of(&[&format!("{said}{}", digit.repeat(left_out))]);
    Some(Point { first: year("0")?.first, last: year("9")?.last, approximate: true })
}

fn digits(text: &str, len: usize) -> Option<u32> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn unreadable(text: &str) -> Refusal {
    Refusal::new(
        ErrorCode::BadValue,
        format!("`{text}` is not a date"),
        "Write a year (2020), month (2020-05), day (2020-03-02), quarter (2020-Q2) or a range (2020-05/2020-09); add ~ for approximate.",
    )
}

/// Whole months from the first month of `a` to that of `b`.
pub fn months_between(a: NaiveDate, b: NaiveDate) -> i32 {
    (b.year() - a.year()) * 12 + b.month() as i32 - a.month() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_precision_covers_its_days() {
        for (text, begin, end) in [
            ("2020", "2020-01-01", "2020-12-31"),
            ("2020-02", "2020-02-01", "2020-02-29"),
            ("2020-03-02", "2020-03-02", "2020-03-02"),
            ("2020-34", "2020-04-01", "2020-06-30"),
            ("2020-Q4", "2020-10-01", "2020-12-31"),
            ("2020-05/2020-09", "2020-05-01", "2020-09-30"),
            ("2020-05~/2021-12?", "2020-05-01", "2021-12-31"),
            ("201X", "2010-01-01", "2019-12-31"),
            ("20XX", "2000-01-01", "2099-12-31"),
            ("2021-XX", "2021-01-01", "2021-12-31"),
            ("2021/202X", "2021-01-01", "2029-12-31"),
        ] {
            let t = Timeframe::parse(text).unwrap();
            assert_eq!(
                (t.begin().unwrap().to_string(), t.end().unwrap().to_string()),
                (begin.into(), end.into()),
                "{text}"
            );
            assert_eq!(Timeframe::parse(&t.to_string()).unwrap(), t, "{text} reads back");
        }
        assert_eq!(Timeframe::parse("2020-Q2").unwrap().to_string(), "2020-34");
    }

    #[test]
    fn what_is_unknown_stays_unknown() {
        for text in ["", "..", "../..", "/"] {
            assert!(Timeframe::parse(text).unwrap().is_unknown(), "{text}");
        }
        let open = Timeframe::parse("2020-05/..").unwrap();
        assert_eq!((open.begin().is_some(), open.end()), (true, None));
        assert!(!open.inverted());
    }

    #[test]
    fn to_be_determined_is_not_the_same_as_not_filled_in() {
        for text in ["?", "XXXX"] {
            let timeframe = Timeframe::parse(text).unwrap();
            assert_eq!((timeframe.is_undetermined(), timeframe.begin()), (true, None), "{text}");
            assert_eq!(Timeframe::parse(&timeframe.to_string()).unwrap(), timeframe);
        }
        assert!(!Timeframe::parse("").unwrap().is_undetermined());
        let decade = Timeframe::parse("201X").unwrap();
        assert!(decade.approximate() && !decade.is_undetermined());
    }

    #[test]
    fn the_drafts_june_to_may_is_inverted() {
        assert!(Timeframe::parse("2020-06/2020-05").unwrap().inverted());
        assert!(!Timeframe::parse("2020-05/2020-05").unwrap().inverted());
    }

    #[test]
    fn text_that_is_no_date_is_refused() {
        for bad in [
            "soon",
            "2020-13",
            "2020-02-30",
            "20-05",
            "2020-05-01-02",
            "2020~~",
            "99999",
            "2020-5",
            "2020-37",
            "2020/2021/2022",
            "2XXX",
            "20X1",
            "XX",
            "2020-XX-01",
        ] {
            assert!(Timeframe::parse(bad).is_err(), "{bad}");
        }
    }
}
