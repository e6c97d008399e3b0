//! Compute and containers.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Boundary, Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "lambda-edge",
        aliases: &["lambda-at-edge", "edge-lambda"],
        name: Text::new("Lambda@Edge", "Lambda@Edge"),
        short: Text::new("Lambda@Edge", "Lambda@Edge"),
        about: Text::new(
            "Lambda functions that CloudFront runs near its viewers; they are made in us-east-1. They \
             belong to the distribution (`protects`), and may call others by public names, never a VPC.",
            "CloudFront がビューワーの近くで実行する Lambda 関数で、us-east-1 で作成します。ディストリビュー\
             ションに付属し (`protects`)、他を呼び出すときはパブリックな DNS 名を使います。VPC には接続できません。",
        ),
        category: Category::Compute,
        placement: Placement::GlobalEdge,
        net: Net::Attach,
        cloudformation: &["AWS::Lambda::Function"],
        terraform: &["aws_lambda_function"],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "lambda-url",
        aliases: &["function-url", "lambda-function-url"],
        name: Text::new("Lambda function URL", "Lambda 関数 URL"),
        short: Text::new("function URL", "関数 URL"),
        about: Text::new(
            "An HTTPS address of one Lambda function. It is public; `auth` says whether callers must sign \
             with IAM or anyone may call.",
            "Lambda 関数 1 つに付ける HTTPS のアドレスです。公開されており、IAM の署名を求めるか、誰で\
             も呼び出せるかは `auth` で示します。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Lambda::Url"],
        terraform: &["aws_lambda_function_url"],
        source: "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html",
        launch: Some(Launch::on(
            Date::new(2022, 4, 6),
            "https://aws.amazon.com/about-aws/whats-new/2022/04/aws-lambda-function-urls-built-in-https-endpoints/",
        )),
        boundary: None,
    },
    Kind {
        id: "ec2",
        aliases: &["ec2-instance", "instance", "virtual-machine", "vm"],
        name: Text::new("Amazon EC2 instance", "Amazon EC2 インスタンス"),
        short: Text::new("EC2", "EC2"),
        about: Text::new(
            "A virtual server with an address in a subnet. It is public only if its subnet is public and \
             it has a public address (`public_ip`).",
            "サブネットのアドレスを持つ仮想サーバーです。パブリックサブネットにあり、かつパブリックアドレ\
             ス (`public_ip`) を持つときだけ公開されます。",
        ),
        category: Category::Compute,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::EC2::Instance"],
        terraform: &["aws_instance"],
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "asg",
        aliases: &["auto-scaling-group", "autoscaling-group", "auto-scaling", "autoscaling"],
        name: Text::new("EC2 Auto Scaling group", "EC2 Auto Scaling グループ"),
        short: Text::new("Auto Scaling group", "Auto Scaling グループ"),
        about: Text::new(
            "A set of instances that grows and shrinks over its `subnets`. With children it is drawn \
             around them, without children as one node with addresses in those subnets.",
            "`subnets` のサブネットにまたがって増減するインスタンスの集まりです。子があればその周りの枠と\
             して、なければサブネットにアドレスを持つ 1 つのノードとして描きます。",
        ),
        category: Category::Compute,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::AutoScaling::AutoScalingGroup"],
        terraform: &["aws_autoscaling_group"],
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html",
        launch: None,
        boundary: Some(Boundary { scope: Some(8), role: "compute-dashed", node_when_empty: true }),
    },
    Kind {
        id: "lambda",
        aliases: &["lambda-function", "function", "aws-lambda"],
        name: Text::new("AWS Lambda function", "AWS Lambda 関数"),
        short: Text::new("Lambda", "Lambda"),
        about: Text::new(
            "Code that runs on request or event, in AWS's accounts; it is invoked by API and has no \
             address of its own. `subnets` attaches it to a VPC, which changes only what it can reach.",
            "リクエストやイベントに応じて AWS 側のアカウントで動くコードです。API で呼び出され、自身のアド\
             レスは持ちません。`subnets` で VPC に接続できますが、変わるのは外向きの到達先だけです。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Lambda::Function"],
        terraform: &["aws_lambda_function"],
        source: "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "ecs-cluster",
        aliases: &["container-cluster"],
        name: Text::new("Amazon ECS cluster", "Amazon ECS クラスター"),
        short: Text::new("ECS cluster", "ECS クラスター"),
        about: Text::new(
            "A group of ECS services and tasks and the capacity that they run on. With children it is \
             drawn around them, without children as one node.",
            "ECS のサービスやタスクと、それらが動くキャパシティのまとまりです。子があればその周りの枠とし\
             て、なければ 1 つのノードとして描きます。",
        ),
        category: Category::Containers,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::ECS::Cluster"],
        terraform: &["aws_ecs_cluster"],
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html",
        launch: None,
        boundary: Some(Boundary { scope: Some(8), role: "compute", node_when_empty: true }),
    },
    Kind {
        id: "ecs-service",
        aliases: &["ecs", "ecs-tasks"],
        name: Text::new("Amazon ECS service", "Amazon ECS サービス"),
        short: Text::new("ECS service", "ECS サービス"),
        about: Text::new(
            "Keeps a number of copies of an ECS task running, on instances or on Fargate (`launch`). Its \
             tasks have addresses in `subnets`.",
            "ECS タスクを指定した数だけ、インスタンスか Fargate の上で (`launch`) 動かし続けます。タスク\
             は `subnets` のアドレスを持ちます。",
        ),
        category: Category::Containers,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::ECS::Service"],
        terraform: &["aws_ecs_service"],
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "fargate",
        aliases: &["aws-fargate", "ecs-fargate", "fargate-task", "fargate-service"],
        name: Text::new("AWS Fargate task", "AWS Fargate タスク"),
        short: Text::new("Fargate", "Fargate"),
        about: Text::new(
            "Containers that run without servers to manage; each task has a network interface in a \
             subnet. It is public only if the subnet is public and the task has a public address.",
            "サーバーを管理せずに動かすコンテナです。タスクごとにサブネットのネットワークインターフェイス\
             を持ちます。パブリックサブネットにあり、かつパブリックアドレスを持つときだけ公開されます。",
        ),
        category: Category::Containers,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::ECS::TaskDefinition", "AWS::ECS::Service"],
        terraform: &["aws_ecs_task_definition", "aws_ecs_service"],
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eks",
        aliases: &["eks-control-plane", "eks-api", "kubernetes-api"],
        name: Text::new("Amazon EKS cluster (API server)", "Amazon EKS クラスター (API サーバー)"),
        short: Text::new("EKS", "EKS"),
        about: Text::new(
            "The control plane of a Kubernetes cluster, with its API server. `endpoint` says whether the \
             server answers publicly, privately in the VPC, or both; what runs on the cluster is \
             `eks-workload`.",
            "Kubernetes クラスターのコントロールプレーンと API サーバーです。パブリックか、VPC 内のプライベートか、両方かは `endpoint` で示します。クラスター上で動くものは `eks-workload` で描きます。",
        ),
        category: Category::Containers,
        placement: Placement::Vpc,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::EKS::Cluster"],
        terraform: &["aws_eks_cluster"],
        source: "https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eks-workload",
        aliases: &[
            "pod",
            "pods",
            "eks-pod",
            "eks-pods",
            "kubernetes-pod",
            "kubernetes-workload",
            "eks-node-group",
            "node-group",
            "eks-fargate-profile",
        ],
        name: Text::new("Kubernetes workload on EKS", "EKS 上の Kubernetes ワークロード"),
        short: Text::new("Pod", "Pod"),
        about: Text::new(
            "Pods on the nodes of an EKS cluster or on Fargate. They have addresses in the subnets of the \
             VPC.",
            "EKS クラスターのノードや Fargate の上で動く Pod です。VPC のサブネットのアドレスを持ちます。",
        ),
        category: Category::Containers,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::EKS::Nodegroup", "AWS::EKS::FargateProfile"],
        terraform: &["aws_eks_node_group", "aws_eks_fargate_profile"],
        source: "https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "ecr",
        aliases: &["container-registry", "elastic-container-registry", "ecr-repository", "registry"],
        name: Text::new("Amazon ECR", "Amazon ECR"),
        short: Text::new("ECR", "ECR"),
        about: Text::new(
            "A registry of container images. Its name is public and guarded by IAM; pulling privately \
             needs the endpoints ecr.api and ecr.dkr and a way to Amazon S3, where the layers lie.",
            "コンテナイメージのレジストリです。パブリックな DNS 名を持ち、IAM で守られます。プライベートに取得する\
             には ecr.api と ecr.dkr のエンドポイントに加え、レイヤーを置く Amazon S3 への経路が必要です。",
        ),
        category: Category::Containers,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::ECR::Repository"],
        terraform: &["aws_ecr_repository"],
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apprunner",
        aliases: &["app-runner", "apprunner-service"],
        name: Text::new("AWS App Runner", "AWS App Runner"),
        short: Text::new("App Runner", "App Runner"),
        about: Text::new(
            "Runs a web service from an image or a repository under a public name.",
            "イメージやリポジトリから Web サービスを動かし、パブリックな DNS 名で提供します。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::AppRunner::Service"],
        terraform: &["aws_apprunner_service"],
        source: "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html",
        launch: Some(Launch::on(
            Date::new(2021, 5, 18),
            "https://aws.amazon.com/blogs/aws/app-runner-from-code-to-scalable-secure-web-apps/",
        )),
        boundary: None,
    },
    Kind {
        id: "batch",
        aliases: &["aws-batch", "batch-job-queue", "batch-compute-environment"],
        name: Text::new("AWS Batch", "AWS Batch"),
        short: Text::new("Batch", "Batch"),
        about: Text::new(
            "Queues jobs and runs them on EC2, Fargate or EKS. Jobs are submitted by API, so a hop to it \
             is a service call and not one to an address in the VPC.",
            "ジョブをキューに入れ、EC2、Fargate、EKS の上で実行します。ジョブは API で投入するため、ここへ\
             のホップは VPC 内のアドレスへの通信ではなくサービスの呼び出しです。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::Batch::JobQueue", "AWS::Batch::ComputeEnvironment"],
        terraform: &["aws_batch_job_queue", "aws_batch_compute_environment"],
        source: "https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "beanstalk",
        aliases: &["elastic-beanstalk", "elasticbeanstalk", "elastic-beanstalk-environment"],
        name: Text::new("AWS Elastic Beanstalk", "AWS Elastic Beanstalk"),
        short: Text::new("Elastic Beanstalk", "Elastic Beanstalk"),
        about: Text::new(
            "Deploys a web application onto instances and load balancers that it makes in your account. \
             Its environment has a public name; `subnets` says where its instances are.",
            "アカウント内にインスタンスやロードバランサーを作り、Web アプリケーションをデプロイします。環\
             境はパブリックな DNS 名を持ちます。インスタンスを置くサブネットは `subnets` で示します。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::ElasticBeanstalk::Environment"],
        terraform: &["aws_elastic_beanstalk_environment"],
        source: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "lightsail",
        aliases: &["lightsail-instance"],
        name: Text::new("Amazon Lightsail", "Amazon Lightsail"),
        short: Text::new("Lightsail", "Lightsail"),
        about: Text::new(
            "Simple virtual servers, databases and load balancers at fixed prices, in a network of \
             Lightsail's own. Its instances have public addresses.",
            "固定料金の簡易な仮想サーバー、データベース、ロードバランサーで、Lightsail 独自のネットワーク\
             に置かれます。インスタンスはパブリックアドレスを持ちます。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Lightsail::Instance"],
        terraform: &["aws_lightsail_instance"],
        source: "https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloud9",
        aliases: &["cloud9-environment"],
        name: Text::new("AWS Cloud9 environment", "AWS Cloud9 環境"),
        short: Text::new("Cloud9", "Cloud9"),
        about: Text::new(
            "An instance on which people develop in a browser. It has an address in a subnet, as other instances have.",
            "ブラウザーで開発するためのインスタンスです。他のインスタンスと同じく、サブネットのアドレスを持ちます。",
        ),
        category: Category::DeveloperTools,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::Cloud9::EnvironmentEC2"],
        terraform: &["aws_cloud9_environment_ec2"],
        source: "https://docs.aws.amazon.com/cloud9/latest/user-guide/welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "gamelift",
        aliases: &["gamelift-servers", "gamelift-fleet"],
        name: Text::new("Amazon GameLift Servers", "Amazon GameLift Servers"),
        short: Text::new("GameLift", "GameLift"),
        about: Text::new(
            "Runs game servers in a network of the service. Players connect to their public addresses; back ends ask for sessions \
             by API.",
            "ゲームサーバーをサービスのネットワークで実行します。プレーヤーはそのパブリックアドレスに接続し、バックエンドは API でセッションを\
             要求します。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::GameLift::Fleet"],
        terraform: &["aws_gamelift_fleet"],
        source: "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-intro.html",
        launch: None,
        boundary: None,
    },
];
