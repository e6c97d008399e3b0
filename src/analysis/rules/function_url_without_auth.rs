//! A function URL that anybody may call (D5).

use super::{Context, around, at_node, bypass_open};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "function-url-without-auth",
    severity: Severity::Warning,
    title: Text::new("A function URL is open to everyone", "関数 URL が誰でも呼び出せる"),
    page: Text::new(
        include_str!("function_url_without_auth.en.md"),
        include_str!("function_url_without_auth.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    for (url, node) in graph.topology().nodes.enumerated() {
        let is_open = node.attributes.auth.as_ref().is_some_and(Vec::is_empty);
        if !graph.has(url, Trait::FunctionUrl) || !is_open || around::is_told(ctx, url) {
            continue;
        }
        let functions: Vec<NodeId> =
            graph.neighbours(url).into_iter().filter(|node| graph.has(*node, Trait::Function)).collect();
        let guards = guards(ctx, &functions);
        let message = if guards.is_empty() {
            words::beside::URL_OPEN.with(vec![("url", Hole::Node(url))])
        } else {
            words::beside::URL_OPEN_BESIDE.with(vec![
                ("url", Hole::Node(url)),
                ("functions", Hole::Nodes(functions)),
                ("guards", Hole::Nodes(guards)),
            ])
        };
        let by_cdn = graph
            .links_to(url)
            .into_iter()
            .any(|link| graph.has(graph.topology().links[link].from, Trait::Cdn));
        let mut finding = at_node(&RULE, ctx, url, message);
        finding.remedy = Some(bypass_open::url_remedy(ctx, by_cdn).with(Vec::new()));
        finding.fact = Some("lambda-url-none");
        finding.source = facts::source("lambda-url-none");
        findings.push(finding);
    }
}

/// The front doors that lead to the same code.
fn guards(ctx: &Context<'_>, functions: &[NodeId]) -> Vec<NodeId> {
    let graph = ctx.graph;
    let mut found = Vec::new();
    for link in functions.iter().flat_map(|function| graph.links_to(*function)) {
        let from = graph.topology().links[link].from;
        let is_door = graph.has(from, Trait::ApiGateway) || graph.has(from, Trait::LoadBalancer);
        if is_door && !found.contains(&from) {
            found.push(from);
        }
    }
    found
}
