//! X13: events that call a private HTTPS endpoint.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "events-to-private-endpoint",
    number: "X13",
    family: Family::AcrossAccounts,
    title: Text::new("Events to a private endpoint", "イベントからプライベートなエンドポイントへの構成"),
    what: Text::new(
        "EventBridge or Step Functions calls a private HTTPS endpoint by a Lattice resource configuration.",
        "EventBridge や Step Functions が、Lattice のリソース設定を通じてプライベートな HTTPS エンドポイントを呼び出します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An API destination or a state machine with a private connection to an endpoint in a VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpCaller)
        .filter_map(|caller| {
            let mut private = look.calls(caller);
            private.retain(|(link, _)| look.class(*link) == Class::PrivateLink);
            let ends: Vec<_> = private.iter().map(|(_, end)| *end).collect();
            (!private.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(caller).chain(ends), private))
        })
        .collect()
}
