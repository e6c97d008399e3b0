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
    Kind {
        id: "amazon-connect",
        aliases: &["connect-instance", "contact-center", "amazon-connect-instance"],
        name: Text::new("Amazon Connect", "Amazon Connect"),
        short: Text::new("Connect", "Connect"),
        about: Text::new(
            "A contact center. Agents work in a browser, callers come by telephone or chat, and flows invoke functions and bots.",
            "コンタクトセンターです。オペレーターはブラウザで応対し、利用者は電話やチャットで問い合わせます。フローから関数やボットを呼び出せます。",
        ),
        category: Category::Business,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Connect::Instance"],
        terraform: &["aws_connect_instance"],
        source: "https://docs.aws.amazon.com/connect/latest/adminguide/what-is-amazon-connect.html",
        boundary: None,
    },
    Kind {
        id: "end-user-messaging",
        aliases: &["pinpoint", "amazon-pinpoint", "sms", "push-notifications"],
        name: Text::new("AWS End User Messaging", "AWS End User Messaging"),
        short: Text::new("End User Messaging", "End User Messaging"),
        about: Text::new(
            "Sends text messages, voice messages and push notifications to people; it was a part of Amazon Pinpoint. Its name is public and guarded by IAM.",
            "SMS、音声メッセージ、プッシュ通知を利用者に送ります。以前は Amazon Pinpoint の一部でした。パブリックな DNS 名を持ち、IAM で守られます。",
        ),
        category: Category::Business,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Pinpoint::App"],
        terraform: &["aws_pinpoint_app"],
        source: "https://docs.aws.amazon.com/sms-voice/latest/userguide/what-is-service.html",
        boundary: None,
    },
    Kind {
        id: "chatbot",
        aliases: &["aws-chatbot", "amazon-q-chat", "slack-channel-configuration"],
        name: Text::new(
            "Amazon Q Developer in chat applications",
            "チャットアプリケーションの Amazon Q Developer",
        ),
        short: Text::new("Q in chat", "チャットの Q"),
        about: Text::new(
            "Brings notices of topics into chat rooms of Slack or Teams; it was AWS Chatbot. It calls the chat service over the internet.",
            "トピックの通知を Slack や Teams のチャットに届けます。以前の名前は AWS Chatbot です。チャットサービスへはインターネット経由で接続します。",
        ),
        category: Category::Business,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Chatbot::SlackChannelConfiguration"],
        terraform: &["aws_chatbot_slack_channel_configuration"],
        source: "https://docs.aws.amazon.com/chatbot/latest/adminguide/what-is.html",
        boundary: None,
    },
    Kind {
        id: "appstream",
        aliases: &["appstream-fleet", "workspaces-applications", "workspaces-pools"],
        name: Text::new("Amazon WorkSpaces Applications", "Amazon WorkSpaces Applications"),
        short: Text::new("WS Applications", "WS Applications"),
        about: Text::new(
            "Streams applications and desktops to people; it was Amazon AppStream 2.0. Users see them over the internet from AWS's side; the fleet itself calls from the VPC.",
            "アプリケーションやデスクトップを利用者に配信します。以前の名前は Amazon AppStream 2.0 です。利用者はインターネット経由で AWS 側から画面の配信を受け、フリート自身は VPC から通信します。",
        ),
        category: Category::EndUser,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::AppStream::Fleet"],
        terraform: &["aws_appstream_fleet"],
        source: "https://docs.aws.amazon.com/appstream2/latest/developerguide/what-is-appstream.html",
        boundary: None,
    },
    Kind {
        id: "iot-greengrass",
        aliases: &["greengrass", "greengrass-core", "iot-gateway"],
        name: Text::new("AWS IoT Greengrass core", "AWS IoT Greengrass コア"),
        short: Text::new("Greengrass core", "Greengrass コア"),
        about: Text::new(
            "Runs functions and components on devices of one's own, and speaks to AWS IoT from there.",
            "自社のデバイスの上で関数やコンポーネントを動かし、そこから AWS IoT と通信します。",
        ),
        category: Category::Iot,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &["AWS::GreengrassV2::Deployment"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/greengrass/v2/developerguide/what-is-iot-greengrass.html",
        boundary: None,
    },
    Kind {
        id: "iot-sitewise",
        aliases: &["sitewise"],
        name: Text::new("AWS IoT SiteWise", "AWS IoT SiteWise"),
        short: Text::new("IoT SiteWise", "IoT SiteWise"),
        about: Text::new(
            "Collects and models measurements of industrial equipment. Its name is public and guarded by IAM.",
            "産業機器の計測値を収集してモデル化します。パブリックな DNS 名を持ち、IAM で守られます。",
        ),
        category: Category::Iot,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::IoTSiteWise::Asset"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/what-is-sitewise.html",
        boundary: None,
    },
];
