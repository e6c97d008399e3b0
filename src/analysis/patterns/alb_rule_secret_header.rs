//! S9: rules that want a secret header as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::LinkId;
use crate::base::lang::Text;

pub(super) static PATTERN: Pattern = Pattern {
    id: "alb-rule-secret-header",
    number: "S9",
    family: Family::Guard,
    title: Text::new(
        "Guard: ALB rules that check a secret header",
        "保護: ALB のルールによる秘密ヘッダーの検査",
    ),
    what: Text::new(
        "The API adds a secret header, and every rule of the ALB wants it; what no rule matches is refused.",
        "API が秘密のヘッダーを付け、ALB のすべてのルールがそれを条件にします。どのルールにも一致しないリクエストは拒否します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

static INCOMPLETE: Text = Text::new("incomplete", "不完全");

/// A public ALB behind a REST API, with a rule at least that wants a header.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            let calls = look.calls(alb);
            let checks = |link: LinkId| !look.link(link).requires_header.is_empty();
            let checked = calls.iter().filter(|(link, _)| checks(*link)).count();
            let mut found = Match::of(&PATTERN, [alb], calls.clone());
            let refuses = look.graph.node(alb).attributes.default_action.is_some();
            found.variant = (checked < calls.len() || !refuses).then_some(INCOMPLETE);
            (checked > 0).then_some(found)
        })
        .collect()
}
