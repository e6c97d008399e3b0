//! Management, governance and developer tools.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "cloudwatch",
        aliases: &[
            "cloudwatch-logs",
            "cloudwatch-metrics",
            "cloudwatch-alarm",
            "cloudwatch-metric-alarm",
            "cloudwatch-log-group",
            "log-group",
        ],
        name: Text::new("Amazon CloudWatch", "Amazon CloudWatch"),
        short: Text::new("CloudWatch", "CloudWatch"),
        about: Text::new(
            "Metrics, logs, alarms and dashboards. Agents and tasks send to public names or, through the \
             endpoints `logs` and `monitoring`, privately; a link to it is usually of type control.",
            "メトリクス、ログ、アラーム、ダッシュボードです。エージェントやタスクはパブリックな DNS 名に送ります\
             が、`logs` や `monitoring` のエンドポイントを使えばプライベートに送れます。ここへのリンクは通\
             常 control 型です。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::CloudWatch::Alarm", "AWS::Logs::LogGroup"],
        terraform: &["aws_cloudwatch_metric_alarm", "aws_cloudwatch_log_group"],
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html",
        boundary: None,
    },
    Kind {
        id: "cloudtrail",
        aliases: &["cloud-trail", "trail"],
        name: Text::new("AWS CloudTrail", "AWS CloudTrail"),
        short: Text::new("CloudTrail", "CloudTrail"),
        about: Text::new(
            "Records the API calls of accounts. It observes and carries no traffic.",
            "アカウントの API 呼び出しを記録します。監視のためのサービスで、通信は通りません。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::CloudTrail::Trail"],
        terraform: &["aws_cloudtrail"],
        source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html",
        boundary: None,
    },
    Kind {
        id: "config",
        aliases: &["aws-config", "config-recorder"],
        name: Text::new("AWS Config", "AWS Config"),
        short: Text::new("Config", "Config"),
        about: Text::new(
            "Records how resources are configured and checks them against rules. It observes and carries \
             no traffic.",
            "リソースの設定を記録し、ルールに照らして評価します。監視のためのサービスで、通信は通りませ\
             ん。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::Config::ConfigurationRecorder"],
        terraform: &["aws_config_configuration_recorder"],
        source: "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html",
        boundary: None,
    },
    Kind {
        id: "xray",
        aliases: &["x-ray"],
        name: Text::new("AWS X-Ray", "AWS X-Ray"),
        short: Text::new("X-Ray", "X-Ray"),
        about: Text::new(
            "Collects traces of requests through a system. Applications send to a public name or through \
             an interface endpoint.",
            "システムを通るリクエストのトレースを収集します。アプリケーションはパブリックな DNS 名かインターフェイ\
             スエンドポイントに送ります。",
        ),
        category: Category::DeveloperTools,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::XRay::Group"],
        terraform: &["aws_xray_group"],
        source: "https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html",
        boundary: None,
    },
    Kind {
        id: "ssm",
        aliases: &[
            "systems-manager",
            "parameter-store",
            "ssm-parameter",
            "ssm-parameter-store",
            "session-manager",
        ],
        name: Text::new("AWS Systems Manager", "AWS Systems Manager"),
        short: Text::new("Systems Manager", "Systems Manager"),
        about: Text::new(
            "Parameters, sessions without open ports, patches and automation for instances. Private use \
             needs the endpoints `ssm`, `ssmmessages` and, for older agents, `ec2messages`.",
            "パラメータ、ポートを開けないセッション、パッチ、自動化などを提供します。プライベートに使うに\
             は `ssm`、`ssmmessages` と、古いエージェントでは `ec2messages` のエンドポイントが必要です。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SSM::Parameter", "AWS::SSM::Document"],
        terraform: &["aws_ssm_parameter", "aws_ssm_document"],
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html",
        boundary: None,
    },
    Kind {
        id: "appconfig",
        aliases: &["app-config"],
        name: Text::new("AWS AppConfig", "AWS AppConfig"),
        short: Text::new("AppConfig", "AppConfig"),
        about: Text::new(
            "Feature flags and configuration that applications fetch while they run. They fetch from a \
             public name or through an interface endpoint.",
            "アプリケーションが実行中に取得する機能フラグや設定です。パブリックな DNS 名かインターフェイスエンドポ\
             イントから取得します。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::AppConfig::Application"],
        terraform: &["aws_appconfig_application"],
        source: "https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html",
        boundary: None,
    },
    Kind {
        id: "cloudformation",
        aliases: &["cfn", "cloudformation-stack", "stack"],
        name: Text::new("AWS CloudFormation stack", "AWS CloudFormation スタック"),
        short: Text::new("CloudFormation", "CloudFormation"),
        about: Text::new(
            "Makes and changes resources from a template. It manages and carries no traffic.",
            "テンプレートからリソースを作成し、変更します。管理のためのサービスで、通信は通りません。",
        ),
        category: Category::Management,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::CloudFormation::Stack"],
        terraform: &["aws_cloudformation_stack"],
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html",
        boundary: None,
    },
    Kind {
        id: "codepipeline",
        aliases: &["code-pipeline"],
        name: Text::new("AWS CodePipeline", "AWS CodePipeline"),
        short: Text::new("CodePipeline", "CodePipeline"),
        about: Text::new(
            "Leads a change through stages of build, test and deployment. It manages and carries no \
             traffic of the system.",
            "変更をビルド、テスト、デプロイの各ステージに流します。管理のためのサービスで、システムの通信\
             は通りません。",
        ),
        category: Category::DeveloperTools,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::CodePipeline::Pipeline"],
        terraform: &["aws_codepipeline"],
        source: "https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html",
        boundary: None,
    },
    Kind {
        id: "codebuild",
        aliases: &["code-build", "codebuild-project"],
        name: Text::new("AWS CodeBuild project", "AWS CodeBuild プロジェクト"),
        short: Text::new("CodeBuild", "CodeBuild"),
        about: Text::new(
            "Runs builds and tests in containers of AWS. It has no address of its own; `subnets` attaches \
             it to a VPC, which changes only what it can reach.",
            "AWS のコンテナでビルドやテストを実行します。自身のアドレスは持ちません。`subnets` で VPC に接\
             続できますが、変わるのは外向きの到達先だけです。",
        ),
        category: Category::DeveloperTools,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::CodeBuild::Project"],
        terraform: &["aws_codebuild_project"],
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/welcome.html",
        boundary: None,
    },
    Kind {
        id: "codedeploy",
        aliases: &["code-deploy"],
        name: Text::new("AWS CodeDeploy", "AWS CodeDeploy"),
        short: Text::new("CodeDeploy", "CodeDeploy"),
        about: Text::new(
            "Rolls new versions out to instances, functions and ECS services. It manages and carries no \
             traffic of the system.",
            "インスタンス、関数、ECS サービスに新しいバージョンを展開します。管理のためのサービスで、シス\
             テムの通信は通りません。",
        ),
        category: Category::DeveloperTools,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::CodeDeploy::Application"],
        terraform: &["aws_codedeploy_app"],
        source: "https://docs.aws.amazon.com/codedeploy/latest/userguide/welcome.html",
        boundary: None,
    },
];
