//! S5: a REST API in front of an internal ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-internal-alb",
    number: "S5",
    family: Family::FrontDoor,
    title: Text::new("REST API with an internal ALB", "REST API から内部 ALB への構成"),
    what: Text::new(
        "A REST API reaches an internal ALB directly, by a VPC link of version 2.",
        "REST API が、バージョン 2 の VPC リンクを通じて内部 ALB に直接届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// The fact that makes it impossible before 2025-11-21.
const BEFORE: &str = "ag-rest-alb-old";

static IMPOSSIBLE: Text = Text::new("not possible at this date", "この日付では不可能");

/// A REST API that calls an internal ALB, or would where AWS did not support it yet.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::RestApi)
        .flat_map(|api| look.calls(api).into_iter().map(move |(link, alb)| (api, link, alb)))
        .filter(|(api, _, alb)| {
            look.has(*alb, Trait::HttpLoadBalancer) && look.is_internal(*alb) && look.same_account(*api, *alb)
        })
        .filter_map(|(api, link, alb)| {
            let before = look.rests_on(link, BEFORE);
            let is_private = look.class(link) == Class::PrivateLink;
            let mut found = Match::of(&PATTERN, [api, alb], vec![(link, alb)]);
            found.variant = before.then_some(IMPOSSIBLE);
            (is_private || before).then_some(found)
        })
        .collect()
}
