//! A route without sign-in on an API that has one (LANGUAGE.35).

use super::{Context, at_link};
use crate::analysis::bypass::{Control, controls};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::{Class, Link, Route};
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "open-route",
    severity: Severity::Warning,
    title: Text::new("A route of an API is open to everyone", "API の一部の経路だけ認証がない"),
    page: Text::new(include_str!("open_route.en.md"), include_str!("open_route.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, link) in ctx.graph.topology().links.enumerated() {
        let is_open = link.auth.as_ref().is_some_and(Vec::is_empty);
        let class = ctx.hops[id].class;
        if !is_open || matches!(class, Class::None | Class::Unreachable) {
            continue;
        }
        let signs_in = controls(ctx.doors, link.from)
            .iter()
            .any(|control| matches!(control, Control::SignIn(_) | Control::Admission));
        if !signs_in || is_by_design(ctx, link.from, link) {
            continue;
        }
        let routes: Vec<String> = link.routes.iter().map(Route::words).collect();
        let mut holes = vec![("api", Hole::Node(link.from)), ("to", Hole::Node(link.to))];
        let sentence = if routes.is_empty() {
            &words::beside::OPEN_ROUTE_ALL
        } else {
            holes.push(("route", Hole::Word(routes.join(", "))));
            &words::beside::OPEN_ROUTE
        };
        let mut finding = at_link(&RULE, ctx, id, sentence.with(holes));
        finding.remedy = Some(words::beside::OPEN_ROUTE_REMEDY.with(vec![("api", Hole::Node(link.from))]));
        finding.fact = Some("LANGUAGE.35");
        findings.push(finding);
    }
}

/// Routes that cannot carry proof: preflight requests of browsers, and messages on a connection that was let in.
fn is_by_design(ctx: &Context<'_>, api: NodeId, link: &Link) -> bool {
    let all = |holds: fn(&Route) -> bool| !link.routes.is_empty() && link.routes.iter().all(holds);
    if ctx.graph.has(api, Trait::WebSocketApi) {
        return all(|route| route.path.as_deref() != Some("$connect"));
    }
    all(|route| route.method.as_deref() == Some("OPTIONS"))
}
