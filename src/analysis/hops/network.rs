//! Rows about calls from interfaces in a VPC.

use super::case::{Case, Door, End};
use super::ends::{
    addressable, any, attached, balancer, front, hidden, inside, interface, lattice, named, node, outside,
    premises, service_network,
};
use super::ground::Ground;
use super::row::{
    AWS_PUBLIC, Answer, Found, LINK, LOCAL, Row, Then, addressed, apart, joined, lacks, no_way_out, out,
    same, several,
};
use crate::analysis::endpoint;
use crate::analysis::hop::{Addressing, Evidence, Path};
use crate::analysis::reach::Join;
use crate::analysis::seat::{Place, Seat};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::services::{self, Plane};
use crate::catalog::traits::Trait;
use crate::model::attributes::ServiceRef;
use crate::words::hop as words;
use crate::words::sentence::Hole;

const GATEWAY: Then = Then::Way(Addressing::Public, Path::GatewayEndpoint);

/// Calls by endpoints; asked first, since an endpoint with private DNS takes every hop to its service.
pub(super) static ENDPOINTS: &[Row] = &[
    Row {
        id: "D3.45",
        from: node,
        to: lattice,
        when: associated,
        then: LINK,
        said: &words::LATTICE_ASSOCIATED,
    },
    Row {
        id: "D3.45",
        from: inside,
        to: lattice,
        when: by_lattice_endpoint,
        then: LINK,
        said: &words::LATTICE_BY_ENDPOINT,
    },
    Row {
        id: "D3.45",
        from: node,
        to: lattice,
        when: lattice_apart,
        then: Then::Unreachable,
        said: &words::LATTICE_APART,
    },
    Row {
        id: "D3.45",
        from: node,
        to: service_network,
        when: to_network,
        then: LINK,
        said: &words::LATTICE_NETWORK,
    },
    Row {
        id: "D3.45",
        from: node,
        to: service_network,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::LATTICE_APART_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::LATTICE_APART,
    },
    Row {
        id: "D3.45",
        from: service_network,
        to: lattice,
        when: super::row::always,
        then: LINK,
        said: &words::LATTICE_FROM_NETWORK,
    },
    Row {
        id: "D3.45",
        from: node,
        to: any,
        when: by_resource_of_network,
        then: LINK,
        said: &words::LATTICE_RESOURCE,
    },
    Row { id: "D3.40", from: inside, to: hidden, when: by_endpoint, then: LINK, said: &words::BY_ENDPOINT },
    Row { id: "D3.34", from: inside, to: any, when: by_endpoint, then: LINK, said: &words::BY_ENDPOINT },
    Row {
        id: "D3.34",
        from: inside,
        to: any,
        when: shut_door,
        then: Then::Unreachable,
        said: &words::PRIVATE_API_NO_ENDPOINT,
    },
    Row {
        id: "D4.12",
        from: node,
        to: front,
        when: hides_public,
        then: Then::Unreachable,
        said: &words::ENDPOINT_HIDES_PUBLIC,
    },
    Row {
        id: "D3.40",
        from: node,
        to: hidden,
        when: |case| {
            Answer::Yes(Found::default().remedy(case.say(&words::PRIVATE_API_NO_ENDPOINT_REMEDY, &[])))
        },
        then: Then::Unreachable,
        said: &words::PRIVATE_API_NO_ENDPOINT,
    },
    Row {
        id: "D3.35",
        from: node,
        to: named,
        when: by_routes,
        then: GATEWAY,
        said: &words::BY_GATEWAY_ENDPOINT,
    },
    Row {
        id: "D3.35",
        from: node,
        to: named,
        when: not_by_routes,
        then: Then::Unreachable,
        said: &words::GATEWAY_ENDPOINT_REFUSED,
    },
];

