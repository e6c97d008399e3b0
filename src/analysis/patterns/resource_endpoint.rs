//! X12: a resource reached by a resource endpoint.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

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

/// A usable hop by a resource endpoint, or from one.
fn find(look: &Look<'_>) -> Vec<Match> {
    let links: Vec<_> = look
        .links()
        .filter(|(link, _)| {
            look.is_usable(*link)
                && (look.goes_by(*link, Trait::ResourceEndpoint)
                    || look.has(look.link(*link).from, Trait::ResourceEndpoint))
        })
        .collect();
    let endpoints: Vec<_> = look.all(Trait::ResourceEndpoint).collect();
    if links.is_empty() {
        return Vec::new();
    }
    let ends: Vec<_> = links.iter().map(|(_, end)| *end).collect();
    vec![Match::of(&PATTERN, endpoints.into_iter().chain(ends), links)]
}
