//! S2: an HTTP API with a private backend for each path.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "http-api-backend-per-path",
    number: "S2",
    family: Family::FrontDoor,
    title: Text::new("HTTP API with a backend per path", "HTTP API でパスごとにバックエンドを置く構成"),
    what: Text::new(
        "An HTTP API reaches a backend of its own for each path, privately by a VPC link.",
        "HTTP API が、パスごとに専用のバックエンドへ VPC リンクを通じてプライベートに届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An HTTP API with private integrations to two backends at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpApi)
        .filter_map(|api| {
            let private = look.private_integrations(api);
            let backends: BTreeSet<NodeId> = private.iter().map(|(_, backend)| *backend).collect();
            (backends.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(api).chain(backends), private))
        })
        .collect()
}
