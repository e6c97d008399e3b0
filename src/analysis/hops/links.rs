//! Rows about gateways and connections that are drawn as ends of links.

use super::case::{Case, End};
use super::ends::{
    addressable, any, egress_only, endpoint, endpoint_service, gateway_endpoint, hub, inner_gateway, inside,
    internet_gateway, joint, line, named, nat, node, outside, packet_balancer, private_end, public_place,
    virtual_gateway, way_out,
};
use super::ground::Ground;
use super::row::{AWS_PUBLIC, Answer, Found, LINK, LOCAL, PUBLIC, Row, Then, always, apart, joined, same};
use crate::analysis::exposure;
use crate::analysis::hop::{Addressing, Evidence, Path};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::model::attributes::{NatConnectivity, ServiceRef};
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said, Sentence};

const GATEWAY: Then = Then::Way(Addressing::Public, Path::GatewayEndpoint);

pub(super) static ROWS: &[Row] = &[
    // Internet gateways.
    Row {
        id: "D3.51",
        from: internet_gateway,
        to: public_place,
        when: has_address,
        then: PUBLIC,
        said: &words::IGW_TO_NODE,
    },
    Row {
        id: "D3.51",
        from: internet_gateway,
        to: public_place,
        when: |case| help(case, &words::CLIENT_TO_PRIVATE_NODE_REMEDY),
        then: Then::Unreachable,
        said: &words::IGW_TO_PRIVATE,
    },
    Row {
        id: "D3.52",
        from: nat,
        to: internet_gateway,
        when: is_public_nat,
        then: PUBLIC,
        said: &words::NAT_TO_IGW,
    },
    Row {
        id: "D4.11",
        from: nat,
        to: internet_gateway,
        when: |case| help(case, &words::PRIVATE_NAT_TO_IGW_REMEDY),
        then: Then::Unreachable,
        said: &words::PRIVATE_NAT_TO_IGW,
    },
    Row {
        id: "D3.52",
        from: inside,
        to: internet_gateway,
        when: from_public_address,
        then: PUBLIC,
        said: &words::NODE_TO_IGW,
    },
    Row {
        id: "D3.52",
        from: inside,
        to: internet_gateway,
        when: |case| help(case, &words::NODE_TO_IGW_REMEDY),
        then: Then::Unreachable,
        said: &words::NODE_TO_IGW_NO_ADDRESS,
    },
    Row {
        id: "D3.52",
        from: inside,
        to: egress_only,
        when: always,
        then: PUBLIC,
        said: &words::NODE_TO_EGRESS_ONLY,
    },
    // NAT gateways.
    Row { id: "D3.53", from: inside, to: nat, when: same, then: LOCAL, said: &words::NODE_TO_NAT },
    Row { id: "D3.53", from: inside, to: nat, when: joined_by_hub, then: Then::Joined, said: &words::JOINED },
    Row {
        id: "D3.53",
        from: inside,
        to: nat,
        when: |case| match apart(case) {
            Answer::No => help(case, &words::PEERING_EDGE_REMEDY),
            answer => answer,
        },
        then: Then::Unreachable,
        said: &words::APART,
    },
    Row {
        id: "D3.54",
        from: nat,
        to: hub,
        when: always,
        then: Then::Way(Addressing::Private, Path::Tgw),
        said: &words::NAT_TO_HUB,
    },
    Row {
        id: "D3.54",
        from: nat,
        to: virtual_gateway,
        when: always,
        then: Then::Way(Addressing::Private, Path::Vpn),
        said: &words::NAT_TO_HUB,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: nat,
        to: addressable,
        when: |case| match case.is_publicly_addressed(case.to) {
            Some(true) => is_public_nat(case),
            _ => Answer::No,
        },
        then: AWS_PUBLIC,
        said: &words::OUT_OF_GATEWAY_SERVICE,
    },
    // Endpoints.
    Row {
        id: "D3.58",
        from: gateway_endpoint,
        to: named,
        when: serves,
        then: GATEWAY,
        said: &words::OUT_OF_GATEWAY_ENDPOINT,
    },
    Row {
        id: "vpce-gw-kinds",
        from: gateway_endpoint,
        to: named,
        when: |case| help(case, &words::GATEWAY_ENDPOINT_REMEDY),
        then: Then::Unreachable,
        said: &words::GATEWAY_ENDPOINT_KINDS_FROM,
    },
    Row {
        id: "D3.57",
        from: endpoint,
        to: any,
        when: |case| match behind(case) {
            Some((fact, why, remedy)) => Answer::Yes(Found::instead(fact, why).remedy(remedy)),
            None => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::ENDPOINT_REFUSED,
    },
    Row {
        id: "D3.57",
        from: endpoint,
        to: answers,
        when: |case| Answer::Yes(Found { road: case.named(), ..Found::default() }),
        then: LINK,
        said: &words::OUT_OF_ENDPOINT,
    },
    Row {
        id: "D3.59",
        from: endpoint_service,
        to: packet_balancer,
        when: always,
        then: LINK,
        said: &words::SERVICE_TO_BACKEND,
    },
    Row {
        id: "pl-lb",
        from: endpoint_service,
        to: addressable,
        when: |case| help(case, lb_remedy(case)),
        then: Then::Unreachable,
        said: &words::OUT_OF_ENDPOINT_ALB,
    },
    Row {
        id: "LANGUAGE.3",
        from: inside,
        to: endpoint,
        when: same,
        then: LOCAL,
        said: &words::INTO_ENDPOINT,
    },
    Row {
        id: "LANGUAGE.3",
        from: inside,
        to: endpoint,
        when: joined,
        then: Then::Joined,
        said: &words::JOINED,
    },
    Row {
        id: "LANGUAGE.3",
        from: inside,
        to: endpoint,
        when: apart,
        then: Then::Unreachable,
        said: &words::APART,
    },
    // Hubs and peerings.
    Row {
        id: "D3.60",
        from: attachable,
        to: joint,
        when: attached,
        then: Then::Joined,
        said: &words::INTO_CONNECTION,
    },
    Row {
        id: "D3.60",
        from: joint,
        to: attachable,
        when: attached,
        then: Then::Joined,
        said: &words::OUT_OF_CONNECTION,
    },
    Row {
        id: "D3.60",
        from: attachable,
        to: joint,
        when: not_attached,
        then: Then::Unreachable,
        said: &words::CONNECTION_APART,
    },
    Row {
        id: "D3.60",
        from: joint,
        to: attachable,
        when: not_attached,
        then: Then::Unreachable,
        said: &words::CONNECTION_APART,
    },
    Row {
        id: "LANGUAGE.3",
        from: line,
        to: private_end,
        when: attached,
        then: Then::Joined,
        said: &words::OUT_OF_CONNECTION,
    },
    Row {
        id: "LANGUAGE.3",
        from: inside,
        to: line,
        when: attached,
        then: Then::Joined,
        said: &words::INTO_CONNECTION,
    },
    // Other gateways.
    Row {
        id: "LANGUAGE.4.4",
        from: inside,
        to: inner_gateway,
        when: always,
        then: LOCAL,
        said: &words::INTO_GATEWAY,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: inside,
        to: gateway_endpoint,
        when: same,
        then: LOCAL,
        said: &words::INTO_GATEWAY,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: inner_gateway,
        to: inner_place,
        when: always,
        then: LOCAL,
        said: &words::OUT_OF_GATEWAY_PRIVATE,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: inner_gateway,
        to: internet_gateway,
        when: always,
        then: PUBLIC,
        said: &words::OUT_OF_GATEWAY_OUTSIDE,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: joint,
        to: inner_gateway,
        when: always,
        then: Then::Way(Addressing::Private, Path::Tgw),
        said: &words::OUT_OF_GATEWAY_PRIVATE,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: way_out,
        to: named,
        when: leads_out,
        then: AWS_PUBLIC,
        said: &words::OUT_OF_GATEWAY_SERVICE,
    },
    Row {
        id: "LANGUAGE.4.4",
        from: way_out,
        to: outside,
        when: leads_outside,
        then: Then::Outside,
        said: &words::OUT_OF_GATEWAY_OUTSIDE,
    },
];

fn help(case: &Case<'_, '_>, remedy: &'static Sentence) -> Answer {
    Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
}

/// A peering does not lead to the gateways of the peer.
fn joined_by_hub(case: &Case<'_, '_>) -> Answer {
    match joined(case) {
        Answer::Yes(Found { path: Some(Path::Peering), .. }) => Answer::No,
        answer => answer,
    }
}

/// What can be attached to a hub: networks, and what has addresses in them.
fn attachable(ground: &Ground<'_>, end: End) -> bool {
    inside(ground, end) || endpoint(ground, end) || nat(ground, end) || joint(ground, end)
}

/// What can stand behind an endpoint.
fn answers(ground: &Ground<'_>, end: End) -> bool {
    let kind = ground.graph.node(end.node).kind;
    !matches!(kind.net, Net::External | Net::ExternalPrivate | Net::Gateway | Net::Unknown | Net::Boundary)
        && !joint(ground, end)
        && !line(ground, end)
}

/// What a firewall or a virtual private gateway leads to by private addresses.
fn inner_place(ground: &Ground<'_>, end: End) -> bool {
    private_end(ground, end)
        || nat(ground, end)
        || inner_gateway(ground, end)
        || node(ground, end)
        || joint(ground, end)
}

fn has_address(case: &Case<'_, '_>) -> Answer {
    if case.target_has(Trait::Nat) {
        return Answer::when(
            case.graph().node(case.to.node).attributes.nat_connectivity != Some(NatConnectivity::Private),
        );
    }
    if case.target_has(Trait::PublicSubnet) {
        return Answer::yes();
    }
    super::row::addressed(case, true)
}

fn is_public_nat(case: &Case<'_, '_>) -> Answer {
    Answer::when(
        case.graph().node(case.from.node).attributes.nat_connectivity != Some(NatConnectivity::Private),
    )
}

fn from_public_address(case: &Case<'_, '_>) -> Answer {
    if case.source_has(Trait::PublicSubnet) {
        return Answer::yes();
    }
    let node = case.from.node;
    match case.is_publicly_addressed(case.from) {
        Some(is) => Answer::when(is),
        None => Answer::Lacks(
            Evidence { fact: "D2.2", said: words::ADDRESS_NOT_STATED.with(vec![("node", Hole::Node(node))]) },
            Some(exposure::address_remedy(case.graph(), node)),
        ),
    }
}

fn serves(case: &Case<'_, '_>) -> Answer {
    let serves = case.serves(case.from.node);
    Answer::when(serves.unwrap_or_else(|| {
        let kind = case.graph().node(case.to.node).kind;
        crate::catalog::services::SERVICES
            .iter()
            .any(|service| service.gateway && service.kinds.contains(&kind.id))
    }))
}

fn lb_remedy(case: &Case<'_, '_>) -> &'static Sentence {
    if case.holds("nlb-tg-alb") && case.target_has(Trait::HttpLoadBalancer) {
        &words::OUT_OF_ENDPOINT_ALB_REMEDY_TARGET
    } else {
        &words::OUT_OF_ENDPOINT_ALB_REMEDY
    }
}

