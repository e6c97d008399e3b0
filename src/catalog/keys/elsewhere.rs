//! Keys as CloudFormation, Terraform and everyday speech have them, and what says the same here.

use super::of_resource;
use crate::catalog::kind::Kind;

/// A key that people write, and the way out.
struct Habit {
    /// In lower case, without `_` and `-`.
    names: &'static [&'static str],
    /// The key of ours by which a kind can say it; `None`: it is said elsewhere.
    key: Option<&'static str>,
    help: &'static str,
}

/// In order: the first whose key the kind has is told.
static HABITS: &[Habit] = &[
    Habit {
        names: &["internal", "internetfacing", "public", "private", "ispublic", "facing"],
        key: Some("scheme"),
        help: "write `scheme: internal` or `scheme: internet-facing`",
    },
    Habit {
        names: &["public", "private", "ispublic", "publicaccess"],
        key: Some("publicly_accessible"),
        help: "write `publicly_accessible: true` or `publicly_accessible: false`",
    },
    Habit {
        names: &[
            "public",
            "private",
            "ispublic",
            "publicipaddress",
            "associatepublicipaddress",
            "associatepublicip",
            "assignpublicip",
            "assignpublicipaddress",
        ],
        key: Some("public_ip"),
        help: "write `public_ip: true` or `public_ip: false`",
    },
    Habit {
        names: &["public", "private", "ispublic", "endpointtype", "endpointconfiguration", "endpointaccess"],
        key: Some("endpoint"),
        help: "write `endpoint`: what it takes depends on the kind",
    },
    Habit {
        names: &["ingress", "ingressrules", "securitygroupingress", "allowfrom", "allowedfrom", "rules"],
        key: Some("inbound"),
        help: "write `inbound`: `443 from internet`, `8080 from ID`, `5432 from 10.0.0.0/16`",
    },
    Habit {
        names: &["securitygroupids", "vpcsecuritygroupids", "sg", "sgs"],
        key: Some("security_groups"),
        help: "write `security_groups: [ID]`, or the rules themselves as `inbound`",
    },
    Habit {
        names: &["subnetid", "subnetids", "subnetgroup", "dbsubnetgroup", "vpczoneidentifier", "vpcsubnets"],
        key: Some("subnets"),
        help: "write `subnets: [ID, ID]`",
    },
    Habit {
        names: &["vpc", "vpcid", "vpcconfig", "vpcconnector"],
        key: Some("subnets"),
        help: "write `subnets` with its subnets, or with one VPC where they are not drawn",
    },
    Habit {
        names: &["multiaz", "azs", "zones", "availabilityzones"],
        key: Some("subnets"),
        help: "name `subnets` of several zones",
    },
    Habit {
        names: &["authorizer", "authorization", "authorizationtype", "authentication", "authtype"],
        key: Some("auth"),
        help: "write `auth`, on the API or on the link of one route",
    },
    Habit {
        names: &["attachments", "vpcattachments", "between", "peers", "vpcs", "networks", "connections"],
        key: Some("connects"),
        help: "write `connects` with what it joins",
    },
    Habit {
        names: &["cidrblock", "cidrs", "cidrblocks", "addressprefix"],
        key: Some("cidr"),
        help: "write `cidr`",
    },
    Habit {
        names: &["routetable", "routes", "defaultroute", "nat", "natgateway", "igw", "gateway"],
        key: Some("egress"),
        help: "write `egress` with the way out: a gateway, a list of them in order, or `none`",
    },
    Habit {
        names: &["servicename", "servicenames", "awsservice"],
        key: Some("services"),
        help: "write `services` with names of AWS (`s3`, `ecr.api`) or ids",
    },
    Habit {
        names: &["vpclink", "vpclinkid", "connectionid"],
        key: None,
        help: "name it on the link: `api -> alb: { via: ID }`",
    },
    Habit {
        names: &[
            "origin",
            "origins",
            "target",
            "targets",
            "backend",
            "backends",
            "integrations",
            "eventsource",
            "eventsources",
            "destination",
            "destinations",
            "triggers",
            "subscriptions",
        ],
        key: None,
        help: "write it as a link: `links: [ID -> ID]`",
    },
    Habit {
        names: &["waf", "webacl", "webaclid", "webaclarn"],
        key: None,
        help: "write a resource of kind `waf` that `protects` it",
    },
    Habit {
        names: &["region", "account", "accountid"],
        key: None,
        help: "write it among the `children` of a boundary of kind `region` or `account`",
    },
];

/// What to write instead of a key that no kind has; `None`: nobody is known to write it.
#[must_use]
pub fn instead(name: &str, kind: &Kind) -> Option<&'static str> {
    let plain: String =
        name.chars().filter(|letter| !matches!(letter, '_' | '-')).flat_map(char::to_lowercase).collect();
    let fits = |habit: &&Habit| {
        habit.names.contains(&plain.as_str()) && habit.key.is_none_or(|key| of_resource(key, kind).is_some())
    };
    HABITS.iter().find(fits).map(|habit| habit.help)
}

#[cfg(test)]
mod tests {
    use super::{HABITS, instead};
    use crate::catalog::catalog;
    use crate::catalog::keys::{RESOURCE, of_resource, of_some_resource};

    #[test]
    fn habits_lead_to_keys_of_ours_and_none_is_one() {
        let plain = |key: &str| key.replace(['_', '-'], "");
        for habit in HABITS {
            let Some(key) = habit.key else { continue };
            assert!(of_some_resource(key).next().is_some(), "{key}");
            for kind in catalog().kinds().iter().filter(|kind| of_resource(key, kind).is_some()) {
                let mut own = RESOURCE.iter().filter(|row| row.on.permits(kind));
                assert!(own.all(|row| !habit.names.contains(&plain(row.key.name).as_str())), "{}", kind.id);
            }
        }
    }

    #[test]
    fn what_is_told_fits_the_kind() {
        let told = |name: &str, kind: &str| instead(name, catalog().kind(kind).expect(kind));
        assert!(told("internal", "alb").is_some_and(|help| help.contains("scheme")));
        assert!(told("public", "rds").is_some_and(|help| help.contains("publicly_accessible")));
        assert!(told("AssociatePublicIpAddress", "ec2").is_some_and(|help| help.contains("public_ip")));
        assert!(told("attachments", "tgw").is_some_and(|help| help.contains("connects")));
        assert!(told("web_acl", "cloudfront").is_some_and(|help| help.contains("protects")));
        assert_eq!(told("ingress", "sqs"), None);
        assert_eq!(told("wibble", "alb"), None);
    }
}
