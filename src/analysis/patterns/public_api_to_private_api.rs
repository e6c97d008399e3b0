//! X3: a public API that reaches private APIs.

use std::collections::BTreeSet;

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "public-api-to-private-api",
    number: "X3",
    family: Family::AcrossAccounts,
    title: Text::new("Public API in front of private APIs", "パブリック API からプライベート API への構成"),
    what: Text::new(
        "A public API reaches private APIs through a VPC link, an NLB and an execute-api endpoint.",
        "パブリックな API が、VPC リンク、NLB、execute-api エンドポイントを通じてプライベート API に届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A public API, a load balancer, an interface endpoint, and private REST APIs; those of other accounts apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let private: BTreeSet<NodeId> = look.private_apis().collect();
    let mut found = Vec::new();
    for front in look.all(Trait::ApiGateway).filter(|front| !private.contains(front)) {
        for within in [false, true] {
            let mut nodes = vec![front];
            let mut links = Vec::new();
            for first in look.past(front, Trait::VpcLink) {
                let Some((link, balancer)) = first.last().copied() else { continue };
                if look.class(link) != Class::PrivateLink || !look.has(balancer, Trait::LoadBalancer) {
                    continue;
                }
                for (middle, endpoint) in look.endpoints_behind(balancer) {
                    for (last, api) in look.calls(endpoint) {
                        if private.contains(&api)
                            && look.class(last) == Class::PrivateLink
                            && look.same_account(front, api) == within
                        {
                            nodes.extend([balancer, endpoint, api]);
                            links.extend(first.iter().copied());
                            links.extend([(middle, endpoint), (last, api)]);
                        }
                    }
                }
            }
            let variant = within.then_some(look::WITHIN_ACCOUNT);
            found.extend(Match::by_links(&PATTERN, variant, nodes, links));
        }
    }
    found
}