pub(super) static ROWS: &[Row] = &[
    Row { id: "D3.32", from: node, to: addressable, when: in_one_vpc, then: LOCAL, said: &words::SAME_VPC },
    Row {
        id: "D3.67",
        from: node,
        to: addressable,
        when: in_one_boundary,
        then: LOCAL,
        said: &words::SAME_BOUNDARY,
    },
    Row {
        id: "D3.46",
        from: node,
        to: addressable,
        when: |case| {
            if case.graph().same_region(case.from.node, case.to.node) { Answer::No } else { by_road(case) }
        },
        then: Then::Joined,
        said: &words::JOINED_REGIONS,
    },
    Row { id: "D3.33", from: node, to: addressable, when: by_road, then: Then::Joined, said: &words::JOINED },
    Row {
        id: "LANGUAGE.4.3",
        from: node,
        to: premises,
        when: joined,
        then: Then::Joined,
        said: &words::JOINED,
    },
    Row {
        id: "LANGUAGE.4.3",
        from: node,
        to: premises,
        when: apart,
        then: Then::Unreachable,
        said: &words::APART,
    },
    Row {
        id: "D3.44",
        from: attached,
        to: outward,
        when: in_public_subnet,
        then: Then::Unreachable,
        said: &words::LAMBDA_PUBLIC_SUBNET,
    },
    Row {
        id: "D3.36",
        from: node,
        to: named,
        when: |case| out(case, &words::NODE_TO_SERVICE_DIRECT),
        then: AWS_PUBLIC,
        said: &words::NODE_TO_SERVICE,
    },
    Row {
        id: "D3.37",
        from: node,
        to: named,
        when: |case| no_way_out(case, &words::NO_WAY_OUT_REMEDY_SERVICE),
        then: Then::Unreachable,
        said: &words::NO_WAY_OUT,
    },
    Row {
        id: "D3.37",
        from: node,
        to: outside,
        when: |case| no_way_out(case, &words::NO_WAY_OUT_REMEDY),
        then: Then::Unreachable,
        said: &words::NO_WAY_OUT_OUTSIDE,
    },
    Row {
        id: "D3.37",
        from: node,
        to: balancer,
        when: |case| match case.is_internet_facing(case.to) {
            true => no_way_out(case, &words::NO_WAY_OUT_REMEDY_LB),
            false => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::NO_WAY_OUT,
    },
    Row {
        id: "D3.66",
        from: node,
        to: balancer,
        when: |case| match (case.is_internet_facing(case.to), case.join()) {
            (true, Join::Same) => match out(case, &words::NODE_TO_OWN_PUBLIC_LB) {
                Answer::Yes(found) => {
                    let advice = words::NODE_TO_OWN_PUBLIC_LB_ADVICE.with(Vec::new());
                    Answer::Yes(found.because("D4.8", advice))
                }
                answer => answer,
            },
            _ => Answer::No,
        },
        then: AWS_PUBLIC,
        said: &words::NODE_TO_OWN_PUBLIC_LB,
    },
    Row {
        id: "D3.38",
        from: node,
        to: balancer,
        when: |case| match case.is_internet_facing(case.to) {
            true => out(case, &words::NODE_TO_PUBLIC_DIRECT),
            false => Answer::No,
        },
        then: AWS_PUBLIC,
        said: &words::NODE_TO_PUBLIC,
    },
    Row {
        id: "D3.38",
        from: node,
        to: interface,
        when: |case| match addressed(case, true) {
            Answer::Yes(_) => out(case, &words::NODE_TO_PUBLIC_DIRECT),
            answer => answer,
        },
        then: AWS_PUBLIC,
        said: &words::NODE_TO_PUBLIC,
    },
    Row {
        id: "D3.39",
        from: node,
        to: outside,
        when: out_of_aws,
        then: Then::Outside,
        said: &words::NODE_TO_OUTSIDE,
    },
    Row {
        id: "D3.33",
        from: node,
        to: addressable,
        when: apart,
        then: Then::Unreachable,
        said: &words::APART,
    },
];

/// For `Then::Outside`: with the sentences about services for destinations that run inside AWS.
fn out_of_aws(case: &Case<'_, '_>) -> Answer {
    if case.graph().node(case.to.node).attributes.inside_aws != Some(true) {
        return out(case, &words::NODE_TO_OUTSIDE_DIRECT);
    }
    match out(case, &words::NODE_TO_SERVICE_DIRECT) {
        Answer::Yes(found) if found.said.is_none() => {
            let said = case.say(&words::NODE_TO_SERVICE, &found.holes);
            Answer::Yes(Found { said: Some(Evidence { fact: "", said }), ..found })
        }
        answer => answer,
    }
}

/// What is called by a public address.
fn outward(ground: &Ground<'_>, end: End) -> bool {
    named(ground, end) || outside(ground, end) || balancer(ground, end)
}

/// Whether the name of the destination gives public addresses to everyone, so that private routes are of no use.
fn by_public_name(case: &Case<'_, '_>) -> bool {
    let outward = [Trait::Nat, Trait::InternetGateway, Trait::EgressOnlyGateway];
    // A way out that is named leads to no private address either.
    let only_out = case.steps.iter().all(|step| outward.iter().any(|asked| step.kind.has(*asked)));
    case.is_forced_public() || (case.is_internet_facing(case.to) && only_out)
}

fn in_one_vpc(case: &Case<'_, '_>) -> Answer {
    if by_public_name(case) || matches!(case.ground.places[case.from.node], Place::Implied(_)) {
        return Answer::No;
    }
    same(case)
}

fn in_one_boundary(case: &Case<'_, '_>) -> Answer {
    if by_public_name(case) { Answer::No } else { same(case) }
}

fn by_road(case: &Case<'_, '_>) -> Answer {
    if by_public_name(case) { Answer::No } else { joined(case) }
}

fn by_endpoint(case: &Case<'_, '_>) -> Answer {
    match case.door() {
        // A load balancer resolves no names of services: the addresses of an endpoint are its targets where one is named.
        Door::Found { by_dns: true, .. } if case.from.seat == Seat::Balancer => Answer::No,
        Door::Found { endpoint, road, path, by_dns } => {
            let hole = match endpoint {
                Some(endpoint) => Hole::Node(*endpoint),
                None => Hole::Text(Text::new("An interface endpoint", "インターフェイスエンドポイント")),
            };
            let holes = vec![("endpoint", hole), ("road", Hole::Nodes(road.clone()))];
            let passed: Vec<NodeId> = road.iter().copied().chain(*endpoint).collect();
            let mut found = match (by_dns, road.is_empty()) {
                (true, _) => Found::instead("", case.say(&words::BY_PRIVATE_DNS, &holes)),
                (false, false) => Found::instead("", case.say(&words::BY_FAR_ENDPOINT, &holes)),
                (false, true) => Found::default(),
            };
            if *path == Path::Vpn {
                found = found.because("D4.13", words::VPN_NOTE.with(Vec::new()));
            }
            Answer::Yes(Found { road: passed, holes, ..found })
        }
        Door::Several => several(case),
        Door::None | Door::Shut { .. } => Answer::No,
    }
}

/// An endpoint that is named and cannot be used.
pub(super) fn shut_door(case: &Case<'_, '_>) -> Answer {
    match case.door() {
        Door::Shut { why, remedy } => {
            let found = Found::instead("", why.clone());
            Answer::Yes(Found { remedy: remedy.clone(), ..found })
        }
        Door::Several => several(case),
        _ => Answer::No,
    }
}

/// D4.12: an endpoint with private DNS makes public names of the same service lead to itself.
fn hides_public(case: &Case<'_, '_>) -> Answer {
    let graph = case.graph();
    let api = case.target_has(Trait::ApiGateway);
    if !(api || case.target_has(Trait::GraphQl)) || !case.steps.is_empty() || case.is_forced_public() {
        return Answer::No;
    }
    if graph.node(case.to.node).attributes.domain.is_some() {
        return Answer::No;
    }
    let Place::Vpc(vpc) = case.ground.places[case.from.node] else { return Answer::No };
    // All API kinds answer at names of one service; only REST APIs can be private.
    let asked = if api { Trait::RestApi } else { Trait::GraphQl };
    let hides = |service: &ServiceRef| match service {
        ServiceRef::Aws(name) => services::service(name).is_some_and(|service| {
            service.plane == Plane::Requests
                && service
                    .kinds
                    .iter()
                    .filter_map(|kind| crate::catalog::catalog().kind(kind))
                    .any(|kind| kind.has(asked))
        }),
        ServiceRef::Node(_) => false,
    };
    let door = endpoint::in_vpc(graph, vpc, Trait::InterfaceEndpoint).into_iter().find(|door| {
        endpoint::has_private_dns(graph, *door)
            && graph.same_region(*door, case.to.node)
            && graph.node(*door).attributes.services.iter().any(hides)
    });
    match door {
        Some(door) => {
            let holes = vec![("endpoint", Hole::Node(door))];
            let remedy = case.say(&words::ENDPOINT_HIDES_PUBLIC_REMEDY, &holes);
            Answer::Yes(Found { holes, ..Found::default() }.remedy(remedy))
        }
        None => Answer::No,
    }
}

fn by_routes(case: &Case<'_, '_>) -> Answer {
    if case.is_forced_public() {
        return Answer::No;
    }
    let step = case.via(Trait::GatewayEndpoint);
    if let Some(step) = step
        && step.node.is_none()
    {
        let found = Found { holes: vec![("endpoint", Hole::Text(step.kind.name))], ..Found::default() };
        return Answer::Yes(found);
    }
    let named = step.and_then(|step| step.node);
    // Other ways that are named lead elsewhere.
    if named.is_none() && !case.steps.is_empty() {
        return Answer::No;
    }
    match case.gateway_endpoint() {
        Some(endpoint) if named.is_none_or(|named| named == endpoint) => {
            let holes = vec![("endpoint", Hole::Node(endpoint))];
            Answer::Yes(Found { road: vec![endpoint], holes, ..Found::default() })
        }
        _ => Answer::No,
    }
}

/// A gateway endpoint that is named and cannot serve the hop.
fn not_by_routes(case: &Case<'_, '_>) -> Answer {
    let Some(endpoint) = case.via(Trait::GatewayEndpoint).and_then(|step| step.node) else {
        return Answer::No;
    };
    let graph = case.graph();
    let holes = [("endpoint", Hole::Node(endpoint))];
    let (fact, why, remedy) = if graph.vpc(endpoint) != graph.vpc(case.from.node) {
        ("vpce-gw-remote", &words::GATEWAY_ENDPOINT_FAR, &words::GATEWAY_ENDPOINT_FAR_REMEDY)
    } else if case.serves(endpoint) == Some(true) {
        ("D3.35", &words::GATEWAY_ENDPOINT_SUBNETS, &words::GATEWAY_ENDPOINT_SUBNETS_REMEDY)
    } else {
        ("vpce-gw-kinds", &words::GATEWAY_ENDPOINT_KINDS, &words::GATEWAY_ENDPOINT_REMEDY)
    };
    Answer::Yes(Found::instead(fact, case.say(why, &holes)).remedy(case.say(remedy, &holes)))
}

/// D3.44: interfaces of a function in a subnet whose default route is an internet gateway.
fn in_public_subnet(case: &Case<'_, '_>) -> Answer {
    if case.to.seat == Seat::Balancer && !case.is_internet_facing(case.to) {
        return Answer::No;
    }
    let graph = case.graph();
    let public = graph
        .subnets(case.from.node)
        .into_iter()
        .find(|subnet| case.ground.ways.is_public(*subnet) == Some(true));
    match public {
        Some(subnet) => {
            let found = Found { holes: vec![("subnet", Hole::Node(subnet))], ..Found::default() };
            Answer::Yes(found.remedy(case.say(&words::LAMBDA_PUBLIC_SUBNET_REMEDY, &[])))
        }
        None => Answer::No,
    }
}

/// The service networks to which a service of VPC Lattice belongs.
fn networks(case: &Case<'_, '_>) -> Vec<NodeId> {
    let graph = case.graph();
    let attached = case.ground.roads.attached_to(case.to.node);
    attached.filter(|network| graph.has(*network, Trait::ServiceNetwork)).collect()
}

/// Whether the VPC of the source is associated with a network of the service, or with the service itself.
fn associated(case: &Case<'_, '_>) -> Answer {
    let roads = &case.ground.roads;
    let Place::Vpc(vpc) = case.ground.places[case.from.node] else { return Answer::No };
    if case.via(Trait::Endpoint).is_some() {
        return Answer::No;
    }
    let mut candidates = networks(case);
    candidates.push(case.to.node);
    match candidates.into_iter().find(|network| roads.are_attached(*network, vpc)) {
        Some(network) => Answer::Yes(Found::over(vec![network])),
        None => Answer::No,
    }
}

/// Whether a link is told to use a resource that a service network shares: the VPC of the source is associated with the
/// network, and a resource gateway of the network stands where the destination, or the endpoint to it, is reached.
fn by_resource_of_network(case: &Case<'_, '_>) -> Answer {
    let graph = case.graph();
    let ground = case.ground;
    let (Some(network), Place::Vpc(vpc)) =
        (case.via(Trait::ServiceNetwork).and_then(|step| step.node), ground.places[case.from.node])
    else {
        return Answer::No;
    };
    if !ground.roads.are_attached(network, vpc) {
        return Answer::No;
    }
    let endpoint = case.via(Trait::Endpoint).and_then(|step| step.node);
    if endpoint.is_some_and(|endpoint| case.serves(endpoint) == Some(false)) {
        return Answer::No;
    }
    let end = endpoint.unwrap_or(case.to.node);
    let named = case.via(Trait::ResourceGateway).and_then(|step| step.node);
    let leads = |gateway: &NodeId| {
        let join = ground.roads.join((*gateway, ground.places[*gateway]), (end, ground.places[end]));
        graph.has(*gateway, Trait::ResourceGateway) && matches!(join, Join::Same | Join::Joined { .. })
    };
    let mut gateways =
        ground.roads.attached_to(network).filter(|gateway| named.is_none_or(|named| named == *gateway));
    match gateways.find(leads) {
        Some(gateway) => Answer::Yes(Found {
            holes: vec![("network", Hole::Node(network)), ("gateway", Hole::Node(gateway))],
            ..Found::over([network, gateway].into_iter().chain(endpoint).collect())
        }),
        None => Answer::No,
    }
}

fn by_lattice_endpoint(case: &Case<'_, '_>) -> Answer {
    let graph = case.graph();
    match case.door() {
        Door::Found { .. } => return by_endpoint(case),
        Door::Several => return several(case),
        Door::Shut { .. } => return Answer::No,
        Door::None => {}
    }
    let Place::Vpc(vpc) = case.ground.places[case.from.node] else { return Answer::No };
    let door = endpoint::in_vpc(graph, vpc, Trait::ServiceNetworkEndpoint).into_iter().find(|door| {
        let services = &graph.node(*door).attributes.services;
        let networks = networks(case);
        services.iter().any(|service| matches!(service, ServiceRef::Node(node) if networks.contains(node)))
    });
    match door {
        Some(door) => Answer::Yes(Found {
            road: vec![door],
            holes: vec![("endpoint", Hole::Node(door))],
            ..Found::default()
        }),
        None => Answer::No,
    }
}

fn lattice_apart(case: &Case<'_, '_>) -> Answer {
    if !case.ground.roads.is_modelled(case.to.node) {
        let what = case.say(&words::LATTICE_NOT_STATED, &[]);
        return lacks("D3.45", &what, &case.say(&words::LATTICE_NOT_STATED_REMEDY, &[]));
    }
    Answer::Yes(Found::default().remedy(case.say(&words::LATTICE_APART_REMEDY, &[])))
}

fn to_network(case: &Case<'_, '_>) -> Answer {
    let graph = case.graph();
    let Place::Vpc(vpc) = case.ground.places[case.from.node] else { return Answer::No };
    let by_endpoint = endpoint::in_vpc(graph, vpc, Trait::ServiceNetworkEndpoint).into_iter().any(|door| {
        let services = &graph.node(door).attributes.services;
        services.contains(&ServiceRef::Node(case.to.node))
    });
    Answer::when(by_endpoint || case.ground.roads.are_attached(case.to.node, vpc))
}
