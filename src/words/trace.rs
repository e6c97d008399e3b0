//! What is said of paths between two ends, both languages in one row.

use super::sentence::Sentence;

sentences! {
    // The answer. `{from}` and `{to}` are ids, or the word for the internet.
    ENDS: "{from} → {to}", "{from} → {to}";
    ENDS_BLOCKED: "{from} → {to}: no path", "{from} → {to}: 経路なし";
    INTERNET: "internet", "インターネット";
    ONE_PATH: "1 path.", "経路は 1 本です。";
    PATHS: "{n} paths, the shortest first.", "経路は {n} 本です (短い順)。";
    AND_MORE: "And {n} more paths: no more than {most} are told.", "ほかに {n} 本の経路があります (表示は {most} 本まで)。";
    AND_AT_LEAST: "And at least {n} more paths: no more than {most} are told, and there are so many that the search was ended.", "ほかにも少なくとも {n} 本の経路があります (表示は {most} 本まで)。数が多いため、探索を打ち切りました。";
    EVERY: "On every path: {guards}.", "すべての経路にある制御: {guards}。";
    EVERY_NONE: "No guard stands on every path.", "すべての経路にある制御はありません。";
    PERHAPS_MORE: "There may be more: the search was ended at its limit.", "探索を上限で打ち切ったため、ほかにも経路があるかもしれません。";
    NO_PATH: "There is no path.", "経路はありません。";
    NOT_FOUND: "No path was found before the search was ended at its limit.", "探索を上限で打ち切りましたが、それまでに経路は見つかりませんでした。";
    NOTHING_DRAWN: "No drawn hops lead from {from} to {to}.", "{from} から {to} へつながるホップは描かれていません。";
    NEAREST: "The nearest ways that are drawn, and what blocks them:", "描かれている中で最も近い経路と、通れない理由:";
    REVERSE: "In the other direction, from {to} to {from}, there is a path.", "逆向き ({to} から {from}) の経路はあります。";
    BY_EXPOSURE: "No caller outside AWS is drawn, so the paths begin at what the internet can call.", "AWS の外の呼び出し元が描かれていないため、インターネットから呼び出せるリソースを起点にしています。";

    // The ways around guards.
    AROUND: "{from} → {to}: ways around guards", "{from} → {to}: 保護を迂回する経路";
    AROUND_ALL: "ways around guards", "保護を迂回する経路";
    NO_GUARDS_AT_ALL: "No guard has anything behind it.", "背後にリソースのある保護はありません。";
    NO_GUARDS: "No guard with anything behind it stands on the paths.", "経路上に、背後のリソースを守る保護はありません。";
    GUARDS_PASSED: "Ways around guards that are open or weak: {n} of {all}.", "保護を迂回する経路 {all} 本のうち、{n} 本が開いているか、対策が不十分です。";
    ACCEPTED_WAYS: "Open or weak, and accepted with a reason: {n}.", "開いているか不十分だが、理由を付けて許容したもの: {n} 本。";
    ADMITTED_ADDRESS: "admitted address", "許可されたアドレス";
    PAST: "past {guard} to {target}", "{guard} を迂回して {target} へ";
    VERDICT_OPEN: "open", "開いている";
    VERDICT_WEAK: "weak", "不十分";
    VERDICT_MITIGATED: "mitigated", "軽減済み";
    VERDICT_CLOSED: "closed", "閉じている";
    VERDICT: "verdict", "判定";
    CHECKS: "checks", "検査";
    FINDING: "finding", "指摘";
    BEGINS: "begins at", "起点";
    BEGINS_ADDRESSES: "{who} ({rules})", "{who} ({rules})";
    BEGINS_CALLERS: "{callers}, whom the resource policy of {target} admits", "{target} のリソースポリシーが許可する {callers}";
    REACHES: "reaches", "到達";
    REACHES_NOT: "{target}, and not {to}: nothing that lets it pass goes on there", "{target} まで ({to} へ続く経路は通れない)";
    REACHES_UNSTATED: "{target}; whether {to} cannot be told, since what the default action does is not stated", "{target} まで (デフォルトアクションが示されていないため、{to} に届くかどうかは判定できない)";
    REACHES_CUT: "{target}; whether {to} was not found out: the search was ended at its limit", "{target} まで (探索を上限で打ち切ったため、{to} に届くかどうかは調べきれていない)";
    NOT_STOPPED: "why it is not stopped", "止まらない理由";
    NOT_STOPPED_NOTHING: "nothing at {target} tells where a request comes from", "{target} にはリクエストの出どころを見分ける仕組みがない";
    NOT_STOPPED_ADDRESSES: "an address proves no more than itself: {who} can call {target}", "アドレスでは呼び出し元を見分けられない。{who}でも {target} を呼び出せる";
    NOT_STOPPED_UNSTATED: "too little is stated for this check to count: {check}", "判断に足りる記述がない: {check}";
    NOT_STOPPED_CALLERS: "the resource policy of {target} admits {callers}", "{target} のリソースポリシーが {callers} を許可している";
    NOT_STOPPED_PASSED: "at {guard} only, which this way does not meet: {controls}", "{guard} だけにあり、この経路では通らない: {controls}";
    KEPT: "kept", "残る制御";
    KEPT_AT: "{controls} at {target}: who calls, and not by which way", "{target} での {controls} (誰が呼び出すかは確かめるが、経路は問わない)";
    MEANT: "meant", "意図";
    MEANT_CALLERS: "{callers} may call {target} directly, as drawn", "{callers} が {target} を直接呼び出すように描かれている";
    DUTY: "duty", "運用上の義務";
    ACCEPTED: "accepted", "許容";
    WEIGHT: "weighs", "影響";
    WEIGHS_NOTHING: "nothing that is worth a finding", "指摘するほどの影響はない";
    CHECK_NONE: "none at {target} that tells requests of {guard} from others", "{target} には {guard} からのリクエストを見分ける検査がない";
    CHECK_HIDDEN: "no address or name of {target} can be used from the internet", "{target} には、インターネットから使えるアドレスも名前もない";
    CHECK_SIGNED: "signed requests only at {target}", "{target} は署名されたリクエストだけを受け付ける";
    CHECK_MUTUAL_TLS: "{target} wants the certificate of {guard}", "{target} が {guard} の証明書を要求する";
    CHECK_CERTIFICATE: "{target} wants a client certificate; whether {guard} shows one is not stated", "{target} がクライアント証明書を要求するが、{guard} が提示するかどうかは示されていない";
    CHECK_POLICY: "the resource policy of {target} admits {nodes} only", "{target} のリソースポリシーは {nodes} だけを許可する";
    CHECK_POLICY_UNSTATED: "{target} has a resource policy; whom it admits is not stated", "{target} にリソースポリシーがあるが、許可先は示されていない";
    CHECK_AUTHORIZER: "a Lambda authorizer at {target}, which may look at {header}", "{target} の Lambda オーソライザー ({header} を検査する可能性がある)";
    CHECK_KEY: "{target} wants an API key, which {guard} sends", "{target} が API キーを要求し、{guard} が送る";
    CHECK_ACL: "{nodes} wants the header {header} in every request", "{nodes} がすべてのリクエストにヘッダー {header} を要求する";
    CHECK_RULES: "rules of {target} want the header {header}", "{target} のルールがヘッダー {header} を条件にしている";
    CHECK_GAPS: "some rules of {target} want the header {header}", "{target} の一部のルールがヘッダー {header} を条件にしている";
    CHECK_BEHIND: "{nodes}, behind {target}, wants the header {header}", "{target} の背後の {nodes} がヘッダー {header} を要求する";
    CHECK_ADDRESSES: "inbound rules of {target} admit some addresses only: {rules}", "{target} のインバウンドルールが一部のアドレスだけを許可する: {rules}";
    CHECK_ADDRESSES_NONE: "inbound rules of {target} admit nobody from the internet", "{target} のインバウンドルールはインターネットからの通信を許可しない";
    GAP_RULE: "the rule {link} does not want the header", "ルール {link} がヘッダーを条件にしていない";
    GAP_DEFAULT: "the default action forwards: {link}", "デフォルトアクションが転送する: {link}";
    GAP_UNSTATED: "what the default action does is not stated", "デフォルトアクションが示されていない";

    // One path.
    HOP_COUNT: "{n} hops: {classes}.", "ホップは {n} 個です ({classes})。";
    ONE_HOP: "1 hop: {classes}.", "ホップは 1 個です ({classes})。";
    BLOCKED: "Blocked: no request gets through as drawn.", "途中で止まり、この構成では通信できません。";
    UNCERTAIN: "Whether a request gets through cannot be told, because a fact is missing.", "情報が足りないため、通信できるかどうかは判定できません。";
    CROSSES: "Crosses the internet.", "インターネットを経由します。";
    STAYS_IN_AWS: "Uses public addresses, but does not leave AWS's network.", "パブリックアドレスを使いますが、AWS のネットワークからは出ません。";
    STAYS_PRIVATE: "Private from end to end.", "全区間がプライベートです。";
    BY_SERVICES: "AWS services call one another; no network of yours takes part.", "AWS のサービスどうしの呼び出しだけで、VPC などのネットワークは経由しません。";
    TUNNEL: "A VPN tunnel carries it over the internet.", "VPN のトンネルでインターネットを通ります。";

    // The rows of a hop.
    CLASS: "class", "区分";
    CLASS_OF_PATH: "{class} ({path})", "{class} ({path})";
    KEY: "key", "条件";
    OVER: "over", "通信";
    GUARDS: "guards", "アクセス制御";
    WHY: "why", "理由";
    REMEDY: "remedy", "対処";
    SEE: "see", "参照";
    OTHER_LISTENER: "The request arrives at port {port}, and what leads on is a rule of the listener at port {other}.", "リクエストはポート {port} に届きますが、この先へ進むのはポート {other} のリスナーのルールです。";

    // Guards. `{node}` is the guard, or what has it.
    GUARD_ATTACHED: "{node} ({kind})", "{node} ({kind})";
    GUARD_FIREWALL: "{node} inspects the packets", "{node} がパケットを検査";
    GUARD_HEADER: "{node} requires the header {header}", "{node} がヘッダー {header} を要求";
    GUARD_AUTH: "{node} authenticates callers: {ways}", "{node} が呼び出し元を認証: {ways}";
    GUARD_OPEN: "{node} is open to all callers here (no authentication)", "{node} はここでは認証なし";
    GUARD_MUTUAL_TLS: "mutual TLS at {node}", "{node} で相互 TLS";
    GUARD_KEY: "{node} wants an API key", "{node} で API キーが必要";
    GUARD_RATE: "{node} limits the rate of requests", "{node} がリクエスト数を制限";
    GUARD_POLICY: "{node} has a resource policy", "{node} にリソースポリシーあり";
    GUARD_POLICY_ADMITS: "the resource policy of {node} admits {peers}", "{node} のリソースポリシーは {peers} を許可";
    GUARD_INBOUND: "inbound rules of {node}", "{node} のインバウンドルール";
}
