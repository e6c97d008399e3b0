//! The services that VPC endpoints reach, and the kinds that they serve.
//!
//! Names are those that an endpoint is created with, without `com.amazonaws.REGION.` before them, from AWS's list of
//! services that integrate with PrivateLink; where a service's own page tells it better, the row names that page.

use super::kind::Launch;
use crate::base::date::Date;
use crate::base::suggest;

/// AWS's list of services with interface endpoints.
const LIST: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html";

/// AWS's page about gateway endpoints: Amazon S3 and DynamoDB, and no other service.
const GATEWAYS: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html";

/// A service that an endpoint in a VPC can serve. Every one has interface endpoints.
#[derive(Debug)]
pub struct EndpointService {
    /// The word for it in `services`: `ecr.api`.
    pub name: &'static str,
    pub plane: Plane,
    /// Ids of the kinds that it serves; empty for services that have no kind of their own.
    pub kinds: &'static [&'static str],
    /// Whether a gateway endpoint can serve it too.
    pub gateway: bool,
    /// Since when there are interface endpoints for it; `None`: before 2019, or no page was found that tells the day.
    pub interface: Option<Launch>,
    /// The page of AWS that names it.
    pub source: &'static str,
}

/// What comes through an endpoint.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Plane {
    /// The requests that a drawn hop to the kind stands for: objects, messages, queries.
    Requests,
    /// Calls that manage the kind. The endpoint of `rds` creates databases; connections to one do not pass it.
    Management,
}

const fn service_row(
    name: &'static str,
    plane: Plane,
    kinds: &'static [&'static str],
    source: &'static str,
) -> EndpointService {
    EndpointService { name, plane, kinds, gateway: false, interface: None, source }
}

