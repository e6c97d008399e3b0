//! Where a kind belongs, and what to say when it is drawn elsewhere.
//!
//! Only boundaries that are drawn count: what is left out between them is implied. So a thing on the canvas is never
//! misplaced, `group` is looked through, and the states of a workflow, which is no place, are left alone. What comes
//! of it is a warning: partial pictures are legitimate. Where boundaries stand is the matter of `nesting`.

use super::kind::{Kind, Net, Placement};
use super::nesting::is_transparent;
use super::services::serving;
use super::traits::Trait;
use crate::base::lang::Text;

/// A resource that is drawn where it does not belong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Misplaced {
    /// A sentence that says what is wrong.
    pub reason: Text,
    /// A sentence that says what to do.
    pub remedy: Text,
}

/// What is wrong with the place of a resource, if anything is.
///
/// `around` holds the drawn boundaries around it, nearest first. `has_subnets` says whether it, or a cluster or an
/// Auto Scaling group around it, tells by `subnets` where its network interfaces are.
#[must_use]
pub fn check(kind: &Kind, around: &[&Kind], has_subnets: bool) -> Option<Misplaced> {
    let nearest = around.iter().find(|outer| !is_transparent(outer))?;
    if kind.boundary.is_some() || kind.net == Net::Unknown || nearest.id == "stepfunctions-workflow" {
        return None;
    }
    let place = Place::of(around, has_subnets);
    if kind.has(Trait::Appliance) && (place.in_premises || place.in_subnet || place.has_subnets) {
        return None;
    }
    RULES.iter().find(|rule| (rule.about)(kind) && (rule.wrong)(&place)).map(|rule| rule.says)
}

/// What the drawn boundaries say about a place.
#[derive(Clone, Copy, Default)]
struct Place {
    /// In AWS as a whole, an organization or an account.
    in_cloud: bool,
    in_region: bool,
    in_vpc: bool,
    /// In what needs a VPC even where none is drawn: a zone, a subnet, a security group, a cluster.
    in_network: bool,
    in_zone: bool,
    /// In a subnet, or in a machine, which stands in one.
    in_subnet: bool,
    in_premises: bool,
    in_edge: bool,
    has_subnets: bool,
}

impl Place {
    fn of(around: &[&Kind], has_subnets: bool) -> Self {
        let mut place = Self { has_subnets, ..Self::default() };
        for outer in around {
            match outer.id {
                "aws-cloud" | "organization" | "ou" | "account" => place.in_cloud = true,
                "region" => place.in_region = true,
                "vpc" => (place.in_vpc, place.in_network) = (true, true),
                "az" => (place.in_zone, place.in_network) = (true, true),
                "public-subnet" | "private-subnet" | "isolated-subnet" => {
                    (place.in_subnet, place.in_network) = (true, true);
                }
                "security-group" | "asg" | "ecs-cluster" | "eks-cluster" => place.in_network = true,
                "ec2-contents" | "server-contents" => place.in_subnet = true,
                "data-center" => place.in_premises = true,
                "edge" => place.in_edge = true,
                _ => {}
            }
        }
        place
    }

    /// Anywhere inside AWS.
    const fn in_aws(&self) -> bool {
        self.in_cloud || self.in_region || self.in_network || self.in_edge
    }
}

/// One way to be misplaced: about which kinds, in which places, and what is said then.
struct Rule {
    about: fn(&Kind) -> bool,
    wrong: fn(&Place) -> bool,
    says: Misplaced,
}

const fn says(reason: Text, remedy: Text) -> Misplaced {
    Misplaced { reason, remedy }
}

/// Kinds whose `subnets` attach them to a VPC without a place in it.
fn is_attachable(kind: &Kind) -> bool {
    [Trait::Attachable, Trait::WorksInVpc, Trait::CallsFromVpc].iter().any(|asked| kind.has(*asked))
}

fn is_api(kind: &Kind) -> bool {
    matches!(kind.id, "apigw-rest" | "apigw-http" | "apigw-ws")
}

/// Belongs to another resource and has no place of its own in a network; a listener or a disk has one, and an address
/// is drawn where it is used.
fn is_badge(kind: &Kind) -> bool {
    kind.net == Net::Attach && kind.id != "eip" && !matches!(kind.placement, Placement::Vpc | Placement::Az)
}

