//! Kinds of record.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ErrorCode, Refusal};

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A kind of record. One Automerge document holds one record, except observations:
        /// one document holds those of one reporting unit and year.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $variant),+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$variant),+];

            /// The name used in documents, commands and addresses.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$variant => $name),+ }
            }
        }
    };
}

kinds! {
    /// The programme: its areas of action and themes. Exactly one, with the id `programme`.
    Programme = "programme",
    /// A working group.
    Group = "group",
    /// An action of the roadmap.
    Action = "action",
    /// An indicator.
    Indicator = "indicator",
    /// An observation of an indicator by a reporting unit for a period.
    Observation = "observation",
    /// A meeting; its notes are the text of the same document.
    Meeting = "meeting",
    /// An organisation.
    Organisation = "organisation",
    /// A person.
    Person = "person",
    /// A dated step of the roadmap's process table.
    Milestone = "milestone",
    /// A frozen state of the roadmap.
    Baseline = "baseline",
    /// The communication strategy.
    Communication = "communication",
    /// A questionnaire of a consultation.
    Questionnaire = "questionnaire",
    /// A verdict on the observations of a reporting unit and year: one document for all of them.
    Review = "review",
    /// A way work goes on: a regional body, a peer network, a funding line, an international framework.
    Mechanism = "mechanism",
    /// A question of sustainability, with the actions, signs of progress and communication that answer it.
    Sustainability = "sustainability",
    /// A key question of the coalition.
    Question = "question",
    /// Money or work in kind, sought, promised or received.
    Funding = "funding",
    /// An open educational resource.
    Resource = "resource",
    /// A network, repository, policy or portal.
    Network = "network",
    /// A community of practice or of a language.
    Community = "community",
    /// A date of the calendar of international frameworks.
    Event = "event",
    /// A decision gate: an evaluation, and whether tasks are revised or go on.
    Gate = "gate",
    /// A theory of change.
    Theory = "theory",
    /// A survey instrument others can use.
    Instrument = "instrument",
    /// A round of reporting.
    Cycle = "cycle",
    /// What observations are broken down by, such as sex; its id and its values' ids stand in breakdowns.
    Dimension = "dimension",
    /// Countries that are looked at together, each from a day to a day.
    CountryGroup = "country_group",
    /// A saved view of a screen.
    View = "view",
    /// Charts shown together.
    Dashboard = "dashboard",
    /// A participant of the workspace, written by the program when a device joins.
    Participant = "participant",
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Kind {
    type Err = Refusal;

    fn from_str(name: &str) -> Result<Self, Refusal> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name).ok_or_else(|| {
            let known: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
            Refusal::new(
                ErrorCode::UnknownKind,
                format!("There is no kind `{name}`"),
                format!("Use one of: {}.", known.join(", ")),
            )
        })
    }
}
