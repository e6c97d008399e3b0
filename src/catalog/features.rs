//! What a front door can do for the applications behind it: features by kinds, each with the fact that bears it.

use super::facts;
use crate::base::date::Date;
use crate::base::lang::Text;

/// A feature that one may want in front.
#[derive(Debug)]
pub struct Feature {
    /// Kebab-case: `response-cache`.
    pub id: &'static str,
    pub name: Text,
    pub topic: Topic,
    pub offers: &'static [Offer],
}

/// What a feature is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// It decides whether the internet can call at all.
    Privacy,
    /// It decides who is let in.
    Guard,
    /// It takes work off the applications.
    Service,
}

/// Whether kinds have a feature.
#[derive(Debug)]
pub struct Offer {
    pub kinds: &'static [&'static str],
    pub has: bool,
    /// What bears it: the id of a fact, whose dates then count, or a page.
    pub by: By,
    /// What a reader has to know beside yes or no.
    pub but: Option<Text>,
}

/// What a statement rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    Fact(&'static str),
    /// A page, read on the day on which the catalogue's sources were read.
    Page(&'static str),
}

/// What is said of one kind and one feature on a day.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    pub has: bool,
    /// The day from which it is so, where it was not always.
    pub since: Option<Date>,
    pub source: &'static str,
    pub but: Option<Text>,
}

const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const ALB_HISTORY: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/doc-history.html";
const HEADER_GUARD: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html";
const WAF_LIST: &str = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html";
const ENDPOINT_TYPES: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html";

const fn yes(kinds: &'static [&'static str], fact: &'static str) -> Offer {
    Offer { kinds, has: true, by: By::Fact(fact), but: None }
}

const fn no(kinds: &'static [&'static str], fact: &'static str) -> Offer {
    Offer { kinds, has: false, by: By::Fact(fact), but: None }
}

const fn at(kinds: &'static [&'static str], has: bool, page: &'static str) -> Offer {
    Offer { kinds, has, by: By::Page(page), but: None }
}

const fn but(offer: Offer, en: &'static str, ja: &'static str) -> Offer {
    Offer { but: Some(Text::new(en, ja)), ..offer }
}

