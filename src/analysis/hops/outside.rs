//! Rows about callers outside AWS.

use super::case::{Case, End};
use super::ends::{
    addressable, balancer, caller, desktop, detached, hidden, inside, interface, internet_gateway, named,
    nat, outside, premises, remote_access,
};
use super::ground::Ground;
use super::row::{Answer, Found, PUBLIC, Row, Then, addressed, always, unnamed};
use crate::analysis::exposure;
use crate::analysis::hop::{Addressing, Path};
use crate::analysis::seat::Seat;
use crate::catalog::traits::Trait;
use crate::words::hop as words;
use crate::words::sentence::Hole;

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "D3.50",
        from: outside,
        to: internet_gateway,
        when: always,
        then: PUBLIC,
        said: &words::IGW_INTERNET,
    },
    Row {
        id: "D3.50",
        from: internet_gateway,
        to: outside,
        when: always,
        then: PUBLIC,
        said: &words::IGW_INTERNET,
    },
    Row {
        id: "D3.8",
        from: outside,
        to: remote_access,
        when: always,
        then: PUBLIC,
        said: &words::CLIENT_TO_REMOTE_ACCESS,
    },
    Row {
        id: "D3.8",
        from: outside,
        to: addressable,
        when: by_remote_access,
        then: Then::Way(Addressing::Private, Path::Vpn),
        said: &words::CLIENT_BY_REMOTE_ACCESS,
    },
    // Block Public Access stands before every row that leads through an internet gateway into a VPC.
    Row {
        id: "D4.15",
        from: calls_public_addresses,
        to: addressable,
        when: blocked,
        then: Then::Unreachable,
        said: &words::BLOCKED_BY_BPA,
    },
    Row { id: "D3.3", from: outside, to: named, when: always, then: PUBLIC, said: &words::CLIENT_TO_NAME },
    Row {
        id: "D3.4",
        from: outside,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: PUBLIC,
        said: &words::CLIENT_TO_PUBLIC_LB,
    },
    Row {
        id: "D3.5",
        from: outside,
        to: balancer,
        when: |case| {
            let remedy = if case.holds("cf-vpc-origin") {
                &words::CLIENT_TO_INTERNAL_LB_REMEDY_ORIGIN
            } else {
                &words::CLIENT_TO_INTERNAL_LB_REMEDY
            };
            Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
        },
        then: Then::Unreachable,
        said: &words::CLIENT_TO_INTERNAL_LB,
    },
    Row {
        id: "D3.70",
        from: outside,
        to: desktop,
        when: unnamed,
        then: PUBLIC,
        said: &words::CLIENT_TO_DESKTOP,
    },
    Row {
        id: "D3.6",
        from: outside,
        to: interface,
        when: |case| addressed(case, true),
        then: PUBLIC,
        said: &words::CLIENT_TO_PUBLIC_NODE,
    },
    Row {
        id: "D3.6",
        from: outside,
        to: interface,
        when: |case| {
            let remedy = case.say(&words::CLIENT_TO_PRIVATE_NODE_REMEDY, &[]);
            Answer::Yes(Found::default().remedy(remedy))
        },
        then: Then::Unreachable,
        said: &words::CLIENT_TO_PRIVATE_NODE,
    },
    Row {
        id: "D3.7",
        from: outside,
        to: hidden,
        when: |case| {
            Answer::Yes(Found::default().remedy(case.say(&words::CLIENT_TO_PRIVATE_API_REMEDY, &[])))
        },
        then: Then::Unreachable,
        said: &words::CLIENT_TO_PRIVATE_API,
    },
    Row {
        id: "nat-inbound",
        from: outside,
        to: nat,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::CLIENT_TO_NAT_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::CLIENT_TO_NAT,
    },
    Row {
        id: "LANGUAGE.4.2",
        from: outside,
        to: outside,
        when: always,
        then: PUBLIC,
        said: &words::OUTSIDE_TO_OUTSIDE,
    },
    Row {
        id: "LANGUAGE.4.2",
        from: outside,
        to: premises,
        when: always,
        then: PUBLIC,
        said: &words::OUTSIDE_TO_OUTSIDE,
    },
    Row {
        id: "LANGUAGE.4.2",
        from: premises,
        to: outside,
        when: always,
        then: PUBLIC,
        said: &words::OUTSIDE_TO_OUTSIDE,
    },
    // What the caller reaches once it is in.
    Row {
        id: "LANGUAGE.4.3",
        from: remote_access,
        to: addressable,
        when: always,
        then: super::row::LOCAL,
        said: &words::REMOTE_ACCESS_TO_NODE,
    },
];

/// Sources whose hops to public addresses pass the internet gateway of the destination's VPC: those that rows below
/// name, since a pair must not count as named for what may stop it.
fn calls_public_addresses(ground: &Ground<'_>, end: End) -> bool {
    outside(ground, end)
        || premises(ground, end)
        || end.seat == Seat::Edge
        || caller(ground, end)
        || detached(ground, end)
        || inside(ground, end)
}

fn blocked(case: &Case<'_, '_>) -> Answer {
    let private_ways = [
        Trait::VpcOrigin,
        Trait::VpcLink,
        Trait::ResourceGateway,
        Trait::RemoteAccess,
        Trait::Endpoint,
        Trait::Peering,
        Trait::Hub,
        Trait::Circuit,
        Trait::Tunnel,
    ];
    let by_private_way = private_ways.iter().any(|asked| case.via(*asked).is_some());
    let from_load_balancer = case.from.seat == Seat::Balancer;
    let inside_to_interface = matches!(case.from.seat, Seat::Interface | Seat::Attached | Seat::Premises)
        && !case.is_internet_facing(case.to);
    if by_private_way
        || from_load_balancer
        || inside_to_interface
        || case.is_publicly_addressed(case.to) != Some(true)
    {
        return Answer::No;
    }
    let Some((bpa, _)) = exposure::blocked(case.graph(), case.to.node) else { return Answer::No };
    let remedy = if case.holds("cf-vpc-origin") {
        &words::BLOCKED_BY_BPA_REMEDY_ORIGIN
    } else {
        &words::BLOCKED_BY_BPA_REMEDY
    };
    let found = Found { holes: vec![("bpa", Hole::Node(bpa))], ..Found::default() };
    Answer::Yes(found.remedy(case.say(remedy, &[])))
}

fn by_remote_access(case: &Case<'_, '_>) -> Answer {
    match case.via(Trait::RemoteAccess) {
        Some(step) => {
            let road: Vec<_> = step.node.into_iter().collect();
            let mut found = Found::over(road);
            if step.node.is_none() {
                found.holes = vec![("road", Hole::Text(step.kind.name))];
            }
            Answer::Yes(found)
        }
        None => Answer::No,
    }
}
