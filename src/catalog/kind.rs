//! The shape of a row of the catalogue.

use crate::base::date::Date;
use crate::base::lang::Text;

/// A kind of resource or of boundary. Two rows are the same kind when their ids are equal.
#[derive(Debug)]
pub struct Kind {
    /// The id of the language, kebab-case: `apigw-rest`.
    pub id: &'static str,
    /// Other words a person would try for it; unique over the whole catalogue.
    pub aliases: &'static [&'static str],
    /// AWS's name for it, as a label.
    pub name: Text,
    /// A shorter name for the second line under a tile: `REST API`, `Fargate`.
    pub short: Text,
    /// One or two sentences for `hopmap explain`: what it is and what it is for in a topology.
    pub about: Text,
    pub category: Category,
    pub placement: Placement,
    pub net: Net,
    /// CloudFormation types that stand for it.
    pub cloudformation: &'static [&'static str],
    /// Terraform types that stand for it.
    pub terraform: &'static [&'static str],
    /// Where the row comes from: AWS's page about the service.
    pub source: &'static str,
    /// When AWS began to offer it to everyone; `None`: before 2019, or no page was found that tells the day.
    pub launch: Option<Launch>,
    /// What makes it a boundary; `None` for what is only a node.
    pub boundary: Option<Boundary>,
}

/// Since when everyone can use a kind: general availability, not a preview.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Launch {
    /// The first day; where AWS gives a month only, the first of it.
    pub day: Date,
    /// AWS's page that announces it.
    pub source: &'static str,
}

impl Launch {
    /// For tables.
    pub(super) const fn on(day: Date, source: &'static str) -> Self {
        Self { day, source }
    }
}

impl Kind {
    /// Its launch, where that is later than a day: on that day, nobody could use it.
    #[must_use]
    pub fn launched_after(&self, day: Date) -> Option<Launch> {
        self.launch.filter(|launch| launch.day > day)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Kind {}

/// What a boundary has beside a kind.
#[derive(Debug)]
pub struct Boundary {
    /// How wide its scope is: a boundary may stand in any of smaller number. `None` is transparent (`group`).
    ///
    /// 0 AWS Cloud (and what stands beside it: data center, edge), 1 organization, 2 organizational unit, 3 account,
    /// 4 Region, 5 VPC (and a workflow, which needs a Region but no VPC), 6 zone, 7 subnet, 8 what overlaps without an
    /// order (security group, Auto Scaling group, clusters), 9 the inside of a machine. `nesting::may_hold` decides.
    pub scope: Option<u8>,
    /// Its colours and line in the theme, by role: `account`, `region`, `vpc`, ...
    pub role: &'static str,
    /// Drawn as a node when it has no children (`asg`, `ecs-cluster`, `eks-cluster`).
    pub node_when_empty: bool,
}

/// AWS's service categories; each has a tile colour.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Category {
    Compute,
    Containers,
    Network,
    Storage,
    Database,
    Integration,
    Analytics,
    Security,
    Management,
    DeveloperTools,
    MachineLearning,
    Migration,
    EndUser,
    Frontend,
    Business,
    Iot,
    General,
}

/// Where a resource of a kind stands (`AWS-KINDS`, column placement).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Placement {
    Global,
    GlobalEdge,
    Region,
    RegionOrEdge,
    RegionOrGlobal,
    RegionOrVpc,
    Account,
    AccountRegion,
    Vpc,
    Az,
    AzSubnet,
    External,
    /// A boundary: its place is decided by scopes.
    Boundary,
}

/// How a kind takes part in the network; the hop tables speak in these.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Net {
    /// Outside AWS: a source of public hops.
    External,
    /// Outside AWS, in a network of one's own: private only over a circuit or a tunnel.
    ExternalPrivate,
    /// AWS's edge, public by nature.
    Edge,
    /// A Regional service name with public addresses, guarded by IAM or a policy.
    PublicEndpoint,
    /// Public or private by an attribute.
    ByEndpointType,
    /// Internet-facing or internal.
    Scheme,
    /// An address in a subnet.
    VpcEni,
    /// Runs in accounts of the service, invoked by API; no address of its own.
    AwsManaged,
    /// A connection: decides PrivateLink, peering, transit gateway.
    Link,
    /// A door of a VPC.
    Gateway,
    /// Look-up only.
    Dns,
    /// Belongs to another resource.
    Attach,
    /// Management plane.
    Control,
    /// A container of others.
    Boundary,
    /// The fallback: nothing is known.
    Unknown,
}
