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
            let mut private = look.calls(cdn);
            private.retain(|(link, origin)| {
                look.class(*link) == Class::PrivateLink && !look.same_account(cdn, *origin)
            });
            let origins: Vec<_> = private.iter().map(|(_, origin)| *origin).collect();
            (!private.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(cdn).chain(origins), private))
        })
        .collect()
}
