//! Whether the rules of a load balancer know the stage that an API puts before each path.

use std::collections::BTreeSet;

use super::ways;
use crate::analysis::hops::Ground;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;

/// The stage that is no part of the path.
const NO_STAGE: &str = "$default";

/// Whether the API has a named stage, and a rule of the load balancer matches a path that no API which calls it sends.
/// `None`: others call it too, or a stage is not stated, so that the rule may be meant for them.
pub(super) fn rule_misses(ground: &Ground<'_>, api: NodeId, balancer: NodeId) -> Option<bool> {
    let graph = ground.graph;
    stage(graph, api).filter(|stage| *stage != NO_STAGE)?;
    let mut stages = Vec::new();
    for link in graph.links_to(balancer) {
        let from = graph.topology().links[link].from;
        let callers = if graph.has(from, Trait::VpcLink) { ways::callers(graph, from) } else { vec![from] };
        for caller in callers {
            let is_api = graph.has(caller, Trait::ApiGateway);
            stages.push(stage(graph, caller).filter(|stage| is_api && *stage != NO_STAGE)?);
        }
    }
    let misses = |path: &String| stages.iter().all(|stage| !may_begin_with(path, stage));
    Some(paths(graph, balancer).into_iter().any(misses))
}

fn stage(graph: &Graph, api: NodeId) -> Option<&str> {
    graph.node(api).attributes.stage.as_deref()
}

/// The paths of the rules of a load balancer, on the links out of it and out of its listeners.
fn paths(graph: &Graph, balancer: NodeId) -> Vec<&String> {
    let mut paths = Vec::new();
    let mut open = vec![balancer];
    let mut seen = BTreeSet::new();
    while let Some(node) = open.pop() {
        if !seen.insert(node) {
            continue;
        }
        for link in graph.links_from(node) {
            let link = &graph.topology().links[link];
            paths.extend(link.routes.iter().filter_map(|route| route.path.as_ref()));
            if graph.has(link.to, Trait::Transparent) {
                open.push(link.to);
            }
        }
    }
    paths
}

/// Whether a path pattern can match a path below `/STAGE`. A bare `/` stands for everything, as many write it.
fn may_begin_with(pattern: &str, stage: &str) -> bool {
    let below = format!("/{stage}/");
    let literal = pattern.split(['*', '?', '{']).next().unwrap_or_default();
    let is_open = literal.len() < pattern.len();
    !pattern.starts_with(['/', '*'])
        || pattern == "/"
        || literal.starts_with(&below)
        || format!("/{stage}") == pattern
        || (is_open && below.starts_with(literal))
}

#[cfg(test)]
mod tests {
    use super::may_begin_with;

    #[test]
    fn a_pattern_may_hold_the_stage() {
        for pattern in ["/prod", "/prod/path1", "/prod*", "/*", "*", "*/path1", "/pr*", "/", "/{proxy+}"] {
            assert!(may_begin_with(pattern, "prod"), "{pattern}");
        }
        for pattern in ["/path1", "/path1/*", "/product", "/product*", "/p"] {
            assert!(!may_begin_with(pattern, "prod"), "{pattern}");
        }
    }
}
