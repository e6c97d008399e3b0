//! Rows about load balancers and services of VPC Lattice as sources.

use super::case::{Case, End};
use super::ends::{
    addressable, balancer, front, function, hidden, http_balancer, identity_provider, lattice,
    network_balancer, outside, premises, private_end,
};
use super::ground::Ground;
use super::row::{AWS_PUBLIC, Answer, Found, LOCAL, Row, Then, always, apart, joined, no_way_out, out, same};
use crate::catalog::traits::Trait;
use crate::model::attributes::Scheme;
use crate::model::link::TargetType;
use crate::words::hop as words;
use crate::words::sentence::{Said, Sentence};

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "alb-tg-lambda-x",
        from: http_balancer,
        to: function,
        when: |case| help(case, &words::ALB_LAMBDA_PLACE_REMEDY),
        then: Then::Unreachable,
        said: &words::ALB_LAMBDA_PLACE,
    },
    Row {
        id: "nlb-tg-lambda",
        from: balancer,
        to: function,
        when: |case| help(case, &words::NLB_LAMBDA_REMEDY),
        then: Then::Unreachable,
        said: &words::NLB_LAMBDA,
    },
    Row {
        id: "D3.64",
        from: http_balancer,
        to: signs_in_aws,
        when: sign_in,
        then: AWS_PUBLIC,
        said: &words::SIGN_IN,
    },
    Row {
        id: "D3.64",
        from: http_balancer,
        to: signs_in_outside,
        when: sign_in,
        then: Then::Outside,
        said: &words::SIGN_IN,
    },
    Row {
        id: "D3.64",
        from: http_balancer,
        to: identity_provider,
        when: |case| no_way_out(case, &words::NO_WAY_OUT_REMEDY),
        then: Then::Unreachable,
        said: &words::NO_WAY_OUT,
    },
    // What one load balancer may have as a target when that is another.
    Row {
        id: "D3.30",
        from: balancer,
        to: balancer,
        when: |case| match stacked(case) {
            Some((fact, why, remedy)) => Answer::Yes(Found::instead(fact, case.say(why, &[])).remedy(remedy)),
            None => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::LB_TARGET_REFUSED,
    },
    Row { id: "D3.30", from: balancer, to: private_end, when: same, then: LOCAL, said: &words::LB_TO_TARGET },
    Row {
        id: "D3.31",
        from: balancer,
        to: private_end,
        when: |case| match joined(case) {
            Answer::Yes(_) if case.link.target_type == Some(TargetType::Instance) => Answer::No,
            answer => answer,
        },
        then: Then::Joined,
        said: &words::LB_TO_FAR_TARGET,
    },
    Row {
        id: "D3.31",
        from: balancer,
        to: premises,
        when: joined,
        then: Then::Joined,
        said: &words::LB_TO_FAR_TARGET,
    },
    Row {
        id: "alb-tg-peer-instance",
        from: balancer,
        to: addressable,
        when: |case| match joined(case) {
            Answer::Yes(_) => help(case, &words::LB_FAR_INSTANCE_REMEDY),
            answer => answer,
        },
        then: Then::Unreachable,
        said: &words::LB_FAR_INSTANCE,
    },
    Row {
        id: "D3.31",
        from: balancer,
        to: private_end,
        when: apart,
        then: Then::Unreachable,
        said: &words::LB_APART,
    },
    Row {
        id: "D3.31",
        from: balancer,
        to: premises,
        when: apart,
        then: Then::Unreachable,
        said: &words::LB_APART,
    },
    Row {
        id: "alb-tg-public-ip",
        from: balancer,
        to: outside,
        when: |case| help(case, &words::LB_TO_OUTSIDE_REMEDY),
        then: Then::Unreachable,
        said: &words::LB_TO_OUTSIDE,
    },
    Row {
        id: "alb-tg-public-ip",
        from: balancer,
        to: named_or_hidden,
        when: |case| help(case, &words::LB_TO_SERVICE_REMEDY),
        then: Then::Unreachable,
        said: &words::LB_TO_SERVICE,
    },
    Row {
        id: "D3.45a",
        from: lattice,
        to: addressable,
        when: always,
        then: LOCAL,
        said: &words::LATTICE_TO_TARGET,
    },
];

fn help(case: &Case<'_, '_>, remedy: &'static Sentence) -> Answer {
    Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
}

fn signs_in_aws(ground: &Ground<'_>, end: End) -> bool {
    identity_provider(ground, end) && !outside(ground, end)
}

fn signs_in_outside(ground: &Ground<'_>, end: End) -> bool {
    identity_provider(ground, end) && outside(ground, end)
}

fn named_or_hidden(ground: &Ground<'_>, end: End) -> bool {
    front(ground, end) || hidden(ground, end)
}

/// An internet-facing load balancer has public addresses of its own; an internal one needs a way out.
fn sign_in(case: &Case<'_, '_>) -> Answer {
    if case.graph().node(case.from.node).attributes.scheme == Some(Scheme::Internal) {
        out(case, &words::SIGN_IN)
    } else {
        Answer::yes()
    }
}

/// Why a load balancer cannot have another as its target (alb-tg-alb, nlb-tg-alb).
fn stacked(case: &Case<'_, '_>) -> Option<(&'static str, &'static Sentence, Said)> {
    let (ground, from, to) = (case.ground, case.from, case.to);
    let same_vpc = matches!(same(case), Answer::Yes(_));
    let nlb_to_alb = case.holds("nlb-tg-alb");
    if http_balancer(ground, from) && http_balancer(ground, to) && same_vpc {
        let remedy = if nlb_to_alb { &words::ALB_TO_ALB_REMEDY_NLB } else { &words::ALB_TO_ALB_REMEDY };
        return Some(("alb-tg-alb", &words::ALB_TO_ALB, case.say(remedy, &[])));
    }
    // Addresses of a far ALB may be registered by hand; an ALB-type group is for the same VPC.
    let by_address = case.link.target_type == Some(TargetType::Ip);
    if network_balancer(ground, from) && case.target_has(Trait::HttpLoadBalancer) && !by_address {
        if !nlb_to_alb {
            let remedy = case.say(&words::NLB_ALB_EARLY_REMEDY, &[]);
            return Some(("nlb-tg-alb", &words::NLB_ALB_EARLY, remedy));
        }
        if !same_vpc || !case.same_owner() {
            let remedy = case.say(&words::NLB_ALB_PLACE_REMEDY, &[]);
            return Some(("nlb-tg-alb", &words::NLB_ALB_PLACE, remedy));
        }
    }
    None
}
