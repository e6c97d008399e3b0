//! Rows about CloudFront and Global Accelerator.

use super::case::Case;
use super::ends::{
    accelerator, addressable, any, balancer, beyond, cdn, front, hidden, interface, vpc_origin,
};
use super::row::{AWS_PUBLIC, Answer, Found, LINK, Row, Then, addressed, always};
use crate::analysis::hop::{Addressing, Path};
use crate::base::ids::NodeId;
use crate::base::lang::Lang;
use crate::catalog::traits::Trait;
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said, Sentence};

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "D3.14",
        from: cdn,
        to: vpc_origin,
        when: |case| step_refused(origin_before(case)),
        then: Then::Unreachable,
        said: &words::ORIGIN_STEP_REFUSED,
    },
    Row {
        id: "D3.14",
        from: vpc_origin,
        to: addressable,
        when: |case| step_refused(origin_behind(case)),
        then: Then::Unreachable,
        said: &words::ORIGIN_STEP_REFUSED,
    },
    Row { id: "LANGUAGE.3", from: cdn, to: vpc_origin, when: always, then: LINK, said: &words::ORIGIN_STEP },
    Row {
        id: "LANGUAGE.3",
        from: vpc_origin,
        to: addressable,
        when: always,
        then: LINK,
        said: &words::ORIGIN_STEP,
    },
    Row {
        id: "D3.14",
        from: cdn,
        to: addressable,
        when: |case| match origin(case) {
            Some(Ok(found)) => Answer::Yes(found),
            _ => Answer::No,
        },
        then: LINK,
        said: &words::CDN_BY_ORIGIN,
    },
    Row {
        id: "D3.14",
        from: cdn,
        to: addressable,
        when: |case| match origin(case) {
            Some(Err((fact, why, remedy))) => Answer::Yes(Found::instead(fact, why).remedy(remedy)),
            _ => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::CDN_ORIGIN_REFUSED,
    },
    Row {
        id: "D3.15",
        from: cdn,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: AWS_PUBLIC,
        said: &words::CDN_TO_PUBLIC,
    },
    Row {
        id: "D3.15",
        from: cdn,
        to: interface,
        when: |case| addressed(case, true),
        then: AWS_PUBLIC,
        said: &words::CDN_TO_PUBLIC,
    },
    Row {
        id: "D3.16",
        from: cdn,
        to: addressable,
        when: |case| {
            let remedy = if case.holds("cf-vpc-origin") {
                &words::CDN_TO_INTERNAL_REMEDY
            } else {
                &words::CDN_ORIGIN_TOO_EARLY_REMEDY
            };
            Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
        },
        then: Then::Unreachable,
        said: &words::CDN_TO_INTERNAL,
    },
    Row { id: "D3.17", from: cdn, to: front, when: always, then: AWS_PUBLIC, said: &words::CDN_TO_SERVICE },
    Row {
        id: "D3.17",
        from: cdn,
        to: hidden,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::CDN_TO_PRIVATE_API_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::CDN_TO_PRIVATE_API,
    },
    Row {
        id: "D3.18",
        from: cdn,
        to: beyond,
        when: outside_or_not,
        then: Then::Outside,
        said: &words::CDN_TO_OUTSIDE,
    },
    Row {
        id: "D3.19",
        from: accelerator,
        to: addressable,
        when: |case| Answer::when(admitted(case) && case.is_publicly_addressed(case.to) == Some(true)),
        then: AWS_PUBLIC,
        said: &words::ACCELERATOR_PUBLIC,
    },
    Row {
        id: "D3.19",
        from: accelerator,
        to: interface,
        when: |case| match case.is_publicly_addressed(case.to) {
            None => addressed(case, true),
            Some(_) => Answer::No,
        },
        then: AWS_PUBLIC,
        said: &words::ACCELERATOR_PUBLIC,
    },
    Row {
        id: "D3.20",
        from: accelerator,
        to: addressable,
        when: |case| {
            let kind = case.target_has(Trait::LoadBalancer) || case.target_has(Trait::PublicIp);
            Answer::when(admitted(case) && kind)
        },
        then: Then::Way(Addressing::Private, Path::AwsBackbone),
        said: &words::ACCELERATOR_PRIVATE,
    },
    Row {
        id: "ga-xaccount",
        from: accelerator,
        to: addressable,
        when: |case| {
            let remedy = case.say(&words::ACCELERATOR_ACCOUNT_REMEDY, &[]);
            if admitted(case) { Answer::No } else { Answer::Yes(Found::default().remedy(remedy)) }
        },
        then: Then::Unreachable,
        said: &words::ACCELERATOR_ACCOUNT,
    },
    Row {
        id: "ga-apigw",
        from: accelerator,
        to: any,
        when: |case| {
            Answer::Yes(Found::default().remedy(case.say(&words::ACCELERATOR_UNSUPPORTED_REMEDY, &[])))
        },
        then: Then::Unreachable,
        said: &words::ACCELERATOR_UNSUPPORTED,
    },
];

