//! Rows about services that act by themselves, and functions outside VPCs.

use super::case::{Case, Door, End};
use super::ends::{
    addressable, at_edge, balancer, beyond, broker, bulk_loader, caller, collection, collection_reader,
    connector, data_api, data_api_caller, detached, event_source, fronted_store, function, hidden,
    http_caller, http_front, interface, lattice, loader, named, notifier, object_store, outside, premises,
    puller, regional, replica, resource_gateway, service, service_need, service_run, sql_client, started,
    starter, store_front, user_programs, warehouse,
};
use super::ground::Ground;
use super::row::{
    AWS_PUBLIC, Answer, Found, INVOKE, LINK, Row, Then, addressed, always, joined, same, unnamed,
};
use crate::analysis::reach::Join;
use crate::catalog::traits::Trait;
use crate::model::link::LinkType;
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said};

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "LANGUAGE.3",
        from: http_caller,
        to: resource_gateway,
        when: always,
        then: LINK,
        said: &words::RESOURCE_STEP,
    },
    Row {
        id: "LANGUAGE.3",
        from: resource_gateway,
        to: addressable,
        when: always,
        then: LINK,
        said: &words::RESOURCE_STEP,
    },
    Row {
        id: "D3.28",
        from: http_caller,
        to: addressable,
        when: |case| match by_resource(case) {
            Some(Ok(found)) => Answer::Yes(found),
            _ => Answer::No,
        },
        then: LINK,
        said: &words::CALLER_BY_RESOURCE,
    },
    Row {
        id: "D3.28",
        from: http_caller,
        to: addressable,
        when: |case| match by_resource(case) {
            Some(Err((why, remedy))) => {
                let found = Found::instead("eb-private", why);
                Answer::Yes(Found { remedy, ..found })
            }
            _ => Answer::No,
        },
        then: Then::Unreachable,
        said: &words::CALLER_RESOURCE_REFUSED,
    },
    // A private connection that is named is another thing (row 28, above).
    Row { id: "D3.27", from: starter, to: started, when: unnamed, then: INVOKE, said: &words::RUN_TASK },
    Row { id: "D3.62", from: lattice, to: function, when: always, then: INVOKE, said: &words::INVOKE },
    Row { id: "D3.62", from: broker, to: puller, when: unnamed, then: INVOKE, said: &words::PULLED },
    Row { id: "D3.62", from: event_source, to: function, when: always, then: INVOKE, said: &words::TRIGGER },
    // Databases, brokers and the like ask for keys and credentials by the service, and never from their subnets.
    Row {
        id: "D3.68",
        from: service_run,
        to: service_need,
        when: unnamed,
        then: INVOKE,
        said: &words::SERVICE_RUN,
    },
    Row {
        id: "D3.68",
        from: notifier,
        to: service_need,
        when: |case| match case.link.link_type {
            LinkType::Event => unnamed(case),
            _ => Answer::No,
        },
        then: INVOKE,
        said: &words::NOTIFIER,
    },
    Row {
        id: "D3.69",
        from: store_front,
        to: fronted_store,
        when: unnamed,
        then: INVOKE,
        said: &words::STORE_FRONT,
    },
    Row {
        id: "D3.74",
        from: collection_reader,
        to: collection,
        when: unnamed,
        then: INVOKE,
        said: &words::COLLECTION_READER,
    },
    Row {
        id: "D3.69",
        from: bulk_loader,
        to: object_store,
        when: unnamed,
        then: INVOKE,
        said: &words::BULK_LOADER,
    },
    Row {
        id: "D3.69",
        from: warehouse,
        to: object_store,
        when: without_endpoint,
        then: AWS_PUBLIC,
        said: &words::WAREHOUSE,
    },
    // Asked before the Data API: who states subnets has told of interfaces.
    Row {
        id: "D3.72",
        from: connector,
        to: addressable,
        when: connected,
        then: Then::Joined,
        said: &words::CONNECTOR,
    },
    // A service without interfaces in the VPC connects to the public address of the port.
    Row {
        id: "D3.65",
        from: sql_client,
        to: interface,
        when: |case| Answer::when(case.is_publicly_addressed(case.to) == Some(true)),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.69",
        from: loader,
        to: warehouse,
        when: |case| match addressed(case, false) {
            Answer::Yes(found) => Answer::Yes(found.remedy(case.say(&words::LOADER_TO_PRIVATE_REMEDY, &[]))),
            answer => answer,
        },
        then: Then::Unreachable,
        said: &words::LOADER_TO_PRIVATE,
    },
    Row {
        id: "LANGUAGE.4.1",
        from: data_api_caller,
        to: data_api,
        when: always,
        then: INVOKE,
        said: &words::DATA_API,
    },
    Row {
        id: "LANGUAGE.4.3",
        from: replica,
        to: replica,
        when: |case| {
            let far = !case.graph().same_region(case.from.node, case.to.node);
            Answer::when(far && case.link.link_type == LinkType::Replication && case.steps.is_empty())
        },
        then: INVOKE,
        said: &words::REPLICATION,
    },
    // An API destination calls a public endpoint, whatever serves it.
    Row {
        id: "D3.29",
        from: api_destination,
        to: http_front,
        when: always,
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.29",
        from: service,
        to: outside,
        when: super::edge::outside_or_not,
        then: Then::Outside,
        said: &words::SERVICE_TO_OUTSIDE,
    },
    Row {
        id: "D3.29",
        from: caller_or_destination,
        to: premises,
        when: always,
        then: Then::Outside,
        said: &words::SERVICE_TO_OUTSIDE,
    },
    Row {
        id: "D3.29",
        from: api_destination,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.29",
        from: api_destination,
        to: interface,
        when: |case| addressed(case, true),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.29",
        from: api_destination,
        to: addressable,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::CALLER_TO_PRIVATE_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::CALLER_TO_PRIVATE,
    },
    Row {
        id: "D3.41",
        from: detached,
        to: named,
        when: always,
        then: AWS_PUBLIC,
        said: &words::LAMBDA_TO_SERVICE,
    },
    Row {
        id: "D3.42",
        from: detached,
        to: outside,
        when: super::edge::outside_or_not,
        then: Then::Outside,
        said: &words::LAMBDA_TO_OUTSIDE,
    },
    Row {
        id: "D3.65",
        from: detached,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: AWS_PUBLIC,
        said: &words::LAMBDA_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: detached,
        to: interface,
        when: |case| addressed(case, true),
        then: AWS_PUBLIC,
        said: &words::LAMBDA_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: by_name,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: web_caller,
        to: super::ends::api,
        when: |case| Answer::when(case.to.seat == crate::analysis::seat::Seat::Service),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: user_programs,
        to: at_edge,
        when: always,
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: user_programs,
        to: interface,
        when: |case| Answer::when(case.is_publicly_addressed(case.to) == Some(true)),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D3.65",
        from: caller,
        to: interface,
        when: |case| addressed(case, true),
        then: AWS_PUBLIC,
        said: &words::CALLER_TO_PUBLIC,
    },
    Row {
        id: "D1",
        from: connector,
        to: addressable,
        when: unconnected,
        then: Then::Unknown,
        said: &words::CONNECTOR_NOT_STATED,
    },
    Row {
        id: "D3.43",
        from: detached,
        to: addressable,
        when: attach,
        then: Then::Unreachable,
        said: &words::LAMBDA_TO_PRIVATE,
    },
    Row {
        id: "D3.43",
        from: detached,
        to: premises,
        when: attach,
        then: Then::Unreachable,
        said: &words::LAMBDA_TO_PRIVATE,
    },
    Row {
        id: "D3.43",
        from: detached,
        to: hidden,
        when: attach,
        then: Then::Unreachable,
        said: &words::LAMBDA_TO_PRIVATE_API,
    },
    Row {
        id: "D3.45",
        from: detached,
        to: lattice,
        when: attach,
        then: Then::Unreachable,
        said: &words::LATTICE_NO_VPC,
    },
    Row {
        id: "D3.27",
        from: caller,
        to: regional,
        when: integrated,
        then: INVOKE,
        said: &words::INTEGRATION,
    },
    Row {
        id: "LANGUAGE.4.1",
        from: service,
        to: regional,
        when: integrated,
        then: INVOKE,
        said: &words::INTEGRATION,
    },
    Row {
        id: "D3.43",
        from: caller,
        to: addressable,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::SERVICE_TO_PRIVATE_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::SERVICE_TO_PRIVATE,
    },
    Row {
        id: "D3.43",
        from: beyond_service,
        to: hidden,
        when: |case| {
            let remedy = if case.source_has(Trait::HttpCaller) {
                &words::SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE
            } else {
                &words::SERVICE_TO_PRIVATE_API_REMEDY
            };
            Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
        },
        then: Then::Unreachable,
        said: &words::SERVICE_TO_PRIVATE_API,
    },
];

