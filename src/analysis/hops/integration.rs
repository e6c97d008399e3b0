//! Rows about API Gateway and its private integrations (C1).

use super::case::Case;
use super::ends::{
    api, balancer, beyond, event_source, function, hidden, http_front, interface, invoker, link_target,
    regional, vpc_link,
};
use super::row::{AWS_PUBLIC, Answer, Found, INVOKE, LINK, Row, Then, addressed, always};
use crate::base::ids::NodeId;
use crate::catalog::kind::Kind;
use crate::catalog::traits::Trait;
use crate::model::attributes::Records;
use crate::model::link::Integration;
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said, Sentence};

pub(super) static ROWS: &[Row] = &[
    Row {
        id: "D3.55",
        from: api,
        to: vpc_link,
        when: |case| match pair(case, case.from.node, case.graph().node(case.to.node).kind, None) {
            Ok(()) if case.same_owner() => Answer::yes(),
            _ => Answer::No,
        },
        then: LINK,
        said: &words::API_TO_LINK,
    },
    Row {
        id: "D3.55",
        from: api,
        to: vpc_link,
        when: |case| {
            let link = case.graph().node(case.to.node).kind;
            refused(case, pair(case, case.from.node, link, None).err().or_else(|| accounts(case, None)))
        },
        then: Then::Unreachable,
        said: &words::API_LINK_REFUSED,
    },
    Row {
        id: "D3.21",
        from: api,
        to: link_target,
        when: |case| match by_link(case) {
            Some(Ok(found)) if !case.is_internet_facing(case.to) => Answer::Yes(found),
            _ => Answer::No,
        },
        then: LINK,
        said: &words::API_BY_LINK,
    },
    Row {
        id: "D3.22",
        from: api,
        to: link_target,
        when: |case| match by_link(case) {
            Some(Ok(found)) => Answer::Yes(found),
            _ => Answer::No,
        },
        then: LINK,
        said: &words::API_BY_LINK_PUBLIC,
    },
    Row {
        id: "D3.24",
        from: api,
        to: link_target,
        when: |case| refused(case, by_link(case).and_then(Result::err)),
        then: Then::Unreachable,
        said: &words::API_LINK_REFUSED,
    },
    Row {
        id: "D3.23",
        from: api,
        to: balancer,
        when: |case| Answer::when(case.is_internet_facing(case.to)),
        then: AWS_PUBLIC,
        said: &words::API_TO_PUBLIC_LB,
    },
    Row {
        id: "D3.23",
        from: api,
        to: interface,
        when: |case| addressed(case, true),
        then: AWS_PUBLIC,
        said: &words::CDN_TO_PUBLIC,
    },
    Row {
        id: "D3.23",
        from: api,
        to: http_front,
        when: |case| Answer::when(case.link.integration != Some(Integration::Aws)),
        then: AWS_PUBLIC,
        said: &words::API_TO_PUBLIC_NAME,
    },
    Row {
        id: "D3.24",
        from: api,
        to: link_target,
        when: |case| {
            let rest_to_alb = case.source_has(Trait::RestApi) && case.target_has(Trait::HttpLoadBalancer);
            let remedy = if rest_to_alb && !case.holds("ag-rest-alb-v2") {
                &words::API_TO_PRIVATE_REMEDY_NLB
            } else {
                &words::API_TO_PRIVATE_REMEDY
            };
            Answer::Yes(Found::default().remedy(case.say(remedy, &[])))
        },
        then: Then::Unreachable,
        said: &words::API_TO_PRIVATE,
    },
    Row {
        id: "D3.25",
        from: api,
        to: beyond,
        when: super::edge::outside_or_not,
        then: Then::Outside,
        said: &words::API_TO_OUTSIDE,
    },
    Row {
        id: "ag-private-reach",
        from: api,
        to: hidden,
        when: |case| Answer::Yes(Found::default().remedy(case.say(&words::API_TO_PRIVATE_API_REMEDY, &[]))),
        then: Then::Unreachable,
        said: &words::API_TO_PRIVATE_API,
    },
    Row {
        id: "D3.62",
        from: event_source,
        to: function,
        when: |case| {
            if is_far_trigger(case) {
                Answer::Yes(Found::default().remedy(case.say(&words::TRIGGER_FAR_REMEDY, &[])))
            } else {
                Answer::No
            }
        },
        then: Then::Unreachable,
        said: &words::TRIGGER_FAR,
    },
    Row {
        id: "D3.26",
        from: invoker,
        to: function,
        when: |case| {
            let near = case.same_owner() && case.graph().same_region(case.from.node, case.to.node);
            Answer::when(near || !case.source_has(Trait::LoadBalancer))
        },
        then: INVOKE,
        said: &words::INVOKE,
    },
    Row { id: "D3.27", from: api, to: regional, when: always, then: INVOKE, said: &words::INTEGRATION },
    Row {
        id: "D3.56",
        from: vpc_link,
        to: link_target,
        when: |case| match from_link(case) {
            None => Answer::yes(),
            Some(_) => Answer::No,
        },
        then: LINK,
        said: &words::LINK_TO_TARGET,
    },
    Row {
        id: "D3.56",
        from: vpc_link,
        to: link_target,
        when: |case| refused(case, from_link(case)),
        then: Then::Unreachable,
        said: &words::API_LINK_REFUSED,
    },
];

