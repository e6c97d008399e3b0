//! What gets through the doors and over the hops of a request, and how much of it: each statement with its page and the days
//! on which it holds. All pages were read on 2026-11-28.
//!
//! These are asked when architectures are compared; the tables of documents have the features of front doors.

use crate::base::date::Date;
use crate::base::lang::Text;

/// A sort of traffic, or a measure of it, that everything on the way has to let through.
#[derive(Debug)]
pub struct Traffic {
    /// Kebab-case: `longest-request`.
    pub id: &'static str,
    pub name: Text,
    /// Why one may want it.
    pub why: Text,
    /// What limits are counted in; `None` where it is let through or not.
    pub unit: Option<Unit>,
    says: &'static [Says],
}

/// What limits are counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Kilobytes,
    Seconds,
}

/// What AWS says of one kind, or of one sort of hop.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    at: At,
    pub through: Through,
    /// The first day on which it holds, and the first on which it holds no longer.
    pub since: Option<Date>,
    until: Option<Date>,
    pub page: &'static str,
    /// What a reader has to know beside yes or no.
    pub but: Option<Text>,
}

#[derive(Clone, Copy, Debug)]
enum At {
    Kinds(&'static [&'static str]),
    /// From one of the first kinds to one of the second; an empty list means any.
    Hop(&'static [&'static str], &'static [&'static str]),
}

/// Whether, and how much of it, gets through.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Through {
    Yes,
    No,
    /// So many of the unit.
    Most(u32),
    /// The quotas of the service name no limit.
    NoneStated,
}

const API_WELCOME: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html";
const REST_QUOTAS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html";
const HTTP_QUOTAS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html";
const WEBSOCKET_QUOTAS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html";
const LONGER_TIMEOUT: &str = "https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/";
const STREAMING: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html";
const ALB_LISTENERS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html";
const ALB_TARGETS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html";
const ALB_ATTRIBUTES: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
const ALB_QUOTAS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html";
const ALB_LAMBDA: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html";
const NLB_IDLE: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html";
const NLB_IDLE_NEWS: &str =
    "https://aws.amazon.com/about-aws/whats-new/2024/09/aws-network-load-balancer-tcp-idle-timeout";
const CLOUDFRONT_WEBSOCKET: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.websockets.html";
const CLOUDFRONT_RESPONSES: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html";
const CLOUDFRONT_QUOTAS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html";
const ACCELERATOR: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";
const ACCELERATOR_QUOTAS: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html";
const LAMBDA_QUOTAS: &str = "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";

/// The day from which REST APIs stream responses.
const STREAMS: Date = Date::new(2025, 11, 19);
/// The day from which REST APIs can wait longer than 29 seconds.
const WAITS: Date = Date::new(2024, 6, 4);
/// The day from which the idle timeout of an NLB can be set.
const IDLES: Date = Date::new(2024, 9, 3);

const fn at(kinds: &'static [&'static str], through: Through, page: &'static str) -> Says {
    Says { at: At::Kinds(kinds), through, since: None, until: None, page, but: None }
}

const fn over(
    from: &'static [&'static str],
    to: &'static [&'static str],
    through: Through,
    page: &'static str,
) -> Says {
    Says { at: At::Hop(from, to), through, since: None, until: None, page, but: None }
}

impl Says {
    const fn but(self, en: &'static str, ja: &'static str) -> Self {
        Self { but: Some(Text::new(en, ja)), ..self }
    }

    const fn since(self, day: Date) -> Self {
        Self { since: Some(day), ..self }
    }

    const fn until(self, day: Date) -> Self {
        Self { until: Some(day), ..self }
    }

    fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| day >= since) && self.until.is_none_or(|until| day < until)
    }
}