/// Where the link says that data passes, nobody need call: a crawler reads, a stream delivers.
fn integrated(case: &Case<'_, '_>) -> Answer {
    match case.link.link_type {
        LinkType::Data => Answer::Yes(Found::instead("", case.say(&words::DATA_PASSES, &[]))),
        _ => Answer::yes(),
    }
}

/// Calls HTTP endpoints and nothing else.
fn api_destination(ground: &Ground<'_>, end: End) -> bool {
    http_caller(ground, end) && !super::ends::invoker(ground, end)
}

fn caller_or_destination(ground: &Ground<'_>, end: End) -> bool {
    caller(ground, end) && !beyond(ground, end)
}

/// Calls APIs by their public names.
fn web_caller(ground: &Ground<'_>, end: End) -> bool {
    let calls = http_caller(ground, end) || ground.graph.has(end.node, Trait::GraphQl);
    service(ground, end) && calls || user_programs(ground, end)
}

/// Calls load balancers by their public names.
fn by_name(ground: &Ground<'_>, end: End) -> bool {
    caller(ground, end) || user_programs(ground, end)
}

fn beyond_service(ground: &Ground<'_>, end: End) -> bool {
    service(ground, end) && !super::ends::api(ground, end)
}

/// No endpoint for it is drawn in its VPC, so nothing says that the VPC takes part.
fn without_endpoint(case: &Case<'_, '_>) -> Answer {
    let has_door = !matches!(case.door(), Door::None) || case.gateway_endpoint().is_some();
    Answer::when(case.steps.is_empty() && !has_door)
}