/// For `Then::Outside`: with the sentence for destinations that run inside AWS.
pub(super) fn outside_or_not(case: &Case<'_, '_>) -> Answer {
    if case.graph().node(case.to.node).attributes.inside_aws == Some(true) {
        Answer::Yes(Found::instead("", case.say(&words::CDN_TO_INSIDE_AWS, &[])))
    } else {
        Answer::yes()
    }
}

/// Whether an accelerator may have an endpoint in this account (ga-xaccount).
fn admitted(case: &Case<'_, '_>) -> bool {
    case.same_owner() || (case.holds("ga-xaccount") && case.graph().shared(case.from.node, case.to.node))
}

/// Why a VPC origin cannot be used: the fact, what it says, and what would help.
type Refusal = (&'static str, Said, Said);

fn step_refused(refusal: Option<Refusal>) -> Answer {
    match refusal {
        Some((fact, why, remedy)) => Answer::Yes(Found::instead(fact, why).remedy(remedy)),
        None => Answer::No,
    }
}

/// The VPC origin that is named: what it gives, or why it cannot be used.
fn origin(case: &Case<'_, '_>) -> Option<Result<Found, Refusal>> {
    let step = case.via(Trait::VpcOrigin)?;
    let hole = match step.node {
        Some(node) => Hole::Node(node),
        None => Hole::Text(step.kind.name),
    };
    if let Some(refusal) = refused(case, case.from.node, (step.node, &hole), case.to.node) {
        return Some(Err(refusal));
    }
    let mut found = Found::over(step.node.into_iter().collect());
    found.holes = vec![("road", hole)];
    Some(Ok(found))
}

/// The same for an origin that is drawn as a step (LANGUAGE.3), at the hop into it.
fn origin_before(case: &Case<'_, '_>) -> Option<Refusal> {
    let graph = case.graph();
    let origin = case.to.node;
    let mut targets: Vec<NodeId> =
        graph.links_from(origin).into_iter().map(|link| graph.topology().links[link].to).collect();
    if targets.is_empty() {
        targets.push(origin);
    }
    let step = (Some(origin), &Hole::Node(origin));
    all_refused(targets.into_iter().map(|target| refused(case, case.from.node, step, target)))
}

/// The same at the hop out of it.
fn origin_behind(case: &Case<'_, '_>) -> Option<Refusal> {
    let graph = case.graph();
    let origin = case.from.node;
    let mut callers: Vec<NodeId> = graph
        .links_to(origin)
        .into_iter()
        .map(|link| graph.topology().links[link].from)
        .filter(|caller| graph.has(*caller, Trait::Cdn))
        .collect();
    if callers.is_empty() {
        callers.push(origin);
    }
    let step = (Some(origin), &Hole::Node(origin));
    all_refused(callers.into_iter().map(|caller| refused(case, caller, step, case.to.node)))
}

/// The first of the refusals, if nothing is admitted.
fn all_refused(answers: impl Iterator<Item = Option<Refusal>>) -> Option<Refusal> {
    answers.collect::<Option<Vec<Refusal>>>()?.into_iter().next()
}

/// Why a distribution cannot reach a target by a VPC origin; `step` is the origin, and how sentences name it.
fn refused(
    case: &Case<'_, '_>,
    distribution: NodeId,
    step: (Option<NodeId>, &Hole),
    target: NodeId,
) -> Option<Refusal> {
    let graph = case.graph();
    let fail = |fact, why: &'static Sentence, remedy: &'static Sentence| {
        let fill = |sentence: &'static Sentence| {
            let mut pool = vec![
                ("from", Hole::Node(distribution)),
                ("to", Hole::Node(target)),
                ("date", Hole::Word(case.as_of().to_string())),
                ("road", step.1.clone()),
            ];
            let wanted = sentence.holes(Lang::En);
            pool.retain(|(name, _)| wanted.contains(name));
            sentence.with(pool)
        };
        Some((fact, fill(why), fill(remedy)))
    };
    if !case.holds("cf-vpc-origin") {
        return fail("cf-vpc-origin", &words::CDN_ORIGIN_TOO_EARLY, &words::CDN_ORIGIN_TOO_EARLY_REMEDY);
    }
    let origin = step.0.unwrap_or(target);
    if graph.owner(origin) != graph.owner(distribution) {
        if !case.holds("cf-vpc-origin-x") {
            return fail(
                "cf-vpc-origin-x",
                &words::CDN_ORIGIN_ACCOUNT_EARLY,
                &words::CDN_ORIGIN_TOO_EARLY_REMEDY,
            );
        }
        if step.0.is_some() && !graph.shared(origin, distribution) {
            return fail(
                "cf-vpc-origin-x",
                &words::CDN_ORIGIN_NOT_SHARED,
                &words::CDN_ORIGIN_NOT_SHARED_REMEDY,
            );
        }
    }
    if step.0.is_some() && graph.vpc(origin) != graph.vpc(target) {
        let why = match graph.vpc(origin) {
            Some(_) => &words::CDN_ORIGIN_ELSEWHERE,
            None => &words::CDN_ORIGIN_NOWHERE,
        };
        return fail("D3.14", why, &words::CDN_ORIGIN_ELSEWHERE_REMEDY);
    }
    None
}
