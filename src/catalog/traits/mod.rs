//! What rules may ask of a kind: they speak in traits, never in the ids of kinds.
//!
//! One list of kinds a trait, all in one place (`lists`), so that a reader sees at a glance what a rule will meet. A kind that
//! AWS adds joins the lists that fit, and every rule knows it.

mod lists;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::kind::Kind;
use lists::LISTS;

/// Something that is true of a kind and that decides verdicts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Trait {
    /// Callers outside AWS that serve nobody.
    Client,
    /// The internet itself.
    Internet,
    /// HTTP services outside AWS that others call.
    OutsideService,
    /// Something on premises, or the place that holds it.
    OnPremises,
    /// A building of one's own that holds machines.
    DataCenter,

    /// Points of presence that call origins (CloudFront).
    Cdn,
    /// Fixed addresses at the edge that lead to load balancers and instances.
    Accelerator,
    /// A door for CloudFront into a VPC.
    VpcOrigin,

    /// APIs of API Gateway.
    ApiGateway,
    /// APIs with all features of a gateway, of old: private endpoints, links of version 1.
    RestApi,
    /// The newer, Regional API.
    HttpApi,
    /// APIs that keep connections open.
    WebSocketApi,
    /// GraphQL endpoints with `visibility`.
    GraphQl,
    /// Names that answer to HTTP requests of anybody who may: what an HTTP integration can call.
    HttpFront,
    /// Public by name, yet each call must be signed: the internet as such is never admitted.
    SignedOnly,
    /// Reached by nothing but an interface endpoint when private.
    EndpointOnly,
    /// `endpoint` has no default that a topology could rest on.
    EndpointStated,
    /// Code that is invoked.
    Function,
    /// A public URL of a function.
    FunctionUrl,
    /// Runs in accounts of the service, and in a VPC when it has `subnets`.
    Attachable,
    /// Does its work in subnets of a VPC, where it has some, and by its service elsewhere.
    WorksInVpc,
    /// Answers by a public name, and calls others from interfaces in a VPC where it has `subnets`.
    CallsFromVpc,
    /// Runs programs of one's own, which call others by public names where no subnets are stated.
    OwnPrograms,
    /// Runs machines in the VPC of its owner, and has a name that leads to them.
    Platform,
    /// A machine of one's own with a service behind it: it stands where it is drawn.
    Appliance,
    /// Code that runs at the edge, for a distribution.
    EdgeFunction,
    /// Reaches into a VPC by interfaces that its service puts into its `subnets`.
    Connector,
    /// Reads records of streams and brokers by its service.
    Puller,
    /// Invokes functions by the API of the service.
    Invoker,
    /// Starts tasks by the API of Amazon ECS.
    Starter,
    /// Is started by that API, or holds what is.
    Started,
    /// Hands records or triggers to functions.
    EventSource,
    /// Calls HTTP endpoints by a connection of its own.
    HttpCaller,
    /// Answers SQL by an API of the service beside the port in the VPC.
    DataApi,
    /// A service that speaks a database's own protocol at its port, not its Data API.
    SqlClient,
    /// Takes logs that services deliver.
    LogTarget,
    /// Has addresses in a VPC for its callers; what it needs of other services, the service asks for by itself.
    ServiceRun,
    /// Serves such needs: keys, credentials, metrics, notices.
    ServiceNeed,
    /// Stands before a store that its service reaches by itself.
    StoreFront,
    /// Such a store.
    FrontedStore,
    /// A store of vectors whose network policy can admit a service of AWS beside endpoints.
    Collection,
    /// The service that it can admit.
    CollectionReader,
    /// Loads and unloads by its service, whatever network its interfaces stand in.
    BulkLoader,
    /// Loads and unloads past its VPC, unless that is told to take part.
    Warehouse,
    /// A service whose integrations reach other services, and whose users' programs call public names besides.
    UserPrograms,
    /// Tells of what happens to it by its service, whatever network it stands in.
    Notifier,
    /// Has a warehouse load what it delivers, by commands at the warehouse's public address.
    Loader,
    /// Never opens a connection: what has its data, or its commands, has asked for them.
    Passive,
    /// Desktops that people see over the internet through gateways of the service.
    Desktop,
    /// Copies itself between Regions by means of the service.
    Replicates,
    /// Signs users in.
    IdentityProvider,
    /// A host name of one's own that leads to APIs.
    DomainName,
    /// Object storage.
    ObjectStore,

    LoadBalancer,
    /// Layer 7: rules by path, header, host.
    HttpLoadBalancer,
    /// Layer 4.
    NetworkLoadBalancer,
    /// The first generation of load balancers.
    ClassicLoadBalancer,
    /// Sends packets through appliances.
    GatewayLoadBalancer,
    /// A step between a load balancer and its targets; links go through it.
    Transparent,
    /// The last of these steps: holds the targets.
    TargetGroup,
    /// Callers of others on behalf of their own callers: what they call sees their addresses.
    Proxy,
    /// One machine, which CloudFront can have as an origin.
    Instance,
    /// Machines that can hand on the packets of others: NAT instances, appliances.
    Forwarder,
    /// Interfaces that get a public address by `public_ip`.
    PublicIp,
    /// Databases and brokers with `publicly_accessible`.
    PubliclyAccessible,

    /// Private integrations of API Gateway.
    VpcLink,
    /// Version 1: to network load balancers only.
    VpcLinkV1,
    /// Version 2: interfaces in subnets of your own.
    VpcLinkV2,
    /// Knows addresses of tasks; data does not pass it.
    Registry,
    /// VPC endpoints with addresses: all but gateway endpoints.
    Endpoint,
    /// Endpoints for services by PrivateLink.
    InterfaceEndpoint,
    /// Endpoints for one resource.
    ResourceEndpoint,
    /// Endpoints for service networks.
    ServiceNetworkEndpoint,
    /// Endpoints that lead packets through appliances.
    ApplianceEndpoint,
    /// Route targets for S3 and DynamoDB.
    GatewayEndpoint,
    /// A service that others reach by interface endpoints.
    EndpointService,
    /// A service of VPC Lattice.
    LatticeService,
    /// A network of such services.
    ServiceNetwork,
    /// Where private connections come out in a VPC.
    ResourceGateway,

    /// Joins exactly two VPCs.
    Peering,
    /// Joins many networks by route tables.
    Hub,
    /// The hub of one Region.
    TransitGateway,
    /// A leased circuit and its parts.
    Circuit,
    /// Encrypted tunnels over the internet.
    Tunnel,
    /// The end of a tunnel or a circuit at a VPC.
    VirtualGateway,
    /// The end of a tunnel on premises.
    CustomerGateway,
    /// Lets people in from the internet, each by name.
    RemoteAccess,

    InternetGateway,
    /// Out only, IPv6.
    EgressOnlyGateway,
    Nat,
    Firewall,
    /// Decides about each request to what it protects.
    RequestGuard,
    /// Stops the traffic of internet gateways, account-wide.
    BlockPublicAccess,

    Organization,
    /// The organization itself, not a unit of it.
    OrganizationRoot,
    Account,
    Region,
    Vpc,
    Zone,
    Subnet,
    PublicSubnet,
    PrivateSubnet,
    IsolatedSubnet,
    SecurityGroup,
    /// A boundary that stands for interfaces in a network: `asg`, clusters, an instance's contents.
    Fleet,
    /// Looks into requests and refuses some (a web ACL).
    WebAcl,
    /// A name or a deployment of an API, through which requests to it are drawn.
    ApiPart,
    /// Decides for an API who may call it.
    Authorizer,
    /// Signs requests of a distribution, so that the origin can refuse all others.
    OriginSigner,
    /// Certificates by which clients are known.
    TrustStore,
    /// Guards against floods of requests.
    FloodGuard,
    /// Object storage that answers as a web site, unsigned and without TLS.
    BucketWebsite,
    /// A workflow drawn as a box.
    Workflow,

    /// Holds copies of what is kept elsewhere.
    Cache,
    /// Carries messages from one to another: queues, topics, buses, pipes, streams.
    Messages,
    /// A queue of messages.
    Queue,
    /// A topic with subscribers.
    Topic,
    /// Carries records in order, or moves them on.
    Stream,
    /// Runs steps one after the other.
    StateMachine,
}

