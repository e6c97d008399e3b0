//! S4b: a REST API with one internal NLB whose ports tell the applications apart.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-one-nlb-ports",
    number: "S4b",
    family: Family::FrontDoor,
    title: Text::new(
        "REST API with one NLB and a port per application",
        "REST API で 1 つの NLB をポートで分ける構成",
    ),
    what: Text::new(
        "A REST API reaches several applications by one internal NLB, each by a listener port of its own.",
        "REST API が 1 つの内部 NLB を通じて複数のアプリケーションに届き、リスナーのポートで区別します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A REST API with two integrations at least that lead to one NLB, on different ports.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::RestApi)
        .filter_map(|api| {
            let mut private = look.private_integrations(api);
            private.retain(|(_, backend)| look.is_nlb_of_applications(*backend));
            let (_, balancer) = *private.first()?;
            let one = private.iter().all(|(_, backend)| *backend == balancer);
            let ports: BTreeSet<Option<u16>> =
                private.iter().map(|(link, _)| look.link(*link).port).collect();
            (one && ports.len() > 1).then(|| Match::of(&PATTERN, [api, balancer], private))
        })
        .collect()
}
