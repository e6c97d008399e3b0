//! X12: a resource reached by a resource endpoint.

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "resource-endpoint",
    number: "X12",
    family: Family::AcrossAccounts,
    title: Text::new("Resource endpoint", "リソースエンドポイント"),
    what: Text::new(
        "A database or another resource is reached through a resource endpoint, without a load balancer.",
        "データベースなどのリソースに、ロードバランサーを置かずにリソースエンドポイントを通じて届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// Usable hops by a resource endpoint, or out of one; those within one account apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut across = (Vec::new(), Vec::new());
    let mut within = (Vec::new(), Vec::new());
    for (link, end) in look.links() {
        let from = look.link(link).from;
        let mut doors = look.road(link);
        doors.push(from);
        doors.retain(|door| look.has(*door, Trait::ResourceEndpoint));
        if look.class(link) != Class::PrivateLink
            || (doors.is_empty() && !look.goes_by(link, Trait::ResourceEndpoint))
        {
            continue;
        }
        let near = doors.first().copied().unwrap_or(from);
        let (nodes, links) = if look.same_account(near, end) { &mut within } else { &mut across };
        nodes.extend(doors.into_iter().chain([end]));
        links.push((link, end));
    }
    let across = Match::by_links(&PATTERN, None, across.0, across.1);
    let within = Match::by_links(&PATTERN, Some(look::WITHIN_ACCOUNT), within.0, within.1);
    across.into_iter().chain(within).collect()
}