fn is_regional(kind: &Kind) -> bool {
    kind.placement == Placement::Region
}

/// Answers requests of its own; what manages or is looked up is not asked through an endpoint.
fn is_asked(kind: &Kind) -> bool {
    !matches!(kind.net, Net::Control | Net::Dns)
}

fn is_global(kind: &Kind) -> bool {
    matches!(kind.placement, Placement::Global | Placement::GlobalEdge)
}

/// Global as a service, while what is drawn has to do with one Region: a private hosted zone with the VPCs there, a
/// function of the edge with the Region where it is made.
fn is_of_a_region_too(kind: &Kind) -> bool {
    matches!(kind.id, "route53" | "lambda-edge")
}

/// A service that runs in AWS's own accounts: none of its parts can be in a building of one's own.
fn is_service(kind: &Kind) -> bool {
    kind.net != Net::Link
        && matches!(
            kind.placement,
            Placement::Global
                | Placement::GlobalEdge
                | Placement::Region
                | Placement::RegionOrEdge
                | Placement::RegionOrGlobal
                | Placement::RegionOrVpc
                | Placement::Account
                | Placement::AccountRegion
        )
}

const REGIONAL_IN_VPC: Text = Text::new(
    "This is a Regional service, but it is drawn inside a VPC.",
    "リージョナルサービスですが、VPC の中に描かれています。",
);

const NO_SUBNET: Text = Text::new(
    "It has addresses in subnets, but stands in none.",
    "サブネットのアドレスを持ちますが、どのサブネットにも属していません。",
);

const GLOBAL_IN_REGION: Misplaced = says(
    Text::new(
        "This is a global service, but it is drawn inside a Region.",
        "グローバルサービスですが、リージョンの中に描かれています。",
    ),
    Text::new(
        "Draw it in the account or the AWS Cloud, outside every Region.",
        "リージョンの外、アカウントか AWS クラウドの中に描きます。",
    ),
);

