//! What is said under ids that are no rows of the table, or besides the rows of the same id: what is derived before the
//! table is asked, what follows from other reasons, and what is looked at afterwards.

use super::says::{Gives, Says};
use crate::model::link::Class;
use crate::words::sentence::Sentence;
use crate::words::{exposure, hop};

const UNREACHABLE: Gives = Gives::Classes(&[Class::Unreachable]);
const UNKNOWN: Gives = Gives::Classes(&[Class::Unknown]);
const EXPOSED: Gives = Gives::Exposure(Some(true));
const HIDDEN: Gives = Gives::Exposure(Some(false));
const NOT_STATED: Gives = Gives::Exposure(None);

const fn unreachable(said: &'static Sentence) -> Says {
    Says::new(UNREACHABLE, said)
}

const fn unknown(said: &'static Sentence) -> Says {
    Says::new(UNKNOWN, said)
}

const fn note(said: &'static Sentence) -> Says {
    Says::new(Gives::Note, said)
}

/// Each id with its sentences, in the order of the titles.
pub(super) static ALL: &[(&str, &[Says])] = &[
    (
        "D1",
        &[
            unreachable(&hop::NO_CONDITION).helped(&[&hop::NO_CONDITION_REMEDY]),
            unknown(&hop::NOT_MODELLED).helped(&[&hop::NO_CONDITION_REMEDY]),
        ],
    ),
    (
        "D2.2",
        &[
            Says::new(EXPOSED, &exposure::OUTSIDE),
            Says::new(EXPOSED, &exposure::NAME),
            Says::new(EXPOSED, &exposure::BUCKET_PUBLIC),
            Says::new(EXPOSED, &exposure::INTERNET_FACING),
            Says::new(EXPOSED, &exposure::SCHEME_DEFAULT),
            Says::new(EXPOSED, &exposure::PUBLIC_ADDRESS),
            Says::new(EXPOSED, &exposure::BY_DESIGN),
            Says::new(HIDDEN, &exposure::SIGNED),
            Says::new(HIDDEN, &exposure::BUCKET_OAC),
            Says::new(HIDDEN, &exposure::URL_IAM),
            Says::new(HIDDEN, &exposure::PRIVATE_API),
            Says::new(HIDDEN, &exposure::INTERNAL),
            Says::new(HIDDEN, &exposure::PRIVATE_ADDRESS),
            Says::new(HIDDEN, &exposure::PRIVATE_SUBNET),
            Says::new(HIDDEN, &exposure::INVOKED),
            Says::new(HIDDEN, &exposure::NO_TRAFFIC),
            Says::new(NOT_STATED, &exposure::KIND_NOT_STATED),
            Says::new(NOT_STATED, &exposure::ENDPOINT_NOT_STATED),
            Says::new(NOT_STATED, &exposure::ADDRESS_NOT_STATED),
            unknown(&hop::ADDRESS_NOT_STATED)
                .helped(&[&hop::PUBLIC_IP_REMEDY, &hop::PUBLICLY_ACCESSIBLE_REMEDY]),
        ],
    ),
    ("D2.3", &[Says::new(EXPOSED, &exposure::FILTER_WIDE), Says::new(HIDDEN, &exposure::FILTERED)]),
    (
        "D2.4",
        &[
            unreachable(&hop::OUT_ISOLATED),
            unreachable(&hop::OUT_NONE),
            unreachable(&hop::OUT_NO_ADDRESS),
            unreachable(&hop::OUT_NO_GATEWAY_USE),
            unreachable(&hop::OUT_PRIVATE_NAT),
            unreachable(&hop::OUT_ROUTES_END),
            unreachable(&hop::OUT_BPA),
            unreachable(&hop::NOT_JOINED),
            unreachable(&hop::NOT_ATTACHED),
            unknown(&hop::SUBNET_NOT_STATED).helped(&[&hop::SUBNET_REMEDY]),
            unknown(&hop::EGRESS_NOT_STATED).helped(&[&hop::EGRESS_REMEDY]),
            unknown(&hop::EGRESS_UNFINISHED).helped(&[&hop::EGRESS_REMEDY]),
            unknown(&hop::SEVERAL_EGRESS).helped(&[&hop::EGRESS_REMEDY]),
            unknown(&hop::ADDRESS_NOT_STATED)
                .helped(&[&hop::PUBLIC_IP_REMEDY, &hop::PUBLICLY_ACCESSIBLE_REMEDY]),
        ],
    ),
    (
        "D2.5",
        &[
            unreachable(&hop::NOT_JOINED),
            unreachable(&hop::NOT_ATTACHED).helped(&[&hop::NOT_ATTACHED_REMEDY]),
            unreachable(&hop::NO_ROUTE).helped(&[&hop::NO_ROUTE_REMEDY]),
            unreachable(&hop::NO_ROUTE_BACK).helped(&[&hop::NO_ROUTE_REMEDY]),
            unreachable(&hop::CIRCUIT_PUBLIC).helped(&[&hop::CIRCUIT_PUBLIC_REMEDY]),
            unreachable(&hop::HUB_REGION).helped(&[&hop::HUB_REGION_REMEDY]),
            unreachable(&hop::OTHER_PARTITION).helped(&[&hop::OTHER_PARTITION_REMEDY]),
            unknown(&hop::NETWORK_NOT_STATED).helped(&[&hop::NETWORK_REMEDY]),
        ],
    ),
    ("peer-transitive", &[unreachable(&hop::PEERING_TRANSITIVE).helped(&[&hop::PEERING_TRANSITIVE_REMEDY])]),
    ("peer-edge", &[unreachable(&hop::PEERING_EDGE).helped(&[&hop::PEERING_EDGE_REMEDY])]),
    ("bpa-bidir", &[Says::new(HIDDEN, &exposure::BPA)]),
    ("D3", &[note(&hop::THROUGH_STEPS)]),
    ("D3.3", &[Says::new(EXPOSED, &exposure::CALLED)]),
    ("D3.11", &[unknown(&hop::VIF_NOT_STATED).helped(&[&hop::VIF_REMEDY])]),
    ("D3.45", &[unknown(&hop::LATTICE_NOT_STATED).helped(&[&hop::LATTICE_NOT_STATED_REMEDY])]),
    (
        "D3.47",
        &[
            Says::new(Gives::Classes(&[Class::Public]), &hop::CHINA),
            unreachable(&hop::INVOKE_PARTITION).helped(&[&hop::INVOKE_PARTITION_REMEDY]),
        ],
    ),
    ("D3.71", &[note(&hop::FETCHED)]),
    ("D3.73", &[note(&hop::MANAGES)]),
    ("D4.8", &[note(&hop::NODE_TO_OWN_PUBLIC_LB_ADVICE)]),
    ("D4.13", &[note(&hop::VPN_NOTE)]),
    ("LANGUAGE.2", &[unknown(&hop::SEVERAL_ROADS).helped(&[&hop::SEVERAL_ROADS_REMEDY])]),
    (
        "LANGUAGE.6",
        &[unreachable(&hop::NOT_ADMITTED).helped(&[&hop::NOT_ADMITTED_REMEDY]), note(&hop::ADMITTED)],
    ),
    (
        "nlb-sg-privatelink",
        &[unreachable(&hop::NOT_ADMITTED).helped(&[&hop::NOT_ADMITTED_PRIVATELINK_REMEDY])],
    ),
    (
        "LANGUAGE.16",
        &[
            note(&hop::MEMBERS_AGREE),
            unknown(&hop::MEMBERS_DIFFER).helped(&[&hop::MEMBERS_DIFFER_REMEDY]),
            unknown(&hop::TOO_MANY_MEMBERS).helped(&[&hop::MEMBERS_DIFFER_REMEDY]),
            note(&exposure::MEMBERS),
        ],
    ),
];

/// Ids that findings name as what they rest on, with the rules that do.
pub(super) static RULES: &[(&str, &[&str])] = &[
    ("D3.66", &["own-public-name"]),
    ("D4.12", &["private-dns-overrides-way"]),
    ("D4.13", &["vpn-over-internet"]),
    ("D4.16", &["edge-api-behind-cdn"]),
    ("D5", &["bypass-open", "bypass-weak", "plain-http-listener", "target-publicly-addressed"]),
    ("LANGUAGE.2", &["unknown-hop"]),
    ("LANGUAGE.5", &["header-mismatch"]),
    ("LANGUAGE.18", &["transport-not-stated"]),
    ("LANGUAGE.35", &["open-route"]),
];
