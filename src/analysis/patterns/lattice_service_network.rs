//! X8: services that are reached through VPC Lattice.

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "lattice-service-network",
    number: "X8",
    family: Family::AcrossAccounts,
    title: Text::new("VPC Lattice service network", "VPC Lattice サービスネットワーク"),
    what: Text::new(
        "Services of several accounts meet in a service network of VPC Lattice, which routes and authorizes by service.",
        "複数のアカウントのサービスを VPC Lattice のサービスネットワークに集め、サービス単位でルーティングと認可を行います。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// Services of VPC Lattice that something reaches, with the networks in which they are.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut across = (Vec::new(), Vec::new());
    let mut within = (Vec::new(), Vec::new());
    for service in look.all(Trait::LatticeService) {
        let mut calls = look.called_by(service);
        calls.retain(|(link, _)| look.class(*link) == Class::PrivateLink);
        if calls.is_empty() {
            continue;
        }
        let networks: Vec<NodeId> = look
            .all(Trait::ServiceNetwork)
            .filter(|network| {
                look.joined(*network).contains(&service) || look.joined(service).contains(network)
            })
            .collect();
        // A network may be drawn as a step; those who call it are the callers.
        let mut callers: Vec<NodeId> = calls.iter().map(|(_, caller)| *caller).collect();
        callers
            .extend(networks.iter().flat_map(|network| look.called_by(*network)).map(|(_, caller)| caller));
        let inside_aws = callers.into_iter().filter(|caller| look.graph.vpc(*caller).is_some());
        let foreign = |node: NodeId| !look.same_account(node, service);
        let is_across = networks.iter().copied().chain(inside_aws).any(foreign);
        let (nodes, links) = if is_across { &mut across } else { &mut within };
        nodes.extend(networks.into_iter().chain([service]));
        links.extend(calls);
    }
    let across = Match::by_links(&PATTERN, None, across.0, across.1);
    let within = Match::by_links(&PATTERN, Some(look::WITHIN_ACCOUNT), within.0, within.1);
    across.into_iter().chain(within).collect()
}
