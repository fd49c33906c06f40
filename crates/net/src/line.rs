//! Being told that a hub has news: its answer is held open until there is some. Only a hint:
//! correctness rests on the rounds.

use std::io::Read;

use roadbook_feed::frame::NEWS;
use ureq::BodyReader;

/// An answer of a hub that is complete and not over.
pub struct Line {
    body: BodyReader<'static>,
    has_news: bool,
}

/// Why a line is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The hub has news.
    News,
    /// The hub listened to this device for long enough, or on another line.
    Over,
    /// It broke, or nobody wanted to hear more.
    Broken,
}

impl Line {
    /// The rest of an answer of which some was `heard`.
    pub(crate) fn new(body: BodyReader<'static>, heard: &[u8]) -> Line {
        Line { body, has_news: heard.contains(&NEWS) }
    }

    /// Waits for its end; `goes_on` is asked at each sign of life.
    pub fn wait(mut self, goes_on: impl Fn() -> bool) -> Ended {
        let mut heard = [0; 16];
        while goes_on() {
            match self.body.read(&mut heard) {
                Ok(0) if self.has_news => return Ended::News,
                Ok(0) => return Ended::Over,
                Ok(read) => self.has_news |= heard[..read].contains(&NEWS),
                Err(_) => return Ended::Broken,
            }
        }
        Ended::Broken
    }
}
