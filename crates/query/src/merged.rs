//! Records that became others: organisations and people entered twice, actions merged or split up.
//!
//! Such a record is in lists no more. Where two people made each of two records become the other, the one with the
//! smallest id stays, so that neither is lost.

use std::collections::BTreeSet;

use roadbook_model::Kind;

use crate::{
    fields::Fields,
    plan::{Edges, circle_through},
};

/// Ids of records that became others.
pub fn gone<'a>(kind: Kind, records: impl Iterator<Item = (&'a str, &'a Fields)>) -> BTreeSet<String> {
    let edges: Edges = records
        .map(|(id, fields)| (id.to_owned(), became(kind, fields)))
        .filter(|(_, became)| !became.is_empty())
        .collect();
    let stays = |id: &String| circle_through(&edges, id).is_some_and(|circle| circle.iter().min() == Some(id));
    edges.keys().filter(|id| !stays(id)).cloned().collect()
}

/// What a record became, as far as it says.
pub fn became(kind: Kind, fields: &Fields) -> Vec<String> {
    match kind {
        Kind::Action => fields.references("became"),
        Kind::Organisation | Kind::Person => {
            let into = fields.line("merged_into");
            if into.is_empty() { Vec::new() } else { vec![into] }
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(into: &str) -> Fields {
        Fields::parse(&serde_json::json!({ "merged_into": into }).to_string())
    }

    fn of(records: &[(&str, Fields)]) -> Vec<String> {
        gone(Kind::Organisation, records.iter().map(|(id, fields)| (*id, fields))).into_iter().collect()
    }

    #[test]
    fn what_became_another_is_gone_and_the_other_is_not() {
        assert_eq!(of(&[("a", merged("b")), ("b", Fields::default())]), ["a"]);
        assert_eq!(of(&[("a", merged("b")), ("b", merged("c")), ("c", Fields::default())]), ["a", "b"]);
    }

    #[test]
    fn of_two_that_became_each_other_one_stays() {
        assert_eq!(of(&[("a", merged("b")), ("b", merged("a"))]), ["b"]);
        assert_eq!(of(&[("a", merged("b")), ("b", merged("c")), ("c", merged("b"))]), ["a", "c"]);
    }
}
