//! The shape of a row of the table.

use super::case::{Case, End};
use super::ground::Ground;
use crate::analysis::hop::{Addressing, Evidence, Path};
use crate::analysis::reach::Join;
use crate::analysis::tier::Out;
use crate::base::ids::NodeId;
use crate::model::link::Class;
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// What an end has to be for a row to speak about the pair.
pub(super) type Is = fn(&Ground<'_>, End) -> bool;

/// A row: the first whose ends and condition hold decides.
pub(super) struct Row {
    /// Its name in (`D3.23`), or the rule of the language it comes from.
    pub(super) id: &'static str,
    pub(super) from: Is,
    pub(super) to: Is,
    pub(super) when: fn(&Case<'_, '_>) -> Answer,
    pub(super) then: Then,
    pub(super) said: &'static Sentence,
}

/// What a row concludes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Then {
    Way(Addressing, Path),
    /// Private addressing over the path that the condition found.
    Joined,
    /// Public addressing; over AWS's network where the destination runs in AWS, else over the internet.
    Outside,
    Unreachable,
    Unknown,
}

pub(super) const PUBLIC: Then = Then::Way(Addressing::Public, Path::Internet);
pub(super) const AWS_PUBLIC: Then = Then::Way(Addressing::Public, Path::AwsBackbone);
pub(super) const LOCAL: Then = Then::Way(Addressing::Private, Path::VpcLocal);
pub(super) const LINK: Then = Then::Way(Addressing::Private, Path::PrivateLink);
pub(super) const INVOKE: Then = Then::Way(Addressing::None, Path::ServiceInvoke);
pub(super) const LOOKUP: Then = Then::Way(Addressing::None, Path::Lookup);

/// D1: the class of an addressing and a path.
pub(super) fn class_of(addressing: Addressing, path: Path) -> Class {
    match (addressing, path) {
        (_, Path::Internet) => Class::Public,
        (_, Path::ServiceInvoke) => Class::AwsInternal,
        (_, Path::PrivateLink) => Class::PrivateLink,
        (_, Path::Lookup) => Class::None,
        (_, Path::GatewayEndpoint) => Class::Private,
        (_, Path::Unknown) | (Addressing::Unknown | Addressing::None, _) => Class::Unknown,
        (Addressing::Public, _) => Class::AwsPublic,
        (Addressing::Private, _) => Class::Private,
    }
}

/// What the condition of a row says.
pub(super) enum Answer {
    No,
    Yes(Found),
    /// It depends on what is not stated.
    Lacks(Evidence, Option<Said>),
}

/// What a condition found on the way.
#[derive(Default)]
pub(super) struct Found {
    pub(super) path: Option<Path>,
    pub(super) road: Vec<NodeId>,
    /// The roads of several zones, where they differ.
    pub(super) roads: Vec<Vec<NodeId>>,
    /// In place of the sentence of the row, or after it where it has a fact of its own.
    pub(super) said: Option<Evidence>,
    /// Besides the sentence of the row.
    pub(super) because: Vec<Evidence>,
    pub(super) remedy: Option<Said>,
    /// For the sentence of the row.
    pub(super) holes: Vec<(&'static str, Hole)>,
}

impl Found {
    /// With the ways on the road, which also fill `{road}`.
    pub(super) fn over(road: Vec<NodeId>) -> Self {
        Self { holes: vec![("road", Hole::Nodes(road.clone()))], road, ..Self::default() }
    }

    pub(super) fn remedy(mut self, remedy: Said) -> Self {
        self.remedy = Some(remedy);
        self
    }

    pub(super) fn because(mut self, fact: &'static str, said: Said) -> Self {
        self.because.push(Evidence { fact, said });
        self
    }

    pub(super) fn instead(fact: &'static str, said: Said) -> Self {
        Self { said: Some(Evidence { fact, said }), ..Self::default() }
    }
}

impl Answer {
    pub(super) fn yes() -> Self {
        Self::Yes(Found::default())
    }

