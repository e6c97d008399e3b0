//! X1: an API that reaches other accounts by PrivateLink.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "central-api-privatelink",
    number: "X1",
    family: Family::AcrossAccounts,
    title: Text::new(
        "Central API, PrivateLink to each team",
        "API を集約し、PrivateLink で各チームにつなぐ構成",
    ),
    what: Text::new(
        "An API of a central account reaches applications of other accounts by interface endpoints and endpoint services.",
        "集約したアカウントの API が、インターフェイスエンドポイントとエンドポイントサービスを通じて、他のアカウントのアプリケーションに届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// API Gateway, a load balancer of its account, interface endpoints as targets, and what lies behind them in other accounts.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::ApiGateway)
        .filter_map(|api| {
            let mut nodes = vec![api];
            let mut links = Vec::new();
            for first in look.past(api, Trait::VpcLink) {
                let Some((link, balancer)) = first.last().copied() else { continue };
                if look.class(link) != Class::PrivateLink || !look.has(balancer, Trait::LoadBalancer) {
                    continue;
                }
                for (target, endpoint) in look.endpoints_behind(balancer) {
                    for last in look.past(endpoint, Trait::EndpointService) {
                        let far = last.last().is_some_and(|(link, service)| {
                            look.class(*link) == Class::PrivateLink
                                && look.has(*service, Trait::LoadBalancer)
                                && !look.same_account(api, *service)
                        });
                        if far {
                            nodes.extend([balancer, endpoint]);
                            links.extend(first.iter().copied().chain([(target, endpoint)]).chain(last));
                        }
                    }
                }
            }
            Match::by_links(&PATTERN, None, nodes, links)
        })
        .collect()
}
