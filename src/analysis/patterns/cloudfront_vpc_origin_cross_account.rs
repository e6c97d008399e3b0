//! X9: CloudFront with a VPC origin of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-vpc-origin-cross-account",
    number: "X9",
    family: Family::AcrossAccounts,
    title: Text::new(
        "CloudFront with VPC origins of other accounts",
        "他のアカウントの VPC オリジンを使う CloudFront",
    ),
    what: Text::new(
        "CloudFront of one account reaches internal load balancers of others by VPC origins that they share.",
        "あるアカウントの CloudFront が、他のアカウントから共有された VPC オリジンを通じて内部ロードバランサーに届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A distribution with a private connection to an origin of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Cdn)
        .filter_map(|cdn| {
            let mut nodes = vec![cdn];
            let mut links = Vec::new();
            for hops in look.past(cdn, Trait::VpcOrigin) {
                let private = hops.iter().all(|(link, _)| look.class(*link) == Class::PrivateLink);
                if let Some((_, origin)) = hops.last()
                    && private
                    && !look.same_account(cdn, *origin)
                {
                    nodes.push(*origin);
                    links.extend(hops);
                }
            }
            Match::by_links(&PATTERN, None, nodes, links)
        })
        .collect()
}