/// All features, in the order of tables.
pub static FEATURES: &[Feature] = &[
    Feature {
        id: "throttling",
        name: Text::new("Throttling", "スロットリング"),
        topic: Topic::Service,
        offers: &[
            but(
                at(&["apigw-rest", "apigw-http", "apigw-ws"], true, HTTP_OR_REST),
                "best effort, no hard ceiling",
                "ベストエフォートで、厳密な上限ではない",
            ),
            at(&["alb"], false, ALB_HISTORY),
        ],
    },
    Feature {
        id: "response-cache",
        name: Text::new("Response cache", "レスポンスのキャッシュ"),
        topic: Topic::Service,
        offers: &[
            yes(&["apigw-rest"], "ag-rest-cache"),
            no(&["apigw-http"], "ag-http-cache"),
            at(&["cloudfront"], true, HEADER_GUARD),
            at(&["alb"], false, ALB_HISTORY),
        ],
    },
    Feature {
        id: "sign-in",
        name: Text::new("Sign-in of users", "ユーザーの認証"),
        topic: Topic::Guard,
        offers: &[
            yes(&["alb"], "alb-auth"),
            yes(&["apigw-rest"], "ag-rest-cognito"),
            but(yes(&["apigw-http"], "ag-http-jwt"), "by tokens (JWT)", "トークン (JWT) による"),
            but(
                at(&["apigw-ws"], true, HTTP_OR_REST),
                "by IAM or a Lambda authorizer",
                "IAM または Lambda オーソライザーによる",
            ),
        ],
    },
    Feature {
        id: "token-check",
        name: Text::new("Check of tokens (JWT)", "トークン (JWT) の検証"),
        topic: Topic::Guard,
        offers: &[
            yes(&["alb"], "alb-jwt"),
            yes(&["apigw-http"], "ag-http-jwt"),
            but(
                no(&["apigw-rest"], "ag-rest-jwt"),
                "a Lambda authorizer can",
                "Lambda オーソライザーなら可能",
            ),
            but(no(&["apigw-ws"], "ag-ws-auth"), "a Lambda authorizer can", "Lambda オーソライザーなら可能"),
        ],
    },
    Feature {
        id: "lambda-authorizer",
        name: Text::new("Lambda authorizer", "Lambda オーソライザー"),
        topic: Topic::Guard,
        offers: &[
            at(&["apigw-rest", "apigw-ws"], true, HTTP_OR_REST),
            yes(&["apigw-http"], "ag-http-lambdaauth"),
        ],
    },
    Feature {
        id: "web-acl",
        name: Text::new("AWS WAF", "AWS WAF"),
        topic: Topic::Guard,
        offers: &[
            yes(&["alb"], "waf-alb"),
            yes(&["apigw-rest"], "waf-rest"),
            no(&["apigw-http"], "waf-http"),
            no(&["apigw-ws"], "waf-ws"),
            yes(&["cloudfront"], "waf-cf"),
            no(&["nlb"], "waf-nlb"),
            no(&["lambda-url"], "waf-ec2"),
            at(&["appsync"], true, WAF_LIST),
        ],
    },
    Feature {
        id: "mutual-tls",
        name: Text::new("Mutual TLS", "相互 TLS"),
        topic: Topic::Guard,
        offers: &[
            yes(&["alb"], "alb-mtls"),
            but(
                yes(&["apigw-rest", "apigw-http"], "ag-mtls"),
                "with a custom domain",
                "カスタムドメインが必要",
            ),
            yes(&["cloudfront"], "cf-viewer-mtls"),
        ],
    },
    Feature {
        id: "header-to-backend",
        name: Text::new("Adds a header for the backend", "バックエンドへのヘッダーの付加"),
        topic: Topic::Service,
        offers: &[
            yes(&["apigw-rest"], "ag-rest-header"),
            yes(&["apigw-http"], "ag-http-header"),
            yes(&["cloudfront"], "cf-header"),
        ],
    },
    Feature {
        id: "api-keys",
        name: Text::new("API keys and limits per caller", "API キーと呼び出し元ごとの制限"),
        topic: Topic::Service,
        offers: &[at(&["apigw-rest"], true, HTTP_OR_REST), no(&["apigw-http"], "ag-http-usageplan")],
    },
    Feature {
        id: "resource-policy",
        name: Text::new("Resource policy", "リソースポリシー"),
        topic: Topic::Guard,
        offers: &[at(&["apigw-rest"], true, HTTP_OR_REST), no(&["apigw-http"], "ag-http-resourcepolicy")],
    },
    Feature {
        id: "private-endpoint",
        name: Text::new("Private endpoint", "プライベートエンドポイント"),
        topic: Topic::Privacy,
        offers: &[
            at(&["apigw-rest"], true, ENDPOINT_TYPES),
            no(&["apigw-http"], "ag-http-private"),
            no(&["apigw-ws"], "ag-ws-regional"),
            yes(&["appsync"], "appsync-private"),
            but(
                at(
                    &["alb", "nlb"],
                    true,
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html",
                ),
                "scheme: internal",
                "scheme: internal",
            ),
        ],
    },
    Feature {
        id: "rules-by-path-and-header",
        name: Text::new("Rules by path and header", "パスとヘッダーによるルール"),
        topic: Topic::Service,
        offers: &[
            yes(&["alb"], "alb-rule-header"),
            but(
                yes(&["apigw-rest"], "ag-routing-rules"),
                "headers at the custom domain",
                "ヘッダーはカスタムドメインで判定",
            ),
            but(at(&["apigw-http"], true, HTTP_OR_REST), "by path and method", "パスとメソッドによる"),
            no(&["nlb"], "nlb-path"),
        ],
    },
];

impl Feature {
    /// Whether a kind has the feature on a day; `None` where nothing is known of it.
    #[must_use]
    pub fn of(&self, kind: &str, day: Date) -> Option<Answer> {
        let offer = self.offers.iter().find(|offer| offer.kinds.contains(&kind))?;
        match offer.by {
            By::Page(source) => Some(Answer { has: offer.has, since: None, source, but: offer.but }),
            By::Fact(id) => {
                let fact = facts::find(id)?;
                let holds = fact.holds_on(day);
                Some(Answer {
                    // Before its day, what a fact gives was not there.
                    has: offer.has == holds,
                    since: fact.since.filter(|_| holds),
                    source: fact.sources.first().copied()?,
                    but: offer.but.filter(|_| holds),
                })
            }
        }
    }

    /// Whether anything is known of a kind.
    #[must_use]
    pub fn knows(&self, kind: &str) -> bool {
        self.offers.iter().any(|offer| offer.kinds.contains(&kind))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{By, FEATURES};
    use crate::base::date::Date;
    use crate::catalog::{catalog, facts};

    #[test]
    fn features_rest_on_facts_and_kinds_that_exist() {
        for feature in FEATURES {
            let mut kinds = BTreeSet::new();
            for offer in feature.offers {
                match offer.by {
                    By::Fact(id) => assert!(facts::find(id).is_some(), "{}: {id}", feature.id),
                    By::Page(page) => assert!(page.starts_with("https://")),
                }
                for kind in offer.kinds {
                    assert!(catalog().kind(kind).is_some(), "{}: {kind}", feature.id);
                    assert!(kinds.insert(kind), "{} has {kind} twice", feature.id);
                }
            }
        }
    }

    #[test]
    fn what_came_on_a_day_was_not_there_before() {
        let feature =
            FEATURES.iter().find(|feature| feature.id == "header-to-backend").expect("it is listed");
        let has = |year| feature.of("apigw-http", Date::new(year, 6, 1)).map(|answer| answer.has);
        assert_eq!((has(2020), has(2021)), (Some(false), Some(true)));
    }
}
