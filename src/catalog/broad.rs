//! Words that a person tries for a kind and that fit several: none of them is an alias, all of them get an answer.

/// A broad word, and the ids of the kinds that it may mean, likeliest first.
pub static BROAD: &[(&str, &[&str])] = &[
    ("api", &["apigw-http", "apigw-rest", "appsync"]),
    ("api-gateway", &["apigw-http", "apigw-rest", "apigw-ws"]),
    ("apigateway", &["apigw-http", "apigw-rest", "apigw-ws"]),
    ("apigatewayv2", &["apigw-http", "apigw-ws"]),
    ("apigw", &["apigw-http", "apigw-rest", "apigw-ws"]),
    ("cache", &["elasticache", "memorydb", "dax"]),
    ("cf", &["cloudfront", "cloudformation"]),
    ("cluster", &["ecs-cluster", "eks-cluster"]),
    ("container", &["fargate", "ecs-service", "eks-workload"]),
    ("containers", &["fargate", "ecs-service", "eks-workload"]),
    ("database", &["rds", "aurora", "dynamodb"]),
    ("db", &["rds", "aurora", "dynamodb"]),
    ("elb", &["alb", "nlb", "clb"]),
    ("elbv2", &["alb", "nlb", "gwlb"]),
    ("endpoint", &["vpce-interface", "vpce-gateway"]),
    ("file-system", &["efs", "fsx"]),
    ("firewall", &["network-firewall", "waf"]),
    ("gateway", &["igw", "natgw", "tgw"]),
    ("k8s", &["eks-workload", "eks-cluster", "eks"]),
    ("kubernetes", &["eks-workload", "eks-cluster", "eks"]),
    ("lb", &["alb", "nlb"]),
    ("load-balancer", &["alb", "nlb", "gwlb"]),
    ("mysql", &["rds", "aurora"]),
    ("network", &["vpc", "data-center"]),
    ("postgres", &["rds", "aurora"]),
    ("postgresql", &["rds", "aurora"]),
    ("queue", &["sqs", "mq"]),
    ("redis", &["elasticache", "memorydb"]),
    ("stream", &["kinesis", "msk"]),
    ("subnet", &["public-subnet", "private-subnet", "isolated-subnet"]),
    ("topic", &["sns", "msk"]),
    ("valkey", &["elasticache", "memorydb"]),
    ("vpc-endpoint", &["vpce-interface", "vpce-gateway"]),
    ("vpce", &["vpce-interface", "vpce-gateway"]),
];

/// The kinds that a broad word may mean; empty for other words.
#[must_use]
pub fn meanings(word: &str) -> &'static [&'static str] {
    BROAD.iter().find(|(broad, _)| broad.eq_ignore_ascii_case(word)).map_or(&[], |(_, ids)| ids)
}
