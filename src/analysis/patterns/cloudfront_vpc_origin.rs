//! S11: CloudFront with a VPC origin.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-vpc-origin",
    number: "S11",
    family: Family::FrontDoor,
    title: Text::new("CloudFront with a VPC origin", "CloudFront の VPC オリジンを使う構成"),
    what: Text::new(
        "CloudFront reaches an internal load balancer or an instance by a managed private connection.",
        "CloudFront が、マネージドなプライベート接続を通じて内部ロードバランサーやインスタンスに届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A distribution with a private connection to an origin of its account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Cdn)
        .filter_map(|cdn| {
            let mut private = look.calls(cdn);
            private.retain(|(link, origin)| {
                look.class(*link) == Class::PrivateLink && look.same_account(cdn, *origin)
            });
            let origins: Vec<_> = private.iter().map(|(_, origin)| *origin).collect();
            (!private.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(cdn).chain(origins), private))
        })
        .collect()
}