/// All of them, in the order of tables.
pub static TRAFFIC: &[Traffic] = &[
    Traffic {
        id: "websocket",
        name: Text::new("WebSocket", "WebSocket"),
        why: Text::new(
            "Connections that stay open both ways have to be let through by everything on the way.",
            "双方向の接続を張り続けるには、経路上のすべてが対応している必要があります。",
        ),
        unit: None,
        says: &[
            at(&["apigw-ws"], Through::Yes, WEBSOCKET_QUOTAS).but("2 hours at most", "最長 2 時間"),
            at(&["apigw-rest", "apigw-http"], Through::No, API_WELCOME),
            at(&["alb"], Through::Yes, ALB_LISTENERS),
            at(&["nlb"], Through::Yes, ALB_LISTENERS).but("as TCP", "TCP として"),
            at(&["global-accelerator"], Through::Yes, ACCELERATOR).but("as TCP", "TCP として"),
            at(&["cloudfront"], Through::Yes, CLOUDFRONT_WEBSOCKET),
            over(&["alb"], &["lambda"], Through::No, ALB_LAMBDA),
        ],
    },
    Traffic {
        id: "response-streaming",
        name: Text::new("Streaming of responses", "レスポンスのストリーミング"),
        why: Text::new(
            "Answers that come word by word, as those of language models do, must not be held back until they are complete.",
            "言語モデルの応答のように少しずつ返すレスポンスは、途中でバッファされると意味がありません。",
        ),
        unit: None,
        says: &[
            at(&["apigw-rest"], Through::Yes, STREAMING)
                .since(STREAMS)
                .but("proxy integrations, 15 minutes at most", "プロキシ統合で最長 15 分"),
            at(&["apigw-rest"], Through::No, STREAMING).until(STREAMS),
            at(&["apigw-http", "apigw-ws"], Through::No, STREAMING),
            at(&["alb"], Through::Yes, ALB_TARGETS),
            at(&["nlb"], Through::Yes, ALB_LISTENERS).but("as TCP", "TCP として"),
            at(&["global-accelerator"], Through::Yes, ACCELERATOR).but("as TCP", "TCP として"),
            at(&["cloudfront"], Through::Yes, CLOUDFRONT_RESPONSES),
            over(&["alb"], &["lambda"], Through::No, ALB_LAMBDA)
                .but("one JSON document of 1 MB at most", "1 MB までの 1 つの JSON で返す"),
        ],
    },
    Traffic {
        id: "largest-request",
        name: Text::new("Largest request body", "リクエスト本文の上限"),
        why: Text::new(
            "Uploads that pass a limit fail only on the day on which they have grown.",
            "アップロードするデータは、大きくなって上限を超えた日に初めて失敗します。",
        ),
        unit: Some(Unit::Kilobytes),
        says: &[
            at(&["apigw-rest"], Through::Most(10 * 1024), REST_QUOTAS),
            at(&["apigw-http"], Through::Most(10 * 1024), HTTP_QUOTAS),
            at(&["apigw-ws"], Through::Most(128), WEBSOCKET_QUOTAS).but("a message", "1 メッセージあたり"),
            at(&["alb"], Through::NoneStated, ALB_QUOTAS),
            at(&["global-accelerator"], Through::NoneStated, ACCELERATOR_QUOTAS),
            at(&["cloudfront"], Through::NoneStated, CLOUDFRONT_QUOTAS),
            over(&["alb"], &["lambda"], Through::Most(1024), ALB_LAMBDA),
            over(&[], &["lambda"], Through::Most(6 * 1024), LAMBDA_QUOTAS),
        ],
    },
    Traffic {
        id: "longest-request",
        name: Text::new("Longest wait for an answer", "応答を待つ時間の上限"),
        why: Text::new(
            "A door that gives up before the application does answers with an error although the work goes on.",
            "経路の途中でアプリケーションより先にタイムアウトすると、処理は続いているのに呼び出し元にはエラーが返ります。",
        ),
        unit: Some(Unit::Seconds),
        says: &[
            at(&["apigw-rest"], Through::Most(29), REST_QUOTAS).until(WAITS),
            at(&["apigw-rest"], Through::Most(29), LONGER_TIMEOUT).since(WAITS).but(
                "more by a quota, Regional and private APIs only",
                "リージョナルとプライベートの API は引き上げ可能",
            ),
            at(&["apigw-http"], Through::Most(30), HTTP_QUOTAS),
            at(&["apigw-ws"], Through::Most(29), WEBSOCKET_QUOTAS),
            at(&["alb"], Through::Most(4_000), ALB_ATTRIBUTES)
                .but("60 unless it is set", "設定しなければ 60 秒"),
            at(&["nlb"], Through::Most(350), NLB_IDLE_NEWS).until(IDLES),
            at(&["nlb"], Through::Most(6_000), NLB_IDLE)
                .since(IDLES)
                .but("TCP, 350 unless it is set", "TCP の場合。設定しなければ 350 秒"),
            at(&["cloudfront"], Through::Most(120), CLOUDFRONT_QUOTAS)
                .but("30 unless it is set, more by a quota", "設定しなければ 30 秒。引き上げ可能"),
            over(&[], &["lambda"], Through::Most(900), LAMBDA_QUOTAS),
        ],
    },
];

impl Traffic {
    /// What AWS says of a kind on a day; `None` where nothing is known.
    #[must_use]
    pub fn of(&self, kind: &str, day: Date) -> Option<&'static Says> {
        self.says.iter().filter(|says| says.holds_on(day)).find(|says| match says.at {
            At::Kinds(kinds) => kinds.contains(&kind),
            At::Hop(..) => false,
        })
    }

    /// What AWS says of the hop from one kind to another on a day.
    #[must_use]
    pub fn between(&self, from: &str, to: &str, day: Date) -> Option<&'static Says> {
        let is_one = |kinds: &[&str], kind: &str| kinds.is_empty() || kinds.contains(&kind);
        self.says.iter().filter(|says| says.holds_on(day)).find(|says| match says.at {
            At::Kinds(_) => false,
            At::Hop(sources, targets) => is_one(sources, from) && is_one(targets, to),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{At, TRAFFIC, Through};
    use crate::base::date::Date;
    use crate::catalog::catalog;

    #[test]
    fn statements_are_of_kinds_that_exist_and_have_pages() {
        for traffic in TRAFFIC {
            for says in traffic.says {
                assert!(says.page.starts_with("https://"), "{}", traffic.id);
                assert_eq!(
                    matches!(says.through, Through::Most(_) | Through::NoneStated),
                    traffic.unit.is_some()
                );
                let kinds: Vec<&str> = match says.at {
                    At::Kinds(kinds) => kinds.to_vec(),
                    At::Hop(from, to) => [from, to].concat(),
                };
                assert!(kinds.iter().all(|kind| catalog().kind(kind).is_some()), "{}: {kinds:?}", traffic.id);
            }
        }
    }

    #[test]
    fn one_statement_holds_of_a_kind_on_a_day() {
        for traffic in TRAFFIC {
            for year in [2018, 2021, 2024, 2025, 2026] {
                let day = Date::new(year, 12, 31);
                for says in traffic.says.iter().filter(|says| says.holds_on(day)) {
                    let At::Kinds(kinds) = says.at else { continue };
                    for kind in kinds {
                        let same = traffic.says.iter().filter(|says| {
                            matches!(says.at, At::Kinds(kinds) if kinds.contains(kind)) && says.holds_on(day)
                        });
                        assert_eq!(same.count(), 1, "{}: {kind} on {day}", traffic.id);
                    }
                }
            }
        }
    }
}