/// Why what is drawn behind an endpoint cannot stand there.
fn behind(case: &Case<'_, '_>) -> Option<(&'static str, Said, Said)> {
    let graph = case.graph();
    let endpoint = case.from.node;
    let stated = &graph.node(endpoint).attributes.services;
    let named = case.via(Trait::EndpointService).and_then(|step| step.node);
    let is_service = case.target_has(Trait::EndpointService);
    let service = named.or(is_service.then_some(case.to.node)).or_else(|| {
        stated.iter().find_map(|service| match service {
            ServiceRef::Node(node) if graph.has(*node, Trait::EndpointService) => Some(*node),
            _ => None,
        })
    });
    if let Some(service) = service {
        let holes = [("service", Hole::Node(service))];
        if !stated.is_empty() && !stated.contains(&ServiceRef::Node(service)) {
            let holes = [("endpoint", Hole::Node(endpoint))];
            let why = case.say(&words::ENDPOINT_SERVES_OTHERS, &holes);
            return Some(("D3.57", why, case.say(&words::ENDPOINT_SERVES_OTHERS_REMEDY, &holes)));
        }
        if !graph.shared(service, endpoint) {
            let remedy = case.say(&words::OUT_OF_ENDPOINT_NOT_SHARED_REMEDY, &holes);
            return Some(("D3.57", case.say(&words::OUT_OF_ENDPOINT_NOT_SHARED, &holes), remedy));
        }
        if is_service {
            return None;
        }
        if !packet_balancer(case.ground, case.to) {
            let why = case.say(&words::OUT_OF_ENDPOINT_ALB, &[]);
            return Some(("pl-lb", why, case.say(lb_remedy(case), &[])));
        }
        if graph.vpc(service).is_some() && graph.vpc(service) != graph.vpc(case.to.node) {
            let remedy = case.say(&words::OUT_OF_ENDPOINT_ELSEWHERE_REMEDY, &holes);
            return Some(("D3.57", case.say(&words::OUT_OF_ENDPOINT_ELSEWHERE, &holes), remedy));
        }
        return None;
    }
    let serves = case.serves(endpoint);
    if serves == Some(false) && answers(case.ground, case.to) {
        let holes = [("endpoint", Hole::Node(endpoint))];
        let why = case.say(&words::ENDPOINT_SERVES_OTHERS, &holes);
        return Some(("D3.57", why, case.say(&words::ENDPOINT_SERVES_OTHERS_REMEDY, &holes)));
    }
    None
}

