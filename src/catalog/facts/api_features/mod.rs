//! Endpoint types, authentication and features of API Gateway, one topic a file.

pub(super) mod auth;
pub(super) mod endpoints;
pub(super) mod entrances;
pub(super) mod features;
pub(super) mod limits;

const APIS: &[&str] = &["apigw-rest", "apigw-http", "apigw-ws"];

const HISTORY: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const WEBSOCKET: &str = "https://docs.aws.amazon.com/whitepapers/latest/best-practices-api-gateway-private-apis-integration/websocket-api.html";
const ALB_GUARD: &str = "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway";
const PRIVATE_ACROSS: &str =
    "https://aws.amazon.com/pt/blogs/compute/architecture-patterns-for-consuming-private-apis-cross-account/";
const PRIVATE_APIS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html";
const RESOURCE_POLICIES: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html";
const PRIVATE_DOMAINS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains.html";
const PRIVATE_DOMAIN_SHARE: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains-provider-share.html";
const WEBSOCKET_AUTH: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html";
const CACHING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html";
const THROTTLING: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
const MAPPING: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html";
const WEBSOCKET_DOMAINS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-custom-domain-names.html";
const MTLS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html";
const TIMEOUT: &str = "https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/";
const REST_LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
const DIRECT_ACCESS: &str = "https://wellarchitectedlabs.com/security/300_labs/300_multilayered_api_security_with_cognito_and_waf/3_prevent_requests_from_accessing_api_directly/";
const HTTP_DIRECT_ACCESS: &str = "https://aws.amazon.com/blogs/networking-and-content-delivery/restricting-access-http-api-gateway-lambda-authorizer/";
const WS_LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html";
