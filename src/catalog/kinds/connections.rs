//! What connects networks: peerings, hubs, lines to premises, service networks, registries.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "vpc-peering",
        aliases: &["peering", "vpc-peering-connection", "peering-connection", "vpc-peer", "pcx"],
        name: Text::new("VPC peering connection", "VPC ピアリング接続"),
        short: Text::new("VPC peering", "VPC ピアリング"),
        about: Text::new(
            "Joins exactly two VPCs, also across accounts and Regions, whose address ranges do not \
             overlap. It is not transitive: through a VPC in the middle there is no road.",
            "アドレス範囲が重ならない 2 つの VPC を、アカウントやリージョンをまたいでもつなぎます。推移的\
             ではなく、間の VPC を通り抜けることはできません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPCPeeringConnection"],
        terraform: &["aws_vpc_peering_connection"],
        source: "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "tgw",
        aliases: &["transit-gateway", "transitgateway", "ec2-transit-gateway"],
        name: Text::new("AWS Transit Gateway", "AWS Transit Gateway"),
        short: Text::new("Transit Gateway", "Transit Gateway"),
        about: Text::new(
            "A Regional router that joins VPCs, VPNs and Direct Connect; its route tables say who reaches \
             whom. `connects` lists its attachments; hops over it are private.",
            "VPC、VPN、Direct Connect をつなぐリージョン単位のルーターです。どこからどこへ届くかはルート\
             テーブルで決まります。アタッチメントは `connects` に書き、ここを通るホップはプライベートで\
             す。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &[
            "AWS::EC2::TransitGateway",
            "AWS::EC2::TransitGatewayVpcAttachment",
            "AWS::EC2::TransitGatewayAttachment",
        ],
        terraform: &["aws_ec2_transit_gateway", "aws_ec2_transit_gateway_vpc_attachment"],
        source: "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloudwan",
        aliases: &["cloud-wan", "core-network", "networkmanager-core-network"],
        name: Text::new("AWS Cloud WAN", "AWS Cloud WAN"),
        short: Text::new("Cloud WAN", "Cloud WAN"),
        about: Text::new(
            "A global network by one policy: segments, and the VPCs, VPNs and circuits attached to them \
             in many Regions. Hops over it are private.",
            "1 つのポリシーで定めるグローバルなネットワークです。複数リージョンの VPC、VPN、専用線をセグ\
             メントに接続します。ここを通るホップはプライベートです。",
        ),
        category: Category::Network,
        placement: Placement::Global,
        net: Net::Link,
        cloudformation: &["AWS::NetworkManager::CoreNetwork"],
        terraform: &["aws_networkmanager_core_network"],
        source: "https://docs.aws.amazon.com/network-manager/latest/cloudwan/what-is-cloudwan.html",
        launch: Some(Launch::on(
            Date::new(2022, 7, 12),
            "https://aws.amazon.com/about-aws/whats-new/2022/07/general-availability-aws-cloud-wan/",
        )),
        boundary: None,
    },
    Kind {
        id: "vpc-lattice",
        aliases: &["lattice", "lattice-service", "vpc-lattice-service", "vpclattice-service"],
        name: Text::new("VPC Lattice service", "VPC Lattice サービス"),
        short: Text::new("Lattice service", "Lattice サービス"),
        about: Text::new(
            "An application offered through VPC Lattice, with listeners, rules and targets, whichever VPC \
             or account it stands in. Clients of an associated VPC reach it by a link-local address.",
            "VPC Lattice を通して提供するアプリケーションで、リスナー、ルール、ターゲットを持ちます。VPC \
             やアカウントは問いません。関連付けた VPC のクライアントは、リンクローカルアドレスで到達しま\
             す。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::VpcLattice::Service", "AWS::VpcLattice::TargetGroup"],
        terraform: &["aws_vpclattice_service", "aws_vpclattice_target_group"],
        source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/services.html",
        launch: Some(Launch::on(
            Date::new(2023, 3, 31),
            "https://aws.amazon.com/about-aws/whats-new/2023/03/general-availability-amazon-vpc-lattice/",
        )),
        boundary: None,
    },
    Kind {
        id: "lattice-service-network",
        aliases: &["service-network", "vpc-lattice-service-network", "vpclattice-service-network"],
        name: Text::new("VPC Lattice service network", "VPC Lattice サービスネットワーク"),
        short: Text::new("service network", "サービスネットワーク"),
        about: Text::new(
            "Joins Lattice services and resources with the VPCs that may call them, and carries an auth \
             policy. Hops over it are PrivateLink, also across accounts.",
            "Lattice のサービスやリソースと、それを呼び出せる VPC とを結び、認証ポリシーを持ちます。アカウ\
             ントをまたいでも、ここを通るホップは PrivateLink です。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::VpcLattice::ServiceNetwork", "AWS::VpcLattice::ServiceNetworkVpcAssociation"],
        terraform: &["aws_vpclattice_service_network", "aws_vpclattice_service_network_vpc_association"],
        source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-networks.html",
        launch: Some(Launch::on(
            Date::new(2023, 3, 31),
            "https://aws.amazon.com/about-aws/whats-new/2023/03/general-availability-amazon-vpc-lattice/",
        )),
        boundary: None,
    },
    Kind {
        id: "lattice-resource-gateway",
        aliases: &[
            "resource-gateway",
            "vpc-lattice-resource-gateway",
            "vpclattice-resource-gateway",
            "vpclattice-resource-configuration",
        ],
        name: Text::new("VPC Lattice resource gateway", "VPC Lattice リソースゲートウェイ"),
        short: Text::new("resource gateway", "リソースゲートウェイ"),
        about: Text::new(
            "The way into a VPC for those who reach its resources over Lattice or a resource endpoint. It \
             has interfaces in the chosen subnets.",
            "Lattice やリソースエンドポイントから VPC 内のリソースに入るための経路です。選んだサブネットに\
             インターフェイスを持ちます。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::Link,
        cloudformation: &["AWS::VpcLattice::ResourceGateway", "AWS::VpcLattice::ResourceConfiguration"],
        terraform: &["aws_vpclattice_resource_gateway", "aws_vpclattice_resource_configuration"],
        source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/resource-gateway.html",
        launch: Some(Launch::on(
            Date::new(2024, 12, 1),
            "https://aws.amazon.com/about-aws/whats-new/2024/12/access-vpc-resources-aws-privatelink/",
        )),
        boundary: None,
    },
    Kind {
        id: "vgw",
        aliases: &["virtual-private-gateway", "vpn-gateway"],
        name: Text::new("Virtual private gateway", "仮想プライベートゲートウェイ"),
        short: Text::new("virtual private gateway", "仮想プライベートゲートウェイ"),
        about: Text::new(
            "The door of one VPC for Site-to-Site VPN and Direct Connect. It is drawn on the border of \
             its VPC and does not lead on to other VPCs.",
            "サイト間 VPN や Direct Connect のための、1 つの VPC の出入口です。VPC の境界線上に描きま\
             す。他の VPC へ抜けることはできません。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Gateway,
        cloudformation: &["AWS::EC2::VPNGateway"],
        terraform: &["aws_vpn_gateway"],
        source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cgw",
        aliases: &["customer-gateway"],
        name: Text::new("Customer gateway", "カスタマーゲートウェイ"),
        short: Text::new("customer gateway", "カスタマーゲートウェイ"),
        about: Text::new(
            "The device at one's own site where a Site-to-Site VPN ends. It stands outside AWS, in a data \
             center.",
            "サイト間 VPN の自社側の終端となる機器です。AWS の外、データセンターに置きます。",
        ),
        category: Category::Network,
        placement: Placement::External,
        net: Net::ExternalPrivate,
        cloudformation: &["AWS::EC2::CustomerGateway"],
        terraform: &["aws_customer_gateway"],
        source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/your-cgw.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "vpn",
        aliases: &["site-to-site-vpn", "s2s-vpn", "vpn-connection"],
        name: Text::new("Site-to-Site VPN connection", "Site-to-Site VPN 接続"),
        short: Text::new("Site-to-Site VPN", "Site-to-Site VPN"),
        about: Text::new(
            "Two IPsec tunnels between one's own network and a virtual private gateway, a transit gateway \
             or Cloud WAN. Hops over it carry private addresses, though the tunnels run over the internet.",
            "自社ネットワークと仮想プライベートゲートウェイ、Transit Gateway、Cloud WAN を結ぶ 2 本の \
             IPsec トンネルです。ホップはプライベートアドレスで通りますが、トンネル自体はインターネットを\
             通ります。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::EC2::VPNConnection"],
        terraform: &["aws_vpn_connection"],
        source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "client-vpn",
        aliases: &["client-vpn-endpoint", "ec2-client-vpn-endpoint"],
        name: Text::new("AWS Client VPN endpoint", "AWS クライアント VPN エンドポイント"),
        short: Text::new("Client VPN", "クライアント VPN"),
        about: Text::new(
            "Lets single users into a VPC over a TLS tunnel. Users reach its endpoint over the internet; \
             from there on they have private addresses.",
            "個々の利用者を TLS のトンネルで VPC に入れます。エンドポイントまではインターネット経由で、そ\
             こから先はプライベートアドレスで通ります。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Link,
        cloudformation: &["AWS::EC2::ClientVpnEndpoint"],
        terraform: &["aws_ec2_client_vpn_endpoint"],
        source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "dx",
        aliases: &["direct-connect", "directconnect", "dx-connection"],
        name: Text::new("AWS Direct Connect connection", "AWS Direct Connect 接続"),
        short: Text::new("Direct Connect", "Direct Connect"),
        about: Text::new(
            "A physical circuit between one's own network and AWS. `vif` says what runs over it: a \
             private or transit virtual interface reaches VPCs, a public one AWS's public services.",
            "自社ネットワークと AWS を結ぶ物理的な専用線です。何が通るかは `vif` で示します。プライベート\
             やトランジットの仮想インターフェイスは VPC へ、パブリックは AWS の公開サービスへ届きます。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::DirectConnect::Connection"],
        terraform: &["aws_dx_connection"],
        source: "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "dx-gateway",
        aliases: &["direct-connect-gateway", "dxgw"],
        name: Text::new("Direct Connect gateway", "Direct Connect ゲートウェイ"),
        short: Text::new("Direct Connect gateway", "Direct Connect ゲートウェイ"),
        about: Text::new(
            "A global object that joins virtual interfaces with virtual private gateways, transit \
             gateways or Cloud WAN in any Region. Named in `via` after the circuit.",
            "仮想インターフェイスと、任意のリージョンの仮想プライベートゲートウェイ、Transit Gateway、\
             Cloud WAN を結ぶグローバルなリソースです。`via` では専用線の次に書きます。",
        ),
        category: Category::Network,
        placement: Placement::Global,
        net: Net::Link,
        cloudformation: &["AWS::DirectConnect::DirectConnectGateway"],
        terraform: &["aws_dx_gateway"],
        source: "https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "dx-vif",
        aliases: &["vif", "virtual-interface", "direct-connect-vif"],
        name: Text::new("Direct Connect virtual interface", "Direct Connect 仮想インターフェイス"),
        short: Text::new("virtual interface", "仮想インターフェイス"),
        about: Text::new(
            "One logical connection on a Direct Connect circuit: private, transit or public. `vif` on the \
             circuit says the same more briefly.",
            "Direct Connect の専用線の上に作る論理的な接続で、プライベート、トランジット、パブリックがあり\
             ます。専用線の `vif` に書くほうが簡潔です。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &[
            "AWS::DirectConnect::PrivateVirtualInterface",
            "AWS::DirectConnect::PublicVirtualInterface",
            "AWS::DirectConnect::TransitVirtualInterface",
        ],
        terraform: &[
            "aws_dx_private_virtual_interface",
            "aws_dx_public_virtual_interface",
            "aws_dx_transit_virtual_interface",
        ],
        source: "https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloudmap",
        aliases: &["cloud-map", "service-discovery", "service-registry", "service-discovery-service"],
        name: Text::new("AWS Cloud Map service", "AWS Cloud Map サービス"),
        short: Text::new("Cloud Map", "Cloud Map"),
        about: Text::new(
            "A registry of service instances, asked by API or DNS. A link to it is a look-up; the data \
             goes to the registered tasks, so name it in `via` and end the link there.",
            "サービスのインスタンスを登録し、API や DNS で検索できるレジストリです。ここへのリンクは検索で\
             あり、データは登録されたタスクへ流れます。`via` に書き、リンクの終点はタスクにします。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Dns,
        cloudformation: &[
            "AWS::ServiceDiscovery::Service",
            "AWS::ServiceDiscovery::PrivateDnsNamespace",
            "AWS::ServiceDiscovery::HttpNamespace",
        ],
        terraform: &[
            "aws_service_discovery_service",
            "aws_service_discovery_private_dns_namespace",
            "aws_service_discovery_http_namespace",
        ],
        source: "https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "appmesh",
        aliases: &["app-mesh"],
        name: Text::new("AWS App Mesh", "AWS App Mesh"),
        short: Text::new("App Mesh", "App Mesh"),
        about: Text::new(
            "A service mesh of Envoy proxies, which stand beside the containers and carry their traffic.",
            "Envoy プロキシによるサービスメッシュです。プロキシはコンテナの横に置かれ、その通信を中継します。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::AppMesh::Mesh"],
        terraform: &["aws_appmesh_mesh"],
        source: "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html",
        launch: Some(Launch::on(
            Date::new(2019, 3, 27),
            "https://aws.amazon.com/about-aws/whats-new/2019/03/aws-app-mesh-is-now-generally-available/",
        )),
        boundary: None,
    },
];
