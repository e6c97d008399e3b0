//! What rows say besides their own sentence: in its place, after it, and as remedies.
//!
//! Conditions choose among these by the topology. That they say nothing else is held by a test on every topology there is
//! (`grounds::every verdict says what its id says`).

use crate::words::hop as words;
use crate::words::sentence::Sentence;

/// What the rows of an id say besides one sentence of theirs.
pub(super) struct More {
    pub(super) id: &'static str,
    /// The sentence of the rows.
    pub(super) of: &'static Sentence,
    /// The sentence itself is never said: others always stand in its place.
    pub(super) silent: bool,
    pub(super) remedies: &'static [&'static Sentence],
    pub(super) others: &'static [Other],
    /// Ids whose sentences follow.
    pub(super) follow: &'static [&'static str],
}

/// A sentence in the place of that of a row, or after it where it has a fact of its own.
pub(super) struct Other {
    /// `None`: said under the id of the row.
    pub(super) fact: Option<&'static str>,
    pub(super) said: &'static Sentence,
    pub(super) remedies: &'static [&'static Sentence],
}

impl More {
    const fn of(id: &'static str, of: &'static Sentence) -> Self {
        Self { id, of, silent: false, remedies: &[], others: &[], follow: &[] }
    }

    const fn helped(self, remedies: &'static [&'static Sentence]) -> Self {
        Self { remedies, ..self }
    }

    const fn or(self, others: &'static [Other]) -> Self {
        Self { others, ..self }
    }

    const fn only(self, others: &'static [Other]) -> Self {
        Self { others, silent: true, ..self }
    }

    const fn then(self, follow: &'static [&'static str]) -> Self {
        Self { follow, ..self }
    }
}

const fn own(said: &'static Sentence, remedies: &'static [&'static Sentence]) -> Other {
    Other { fact: None, said, remedies }
}

const fn by(fact: &'static str, said: &'static Sentence, remedies: &'static [&'static Sentence]) -> Other {
    Other { fact: Some(fact), said, remedies }
}

/// What follows where networks are apart (`row::apart`).
static WHY_APART: &[&str] = &["D2.5", "peer-transitive", "peer-edge"];
/// What follows where there is no way out (`row::no_way_out`).
static WHY_NO_WAY_OUT: &[&str] = &["D2.4", "peer-edge"];
static INSIDE_AWS: &[Other] = &[own(&words::CDN_TO_INSIDE_AWS, &[])];
static DATA: &[Other] = &[own(&words::DATA_PASSES, &[])];
static ENDPOINTS: &[Other] = &[own(&words::BY_PRIVATE_DNS, &[]), own(&words::BY_FAR_ENDPOINT, &[])];

/// Why an endpoint that is named cannot be used (`network::shut_door`).
static SHUT: &[Other] = &[
    own(&words::ENDPOINT_SERVES_OTHERS, &[&words::ENDPOINT_SERVES_OTHERS_REMEDY]),
    own(&words::NETWORK_NOT_STATED, &[&words::NETWORK_REMEDY]),
    own(&words::NOT_JOINED, &[]),
    own(&words::NOT_ATTACHED, &[&words::NOT_ATTACHED_REMEDY]),
    own(&words::NO_ROUTE, &[&words::NO_ROUTE_REMEDY]),
    own(&words::NO_ROUTE_BACK, &[&words::NO_ROUTE_REMEDY]),
    own(&words::CIRCUIT_PUBLIC, &[&words::CIRCUIT_PUBLIC_REMEDY]),
    own(&words::HUB_REGION, &[&words::HUB_REGION_REMEDY]),
    own(&words::OTHER_PARTITION, &[&words::OTHER_PARTITION_REMEDY]),
    own(&words::PEERING_TRANSITIVE, &[&words::PEERING_TRANSITIVE_REMEDY]),
    own(&words::PEERING_EDGE, &[&words::PEERING_EDGE_REMEDY]),
];

/// Why a connection does not join two networks that are attached to it (`links::not_attached`).
static NOT_SPANNED: &[Other] = &[
    own(&words::HUB_REGION, &[&words::HUB_REGION_REMEDY]),
    own(&words::OTHER_PARTITION, &[&words::OTHER_PARTITION_REMEDY]),
];