/// Event source mappings and notifications need a function of their own Region; routers of events need not.
fn is_far_trigger(case: &Case<'_, '_>) -> bool {
    let graph = case.graph();
    let notifies = case.source_has(Trait::ObjectStore) || case.source_has(Trait::IdentityProvider);
    let known = [case.from, case.to].iter().all(|end| graph.region_name(end.node).is_some());
    (notifies || !case.source_has(Trait::Invoker))
        && known
        && !graph.same_region(case.from.node, case.to.node)
}

/// Why a private integration is not possible: the fact, what it says, and what would help.
type Refusal = (&'static str, Said, Said);

fn refused(_: &Case<'_, '_>, refusal: Option<Refusal>) -> Answer {
    match refusal {
        Some((fact, why, remedy)) => Answer::Yes(Found::instead(fact, why).remedy(remedy)),
        None => Answer::No,
    }
}

/// The VPC link that is named: what it gives, or why it cannot be used.
fn by_link(case: &Case<'_, '_>) -> Option<Result<Found, Refusal>> {
    let step = case.via(Trait::VpcLink)?;
    let refusal = pair(case, case.from.node, step.kind, Some(case.to.node))
        .err()
        .or_else(|| accounts(case, step.node))
        .or_else(|| registry(case));
    if let Some(refusal) = refusal {
        return Some(Err(refusal));
    }
    let mut found = Found::over(case.named());
    found.holes = match step.node {
        Some(node) => vec![("road", Hole::Node(node))],
        None => vec![("road", Hole::Text(step.kind.name))],
    };
    Some(Ok(found))
}

/// Whether API, link and target share an account (ag-privint-account).
fn accounts(case: &Case<'_, '_>, link: Option<NodeId>) -> Option<Refusal> {
    let graph = case.graph();
    let owner = graph.owner(case.from.node);
    let alike = graph.owner(case.to.node) == owner && link.is_none_or(|link| graph.owner(link) == owner);
    (!alike).then(|| {
        let remedy = case.say(&words::API_LINK_ACCOUNTS_REMEDY, &[]);
        ("ag-privint-account", case.say(&words::API_LINK_ACCOUNTS, &[]), remedy)
    })
}

/// Whether the registry on the way tells ports (ag-http-cloudmap-a).
fn registry(case: &Case<'_, '_>) -> Option<Refusal> {
    let registry = if case.target_has(Trait::Registry) {
        Some(case.to.node)
    } else {
        case.via(Trait::Registry).and_then(|step| step.node)
    }?;
    (case.graph().node(registry).attributes.records == Some(Records::A)).then(|| {
        let why = case.say(&words::API_LINK_RECORDS, &[("registry", Hole::Node(registry))]);
        ("ag-http-cloudmap-a", why, case.say(&words::API_LINK_RECORDS_REMEDY, &[]))
    })
}

/// Whether an API can use a link of this version for a target, at the date of the topology.
fn pair(
    case: &Case<'_, '_>,
    api: NodeId,
    link: &'static Kind,
    target: Option<NodeId>,
) -> Result<(), Refusal> {
    let graph = case.graph();
    let refuse = |fact: &'static str, why: &'static Sentence, remedy: &'static Sentence| {
        Err((fact, case.say(why, &[]), case.say(remedy, &[])))
    };
    let is = |asked: Trait| target.is_some_and(|target| graph.has(target, asked));
    let by_registry = case.via(Trait::Registry).is_some() || is(Trait::Registry);
    let to_alb = is(Trait::HttpLoadBalancer);
    let to_nlb = is(Trait::NetworkLoadBalancer);
    let v2_for_rest = case.holds("ag-rest-alb-v2");
    let nlb_before_alb = case.holds("nlb-tg-alb");
    if graph.has(api, Trait::HttpApi) {
        if link.has(Trait::VpcLinkV1) {
            return refuse("ag-http-vpclink-v1", &words::API_LINK_HTTP_V1, &words::API_LINK_USE_V2);
        }
        if target.is_some() && !(to_alb || to_nlb || by_registry) {
            return refuse("ag-http-cloudmap", &words::API_LINK_TARGET, &words::API_LINK_USE_LB_ONLY);
        }
        return Ok(());
    }
    if graph.has(api, Trait::WebSocketApi) {
        if link.has(Trait::VpcLinkV2) || (target.is_some() && !to_nlb) {
            let remedy =
                if to_alb && nlb_before_alb { &words::API_LINK_USE_NLB_ALB } else { &words::API_LINK_USE_V1 };
            return refuse("ag-ws-alb", &words::API_LINK_WEBSOCKET, remedy);
        }
        return Ok(());
    }
    if by_registry {
        return refuse("ag-rest-cloudmap", &words::API_LINK_REST_CLOUDMAP, &words::API_LINK_USE_LB);
    }
    if target.is_some() && !(to_alb || to_nlb) {
        return refuse("ag-rest-cloudmap", &words::API_LINK_TARGET, &words::API_LINK_USE_LB);
    }
    if to_alb && !v2_for_rest {
        let remedy = if nlb_before_alb {
            &words::API_LINK_REST_ALB_REMEDY_NLB
        } else {
            &words::API_LINK_REST_ALB_REMEDY_EARLY
        };
        return refuse("ag-rest-alb-old", &words::API_LINK_REST_ALB_EARLY, remedy);
    }
    if to_alb && link.has(Trait::VpcLinkV1) {
        return refuse("ag-rest-nlb-v1", &words::API_LINK_REST_ALB_V1, &words::API_LINK_USE_V2);
    }
    if link.has(Trait::VpcLinkV2) && !v2_for_rest {
        return refuse("ag-rest-nlb-v2", &words::API_LINK_REST_V2_EARLY, &words::API_LINK_USE_V1);
    }
    Ok(())
}

/// Why a link drawn as a step cannot lead to its target, by the APIs that use it.
fn from_link(case: &Case<'_, '_>) -> Option<Refusal> {
    let graph = case.graph();
    let link = graph.node(case.from.node).kind;
    let callers: Vec<NodeId> = graph
        .links_to(case.from.node)
        .into_iter()
        .map(|into| graph.topology().links[into].from)
        .filter(|caller| graph.has(*caller, Trait::ApiGateway))
        .collect();
    let by_version =
        if callers.is_empty() && link.has(Trait::VpcLinkV1) && !case.target_has(Trait::NetworkLoadBalancer) {
            Some((
                "ag-rest-nlb-v1",
                case.say(&words::API_LINK_REST_ALB_V1, &[]),
                case.say(&words::API_LINK_USE_V2, &[]),
            ))
        } else {
            callers.into_iter().find_map(|caller| pair(case, caller, link, Some(case.to.node)).err())
        };
    by_version.or_else(|| accounts(case, None)).or_else(|| registry(case))
}
