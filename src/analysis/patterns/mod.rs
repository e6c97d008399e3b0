//! Architecture patterns: recognised from the graph, each in a file with what is said of it; the list is the family.
//!
//! Comes in: the topology and its verdicts. Goes out: which patterns it is, and where. Nothing is declared by the author.

mod accelerator_cross_account;
mod alb_cross_account_targets;
mod alb_front;
mod alb_rule_secret_header;
mod cdc_to_lake;
mod central_api_privatelink;
mod central_egress;
mod cloudfront_public_alb;
mod cloudfront_vpc_origin;
mod cloudfront_vpc_origin_cross_account;
mod events_to_private_endpoint;
mod fan_out;
mod http_api_backend_per_path;
mod http_api_shared_alb;
mod hybrid_dx_with_vpn_backup;
mod inspection_vpc;
mod lattice_service_network;
mod look;
mod nat_per_zone;
mod pattern;
mod private_api_cross_account;
mod private_service_endpoints;
mod public_api_to_private_api;
mod public_hop_cross_account;
mod resource_endpoint;
mod rest_api_internal_alb;
mod rest_api_nlb_per_app;
mod rest_api_one_nlb_ports;
mod rest_api_public_alb;
mod saga;
mod secret_header;
mod security_group;
mod serverless_events;
mod shared_vpc;
mod three_tier_web;
mod transit_gateway_hub;
mod vpc_peering;
mod waf_secret_header;

pub use look::Look;
pub use pattern::{Explainer, Family, Instead, Match, Part, Pattern, Point};

use super::hop::{Exposure, Hop};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::graph::Graph;

/// All patterns, in the order of the catalogue.
pub static PATTERNS: &[&Pattern] = &[
    &alb_front::PATTERN,
    &http_api_backend_per_path::PATTERN,
    &http_api_shared_alb::PATTERN,
    &rest_api_nlb_per_app::PATTERN,
    &rest_api_one_nlb_ports::PATTERN,
    &rest_api_internal_alb::PATTERN,
    &rest_api_public_alb::PATTERN,
    &cloudfront_public_alb::PATTERN,
    &cloudfront_vpc_origin::PATTERN,
    &security_group::PATTERN,
    &waf_secret_header::PATTERN,
    &alb_rule_secret_header::PATTERN,
    &cloudfront_vpc_origin_cross_account::PATTERN,
    &central_api_privatelink::PATTERN,
    &private_api_cross_account::PATTERN,
    &public_api_to_private_api::PATTERN,
    &alb_cross_account_targets::PATTERN,
    &shared_vpc::PATTERN,
    &lattice_service_network::PATTERN,
    &public_hop_cross_account::PATTERN,
    &accelerator_cross_account::PATTERN,
    &resource_endpoint::PATTERN,
    &events_to_private_endpoint::PATTERN,
    &transit_gateway_hub::PATTERN,
    &vpc_peering::PATTERN,
    &central_egress::PATTERN,
    &inspection_vpc::PATTERN,
    &hybrid_dx_with_vpn_backup::PATTERN,
    &nat_per_zone::PATTERN,
    &private_service_endpoints::PATTERN,
    &three_tier_web::PATTERN,
    &serverless_events::PATTERN,
    &saga::PATTERN,
    &fan_out::PATTERN,
    &cdc_to_lake::PATTERN,
];

/// The pattern of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Pattern> {
    PATTERNS.iter().copied().find(|pattern| pattern.id == id)
}

/// The patterns that a topology is, in the order of the catalogue; several places of one are told together.
pub(super) fn recognise(
    graph: &Graph,
    hops: &IdVec<LinkId, Hop>,
    exposure: &IdVec<NodeId, Exposure>,
) -> Vec<Match> {
    let look = Look { graph, hops, exposure };
    let mut found: Vec<Match> = Vec::new();
    for one in PATTERNS.iter().flat_map(|pattern| pattern.matches(&look)) {
        match found.iter_mut().find(|known| known.pattern == one.pattern && known.variant == one.variant) {
            Some(known) => known.join(one),
            None => found.push(one),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{PATTERNS, Point};
    use crate::catalog::facts;

    #[test]
    fn patterns_have_ids_of_their_own_and_name_each_other() {
        let ids: BTreeSet<&str> = PATTERNS.iter().map(|pattern| pattern.id).collect();
        assert_eq!(ids.len(), PATTERNS.len());
        for pattern in PATTERNS {
            for instead in pattern.instead {
                assert!(ids.contains(instead.pattern), "{} names {}", pattern.id, instead.pattern);
                assert_ne!(instead.pattern, pattern.id);
            }
        }
    }

    #[test]
    fn points_rest_on_facts_of_the_catalogue_and_end_with_a_full_stop() {
        for pattern in PATTERNS {
            for fact in pattern.instead.iter().flat_map(|instead| instead.facts) {
                assert!(facts::find(fact).is_some(), "{} has an alternative by {fact}", pattern.id);
            }
            let points = pattern.explainer.parts().into_iter().flat_map(|(_, points)| points);
            for Point { text, facts, source } in points {
                for fact in *facts {
                    assert!(facts::find(fact).is_some(), "{} rests on {fact}", pattern.id);
                }
                assert!(source.is_none_or(|(page, _)| page.starts_with("https://")));
                assert!(text.en.ends_with('.') && text.ja.ends_with('。'), "{}: {}", pattern.id, text.en);
            }
        }
    }
}