/// All services that are known, related ones together.
pub static SERVICES: &[EndpointService] = &[
    EndpointService {
        gateway: true,
        interface: Some(Launch::on(
            Date::new(2021, 2, 2),
            "https://aws.amazon.com/blogs/aws/aws-privatelink-for-amazon-s3-now-available/",
        )),
        ..service_row("s3", Plane::Requests, &["s3"], GATEWAYS)
    },
    EndpointService {
        gateway: true,
        interface: Some(Launch::on(
            Date::new(2024, 3, 1),
            "https://aws.amazon.com/about-aws/whats-new/2024/03/amazon-dynamodb-aws-privatelink/",
        )),
        ..service_row("dynamodb", Plane::Requests, &["dynamodb"], GATEWAYS)
    },
    service_row("dynamodb-streams", Plane::Requests, &["dynamodb"], LIST),
    service_row("ecr.api", Plane::Requests, &["ecr"], LIST),
    service_row("ecr.dkr", Plane::Requests, &["ecr"], LIST),
    service_row("ecs", Plane::Management, &["ecs-cluster", "ecs-service", "fargate"], LIST),
    service_row("ecs-agent", Plane::Management, &["ecs-cluster", "ecs-service"], LIST),
    service_row("ecs-telemetry", Plane::Management, &["ecs-cluster", "ecs-service"], LIST),
    service_row("eks", Plane::Management, &["eks", "eks-cluster"], LIST),
    service_row("eks-auth", Plane::Management, &["eks-workload"], LIST),
    service_row("ec2", Plane::Management, &["ec2", "vpc"], LIST),
    service_row("ec2messages", Plane::Requests, &["ssm"], LIST),
    service_row("ssm", Plane::Requests, &["ssm"], LIST),
    service_row("ssmmessages", Plane::Requests, &["ssm"], LIST),
    service_row("autoscaling", Plane::Management, &["asg"], LIST),
    service_row("elasticloadbalancing", Plane::Management, &["alb", "nlb", "gwlb", "clb"], LIST),
    service_row("elasticbeanstalk", Plane::Management, &["beanstalk"], LIST),
    service_row("elasticbeanstalk-health", Plane::Management, &["beanstalk"], LIST),
    service_row("batch", Plane::Requests, &["batch"], LIST),
    service_row("lambda", Plane::Requests, &["lambda"], LIST),
    service_row("apprunner", Plane::Management, &["apprunner"], LIST),
    service_row("apprunner.requests", Plane::Requests, &["apprunner"], LIST),
    service_row("execute-api", Plane::Requests, &["apigw-rest"], LIST),
    service_row("apigateway", Plane::Management, &["apigw-rest", "apigw-http", "apigw-ws"], LIST),
    service_row(
        "appsync-api",
        Plane::Requests,
        &["appsync"],
        "https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html",
    ),
    service_row(
        "appsync",
        Plane::Management,
        &["appsync"],
        "https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html",
    ),
    service_row("secretsmanager", Plane::Requests, &["secretsmanager"], LIST),
    service_row("kms", Plane::Requests, &["kms"], LIST),
    service_row("sts", Plane::Requests, &["sts"], LIST),
    service_row("iam", Plane::Management, &["iam"], LIST),
    service_row("identitystore", Plane::Management, &["iam-identity-center"], LIST),
    service_row("acm", Plane::Management, &["acm"], LIST),
    service_row("acm-pca", Plane::Management, &["acm-pca"], LIST),
    service_row(
        "cognito-idp",
        Plane::Requests,
        &["cognito"],
        "https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html",
    ),
    service_row(
        "cognito-identity",
        Plane::Requests,
        &["cognito-identity"],
        "https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html",
    ),
    service_row("guardduty", Plane::Management, &["guardduty"], LIST),
    service_row("guardduty-data", Plane::Requests, &["guardduty"], LIST),
    service_row("securityhub", Plane::Management, &["securityhub"], LIST),
    service_row("inspector2", Plane::Management, &["inspector"], LIST),
    service_row("inspector-scan", Plane::Management, &["inspector"], LIST),
    service_row("macie2", Plane::Management, &["macie"], LIST),
    service_row("ds", Plane::Management, &["directory"], LIST),
    service_row("wafv2", Plane::Management, &["waf"], LIST),
    service_row("shield", Plane::Management, &["shield"], LIST),
    service_row("network-firewall", Plane::Management, &["network-firewall"], LIST),
    service_row("ram", Plane::Management, &["ram"], LIST),
    service_row("organizations", Plane::Management, &["organization", "ou", "account"], LIST),
    service_row("logs", Plane::Requests, &["cloudwatch"], LIST),
    service_row("monitoring", Plane::Requests, &["cloudwatch"], LIST),
    service_row("synthetics", Plane::Management, &["cloudwatch"], LIST),
    service_row("xray", Plane::Requests, &["xray"], LIST),
    service_row("cloudtrail", Plane::Management, &["cloudtrail"], LIST),
    service_row("config", Plane::Management, &["config"], LIST),
    service_row("cloudformation", Plane::Management, &["cloudformation"], LIST),
    service_row("appconfig", Plane::Management, &["appconfig"], LIST),
    service_row("appconfigdata", Plane::Requests, &["appconfig"], LIST),
    service_row("application-autoscaling", Plane::Management, &[], LIST),
    service_row("sqs", Plane::Requests, &["sqs"], LIST),
    service_row("sns", Plane::Requests, &["sns"], LIST),
    service_row(
        "events",
        Plane::Requests,
        &["eventbridge"],
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-related-service-vpc.html",
    ),
    service_row(
        "eventsv2",
        Plane::Requests,
        &["eventbridge"],
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-related-service-vpc.html",
    ),
    service_row("schemas", Plane::Management, &["eventbridge"], LIST),
    service_row("pipes", Plane::Management, &["eventbridge-pipe"], LIST),
    service_row("pipes-data", Plane::Requests, &["eventbridge-pipe"], LIST),
    service_row(
        "scheduler",
        Plane::Requests,
        &["eventbridge-scheduler"],
        "https://docs.aws.amazon.com/scheduler/latest/UserGuide/vpc-interface-endpoints.html",
    ),
    service_row("states", Plane::Requests, &["stepfunctions"], LIST),
    service_row("sync-states", Plane::Requests, &["stepfunctions"], LIST),
    service_row("mq", Plane::Management, &["mq"], LIST),
    service_row("airflow.api", Plane::Management, &["mwaa"], LIST),
    service_row("airflow.env", Plane::Requests, &["mwaa"], LIST),
    service_row("airflow.ops", Plane::Management, &["mwaa"], LIST),
    service_row("kinesis-streams", Plane::Requests, &["kinesis"], LIST),
    service_row("kinesis-firehose", Plane::Requests, &["firehose"], LIST),
    service_row("kafka", Plane::Management, &["msk"], LIST),
    service_row("kafkaconnect", Plane::Management, &["msk"], LIST),
    service_row("athena", Plane::Requests, &["athena"], LIST),
    service_row("glue", Plane::Requests, &["glue"], LIST),
    service_row("databrew", Plane::Management, &["glue"], LIST),
    service_row("lakeformation", Plane::Management, &["lakeformation"], LIST),
    service_row("redshift", Plane::Management, &["redshift"], LIST),
    service_row("redshift-data", Plane::Requests, &["redshift"], LIST),
    service_row("redshift-serverless", Plane::Management, &["redshift"], LIST),
    service_row("elasticmapreduce", Plane::Management, &["emr"], LIST),
    service_row("emr-serverless", Plane::Requests, &["emr"], LIST),
    service_row("emr-containers", Plane::Management, &["emr"], LIST),
    service_row("es", Plane::Management, &["opensearch"], LIST),
    service_row(
        "aoss-data",
        Plane::Requests,
        &["opensearch-serverless"],
        "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-vpc.html",
    ),
    service_row(
        "aoss",
        Plane::Management,
        &["opensearch-serverless"],
        "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-vpc-cp.html",
    ),
    service_row("quicksight-website", Plane::Requests, &["quicksight"], LIST),
    service_row("rds", Plane::Management, &["rds", "aurora", "rds-proxy", "documentdb", "neptune"], LIST),
    service_row("rds-data", Plane::Requests, &["aurora"], LIST),
    service_row("dsql", Plane::Management, &["aurora-dsql"], LIST),
    service_row("elasticache", Plane::Management, &["elasticache"], LIST),
    service_row("memory-db", Plane::Management, &["memorydb"], LIST),
    service_row("cassandra", Plane::Requests, &["keyspaces"], LIST),
    service_row(
        "timestream.ingest",
        Plane::Requests,
        &["timestream"],
        "https://docs.aws.amazon.com/timestream/latest/developerguide/VPCEndpoints.html",
    ),
    service_row(
        "timestream.query",
        Plane::Requests,
        &["timestream"],
        "https://docs.aws.amazon.com/timestream/latest/developerguide/VPCEndpoints.html",
    ),
    service_row("dms", Plane::Management, &["dms"], LIST),
    service_row("elasticfilesystem", Plane::Management, &["efs"], LIST),
    service_row("fsx", Plane::Management, &["fsx"], LIST),
    service_row("ebs", Plane::Requests, &["ebs"], LIST),
    service_row("backup", Plane::Management, &["backup"], LIST),
    service_row("backup-gateway", Plane::Management, &["backup"], LIST),
    service_row("datasync", Plane::Requests, &["datasync"], LIST),
    service_row("storagegateway", Plane::Requests, &["storage-gateway"], LIST),
    service_row("transfer", Plane::Management, &["transfer"], LIST),
    service_row("transfer.server", Plane::Requests, &["transfer"], LIST),
    service_row("bedrock", Plane::Management, &["bedrock"], LIST),
    service_row("bedrock-runtime", Plane::Requests, &["bedrock"], LIST),
    service_row("bedrock-agent", Plane::Management, &["bedrock"], LIST),
    service_row("bedrock-agent-runtime", Plane::Requests, &["bedrock"], LIST),
    service_row("bedrock-agentcore", Plane::Requests, &["agentcore-runtime"], LIST),
    service_row("bedrock-agentcore.gateway", Plane::Requests, &["agentcore-gateway"], LIST),
    service_row("sagemaker.api", Plane::Management, &["sagemaker-endpoint"], LIST),
    service_row("sagemaker.runtime", Plane::Requests, &["sagemaker-endpoint"], LIST),
    service_row("iot.data", Plane::Requests, &["iot-core"], LIST),
    service_row("iot.credentials", Plane::Requests, &["iot-core"], LIST),
    service_row("email-smtp", Plane::Requests, &["ses"], LIST),
    service_row("email", Plane::Requests, &["ses"], LIST),
    service_row("mail-manager", Plane::Management, &["ses"], LIST),
    service_row("workspaces", Plane::Management, &["workspaces"], LIST),
    service_row("appmesh", Plane::Management, &["appmesh"], LIST),
    service_row("appmesh-envoy-management", Plane::Management, &["appmesh"], LIST),
    service_row("servicediscovery", Plane::Management, &["cloudmap"], LIST),
    service_row("data-servicediscovery", Plane::Requests, &["cloudmap"], LIST),
    service_row(
        "vpc-lattice",
        Plane::Management,
        &["vpc-lattice", "lattice-service-network", "lattice-resource-gateway"],
        LIST,
    ),
    service_row("codebuild", Plane::Requests, &["codebuild"], LIST),
    service_row("codepipeline", Plane::Requests, &["codepipeline"], LIST),
    service_row("codedeploy", Plane::Requests, &["codedeploy"], LIST),
    service_row("codedeploy-commands-secure", Plane::Requests, &["codedeploy"], LIST),
    service_row("codeartifact.api", Plane::Management, &["codeartifact"], LIST),
    service_row("codeartifact.repositories", Plane::Requests, &["codeartifact"], LIST),
    service_row("codecommit", Plane::Management, &["codecommit"], LIST),
    service_row("git-codecommit", Plane::Requests, &["codecommit"], LIST),
    service_row("s3tables", Plane::Requests, &["s3-tables"], LIST),
    service_row("s3vectors", Plane::Requests, &["s3-vectors"], LIST),
    service_row("personalize", Plane::Requests, &["personalize"], LIST),
    service_row("forecast", Plane::Requests, &["forecast"], LIST),
    service_row("frauddetector", Plane::Requests, &["fraud-detector"], LIST),
    service_row("qbusiness", Plane::Requests, &["q-business"], LIST),
    service_row("healthlake", Plane::Requests, &["healthlake"], LIST),
    service_row("sagemaker.featurestore-runtime", Plane::Requests, &["sagemaker-feature-store"], LIST),
    service_row("drs", Plane::Requests, &["elastic-disaster-recovery"], LIST),
    service_row("mgn", Plane::Requests, &["application-migration"], LIST),
    service_row("neptune-graph-data", Plane::Requests, &["neptune-analytics"], LIST),
    service_row("managedblockchain", Plane::Requests, &["managed-blockchain"], LIST),
    service_row("swf", Plane::Requests, &["swf"], LIST),
    service_row("iotevents.data", Plane::Requests, &["iot-events"], LIST),
    service_row("iottwinmaker.data", Plane::Requests, &["iot-twinmaker"], LIST),
    service_row("iotfleetwise", Plane::Requests, &["iot-fleetwise"], LIST),
    service_row("geo.maps", Plane::Requests, &["location"], LIST),
    service_row("geo.places", Plane::Requests, &["location"], LIST),
    service_row("geo.routes", Plane::Requests, &["location"], LIST),
    service_row("geo.tracking", Plane::Requests, &["location"], LIST),
    service_row("rum-dataplane", Plane::Requests, &["rum"], LIST),
    service_row("servicecatalog", Plane::Management, &["service-catalog"], LIST),
    service_row("grafana-workspace", Plane::Requests, &["grafana"], LIST),
    service_row("aps-workspaces", Plane::Requests, &["prometheus"], LIST),
    service_row("comprehend", Plane::Requests, &["comprehend"], LIST),
    service_row("kendra", Plane::Requests, &["kendra"], LIST),
    service_row("polly", Plane::Requests, &["polly"], LIST),
    service_row("rekognition", Plane::Requests, &["rekognition"], LIST),
    service_row("textract", Plane::Requests, &["textract"], LIST),
    service_row("transcribe", Plane::Requests, &["transcribe"], LIST),
    service_row("translate", Plane::Requests, &["translate"], LIST),
    service_row("verifiedpermissions", Plane::Requests, &["verified-permissions"], LIST),
    service_row("payment-cryptography.dataplane", Plane::Requests, &[], LIST),
    service_row("console", Plane::Requests, &[], LIST),
];

