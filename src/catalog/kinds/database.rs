//! Databases.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "rds",
        aliases: &["rds-instance", "rds-database", "db-instance", "relational-database-service"],
        name: Text::new("Amazon RDS DB instance", "Amazon RDS DB インスタンス"),
        short: Text::new("RDS", "RDS"),
        about: Text::new(
            "A managed relational database such as PostgreSQL, MySQL, SQL Server or Oracle, with an \
             address in subnets. It is private unless `publicly_accessible` is set and its subnets are \
             public.",
            "PostgreSQL、MySQL、SQL Server、Oracle などのマネージドなリレーショナルデータベースで、サブ\
             ネットのアドレスを持ちます。`publicly_accessible` を設定してパブリックサブネットに置かないか\
             ぎりプライベートです。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::RDS::DBInstance"],
        terraform: &["aws_db_instance"],
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "aurora",
        aliases: &[
            "aurora-cluster",
            "rds-cluster",
            "rds-aurora",
            "aurora-mysql",
            "aurora-postgresql",
            "aurora-postgres",
            "aurora-serverless",
        ],
        name: Text::new("Amazon Aurora DB cluster", "Amazon Aurora DB クラスター"),
        short: Text::new("Aurora", "Aurora"),
        about: Text::new(
            "A MySQL or PostgreSQL compatible cluster with one writer, readers and storage shared over \
             three zones. Its instances have addresses in subnets; its Data API is reached as an AWS \
             service.",
            "MySQL または PostgreSQL 互換のクラスターで、ライター、リーダーと、3 つのゾーンにまたがる共有\
             ストレージからなります。インスタンスはサブネットのアドレスを持ち、Data API は AWS のサービス\
             として呼び出します。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::RDS::DBCluster"],
        terraform: &["aws_rds_cluster", "aws_rds_cluster_instance"],
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "aurora-dsql",
        aliases: &["dsql", "dsql-cluster"],
        name: Text::new("Amazon Aurora DSQL", "Amazon Aurora DSQL"),
        short: Text::new("Aurora DSQL", "Aurora DSQL"),
        about: Text::new(
            "A serverless, distributed SQL database, PostgreSQL compatible, in one Region or several. Its \
             endpoint is public and guarded by IAM; an interface endpoint makes hops to it private.",
            "サーバーレスの分散 SQL データベースで、PostgreSQL と互換性があり、単一または複数のリージョン\
             で使えます。エンドポイントは公開され、IAM で守られます。インターフェイスエンドポイントを使う\
             とプライベートに到達できます。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::DSQL::Cluster"],
        terraform: &["aws_dsql_cluster"],
        source: "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html",
        launch: Some(Launch::on(
            Date::new(2025, 5, 27),
            "https://aws.amazon.com/about-aws/whats-new/2025/05/amazon-aurora-dsql-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "rds-proxy",
        aliases: &["db-proxy", "rdsproxy"],
        name: Text::new("Amazon RDS Proxy", "Amazon RDS Proxy"),
        short: Text::new("RDS Proxy", "RDS Proxy"),
        about: Text::new(
            "Pools connections between applications and an RDS or Aurora database. It has addresses in \
             subnets of the VPC and is never public.",
            "アプリケーションと RDS や Aurora の間で接続をプールします。VPC のサブネットのアドレスを持ち、\
             公開されることはありません。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::RDS::DBProxy"],
        terraform: &["aws_db_proxy"],
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html",
        launch: Some(Launch::on(
            Date::new(2020, 6, 30),
            "https://aws.amazon.com/about-aws/whats-new/2020/06/amazon-rds-proxy-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "dynamodb",
        aliases: &["dynamo", "dynamo-db", "ddb", "dynamodb-table"],
        name: Text::new("Amazon DynamoDB table", "Amazon DynamoDB テーブル"),
        short: Text::new("DynamoDB", "DynamoDB"),
        about: Text::new(
            "A serverless key-value and document table. Its name is public and guarded by IAM; a gateway \
             or an interface endpoint keeps hops from a VPC off the internet gateway.",
            "サーバーレスのキーバリューおよびドキュメントのテーブルです。パブリックな DNS 名を持ち、IAM で守られま\
             す。ゲートウェイまたはインターフェイスのエンドポイントを使うと、VPC からインターネットゲート\
             ウェイを通らずに到達できます。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"],
        terraform: &["aws_dynamodb_table"],
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "dax",
        aliases: &["dynamodb-accelerator", "dax-cluster"],
        name: Text::new("DynamoDB Accelerator (DAX)", "DynamoDB Accelerator (DAX)"),
        short: Text::new("DAX", "DAX"),
        about: Text::new(
            "A cache cluster for DynamoDB that stands in subnets. Applications reach it privately; it \
             reads the table for them.",
            "サブネットに置く DynamoDB 用のキャッシュクラスターです。アプリケーションからはプライベートに\
             到達し、テーブルの読み取りを肩代わりします。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::DAX::Cluster"],
        terraform: &["aws_dax_cluster"],
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "elasticache",
        aliases: &[
            "elasti-cache",
            "memcached",
            "elasticache-redis",
            "elasticache-valkey",
            "elasticache-memcached",
            "elasticache-cluster",
            "elasticache-replication-group",
        ],
        name: Text::new("Amazon ElastiCache", "Amazon ElastiCache"),
        short: Text::new("ElastiCache", "ElastiCache"),
        about: Text::new(
            "A managed cache: Valkey, Redis OSS or Memcached, as nodes or serverless. It has addresses in \
             subnets and is private.",
            "Valkey、Redis OSS、Memcached のマネージドキャッシュで、ノード型とサーバーレスがあります。サブ\
             ネットのアドレスを持ち、プライベートです。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &[
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::ElastiCache::CacheCluster",
            "AWS::ElastiCache::ServerlessCache",
        ],
        terraform: &[
            "aws_elasticache_replication_group",
            "aws_elasticache_cluster",
            "aws_elasticache_serverless_cache",
        ],
        source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "memorydb",
        aliases: &["memory-db", "memorydb-cluster"],
        name: Text::new("Amazon MemoryDB", "Amazon MemoryDB"),
        short: Text::new("MemoryDB", "MemoryDB"),
        about: Text::new(
            "A durable in-memory database, compatible with Valkey and Redis OSS. It has addresses in \
             subnets and is private.",
            "Valkey や Redis OSS と互換性のある、耐久性を備えたインメモリデータベースです。サブネットのア\
             ドレスを持ち、プライベートです。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::MemoryDB::Cluster"],
        terraform: &["aws_memorydb_cluster"],
        source: "https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html",
        launch: Some(Launch::on(
            Date::new(2021, 8, 19),
            "https://aws.amazon.com/about-aws/whats-new/2021/08/amazon-memorydb-redis/",
        )),
        boundary: None,
    },
    Kind {
        id: "documentdb",
        aliases: &["docdb", "document-db", "docdb-cluster"],
        name: Text::new("Amazon DocumentDB", "Amazon DocumentDB"),
        short: Text::new("DocumentDB", "DocumentDB"),
        about: Text::new(
            "A document database cluster, compatible with MongoDB. Its instances have addresses in \
             subnets and are private.",
            "MongoDB と互換性のあるドキュメントデータベースのクラスターです。インスタンスはサブネットのア\
             ドレスを持ち、プライベートです。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::DocDB::DBCluster"],
        terraform: &["aws_docdb_cluster"],
        source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/what-is.html",
        launch: Some(Launch::on(
            Date::new(2019, 1, 9),
            "https://aws.amazon.com/blogs/aws/new-amazon-documentdb-with-mongodb-compatibility-fast-scalable-and-highly-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "neptune",
        aliases: &["neptune-cluster", "neptune-db"],
        name: Text::new("Amazon Neptune", "Amazon Neptune"),
        short: Text::new("Neptune", "Neptune"),
        about: Text::new(
            "A graph database cluster with Gremlin, openCypher and SPARQL. Its instances have addresses \
             in subnets.",
            "Gremlin、openCypher、SPARQL を使えるグラフデータベースのクラスターです。インスタンスはサブ\
             ネットのアドレスを持ちます。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::Neptune::DBCluster"],
        terraform: &["aws_neptune_cluster"],
        source: "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "keyspaces",
        aliases: &["cassandra", "keyspaces-table"],
        name: Text::new(
            "Amazon Keyspaces (for Apache Cassandra)",
            "Amazon Keyspaces (Apache Cassandra 向け)",
        ),
        short: Text::new("Keyspaces", "Keyspaces"),
        about: Text::new(
            "Serverless tables that speak Cassandra's query language. Its endpoint is public; an \
             interface endpoint makes hops from a VPC private.",
            "Cassandra のクエリ言語を使えるサーバーレスのテーブルです。エンドポイントは公開されており、イ\
             ンターフェイスエンドポイントを使うと VPC からプライベートに到達できます。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Cassandra::Table"],
        terraform: &["aws_keyspaces_table"],
        source: "https://docs.aws.amazon.com/keyspaces/latest/devguide/what-is-keyspaces.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "timestream",
        aliases: &["timestream-database", "timestreamwrite-database"],
        name: Text::new("Amazon Timestream", "Amazon Timestream"),
        short: Text::new("Timestream", "Timestream"),
        about: Text::new(
            "Serverless tables for time series (LiveAnalytics). Its endpoints are public; interface \
             endpoints make hops from a VPC private. Timestream for InfluxDB, which stands in a VPC, is another.",
            "時系列データのためのサーバーレスのテーブル (LiveAnalytics) です。エンドポイントは公開されてお\
             り、インターフェイスエンドポイントも使えます。VPC 内に置かれる Timestream for InfluxDB とは別の\
             ものです。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Timestream::Database"],
        terraform: &["aws_timestreamwrite_database"],
        source: "https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html",
        launch: Some(Launch::on(
            Date::new(2020, 9, 29),
            "https://aws.amazon.com/about-aws/whats-new/2020/09/amazon-timestream-now-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "dms",
        aliases: &["database-migration-service", "dms-replication-instance"],
        name: Text::new("AWS DMS", "AWS DMS"),
        short: Text::new("DMS", "DMS"),
        about: Text::new(
            "Copies and keeps copying databases from a replication instance in a subnet. It is private \
             unless `publicly_accessible` is set.",
            "サブネットに置くレプリケーションインスタンスから、データベースを移行し、継続的に複製します。\
             `publicly_accessible` を設定しないかぎりプライベートです。",
        ),
        category: Category::Database,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::DMS::ReplicationInstance"],
        terraform: &["aws_dms_replication_instance"],
        source: "https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "neptune-analytics",
        aliases: &["neptune-graph"],
        name: Text::new("Amazon Neptune Analytics", "Amazon Neptune Analytics"),
        short: Text::new("Neptune Analytics", "Neptune Analytics"),
        about: Text::new(
            "Analyzes graphs in memory by API, under a public name where the graph is public, or else through an interface \
             endpoint.",
            "メモリ上でグラフを分析し、API で応答します。グラフを公開している場合はパブリックな DNS 名で、公開していない場合はインターフェイスエンドポイントを\
             通して呼び出します。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::NeptuneGraph::Graph"],
        terraform: &["aws_neptunegraph_graph"],
        source: "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "managed-blockchain",
        aliases: &["amazon-managed-blockchain", "amb-access"],
        name: Text::new("Amazon Managed Blockchain", "Amazon Managed Blockchain"),
        short: Text::new("Managed Blockchain", "Managed Blockchain"),
        about: Text::new(
            "Nodes of blockchain networks that applications call by API under a public name, signed, or through an interface \
             endpoint.",
            "ブロックチェーンネットワークのノードです。パブリックな DNS 名への署名付きリクエストか、インターフェイスエンドポイントを\
             通して呼び出します。",
        ),
        category: Category::Database,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::ManagedBlockchain::Node"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/managed-blockchain/latest/ambbtc-dg/what-is-service.html",
        launch: None,
        boundary: None,
    },
];
