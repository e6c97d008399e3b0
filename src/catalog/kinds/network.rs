//! Networking and content delivery.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "route53",
        aliases: &["r53", "route-53", "dns", "hosted-zone", "route53-zone", "route53-record"],
        name: Text::new("Amazon Route 53", "Amazon Route 53"),
        short: Text::new("Route 53", "Route 53"),
        about: Text::new(
            "AWS's DNS service: hosted zones and their records. A link to it is a look-up and not a data \
             hop; where a record leads is drawn as a link of its own.",
            "AWS の DNS サービスで、ホストゾーンとレコードを管理します。ここへのリンクは名前解決であり、\
             データのホップではありません。レコードの向き先は別のリンクとして描きます。",
        ),
        category: Category::Network,
        placement: Placement::Global,
        net: Net::Dns,
        cloudformation: &["AWS::Route53::HostedZone", "AWS::Route53::RecordSet"],
        terraform: &["aws_route53_zone", "aws_route53_record"],
        source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/Welcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "route53-resolver-endpoint",
        aliases: &["resolver-endpoint", "route53-resolver", "r53-resolver"],
        name: Text::new("Route 53 Resolver endpoint", "Route 53 Resolver エンドポイント"),
        short: Text::new("Resolver endpoint", "Resolver エンドポイント"),
        about: Text::new(
            "Network interfaces in subnets through which DNS queries pass between a VPC and other \
             networks, inbound or outbound. It has private addresses in its subnets.",
            "VPC と他のネットワークとの間で DNS クエリを受け渡す、サブネット内のネットワークインターフェ\
             イスです。インバウンド用とアウトバウンド用があり、サブネットのプライベートアドレスを持ちま\
             す。",
        ),
        category: Category::Network,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::Route53Resolver::ResolverEndpoint"],
        terraform: &["aws_route53_resolver_endpoint"],
        source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloudfront",
        aliases: &["cdn", "cloudfront-distribution"],
        name: Text::new("Amazon CloudFront", "Amazon CloudFront"),
        short: Text::new("CloudFront", "CloudFront"),
        about: Text::new(
            "AWS's content delivery network, in front of a site or an API. Viewers reach its edge \
             locations over the internet; the hop to an origin is private only through a VPC origin.",
            "サイトや API の前段に置くコンテンツ配信ネットワークです。ビューワーはインターネット経由でエッジロ\
             ケーションに到達します。オリジンへのホップがプライベートになるのは VPC オリジンを使うときだけ\
             です。",
        ),
        category: Category::Network,
        placement: Placement::GlobalEdge,
        net: Net::Edge,
        cloudformation: &["AWS::CloudFront::Distribution"],
        terraform: &["aws_cloudfront_distribution"],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloudfront-vpc-origin",
        aliases: &["vpc-origin"],
        name: Text::new("CloudFront VPC origin", "CloudFront VPC オリジン"),
        short: Text::new("VPC origin", "VPC オリジン"),
        about: Text::new(
            "A connection by which CloudFront reaches an internal load balancer or an instance in private \
             subnets. Named in `via`, it makes that hop one of PrivateLink.",
            "CloudFront からプライベートサブネットの内部ロードバランサーやインスタンスへ到達するための接続\
             です。`via` に書くと、そのホップは PrivateLink 経由になります。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Link,
        cloudformation: &["AWS::CloudFront::VpcOrigin"],
        terraform: &["aws_cloudfront_vpc_origin"],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html",
        launch: Some(Launch::on(
            Date::new(2024, 11, 20),
            "https://aws.amazon.com/about-aws/whats-new/2024/11/amazon-cloudfront-vpc-origins/",
        )),
        boundary: None,
    },
    Kind {
        id: "cloudfront-oac",
        aliases: &["oac", "origin-access-control", "cloudfront-origin-access-control"],
        name: Text::new("CloudFront origin access control", "CloudFront オリジンアクセスコントロール"),
        short: Text::new("OAC", "OAC"),
        about: Text::new(
            "Signs CloudFront's requests to an origin such as an S3 bucket or a function URL, so that the \
             origin can refuse everyone else. It belongs to the distribution and is no hop.",
            "S3 バケットや関数 URL などのオリジンへの CloudFront のリクエストに署名し、ほかからの直接アク\
             セスをオリジン側で拒否できるようにします。ディストリビューションに付属するもので、ホップには\
             なりません。",
        ),
        category: Category::Network,
        placement: Placement::Global,
        net: Net::Attach,
        cloudformation: &["AWS::CloudFront::OriginAccessControl"],
        terraform: &["aws_cloudfront_origin_access_control"],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
        launch: Some(Launch::on(
            Date::new(2022, 8, 24),
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html",
        )),
        boundary: None,
    },
    Kind {
        id: "cloudfront-function",
        aliases: &["cloudfront-functions"],
        name: Text::new("CloudFront Functions", "CloudFront Functions"),
        short: Text::new("CloudFront function", "CloudFront 関数"),
        about: Text::new(
            "Small JavaScript functions that CloudFront runs at the edge on the request or the response \
             of a viewer. It belongs to the distribution and is no hop.",
            "ビューワーのリクエストやレスポンスに対して CloudFront がエッジで実行する、軽量な JavaScript の関\
             数です。ディストリビューションに付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::GlobalEdge,
        net: Net::Attach,
        cloudformation: &["AWS::CloudFront::Function"],
        terraform: &["aws_cloudfront_function"],
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html",
        launch: Some(Launch::on(
            Date::new(2021, 5, 3),
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html",
        )),
        boundary: None,
    },
    Kind {
        id: "global-accelerator",
        aliases: &["globalaccelerator", "aga", "globalaccelerator-accelerator"],
        name: Text::new("AWS Global Accelerator", "AWS Global Accelerator"),
        short: Text::new("Global Accelerator", "Global Accelerator"),
        about: Text::new(
            "Two fixed public addresses at the edge that lead over AWS's network to load balancers, \
             instances or Elastic IP addresses. Clients reach it over the internet; its endpoints may be \
             internal.",
            "エッジで公開される 2 つの固定アドレスから、AWS のネットワークを通ってロードバランサー、インス\
             タンス、Elastic IP アドレスへ導きます。クライアントはインターネット経由で到達しますが、エンド\
             ポイントは内部のものでもかまいません。",
        ),
        category: Category::Network,
        placement: Placement::GlobalEdge,
        net: Net::Edge,
        cloudformation: &["AWS::GlobalAccelerator::Accelerator", "AWS::GlobalAccelerator::EndpointGroup"],
        terraform: &["aws_globalaccelerator_accelerator", "aws_globalaccelerator_endpoint_group"],
        source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apigw-http",
        aliases: &["http-api", "httpapi", "api-gateway-http", "apigateway-http", "apigw-v2-http"],
        name: Text::new("API Gateway HTTP API", "API Gateway HTTP API"),
        short: Text::new("HTTP API", "HTTP API"),
        about: Text::new(
            "A light front door for HTTP requests, with JWT authorizers and private integrations over a \
             VPC link. Its endpoint is Regional and public; there are no private HTTP APIs.",
            "HTTP リクエストを受ける軽量な入口で、JWT オーソライザーや VPC リンクによるプライベート統合を\
             使えます。エンドポイントはリージョナルで公開されており、プライベートな HTTP API はありませ\
             ん。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::ApiGatewayV2::Api"],
        terraform: &["aws_apigatewayv2_api"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html",
        launch: Some(Launch::on(
            Date::new(2020, 3, 12),
            "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/doc-history.html",
        )),
        boundary: None,
    },
    Kind {
        id: "apigw-rest",
        aliases: &["rest-api", "restapi", "api-gateway-rest", "apigateway-rest", "api-gateway-rest-api"],
        name: Text::new("API Gateway REST API", "API Gateway REST API"),
        short: Text::new("REST API", "REST API"),
        about: Text::new(
            "The front door with the most features: caching, usage plans, request validation, WAF. \
             `endpoint` says whether it is edge-optimized, Regional or private; a private one answers \
             only through an execute-api endpoint.",
            "キャッシュ、使用量プラン、リクエスト検証、WAF など、最も機能の多い入口です。`endpoint` でエッ\
             ジ最適化、リージョナル、プライベートの別を示します。プライベートの場合は execute-api のエンド\
             ポイント経由でのみ応答します。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::ByEndpointType,
        cloudformation: &["AWS::ApiGateway::RestApi"],
        terraform: &["aws_api_gateway_rest_api"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apigw-ws",
        aliases: &["websocket-api", "apigw-websocket", "api-gateway-websocket", "apigateway-websocket"],
        name: Text::new("API Gateway WebSocket API", "API Gateway WebSocket API"),
        short: Text::new("WebSocket API", "WebSocket API"),
        about: Text::new(
            "Keeps WebSocket connections with clients and hands their messages to a backend by route key. \
             Its endpoint is Regional and public.",
            "クライアントとの WebSocket 接続を保ち、ルートキーに応じてメッセージをバックエンドに渡します。\
             エンドポイントはリージョナルで公開されています。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::ApiGatewayV2::Api"],
        terraform: &["aws_apigatewayv2_api"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apigw-stage",
        aliases: &["api-stage", "api-gateway-stage", "apigatewayv2-stage"],
        name: Text::new("API Gateway stage", "API Gateway ステージ"),
        short: Text::new("stage", "ステージ"),
        about: Text::new(
            "A deployment of an API under a name; a WAF web ACL for a REST API is associated with its \
             stage. It belongs to the API and is no hop.",
            "名前を付けて公開した API のデプロイです。REST API に WAF のウェブ ACL を関連付ける相手はス\
             テージです。API に付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"],
        terraform: &["aws_api_gateway_stage", "aws_apigatewayv2_stage"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apigw-domain",
        aliases: &[
            "api-domain",
            "custom-domain",
            "apigw-custom-domain",
            "api-gateway-domain-name",
            "apigatewayv2-domain-name",
        ],
        name: Text::new("API Gateway custom domain name", "API Gateway カスタムドメイン名"),
        short: Text::new("custom domain", "カスタムドメイン"),
        about: Text::new(
            "A host name of one's own that leads to stages of APIs; with mutual TLS it can ask clients \
             for certificates. The default name of the API stays open beside it unless it is disabled.",
            "API のステージに導く独自のホスト名です。相互 TLS を有効にすると、クライアントに証明書を求めら\
             れます。無効にしないかぎり、API のデフォルトの名前も並んで使えるままです。",
        ),
        category: Category::Network,
        placement: Placement::RegionOrEdge,
        net: Net::Attach,
        cloudformation: &[
            "AWS::ApiGateway::DomainName",
            "AWS::ApiGateway::DomainNameV2",
            "AWS::ApiGatewayV2::DomainName",
        ],
        terraform: &["aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "apigw-routing-rule",
        aliases: &["routing-rule", "api-gateway-routing-rule"],
        name: Text::new("API Gateway routing rule", "API Gateway ルーティングルール"),
        short: Text::new("routing rule", "ルーティングルール"),
        about: Text::new(
            "Sends requests on a custom domain name to a REST API and stage by header and base path, in \
             order of priority. It belongs to the domain name and is no hop.",
            "カスタムドメイン名へのリクエストを、ヘッダーとベースパスに応じて優先度順に REST API のステー\
             ジへ振り分けます。ドメイン名に付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::ApiGatewayV2::RoutingRule"],
        terraform: &[],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html",
        launch: Some(Launch::on(
            Date::new(2025, 6, 3),
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html",
        )),
        boundary: None,
    },
    Kind {
        id: "vpclink-v1",
        aliases: &["vpc-link-v1", "api-gateway-vpc-link"],
        name: Text::new("VPC link for REST APIs (v1)", "VPC リンク (v1)"),
        short: Text::new("VPC link v1", "VPC リンク v1"),
        about: Text::new(
            "The first kind of VPC link: REST and WebSocket APIs reach a Network Load Balancer of the \
             same account over it. Named in `via`, it makes the hop one of PrivateLink.",
            "初期の種類の VPC リンクです。REST API や WebSocket API から、同じアカウントの Network Load \
             Balancer に到達します。`via` に書くと、そのホップは PrivateLink 経由になります。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Link,
        cloudformation: &["AWS::ApiGateway::VpcLink"],
        terraform: &["aws_api_gateway_vpc_link"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "vpclink-v2",
        aliases: &["vpc-link", "vpclink", "vpc-link-v2", "apigatewayv2-vpc-link"],
        name: Text::new("VPC link (v2)", "VPC リンク (v2)"),
        short: Text::new("VPC link", "VPC リンク"),
        about: Text::new(
            "Connects HTTP APIs, and since 2025-11-21 REST APIs, to load balancers in a VPC; HTTP APIs \
             also reach Cloud Map services over it. It has interfaces in the chosen subnets and security \
             groups.",
            "HTTP API と、2025-11-21 からは REST API を、VPC 内のロードバランサーにつなぎます。HTTP API \
             は Cloud Map のサービスにも到達できます。選んだサブネットにインターフェイスを持ち、セキュリ\
             ティグループが付きます。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Link,
        cloudformation: &["AWS::ApiGatewayV2::VpcLink"],
        terraform: &["aws_apigatewayv2_vpc_link"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
        launch: Some(Launch::on(
            Date::new(2020, 3, 12),
            "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/doc-history.html",
        )),
        boundary: None,
    },
    Kind {
        id: "authorizer",
        aliases: &[
            "api-authorizer",
            "apigw-authorizer",
            "lambda-authorizer",
            "jwt-authorizer",
            "cognito-authorizer",
            "api-gateway-authorizer",
            "apigatewayv2-authorizer",
        ],
        name: Text::new("API Gateway authorizer", "API Gateway オーソライザー"),
        short: Text::new("authorizer", "オーソライザー"),
        about: Text::new(
            "Decides at an API whether a request may pass: by a Lambda function, a Cognito user pool \
             (REST), a JWT (HTTP) or IAM. It is a guard on the API and no hop.",
            "API でリクエストを通すかどうかを判定します。Lambda 関数、Cognito ユーザープール (REST)、JWT \
             (HTTP)、IAM を使えます。API のアクセス制御で、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::ApiGateway::Authorizer", "AWS::ApiGatewayV2::Authorizer"],
        terraform: &["aws_api_gateway_authorizer", "aws_apigatewayv2_authorizer"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "usage-plan",
        aliases: &[
            "api-usage-plan",
            "apigw-usage-plan",
            "api-gateway-usage-plan",
            "api-key",
            "api-gateway-api-key",
        ],
        name: Text::new("API Gateway usage plan", "API Gateway 使用量プラン"),
        short: Text::new("usage plan", "使用量プラン"),
        about: Text::new(
            "Quotas and request rates of a REST API by API key. An API key tells callers apart; it is not \
             meant as the only proof of who calls.",
            "REST API のクォータとリクエストレートを API キーごとに定めます。API キーは呼び出し元を区別す\
             るためのもので、それだけで認証とするものではありません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::ApiGateway::UsagePlan", "AWS::ApiGateway::ApiKey"],
        terraform: &["aws_api_gateway_usage_plan", "aws_api_gateway_api_key"],
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "verified-access",
        aliases: &["verifiedaccess", "verifiedaccess-instance", "verifiedaccess-endpoint"],
        name: Text::new("AWS Verified Access", "AWS Verified Access"),
        short: Text::new("Verified Access", "Verified Access"),
        about: Text::new(
            "Lets users reach internal applications without a VPN, after checking identity and device at \
             each request. Its own endpoint is public; it reaches the application inside the VPC.",
            "リクエストごとに ID とデバイスを確認したうえで、VPN なしで社内アプリケーションを使えるように\
             します。入口は公開されており、そこから VPC 内のアプリケーションに到達します。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::EC2::VerifiedAccessInstance", "AWS::EC2::VerifiedAccessEndpoint"],
        terraform: &["aws_verifiedaccess_instance", "aws_verifiedaccess_endpoint"],
        source: "https://docs.aws.amazon.com/verified-access/latest/ug/what-is-verified-access.html",
        launch: Some(Launch::on(
            Date::new(2023, 4, 28),
            "https://aws.amazon.com/about-aws/whats-new/2023/04/aws-verified-access-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "alb",
        aliases: &["application-load-balancer", "application-lb"],
        name: Text::new("Application Load Balancer", "Application Load Balancer"),
        short: Text::new("ALB", "ALB"),
        about: Text::new(
            "Distributes HTTP requests by host, path, header and more to instances, addresses and Lambda \
             functions. `scheme` says whether it has public addresses (internet-facing) or private ones \
             only (internal).",
            "ホスト、パス、ヘッダーなどに応じて HTTP リクエストをインスタンス、IP アドレス、Lambda 関数に\
             振り分けます。パブリックアドレスを持つか (internet-facing)、プライベートのみか (internal) は \
             `scheme` で示します。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Scheme,
        cloudformation: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
        terraform: &["aws_lb"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "nlb",
        aliases: &["network-load-balancer", "network-lb"],
        name: Text::new("Network Load Balancer", "Network Load Balancer"),
        short: Text::new("NLB", "NLB"),
        about: Text::new(
            "Distributes TCP, UDP and TLS connections with one fixed address a zone; it fronts endpoint \
             services and v1 VPC links. `scheme` says whether it is internet-facing or internal.",
            "TCP、UDP、TLS の接続を、ゾーンごとに固定のアドレスで振り分けます。エンドポイントサービスや \
             v1 の VPC リンクの前段になります。インターネット向けか内部かは `scheme` で示します。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Scheme,
        cloudformation: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
        terraform: &["aws_lb"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "gwlb",
        aliases: &["gateway-load-balancer", "gateway-lb", "glb"],
        name: Text::new("Gateway Load Balancer", "Gateway Load Balancer"),
        short: Text::new("GWLB", "GWLB"),
        about: Text::new(
            "Passes packets unchanged through a fleet of virtual appliances such as firewalls. It has \
             addresses in its subnets and is reached over Gateway Load Balancer endpoints.",
            "ファイアウォールなどの仮想アプライアンス群にパケットをそのまま通します。サブネットにアドレス\
             を持ち、Gateway Load Balancer エンドポイントから到達します。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::VpcEni,
        cloudformation: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
        terraform: &["aws_lb"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html",
        launch: Some(Launch::on(
            Date::new(2020, 11, 10),
            "https://aws.amazon.com/about-aws/whats-new/2020/11/introducing-aws-gateway-load-balancer/",
        )),
        boundary: None,
    },
    Kind {
        id: "clb",
        aliases: &["classic-load-balancer", "classic-lb", "classic-elb"],
        name: Text::new("Classic Load Balancer", "Classic Load Balancer"),
        short: Text::new("CLB", "CLB"),
        about: Text::new(
            "The previous generation of load balancers. `scheme` says whether it is internet-facing or \
             internal; new designs use an ALB or an NLB.",
            "前世代のロードバランサーです。インターネット向けか内部かは `scheme` で示します。新しい設計で\
             は ALB か NLB を使います。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Scheme,
        cloudformation: &["AWS::ElasticLoadBalancing::LoadBalancer"],
        terraform: &["aws_elb"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "listener",
        aliases: &["lb-listener", "load-balancer-listener", "alb-listener", "nlb-listener"],
        name: Text::new("Load balancer listener", "ロードバランサーのリスナー"),
        short: Text::new("listener", "リスナー"),
        about: Text::new(
            "The port and protocol on which a load balancer accepts connections. It belongs to its load \
             balancer and is no hop; `listeners` on the load balancer says the same more briefly.",
            "ロードバランサーが接続を受け付けるポートとプロトコルです。ロードバランサーに付属するもので、\
             ホップにはなりません。ロードバランサーの `listeners` に書くほうが簡潔です。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Attach,
        cloudformation: &["AWS::ElasticLoadBalancingV2::Listener"],
        terraform: &["aws_lb_listener"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "listener-rule",
        aliases: &["lb-listener-rule", "alb-listener-rule", "alb-rule"],
        name: Text::new("ALB listener rule", "ALB リスナールール"),
        short: Text::new("listener rule", "リスナールール"),
        about: Text::new(
            "A condition of an Application Load Balancer and where a matching request goes. It belongs to \
             its listener; links out of the load balancer with `route` say the same.",
            "Application Load Balancer の条件と、一致したリクエストの送り先です。リスナーに付属するもの\
             で、ロードバランサーから出るリンクの `route` でも同じことを書けます。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Attach,
        cloudformation: &["AWS::ElasticLoadBalancingV2::ListenerRule"],
        terraform: &["aws_lb_listener_rule"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "target-group",
        aliases: &["lb-target-group", "alb-target-group", "nlb-target-group"],
        name: Text::new("Target group", "ターゲットグループ"),
        short: Text::new("target group", "ターゲットグループ"),
        about: Text::new(
            "The instances, addresses, function or load balancer that receive the requests of a listener \
             rule, with their health checks. It belongs to its load balancer and is no hop.",
            "リスナールールの送り先となるインスタンス、IP アドレス、関数、ロードバランサーと、そのヘルス\
             チェックをまとめたものです。ロードバランサーに付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Vpc,
        net: Net::Attach,
        cloudformation: &["AWS::ElasticLoadBalancingV2::TargetGroup"],
        terraform: &["aws_lb_target_group", "aws_lb_target_group_attachment"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "trust-store",
        aliases: &["lb-trust-store", "elb-trust-store"],
        name: Text::new("ELB trust store", "ELB トラストストア"),
        short: Text::new("trust store", "トラストストア"),
        about: Text::new(
            "The certificate authorities that a load balancer trusts when clients show certificates \
             (mutual TLS). It belongs to a listener and is no hop.",
            "クライアント証明書を検証するとき (相互 TLS) にロードバランサーが信頼する認証局の集まりです。\
             リスナーに付属するもので、ホップにはなりません。",
        ),
        category: Category::Network,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::ElasticLoadBalancingV2::TrustStore"],
        terraform: &["aws_lb_trust_store"],
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html",
        launch: Some(Launch::on(
            Date::new(2023, 11, 26),
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/doc-history.html",
        )),
        boundary: None,
    },
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
