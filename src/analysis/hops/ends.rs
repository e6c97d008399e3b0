//! What an end can be: the vocabulary of the table's two first columns.

use super::case::End;
use super::ground::Ground;
use crate::analysis::seat::Seat;
use crate::catalog::traits::Trait;

/// Declares predicates over the seat and the traits of an end.
macro_rules! ends {
    ($($(#[$doc:meta])* $name:ident = |$ground:ident, $end:ident| $holds:expr;)*) => {
        $($(#[$doc])* pub(super) fn $name($ground: &Ground<'_>, $end: End) -> bool { $holds })*
    };
}

fn is(ground: &Ground<'_>, end: End, asked: Trait) -> bool {
    ground.graph.has(end.node, asked)
}

fn is_own_code(ground: &Ground<'_>, end: End) -> bool {
    [Trait::Attachable, Trait::EdgeFunction, Trait::OwnPrograms].iter().any(|asked| is(ground, end, *asked))
}

ends! {
    any = |_facts, _end| true;
    outside = |_facts, end| end.seat == Seat::Outside;
    premises = |_facts, end| end.seat == Seat::Premises;
    /// Anything that is not in AWS.
    beyond = |_facts, end| matches!(end.seat, Seat::Outside | Seat::Premises);
    /// A name with public addresses that AWS answers; also the API by which managed kinds are called.
    named = |ground, end| {
        matches!(end.seat, Seat::Edge | Seat::Service | Seat::Managed | Seat::Attached)
            && !is(ground, end, Trait::RemoteAccess)
    };
    /// The same, without what is called by API only.
    front = |ground, end| {
        matches!(end.seat, Seat::Edge | Seat::Service) && !is(ground, end, Trait::RemoteAccess)
    };
    http_front = |ground, end| front(ground, end) && is(ground, end, Trait::HttpFront);
    /// The same, without the edge.
    regional = |ground, end| named(ground, end) && end.seat != Seat::Edge;
    at_edge = |_facts, end| end.seat == Seat::Edge;
    starter = |ground, end| is(ground, end, Trait::Starter);
    started = |ground, end| is(ground, end, Trait::Started);
    hidden = |_facts, end| end.seat == Seat::Hidden;
    unstated = |_facts, end| end.seat == Seat::Unstated;
    unknown = |_facts, end| end.seat == Seat::Unknown;
    lookup = |_facts, end| end.seat == Seat::Lookup;
    attachment = |ground, end| end.seat == Seat::Attachment && !is(ground, end, Trait::Transparent);
    /// Manages others.
    management = |ground, end| {
        end.seat == Seat::Attachment && ground.graph.node(end.node).kind.net == crate::catalog::kind::Net::Control
    };
    /// Belongs to others: nothing starts there.
    idle = |_facts, end| matches!(end.seat, Seat::Lookup | Seat::Attachment);
    balancer = |_facts, end| end.seat == Seat::Balancer;
    interface = |_facts, end| end.seat == Seat::Interface;
    /// Has addresses in a network: interfaces and load balancers.
    addressable = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Balancer);
    /// Addresses, or an endpoint that has some.
    private_end = |ground, end| addressable(ground, end) || endpoint(ground, end);
    /// Calls from interfaces in a VPC.
    node = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Attached);
    attached = |_facts, end| end.seat == Seat::Attached;
    /// Calls from a VPC: interfaces and load balancers.
    inside = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Attached | Seat::Balancer);
    cdn = |ground, end| is(ground, end, Trait::Cdn);
    accelerator = |ground, end| is(ground, end, Trait::Accelerator);
    api = |ground, end| is(ground, end, Trait::ApiGateway);
    function = |ground, end| is(ground, end, Trait::Function);
    /// Code of one's own in accounts of the service, with no interfaces in a VPC.
    detached = |ground, end| end.seat == Seat::Managed && is_own_code(ground, end);
    edge_function = |ground, end| is(ground, end, Trait::EdgeFunction);
    /// Services that act by themselves: all but code of one's own.
    service = |ground, end| {
        (matches!(end.seat, Seat::Service | Seat::Hidden | Seat::Unstated)
            || (end.seat == Seat::Managed && !is_own_code(ground, end)))
            && !is(ground, end, Trait::RemoteAccess)
    };
    /// Services that call HTTP endpoints or functions and have no interfaces in a VPC.
    caller = |ground, end| {
        service(ground, end) && (is(ground, end, Trait::HttpCaller) || is(ground, end, Trait::Invoker))
    };
    http_caller = |ground, end| is(ground, end, Trait::HttpCaller);
    invoker = |ground, end| is(ground, end, Trait::Invoker);
    /// A service that can be given interfaces in a VPC for some of its calls.
    connector = |ground, end| {
        let by_service = matches!(end.seat, Seat::Service | Seat::Managed);
        (by_service || is(ground, end, Trait::CallsFromVpc)) && is(ground, end, Trait::Connector)
    };
    /// A broker with addresses of its own, whose records services read.
    broker = |ground, end| interface(ground, end) && is(ground, end, Trait::EventSource);
    puller = |ground, end| is(ground, end, Trait::Puller);
    event_source = |ground, end| is(ground, end, Trait::EventSource);
    data_api = |ground, end| is(ground, end, Trait::DataApi);
    data_api_caller = |ground, end| service(ground, end) && !is(ground, end, Trait::SqlClient);
    /// A service that opens connections to the port of a database.
    sql_client = |ground, end| service(ground, end) && is(ground, end, Trait::SqlClient);
    replica = |ground, end| is(ground, end, Trait::Replicates);
    log_target = |ground, end| is(ground, end, Trait::LogTarget);
    /// Stores and servers of services, with addresses in a VPC for their callers.
    service_run = |ground, end| end.seat != Seat::Service && is(ground, end, Trait::ServiceRun);
    service_need = |ground, end| is(ground, end, Trait::ServiceNeed);
    store_front = |ground, end| is(ground, end, Trait::StoreFront);
    fronted_store = |ground, end| is(ground, end, Trait::FrontedStore);
    collection = |ground, end| is(ground, end, Trait::Collection);
    collection_reader = |ground, end| is(ground, end, Trait::CollectionReader);
    bulk_loader = |ground, end| is(ground, end, Trait::BulkLoader);
    notifier = |ground, end| is(ground, end, Trait::Notifier);
    /// A service that runs programs of its users, with no interfaces in a VPC.
    user_programs = |ground, end| service(ground, end) && is(ground, end, Trait::UserPrograms);
    warehouse = |ground, end| is(ground, end, Trait::Warehouse);
    /// Loads a warehouse by commands at its public address only.
    loader = |ground, end| service(ground, end) && is(ground, end, Trait::Loader);
    object_store = |ground, end| is(ground, end, Trait::ObjectStore);
    /// The whole of a network or a part of it.
    network = |ground, end| is(ground, end, Trait::Vpc) || is(ground, end, Trait::Subnet);
    desktop = |ground, end| end.seat == Seat::Interface && is(ground, end, Trait::Desktop);
    identity_provider = |ground, end| is(ground, end, Trait::IdentityProvider);
    http_balancer = |ground, end| is(ground, end, Trait::HttpLoadBalancer);
    network_balancer = |ground, end| is(ground, end, Trait::NetworkLoadBalancer);
    packet_balancer = |ground, end| {
        is(ground, end, Trait::NetworkLoadBalancer) || is(ground, end, Trait::GatewayLoadBalancer)
    };
    remote_access = |ground, end| is(ground, end, Trait::RemoteAccess);
    vpc_link = |ground, end| is(ground, end, Trait::VpcLink);
    vpc_origin = |ground, end| is(ground, end, Trait::VpcOrigin);
    registry = |ground, end| is(ground, end, Trait::Registry);
    /// What a VPC link can lead to, supported or not.
    link_target = |ground, end| addressable(ground, end) || registry(ground, end);
    endpoint = |ground, end| is(ground, end, Trait::Endpoint);
    gateway_endpoint = |ground, end| is(ground, end, Trait::GatewayEndpoint);
    endpoint_service = |ground, end| is(ground, end, Trait::EndpointService);
    lattice = |ground, end| is(ground, end, Trait::LatticeService);
    service_network = |ground, end| is(ground, end, Trait::ServiceNetwork);
    resource_gateway = |ground, end| is(ground, end, Trait::ResourceGateway);
    internet_gateway = |ground, end| is(ground, end, Trait::InternetGateway);
    egress_only = |ground, end| is(ground, end, Trait::EgressOnlyGateway);
    nat = |ground, end| is(ground, end, Trait::Nat);
    virtual_gateway = |ground, end| is(ground, end, Trait::VirtualGateway);
    /// Gateways that private packets pass: firewalls, virtual private gateways.
    inner_gateway = |ground, end| is(ground, end, Trait::Firewall) || virtual_gateway(ground, end);
    /// Gateways and hubs that lead out of a VPC.
    way_out = |ground, end| {
        nat(ground, end)
            || internet_gateway(ground, end)
            || egress_only(ground, end)
            || is(ground, end, Trait::Firewall)
            || is(ground, end, Trait::Hub)
    };
    hub = |ground, end| is(ground, end, Trait::Hub);
    /// Joins VPCs.
    joint = |ground, end| hub(ground, end) || is(ground, end, Trait::Peering);
    /// Leads to a network of one's own.
    line = |ground, end| is(ground, end, Trait::Circuit) || is(ground, end, Trait::Tunnel);
    /// The near side of a hybrid connection.
    near_line = |ground, end| premises(ground, end) || line(ground, end) || virtual_gateway(ground, end);
    /// The far side of a hybrid connection.
    far_line = |ground, end| line(ground, end) || virtual_gateway(ground, end) || hub(ground, end);
    public_place = |ground, end| addressable(ground, end) || nat(ground, end);
}