/// The service of a name, as `services` of an endpoint takes it.
///
/// Also taken: the whole name (`com.amazonaws.ap-northeast-1.sqs`), that of the FIPS endpoint (`sqs-fips`), and the
/// cell at the end of Timestream's names (`timestream.ingest-cell1`).
#[must_use]
pub fn service(name: &str) -> Option<&'static EndpointService> {
    let name = short(name);
    let listed = |name: &str| SERVICES.iter().find(|service| service.name == name);
    listed(name)
        .or_else(|| listed(name.strip_suffix("-fips")?))
        .or_else(|| listed(name.trim_end_matches(|last: char| last.is_ascii_digit()).strip_suffix("-cell")?))
}

/// The services that carry requests to a kind, by the kind's id; more than one where all are needed (`ecr`).
pub fn serving(kind: &str) -> impl Iterator<Item = &'static EndpointService> {
    SERVICES.iter().filter(move |service| service.plane == Plane::Requests && service.kinds.contains(&kind))
}

/// The names most like one that is no service's: those of its parts, where it is the name of a service that has an
/// endpoint for each (`ecr`: `ecr.api`, `ecr.dkr`), or else the nearest.
#[must_use]
pub fn nearest(name: &str) -> Vec<&'static str> {
    let name = short(name);
    let names = || SERVICES.iter().map(|service| service.name);
    let parts: Vec<&str> =
        names().filter(|other| other.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))).collect();
    if parts.is_empty() { suggest::nearest(name, names()).into_iter().collect() } else { parts }
}

