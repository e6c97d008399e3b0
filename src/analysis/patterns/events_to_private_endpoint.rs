//! X13: events that call a private HTTPS endpoint.

use super::look::{self, Look};
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

/// API destinations and state machines with a private connection to an endpoint in a VPC; within one account apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut found = Vec::new();
    for caller in look.all(Trait::HttpCaller) {
        for hops in look.past(caller, Trait::ResourceGateway) {
            let private = hops.iter().all(|(link, _)| look.class(*link) == Class::PrivateLink);
            if let Some((_, end)) = hops.last().copied()
                && private
            {
                let variant = look.same_account(caller, end).then_some(look::WITHIN_ACCOUNT);
                found.push(Match { variant, ..Match::of(&PATTERN, [caller, end], hops) });
            }
        }
    }
    found
}
