//! A secret header on a hop that anyone on the way can read (S10).

use std::collections::BTreeSet;

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::model::attributes::Protocol;
use crate::model::link::Class;
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "secret-in-clear",
    severity: Severity::Warning,
    title: Text::new("A secret header travels unencrypted", "秘密のヘッダーを暗号化せずに送っている"),
    page: Text::new(include_str!("secret_in_clear.en.md"), include_str!("secret_in_clear.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let topology = ctx.graph.topology();
    let by_acl = topology.nodes.iter().flat_map(|node| &node.attributes.requires_header);
    let by_rule = topology.links.iter().flat_map(|link| &link.requires_header);
    let wanted: BTreeSet<String> =
        by_acl.chain(by_rule).map(|header| header.name.to_ascii_lowercase()).collect();
    for (id, link) in topology.links.enumerated() {
        let class = ctx.hops[id].class;
        if link.protocol != Some(Protocol::Http) || matches!(class, Class::None | Class::AwsInternal) {
            continue;
        }
        let is_secret = |name: &str| wanted.contains(&name.to_ascii_lowercase());
        let secret =
            link.adds_header.iter().find(|header| header.secret.is_some() || is_secret(&header.name));
        let Some(header) = secret else { continue };
        let message = words::beside::SECRET_IN_CLEAR.with(vec![
            ("from", Hole::Node(link.from)),
            ("to", Hole::Node(link.to)),
            ("header", Hole::Word(header.name.clone())),
        ]);
        let mut finding = at_link(&RULE, ctx, id, message);
        finding.remedy = Some(words::beside::SECRET_IN_CLEAR_REMEDY.with(Vec::new()));
        finding.fact = Some("cf-header");
        finding.source = facts::source("cf-header");
        finding.span = header.span;
        findings.push(finding);
    }
}
