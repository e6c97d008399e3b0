//! Rows about callers on premises.

use super::case::{Case, Door};
use super::ends::{
    addressable, any, balancer, far_line, hidden, interface, lattice, named, near_line, premises, private_end,
};
use super::row::{
    Answer, Found, LINK, LOCAL, PUBLIC, Row, Then, addressed, apart, joined, lacks, same, several,
};
use crate::analysis::hop::{Addressing, Path};
use crate::analysis::reach::Join;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::model::attributes::Vif;
use crate::words::hop as words;
use crate::words::sentence::Hole;

const DX_PUBLIC: Then = Then::Way(Addressing::Public, Path::Dx);

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "D3.61",
        from: near_line,
        to: far_line,
        when: line,
        then: Then::Joined,
        said: &words::INTO_CONNECTION,
    },
    Row {
        id: "D3.61",
        from: far_line,
        to: near_line,
        when: line,
        then: Then::Joined,
        said: &words::OUT_OF_CONNECTION,
    },
    Row {
        id: "D3.61",
        from: near_line,
        to: far_line,
        when: super::links::not_attached,
        then: Then::Unreachable,
        said: &words::CONNECTION_APART,
    },
    Row {
        id: "D3.13",
        from: premises,
        to: named,
        when: |case| match case.via(Trait::GatewayEndpoint) {
            Some(step) => {
                let endpoint = step.node.map_or(Hole::Text(step.kind.name), Hole::Node);
                let found = Found { holes: vec![("endpoint", endpoint)], ..Found::default() };
                Answer::Yes(found.remedy(case.say(&words::GATEWAY_ENDPOINT_REMEDY, &[])))
            }
            None => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::PREMISES_GATEWAY_ENDPOINT,
    },
    Row {
        id: "D3.13a",
        from: premises,
        to: any,
        when: by_endpoint,
        then: LINK,
        said: &words::PREMISES_BY_ENDPOINT,
    },
    Row {
        id: "D3.13a",
        from: premises,
        to: any,
        when: super::network::shut_door,
        then: Then::Unreachable,
        said: &words::PRIVATE_API_NO_ENDPOINT,
    },
    Row {
        id: "D3.7",
        from: premises,
        to: hidden,
        when: |case| {
            let remedy = case.say(&words::PRIVATE_API_NO_ENDPOINT_REMEDY_PREMISES, &[]);
            Answer::Yes(Found::default().remedy(remedy))
        },
        then: Then::Unreachable,
        said: &words::PRIVATE_API_NO_ENDPOINT,
    },
    Row {
        id: "D3.45",
        from: premises,
        to: lattice,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::LATTICE_REMOTE_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::LATTICE_NO_VPC,
    },
    Row { id: "D3.67", from: premises, to: premises, when: same, then: LOCAL, said: &words::PREMISES_LOCAL },
    Row {
        id: "LANGUAGE.4.3",
        from: premises,
        to: premises,
        when: joined,
        then: Then::Joined,
        said: &words::JOINED,
    },
    Row {
        id: "D2.5",
        from: premises,
        to: premises,
        when: apart,
        then: Then::Unreachable,
        said: &words::PREMISES_APART,
    },
    Row {
        id: "D3.11",
        from: premises,
        to: named,
        when: public_vif,
        then: DX_PUBLIC,
        said: &words::PREMISES_PUBLIC_VIF,
    },
    Row {
        id: "D3.11",
        from: premises,
        to: addressable,
        when: public_vif_to_node,
        then: DX_PUBLIC,
        said: &words::PREMISES_PUBLIC_VIF,
    },
    Row {
        id: "D3.11",
        from: premises,
        to: named,
        when: vif_not_stated,
        then: DX_PUBLIC,
        said: &words::PREMISES_PUBLIC_VIF,
    },
    Row {
        id: "D3.9",
        from: premises,
        to: private_end,
        when: |case| by(case, Path::Dx),
        then: Then::Joined,
        said: &words::PREMISES_BY_DX,
    },
    Row {
        id: "D3.10",
        from: premises,
        to: private_end,
        when: |case| by(case, Path::Vpn),
        then: Then::Joined,
        said: &words::PREMISES_BY_VPN,
    },
    Row {
        id: "D3.10",
        from: premises,
        to: private_end,
        when: by_other,
        then: Then::Joined,
        said: &words::JOINED,
    },
    Row {
        id: "D3.12",
        from: premises,
        to: named,
        when: super::row::always,
        then: PUBLIC,
        said: &words::PREMISES_TO_PUBLIC,
    },
    Row {
        id: "D3.12",
        from: premises,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: PUBLIC,
        said: &words::PREMISES_TO_PUBLIC,
    },
    Row {
        id: "D3.12",
        from: premises,
        to: interface,
        when: |case| match case.is_publicly_addressed(case.to) {
            // An address that is not stated is asked for only where no private way could be meant.
            None if matches!(case.join(), Join::Apart { .. }) => addressed(case, true),
            _ => Answer::when(case.is_publicly_addressed(case.to) == Some(true)),
        },
        then: PUBLIC,
        said: &words::PREMISES_TO_PUBLIC,
    },
    Row {
        id: "D3.9",
        from: premises,
        to: private_end,
        when: |case| match apart(case) {
            Answer::Yes(found) if matches!(case.join(), Join::Apart { remedy: None, .. }) => {
                Answer::Yes(found.remedy(case.say(&words::PREMISES_APART_REMEDY, &[])))
            }
            other => other,
        },
        then: Then::Unreachable,
        said: &words::PREMISES_APART,
    },
];

