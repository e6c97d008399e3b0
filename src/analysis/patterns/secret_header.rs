//! The secret header as several patterns tell of it: what it is worth, and the steps of its change.

use super::look::Look;
use super::pattern::Point;
use crate::base::ids::LinkId;
use crate::model::attributes::Header;

/// Whether headers are wanted, and all of them are added on hops that lead to who wants them.
pub(super) fn is_sent(look: &Look<'_>, hops: &[LinkId], wanted: &[Header]) -> bool {
    let sent = |wanted: &Header| {
        hops.iter().flat_map(|hop| &look.link(*hop).adds_header).any(|header| header.has_name_of(wanted))
    };
    !wanted.is_empty() && wanted.iter().all(sent)
}

/// AWS on a load balancer that answers to requests with a header only.
pub(super) const RESTRICT: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html";
const UPDATING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html";
const WAF_SETS: &str =
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-referenced-set-managing.html";
const WAF_METRICS: &str = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html";
const WAF_LOGS: &str = "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html";
const ALB_METRICS: &str = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html";
const API_LOGS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-execution-logging.html";

/// What it is worth.
pub(super) const PASSWORD: Point = Point::at(
    RESTRICT,
    "The header is a password: whoever learns its name and value passes the check, from anywhere. Treat \
     both as credentials.",
    "このヘッダーは合言葉と同じです。名前と値を知られると、どこからでも検査を通過できます。\
     名前も値も認証情報として扱ってください。",
);

/// How it has to travel.
pub(super) const HTTPS: Point = Point::at(
    RESTRICT,
    "HTTPS between sender and load balancer keeps eavesdroppers from reading name and value.",
    "送信側とロードバランサーの間を HTTPS にすると、名前と値を盗聴で読み取られるのを防げます。",
);

/// First step.
pub(super) const NEW_VALUE: Point = Point::ours(
    "A rotation begins with a new value: long, random, and kept where both ends read it (AWS Secrets \
     Manager, for instance), never in a template or a repository.",
    "ローテーションは新しい値の用意から始めます。推測できない長い乱数を生成し、\
     両端が読み取る場所 (AWS Secrets Manager など) に保管します。テンプレートやリポジトリには書きません。",
);

/// Second step, whoever checks.
pub(super) const ACCEPT_BOTH: Point = Point::ours(
    "Let the check accept the old value and the new one. The receiver comes first: the other way round, \
     every request is refused until it follows.",
    "検査側が新旧両方の値を受け付けるようにします。先に変えるのは受け取る側です。逆の順序では、\
     受け取る側が追い付くまですべてのリクエストが拒否されます。",
);

/// Second step, where a web ACL checks.
pub(super) const ACCEPT_BOTH_WAF: Point = Point::at(
    WAF_SETS,
    "Let the rule accept the old value or the new one, and wait: a change to a web ACL takes from seconds \
     to some minutes until it is in force everywhere. The receiver comes first.",
    "ルールが新旧どちらの値も受け付けるようにして、しばらく待ちます。\
     ウェブ ACL の変更がすべての場所に行き渡るまで、数秒から数分かかります。先に変えるのは受け取る側です。",
);

/// Second step, where rules of a load balancer check.
pub(super) const ACCEPT_BOTH_RULES: Point = Point::by(
    &["alb-rule-values"],
    "Put the new value beside the old one in the header condition of every rule. A rule has five condition \
     values in all: with two of the header, three are left for paths and hosts.",
    "すべてのルールのヘッダー条件に、古い値と並べて新しい値を加えます。\
     条件の値は 1 ルールにつき 5 つまでなので、ヘッダーに 2 つ使うと、\
     パスやホストに使えるのは残り 3 つです。",
);

/// Third step, where a REST API sends.
pub(super) const SWITCH_REST: Point = Point::at(
    UPDATING,
    "Then switch the sender: change the header in the integration request of every method that leads to \
     the ALB, and deploy every stage. A change to an integration takes effect with a deployment only.",
    "次に送信側を切り替えます。ALB に向かうすべてのメソッドで統合リクエストのヘッダーを変更し、\
     すべてのステージにデプロイします。統合の変更は、デプロイして初めて反映されます。",
);

