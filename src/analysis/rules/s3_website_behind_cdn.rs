//! A website endpoint of a bucket as origin of a distribution (cf-s3-website).

use std::collections::BTreeSet;

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::link::{Class, Integration};
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "s3-website-behind-cdn",
    severity: Severity::Warning,
    title: Text::new(
        "A website endpoint cannot be closed behind CloudFront",
        "CloudFront の後ろの S3 ウェブサイトエンドポイントは閉じられない",
    ),
    page: Text::new(include_str!("s3_website_behind_cdn.en.md"), include_str!("s3_website_behind_cdn.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let topology = graph.topology();
    let mut told = BTreeSet::new();
    for (id, link) in topology.links.enumerated() {
        let is_origin = graph.has(link.from, Trait::Cdn)
            && graph.has(link.to, Trait::BucketWebsite)
            && link.integration != Some(Integration::Logs);
        if !is_origin || ctx.hops[id].class == Class::Unreachable || !told.insert((link.from, link.to)) {
            continue;
        }
        let holes = vec![("bucket", Hole::Node(link.to)), ("cdn", Hole::Node(link.from))];
        let mut finding = at_link(&RULE, ctx, id, words::beside::WEBSITE_ORIGIN.with(holes));
        let remedy = if facts::holds_on("cf-s3-oac", topology.as_of) {
            &words::beside::WEBSITE_ORIGIN_REMEDY
        } else {
            &words::beside::WEBSITE_ORIGIN_REMEDY_EARLY
        };
        finding.remedy = Some(remedy.with(Vec::new()));
        finding.fact = Some("cf-s3-website");
        finding.source = facts::source("cf-s3-website");
        findings.push(finding);
    }
}
