//! X2: a private REST API that another account calls.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use super::public_api_to_private_api;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "private-api-cross-account",
    number: "X2",
    family: Family::AcrossAccounts,
    title: Text::new("Private API called from another account", "他のアカウントから呼び出すプライベート API"),
    what: Text::new(
        "A private REST API of one account is called through the execute-api endpoint of another.",
        "あるアカウントのプライベート REST API を、別のアカウントの execute-api エンドポイントを通じて呼び出します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A private REST API that is called by an endpoint of another account, or from the network of one.
fn find(look: &Look<'_>) -> Vec<Match> {
    // Hops behind a public API belong to the pattern of that.
    let fronted = public_api_to_private_api::PATTERN.matches(look);
    let fronted: BTreeSet<LinkId> = fronted.into_iter().flat_map(|found| found.links).collect();
    look.private_apis()
        .filter_map(|api| {
            let mut calls = look.called_by(api);
            calls.retain(|(link, caller)| {
                let mut doors = look.road(*link);
                doors.push(*caller);
                let foreign = |node: NodeId| !look.same_account(node, api);
                let by_door = |door: &NodeId| look.has(*door, Trait::InterfaceEndpoint) && foreign(*door);
                look.class(*link) == Class::PrivateLink
                    && (doors.iter().any(by_door) || (look.graph.vpc(*caller).is_some() && foreign(*caller)))
                    && !fronted.contains(link)
            });
            let callers: Vec<_> = calls.iter().map(|(_, caller)| *caller).collect();
            (!calls.is_empty()).then(|| Match::of(&PATTERN, callers.into_iter().chain([api]), calls))
        })
        .collect()
}
