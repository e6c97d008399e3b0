//! Storage.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "s3",
        aliases: &["bucket", "s3-bucket", "simple-storage-service"],
        name: Text::new("Amazon S3 bucket", "Amazon S3 バケット"),
        short: Text::new("S3", "S3"),
        about: Text::new(
            "Stores objects. Its name is public and guarded by policies; a gateway endpoint (free, own \
             VPC only) or an interface endpoint keeps hops from a VPC off the internet gateway.",
            "オブジェクトを保存します。パブリックな DNS 名を持ち、ポリシーで守られます。ゲートウェイエンドポイント \
             (無料、自身の VPC のみ) かインターフェイスエンドポイントを使うと、VPC からインターネットゲー\
             トウェイを通らずに到達できます。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::S3::Bucket"],
        terraform: &["aws_s3_bucket"],
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "s3-website",
        aliases: &[
            "s3-static-website",
            "s3-static-site",
            "static-website",
            "static-site",
            "s3-bucket-website-configuration",
        ],
        name: Text::new("S3 static website endpoint", "S3 静的ウェブサイトエンドポイント"),
        short: Text::new("S3 website", "S3 静的サイト"),
        about: Text::new(
            "The website endpoint of a bucket. It speaks plain HTTP, needs objects that anyone may read, \
             and cannot use origin access control; CloudFront in front of a private bucket is the safer \
             form.",
            "バケットのウェブサイトエンドポイントです。HTTP のみで、オブジェクトを誰でも読めるようにする必\
             要があり、オリジンアクセスコントロールは使えません。プライベートなバケットの前に CloudFront \
             を置く構成のほうが安全です。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::S3::Bucket"],
        terraform: &["aws_s3_bucket_website_configuration"],
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "efs",
        aliases: &["elastic-file-system", "efs-file-system", "efs-mount-target"],
        name: Text::new("Amazon EFS", "Amazon EFS"),
        short: Text::new("EFS", "EFS"),
        about: Text::new(
            "A shared file system over NFS, with a mount target in a subnet of each zone. It has private \
             addresses only.",
            "NFS の共有ファイルシステムで、ゾーンごとのサブネットにマウントターゲットを置きます。プライ\
             ベートアドレスだけを持ちます。",
        ),
        category: Category::Storage,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::EFS::FileSystem", "AWS::EFS::MountTarget"],
        terraform: &["aws_efs_file_system", "aws_efs_mount_target"],
        source: "https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "ebs",
        aliases: &["ebs-volume", "volume"],
        name: Text::new("Amazon EBS volume", "Amazon EBS ボリューム"),
        short: Text::new("EBS", "EBS"),
        about: Text::new(
            "A disk in one zone that is attached to instances of that zone. It belongs to the instance \
             and is no hop.",
            "同じゾーンのインスタンスにアタッチするディスクです。インスタンスに付属するもので、ホップには\
             なりません。",
        ),
        category: Category::Storage,
        placement: Placement::Az,
        net: Net::Attach,
        cloudformation: &["AWS::EC2::Volume"],
        terraform: &["aws_ebs_volume"],
        source: "https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "fsx",
        aliases: &["fsx-windows", "fsx-lustre", "fsx-ontap", "fsx-openzfs"],
        name: Text::new("Amazon FSx", "Amazon FSx"),
        short: Text::new("FSx", "FSx"),
        about: Text::new(
            "Managed file systems: Windows File Server, Lustre, NetApp ONTAP and OpenZFS. They have \
             addresses in subnets and are private.",
            "Windows ファイルサーバー、Lustre、NetApp ONTAP、OpenZFS のマネージドファイルシステムです。サ\
             ブネットのアドレスを持ち、プライベートです。",
        ),
        category: Category::Storage,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::FSx::FileSystem"],
        terraform: &["aws_fsx_windows_file_system", "aws_fsx_lustre_file_system"],
        source: "https://docs.aws.amazon.com/fsx/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "storage-gateway",
        aliases: &["storagegateway", "file-gateway", "s3-file-gateway", "volume-gateway", "tape-gateway"],
        name: Text::new("AWS Storage Gateway", "AWS Storage Gateway"),
        short: Text::new("Storage Gateway", "Storage Gateway"),
        about: Text::new(
            "Files, volumes and tapes whose contents are kept in AWS. Drawn in a data center or a subnet it \
             is the gateway itself; drawn elsewhere it is the service that the gateway calls.",
            "内容を AWS に保存するファイル共有、ボリューム、仮想テープです。データセンターやサブネットの中に\
             描くとゲートウェイ本体を、それ以外に描くとゲートウェイが呼び出すサービスを表します。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &[],
        terraform: &["aws_storagegateway_gateway"],
        source: "https://docs.aws.amazon.com/filegateway/latest/files3/what-is-file-s3.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "backup",
        aliases: &["aws-backup", "backup-vault", "backup-plan"],
        name: Text::new("AWS Backup", "AWS Backup"),
        short: Text::new("Backup", "Backup"),
        about: Text::new(
            "Backs up databases, volumes and file systems by plan into vaults, also across accounts and \
             Regions. It manages and carries no requests.",
            "データベース、ボリューム、ファイルシステムを計画に沿ってボールトに保存します。アカウントや\
             リージョンもまたげます。管理のためのサービスで、リクエストは通りません。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::Backup::BackupVault", "AWS::Backup::BackupPlan"],
        terraform: &["aws_backup_vault", "aws_backup_plan"],
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html",
        launch: Some(Launch::on(
            Date::new(2019, 1, 16),
            "https://aws.amazon.com/blogs/aws/aws-backup-automate-and-centrally-manage-your-backups/",
        )),
        boundary: None,
    },
    Kind {
        id: "s3-tables",
        aliases: &["s3-table-bucket", "table-bucket"],
        name: Text::new("Amazon S3 Tables", "Amazon S3 Tables"),
        short: Text::new("S3 Tables", "S3 Tables"),
        about: Text::new(
            "Table buckets that hold Apache Iceberg tables, read and written by API under a public name. A gateway endpoint or \
             interface endpoints make hops from a VPC private.",
            "Apache Iceberg のテーブルを保存するテーブルバケットです。パブリックな DNS 名の API で読み書きします。\
             ゲートウェイエンドポイントやインターフェイスエンドポイントを使うと VPC からプライベートに到達できます。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::S3Tables::TableBucket"],
        terraform: &["aws_s3tables_table_bucket"],
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "s3-vectors",
        aliases: &["s3-vector-bucket", "vector-bucket"],
        name: Text::new("Amazon S3 Vectors", "Amazon S3 Vectors"),
        short: Text::new("S3 Vectors", "S3 Vectors"),
        about: Text::new(
            "Vector buckets that store and search vectors by API under a public name or through an interface endpoint.",
            "ベクトルの保存と検索を行うベクトルバケットです。パブリックな DNS 名かインターフェイスエンドポイントを通し、API で呼び出します。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::S3Vectors::VectorBucket"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "elastic-disaster-recovery",
        aliases: &["drs", "cloudendure"],
        name: Text::new("AWS Elastic Disaster Recovery", "AWS Elastic Disaster Recovery"),
        short: Text::new("Disaster Recovery", "Disaster Recovery"),
        about: Text::new(
            "Keeps copies of servers ready to start in AWS. Agents on the servers call it by API under a public name or through an \
             interface endpoint.",
            "サーバーの複製を AWS 上ですぐに起動できる状態に保ちます。サーバー上のエージェントが、パブリックな DNS 名かインターフェイスエンドポイントを\
             通して API を呼び出します。",
        ),
        category: Category::Storage,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/drs/latest/userguide/what-is-drs.html",
        launch: None,
        boundary: None,
    },
];
