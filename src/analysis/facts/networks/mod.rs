//! Conditions about networks: one file a topic; the lists below say which of them answers.

mod gateways;
mod groups;
mod joins;
mod services;
mod sharing;

use super::suppose;
use super::when::Site;
use crate::analysis::exposure;
use crate::analysis::seat::Seat;
use crate::base::ids::NodeId;
use crate::catalog::facts::{NetIs, When};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::BlockMode;
use crate::model::link::{Via, Way};
use crate::words::sentence::{Hole, Sentence};

pub(in crate::analysis) use groups::{Groups, Reach, stands_for_group};

/// What a condition found, beyond that it is true: the sentence that tells it, instead of the one for all facts, and
/// what fills its further holes.
#[derive(Clone, Debug)]
pub struct Detail {
    pub sentence: &'static Sentence,
    pub holes: Vec<(&'static str, Hole)>,
}

/// More of one kind at one place are told as one less than this.
const MOST_DETAILS: usize = 12;

/// Whether the condition is true; `None`: the topology does not say.
pub(super) fn meets(site: &Site<'_>, asked: NetIs) -> Option<bool> {
    let graph = site.ground.graph;
    if let Some(told) = suppose::net(site, asked) {
        return Some(told);
    }
    match asked {
        NetIs::Outside => Some(site.ground.seats[site.from] == Seat::Outside),
        NetIs::InSubnet => Some(!graph.subnets(site.from).is_empty()),
        NetIs::InDefaultVpc => {
            graph.vpc(site.from).map(|vpc| graph.node(vpc).attributes.default_vpc == Some(true))
        }
        NetIs::OfParticipant => Some(sharing::participant(graph, site.from).is_some()),
        NetIs::ServesOtherZones => gateways::other_zones(site).map(|subnets| !subnets.is_empty()),
        NetIs::NamesServiceWithoutRoutes => Some(!gateways::without_routes(graph, site.from).is_empty()),
        NetIs::JoinsOverlappingVpcs => Some(!joins::overlaps(site).is_empty()),
        NetIs::HiddenByVpc => Some(!joins::hiding(site).is_empty()),
        NetIs::LacksZone => Some(!joins::zones_left_out(site).is_empty()),
        NetIs::JoinsOtherAccount => Some(joins::joins_other_account(site)),
        NetIs::CarriesGroupReferences => Some(groups::are_carried_by(site)),
        NetIs::NamesGroupWithinReach => Some(groups::names_one_within_reach(site)),
        NetIs::ServesSecondVpc => Some(groups::serves_second_vpc(site)),
        NetIs::LentToOtherAccount => Some(groups::is_lent(site)),
        NetIs::SharedOutsideOrganization => sharing::outside_organization(graph, site.from),
        NetIs::BehindTwoServices => Some(services::behind(site).len() > 1),
        NetIs::HidesCallers => Some(services::hides_callers(site)),
        NetIs::SecondAssociation => Some(services::earlier_association(site).is_some()),
        NetIs::ByFarGatewayEndpoint => gateways::by_far_endpoint(site),
        NetIs::OverTwoPeerings => joins::over_two_peerings(site),
        NetIs::ByGatewayOfPeer => joins::by_gateway_of_peer(site),
        NetIs::OverVif(vif) => joins::over_vif(site, vif),
        NetIs::OutPastIngressBlock => gateways::out_past_ingress_block(site),
        NetIs::IntoBidirectionalBlock => {
            Some(exposure::blocked(graph, site.to).is_some_and(|(_, mode)| mode == BlockMode::Bidirectional))
        }
        NetIs::ByEndpointService => services::by_service(site),
        NetIs::BetweenOverlappingVpcs => joins::overlap_of_ends(site),
        NetIs::FromProvider => services::from_provider(site),
        NetIs::PullsInPart => services::pulls_in_part(site),
        NetIs::AcrossRegions => services::across_regions(site),
        NetIs::ToUnsharedSubnet => sharing::to_unshared_subnet(site),
    }
}

/// What the first condition with something to tell tells: one detail for each finding that it wants.
///
/// Conditions are tables of ours, a few levels deep, so recursion ends.
pub(super) fn details(site: &Site<'_>, when: &When) -> Vec<Detail> {
    match *when {
        When::All(all) | When::Any(all) => {
            all.iter().map(|one| details(site, one)).find(|told| !told.is_empty()).unwrap_or_default()
        }
        When::Net(NetIs::ServesOtherZones) => gateways::tell_other_zones(site),
        When::Net(NetIs::NamesServiceWithoutRoutes) => gateways::tell_without_routes(site),
        When::Net(NetIs::JoinsOverlappingVpcs) => joins::tell_overlaps(site),
        When::Net(NetIs::HiddenByVpc) => joins::tell_hiding(site),
        When::Net(NetIs::LacksZone) => joins::tell_zones_left_out(site),
        When::Net(NetIs::BehindTwoServices) => services::tell_behind(site),
        When::Net(NetIs::PullsInPart) => services::tell_missing_for_images(site),
        When::Net(NetIs::SecondAssociation) => services::tell_association(site),
        _ => Vec::new(),
    }
}

/// The ways that a link names, in order, with those that follow for its hop; unnamed ones have no resource.
fn ways(site: &Site<'_>) -> Vec<NodeId> {
    let Some((_, link, hop)) = site.link else { return Vec::new() };
    let mut ways = named(site);
    if link.via.is_none() || ways.is_empty() {
        ways.extend(hop.road.iter().copied());
    }
    ways
}

/// The ways that a link names, in order.
fn named(site: &Site<'_>) -> Vec<NodeId> {
    match site.link.and_then(|(_, link, _)| link.via.as_ref()) {
        Some(Via::Through(ways)) => ways
            .iter()
            .filter_map(|way| match way.value {
                Way::Node(node) => Some(node),
                Way::Kind(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether one of these is true of the kind.
fn has_one(graph: &Graph, node: NodeId, asked: &[Trait]) -> bool {
    asked.iter().any(|asked| graph.has(node, *asked))
}
