//! What an end can be: the vocabulary of the table's two first columns.

use super::case::End;
use super::facts::Facts;
use crate::analysis::seat::Seat;
use crate::catalog::traits::Trait;

/// Declares predicates over the seat and the traits of an end.
macro_rules! ends {
    ($($(#[$doc:meta])* $name:ident = |$facts:ident, $end:ident| $holds:expr;)*) => {
        $($(#[$doc])* pub(super) fn $name($facts: &Facts<'_>, $end: End) -> bool { $holds })*
    };
}

fn is(facts: &Facts<'_>, end: End, asked: Trait) -> bool {
    facts.graph.has(end.node, asked)
}

ends! {
    any = |_facts, _end| true;
    outside = |_facts, end| end.seat == Seat::Outside;
    premises = |_facts, end| end.seat == Seat::Premises;
    /// Anything that is not in AWS.
    beyond = |_facts, end| matches!(end.seat, Seat::Outside | Seat::Premises);
    /// A name with public addresses that AWS answers; also the API by which managed kinds are called.
    named = |facts, end| {
        matches!(end.seat, Seat::Edge | Seat::Service | Seat::Managed | Seat::Attached)
            && !is(facts, end, Trait::RemoteAccess)
    };
    /// The same, without what is called by API only.
    front = |facts, end| {
        matches!(end.seat, Seat::Edge | Seat::Service) && !is(facts, end, Trait::RemoteAccess)
    };
    http_front = |facts, end| front(facts, end) && is(facts, end, Trait::HttpFront);
    /// The same, without the edge.
    regional = |facts, end| named(facts, end) && end.seat != Seat::Edge;
    starter = |facts, end| is(facts, end, Trait::Starter);
    started = |facts, end| is(facts, end, Trait::Started);
    hidden = |_facts, end| end.seat == Seat::Hidden;
    unstated = |_facts, end| end.seat == Seat::Unstated;
    unknown = |_facts, end| end.seat == Seat::Unknown;
    lookup = |_facts, end| end.seat == Seat::Lookup;
    attachment = |facts, end| end.seat == Seat::Attachment && !is(facts, end, Trait::Transparent);
    /// Manages others.
    management = |facts, end| {
        end.seat == Seat::Attachment && facts.graph.node(end.node).kind.net == crate::catalog::kind::Net::Control
    };
    /// Belongs to others: nothing starts there.
    idle = |_facts, end| matches!(end.seat, Seat::Lookup | Seat::Attachment);
    balancer = |_facts, end| end.seat == Seat::Balancer;
    interface = |_facts, end| end.seat == Seat::Interface;
    /// Has addresses in a network: interfaces and load balancers.
    addressable = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Balancer);
    /// Addresses, or an endpoint that has some.
    private_end = |facts, end| addressable(facts, end) || endpoint(facts, end);
    /// Calls from interfaces in a VPC.
    node = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Attached);
    attached = |_facts, end| end.seat == Seat::Attached;
    /// Calls from a VPC: interfaces and load balancers.
    inside = |_facts, end| matches!(end.seat, Seat::Interface | Seat::Attached | Seat::Balancer);
    cdn = |facts, end| is(facts, end, Trait::Cdn);
    accelerator = |facts, end| is(facts, end, Trait::Accelerator);
    api = |facts, end| is(facts, end, Trait::ApiGateway);
    function = |facts, end| is(facts, end, Trait::Function);
    /// Code of one's own in accounts of the service, with no interfaces in a VPC.
    detached = |facts, end| end.seat == Seat::Managed && is(facts, end, Trait::Attachable);
    /// Services that act by themselves: all but code of one's own.
    service = |facts, end| {
        (matches!(end.seat, Seat::Service | Seat::Hidden | Seat::Unstated)
            || (end.seat == Seat::Managed && !is(facts, end, Trait::Attachable)))
            && !is(facts, end, Trait::RemoteAccess)
    };
    /// Services that call HTTP endpoints or functions and have no interfaces in a VPC.
    caller = |facts, end| {
        service(facts, end) && (is(facts, end, Trait::HttpCaller) || is(facts, end, Trait::Invoker))
    };
    http_caller = |facts, end| is(facts, end, Trait::HttpCaller);
    invoker = |facts, end| is(facts, end, Trait::Invoker);
    /// A service that can be given interfaces in a VPC for some of its calls.
    connector = |facts, end| {
        matches!(end.seat, Seat::Service | Seat::Managed) && is(facts, end, Trait::Connector)
    };
    /// A broker with addresses of its own, whose records services read.
    broker = |facts, end| interface(facts, end) && is(facts, end, Trait::EventSource);
    puller = |facts, end| is(facts, end, Trait::Puller);
    event_source = |facts, end| is(facts, end, Trait::EventSource);
    data_api = |facts, end| is(facts, end, Trait::DataApi);
    replica = |facts, end| is(facts, end, Trait::Replicates);
    log_target = |facts, end| is(facts, end, Trait::LogTarget);
    /// Stores and servers of services, with addresses in a VPC for their callers.
    service_run = |facts, end| end.seat != Seat::Service && is(facts, end, Trait::ServiceRun);
    service_need = |facts, end| is(facts, end, Trait::ServiceNeed);
    store_front = |facts, end| is(facts, end, Trait::StoreFront);
    fronted_store = |facts, end| is(facts, end, Trait::FrontedStore);
    bulk_loader = |facts, end| is(facts, end, Trait::BulkLoader);
    object_store = |facts, end| is(facts, end, Trait::ObjectStore);
    /// The whole of a network or a part of it.
    network = |facts, end| is(facts, end, Trait::Vpc) || is(facts, end, Trait::Subnet);
    desktop = |facts, end| end.seat == Seat::Interface && is(facts, end, Trait::Desktop);
    identity_provider = |facts, end| is(facts, end, Trait::IdentityProvider);
    http_balancer = |facts, end| is(facts, end, Trait::HttpLoadBalancer);
    network_balancer = |facts, end| is(facts, end, Trait::NetworkLoadBalancer);
    packet_balancer = |facts, end| {
        is(facts, end, Trait::NetworkLoadBalancer) || is(facts, end, Trait::GatewayLoadBalancer)
    };
    remote_access = |facts, end| is(facts, end, Trait::RemoteAccess);
    vpc_link = |facts, end| is(facts, end, Trait::VpcLink);
    vpc_origin = |facts, end| is(facts, end, Trait::VpcOrigin);
    registry = |facts, end| is(facts, end, Trait::Registry);
    /// What a VPC link can lead to, supported or not.
    link_target = |facts, end| addressable(facts, end) || registry(facts, end);
    endpoint = |facts, end| is(facts, end, Trait::Endpoint);
    gateway_endpoint = |facts, end| is(facts, end, Trait::GatewayEndpoint);
    endpoint_service = |facts, end| is(facts, end, Trait::EndpointService);
    lattice = |facts, end| is(facts, end, Trait::LatticeService);
    service_network = |facts, end| is(facts, end, Trait::ServiceNetwork);
    resource_gateway = |facts, end| is(facts, end, Trait::ResourceGateway);
    internet_gateway = |facts, end| is(facts, end, Trait::InternetGateway);
    egress_only = |facts, end| is(facts, end, Trait::EgressOnlyGateway);
    nat = |facts, end| is(facts, end, Trait::Nat);
    virtual_gateway = |facts, end| is(facts, end, Trait::VirtualGateway);
    /// Gateways that private packets pass: firewalls, virtual private gateways.
    inner_gateway = |facts, end| is(facts, end, Trait::Firewall) || virtual_gateway(facts, end);
    /// Gateways and hubs that lead out of a VPC.
    way_out = |facts, end| {
        nat(facts, end)
            || internet_gateway(facts, end)
            || egress_only(facts, end)
            || is(facts, end, Trait::Firewall)
            || is(facts, end, Trait::Hub)
    };
    hub = |facts, end| is(facts, end, Trait::Hub);
    /// Joins VPCs.
    joint = |facts, end| hub(facts, end) || is(facts, end, Trait::Peering);
    /// Leads to a network of one's own.
    line = |facts, end| is(facts, end, Trait::Circuit) || is(facts, end, Trait::Tunnel);
    /// The near side of a hybrid connection.
    near_line = |facts, end| premises(facts, end) || line(facts, end) || virtual_gateway(facts, end);
    /// The far side of a hybrid connection.
    far_line = |facts, end| line(facts, end) || virtual_gateway(facts, end) || hub(facts, end);
    public_place = |facts, end| addressable(facts, end) || nat(facts, end);
}
