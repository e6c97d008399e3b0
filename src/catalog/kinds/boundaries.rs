//! Boundaries that are nothing but boundaries.

use crate::base::lang::Text;
use crate::catalog::kind::{Boundary, Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "aws-cloud",
        aliases: &["aws", "cloud"],
        name: Text::new("AWS Cloud", "AWS クラウド"),
        short: Text::new("AWS Cloud", "AWS クラウド"),
        about: Text::new(
            "Everything inside AWS: the outermost boundary of most pictures. What stands outside it is \
             not AWS.",
            "AWS の内側全体を表す、多くの図で最も外側の枠です。この外にあるものは AWS ではありません。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        boundary: Some(Boundary { scope: Some(0), role: "cloud", node_when_empty: false }),
    },
    Kind {
        id: "organization",
        aliases: &["organisation", "organizations", "org", "aws-organization"],
        name: Text::new("AWS organization", "AWS 組織"),
        short: Text::new("organization", "組織"),
        about: Text::new(
            "Accounts under one management account, with shared billing and policies. It is a boundary of \
             ownership and not of the network.",
            "ひとつの管理アカウントの下にあるアカウント群で、請求やポリシーを共有します。所有の境界であ\
             り、ネットワークの境界ではありません。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::Organizations::Organization"],
        terraform: &["aws_organizations_organization"],
        source: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html",
        boundary: Some(Boundary { scope: Some(1), role: "organization", node_when_empty: false }),
    },
    Kind {
        id: "ou",
        aliases: &["organizational-unit", "organisational-unit"],
        name: Text::new("Organizational unit", "組織単位 (OU)"),
        short: Text::new("organizational unit", "OU"),
        about: Text::new(
            "A group of accounts within an organization, to which policies apply; units may hold units.",
            "組織の中でポリシーを適用するアカウントのまとまりです。入れ子にできます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::Organizations::OrganizationalUnit"],
        terraform: &["aws_organizations_organizational_unit"],
        source: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_ous.html",
        boundary: Some(Boundary { scope: Some(2), role: "organization", node_when_empty: false }),
    },
    Kind {
        id: "account",
        aliases: &["aws-account"],
        name: Text::new("AWS account", "AWS アカウント"),
        short: Text::new("account", "アカウント"),
        about: Text::new(
            "Who owns and pays for resources. Many integrations need both sides in one account; what \
             crosses accounts needs sharing or permission.",
            "リソースの所有と支払いの単位です。両側が同じアカウントにあることを求める連携は多く、アカウン\
             トをまたぐには共有や許可が必要です。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::Organizations::Account"],
        terraform: &["aws_organizations_account"],
        source: "https://docs.aws.amazon.com/accounts/latest/reference/accounts-welcome.html",
        boundary: Some(Boundary { scope: Some(3), role: "account", node_when_empty: false }),
    },
    Kind {
        id: "region",
        aliases: &["aws-region"],
        name: Text::new("AWS Region", "AWS リージョン"),
        short: Text::new("Region", "リージョン"),
        about: Text::new(
            "A place where AWS runs its services, with three or more zones; `name` says which. Regional \
             services stand in it, outside VPCs.",
            "AWS がサービスを動かす地域で、3 つ以上のゾーンからなります。どのリージョンかは `name` で示し\
             ます。リージョナルなサービスは VPC の外、リージョンの中に置きます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html",
        boundary: Some(Boundary { scope: Some(4), role: "region", node_when_empty: false }),
    },
    Kind {
        id: "vpc",
        aliases: &["virtual-private-cloud"],
        name: Text::new("Virtual private cloud (VPC)", "仮想プライベートクラウド (VPC)"),
        short: Text::new("VPC", "VPC"),
        about: Text::new(
            "A private network in a Region. What has an address in its subnets stands inside; its doors, \
             such as internet gateways and endpoints, stand on its border.",
            "リージョン内のプライベートネットワークです。サブネットのアドレスを持つものは内側に、インター\
             ネットゲートウェイやエンドポイントなどの出入口は境界線上に描きます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::VPC"],
        terraform: &["aws_vpc"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html",
        boundary: Some(Boundary { scope: Some(5), role: "vpc", node_when_empty: false }),
    },
    Kind {
        id: "az",
        aliases: &["availability-zone", "zone"],
        name: Text::new("Availability Zone", "アベイラビリティーゾーン"),
        short: Text::new("zone", "ゾーン"),
        about: Text::new(
            "One or more data centers of a Region with their own power and network. Subnets lie in \
             exactly one; `zone` on a subnet says the same without a box.",
            "独立した電源とネットワークを持つ、リージョン内のひとつ以上のデータセンターです。サブネットは\
             必ずひとつのゾーンに属します。枠を描かずにサブネットの `zone` で示すこともできます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html",
        boundary: Some(Boundary { scope: Some(6), role: "zone", node_when_empty: false }),
    },
    Kind {
        id: "public-subnet",
        aliases: &["subnet-public"],
        name: Text::new("Public subnet", "パブリックサブネット"),
        short: Text::new("public subnet", "パブリックサブネット"),
        about: Text::new(
            "A subnet whose default route leads to an internet gateway. What stands in it is exposed if \
             it also has a public address.",
            "デフォルトルートがインターネットゲートウェイを向くサブネットです。ここに置いたものは、パブ\
             リックアドレスも持つ場合に公開されます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::Subnet"],
        terraform: &["aws_subnet"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
        boundary: Some(Boundary { scope: Some(7), role: "public-subnet", node_when_empty: false }),
    },
    Kind {
        id: "private-subnet",
        aliases: &["subnet-private"],
        name: Text::new("Private subnet", "プライベートサブネット"),
        short: Text::new("private subnet", "プライベートサブネット"),
        about: Text::new(
            "A subnet without a route to an internet gateway; it gets out through a NAT gateway or what \
             `egress` names.",
            "インターネットゲートウェイへの経路がないサブネットです。外へは NAT ゲートウェイや `egress` に\
             書いたものを通って出ます。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::Subnet"],
        terraform: &["aws_subnet"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
        boundary: Some(Boundary { scope: Some(7), role: "private-subnet", node_when_empty: false }),
    },
    Kind {
        id: "isolated-subnet",
        aliases: &["subnet-isolated", "private-isolated-subnet"],
        name: Text::new("Isolated subnet", "隔離サブネット"),
        short: Text::new("isolated subnet", "隔離サブネット"),
        about: Text::new(
            "A subnet with no way out of its VPC but endpoints and what `egress` names; usually for \
             databases.",
            "エンドポイントや `egress` に書いたもの以外に、VPC の外へ出る経路がないサブネットです。主に\
             データベースに使います。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::Subnet"],
        terraform: &["aws_subnet"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
        boundary: Some(Boundary { scope: Some(7), role: "isolated-subnet", node_when_empty: false }),
    },
    Kind {
        id: "security-group",
        aliases: &["sg", "securitygroup"],
        name: Text::new("Security group", "セキュリティグループ"),
        short: Text::new("security group", "セキュリティグループ"),
        about: Text::new(
            "Stateful rules that admit connections to the interfaces it is put on; `inbound` lists them. \
             Groups may overlap: use `security_groups` where a box around the members does not do.",
            "付けたインターフェイスへの接続を許可する、ステートフルなルールです。ルールは `inbound` に書き\
             ます。重なり合うことがあり、枠で囲めない場合は `security_groups` を使います。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::SecurityGroup"],
        terraform: &["aws_security_group"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
        boundary: Some(Boundary { scope: Some(8), role: "security-group", node_when_empty: false }),
    },
    Kind {
        id: "eks-cluster",
        aliases: &["kubernetes-cluster", "k8s-cluster"],
        name: Text::new("Amazon EKS cluster", "Amazon EKS クラスター"),
        short: Text::new("EKS cluster", "EKS クラスター"),
        about: Text::new(
            "A box around the workloads of a Kubernetes cluster. Without children it is drawn as one \
             node; its API server is the kind `eks`.",
            "Kubernetes クラスターのワークロードを囲む枠です。子がなければひとつのノードとして描きます。\
             API サーバーは種類 `eks` です。",
        ),
        category: Category::Containers,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EKS::Cluster"],
        terraform: &["aws_eks_cluster"],
        source: "https://docs.aws.amazon.com/eks/latest/userguide/clusters.html",
        boundary: Some(Boundary { scope: Some(8), role: "compute", node_when_empty: true }),
    },
    Kind {
        id: "ec2-contents",
        aliases: &["ec2-instance-contents", "instance-contents"],
        name: Text::new("EC2 instance contents", "EC2 インスタンスの中身"),
        short: Text::new("instance contents", "インスタンスの中身"),
        about: Text::new(
            "A box around what runs on one EC2 instance.",
            "ひとつの EC2 インスタンスの上で動くものを囲む枠です。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::EC2::Instance"],
        terraform: &["aws_instance"],
        source: "https://aws.amazon.com/architecture/icons/",
        boundary: Some(Boundary { scope: Some(9), role: "compute", node_when_empty: false }),
    },
    Kind {
        id: "stepfunctions-workflow",
        aliases: &["step-functions-workflow", "workflow", "sfn-workflow"],
        name: Text::new("Step Functions workflow", "Step Functions ワークフロー"),
        short: Text::new("workflow", "ワークフロー"),
        about: Text::new(
            "A box around the steps of a state machine. It shows the order of work and is no place in a \
             network.",
            "ステートマシンの各ステップを囲む枠です。処理の流れを示すもので、ネットワーク上の場所ではあり\
             ません。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &["AWS::StepFunctions::StateMachine"],
        terraform: &["aws_sfn_state_machine"],
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-statemachines.html",
        boundary: Some(Boundary { scope: Some(5), role: "integration", node_when_empty: false }),
    },
    Kind {
        id: "data-center",
        aliases: &["datacenter", "data-centre", "datacentre", "corporate-data-center"],
        name: Text::new("Corporate data center", "企業のデータセンター"),
        short: Text::new("data center", "データセンター"),
        about: Text::new(
            "One's own site outside AWS. What stands in it counts as on premises: hops to a VPC are \
             private only over Direct Connect, a VPN or Cloud WAN.",
            "AWS の外にある自社の拠点です。中に置いたものはオンプレミスとして扱います。VPC へのホップがプ\
             ライベートになるのは、Direct Connect、VPN、Cloud WAN を経由するときだけです。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/network-to-amazon-vpc-connectivity-options.html",
        boundary: Some(Boundary { scope: Some(0), role: "data-center", node_when_empty: false }),
    },
    Kind {
        id: "server-contents",
        aliases: &["server"],
        name: Text::new("Server contents", "サーバーの中身"),
        short: Text::new("server contents", "サーバーの中身"),
        about: Text::new(
            "A box around what runs on one server.",
            "ひとつのサーバーの上で動くものを囲む枠です。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        boundary: Some(Boundary { scope: Some(9), role: "data-center", node_when_empty: false }),
    },
    Kind {
        id: "edge",
        aliases: &["aws-edge", "edge-network", "edge-location", "edge-locations"],
        name: Text::new("AWS edge network", "AWS エッジネットワーク"),
        short: Text::new("edge", "エッジ"),
        about: Text::new(
            "A box around what runs at AWS's edge locations, such as CloudFront, outside any Region.",
            "CloudFront など、リージョンの外の AWS エッジロケーションで動くものを囲む枠です。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html",
        boundary: Some(Boundary { scope: Some(0), role: "edge", node_when_empty: false }),
    },
    Kind {
        id: "group",
        aliases: &["generic-group"],
        name: Text::new("Generic group", "汎用グループ"),
        short: Text::new("group", "グループ"),
        about: Text::new(
            "A box for the reader's sake. It changes nothing: what stands in it stands in whatever is \
             around it.",
            "読みやすさのための枠です。意味は変わらず、中のものは枠の外側の境界に属します。",
        ),
        category: Category::General,
        placement: Placement::Boundary,
        net: Net::Boundary,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        boundary: Some(Boundary { scope: None, role: "group", node_when_empty: false }),
    },
];
