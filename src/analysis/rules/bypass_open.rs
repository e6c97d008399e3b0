//! A way around a front door that nothing shuts (D5).

use super::around::{self, Around};
use super::private_alternative::private_way;
use super::{Context, at_link, at_node};
use crate::analysis::bypass::{Control, Flaw, Verdict};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::link::Route;
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said, Sentence};

pub(super) static RULE: Rule = Rule {
    id: "bypass-open",
    severity: Severity::Error,
    title: Text::new("A front door can be passed by", "入口の制御を迂回して呼び出せる"),
    page: Text::new(include_str!("bypass_open.en.md"), include_str!("bypass_open.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for around in around::all(ctx, Verdict::Open) {
        let Some(worst) = around.worst() else { continue };
        // A website endpoint behind a distribution has a rule of its own.
        let is_website = ctx.graph.has(around.target, Trait::BucketWebsite);
        if is_website && around.ways.iter().all(|way| ctx.graph.has(way.guard, Trait::Cdn)) {
            continue;
        }
        // And so has a function URL that says that it asks nobody, unless more is lost than the door before it.
        let asks_nobody = ctx.graph.node(around.target).attributes.auth == Some(Vec::new());
        if ctx.graph.has(around.target, Trait::FunctionUrl)
            && asks_nobody
            && around.severity() == Severity::Note
        {
            continue;
        }
        if worst.flaws.is_empty() {
            findings.push(whole(ctx, &around));
        }
        for mut finding in gaps(ctx, &RULE, &around) {
            finding.severity = around.severity();
            findings.push(finding);
        }
    }
}

/// One doubt for each gap in the rules of a resource.
pub(super) fn gaps(ctx: &Context<'_>, rule: &'static Rule, around: &Around<'_>) -> Vec<Finding> {
    let links = &ctx.graph.topology().links;
    let Some(worst) = around.worst() else { return Vec::new() };
    let header = worst.asked.as_ref().map(|header| header.name.clone()).unwrap_or_default();
    let gap = |flaw: &Flaw| {
        let mut holes = vec![("header", Hole::Word(header.clone()))];
        let (sentence, remedy) = match flaw {
            Flaw::Rule(link) => {
                let routes: Vec<String> = links[*link].routes.iter().map(Route::words).collect();
                holes.push(("route", Hole::Word(routes.join(", "))));
                holes.push(("to", Hole::Node(links[*link].to)));
                (&words::open::GAP_RULE, &words::remedies::FILL_RULE)
            }
            Flaw::Default(link) => {
                holes.push(("to", Hole::Node(links[*link].to)));
                (&words::open::GAP_DEFAULT, &words::remedies::FILL_DEFAULT)
            }
            Flaw::DefaultNotStated => (&words::open::GAP_DEFAULT_UNSTATED, &words::remedies::STATE_DEFAULT),
        };
        let message = around.say(ctx, sentence, holes.clone());
        let mut finding = match flaw.link() {
            Some(link) => at_link(rule, ctx, link, message),
            None => at_node(rule, ctx, around.target, message),
        };
        finding.remedy = Some(around.say(ctx, remedy, holes));
        rest_on(&mut finding, "alb-rule-secret-gap");
        finding
    };
    worst.flaws.iter().map(gap).collect()
}

fn rest_on(finding: &mut Finding, fact: &'static str) {
    finding.fact = Some(fact);
    finding.source = facts::source(fact);
}

/// A resource that nothing guards against calls past its front doors.
fn whole(ctx: &Context<'_>, around: &Around<'_>) -> Finding {
    let is = |asked| ctx.graph.has(around.target, asked);
    let mut callers: Vec<NodeId> = Vec::new();
    for link in around.ways.iter().flat_map(|way| &way.meant) {
        let caller = ctx.graph.topology().links[*link].from;
        if !callers.contains(&caller) {
            callers.push(caller);
        }
    }
    let by_accelerator_only = around.ways.iter().all(|way| ctx.graph.has(way.guard, Trait::Accelerator));
    // Only what tells who calls makes a difference here.
    let sign_ins = around.ways.iter().take(1).flat_map(|way| &way.kept);
    let kept: Vec<Text> =
        sign_ins.filter(|own| matches!(own, Control::SignIn(_))).map(Control::name).collect();
    let sentence: &'static Sentence = if by_accelerator_only {
        &words::open::OPEN_ACCELERATOR
    } else if is(Trait::ObjectStore) {
        &words::open::OPEN_BUCKET
    } else if by_default_name(ctx, around) {
        &words::open::OPEN_DEFAULT_NAME
    } else if !callers.is_empty() {
        &words::open::OPEN_MEANT
    } else if around.ways.iter().all(|way| way.relayed) {
        &words::open::OPEN_RELAYED
    } else if !kept.is_empty() {
        &words::open::OPEN_KEPT
    } else {
        &words::open::OPEN
    };
    let holes = vec![("callers", Hole::Nodes(callers.clone())), ("kept", Hole::Texts(kept))];
    let message = around.say(ctx, sentence, holes);
    let is_meant = !callers.is_empty();
    let mut finding = at_node(&RULE, ctx, around.target, message);
    finding.severity = around.severity();
    finding.remedy = Some(remedy(ctx, around, is_meant));
    rest_on(&mut finding, fact(ctx, around));
    finding
}

