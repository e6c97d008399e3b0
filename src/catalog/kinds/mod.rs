//! The kinds, one file a service family; this list is the catalogue's order.

mod analytics;
mod boundaries;
mod business;
mod compute;
mod connections;
mod database;
mod front_doors;
mod general;
mod integration;
mod machine_learning;
mod management;
mod media;
mod network;
mod security;
mod storage;

use super::kind::Kind;

/// All families, in the order of the reference page.
pub(super) static FAMILIES: &[&[Kind]] = &[
    general::KINDS,
    front_doors::KINDS,
    network::KINDS,
    connections::KINDS,
    compute::KINDS,
    database::KINDS,
    storage::KINDS,
    integration::KINDS,
    analytics::KINDS,
    security::KINDS,
    management::KINDS,
    machine_learning::KINDS,
    business::KINDS,
    media::KINDS,
    boundaries::KINDS,
];