/// What stands for an end among networks and connections.
fn network(case: &Case<'_, '_>, end: End) -> crate::base::ids::NodeId {
    use crate::analysis::seat::Place;
    let roads = &case.ground.roads;
    let is_connection = joint(case.ground, end) || line(case.ground, end);
    match case.ground.places[end.node] {
        Place::Vpc(vpc) if !is_connection => vpc,
        _ => roads.anchor(end.node),
    }
}

/// Whether a network and a connection are attached to each other; what is not modelled is taken as drawn.
fn attached(case: &Case<'_, '_>) -> Answer {
    let roads = &case.ground.roads;
    let (from, to) = (network(case, case.from), network(case, case.to));
    let connection = if joint(case.ground, case.to) || line(case.ground, case.to) { to } else { from };
    if roads.is_modelled(connection) && !roads.are_attached(from, to) {
        return Answer::No;
    }
    if roads.spans(connection, from, to).is_err() {
        return Answer::No;
    }
    let path = roads.path(&[case.from.node, case.to.node]);
    Answer::Yes(Found { path: Some(path), ..Found::default() })
}

pub(super) fn not_attached(case: &Case<'_, '_>) -> Answer {
    let (from, to) = (network(case, case.from), network(case, case.to));
    let connection = if joint(case.ground, case.to) || line(case.ground, case.to) { to } else { from };
    if let Err((why, remedy)) = case.ground.roads.spans(connection, from, to) {
        return Answer::Yes(Found::instead("", why).remedy(remedy));
    }
    match attached(case) {
        Answer::No => help(case, &words::CONNECTION_APART_REMEDY),
        _ => Answer::No,
    }
}

/// For `Then::Outside`: with the sentence about services for destinations that run inside AWS.
fn leads_outside(case: &Case<'_, '_>) -> Answer {
    let is_inside = case.graph().node(case.to.node).attributes.inside_aws == Some(true);
    match leads_out(case) {
        Answer::Yes(_) if is_inside => {
            Answer::Yes(Found::instead("", case.say(&words::OUT_OF_GATEWAY_SERVICE, &[])))
        }
        answer => answer,
    }
}

/// A private NAT gateway leads to no public address.
fn leads_out(case: &Case<'_, '_>) -> Answer {
    if case.source_has(Trait::Nat) { is_public_nat(case) } else { Answer::yes() }
}
