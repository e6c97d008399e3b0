//! The default name of an API, open beside a domain that asks for certificates (D4.18).

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "second-entrance-default-endpoint",
    severity: Severity::Warning,
    title: Text::new(
        "The default name of an API needs no certificate",
        "API のデフォルトのエンドポイントが証明書を求めない",
    ),
    page: Text::new(
        include_str!("second_entrance_default_endpoint.en.md"),
        include_str!("second_entrance_default_endpoint.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, node) in ctx.graph.topology().nodes.enumerated() {
        let attributes = &node.attributes;
        let asks =
            attributes.mutual_tls == Some(true) || !ctx.doors.attached(id, Trait::TrustStore).is_empty();
        let is_public = ctx.exposure[id].exposed != Some(false);
        let answers_twice = attributes.default_endpoint != Some(false);
        if !(ctx.graph.has(id, Trait::ApiGateway) && asks && is_public && answers_twice) {
            continue;
        }
        let api = || vec![("api", Hole::Node(id))];
        let mut finding = at_node(&RULE, ctx, id, words::beside::DEFAULT_ENDPOINT.with(api()));
        finding.remedy = Some(words::beside::DEFAULT_ENDPOINT_REMEDY.with(Vec::new()));
        finding.fact = Some("ag-mtls-default");
        finding.source = facts::source("ag-mtls-default");
        findings.push(finding);
    }
}
