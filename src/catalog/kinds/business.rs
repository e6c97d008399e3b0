//! Business applications, IoT, migration, end-user computing.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "quicksight",
        aliases: &["quick-sight", "quick-suite", "quicksuite"],
        name: Text::new("Amazon Quick Suite (QuickSight)", "Amazon Quick Suite (QuickSight)"),
        short: Text::new("QuickSight", "QuickSight"),
        about: Text::new(
            "Dashboards and reports over many data sources; QuickSight is now part of Quick Suite. People \
             open it over the internet; a VPC connection lets it read private databases.",
            "さまざまなデータソースからダッシュボードやレポートを作ります。QuickSight は現在 Quick Suite \
             の一部です。利用者はインターネット経由で開き、VPC 接続を使うとプライベートなデータベースも読\
             み取れます。",
        ),
        category: Category::Business,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::QuickSight::DataSource"],
        terraform: &["aws_quicksight_data_source"],
        source: "https://docs.aws.amazon.com/quicksight/latest/developerguide/welcome.html",
        boundary: None,
    },
    Kind {
        id: "iot-core",
        aliases: &["iot", "aws-iot", "iot-thing", "iot-topic-rule"],
        name: Text::new("AWS IoT Core", "AWS IoT Core"),
        short: Text::new("IoT Core", "IoT Core"),
        about: Text::new(
            "A broker to which devices connect by MQTT or HTTPS with certificates, and rules that pass \
             their messages on. Its endpoints are public; `iot.data` has an interface endpoint.",
            "デバイスが証明書を使って MQTT や HTTPS で接続するブローカーと、メッセージを転送するルールで\
             す。エンドポイントは公開されており、`iot.data` にはインターフェイスエンドポイントもあります。",
        ),
        category: Category::Iot,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::IoT::TopicRule", "AWS::IoT::Thing"],
        terraform: &["aws_iot_topic_rule", "aws_iot_thing"],
        source: "https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html",
        boundary: None,
    },
    Kind {
        id: "ses",
        aliases: &["simple-email-service", "sesv2"],
        name: Text::new("Amazon SES", "Amazon SES"),
        short: Text::new("SES", "SES"),
        about: Text::new(
            "Sends and receives mail by API or SMTP. Its names are public; interface endpoints make hops \
             from a VPC private.",
            "API や SMTP でメールを送受信します。パブリックな DNS 名を持ち、インターフェイスエンドポイントを使うと \
             VPC からプライベートに到達できます。",
        ),
        category: Category::Business,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SES::EmailIdentity"],
        terraform: &["aws_sesv2_email_identity"],
        source: "https://docs.aws.amazon.com/ses/latest/dg/Welcome.html",
        boundary: None,
    },
    Kind {
        id: "transfer",
        aliases: &["transfer-family", "transfer-server", "sftp"],
        name: Text::new("AWS Transfer Family", "AWS Transfer Family"),
        short: Text::new("Transfer Family", "Transfer Family"),
        about: Text::new(
            "SFTP, FTPS, FTP and AS2 servers over Amazon S3 or EFS. `endpoint` says whether the server is \
             public or stands in a VPC with addresses in `subnets`.",
            "Amazon S3 や EFS の前段に置く SFTP、FTPS、FTP、AS2 のサーバーです。公開か、`subnets` のアドレ\
             スを持つ VPC 型かは `endpoint` で示します。",
        ),
        category: Category::Migration,
        placement: Placement::RegionOrVpc,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::Transfer::Server"],
        terraform: &["aws_transfer_server"],
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html",
        boundary: None,
    },
    Kind {
        id: "datasync",
        aliases: &["data-sync", "datasync-task"],
        name: Text::new("AWS DataSync", "AWS DataSync"),
        short: Text::new("DataSync", "DataSync"),
        about: Text::new(
            "Copies files and objects between storage on premises and in AWS. `endpoint` says whether its \
             agents use public names or an endpoint in a VPC.",
            "オンプレミスと AWS のストレージの間でファイルやオブジェクトを転送します。エージェントが公開の\
             名前を使うか VPC のエンドポイントを使うかは `endpoint` で示します。",
        ),
        category: Category::Migration,
        placement: Placement::Region,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::DataSync::Task"],
        terraform: &["aws_datasync_task"],
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html",
        boundary: None,
    },
    Kind {
        id: "workspaces",
        aliases: &["workspace", "workspaces-workspace"],
        name: Text::new("Amazon WorkSpaces", "Amazon WorkSpaces"),
        short: Text::new("WorkSpaces", "WorkSpaces"),
        about: Text::new(
            "Desktops for people, each with an address in a subnet. Users stream them over the internet \
             from AWS's side; the desktop itself calls from the VPC.",
            "利用者ごとの仮想デスクトップで、サブネットのアドレスを持ちます。画面は AWS 側からインターネッ\
             ト経由で配信され、デスクトップ自身は VPC から通信します。",
        ),
        category: Category::EndUser,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::WorkSpaces::Workspace"],
        terraform: &["aws_workspaces_workspace"],
        source: "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html",
        boundary: None,
    },
];
