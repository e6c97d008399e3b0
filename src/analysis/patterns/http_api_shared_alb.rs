//! S3: an HTTP API in front of one internal ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "http-api-shared-alb",
    number: "S3",
    family: Family::FrontDoor,
    title: Text::new("HTTP API with one shared ALB", "HTTP API で ALB を共有する構成"),
    what: Text::new(
        "An HTTP API sends every path to one internal ALB, which chooses the application.",
        "HTTP API がすべてのパスを 1 つの内部 ALB に渡し、ALB がアプリケーションを選びます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An HTTP API whose private integrations all lead to one ALB, which splits again.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpApi)
        .filter_map(|api| {
            let private = look.private_integrations(api);
            let (_, alb) = *private.first()?;
            let one =
                private.iter().all(|(_, backend)| *backend == alb) && look.has(alb, Trait::HttpLoadBalancer);
            let split = look.routed(alb);
            (one && split.len() > 1)
                .then(|| Match::of(&PATTERN, [api, alb].into_iter().chain(split), private))
        })
        .collect()
}
