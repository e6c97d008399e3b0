//! The conditions of facts, as data: what must be true of the resources and of the link between them.
//!
//! A condition is true, false, or not known where a topology does not say; a fact holds only where it is true.

use super::net::NetIs;
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
    /// Where the resource stands and what its network is.
    Place(Who, PlaceIs),
    /// What holds between the two ends, or between the guard and what it guards.
    Pair(PairIs),
    /// What holds of the hop as a whole.
    Hop(HopIs),
    /// What holds of networks, and of the ways between them.
    Net(NetIs),
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
}