/// Third step, where CloudFront sends.
pub(super) const SWITCH_CDN: Point = Point::ours(
    "Then switch the sender: change the origin custom header of every origin that leads to the load \
     balancer, and wait until the distribution is deployed.",
    "次に送信側を切り替えます。ロードバランサーに向かうすべてのオリジンでカスタムヘッダーを変更し、\
     ディストリビューションのデプロイが終わるまで待ちます。",
);

/// Fourth step, whoever checks.
pub(super) const WATCH: Point = Point::ours(
    "Watch the refusals at the check, and how many requests still carry the old value, until there are \
     none. A method or a stage that was forgotten shows here.",
    "検査での拒否数と、古い値を持つリクエストの数を監視し、後者がなくなるまで待ちます。\
     変更し忘れたメソッドやステージは、ここで見つかります。",
);

/// Fourth step, where a web ACL checks.
pub(super) const WATCH_WAF: Point = Point::at(
    WAF_METRICS,
    "Watch `BlockedRequests` of the rule, which should not rise, and let a rule in Count mode count \
     requests that still carry the old value, until there are none.",
    "ルールの `BlockedRequests` が増えないことを監視します。併せて、\
     古い値を持つリクエストを Count モードのルールで数え、なくなるまで待ちます。",
);

/// Fourth step, where rules of a load balancer check.
pub(super) const WATCH_RULES: Point = Point::at(
    ALB_METRICS,
    "Watch `HTTP_Fixed_Response_Count`, the requests that the default action refuses: a rule, a method or \
     a stage that was forgotten shows here as a rise.",
    "デフォルトアクションが拒否したリクエストの数 `HTTP_Fixed_Response_Count` を監視します。\
     変更し忘れたルールやメソッド、ステージがあれば、ここで増加として現れます。",
);

/// Fifth step.
pub(super) const DROP: Point = Point::ours(
    "Drop the old value from the check. Then call the load balancer directly, once with the old value and \
     once without the header: both must be refused.",
    "検査から古い値を外します。その後、ロードバランサーを直接呼び出し、\
     古い値を付けた場合とヘッダーを付けない場合の両方が拒否されることを確かめます。",
);

/// When it has leaked.
pub(super) const LEAK: Point = Point::ours(
    "If the value has leaked, run these steps at once. If somebody already uses it, drop the old value \
     first, and accept refusals until the sender follows.",
    "値が漏れたときは、ただちにこの手順を行います。すでに悪用されている場合は古い値を先に外し、\
     送信側が追い付くまで拒否が出ることを受け入れます。",
);

/// Before it is needed.
pub(super) const REHEARSE: Point = Point::ours(
    "Rehearse the steps on a schedule, before they are needed: a value that nobody has ever changed will \
     not be changed well in an emergency.",
    "必要になる前に、決まった間隔でこの手順を練習しておきます。一度も変えたことのない合言葉を、\
     緊急時に正しく変えることはできません。",
);

/// Where it must not be kept, at a REST API.
pub(super) const API_LOG: Point = Point::at(
    API_LOGS,
    "Keep the value out of logs: execution logs of a REST API may hold values of request parameters. Leave \
     full request data off in production.",
    "値をログに残さないようにします。REST API の実行ログには、\
     リクエストパラメーターの値が記録されることがあります。本番ではリクエストデータ全体の記録を無効に\
     しておきます。",
);

/// Where it must not be kept, at a web ACL.
pub(super) const WAF_LOG: Point = Point::at(
    WAF_LOGS,
    "Redact the header in the logs of the web ACL, and mind that sampled requests are not covered by that: \
     switch sampling off, or protect the field in the ACL.",
    "ウェブ ACL のログでは、このヘッダーをマスクします。\
     サンプリングされたリクエストには効かないため、サンプリングを無効にするか、\
     ACL のデータ保護を設定します。",
);
