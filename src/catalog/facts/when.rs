//! The conditions of facts, as data: what must be true of the resources and of the link between them.
//!
//! A condition is true, false, or not known where a topology does not say; a fact holds only where it is true.

use crate::catalog::traits::Trait;

/// A condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    Always,
    All(&'static [Self]),
    Any(&'static [Self]),
    Not(&'static Self),
    /// A key of the resource has this value, as the language writes it (`scheme`, `internal`); the default of the key
    /// counts where nothing is written and there is one. Of a list, one value is enough.
    Is(Who, &'static str, &'static str),
    /// A key of the resource is written at all, and is not empty.
    States(Who, &'static str),
    /// A key that is a number is greater than this.
    Above(Who, &'static str, u32),
    /// Something is true of the kind.
    Has(Who, Trait),
    /// A key of the link has this value (`protocol`, `http`); `target_type` counts by its default too.
    LinkIs(&'static str, &'static str),
    /// A key of the link is written, and is not empty; `route.path` is a condition of its routes.
    LinkStates(&'static str),
    /// A way of one of these kinds stands on the road of the hop: named, unnamed or implied. An empty list: any way.
    Via(&'static [&'static str]),
    /// A way of one of these kinds on the road has this value under a key. Not known where no such way has a name.
    WayIs(&'static [&'static str], &'static str, &'static str),
    /// Callers prove who they are by this method (`jwt`): it is written on the resource, on a link out of it, or on an
    /// authorizer that protects it.
    Auth(Who, &'static str),
    /// A resource of one of these kinds protects it.
    Guarded(Who, &'static [&'static str]),
    /// A resource of one of these kinds in the same Region has the same `domain`.
    SharesDomain(Who, &'static [&'static str]),
    /// The link adds a header of one of these names; `x-amz-*` stands for all that begin so.
    AddsHeader(&'static [&'static str]),
    /// Of some link into the resource this is true: `Who` there are the ends of that link.
    Into(Who, &'static Self),
    /// Where the resource stands and what its network is.
    Place(Who, PlaceIs),
    /// What holds between the two ends, or between the guard and what it guards.
    Pair(PairIs),
    /// What holds of the hop as a whole.
    Hop(HopIs),
}

/// Which resource a condition speaks of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// The source of the link, the guard, or the resource itself.
    From,
    /// The destination of the link, or what is guarded.
    To,
}

/// Where a resource stands and what its network is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlaceIs {
    /// Its interfaces are in fewer zones than this. Not known where no subnets are stated.
    InFewerZones(usize),
    /// One of its subnets has no route to an internet gateway.
    InSubnetThatIsNotPublic,
    /// One of its subnets has a route to an internet gateway.
    InPublicSubnet,
    /// It stands in a VPC.
    InVpc,
    /// It has interfaces in a VPC.
    Attached,
    /// It can be called from the internet.
    Exposed,
    /// It stands in a VPC in which an interface endpoint gives the names of this service private addresses.
    UnderPrivateNames(&'static str),
    /// Something checks callers that come straight to it: a web ACL that wants a header or blocks by default, mutual TLS,
    /// sign-in at a load balancer, rules that all want a header, inbound rules that do not admit the internet, and at an API
    /// a resource policy or a Lambda authorizer.
    ChecksCallers,
}

/// What holds between two resources.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PairIs {
    /// One account owns both.
    SameAccount,
    SameRegion,
    SameVpc,
    /// The owner of the second shares it with the account of the first.
    Shared,
}

/// What holds of a hop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HopIs {
    /// Its class, by id.
    Class(&'static str),
    /// One account owns both ends and the VPC links between them.
    OneAccount,
    /// A way of one of these kinds belongs to another account than the destination.
    OverForeign(&'static [&'static str]),
    /// The resource policy of the destination admits the source or a way of the hop.
    AdmittedByPolicy,
    /// The source has a named stage, and a rule of the destination matches a path that does not begin with it.
    RuleMissesStage,
}
