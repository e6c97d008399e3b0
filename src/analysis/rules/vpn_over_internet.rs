//! A private hop in a tunnel over the internet (D4.13).

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::hop::Path;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::words::finding as words;
use crate::words::hop as hop_words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "vpn-over-internet",
    severity: Severity::Note,
    title: Text::new(
        "A private hop runs through a tunnel over the internet",
        "プライベートなホップがインターネット上のトンネルを通る",
    ),
    page: Text::new(include_str!("vpn_over_internet.en.md"), include_str!("vpn_over_internet.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, hop) in ctx.hops.enumerated() {
        let over_tunnel = hop.path == Path::Vpn
            || hop.because.iter().any(|evidence| evidence.said.sentence == &hop_words::VPN_NOTE);
        if !over_tunnel {
            continue;
        }
        let link = &ctx.graph.topology().links[id];
        let holes = vec![("from", Hole::Node(link.from)), ("to", Hole::Node(link.to))];
        let mut finding = at_link(&RULE, ctx, id, words::VPN_OVER_INTERNET.with(holes));
        finding.fact = Some("D4.13");
        findings.push(finding);
    }
}
