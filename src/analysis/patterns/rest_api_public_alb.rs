//! S6: a REST API that calls a public ALB of its account.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-public-alb",
    number: "S6",
    family: Family::FrontDoor,
    title: Text::new("REST API over a public hop to an ALB", "REST API からパブリックな ALB への構成"),
    what: Text::new(
        "A REST API calls an internet-facing ALB by its public name: public addresses, but the packets stay within AWS.",
        "REST API が、インターネット向けの ALB をパブリックな名前で呼び出します。パブリックアドレスを使いますが、通信は AWS の外に出ません。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A REST API with a public hop to an ALB of the same account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::RestApi, |look, api, alb| {
        look.has(alb, Trait::HttpLoadBalancer) && look.same_account(api, alb)
    })
    .into_iter()
    .map(|(api, links, alb)| Match::of(&PATTERN, [api, alb], links))
    .collect()
}