/// In order: the first rule that fits is the one that is told.
static RULES: &[Rule] = &[
    Rule {
        about: |kind| kind.id == "client",
        wrong: |place| place.in_aws() && !place.in_network,
        says: says(
            Text::new(
                "A client inside AWS needs a network from which it calls.",
                "AWS の中のクライアントには、呼び出し元となるネットワークが必要です。",
            ),
            Text::new(
                "Draw it in a VPC or a subnet, or outside AWS if it calls over the internet.",
                "VPC かサブネットの中に描きます。インターネットから呼び出す場合は AWS の外に描きます。",
            ),
        ),
    },
    Rule {
        about: |kind| kind.placement == Placement::External && kind.net == Net::ExternalPrivate,
        wrong: Place::in_aws,
        says: says(
            Text::new(
                "It belongs to one's own network, but is drawn inside AWS.",
                "自社のネットワークに属するものですが、AWS の中に描かれています。",
            ),
            Text::new(
                "Draw it in a data center or on the canvas, and name in “via” how it reaches AWS.",
                "データセンターの中か図の最上位に描き、AWS への経路を「via」に書きます。",
            ),
        ),
    },
    Rule {
        about: |kind| kind.placement == Placement::External && kind.id != "client",
        wrong: Place::in_aws,
        says: says(
            Text::new(
                "It is outside AWS by nature, but is drawn inside a boundary of AWS.",
                "本来 AWS の外にあるものですが、AWS の境界の中に描かれています。",
            ),
            Text::new(
                "Draw it on the canvas, outside the AWS Cloud and its accounts.",
                "AWS クラウドやアカウントの外、図の最上位に描きます。",
            ),
        ),
    },
    Rule {
        about: is_service,
        wrong: |place| place.in_premises,
        says: says(
            Text::new(
                "This is a service of AWS, but it is drawn in a data center.",
                "AWS のサービスですが、データセンターの中に描かれています。",
            ),
            Text::new(
                "Draw it in its account or Region, and name in “via” how the data center reaches it.",
                "アカウントかリージョンの中に描き、データセンターからの経路を「via」に書きます。",
            ),
        ),
    },
    Rule {
        about: is_badge,
        wrong: |place| place.in_network,
        says: says(
            Text::new(
                "It belongs to another resource and has no place in a VPC of its own.",
                "他のリソースに付属するもので、それ自身が VPC の中に置かれることはありません。",
            ),
            Text::new(
                "Draw it in the account or the Region; “protects” puts it on what it belongs to.",
                "アカウントかリージョンの中に描きます。「protects」を書くと、付属先の上に表示されます。",
            ),
        ),
    },
    Rule {
        about: |kind| is_regional(kind) && is_attachable(kind),
        // With interfaces in subnets it may be drawn at them.
        wrong: |place| place.in_network && !place.in_subnet && !place.has_subnets,
        says: says(
            REGIONAL_IN_VPC,
            Text::new(
                "If it is attached to the VPC, draw it in a subnet or name its “subnets”; otherwise draw it in the Region.",
                "VPC に接続するなら、サブネットの中に描くか「subnets」を書きます。接続しないなら、リージョンの中に描きます。",
            ),
        ),
    },
    Rule {
        about: |kind| is_regional(kind) && is_api(kind),
        wrong: |place| place.in_network,
        says: says(
            REGIONAL_IN_VPC,
            Text::new(
                "Draw it in the Region; it reaches into a VPC through a VPC link, and a private API is reached \
                 through an endpoint for execute-api.",
                "リージョンの中に描きます。VPC へは VPC リンクで到達し、プライベート API へは execute-api の\
                 エンドポイントから到達します。",
            ),
        ),
    },
    Rule {
        about: |kind| is_regional(kind) && kind.net == Net::Link,
        wrong: |place| place.in_network,
        says: says(
            Text::new(
                "It connects networks and lies between them, but is drawn inside a VPC.",
                "ネットワークどうしをつなぐものですが、VPC の中に描かれています。",
            ),
            Text::new(
                "Draw it in the Region; “connects” or “via” says what it joins.",
                "リージョンの中に描きます。何をつなぐかは「connects」や「via」で示します。",
            ),
        ),
    },
    Rule {
        about: |kind| {
            is_regional(kind) && !is_attachable(kind) && is_asked(kind) && serving(kind.id).next().is_some()
        },
        wrong: |place| place.in_network,
        says: says(
            REGIONAL_IN_VPC,
            Text::new(
                "Draw it in the Region, and reach it from the VPC through an endpoint on the VPC's border.",
                "リージョンの中に描き、VPC からは境界に置いたエンドポイント経由で到達させます。",
            ),
        ),
    },
    Rule {
        about: |kind| is_regional(kind) && !is_attachable(kind) && kind.id != "eip",
        wrong: |place| place.in_network,
        says: says(
            REGIONAL_IN_VPC,
            Text::new("Draw it in the Region, outside the VPC.", "VPC の外、リージョンの中に描きます。"),
        ),
    },
    Rule {
        about: |kind| {
            matches!(
                kind.placement,
                Placement::Region
                    | Placement::RegionOrVpc
                    | Placement::Vpc
                    | Placement::Az
                    | Placement::AzSubnet
            )
        },
        wrong: |place| place.in_edge,
        says: says(
            Text::new(
                "It runs in a Region, but is drawn at the edge.",
                "リージョンの中で動くものですが、エッジに描かれています。",
            ),
            Text::new("Draw it in its Region.", "リージョンの中に描きます。"),
        ),
    },
    Rule {
        about: |kind| is_global(kind) && !is_of_a_region_too(kind),
        wrong: |place| place.in_region || place.in_network,
        says: GLOBAL_IN_REGION,
    },
    Rule { about: is_of_a_region_too, wrong: |place| place.in_network, says: GLOBAL_IN_REGION },
    Rule {
        about: |kind| matches!(kind.placement, Placement::Account | Placement::AccountRegion),
        wrong: |place| place.in_network,
        says: says(
            Text::new(
                "It holds for a whole account, but is drawn inside a VPC.",
                "アカウント全体に対するものですが、VPC の中に描かれています。",
            ),
            Text::new("Draw it in the account or the Region.", "アカウントかリージョンの中に描きます。"),
        ),
    },
    Rule {
        about: |kind| kind.placement == Placement::Vpc && kind.net == Net::Gateway,
        wrong: |place| place.in_subnet || place.in_zone,
        says: says(
            Text::new(
                "It is a door of a whole VPC, but is drawn inside a zone or a subnet.",
                "VPC 全体の出入口ですが、ゾーンかサブネットの中に描かれています。",
            ),
            Text::new(
                "Draw it directly in the VPC; it then stands on the VPC's border.",
                "VPC の直下に描きます。VPC の境界線上に表示されます。",
            ),
        ),
    },
    Rule {
        about: |kind| kind.placement == Placement::Vpc,
        wrong: |place| !place.in_network && !place.in_subnet && !place.has_subnets,
        says: says(
            Text::new(
                "It belongs to a VPC, but is drawn outside every VPC.",
                "VPC に属するものですが、どの VPC の中にも描かれていません。",
            ),
            Text::new("Draw it in its VPC.", "その VPC の中に描きます。"),
        ),
    },
    Rule {
        about: |kind| kind.id == "natgw",
        wrong: |place| !place.in_subnet && !place.in_vpc && !place.has_subnets,
        says: says(
            NO_SUBNET,
            Text::new(
                "Draw it in a public subnet, or in the VPC itself if it is a regional NAT gateway.",
                "パブリックサブネットの中に描きます。リージョナル NAT ゲートウェイなら VPC の直下に描きます。",
            ),
        ),
    },
    Rule {
        about: |kind| kind.placement == Placement::AzSubnet && kind.id != "natgw",
        wrong: |place| !place.in_subnet && !place.has_subnets && !place.in_premises,
        says: says(
            NO_SUBNET,
            Text::new(
                "Draw it in a subnet, or in the VPC with “subnets”.",
                "サブネットの中に描くか、VPC の中に描いて「subnets」を書きます。",
            ),
        ),
    },
];

