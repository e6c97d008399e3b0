//! S11: CloudFront in front of a public load balancer.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-public-alb",
    number: "S11",
    family: Family::FrontDoor,
    title: Text::new("CloudFront in front of a public ALB", "CloudFront の後ろにパブリックな ALB を置く構成"),
    what: Text::new(
        "CloudFront calls an internet-facing load balancer as its origin.",
        "CloudFront が、インターネット向けのロードバランサーをオリジンとして呼び出します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A distribution with a public hop to a load balancer.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::Cdn, |look, _, origin| look.has(origin, Trait::LoadBalancer))
        .into_iter()
        .map(|(cdn, links, origin)| Match::of(&PATTERN, [cdn, origin], links))
        .collect()
}
