//! What stands before applications: names, content delivery, APIs and load balancers, with their parts.

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
];
