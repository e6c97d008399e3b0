//! Integrations of API Gateway, one topic a file.

pub(super) mod links;
pub(super) mod private;
pub(super) mod public;
pub(super) mod services;

/// VPC links by version.
const LINKS: &[&str] = &["vpclink-v1", "vpclink-v2"];
const V1: &[&str] = &["vpclink-v1"];
const V2: &[&str] = &["vpclink-v2"];
const APIS: &[&str] = &["apigw-rest", "apigw-http", "apigw-ws"];

const HTTP_PRIVATE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html";
const PRIVATE_INTEGRATION: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html";
const HISTORY: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const REST_TO_ALB: &str = "https://aws.amazon.com/blogs/compute/build-scalable-rest-apis-using-amazon-api-gateway-private-integration-with-application-load-balancer";
const LINKS_V1: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html";
const LINKS_V2: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html";
const PUBLIC_ALB: &str = "https://repost.aws/knowledge-center/api-gateway-application-load-balancers";
const SET_UP_PRIVATE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html";
const WEBSOCKET: &str = "https://docs.aws.amazon.com/whitepapers/latest/best-practices-api-gateway-private-apis-integration/websocket-api.html";
const REST_METHOD: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html";
const ALB_SCHEME: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html";
const ALB_GUARD: &str = "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway";
const LAMBDA_VPC: &str = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html";
const PRIVATE_BY_PRIVATELINK: &str = "https://aws.amazon.com/blogs/compute/building-private-cross-account-apis-using-amazon-api-gateway-and-aws-privatelink/";
const PRIVATE_ACROSS: &str =
    "https://aws.amazon.com/pt/blogs/compute/architecture-patterns-for-consuming-private-apis-cross-account/";
const ALB_TO_ENDPOINT: &str = "https://dev.classmethod.jp/articles/alb-vpce-api";