    pub(super) fn when(holds: bool) -> Self {
        if holds { Self::yes() } else { Self::No }
    }
}

/// No condition.
pub(super) fn always(_: &Case<'_, '_>) -> Answer {
    Answer::yes()
}

/// No way is named: what goes by one is told by other rows.
pub(super) fn unnamed(case: &Case<'_, '_>) -> Answer {
    Answer::when(case.steps.is_empty())
}

/// The answer of a row that needs a road between the two networks; the same network is none.
pub(super) fn joined(case: &Case<'_, '_>) -> Answer {
    match case.join() {
        Join::Joined { path, road } => Answer::Yes(Found { path: Some(*path), ..over(case, road) }),
        Join::Several => several(case),
        Join::Lacks { what, remedy } => lacks("D2.5", what, remedy),
        Join::Same | Join::Apart { .. } => Answer::No,
    }
}

/// The fact of the catalogue that a reason states, or else the name of what was asked.
fn fact_of(why: &Said, or: &'static str) -> &'static str {
    if why.sentence == &words::PEERING_TRANSITIVE {
        "peer-transitive"
    } else if why.sentence == &words::PEERING_EDGE {
        "peer-edge"
    } else {
        or
    }
}

/// The answer of a row about networks that nothing joins.
pub(super) fn apart(case: &Case<'_, '_>) -> Answer {
    match case.join() {
        Join::Apart { why, remedy } => {
            let found = Found::default().because(fact_of(why, "D2.5"), why.clone());
            let remedy = remedy.clone().unwrap_or_else(|| case.say(&words::APART_REMEDY, &[]));
            Answer::Yes(found.remedy(remedy))
        }
        Join::Several => several(case),
        Join::Lacks { what, remedy } => lacks("D2.5", what, remedy),
        Join::Same | Join::Joined { .. } => Answer::No,
    }
}

/// Whether both ends are in one network.
pub(super) fn same(case: &Case<'_, '_>) -> Answer {
    match case.join() {
        Join::Same => Answer::yes(),
        Join::Lacks { what, remedy } => lacks("D2.5", what, remedy),
        _ => Answer::No,
    }
}

pub(super) fn several(case: &Case<'_, '_>) -> Answer {
    Answer::Lacks(
        case.evidence("LANGUAGE.2", &words::SEVERAL_ROADS),
        Some(case.say(&words::SEVERAL_ROADS_REMEDY, &[])),
    )
}

pub(super) fn lacks(fact: &'static str, what: &Said, remedy: &Said) -> Answer {
    Answer::Lacks(Evidence { fact, said: what.clone() }, Some(remedy.clone()))
}

/// A road as a sentence can name it: by its names, by those of `via`, or by the kind of what has no name.
fn over(case: &Case<'_, '_>, road: &[NodeId]) -> Found {
    let road = if road.is_empty() { case.named() } else { road.to_vec() };
    let mut found = Found::over(road);
    if let (true, Some(step)) = (found.road.is_empty(), case.steps.first()) {
        found.holes = vec![("road", Hole::Text(step.kind.name))];
    }
    found
}

/// The answer of a row that needs a way out; `direct` is for sentences about a public address of one's own.
pub(super) fn out(case: &Case<'_, '_>, direct: &'static Sentence) -> Answer {
    match case.out() {
        Out::Open { road, roads, direct: true } => {
            let said = case.say(direct, &[]);
            Answer::Yes(Found { road: road.clone(), roads: roads.clone(), ..Found::instead("", said) })
        }
        Out::Open { road, roads, .. } => {
            let mut found = over(case, road);
            if !roads.is_empty() {
                found.holes = vec![("road", Hole::Roads(roads.clone()))];
                found.roads.clone_from(roads);
            }
            Answer::Yes(found)
        }
        Out::Lacks { what, remedy } => lacks("D2.4", what, remedy),
        Out::Closed { .. } => Answer::No,
    }
}

/// The answer of a row about sources without a way out.
pub(super) fn no_way_out(case: &Case<'_, '_>, remedy: &'static Sentence) -> Answer {
    match case.out() {
        Out::Closed { why } => {
            let found = Found::default().because(fact_of(why, "D2.4"), why.clone());
            Answer::Yes(found.remedy(case.say(remedy, &[])))
        }
        Out::Lacks { what, remedy } => lacks("D2.4", what, remedy),
        Out::Open { .. } => Answer::No,
    }
}

/// The answer of a row about ends that have or have not a public address.
pub(super) fn addressed(case: &Case<'_, '_>, wanted: bool) -> Answer {
    match case.is_publicly_addressed(case.to) {
        Some(is) => Answer::when(is == wanted),
        None => {
            let node = case.to.node;
            let what = words::ADDRESS_NOT_STATED.with(vec![("node", Hole::Node(node))]);
            Answer::Lacks(
                Evidence { fact: "D2.2", said: what },
                Some(crate::analysis::exposure::address_remedy(case.graph(), node)),
            )
        }
    }
}
