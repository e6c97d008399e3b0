//! Application integration and front ends.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "appsync",
        aliases: &["app-sync", "graphql", "graphql-api", "appsync-graphql-api"],
        name: Text::new("AWS AppSync", "AWS AppSync"),
        short: Text::new("GraphQL API", "GraphQL API"),
        about: Text::new(
            "A GraphQL API over data sources such as DynamoDB, Lambda and HTTP. Its endpoint is public \
             unless `visibility: private`, which makes it answer only through an endpoint in a VPC.",
            "DynamoDB、Lambda、HTTP などのデータソースの上に作る GraphQL API です。エンドポイントは公開さ\
             れていますが、`visibility: private` にすると VPC のエンドポイント経由でのみ応答します。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::AppSync::GraphQLApi"],
        terraform: &["aws_appsync_graphql_api"],
        source: "https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "appsync-events",
        aliases: &["appsync-event-api", "event-api"],
        name: Text::new("AWS AppSync Events", "AWS AppSync Events"),
        short: Text::new("Event API", "イベント API"),
        about: Text::new(
            "Channels over HTTP and WebSocket to which clients publish and subscribe. Its endpoint is \
             public.",
            "クライアントが発行と購読を行う、HTTP と WebSocket のチャネルです。エンドポイントは公開されて\
             います。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::AppSync::Api"],
        terraform: &["aws_appsync_api"],
        source: "https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-welcome.html",
        launch: Some(Launch::on(
            Date::new(2024, 10, 30),
            "https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-document-history.html",
        )),
        boundary: None,
    },
    Kind {
        id: "amplify",
        aliases: &["amplify-hosting", "amplify-app"],
        name: Text::new("AWS Amplify Hosting", "AWS Amplify Hosting"),
        short: Text::new("Amplify", "Amplify"),
        about: Text::new(
            "Builds and hosts web applications from a repository, behind a content delivery network of \
             its own. Its sites are public.",
            "リポジトリから Web アプリケーションをビルドし、自前の配信ネットワークでホスティングします。サ\
             イトは公開されます。",
        ),
        category: Category::Frontend,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Amplify::App"],
        terraform: &["aws_amplify_app"],
        source: "https://docs.aws.amazon.com/amplify/latest/userguide/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "sqs",
        aliases: &["sqs-queue", "simple-queue-service"],
        name: Text::new("Amazon SQS queue", "Amazon SQS キュー"),
        short: Text::new("SQS", "SQS"),
        about: Text::new(
            "A queue that holds messages until a consumer polls and deletes them. Its name is public and \
             guarded by IAM and a queue policy; an interface endpoint makes hops from a VPC private.",
            "メッセージを保持し、コンシューマーが取り出して削除するキューです。パブリックな DNS 名を持ち、IAM と\
             キューポリシーで守られます。インターフェイスエンドポイントを使うと VPC からプライベートに到達\
             できます。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SQS::Queue"],
        terraform: &["aws_sqs_queue"],
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "sns",
        aliases: &["sns-topic", "simple-notification-service"],
        name: Text::new("Amazon SNS topic", "Amazon SNS トピック"),
        short: Text::new("SNS", "SNS"),
        about: Text::new(
            "Fans messages out to queues, functions, HTTP endpoints and people. Deliveries to AWS \
             services stay in AWS; those to HTTP endpoints go over the internet.",
            "メッセージをキュー、関数、HTTP エンドポイント、人に配信します。AWS のサービスへの配信は AWS \
             の内部で完結し、HTTP エンドポイントへの配信はインターネットを通ります。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SNS::Topic", "AWS::SNS::Subscription"],
        terraform: &["aws_sns_topic", "aws_sns_topic_subscription"],
        source: "https://docs.aws.amazon.com/sns/latest/dg/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eventbridge",
        aliases: &[
            "event-bridge",
            "event-bus",
            "eventbridge-bus",
            "eventbridge-rule",
            "cloudwatch-events",
            "cloudwatch-event-bus",
            "cloudwatch-event-rule",
        ],
        name: Text::new("Amazon EventBridge event bus", "Amazon EventBridge イベントバス"),
        short: Text::new("EventBridge", "EventBridge"),
        about: Text::new(
            "Receives events and sends those that match a rule to targets. Putting events is a call to a \
             public name, or private through an interface endpoint; deliveries to AWS targets stay in AWS.",
            "イベントを受け取り、ルールに一致したものをターゲットに送ります。イベントの送信はパブリックな DNS 名へ\
             の呼び出しで、インターフェイスエンドポイントを使えばプライベートになります。AWS のターゲット\
             への配信は AWS の内部で完結します。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Events::EventBus", "AWS::Events::Rule"],
        terraform: &["aws_cloudwatch_event_bus", "aws_cloudwatch_event_rule"],
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eventbridge-pipe",
        aliases: &["eventbridge-pipes", "pipe", "pipes"],
        name: Text::new("EventBridge Pipes", "EventBridge Pipes"),
        short: Text::new("EventBridge pipe", "EventBridge パイプ"),
        about: Text::new(
            "Reads a source such as a queue or a stream, filters and enriches, and sends to one target. \
             It runs in AWS and has no address of its own.",
            "キューやストリームなどのソースから読み取り、フィルタリングやエンリッチメントを行って、1 つのターゲット\
             に送ります。AWS の内部で動き、自身のアドレスは持ちません。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Pipes::Pipe"],
        terraform: &["aws_pipes_pipe"],
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html",
        launch: Some(Launch::on(
            Date::new(2022, 12, 1),
            "https://aws.amazon.com/about-aws/whats-new/2022/12/amazon-eventbridge-pipes-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "eventbridge-scheduler",
        aliases: &["scheduler", "eventbridge-schedule", "scheduler-schedule"],
        name: Text::new("EventBridge Scheduler", "EventBridge Scheduler"),
        short: Text::new("Scheduler", "Scheduler"),
        about: Text::new(
            "Calls a target once or on a schedule. It runs in AWS; its hops are service calls.",
            "一度だけ、またはスケジュールに沿ってターゲットを呼び出します。AWS の内部で動き、ここからの\
             ホップはサービスの呼び出しです。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Scheduler::Schedule"],
        terraform: &["aws_scheduler_schedule"],
        source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html",
        launch: Some(Launch::on(
            Date::new(2022, 11, 10),
            "https://aws.amazon.com/about-aws/whats-new/2022/11/amazon-eventbridge-launches-new-scheduler/",
        )),
        boundary: None,
    },
    Kind {
        id: "api-destination",
        aliases: &["eventbridge-api-destination", "cloudwatch-event-api-destination"],
        name: Text::new("EventBridge API destination", "EventBridge API 送信先"),
        short: Text::new("API destination", "API 送信先"),
        about: Text::new(
            "An HTTPS endpoint as a target of EventBridge rules and pipes, with credentials and a rate \
             limit. Its calls go over the internet, or privately through a Lattice resource gateway named \
             in `via`.",
            "EventBridge のルールやパイプのターゲットとする HTTPS エンドポイントで、認証情報とレート制限を\
             持ちます。呼び出しはインターネットを通りますが、`via` に Lattice のリソースゲートウェイを書く\
             とプライベートになります。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Events::ApiDestination", "AWS::Events::Connection"],
        terraform: &["aws_cloudwatch_event_api_destination", "aws_cloudwatch_event_connection"],
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "stepfunctions",
        aliases: &["step-functions", "step-function", "sfn", "state-machine", "sfn-state-machine"],
        name: Text::new("AWS Step Functions", "AWS Step Functions"),
        short: Text::new("Step Functions", "Step Functions"),
        about: Text::new(
            "Runs state machines that call functions, tasks and AWS APIs in steps, with retries and \
             branches. Executions start by API; its calls to AWS services stay in AWS.",
            "関数、タスク、AWS の API を、再試行や分岐とともに順に呼び出すステートマシンです。実行は API \
             で始まり、AWS のサービスへの呼び出しは AWS の内部で完結します。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::StepFunctions::StateMachine"],
        terraform: &["aws_sfn_state_machine"],
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "mq",
        aliases: &["amazon-mq", "amazonmq", "activemq", "rabbitmq", "mq-broker"],
        name: Text::new("Amazon MQ", "Amazon MQ"),
        short: Text::new("Amazon MQ", "Amazon MQ"),
        about: Text::new(
            "A managed ActiveMQ or RabbitMQ broker with addresses in subnets. It is private unless \
             `publicly_accessible` is set.",
            "マネージドな ActiveMQ または RabbitMQ のブローカーで、サブネットのアドレスを持ちます。\
             `publicly_accessible` を設定しないかぎりプライベートです。",
        ),
        category: Category::Integration,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::AmazonMQ::Broker"],
        terraform: &["aws_mq_broker"],
        source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "mwaa",
        aliases: &["airflow", "apache-airflow", "managed-airflow", "mwaa-environment"],
        name: Text::new("Amazon MWAA", "Amazon MWAA"),
        short: Text::new("MWAA", "MWAA"),
        about: Text::new(
            "Managed Apache Airflow. Its workers stand in private subnets; `endpoint` says whether its \
             web server answers publicly or in the VPC only.",
            "マネージドな Apache Airflow です。ワーカーはプライベートサブネットに置かれ、Web サーバーを公\
             開するか VPC 内に限るかは `endpoint` で示します。",
        ),
        category: Category::Integration,
        placement: Placement::AzSubnet,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::MWAA::Environment"],
        terraform: &["aws_mwaa_environment"],
        source: "https://docs.aws.amazon.com/mwaa/latest/userguide/what-is-mwaa.html",
        launch: Some(Launch::on(
            Date::new(2020, 11, 24),
            "https://aws.amazon.com/blogs/aws/introducing-amazon-managed-workflows-for-apache-airflow-mwaa/",
        )),
        boundary: None,
    },
    Kind {
        id: "appflow",
        aliases: &["app-flow", "appflow-flow"],
        name: Text::new("Amazon AppFlow", "Amazon AppFlow"),
        short: Text::new("AppFlow", "AppFlow"),
        about: Text::new(
            "Copies data between SaaS applications and AWS services on schedule or event. It runs in AWS \
             and has no address of its own.",
            "SaaS アプリケーションと AWS のサービスの間で、スケジュールやイベントに応じてデータを転送しま\
             す。AWS の内部で動き、自身のアドレスは持ちません。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::AppFlow::Flow"],
        terraform: &["aws_appflow_flow"],
        source: "https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html",
        launch: Some(Launch::on(
            Date::new(2020, 4, 1),
            "https://aws.amazon.com/about-aws/whats-new/2020/04/introducing-amazon-appflow/",
        )),
        boundary: None,
    },
    Kind {
        id: "swf",
        aliases: &["simple-workflow", "simple-workflow-service"],
        name: Text::new("Amazon Simple Workflow Service", "Amazon Simple Workflow Service"),
        short: Text::new("SWF", "SWF"),
        about: Text::new(
            "Hands tasks of workflows to workers, which ask for them by API under a public name or through an interface endpoint.",
            "ワークフローのタスクをワーカーに割り当てます。ワーカーは、パブリックな DNS 名かインターフェイスエンドポイントを通して API で\
             タスクを取得します。",
        ),
        category: Category::Integration,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &[],
        terraform: &["aws_swf_domain"],
        source: "https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "iot-events",
        aliases: &["iot-events-detector"],
        name: Text::new("AWS IoT Events", "AWS IoT Events"),
        short: Text::new("IoT Events", "IoT Events"),
        about: Text::new(
            "Watches data of devices for events and starts actions, by its service.",
            "デバイスのデータからイベントを検出し、サービスの側でアクションを開始します。",
        ),
        category: Category::Iot,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::IoTEvents::DetectorModel"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/iotevents/latest/developerguide/what-is-iotevents.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "iot-twinmaker",
        aliases: &["twinmaker"],
        name: Text::new("AWS IoT TwinMaker", "AWS IoT TwinMaker"),
        short: Text::new("IoT TwinMaker", "IoT TwinMaker"),
        about: Text::new(
            "Models of buildings and plants, asked by API under a public name or through an interface endpoint.",
            "建物や工場のデジタルツインです。パブリックな DNS 名かインターフェイスエンドポイントを通し、API で呼び出します。",
        ),
        category: Category::Iot,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::IoTTwinMaker::Workspace"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/what-is-twinmaker.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "iot-fleetwise",
        aliases: &["fleetwise"],
        name: Text::new("AWS IoT FleetWise", "AWS IoT FleetWise"),
        short: Text::new("IoT FleetWise", "IoT FleetWise"),
        about: Text::new(
            "Gathers data of vehicles, which send it over the internet by AWS IoT Core.",
            "車両のデータを収集します。車両は AWS IoT Core を通し、インターネット経由でデータを送ります。",
        ),
        category: Category::Iot,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::IoTFleetWise::Campaign"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/what-is-iotfleetwise.html",
        launch: None,
        boundary: None,
    },
];
