//! X3: a public API that reaches private APIs.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

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

/// API Gateway, a load balancer, an interface endpoint, a private REST API.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.private_apis()
        .filter_map(|api| {
            let (last, endpoint) = look
                .called_by(api)
                .into_iter()
                .find(|(_, from)| look.has(*from, Trait::InterfaceEndpoint))?;
            let (middle, balancer) = look
                .called_by(endpoint)
                .into_iter()
                .find(|(_, from)| look.has(*from, Trait::LoadBalancer))?;
            let (first, front) =
                look.called_by(balancer).into_iter().find(|(_, from)| look.has(*from, Trait::ApiGateway))?;
            let links = vec![(first, balancer), (middle, endpoint), (last, api)];
            Some(Match::of(&PATTERN, [front, balancer, endpoint, api], links))
        })
        .collect()
}
