//! X6: an ALB with IP targets in the VPC of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "alb-cross-account-targets",
    number: "X6",
    family: Family::AcrossAccounts,
    title: Text::new("ALB with targets in another account", "別のアカウントのターゲットを持つ ALB"),
    what: Text::new(
        "An ALB of one account forwards to addresses in the VPC of another, over a peering or a transit gateway.",
        "あるアカウントの ALB が、ピアリングやトランジットゲートウェイを通じて、別のアカウントの VPC にある IP アドレスに転送します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An ALB with a private hop to a target in another VPC of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpLoadBalancer)
        .filter_map(|alb| {
            let mut far = look.calls(alb);
            far.retain(|(link, target)| {
                look.class(*link) == Class::Private
                    && look.graph.vpc(*target).is_some_and(|vpc| look.graph.vpc(alb) != Some(vpc))
                    && !look.same_account(alb, *target)
            });
            let targets: Vec<_> = far.iter().map(|(_, target)| *target).collect();
            (!far.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(alb).chain(targets), far))
        })
        .collect()
}
