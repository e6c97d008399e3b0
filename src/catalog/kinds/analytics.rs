//! Analytics.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "kinesis",
        aliases: &["kinesis-data-streams", "kinesis-streams", "kinesis-stream", "kds"],
        name: Text::new("Amazon Kinesis Data Streams", "Amazon Kinesis Data Streams"),
        short: Text::new("Kinesis", "Kinesis"),
        about: Text::new(
            "An ordered stream of records that several consumers read. Its name is public and guarded by \
             IAM; an interface endpoint makes hops from a VPC private.",
            "複数のコンシューマーが読み取る、順序付きのレコードのストリームです。パブリックな DNS 名を持ち、IAM で\
             守られます。インターフェイスエンドポイントを使うと VPC からプライベートに到達できます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Kinesis::Stream"],
        terraform: &["aws_kinesis_stream"],
        source: "https://docs.aws.amazon.com/streams/latest/dev/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "firehose",
        aliases: &[
            "data-firehose",
            "kinesis-firehose",
            "kinesis-data-firehose",
            "delivery-stream",
            "kinesis-firehose-delivery-stream",
        ],
        name: Text::new("Amazon Data Firehose", "Amazon Data Firehose"),
        short: Text::new("Firehose", "Firehose"),
        about: Text::new(
            "Gathers records and delivers them in batches to Amazon S3, Redshift, OpenSearch or HTTP \
             endpoints. Producers call its public name or an interface endpoint.",
            "レコードを集め、Amazon S3、Redshift、OpenSearch、HTTP エンドポイントにまとめて配信します。送\
             信側はパブリックな DNS 名かインターフェイスエンドポイントを呼び出します。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::KinesisFirehose::DeliveryStream"],
        terraform: &["aws_kinesis_firehose_delivery_stream"],
        source: "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "msk",
        aliases: &["kafka", "managed-kafka", "msk-cluster", "msk-serverless", "msk-serverless-cluster"],
        name: Text::new("Amazon MSK", "Amazon MSK"),
        short: Text::new("MSK", "MSK"),
        about: Text::new(
            "Managed Apache Kafka. Its brokers have addresses in subnets of at least two zones and are \
             private unless public access is turned on.",
            "マネージドな Apache Kafka です。ブローカーは 2 つ以上のゾーンのサブネットにアドレスを持ち、パ\
             ブリックアクセスを有効にしないかぎりプライベートです。",
        ),
        category: Category::Analytics,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster"],
        terraform: &["aws_msk_cluster", "aws_msk_serverless_cluster"],
        source: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html",
        launch: Some(Launch::on(
            Date::new(2019, 5, 30),
            "https://docs.aws.amazon.com/msk/1.0/apireference/doc-history.html",
        )),
        boundary: None,
    },
    Kind {
        id: "flink",
        aliases: &[
            "managed-flink",
            "apache-flink",
            "kinesis-data-analytics",
            "kinesis-analytics",
            "kinesisanalyticsv2-application",
        ],
        name: Text::new("Amazon Managed Service for Apache Flink", "Amazon Managed Service for Apache Flink"),
        short: Text::new("Flink", "Flink"),
        about: Text::new(
            "Runs Apache Flink applications over streams, formerly Kinesis Data Analytics. It runs in AWS \
             and can be attached to a VPC to reach what stands there.",
            "ストリームに対して Apache Flink のアプリケーションを実行します。旧名は Kinesis Data \
             Analytics です。AWS の内部で動き、VPC に接続してその中のリソースに到達することもできます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::KinesisAnalyticsV2::Application"],
        terraform: &["aws_kinesisanalyticsv2_application"],
        source: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "opensearch",
        aliases: &["opensearch-service", "opensearch-domain", "elasticsearch", "elasticsearch-service"],
        name: Text::new("Amazon OpenSearch Service", "Amazon OpenSearch Service"),
        short: Text::new("OpenSearch", "OpenSearch"),
        about: Text::new(
            "A search and analytics domain. `endpoint` says whether it is public, guarded by policies, or \
             stands in a VPC with addresses in `subnets`; it cannot be both.",
            "検索と分析のためのドメインです。ポリシーで守る公開型か、`subnets` のアドレスを持つ VPC 型か\
             は `endpoint` で示します。両方にはできません。",
        ),
        category: Category::Analytics,
        placement: Placement::RegionOrVpc,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::OpenSearchService::Domain"],
        terraform: &["aws_opensearch_domain"],
        source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "opensearch-serverless",
        aliases: &[
            "opensearchserverless",
            "aoss",
            "opensearch-collection",
            "opensearchserverless-collection",
        ],
        name: Text::new("Amazon OpenSearch Serverless", "Amazon OpenSearch Serverless"),
        short: Text::new("OpenSearch Serverless", "OpenSearch Serverless"),
        about: Text::new(
            "Search collections without clusters to size. A network policy admits the public, or only \
             endpoints that the service makes in your VPC (`endpoint`).",
            "クラスターの容量設計が不要な検索コレクションです。ネットワークポリシーで公開するか、サービス\
             が VPC に作るエンドポイントに限るかを決めます (`endpoint`)。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::OpenSearchServerless::Collection"],
        terraform: &["aws_opensearchserverless_collection"],
        source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html",
        launch: Some(Launch::on(
            Date::new(2023, 1, 1),
            "https://aws.amazon.com/about-aws/whats-new/2023/01/amazon-opensearch-serverless-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "athena",
        aliases: &["athena-workgroup"],
        name: Text::new("Amazon Athena", "Amazon Athena"),
        short: Text::new("Athena", "Athena"),
        about: Text::new(
            "Runs SQL over data in Amazon S3. Queries are calls to a public name or an interface \
             endpoint; it reads the data inside AWS.",
            "Amazon S3 のデータに SQL を実行します。クエリはパブリックな DNS 名かインターフェイスエンドポイントへの\
             呼び出しで、データの読み取りは AWS の内部で行われます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Athena::WorkGroup"],
        terraform: &["aws_athena_workgroup"],
        source: "https://docs.aws.amazon.com/athena/latest/ug/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "glue",
        aliases: &["glue-job", "glue-catalog", "glue-catalog-database"],
        name: Text::new("AWS Glue", "AWS Glue"),
        short: Text::new("Glue", "Glue"),
        about: Text::new(
            "Jobs that move and change data, and the Data Catalog of tables. It runs in AWS; a connection \
             gives its jobs addresses in a subnet.",
            "データを移動し変換するジョブと、テーブルを管理する Data Catalog です。AWS の内部で動き、接続\
             を設定するとジョブがサブネットのアドレスを持ちます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Glue::Job", "AWS::Glue::Database"],
        terraform: &["aws_glue_job", "aws_glue_catalog_database"],
        source: "https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "redshift",
        aliases: &["redshift-cluster", "redshift-serverless", "redshiftserverless-workgroup"],
        name: Text::new("Amazon Redshift", "Amazon Redshift"),
        short: Text::new("Redshift", "Redshift"),
        about: Text::new(
            "A data warehouse, as a cluster or serverless. It has addresses in subnets and is private \
             unless `publicly_accessible` is set.",
            "クラスター型またはサーバーレスのデータウェアハウスです。サブネットのアドレスを持ち、\
             `publicly_accessible` を設定しないかぎりプライベートです。",
        ),
        category: Category::Analytics,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"],
        terraform: &["aws_redshift_cluster", "aws_redshiftserverless_workgroup"],
        source: "https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "emr",
        aliases: &["emr-cluster", "elastic-mapreduce", "elasticmapreduce"],
        name: Text::new("Amazon EMR", "Amazon EMR"),
        short: Text::new("EMR", "EMR"),
        about: Text::new(
            "Clusters for Spark, Hive and similar frameworks, on instances in subnets. Their nodes have \
             addresses there.",
            "Spark や Hive などのフレームワークを、サブネットのインスタンスの上で動かすクラスターです。\
             ノードはそのアドレスを持ちます。",
        ),
        category: Category::Analytics,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::EMR::Cluster"],
        terraform: &["aws_emr_cluster"],
        source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "lakeformation",
        aliases: &["lake-formation", "lakeformation-resource"],
        name: Text::new("AWS Lake Formation", "AWS Lake Formation"),
        short: Text::new("Lake Formation", "Lake Formation"),
        about: Text::new(
            "Grants and checks access to the tables and files of a data lake. It manages and carries no \
             data.",
            "データレイクのテーブルやファイルへのアクセスを許可し、確認します。管理のためのサービスで、\
             データは通りません。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::LakeFormation::Resource"],
        terraform: &["aws_lakeformation_resource"],
        source: "https://docs.aws.amazon.com/lake-formation/latest/dg/what-is-lake-formation.html",
        launch: Some(Launch::on(
            Date::new(2019, 8, 8),
            "https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-lakeformation/CHANGELOG.md",
        )),
        boundary: None,
    },
    Kind {
        id: "msk-connect",
        aliases: &["kafka-connect", "kafka-connector", "msk-connector", "mskconnect"],
        name: Text::new("Amazon MSK Connect connector", "Amazon MSK Connect コネクター"),
        short: Text::new("MSK Connect", "MSK Connect"),
        about: Text::new(
            "Runs Kafka Connect connectors, which move records between Kafka and other stores. Its workers have addresses in subnets and are never public.",
            "Kafka Connect のコネクターを動かし、Kafka と他のデータストアの間でレコードを運びます。ワーカーはサブネットのアドレスを持ち、公開されることはありません。",
        ),
        category: Category::Analytics,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::KafkaConnect::Connector"],
        terraform: &["aws_mskconnect_connector"],
        source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html",
        launch: Some(Launch::on(
            Date::new(2021, 9, 16),
            "https://aws.amazon.com/blogs/aws/introducing-amazon-msk-connect-stream-data-to-and-from-your-apache-kafka-clusters-using-managed-connectors/",
        )),
        boundary: None,
    },
    Kind {
        id: "emr-serverless",
        aliases: &["emrserverless", "emr-serverless-application"],
        name: Text::new("Amazon EMR Serverless", "Amazon EMR Serverless"),
        short: Text::new("EMR Serverless", "EMR Serverless"),
        about: Text::new(
            "Runs Spark and Hive jobs without clusters. `subnets` attaches an application to a VPC, which changes only what it can reach.",
            "Spark や Hive のジョブをクラスターなしで動かします。`subnets` を書くと VPC に接続しますが、変わるのはそこから到達できる先だけです。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::EMRServerless::Application"],
        terraform: &["aws_emrserverless_application"],
        source: "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html",
        launch: Some(Launch::on(
            Date::new(2022, 6, 1),
            "https://aws.amazon.com/about-aws/whats-new/2022/06/amazon-emr-serverless-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "opensearch-ingestion",
        aliases: &["osis", "opensearch-ingestion-pipeline"],
        name: Text::new("Amazon OpenSearch Ingestion", "Amazon OpenSearch Ingestion"),
        short: Text::new("OpenSearch Ingestion", "OpenSearch Ingestion"),
        about: Text::new(
            "Pipelines that bring logs, traces and records of streams into OpenSearch. `subnets` gives one interfaces in a VPC.",
            "ログ、トレース、ストリームのレコードを OpenSearch に取り込むパイプラインです。`subnets` を書くと VPC にインターフェイスを持ちます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::OSIS::Pipeline"],
        terraform: &["aws_osis_pipeline"],
        source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ingestion.html",
        launch: Some(Launch::on(
            Date::new(2023, 4, 26),
            "https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-osis/CHANGELOG.md",
        )),
        boundary: None,
    },
    Kind {
        id: "kinesis-video",
        aliases: &["kinesis-video-streams", "kinesisvideo", "kinesis-video-stream"],
        name: Text::new("Amazon Kinesis Video Streams", "Amazon Kinesis Video Streams"),
        short: Text::new("Kinesis Video", "Kinesis Video"),
        about: Text::new(
            "Takes in and plays video of cameras. Its name is public and guarded by IAM.",
            "カメラの映像を取り込み、再生します。パブリックな DNS 名を持ち、IAM で守られます。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::KinesisVideo::Stream"],
        terraform: &["aws_kinesis_video_stream"],
        source: "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/what-is-kinesis-video.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "datazone",
        aliases: &["sagemaker-catalog", "datazone-domain"],
        name: Text::new("Amazon DataZone", "Amazon DataZone"),
        short: Text::new("DataZone", "DataZone"),
        about: Text::new(
            "A catalogue in which teams find, ask for and share data. People use its portal over the internet.",
            "チームがデータを探し、利用を申請し、共有するためのカタログです。ポータルはインターネット経由で使います。",
        ),
        category: Category::Analytics,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::DataZone::Domain"],
        terraform: &["aws_datazone_domain"],
        source: "https://docs.aws.amazon.com/datazone/latest/userguide/what-is-datazone.html",
        launch: Some(Launch::on(
            Date::new(2023, 10, 4),
            "https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-datazone/CHANGELOG.md",
        )),
        boundary: None,
    },
];
