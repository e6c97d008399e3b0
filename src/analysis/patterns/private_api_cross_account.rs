//! X2: a private REST API that another account calls.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
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

/// A private REST API with a caller in the network of another account, straight by an endpoint.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.private_apis()
        .filter_map(|api| {
            let mut calls = look.called_by(api);
            calls.retain(|(link, caller)| {
                look.class(*link) == Class::PrivateLink
                    && look.graph.vpc(*caller).is_some()
                    && !look.has(*caller, Trait::InterfaceEndpoint)
                    && !look.same_account(*caller, api)
            });
            let callers: Vec<_> = calls.iter().map(|(_, caller)| *caller).collect();
            (!calls.is_empty()).then(|| Match::of(&PATTERN, callers.into_iter().chain([api]), calls))
        })
        .collect()
}
