//! Facts about AWS that verdicts quote by their id, and the page of AWS that states each.

/// One fact.
#[derive(Debug)]
pub struct Fact {
    /// Kebab-case, as verdicts quote it.
    pub id: &'static str,
    /// The page that states it.
    pub source: &'static str,
}

/// The facts, by id.
pub static FACTS: &[Fact] = &[
    Fact {
        id: "ag-cf-default",
        source: "https://wellarchitectedlabs.com/security/300_labs/300_multilayered_api_security_with_cognito_and_waf/3_prevent_requests_from_accessing_api_directly/",
    },
    Fact {
        id: "ag-cf-http",
        source: "https://aws.amazon.com/blogs/networking-and-content-delivery/restricting-access-http-api-gateway-lambda-authorizer/",
    },
    Fact {
        id: "ag-http-alb",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    },
    Fact {
        id: "ag-http-cloudmap",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    },
    Fact {
        id: "ag-http-cloudmap-a",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    },
    Fact {
        id: "ag-http-edge",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
    },
    Fact {
        id: "ag-http-nlb",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    },
    Fact {
        id: "ag-http-private",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
    },
    Fact {
        id: "ag-http-vpclink-v1",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    },
    Fact {
        id: "ag-mtls-default",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html",
    },
    Fact {
        id: "ag-private-reach",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    },
    Fact {
        id: "ag-privint-account",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    },
    Fact { id: "ag-public-alb-bypass", source: "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway" },
    Fact {
        id: "ag-rest-alb-old",
        source: "https://aws.amazon.com/blogs/compute/build-scalable-rest-apis-using-amazon-api-gateway-private-integration-with-application-load-balancer",
    },
    Fact {
        id: "ag-rest-alb-v2",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html",
    },
    Fact {
        id: "ag-rest-cloudmap",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    },
    Fact { id: "ag-rest-header", source: "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway" },
    Fact {
        id: "ag-rest-nlb-v1",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html",
    },
    Fact {
        id: "ag-rest-nlb-v2",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
    },
    Fact {
        id: "ag-ws-alb",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
    },
    Fact {
        id: "ag-ws-nlb",
        source: "https://docs.aws.amazon.com/whitepapers/latest/best-practices-api-gateway-private-apis-integration/websocket-api.html",
    },
    Fact {
        id: "ag-ws-regional",
        source: "https://docs.aws.amazon.com/whitepapers/latest/best-practices-api-gateway-private-apis-integration/websocket-api.html",
    },
    Fact {
        id: "alb-rule-secret-gap",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html",
    },
    Fact {
        id: "alb-tg-alb",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
    },
    Fact {
        id: "alb-tg-lambda-x",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
    },
    Fact {
        id: "alb-tg-peer-instance",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
    },
    Fact {
        id: "alb-tg-public-ip",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
    },
    Fact {
        id: "bpa-bidir",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html",
    },
    Fact {
        id: "cf-alb-public",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html",
    },
    Fact {
        id: "cf-header",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html",
    },
    Fact {
        id: "cf-prefix",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html",
    },
    Fact {
        id: "cf-s3-oac",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html",
    },
    Fact {
        id: "cf-s3-website",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
    },
    Fact {
        id: "cf-vpc-origin",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html",
    },
    Fact {
        id: "cf-vpc-origin-x",
        source: "https://aws.amazon.com/blogs/networking-and-content-delivery/introducing-cross-account-support-for-amazon-cloudfront-virtual-private-cloud-vpc-origins",
    },
    Fact {
        id: "eb-private",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html",
    },
    Fact {
        id: "ga-apigw",
        source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-caveats.html",
    },
    Fact {
        id: "ga-direct",
        source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-caveats.html",
    },
    Fact {
        id: "ga-xaccount",
        source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-caveats.html",
    },
    Fact { id: "lambda-url-none", source: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html" },
    Fact {
        id: "nat-inbound",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    },
    Fact {
        id: "nlb-tg-alb",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/doc-history.html",
    },
    Fact {
        id: "nlb-tg-lambda",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
    },
    Fact {
        id: "pl-lb",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html",
    },
    Fact {
        id: "vpce-gw-kinds",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    },
    Fact {
        id: "vpce-gw-remote",
        source: "https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/wkld-12.html",
    },
    Fact {
        id: "waf-others",
        source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html",
    },
];

/// The page that states a fact.
#[must_use]
pub fn source(id: &str) -> Option<&'static str> {
    FACTS.iter().find(|fact| fact.id == id).map(|fact| fact.source)
}

#[cfg(test)]
mod tests {
    use super::{FACTS, source};

    #[test]
    fn facts_are_sorted_and_have_a_page() {
        assert!(FACTS.windows(2).all(|pair| pair[0].id < pair[1].id));
        assert!(FACTS.iter().all(|fact| fact.source.starts_with("https://")));
        assert!(source("nlb-tg-alb").is_some_and(|page| page.contains("elasticloadbalancing")));
        assert_eq!(source("D3.1"), None);
    }
}