/// Why a VPC origin cannot be used (`edge::refused`).
static ORIGIN: &[Other] = &[
    own(&words::CDN_ORIGIN_ELSEWHERE, &[&words::CDN_ORIGIN_ELSEWHERE_REMEDY]),
    own(&words::CDN_ORIGIN_NOWHERE, &[&words::CDN_ORIGIN_ELSEWHERE_REMEDY]),
    by("cf-vpc-origin", &words::CDN_ORIGIN_TOO_EARLY, &[&words::CDN_ORIGIN_TOO_EARLY_REMEDY]),
    by("cf-vpc-origin-x", &words::CDN_ORIGIN_ACCOUNT_EARLY, &[&words::CDN_ORIGIN_TOO_EARLY_REMEDY]),
    by("cf-vpc-origin-x", &words::CDN_ORIGIN_NOT_SHARED, &[&words::CDN_ORIGIN_NOT_SHARED_REMEDY]),
];

/// Why a private integration is not possible (`integration::pair`, `accounts`, `registry`).
static API_LINK: &[Other] = &[
    by("ag-privint-account", &words::API_LINK_ACCOUNTS, &[&words::API_LINK_ACCOUNTS_REMEDY]),
    by("ag-rest-nlb-v1", &words::API_LINK_REST_ALB_V1, &[&words::API_LINK_USE_V2]),
    by("ag-rest-nlb-v2", &words::API_LINK_REST_V2_EARLY, &[&words::API_LINK_USE_V1]),
    by(
        "ag-rest-alb-old",
        &words::API_LINK_REST_ALB_EARLY,
        &[&words::API_LINK_REST_ALB_REMEDY_NLB, &words::API_LINK_REST_ALB_REMEDY_EARLY],
    ),
    by("ag-rest-cloudmap", &words::API_LINK_REST_CLOUDMAP, &[&words::API_LINK_USE_LB]),
    by("ag-rest-cloudmap", &words::API_LINK_TARGET, &[&words::API_LINK_USE_LB]),
    by("ag-http-vpclink-v1", &words::API_LINK_HTTP_V1, &[&words::API_LINK_USE_V2]),
    by("ag-http-cloudmap", &words::API_LINK_TARGET, &[&words::API_LINK_USE_LB_ONLY]),
    by("ag-http-cloudmap-a", &words::API_LINK_RECORDS, &[&words::API_LINK_RECORDS_REMEDY]),
    by("ag-ws-alb", &words::API_LINK_WEBSOCKET, &[&words::API_LINK_USE_NLB_ALB, &words::API_LINK_USE_V1]),
];