/// Traits of each kind as a set of bits, by id.
static BITS: LazyLock<BTreeMap<&'static str, u128>> = LazyLock::new(|| {
    let mut bits: BTreeMap<&'static str, u128> = BTreeMap::new();
    for (of, kinds) in LISTS {
        for kind in *kinds {
            *bits.entry(kind).or_default() |= of.bit();
        }
    }
    bits
});

impl Trait {
    const fn bit(self) -> u128 {
        1 << (self as u8)
    }
}

/// All that is true of a kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Traits(u128);

impl Traits {
    /// Whether this is among them.
    #[must_use]
    pub const fn has(self, asked: Trait) -> bool {
        self.0 & asked.bit() != 0
    }
}

/// Things by what is true of their kinds.
#[derive(Clone, Debug)]
pub struct Bearers<T> {
    /// At the number of each trait.
    lists: Vec<Vec<T>>,
}

impl<T: Copy> Bearers<T> {
    /// Adds a thing of whose kind all this is true.
    pub fn add(&mut self, traits: Traits, bearer: T) {
        let mut rest = traits.0;
        while rest != 0 {
            self.lists[rest.trailing_zeros() as usize].push(bearer);
            // Without its lowest bit.
            rest &= rest - 1;
        }
    }

    /// The things of which this is true, in the order in which they were added.
    #[must_use]
    pub fn of(&self, asked: Trait) -> &[T] {
        &self.lists[asked as usize]
    }
}

impl<T: Clone> Default for Bearers<T> {
    fn default() -> Self {
        Self { lists: vec![Vec::new(); u128::BITS as usize] }
    }
}

impl Kind {
    /// All traits of the kind, for those who ask often.
    #[must_use]
    pub fn traits(&self) -> Traits {
        Traits(BITS.get(self.id).copied().unwrap_or_default())
    }

    /// Whether this is true of the kind.
    #[must_use]
    pub fn has(&self, asked: Trait) -> bool {
        self.traits().has(asked)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LISTS, Trait};
    use crate::catalog::catalog;

    #[test]
    fn lists_name_kinds_of_the_catalogue_once() {
        let mut seen = BTreeSet::new();
        for (of, kinds) in LISTS {
            assert!((*of as u8) < 128, "{of:?} has no bit");
            assert!(seen.insert(*of), "{of:?} has two lists");
            let once: BTreeSet<_> = kinds.iter().collect();
            assert_eq!(once.len(), kinds.len(), "{of:?} names a kind twice");
            for kind in *kinds {
                assert!(catalog().kind(kind).is_some_and(|row| row.id == *kind), "{of:?}: {kind}");
            }
        }
        assert_eq!(seen.len(), Trait::StateMachine as usize + 1, "a trait has no list");
    }

    #[test]
    fn a_kind_answers_for_its_traits_only() {
        let alb = catalog().kind("alb").expect("the catalogue has load balancers");
        assert!(alb.has(Trait::LoadBalancer) && alb.has(Trait::HttpLoadBalancer));
        assert!(!alb.has(Trait::NetworkLoadBalancer) && !alb.has(Trait::Client));
    }
}
