//! S8: a web ACL that wants a secret header as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;

pub(super) static PATTERN: Pattern = Pattern {
    id: "waf-secret-header",
    number: "S8",
    family: Family::Guard,
    title: Text::new("Guard: WAF that checks a secret header", "保護: WAF による秘密ヘッダーの検査"),
    what: Text::new(
        "The API adds a secret header, and a web ACL on the ALB refuses every request without it.",
        "API が秘密のヘッダーを付け、ALB の Web ACL がヘッダーのないリクエストをすべて拒否します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A public ALB behind a REST API, under a web ACL that wants a header.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            let acl = look
                .guards(alb)
                .into_iter()
                .find(|guard| !look.graph.node(*guard).attributes.requires_header.is_empty())?;
            Some(Match::of(&PATTERN, [acl, alb], Vec::new()))
        })
        .collect()
}
