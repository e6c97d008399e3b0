//! The conditions of facts, as data: what must be true of the resources and of the link between them.
//!
//! A condition is true, false, or not known where a topology does not say; a fact holds only where it is true.

mod networks;

use crate::catalog::traits::Trait;
pub use networks::NetIs;

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
    /// The text of the link has one of these words, in either language, whatever their case.
    LinkSays(&'static [&'static str]),
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
    /// What holds of networks, and of the ways between them.
    Net(NetIs),
}

impl When {
    /// Whether it asks for hops that a row of the decision table has decided.
    #[must_use]
    pub fn asks_for_row(&self, row: &str) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.asks_for_row(row)),
            Self::Hop(HopIs::Row(asked)) => *asked == row,
            _ => false,
        }
    }
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
    /// Its interfaces are in fewer zones than this. Not known where no subnets are stated, nor where one is and its VPC
    /// is drawn in fewer zones: a picture may leave the others out.
    InFewerZones(usize),
    /// It has its interfaces in one subnet. Not known where no subnets are stated.
    InOneSubnet,
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
    /// A caller outside AWS is drawn that calls it directly.
    CalledFromOutside,
    /// It answers at a public name of an AWS service.
    Service,
    /// It stands in the Region of this name. Not known where no Region is stated, or one of another partition.
    InRegion(&'static str),
    /// Nothing at it tells one caller from another: no header, certificate, sign-in or filter of addresses.
    Unguarded,
    /// Its inbound rules admit the internet by prefix lists with this word in their names, and by nothing else.
    AdmitsByListOnly(&'static str),
    /// Its inbound rules admit the internet by published ranges of this service, and by nothing else.
    AdmitsRangesOnly(&'static str),
    /// Its own inbound rules exceed a quota that AWS has by default.
    RulesAbove(Quota),
    /// It stands outside AWS, and in no network of one's own.
    Outside,
    /// It stands in a network of one's own outside AWS.
    OnPremises,
    /// It is called by a name with public addresses: outside AWS, at the edge, a service of AWS.
    PublicName,
    /// A Region other than this is stated around it.
    InOtherRegionThan(&'static str),
    /// Security groups filter what comes in: it is in one, or has inbound rules.
    InSecurityGroup,
    /// It is said to be created without any security group.
    WithoutSecurityGroup,
    /// It protects something of which this is true.
    Protects(Trait),
    /// A resource of one of these kinds protects it, or is linked with it.
    JoinedWith(&'static [&'static str]),
    /// It calls something of which this is true.
    Calls(Trait),
    /// More than this many resources of which this is true call it, or have it as a part of theirs.
    CalledByMoreThan(usize, Trait),
    /// Proxies call it, and nothing else does.
    CalledByProxiesOnly,
    /// Some of its rules want a secret header, and another rule or its default action forwards without.
    SecretHeaderGap,
    /// Links into it and out of it carry different conditions of a sort of which a rule has one at most.
    ConditionTwice,
    /// It stands in a VPC in which an interface endpoint gives the names of this service private addresses.
    UnderPrivateNames(&'static str),
    /// Something checks callers that come straight to it: a web ACL that wants a header or blocks by default, mutual TLS,
    /// sign-in at a load balancer, rules that all want a header, inbound rules that do not admit the internet, and at an API
    /// a resource policy or a Lambda authorizer.
    ChecksCallers,
}

/// A quota of the inbound rules of one security group, and a prefix list that counts as many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quota {
    /// A word in the name of the prefix list.
    pub list: &'static str,
    /// As how many rules a rule with the list counts.
    pub weight: u32,
    /// How many rules a group may have.
    pub rules: u32,
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
    /// Another guard of this kind, earlier in the file, protects the second too.
    GuardedBefore,
    /// The second stands in another network than the first, and states address blocks of which none is private.
    PublicBlockElsewhere,
    /// Path rules of the second begin with the stage of the first.
    StageInRules,
}

/// What holds of a hop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HopIs {
    /// Its class, by id.
    Class(&'static str),
    /// The row of the decision table that gave the class, by its name (`D3.16`).
    Row(&'static str),
    /// The link adds a header that the destination wants of every request: by its WAF, or by all of its rules.
    HeaderChecked,
    /// No other link leaves the target group that it leaves.
    OnlyTargetOfGroup,
    /// It arrives at a port at which the destination, by its listeners, does not listen.
    PortWithoutListener,
    /// As a rule of a listener, it has more than this many values or wildcards, or passes this many rules of its load
    /// balancer.
    RuleAbove { values: usize, rules: usize },
    /// Its source addresses are other than those of the network of the load balancer.
    SourceAddressesOfClients,
    /// It arrives by PrivateLink, and no inbound rule of the destination admits the addresses of the caller.
    PrivateLinkNotAdmitted,
    /// One account owns both ends and the VPC links between them.
    OneAccount,
    /// A way of one of these kinds belongs to another account than the destination.
    OverForeign(&'static [&'static str]),
    /// The resource policy of the destination admits the source or a way of the hop.
    AdmittedByPolicy,
    /// The source has a named stage, and a rule of the destination matches a path that does not begin with it.
    RuleMissesStage,
}