/// The interfaces of the service are in subnets that are stated.
fn connected(case: &Case<'_, '_>) -> Answer {
    if !case.steps.is_empty() || case.graph().node(case.from.node).subnets.is_empty() {
        return Answer::No;
    }
    match same(case) {
        Answer::No => joined(case),
        answer => answer,
    }
}

/// Such a service has other ways to what is public; of interfaces in a VPC nothing is said.
fn unconnected(case: &Case<'_, '_>) -> Answer {
    let states = !case.graph().node(case.from.node).subnets.is_empty();
    if states || !case.steps.is_empty() || case.is_publicly_addressed(case.to) == Some(true) {
        return Answer::No;
    }
    Answer::Yes(Found::default().remedy(case.say(&words::CONNECTOR_REMEDY, &[])))
}

fn attach(case: &Case<'_, '_>) -> Answer {
    // Machines stand in some VPC, of which nothing is said.
    if case.source_has(Trait::OwnPrograms) {
        let remedy = case.source_has(Trait::CallsFromVpc).then(|| case.say(&words::CONNECTOR_REMEDY, &[]));
        return Answer::Lacks(case.evidence("D1", &words::CONNECTOR_NOT_STATED), remedy);
    }
    Answer::Yes(Found::default().remedy(case.say(&words::LAMBDA_TO_PRIVATE_REMEDY, &[])))
}

/// The resource gateway that is named on the link or on the caller: what it gives, or why it cannot be used.
fn by_resource(case: &Case<'_, '_>) -> Option<Result<Found, (Said, Option<Said>)>> {
    let graph = case.graph();
    let through = graph.node(case.from.node).attributes.through;
    let (gateway, kind) = match case.via(Trait::ResourceGateway) {
        Some(step) => (step.node, step.kind),
        None => (Some(through?), graph.node(through?).kind),
    };
    let hole = gateway.map_or(Hole::Text(kind.name), Hole::Node);
    let holes = [("road", hole.clone())];
    if let Some(gateway) = gateway {
        if !graph.shared(gateway, case.from.node) {
            let remedy = case.say(&words::CALLER_RESOURCE_NOT_SHARED_REMEDY, &holes);
            return Some(Err((case.say(&words::CALLER_RESOURCE_NOT_SHARED, &holes), Some(remedy))));
        }
        let places = &case.ground.places;
        let join = case.ground.roads.join((gateway, places[gateway]), (case.to.node, places[case.to.node]));
        if matches!(join, Join::Apart { .. }) {
            return Some(Err((case.say(&words::CALLER_RESOURCE_APART, &holes), None)));
        }
    }
    let mut found = Found::over(gateway.into_iter().collect());
    found.holes = holes.to_vec();
    Some(Ok(found))
}
