//! Conditions of facts that are about networks: zones, address blocks, connections, endpoints, groups, owners.

/// What holds of a network, of a connection, or of the way that a hop takes.
///
/// Those about one resource ask for the source of the link, or the resource itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NetIs {
    /// It stands outside AWS, on the internet.
    Outside,
    /// It stands in a subnet, or names one.
    InSubnet,
    /// Its VPC is the default one.
    InDefaultVpc,
    /// It stands in a VPC that another account owns.
    OfParticipant,

    /// A NAT gateway: subnets of its VPC that lie in other zones leave by it.
    ServesOtherZones,
    /// A gateway endpoint: it names a service that has none of that kind.
    NamesServiceWithoutRoutes,

    /// A connection: two VPCs that it leads to each other have overlapping address blocks.
    JoinsOverlappingVpcs,
    /// A hub: an attachment has no subnet in a zone that uses the hub.
    LacksZone,
    /// A hub: it is attached to the VPC of another account, and shared with that account.
    JoinsOtherAccount,
    /// A hub: an inbound rule behind it names a group of another VPC that is attached to it.
    CarriesGroupReferences,

    /// A security group: one of its rules names a group of its own VPC, or of a peered one in its Region.
    NamesGroupWithinReach,
    /// A security group: resources of a second VPC of its Region, not a default one, are in it.
    ServesSecondVpc,
    /// A security group: a resource of another account of a shared VPC is in it, and it is not shared with that account.
    LentToOtherAccount,
    /// A subnet: it is shared with an account outside the organization of its owner.
    SharedOutsideOrganization,

    /// A load balancer: it stands behind more than one endpoint service.
    BehindTwoServices,
    /// An endpoint service: consumers reach a network load balancer by it.
    HidesCallers,
    /// A service network: a VPC of it is associated with an earlier one.
    SecondAssociation,

    /// The hop goes by a gateway endpoint of another network than that of the source.
    ByFarGatewayEndpoint,
    /// The hop would have to pass through a VPC that both ends are peered with.
    OverTwoPeerings,
    /// The hop would have to use a gateway, a circuit or a tunnel of a peered VPC.
    ByGatewayOfPeer,
    /// A virtual interface of this kind is on the way.
    OverVif(&'static str),
    /// The hop leaves by a NAT or egress-only gateway of a VPC in which connections from the internet are blocked.
    OutPastIngressBlock,
    /// All traffic of internet gateways is blocked where the destination stands.
    IntoBidirectionalBlock,
    /// The hop leads to what stands behind an endpoint service.
    ByEndpointService,
    /// The VPCs of both ends have overlapping address blocks.
    BetweenOverlappingVpcs,
    /// The side that offers an endpoint service opens the connection to the side that consumes it.
    FromProvider,
    /// The endpoint stands in another Region than the service, which admits that.
    AcrossRegions,
    /// The destination stands in a subnet that is not shared with the owner of the source, in a VPC of neither.
    ToUnsharedSubnet,
}
