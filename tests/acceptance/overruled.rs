//! Introductions that turn out not to count: nobody's honest work is lost with them.

use roadbook_feed::Role;
use roadbook_tests::Colleague;
use serde_json::json;

#[test]
fn work_that_knew_of_a_device_whose_introduction_fell_arrives_all_the_same() {
    let mut founder = Colleague::found();
    let file = founder.engine.invite(Role::Contributor, &[], 0, 2, "").unwrap();
    let (mut inviter, mut honest) = (Colleague::join(&file, "Bakary"), Colleague::join(&file, "Chen"));
    inviter.carry_to(&mut founder);
    honest.carry_to(&mut founder);
    founder.engine.appoint(inviter.device(), Role::Facilitator, &[]).unwrap();
    founder.carry_to(&mut inviter);
    founder.carry_to(&mut honest);
    let second = inviter.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    // Removed before anybody has heard of the second invitation.
    founder.engine.remove(inviter.device()).unwrap();
    let mut invited = Colleague::join(&second, "Dana");
    invited.create("by-the-invited");
    invited.carry_to(&mut honest);
    assert!(honest.shows("by-the-invited"));
    honest.create("by-the-honest");
    honest.set("by-the-invited", "status", json!("done"));
    invited.engine.add_device("").unwrap();
    invited.carry_to(&mut honest);
    honest.carry_to(&mut founder);
    assert!(founder.shows("by-the-honest"), "it waits for nothing");
    assert!(founder.shows("by-the-invited"), "what honest work rests on is kept");
    founder.carry_to(&mut honest);
    assert_eq!(founder.engine.members().heads(), honest.engine.members().heads(), "both hold the same acts");
    assert_eq!(founder.engine.fingerprint().unwrap(), honest.engine.fingerprint().unwrap());
    assert_eq!(founder.engine.members().role(&invited.device()), None);
}

#[test]
fn work_sealed_with_a_key_that_came_with_an_overruled_act_is_read_all_the_same() {
    let mut founder = Colleague::found();
    let mut second = founder.invite("Bakary", Role::Contributor, &[]);
    let mut honest = founder.invite("Chen", Role::Contributor, &[]);
    let third = founder.invite("Dana", Role::Contributor, &[]);
    founder.engine.appoint(second.device(), Role::Steward, &[]).unwrap();
    founder.carry_to(&mut second);
    founder.carry_to(&mut honest);
    second.engine.remove(third.device()).unwrap();
    second.carry_to(&mut honest);
    honest.create("by-the-honest");
    founder.engine.remove(second.device()).unwrap();
    honest.carry_to(&mut founder);
    assert!(founder.engine.members().role(&third.device()).is_some(), "the removal was overruled");
    assert!(founder.shows("by-the-honest"), "its key came with the removal");
    founder.carry_to(&mut honest);
    let mut late = founder.invite("Emil", Role::Viewer, &[]);
    assert!(late.shows("by-the-honest"), "whoever comes later gets the key too");
    founder.carry_to(&mut late);
    assert_eq!(founder.engine.fingerprint().unwrap(), late.engine.fingerprint().unwrap());
}

#[test]
fn whoever_joined_before_an_overruled_key_was_heard_of_gets_it_too() {
    let mut founder = Colleague::found();
    let mut second = founder.invite("Bakary", Role::Contributor, &[]);
    let mut honest = founder.invite("Chen", Role::Contributor, &[]);
    let third = founder.invite("Dana", Role::Contributor, &[]);
    founder.engine.appoint(second.device(), Role::Steward, &[]).unwrap();
    founder.carry_to(&mut second);
    founder.carry_to(&mut honest);
    second.engine.remove(third.device()).unwrap();
    second.carry_to(&mut honest);
    honest.create("by-the-honest");
    founder.engine.remove(second.device()).unwrap();
    let mut late = founder.invite("Emil", Role::Viewer, &[]);
    honest.carry_to(&mut founder);
    founder.carry_to(&mut late);
    assert!(late.shows("by-the-honest"), "somebody who has the key shares it");
}

#[test]
fn whoever_is_appointed_again_reads_what_was_written_meanwhile() {
    let mut founder = Colleague::found();
    let mut other = founder.invite("Bakary", Role::Contributor, &[]);
    founder.engine.remove(other.device()).unwrap();
    founder.create("written-meanwhile");
    founder.engine.appoint(other.device(), Role::Contributor, &[]).unwrap();
    founder.carry_to(&mut other);
    assert!(other.shows("written-meanwhile"));
}

#[test]
fn a_key_that_came_with_half_a_removal_opens_what_was_sealed_while_both_halves_stood() {
    let mut founder = Colleague::found();
    let mut joined = ["Senior", "Bakary", "Chen", "Dana"].map(|name| founder.invite(name, Role::Contributor, &[]));
    for steward in &joined[..3] {
        founder.engine.appoint(steward.device(), Role::Steward, &[]).unwrap();
    }
    joined.iter_mut().for_each(|other| founder.carry_to(other));
    let [senior, mut first, mut second, mut honest] = joined;
    first.engine.remove(senior.device()).unwrap();
    first.carry_to(&mut second);
    second.engine.remove(senior.device()).unwrap();
    second.carry_to(&mut honest);
    honest.create("by-the-honest");
    founder.engine.remove(first.device()).unwrap();
    honest.carry_to(&mut founder);
    assert!(founder.shows("by-the-honest"));
}
