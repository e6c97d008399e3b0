//! S4a: a REST API with an internal NLB for each application.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-nlb-per-app",
    number: "S4a",
    family: Family::FrontDoor,
    title: Text::new("REST API with an NLB per application", "REST API でアプリごとに NLB を置く構成"),
    what: Text::new(
        "A REST API reaches each application by an internal NLB of its own.",
        "REST API が、アプリケーションごとに置いた内部 NLB を通じて各アプリケーションに届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A REST API with private integrations to two NLBs at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::RestApi)
        .filter_map(|api| {
            let mut private = look.private_integrations(api);
            private.retain(|(_, backend)| look.is_nlb_of_applications(*backend));
            let balancers: BTreeSet<NodeId> = private.iter().map(|(_, backend)| *backend).collect();
            (balancers.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(api).chain(balancers), private))
        })
        .collect()
}
