//! S7: a security group as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;

pub(super) static PATTERN: Pattern = Pattern {
    id: "security-group",
    number: "S7",
    family: Family::Guard,
    title: Text::new(
        "Guard: security group by source address",
        "保護: 送信元アドレスによるセキュリティグループ",
    ),
    what: Text::new(
        "The security group of the ALB admits the published address ranges of API Gateway only.",
        "ALB のセキュリティグループで、公開されている API Gateway のアドレス範囲だけを許可します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A public ALB behind a REST API whose inbound rules admit address ranges, and not the internet.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            look.admits_ranges_only(alb).then(|| Match::of(&PATTERN, [alb], Vec::new()))
        })
        .collect()
}