#[cfg(test)]
mod tests {
    use super::{REGIONAL_IN_VPC, RULES, check};
    use crate::catalog::catalog;
    use crate::catalog::kind::Kind;

    fn kind(id: &str) -> &'static Kind {
        catalog().kind(id).expect("the tests name kinds of the catalogue")
    }

    /// The remedy for a resource below boundaries, which are written outermost first and parted by slashes.
    fn remedy(id: &str, path: &str) -> Option<&'static str> {
        let (path, has_subnets) = path.strip_suffix(" +subnets").map_or((path, false), |path| (path, true));
        let around: Vec<&Kind> = path.split('/').filter(|id| !id.is_empty()).rev().map(kind).collect();
        check(kind(id), &around, has_subnets).map(|misplaced| misplaced.remedy.en)
    }

    #[test]
    fn usual_places_are_right() {
        for (id, path) in [
            ("s3", "aws-cloud/account/region"),
            ("s3", "account"),
            ("s3", "aws-cloud"),
            ("lambda", "region +subnets"),
            ("lambda", "vpc +subnets"),
            ("lambda", "region/vpc/private-subnet"),
            ("codebuild", "vpc/az/private-subnet"),
            ("eip", "vpc/public-subnet"),
            ("apigw-rest", "account/region/group"),
            ("cloudfront", "account"),
            ("cloudfront", "edge"),
            ("cloudfront", "aws-cloud"),
            ("route53", "account/group"),
            ("dx-gateway", "account"),
            ("waf", "account/region"),
            ("waf", "account"),
            ("acm", "region"),
            ("iam", "account"),
            ("iam", "account/region"),
            ("vpc-bpa", "account/region"),
            ("alb", "region/vpc +subnets"),
            ("alb", "region/vpc/az/public-subnet"),
            ("alb", "region +subnets"),
            ("listener", "vpc"),
            ("target-group", "vpc/private-subnet"),
            ("igw", "vpc"),
            ("igw", "vpc/group"),
            ("vpce-gateway", "account/region/vpc"),
            ("route-table", "vpc/private-subnet"),
            ("natgw", "vpc/public-subnet"),
            ("natgw", "region/vpc"),
            ("vpce-interface", "vpc +subnets"),
            ("fargate", "vpc/private-subnet/ecs-cluster"),
            ("ec2", "vpc/az/private-subnet/asg"),
            ("ec2", "private-subnet"),
            ("eks-workload", "vpc/private-subnet/ec2-contents"),
            ("ebs", "vpc/az"),
            ("ebs", "vpc/private-subnet"),
            ("opensearch", "region"),
            ("opensearch", "vpc +subnets"),
            ("client", "vpc/private-subnet"),
            ("client", "vpc"),
            ("client", "data-center"),
            ("on-premises", "data-center"),
            ("cgw", "data-center"),
            ("saas", "group"),
            ("fargate", "region/stepfunctions-workflow"),
            ("ecs-service", "data-center"),
            ("dx", "data-center"),
            ("generic-resource", "vpc/private-subnet"),
            ("generic-resource", "data-center"),
        ] {
            assert_eq!(remedy(id, path), None, "{id} in {path}");
        }
    }

    #[test]
    fn wrong_places_get_the_remedy_that_fits() {
        for (id, path, words) in [
            ("s3", "region/vpc", "through an endpoint"),
            ("dynamodb", "vpc/private-subnet", "through an endpoint"),
            ("sqs", "region/az", "through an endpoint"),
            ("s3", "vpc/group", "through an endpoint"),
            ("lambda", "region/vpc", "“subnets”"),
            ("apigw-http", "vpc", "VPC link"),
            ("apigw-rest", "vpc/public-subnet", "execute-api"),
            ("tgw", "region/vpc", "“connects”"),
            ("vpc-peering", "vpc", "“connects”"),
            ("guardduty", "vpc/group", "outside the VPC"),
            ("cloudmap", "vpc", "outside the VPC"),
            ("config", "vpc", "outside the VPC"),
            ("waf", "vpc", "“protects”"),
            ("acm", "region/vpc", "“protects”"),
            ("shield", "vpc", "“protects”"),
            ("cloudfront", "account/region", "outside every Region"),
            ("route53", "region/vpc", "outside every Region"),
            ("cloudwan", "region", "outside every Region"),
            ("iam", "vpc", "account or the Region"),
            ("vpc-bpa", "vpc", "account or the Region"),
            ("s3", "edge", "in its Region"),
            ("alb", "edge", "in its Region"),
            ("s3", "data-center", "data center reaches it"),
            ("cloudfront", "data-center", "data center reaches it"),
            ("igw", "vpc/public-subnet", "directly in the VPC"),
            ("vgw", "vpc/az", "directly in the VPC"),
            ("alb", "account/region", "in its VPC"),
            ("igw", "region", "in its VPC"),
            ("ec2", "region/vpc", "in a subnet"),
            ("ec2", "region/vpc/az", "in a subnet"),
            ("rds", "region", "in a subnet"),
            ("fargate", "vpc/ecs-cluster", "in a subnet"),
            ("natgw", "region", "public subnet"),
            ("users", "aws-cloud", "on the canvas"),
            ("saas", "account", "on the canvas"),
            ("internet", "region/vpc", "on the canvas"),
            ("browser", "edge", "on the canvas"),
            ("on-premises", "region/vpc", "in a data center"),
            ("cgw", "account", "in a data center"),
            ("client", "account/region", "in a VPC or a subnet"),
        ] {
            let found = remedy(id, path);
            assert!(found.is_some_and(|remedy| remedy.contains(words)), "{id} in {path}: {found:?}");
        }
    }

    #[test]
    fn nothing_on_the_canvas_is_misplaced() {
        for any in catalog().kinds() {
            assert_eq!(check(any, &[], false), None, "{}", any.id);
            assert_eq!(check(any, &[kind("group")], false), None, "{}", any.id);
        }
    }

    #[test]
    fn every_kind_has_a_place_where_it_is_right_in_a_full_picture() {
        let places: [&[&str]; 5] = [
            &["data-center"],
            &["account", "aws-cloud"],
            &["region", "account", "aws-cloud"],
            &["vpc", "region", "account", "aws-cloud"],
            &["private-subnet", "vpc", "region", "account", "aws-cloud"],
        ];
        for any in catalog().kinds() {
            let right = places.iter().any(|around| {
                let around: Vec<&Kind> = around.iter().copied().map(kind).collect();
                check(any, &around, false).is_none()
            });
            assert!(right, "{}", any.id);
        }
    }

    #[test]
    fn rules_tell_in_whole_sentences_of_both_languages() {
        for rule in RULES {
            for text in [rule.says.reason, rule.says.remedy] {
                assert!(text.en.ends_with('.') && text.ja.ends_with('。'), "{}", text.en);
            }
        }
        let vpc = [kind("vpc")];
        assert_eq!(check(kind("s3"), &vpc, false).map(|found| found.reason), Some(REGIONAL_IN_VPC));
    }
}
