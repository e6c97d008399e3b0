//! X8: services that are reached through VPC Lattice.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

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

/// A service of VPC Lattice that is called.
fn find(look: &Look<'_>) -> Vec<Match> {
    let services: Vec<_> =
        look.all(Trait::LatticeService).filter(|service| !look.called_by(*service).is_empty()).collect();
    let networks: Vec<_> = look.all(Trait::ServiceNetwork).collect();
    if services.is_empty() {
        return Vec::new();
    }
    let calls = services.iter().flat_map(|service| look.called_by(*service)).collect();
    vec![Match::of(&PATTERN, networks.into_iter().chain(services), calls)]
}
