//! X2: a private REST API that another account calls.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use super::public_api_to_private_api;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const PRIVATE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html";
const BLOG: &str =
    "https://aws.amazon.com/pt/blogs/compute/architecture-patterns-for-consuming-private-apis-cross-account/";
const NAMES: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html";
const DOOR_POLICY: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-endpoint-policies.html";
const ATTACH: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "private-api-cross-account",
    number: "X2",
    family: Family::AcrossAccounts,
    title: Text::new("Private API called from another account", "他のアカウントから呼び出すプライベート API"),
    what: Text::new(
        "A private REST API of one account is called through the execute-api endpoint of another.",
        "あるアカウントのプライベート REST API を、別のアカウントの execute-api エンドポイントを通じて呼び出します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-private-reach"],
                "A private API answers through interface endpoints for execute-api and nowhere else.",
                "プライベート API は、execute-api のインターフェイスエンドポイントを通じてのみ応答します。",
            ),
            Point::by(
                &["ag-private-xaccount"],
                "The caller makes the endpoint in its own VPC. It leads to the service, not to one API: \
                 the same endpoint reaches private APIs of any account whose policies admit it.",
                "エンドポイントは呼び出し側の VPC に作ります。接続先は特定の API ではなくサービスなので、\
                 ポリシーで許可されていれば、どのアカウントのプライベート API \
                 にも同じエンドポイントで届きます。",
            ),
            Point::by(
                &["ag-private-policy"],
                "The policy of the API names the endpoint or the VPC (`aws:SourceVpce`, \
                 `aws:SourceVpc`). Until one grants access, every call fails.",
                "API のリソースポリシーで、エンドポイントや VPC を指定します (`aws:SourceVpce`、\
                 `aws:SourceVpc`)。許可するポリシーを付けるまで、すべての呼び出しが失敗します。",
            ),
            Point::at(
                NAMES,
                "Which API is meant is told by the host name, or by the header `Host` or \
                 `x-apigw-api-id` where the name of the endpoint is called.",
                "どの API を呼ぶかはホスト名で決まります。エンドポイント自身の名前で呼ぶ場合は、`Host` \
                 か `x-apigw-api-id` ヘッダーで指定します。",
            ),
        ],
        hops: &[Point::at(
            PRIVATE,
            "No hop is public: calls go from private addresses to the endpoint, and on within the \
                 network of AWS, over TLS.",
            "パブリックなホップはありません。プライベートアドレスからエンドポイントに入り、その先も \
                 AWS のネットワーク内を TLS で通ります。",
        )],
        advantages: &[
            Point::at(
                BLOG,
                "Neither peering nor transit gateway nor load balancers are needed, and one endpoint \
                 serves all APIs of all accounts.",
                "ピアリングも Transit Gateway もロードバランサーも要りません。1 \
                 つのエンドポイントで、すべてのアカウントの API に届きます。",
            ),
            Point::ours(
                "The provider's side has no VPC at all, if functions answer: networks of the two \
                 accounts have nothing to do with each other.",
                "関数で応答する API なら、提供側には VPC さえ要りません。2 \
                 つのアカウントのネットワークは互いに無関係でいられます。",
            ),
            Point::by(
                &["waf-rest"],
                "What a REST API can do stays with the provider: throttling, validation, authorizers, \
                 and AWS WAF on the stage.",
                "スロットリング、リクエストの検証、オーソライザー、ステージへの AWS WAF など、REST API \
                 の機能を提供側でそのまま使えます。",
            ),
            Point::by(
                &["ag-private-onprem"],
                "On-premises callers enter by Direct Connect or VPN and use the same endpoint.",
                "オンプレミスからも、Direct Connect や VPN で VPC に入り、同じエンドポイントを使えます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Two sides hold one permission: the provider's policy names something that the caller \
                 owns. A change on one side is work on the other.",
                "1 つの許可が両側にまたがります。提供側のポリシーが呼び出し側のリソースを名指しするため、\
                 片方の変更がもう片方の作業になります。",
            ),
            Point::by(
                &["ag-private-dns"],
                "With private DNS on, all execute-api names lead to the endpoint, so public APIs stop \
                 answering by their default names in that VPC.",
                "プライベート DNS を有効にすると execute-api の名前がすべてエンドポイントに\
                 解決されるため、その VPC からはパブリックな API にデフォルトの名前で届かなくなります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-http-private"],
                "Only REST APIs can be private; HTTP APIs cannot.",
                "プライベートにできるのは REST API だけです。HTTP API はできません。",
            ),
            Point::by(
                &["ag-ws-regional"],
                "WebSocket APIs cannot be private either.",
                "WebSocket API もプライベートにはできません。",
            ),
            Point::by(
                &["ag-private-domain"],
                "A name of one's own needs an association of the domain with each endpoint that uses it.",
                "カスタムドメイン名を使うには、使用するエンドポイントごとにドメイン名アクセスの関連付けが\
                 必要です。",
            ),
            Point::by(
                &["ag-private-domain-ram"],
                "A domain that is shared by RAM works in the Region of the endpoint, and does not \
                 replace the grant to invoke.",
                "RAM で共有したドメインはエンドポイントと同じリージョンで使います。共有しても、\
                 呼び出しの許可は別に必要です。",
            ),
            Point::by(
                &["ag-private-edge"],
                "A private API cannot be turned into an edge-optimized one; it has to become Regional \
                 first.",
                "プライベート API をエッジ最適化に直接変更することはできません。\
                 先にリージョナルへ変更します。",
            ),
        ],
        choose: &[
            Point::ours(
                "Systems inside the company call a service of another account, and no request may be \
                 possible from outside.",
                "社内のシステムが別のアカウントのサービスを呼び出し、外部からは\
                 呼び出せないようにしたいとき。",
            ),
            Point::ours(
                "Many callers, many APIs: each further API costs a line in a policy, and no further \
                 endpoint.",
                "呼び出し側も API も多いとき。API が増えても、増えるのはポリシーの 1 行だけで、\
                 エンドポイントは増えません。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Clients on the internet have to call it as well: put a public API in front, and keep \
                 this one private.",
                "インターネットのクライアントからも呼び出す場合。前にパブリックな API を置き、この API \
                 はプライベートのままにします。",
            ),
            Point::ours(
                "What is called is not HTTP, or holds connections open.",
                "呼び出しが HTTP でない場合や、接続を張り続ける場合。",
            ),
        ],
        around: &[
            Point::by(
                &["ag-private-xaccount"],
                "A policy that admits too much opens the API to endpoints of strangers: every account \
                 can have one. Deny what does not come from the endpoints that are named.",
                "ポリシーが緩いと、第三者のアカウントのエンドポイントからも API に届きます。エンドポイントは\
                 誰でも作れるため、指定したエンドポイント以外からの呼び出しは明示的に拒否します。",
            ),
            Point::ours(
                "An endpoint is a place, not a caller: whatever reaches it in that VPC passes the \
                 policy. Add IAM authorization where callers have to be told apart.",
                "エンドポイントが示すのは場所であって、呼び出し元ではありません。その VPC からエンドポイントに\
                 届くものは、すべてポリシーを通ります。呼び出し元を区別する必要があれば、IAM による認可を\
                 加えます。",
            ),
            Point::at(
                DOOR_POLICY,
                "On the caller's side, the policy of the endpoint says which APIs may be called through \
                 it: without one, data can leave to an API of any account.",
                "呼び出し側では、エンドポイントポリシーで呼び出せる API を限定します。限定しないと、\
                 任意のアカウントの API にデータを送り出せてしまいます。",
            ),
        ],
        operations: &[
            Point::at(
                ATTACH,
                "A change of the resource policy takes effect with a deployment of the API only: deploy \
                 every stage.",
                "リソースポリシーの変更は、API をデプロイして初めて反映されます。\
                 すべてのステージにデプロイします。",
            ),
            Point::ours(
                "To replace an endpoint: admit the new one in the policies of all APIs that it calls, \
                 deploy them, switch the callers, and take the old one out.",
                "エンドポイントを置き換えるときは、呼び出し先のすべての API \
                 のポリシーに新しいエンドポイントを追加してデプロイし、呼び出し側を切り替えてから、\
                 古いものを外します。",
            ),
            Point::ours(
                "Before private DNS is switched on, list who in the VPC calls public APIs: give these \
                 custom domain names first.",
                "プライベート DNS を有効にする前に、VPC 内からパブリックな API \
                 を呼び出しているものを洗い出し、先にカスタムドメイン名へ切り替えます。",
            ),
            Point::ours(
                "Watch the 403 of the API by endpoint: they tell of a policy that was not deployed, or \
                 of somebody who tries.",
                "API の 403 をエンドポイント別に監視します。ポリシーのデプロイ漏れや、\
                 不正な試行が分かります。",
            ),
        ],
        changed: &[Point::by(
            &["ag-private-domain", "ag-private-domain-ram"],
            "Since 2024-11-21 a private API can have a domain name of its own, which other accounts \
                 use by RAM. Before, callers had to know ids of APIs and endpoints.",
            "2024-11-21 から、プライベート API にカスタムドメイン名を付け、RAM \
                 で他のアカウントと共有できます。以前は、呼び出し側が API やエンドポイントの ID \
                 を知る必要がありました。",
        )],
    },
    instead: &[
        Instead {
            pattern: "public-api-to-private-api",
            because: Text::new(
                "clients outside have to reach it too, through one front",
                "外部のクライアントからも、1 つのフロントを通じて呼び出す必要がある",
            ),
            facts: &["ag-rest-to-private-rest"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "what is offered are containers or instances, which need no API in front, and callers \
                 are to be authorized by IAM",
                "提供するのがコンテナやインスタンスで、前に API が要らず、呼び出し元を IAM で認可したい",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "resource-endpoint",
            because: Text::new(
                "not an API but a database or another TCP service is called",
                "呼び出すのが API ではなく、データベースなどの TCP サービスである",
            ),
            facts: &["resource-endpoint"],
        },
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "much more than HTTP has to pass between the accounts",
                "アカウント間で HTTP 以外の通信も多い",
            ),
            facts: &["tgw-account"],
        },
    ],
    find,
};

/// A private REST API that is called by an endpoint of another account, or from the network of one.
fn find(look: &Look<'_>) -> Vec<Match> {
    // Hops behind a public API belong to the pattern of that.
    let fronted = public_api_to_private_api::PATTERN.matches(look);
    let fronted: BTreeSet<LinkId> = fronted.into_iter().flat_map(|found| found.links).collect();
    look.private_apis()
        .filter_map(|api| {
            let mut calls = look.called_by(api);
            calls.retain(|(link, caller)| {
                let mut doors = look.road(*link);
                doors.push(*caller);
                let foreign = |node: NodeId| !look.same_account(node, api);
                let by_door = |door: &NodeId| look.has(*door, Trait::InterfaceEndpoint) && foreign(*door);
                look.class(*link) == Class::PrivateLink
                    && (doors.iter().any(by_door) || (look.graph.vpc(*caller).is_some() && foreign(*caller)))
                    && !fronted.contains(link)
            });
            let callers: Vec<_> = calls.iter().map(|(_, caller)| *caller).collect();
            (!calls.is_empty()).then(|| Match::of(&PATTERN, callers.into_iter().chain([api]), calls))
        })
        .collect()
}
