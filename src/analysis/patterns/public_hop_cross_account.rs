//! X10: API Gateway that calls a public load balancer of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "public-hop-cross-account",
    number: "X10",
    family: Family::AcrossAccounts,
    title: Text::new("Public hop between accounts", "アカウント間のパブリックなホップ"),
    what: Text::new(
        "API Gateway of one account calls a public load balancer of another.",
        "あるアカウントの API Gateway が、別のアカウントのパブリックなロードバランサーを呼び出します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An API with a public hop to a load balancer of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::ApiGateway, |look, api, balancer| {
        look.has(balancer, Trait::LoadBalancer) && !look.same_account(api, balancer)
    })
    .into_iter()
    .map(|(api, links, balancer)| Match::of(&PATTERN, [api, balancer], links))
    .collect()
}
