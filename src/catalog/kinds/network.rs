//! Parts of a VPC: gateways, interfaces, tables and lists, endpoints.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "igw",
        aliases: &["internet-gateway", "internet-gw"],
        name: Text::new("Internet gateway", "インターネットゲートウェイ"),
        short: Text::new("internet gateway", "インターネットゲートウェイ"),
        about: Text::new(
            "The door between a VPC and the internet; a subnet whose default route leads to it is public. \
             It is drawn on the border of its VPC.",
            "VPC とインターネットの間の出入口です。デフォルトルートがここを向くサブネットがパブリックサブ\
             ネットになります。VPC の境界線上に描きます。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Gateway,
        cloudformation: &["AWS::EC2::InternetGateway", "AWS::EC2::VPCGatewayAttachment"],
        terraform: &["aws_internet_gateway"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eigw",
        aliases: &["egress-only-internet-gateway", "egress-only-igw", "eoigw"],
        name: Text::new("Egress-only internet gateway", "Egress-Only インターネットゲートウェイ"),
        short: Text::new("egress-only IGW", "Egress-Only IGW"),
        about: Text::new(
            "Lets IPv6 connections out of a VPC and none in. It is drawn on the border of its VPC.",
            "IPv6 の接続を VPC の外へ出すだけで、外からは受け付けません。VPC の境界線上に描きます。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Gateway,
        cloudformation: &["AWS::EC2::EgressOnlyInternetGateway"],
        terraform: &["aws_egress_only_internet_gateway"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "natgw",
        aliases: &["nat-gateway", "nat-gw", "nat", "ngw"],
        name: Text::new("NAT gateway", "NAT ゲートウェイ"),
        short: Text::new("NAT gateway", "NAT ゲートウェイ"),
        about: Text::new(
            "Lets private subnets open connections to other networks under its own address. In a subnet \
             it serves one zone and needs a public one for the internet; drawn in a VPC it is regional \
             and spans the zones.",
            "プライベートサブネットから外への接続を、自身のアドレスに変換して中継します。サブネットに置く\
             とゾーン単位で、インターネットに出るにはパブリックサブネットが必要です。VPC に直接描くとリー\
             ジョナルで、全ゾーンにまたがります。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Gateway,
        cloudformation: &["AWS::EC2::NatGateway"],
        terraform: &["aws_nat_gateway"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eip",
        aliases: &["elastic-ip", "elastic-ip-address"],
        name: Text::new("Elastic IP address", "Elastic IP アドレス"),
        short: Text::new("Elastic IP", "Elastic IP"),
        about: Text::new(
            "A fixed public IPv4 address that is put on an instance, an interface, a NAT gateway or a \
             load balancer. It belongs to that resource and is no hop.",
            "インスタンス、ネットワークインターフェイス、NAT ゲートウェイ、ロードバランサーに付ける固定の\
             パブリック IPv4 アドレスです。付けた先に付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::EC2::EIP"],
        terraform: &["aws_eip"],
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "eni",
        aliases: &["network-interface", "elastic-network-interface"],
        name: Text::new("Elastic network interface", "ネットワークインターフェイス (ENI)"),
        short: Text::new("network interface", "ネットワークインターフェイス"),
        about: Text::new(
            "A network interface with an address in a subnet. It is private unless the subnet is public \
             and the interface has a public address.",
            "サブネットのアドレスを持つネットワークインターフェイスです。パブリックサブネットにあり、かつ\
             パブリックアドレスを持つ場合を除いてプライベートです。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::EC2::NetworkInterface"],
        terraform: &["aws_network_interface"],
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "route-table",
        aliases: &["routetable", "rtb"],
        name: Text::new("Route table", "ルートテーブル"),
        short: Text::new("route table", "ルートテーブル"),
        about: Text::new(
            "The routes of one or more subnets. It decides and carries nothing, and need not be drawn: \
             `egress` on a subnet says where its default route leads.",
            "1 つ以上のサブネットの経路を定めます。通信が通るものではなく、描く必要もありません。デフォ\
             ルトルートの行き先はサブネットの `egress` で示します。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Control,
        cloudformation: &["AWS::EC2::RouteTable", "AWS::EC2::Route"],
        terraform: &["aws_route_table", "aws_route"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "nacl",
        aliases: &["network-acl"],
        name: Text::new("Network ACL", "ネットワーク ACL"),
        short: Text::new("network ACL", "ネットワーク ACL"),
        about: Text::new(
            "Stateless rules that admit or refuse packets at the border of subnets. It decides and \
             carries nothing.",
            "サブネットの境界でパケットを許可または拒否する、ステートレスなルールです。通信が通るものでは\
             ありません。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Control,
        cloudformation: &["AWS::EC2::NetworkAcl"],
        terraform: &["aws_network_acl"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "prefix-list",
        aliases: &["managed-prefix-list", "ec2-managed-prefix-list"],
        name: Text::new("Managed prefix list", "マネージドプレフィックスリスト"),
        short: Text::new("prefix list", "プレフィックスリスト"),
        about: Text::new(
            "A named set of address ranges for route tables and security groups; AWS keeps some, such as \
             CloudFront's origin-facing addresses. It belongs to what refers to it.",
            "ルートテーブルやセキュリティグループから参照する、名前付きのアドレス範囲の集まりです。\
             CloudFront のオリジン向けアドレスなど、AWS が管理するものもあります。参照元に付属するもので\
             す。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::EC2::PrefixList"],
        terraform: &["aws_ec2_managed_prefix_list"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "vpc-bpa",
        aliases: &["vpc-block-public-access", "vpc-block-public-access-options"],
        name: Text::new("VPC Block Public Access", "VPC ブロックパブリックアクセス"),
        short: Text::new("VPC BPA", "VPC BPA"),
        about: Text::new(
            "A switch for an account in a Region that stops traffic through internet gateways, in both \
             directions or inward only, with exclusions for VPCs and subnets. It can make public hops \
             unreachable.",
            "アカウントのリージョン単位で、インターネットゲートウェイを通る通信を双方向または内向きだけ遮\
             断する設定です。VPC やサブネットを除外できます。パブリックなホップを到達不能にすることがあり\
             ます。",
        ),
        category: Category::Network,
        placement: Placement::AccountRegion,
        net: Net::Control,
        cloudformation: &["AWS::EC2::VPCBlockPublicAccessOptions", "AWS::EC2::VPCBlockPublicAccessExclusion"],
        terraform: &["aws_vpc_block_public_access_options", "aws_vpc_block_public_access_exclusion"],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html",
        launch: Some(Launch::on(
            Date::new(2024, 11, 19),
            "https://aws.amazon.com/about-aws/whats-new/2024/11/block-public-access-amazon-virtual-private-cloud/",
        )),
        boundary: None,
    },
    Kind {
        id: "vpce-gateway",
        aliases: &[
            "gateway-endpoint",
            "vpc-gateway-endpoint",
            "gateway-vpc-endpoint",
            "s3-gateway-endpoint",
            "dynamodb-gateway-endpoint",
        ],
        name: Text::new("Gateway VPC endpoint", "ゲートウェイ VPC エンドポイント"),
        short: Text::new("gateway endpoint", "ゲートウェイ型"),
        about: Text::new(
            "A route from the subnets of a VPC to Amazon S3 or DynamoDB, free of charge. Hops through it \
             are private, although the service keeps its public addresses; it serves its own VPC only, \
             not peers or on-premises.",
            "VPC のサブネットから Amazon S3 または DynamoDB への経路で、料金はかかりません。サービスのアドレスはパブリックのままですが、ここを通るホップはプライベートです。自身の VPC にしか効かず、ピアリン\
             グ先やオンプレミスからは使えません。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Gateway,
        cloudformation: &["AWS::EC2::VPCEndpoint"],
        terraform: &["aws_vpc_endpoint"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "vpce-interface",
        aliases: &[
            "interface-endpoint",
            "vpc-interface-endpoint",
            "interface-vpc-endpoint",
            "privatelink",
            "privatelink-endpoint",
        ],
        name: Text::new("Interface VPC endpoint", "インターフェイス VPC エンドポイント"),
        short: Text::new("interface endpoint", "インターフェイス型"),
        about: Text::new(
            "Network interfaces in subnets that stand for a service: one of AWS or an endpoint service of \
             somebody else. Hops through it are PrivateLink, also from networks that reach its VPC.",
            "サービスの代わりにサブネットに置かれるネットワークインターフェイスで、相手は AWS のサービスや\
             他者のエンドポイントサービスです。ここを通るホップは PrivateLink になり、この VPC に届く他のネットワークからも使えます。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCEndpoint"],
        terraform: &["aws_vpc_endpoint"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "vpce-gwlb",
        aliases: &["gwlbe", "gwlb-endpoint", "gateway-load-balancer-endpoint"],
        name: Text::new("Gateway Load Balancer endpoint", "Gateway Load Balancer エンドポイント"),
        short: Text::new("GWLB endpoint", "GWLB エンドポイント"),
        about: Text::new(
            "The entry in a subnet to appliances behind a Gateway Load Balancer; route tables send \
             traffic into it. Named in `via`, it puts inspection into the road.",
            "Gateway Load Balancer の背後にあるアプライアンスへの、サブネット側の入口です。ルートテーブル\
             で通信を向けます。`via` に書くと、経路の途中に検査が入ります。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCEndpoint"],
        terraform: &["aws_vpc_endpoint"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html",
        launch: Some(Launch::on(
            Date::new(2020, 11, 10),
            "https://aws.amazon.com/about-aws/whats-new/2020/11/introducing-aws-gateway-load-balancer/",
        )),
        boundary: None,
    },
    Kind {
        id: "vpce-resource",
        aliases: &["resource-endpoint", "vpc-resource-endpoint"],
        name: Text::new("Resource VPC endpoint", "リソース VPC エンドポイント"),
        short: Text::new("resource endpoint", "リソースエンドポイント"),
        about: Text::new(
            "Reaches one resource of another VPC or account, such as a database or an address, over a \
             resource gateway and without a load balancer. Hops through it are PrivateLink.",
            "別の VPC やアカウントにあるデータベースや IP アドレスなどのリソースに、ロードバランサーなし\
             で、リソースゲートウェイ経由で到達します。ここを通るホップは PrivateLink です。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCEndpoint"],
        terraform: &["aws_vpc_endpoint"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html",
        launch: Some(Launch::on(
            Date::new(2024, 12, 1),
            "https://aws.amazon.com/about-aws/whats-new/2024/12/access-vpc-resources-aws-privatelink/",
        )),
        boundary: None,
    },
    Kind {
        id: "vpce-servicenetwork",
        aliases: &["vpce-service-network", "service-network-endpoint", "lattice-endpoint"],
        name: Text::new("Service-network VPC endpoint", "サービスネットワーク VPC エンドポイント"),
        short: Text::new("service-network endpoint", "サービスネットワーク型"),
        about: Text::new(
            "Reaches the services and resources of a VPC Lattice service network, also from peered VPCs \
             and on-premises. Hops through it are PrivateLink.",
            "VPC Lattice のサービスネットワークに属するサービスやリソースに到達します。ピアリング先の VPC \
             やオンプレミスからも使えます。ここを通るホップは PrivateLink です。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCEndpoint"],
        terraform: &["aws_vpc_endpoint"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/access-with-service-network-endpoint.html",
        launch: Some(Launch::on(
            Date::new(2024, 12, 1),
            "https://aws.amazon.com/about-aws/whats-new/2024/12/access-vpc-resources-aws-privatelink/",
        )),
        boundary: None,
    },
    Kind {
        id: "privatelink-service",
        aliases: &["endpoint-service", "vpc-endpoint-service", "vpce-service"],
        name: Text::new("VPC endpoint service", "VPC エンドポイントサービス"),
        short: Text::new("endpoint service", "エンドポイントサービス"),
        about: Text::new(
            "Offers what stands behind a Network or Gateway Load Balancer to other VPCs and accounts, \
             which reach it by endpoints of their own. The principals admitted are in `shared_with`.",
            "Network Load Balancer や Gateway Load Balancer の背後にあるものを、他の VPC やアカウントに\
             提供します。利用側は自身のエンドポイントから到達します。許可する相手は `shared_with` に書きま\
             す。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCEndpointService", "AWS::EC2::VPCEndpointServicePermissions"],
        terraform: &["aws_vpc_endpoint_service"],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html",
        launch: None,
        boundary: None,
    },
];
