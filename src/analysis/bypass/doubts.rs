//! Which findings tell of a way around.

use super::{Bypass, Flaw, Verdict};
use crate::analysis::finding::Finding;
use crate::base::ids::{IdVec, LinkId};
use crate::model::link::Link;

/// Rules that tell of ways around a guard beside those that are named after the verdicts.
const ALSO: [&str; 2] = ["function-url-without-auth", "s3-website-behind-cdn"];

/// The rule that tells of a front door whose own requests are refused.
const REFUSED: &str = "header-mismatch";

/// The findings about a way around; of those about rules with gaps, the ones about `gaps`.
#[must_use]
pub fn findings<'a>(
    links: &IdVec<LinkId, Link>,
    all: &'a [Finding],
    bypass: &Bypass,
    gaps: &[Flaw],
) -> Vec<&'a Finding> {
    let is_about = |finding: &&Finding| {
        let id = finding.rule.id;
        let by_rule = id.strip_prefix("bypass-") == Some(bypass.verdict.id())
            || (bypass.verdict >= Verdict::Weak && ALSO.contains(&id));
        let at_target = finding.nodes.contains(&bypass.target)
            || finding.links.iter().any(|link| links[*link].from == bypass.target);
        let at_gap = finding.links.is_empty()
            || bypass.flaws.is_empty()
            || gaps.iter().filter_map(|gap| gap.link()).any(|gap| finding.links.contains(&gap));
        // A door that does not send the header has no way of its own to the target.
        let is_refused = id == REFUSED && finding.nodes == [bypass.guard, bypass.target];
        is_refused || (by_rule && at_target && at_gap)
    };
    all.iter().filter(is_about).collect()
}