/// In the order of the table.
pub(super) static ALL: &[More] = &[
    More::of("D1", &words::ENDPOINT_NOT_STATED).helped(&[&words::ENDPOINT_NOT_STATED_REMEDY]),
    // Callers outside AWS.
    More::of("D4.15", &words::BLOCKED_BY_BPA)
        .helped(&[&words::BLOCKED_BY_BPA_REMEDY_ORIGIN, &words::BLOCKED_BY_BPA_REMEDY]),
    More::of("D3.5", &words::CLIENT_TO_INTERNAL_LB)
        .helped(&[&words::CLIENT_TO_INTERNAL_LB_REMEDY_ORIGIN, &words::CLIENT_TO_INTERNAL_LB_REMEDY]),
    More::of("D3.6", &words::CLIENT_TO_PRIVATE_NODE).helped(&[&words::CLIENT_TO_PRIVATE_NODE_REMEDY]),
    More::of("D3.7", &words::CLIENT_TO_PRIVATE_API).helped(&[&words::CLIENT_TO_PRIVATE_API_REMEDY]),
    More::of("D3.8", &words::CLIENT_BY_REMOTE_ACCESS).then(&["D4.13"]),
    More::of("nat-inbound", &words::CLIENT_TO_NAT).helped(&[&words::CLIENT_TO_NAT_REMEDY]),
    // On premises.
    More::of("D3.61", &words::CONNECTION_APART).helped(&[&words::CONNECTION_APART_REMEDY]).or(NOT_SPANNED),
    More::of("D3.13", &words::PREMISES_GATEWAY_ENDPOINT).helped(&[&words::GATEWAY_ENDPOINT_REMEDY]),
    More::of("D3.13a", &words::PREMISES_BY_ENDPOINT).then(&["D4.13"]),
    More::of("D3.13a", &words::PRIVATE_API_NO_ENDPOINT).only(SHUT),
    More::of("D3.7", &words::PRIVATE_API_NO_ENDPOINT)
        .helped(&[&words::PRIVATE_API_NO_ENDPOINT_REMEDY_PREMISES]),
    More::of("D3.45", &words::LATTICE_NO_VPC)
        .helped(&[&words::LATTICE_REMOTE_REMEDY, &words::LAMBDA_TO_PRIVATE_REMEDY]),
    More::of("D2.5", &words::PREMISES_APART).helped(&[&words::APART_REMEDY]).then(WHY_APART),
    More::of("D3.9", &words::PREMISES_APART)
        .helped(&[&words::PREMISES_APART_REMEDY, &words::APART_REMEDY])
        .then(WHY_APART),
    More::of("D3.10", &words::PREMISES_BY_VPN).then(&["D4.13"]),
    // CloudFront and Global Accelerator.
    More::of("D3.14", &words::ORIGIN_STEP_REFUSED).or(ORIGIN),
    More::of("D3.14", &words::CDN_ORIGIN_REFUSED).or(ORIGIN),
    More::of("D3.16", &words::CDN_TO_INTERNAL)
        .helped(&[&words::CDN_TO_INTERNAL_REMEDY, &words::CDN_ORIGIN_TOO_EARLY_REMEDY]),
    More::of("D3.17", &words::CDN_TO_PRIVATE_API).helped(&[&words::CDN_TO_PRIVATE_API_REMEDY]),
    More::of("D3.18", &words::CDN_TO_OUTSIDE).or(INSIDE_AWS),
    More::of("ga-xaccount", &words::ACCELERATOR_ACCOUNT).helped(&[&words::ACCELERATOR_ACCOUNT_REMEDY]),
    More::of("ga-apigw", &words::ACCELERATOR_UNSUPPORTED).helped(&[&words::ACCELERATOR_UNSUPPORTED_REMEDY]),
    // API Gateway.
    More::of("D3.55", &words::API_LINK_REFUSED).or(API_LINK),
    More::of("D3.24", &words::API_LINK_REFUSED).or(API_LINK),
    More::of("D3.24", &words::API_TO_PRIVATE)
        .helped(&[&words::API_TO_PRIVATE_REMEDY, &words::API_TO_PRIVATE_REMEDY_NLB]),
    More::of("D3.25", &words::API_TO_OUTSIDE).or(INSIDE_AWS),
    More::of("ag-private-reach", &words::API_TO_PRIVATE_API).helped(&[&words::API_TO_PRIVATE_API_REMEDY]),
    More::of("D3.62", &words::TRIGGER_FAR).helped(&[&words::TRIGGER_FAR_REMEDY]),
    More::of("D3.56", &words::API_LINK_REFUSED).or(API_LINK),
    // Services, and functions outside VPCs.
    More::of("D3.28", &words::CALLER_RESOURCE_REFUSED).or(&[
        by("eb-private", &words::CALLER_RESOURCE_NOT_SHARED, &[&words::CALLER_RESOURCE_NOT_SHARED_REMEDY]),
        by("eb-private", &words::CALLER_RESOURCE_APART, &[]),
    ]),
    More::of("D3.69", &words::LOADER_TO_PRIVATE).helped(&[&words::LOADER_TO_PRIVATE_REMEDY]),
    More::of("D3.29", &words::SERVICE_TO_OUTSIDE).or(INSIDE_AWS),
    More::of("D3.29", &words::CALLER_TO_PRIVATE).helped(&[&words::CALLER_TO_PRIVATE_REMEDY]),
    More::of("D3.42", &words::LAMBDA_TO_OUTSIDE).or(INSIDE_AWS),
    More::of("D1", &words::CONNECTOR_NOT_STATED).helped(&[&words::CONNECTOR_REMEDY]),
    More::of("D3.43", &words::LAMBDA_TO_PRIVATE).helped(&[&words::LAMBDA_TO_PRIVATE_REMEDY]),
    More::of("D3.43", &words::LAMBDA_TO_PRIVATE_API).helped(&[&words::LAMBDA_TO_PRIVATE_REMEDY]),
    More::of("D3.27", &words::INTEGRATION).or(DATA),
    More::of("LANGUAGE.4.1", &words::INTEGRATION).or(DATA),
    More::of("D3.43", &words::SERVICE_TO_PRIVATE).helped(&[&words::SERVICE_TO_PRIVATE_REMEDY]),
    More::of("D3.43", &words::SERVICE_TO_PRIVATE_API)
        .helped(&[&words::SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE, &words::SERVICE_TO_PRIVATE_API_REMEDY]),
    // From inside a VPC.
    More::of("D3.45", &words::LATTICE_BY_ENDPOINT).or(ENDPOINTS),
    More::of("D3.45", &words::LATTICE_APART).helped(&[&words::LATTICE_APART_REMEDY]),
    More::of("D3.40", &words::BY_ENDPOINT).or(ENDPOINTS),
    More::of("D3.34", &words::BY_ENDPOINT).or(ENDPOINTS),
    More::of("D3.34", &words::PRIVATE_API_NO_ENDPOINT).only(SHUT),
    More::of("D4.12", &words::ENDPOINT_HIDES_PUBLIC).helped(&[&words::ENDPOINT_HIDES_PUBLIC_REMEDY]),
    More::of("D3.40", &words::PRIVATE_API_NO_ENDPOINT).helped(&[&words::PRIVATE_API_NO_ENDPOINT_REMEDY]),
    More::of("D3.35", &words::GATEWAY_ENDPOINT_REFUSED).or(&[
        own(&words::GATEWAY_ENDPOINT_SUBNETS, &[&words::GATEWAY_ENDPOINT_SUBNETS_REMEDY]),
        by("vpce-gw-remote", &words::GATEWAY_ENDPOINT_FAR, &[&words::GATEWAY_ENDPOINT_FAR_REMEDY]),
        by("vpce-gw-kinds", &words::GATEWAY_ENDPOINT_KINDS, &[&words::GATEWAY_ENDPOINT_REMEDY]),
    ]),
    More::of("LANGUAGE.4.3", &words::APART).helped(&[&words::APART_REMEDY]).then(WHY_APART),
    More::of("D3.44", &words::LAMBDA_PUBLIC_SUBNET).helped(&[&words::LAMBDA_PUBLIC_SUBNET_REMEDY]),
    More::of("D3.36", &words::NODE_TO_SERVICE).or(&[own(&words::NODE_TO_SERVICE_DIRECT, &[])]),
    More::of("D3.37", &words::NO_WAY_OUT)
        .helped(&[&words::NO_WAY_OUT_REMEDY_SERVICE, &words::NO_WAY_OUT_REMEDY_LB])
        .then(WHY_NO_WAY_OUT),
    More::of("D3.37", &words::NO_WAY_OUT_OUTSIDE).helped(&[&words::NO_WAY_OUT_REMEDY]).then(WHY_NO_WAY_OUT),
    More::of("D3.66", &words::NODE_TO_OWN_PUBLIC_LB).then(&["D4.8"]),
    More::of("D3.38", &words::NODE_TO_PUBLIC).or(&[own(&words::NODE_TO_PUBLIC_DIRECT, &[])]),
    More::of("D3.39", &words::NODE_TO_OUTSIDE).or(&[
        own(&words::NODE_TO_OUTSIDE_DIRECT, &[]),
        own(&words::NODE_TO_SERVICE, &[]),
        own(&words::NODE_TO_SERVICE_DIRECT, &[]),
    ]),
    More::of("D3.33", &words::APART).helped(&[&words::APART_REMEDY]).then(WHY_APART),
    // Load balancers.
    More::of("alb-tg-lambda-x", &words::ALB_LAMBDA_PLACE).helped(&[&words::ALB_LAMBDA_PLACE_REMEDY]),
    More::of("nlb-tg-lambda", &words::NLB_LAMBDA).helped(&[&words::NLB_LAMBDA_REMEDY]),
    More::of("D3.64", &words::NO_WAY_OUT).helped(&[&words::NO_WAY_OUT_REMEDY]).then(WHY_NO_WAY_OUT),
    More::of("D3.30", &words::LB_TARGET_REFUSED).or(&[
        by("alb-tg-alb", &words::ALB_TO_ALB, &[&words::ALB_TO_ALB_REMEDY_NLB, &words::ALB_TO_ALB_REMEDY]),
        by("nlb-tg-alb", &words::NLB_ALB_EARLY, &[&words::NLB_ALB_EARLY_REMEDY]),
        by("nlb-tg-alb", &words::NLB_ALB_PLACE, &[&words::NLB_ALB_PLACE_REMEDY]),
    ]),
    More::of("alb-tg-peer-instance", &words::LB_FAR_INSTANCE).helped(&[&words::LB_FAR_INSTANCE_REMEDY]),
    More::of("D3.31", &words::LB_APART).helped(&[&words::APART_REMEDY]).then(WHY_APART),
    More::of("alb-tg-public-ip", &words::LB_TO_OUTSIDE).helped(&[&words::LB_TO_OUTSIDE_REMEDY]),
    More::of("alb-tg-public-ip", &words::LB_TO_SERVICE).helped(&[&words::LB_TO_SERVICE_REMEDY]),
    // Gateways and connections that are drawn as ends.
    More::of("D3.51", &words::IGW_TO_PRIVATE).helped(&[&words::CLIENT_TO_PRIVATE_NODE_REMEDY]),
    More::of("D4.11", &words::PRIVATE_NAT_TO_IGW).helped(&[&words::PRIVATE_NAT_TO_IGW_REMEDY]),
    More::of("D3.52", &words::NODE_TO_IGW_NO_ADDRESS).helped(&[&words::NODE_TO_IGW_REMEDY]),
    More::of("D3.53", &words::APART)
        .helped(&[&words::APART_REMEDY, &words::PEERING_EDGE_REMEDY])
        .then(WHY_APART),
    More::of("vpce-gw-kinds", &words::GATEWAY_ENDPOINT_KINDS_FROM).helped(&[&words::GATEWAY_ENDPOINT_REMEDY]),
    More::of("D3.57", &words::ENDPOINT_REFUSED).or(&[
        own(&words::ENDPOINT_SERVES_OTHERS, &[&words::ENDPOINT_SERVES_OTHERS_REMEDY]),
        own(&words::OUT_OF_ENDPOINT_NOT_SHARED, &[&words::OUT_OF_ENDPOINT_NOT_SHARED_REMEDY]),
        own(&words::OUT_OF_ENDPOINT_ELSEWHERE, &[&words::OUT_OF_ENDPOINT_ELSEWHERE_REMEDY]),
        by("pl-lb", &words::OUT_OF_ENDPOINT_ALB, BEHIND),
    ]),
    More::of("pl-lb", &words::OUT_OF_ENDPOINT_ALB).helped(BEHIND),
    More::of("LANGUAGE.4.4", &words::OUT_OF_GATEWAY_OUTSIDE).or(&[own(&words::OUT_OF_GATEWAY_SERVICE, &[])]),
    More::of("LANGUAGE.3", &words::APART).helped(&[&words::APART_REMEDY]).then(WHY_APART),
    More::of("D3.60", &words::CONNECTION_APART).helped(&[&words::CONNECTION_APART_REMEDY]).or(NOT_SPANNED),
    // Ends of which nothing is known.
    More::of("D3.48", &words::KIND_NOT_STATED_TO).helped(&[&words::KIND_NOT_STATED_REMEDY]),
    More::of("D3.48", &words::KIND_NOT_STATED_FROM).helped(&[&words::KIND_NOT_STATED_REMEDY]),
];

static BEHIND: &[&Sentence] =
    &[&words::OUT_OF_ENDPOINT_ALB_REMEDY_TARGET, &words::OUT_OF_ENDPOINT_ALB_REMEDY];