/// Whether a name is written in full, as AWS does: `com.amazonaws.REGION.ecr.api`.
#[must_use]
pub fn is_full_name(name: &str) -> bool {
    short(name) != name
}

/// A name without what AWS writes before it: `com.amazonaws.REGION.`, `cn.com.amazonaws.REGION.`, and for the two
/// services without a Region in their name `com.amazonaws.`.
fn short(name: &str) -> &str {
    let name = name.strip_prefix("cn.").unwrap_or(name);
    let Some(rest) = name.strip_prefix("com.amazonaws.") else { return name };
    match rest.split_once('.') {
        Some((region, service)) if super::regions::is_region_name(region) => service,
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::{Plane, SERVICES, nearest, service, serving};
    use crate::catalog::catalog;

    #[test]
    fn rows_name_kinds_of_the_catalogue_and_are_named_once() {
        for (at, row) in SERVICES.iter().enumerate() {
            assert!(SERVICES[..at].iter().all(|other| other.name != row.name), "{} twice", row.name);
            assert!(row.source.starts_with("https://docs.aws.amazon.com/"), "{}", row.name);
            for kind in row.kinds {
                assert_eq!(catalog().kind(kind).map(|kind| kind.id), Some(*kind), "{}", row.name);
            }
        }
    }

    #[test]
    fn only_two_services_have_gateways() {
        let gateways: Vec<_> = SERVICES.iter().filter(|row| row.gateway).map(|row| row.name).collect();
        assert_eq!(gateways, ["s3", "dynamodb"]);
    }

    #[test]
    fn names_are_taken_in_all_their_forms() {
        for (written, name) in [
            ("s3", "s3"),
            ("com.amazonaws.ap-northeast-1.s3", "s3"),
            ("cn.com.amazonaws.cn-north-1.ecr.api", "ecr.api"),
            ("com.amazonaws.us-east-1.sqs-fips", "sqs"),
            ("com.amazonaws.iam", "iam"),
            ("timestream.ingest-cell12", "timestream.ingest"),
        ] {
            assert_eq!(service(written).map(|row| row.name), Some(name), "{written}");
        }
        for written in ["", "ecr", "com.amazonaws.", "-fips", "-cell1", "com.amazonaws.ap-northeast-1."] {
            assert!(service(written).is_none(), "{written}");
        }
    }

    #[test]
    fn slips_get_the_nearest_name() {
        assert_eq!(nearest("secretmanager"), ["secretsmanager"]);
        assert_eq!(nearest("com.amazonaws.us-east-1.kinesis-stream"), ["kinesis-streams"]);
        assert_eq!(nearest("ecr-api"), ["ecr.api"]);
        assert!(nearest("something-else-entirely").is_empty());
    }

    #[test]
    fn management_does_not_serve_a_hop() {
        let names = |kind| serving(kind).map(|row| row.name).collect::<Vec<_>>();
        assert_eq!(names("ecr"), ["ecr.api", "ecr.dkr"]);
        assert_eq!(names("apigw-rest"), ["execute-api"]);
        assert!(names("rds").is_empty(), "connections to a database do not pass the endpoint of its API");
        assert!(names("vpc").is_empty());
        assert!(
            service("rds").is_some_and(|row| row.plane == Plane::Management && row.kinds.contains(&"rds"))
        );
    }
}