fn by(case: &Case<'_, '_>, wanted: Path) -> Answer {
    if case.is_forced_public() || (case.is_internet_facing(case.to) && case.steps.is_empty()) {
        return Answer::No;
    }
    match joined(case) {
        Answer::Yes(found) if found.path != Some(wanted) => Answer::No,
        answer => answer,
    }
}

/// Over a hub alone: the network of one's own is attached to it by what is not drawn.
fn by_other(case: &Case<'_, '_>) -> Answer {
    if case.is_forced_public() || (case.is_internet_facing(case.to) && case.steps.is_empty()) {
        return Answer::No;
    }
    joined(case)
}

fn by_endpoint(case: &Case<'_, '_>) -> Answer {
    match case.door() {
        Door::Found { endpoint, road, path, .. } => {
            let hole = endpoint.map_or_else(
                || {
                    Hole::Text(crate::base::lang::Text::new(
                        "an interface endpoint",
                        "インターフェイスエンドポイント",
                    ))
                },
                Hole::Node,
            );
            let passed: Vec<NodeId> = road.iter().copied().chain(*endpoint).collect();
            let mut found = Found { road: passed, holes: vec![("endpoint", hole)], ..Found::default() };
            if *path == Path::Vpn {
                found = found.because("D4.13", words::VPN_NOTE.with(Vec::new()));
            }
            Answer::Yes(found)
        }
        Door::Several => several(case),
        Door::None | Door::Shut { .. } => Answer::No,
    }
}

/// A circuit with a public virtual interface at the network of the caller.
fn circuit(case: &Case<'_, '_>) -> Option<NodeId> {
    let graph = case.graph();
    let is_public = |node: &NodeId| {
        graph.has(*node, Trait::Circuit) && graph.node(*node).attributes.vif == Some(Vif::Public)
    };
    let roads = &case.ground.roads;
    case.named()
        .into_iter()
        .find(|node| is_public(node))
        .or_else(|| roads.attached_to(case.from.node).find(|node| is_public(node)))
}

fn public_vif(case: &Case<'_, '_>) -> Answer {
    match circuit(case) {
        Some(circuit) if !case.is_forced_public() => Answer::Yes(Found::over(vec![circuit])),
        _ => Answer::No,
    }
}

/// A circuit that is named and does not say which interface it has: only a public one leads to a public name.
fn vif_not_stated(case: &Case<'_, '_>) -> Answer {
    let graph = case.graph();
    let silent = case
        .named()
        .into_iter()
        .find(|node| graph.has(*node, Trait::Circuit) && graph.node(*node).attributes.vif.is_none());
    match silent {
        Some(circuit) if !case.is_forced_public() => {
            let holes = [("circuit", Hole::Node(circuit))];
            let what = case.say(&words::VIF_NOT_STATED, &holes);
            lacks("D3.11", &what, &case.say(&words::VIF_REMEDY, &holes))
        }
        _ => Answer::No,
    }
}

fn public_vif_to_node(case: &Case<'_, '_>) -> Answer {
    if case.is_publicly_addressed(case.to) == Some(true) { public_vif(case) } else { Answer::No }
}

/// Two parts of a hybrid connection, as far as they are attached to each other.
fn line(case: &Case<'_, '_>) -> Answer {
    let roads = &case.ground.roads;
    let (from, to) = (case.from.node, case.to.node);
    let ends = [from, to];
    let lines: Vec<NodeId> = [from, to].into_iter().chain(case.named()).collect();
    let path = roads.path(&lines);
    let modelled = roads.is_modelled(from) && roads.is_modelled(to);
    if modelled && !roads.are_attached(from, to) && roads.anchor(from) != roads.anchor(to) {
        // On premises to a hub or a gateway: by what lies between.
        return match roads.join_ends(from, to) {
            Join::Joined { path, road } => Answer::Yes(Found { path: Some(path), ..Found::over(road) }),
            Join::Several => several(case),
            _ => Answer::No,
        };
    }
    let has_line = ends
        .iter()
        .any(|end| case.graph().has(*end, Trait::Circuit) || case.graph().has(*end, Trait::Tunnel));
    let path = if has_line || path != Path::VpcLocal { path } else { Path::Vpn };
    Answer::Yes(Found { path: Some(path), ..Found::default() })
}
