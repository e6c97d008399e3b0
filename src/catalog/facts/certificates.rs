//! Certificates of ACM, and where they can be used.

use super::When::{Not, Pair, Place};
use super::Who::From;
use super::{At, Fact, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict};
use crate::base::lang::Text;

const ACM_REGIONS: &str = "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html";

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "acm-cloudfront",
        subject: &["acm"],
        object: Object::Kinds(&["cloudfront"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["cloudfront"]),
        when: Not(&Place(From, PlaceIs::InRegion("us-east-1"))),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("certificate-region"),
        severity: None,
        reason: Text::new(
            "CloudFront uses certificates of ACM in us-east-1 only.",
            "CloudFront で使える ACM の証明書は、us-east-1 にあるものだけです。",
        ),
        remedies: &[Remedy::always(
            "Request or import the certificate in us-east-1.",
            "us-east-1 で証明書をリクエストするか、インポートしてください。",
        )],
        sources: &[
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html",
            ACM_REGIONS,
        ],
        checked: READ,
    },
    Fact {
        id: "acm-same-region",
        subject: &["acm"],
        object: Object::Kinds(&["alb", "nlb", "clb", "apigw-http", "apigw-ws"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["alb", "nlb", "clb", "apigw-http", "apigw-ws"]),
        when: Not(&Pair(PairIs::SameRegion)),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("certificate-region"),
        severity: None,
        reason: Text::new(
            "A certificate of ACM can be used in its own Region only, and cannot be copied to another.",
            "ACM の証明書は作成したリージョンでしか使えず、別のリージョンにコピーすることもできません。",
        ),
        remedies: &[Remedy::always(
            "Request or import a certificate in the Region of what it protects.",
            "保護する対象と同じリージョンで、証明書をリクエストするか、インポートしてください。",
        )],
        sources: &[
            ACM_REGIONS,
            "https://aws.amazon.com/premiumsupport/knowledge-center/custom-domain-name-amazon-api-gateway/",
        ],
        checked: READ,
    },
];