/// The fact that describes such a way best.
pub(super) fn fact(ctx: &Context<'_>, around: &Around<'_>) -> &'static str {
    let is = |asked| ctx.graph.has(around.target, asked);
    let is_balancer = is(Trait::LoadBalancer);
    let by = |asked| around.guard(ctx, asked).is_some();
    if by(Trait::ApiGateway) && is_balancer {
        "ag-public-alb-bypass"
    } else if by(Trait::Cdn) && is(Trait::ObjectStore) {
        "cf-s3-oac"
    } else if is(Trait::BucketWebsite) {
        "cf-s3-website"
    } else if is(Trait::FunctionUrl) {
        "lambda-url-none"
    } else if by(Trait::Cdn) && is(Trait::RestApi) {
        "ag-cf-default"
    } else if by(Trait::Cdn) && is(Trait::ApiGateway) {
        "ag-cf-http"
    } else if by(Trait::Cdn) && is(Trait::GraphQl) {
        "waf-others"
    } else if by(Trait::Cdn) {
        "cf-alb-public"
    } else if by(Trait::Accelerator) {
        "ga-direct"
    } else {
        "D5"
    }
}

/// What would shut the way, among what there was at the date of the topology.
pub(super) fn remedy(ctx: &Context<'_>, around: &Around<'_>, is_meant: bool) -> Said {
    let graph = ctx.graph;
    let target = around.target;
    let is = |asked| graph.has(target, asked);
    let holds = |fact| facts::holds_on(fact, graph.topology().as_of);
    let by_accelerator_only = around.ways.iter().all(|way| graph.has(way.guard, Trait::Accelerator));
    let sentence = if by_accelerator_only {
        &words::remedies::CLOSE_ENDPOINT
    } else if is(Trait::ObjectStore) {
        if holds("cf-s3-oac") { &words::remedies::CLOSE_BUCKET } else { &words::remedies::CLOSE_BUCKET_EARLY }
    } else if is(Trait::FunctionUrl) {
        url_remedy(ctx, around.guard(ctx, Trait::Cdn).is_some())
    } else if by_default_name(ctx, around) {
        return words::beside::DEFAULT_ENDPOINT_REMEDY.with(Vec::new());
    } else if is(Trait::WebSocketApi) {
        &words::remedies::GUARD_BY_AUTHORIZER
    } else if is(Trait::HttpApi) {
        if holds("ag-http-lambdaauth") {
            &words::remedies::GUARD_BY_AUTHORIZER
        } else {
            &words::remedies::GUARD_BY_REST
        }
    } else if ctx.ground.seats[target] == Seat::Service {
        &words::remedies::GUARD_ITSELF
    } else {
        return close(ctx, around, is_meant);
    };
    around.say(ctx, sentence, Vec::new())
}

/// Whether an API could only be called with the certificate of its guards, were it not for the name that AWS gave it.
fn by_default_name(ctx: &Context<'_>, around: &Around<'_>) -> bool {
    let attributes = &ctx.graph.node(around.target).attributes;
    let wants_certificate = attributes.mutual_tls == Some(true)
        || !ctx.doors.attached(around.target, Trait::TrustStore).is_empty();
    let links = &ctx.graph.topology().links;
    let shows = |link: &LinkId| links[*link].origin_mtls == Some(true);
    ctx.graph.has(around.target, Trait::ApiGateway)
        && wants_certificate
        && attributes.default_endpoint != Some(false)
        && around.ways.iter().all(|way| way.by.last().is_some_and(shows))
}

/// How a function URL is shut: by CloudFront, since it can sign requests to one.
pub(super) fn url_remedy(ctx: &Context<'_>, by_cdn: bool) -> &'static Sentence {
    let signs = facts::holds_on("cf-lambda-url", ctx.graph.topology().as_of);
    if by_cdn && signs { &words::remedies::SIGN_URL } else { &words::remedies::SIGN_URL_EARLY }
}

/// For what has addresses in a VPC: the private way first, then a check.
fn close(ctx: &Context<'_>, around: &Around<'_>, is_meant: bool) -> Said {
    let graph = ctx.graph;
    let target = around.target;
    let is = |asked| graph.has(target, asked);
    let way = around.guards().into_iter().rev().find_map(|guard| private_way(ctx, guard, target));
    let way = way.filter(|_| !is_meant).map(|(text, _)| ("way", Hole::Text(text)));
    let looks_inside = is(Trait::HttpLoadBalancer);
    let by_balancer = around.guards().iter().any(|guard| graph.has(*guard, Trait::LoadBalancer));
    match way {
        Some(way) if looks_inside => around.say(ctx, &words::remedies::CLOSE_OR_HEADER, vec![way]),
        Some(way) => around.say(ctx, &words::remedies::CLOSE, vec![way]),
        None if looks_inside => around.say(ctx, &words::remedies::HEADER_ONLY, Vec::new()),
        None if is(Trait::LoadBalancer) => around.say(ctx, &words::remedies::CLOSE_UNKNOWN, Vec::new()),
        None if by_balancer => around.say(ctx, &words::remedies::HIDE_INSTANCE, Vec::new()),
        None => around.say(ctx, &words::remedies::HIDE_INSTANCE_BEHIND, Vec::new()),
    }
}
