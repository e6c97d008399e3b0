//! What shuts a way around.

use crate::words::sentence::Sentence;

sentences! {
    CLOSE_OR_HEADER:
        "Best: {way}. Else let a web ACL or every rule demand a secret header that {guards} adds, with “default: 403”.",
        "最善策: {way}。できなければ、{guards} が付加する秘密のヘッダーをウェブ ACL かすべてのルールで確かめ、\
     「default: 403」で残りを拒否してください。";
    HEADER_ONLY:
        "Let a web ACL or every rule demand a secret header that {guards} adds, with “default: 403”.",
        "{guards} が付加する秘密のヘッダーをウェブ ACL かすべてのルールで確かめ、「default: 403」で残りを拒否してください。";
    CLOSE:
        "Best: {way}.",
        "最善策: {way}。";
    CLOSE_UNKNOWN:
        "Let inbound rules of {target} admit nobody else, or put an Application Load Balancer that asks for a secret header in \
     its place.",
        "{target} のインバウンドルールで他からの通信を拒否するか、秘密のヘッダーを確かめる Application Load Balancer に\
     置き換えてください。";
    HIDE_INSTANCE:
        "Move {target} to a private subnet or take its public address away, or let its inbound rules admit {guards} only.",
        "{target} をプライベートサブネットに移すかパブリックアドレスを外すか、インバウンドルールで {guards} だけを許可して\
     ください。";
    HIDE_INSTANCE_BEHIND:
        "Take the public address of {target} away and put it behind an internal load balancer that {guards} reaches privately.",
        "{target} のパブリックアドレスを外し、{guards} からプライベートに到達できる内部ロードバランサーの後ろに置いてください。";
    GUARD_ITSELF:
        "Give {target} itself what is skipped (a web ACL, “auth”), or let it check a secret header that {guards} adds.",
        "{target} 自体に同じ制御 (ウェブ ACL や「auth」) を設けるか、{guards} が付加する秘密のヘッダーを確かめてください。";
    GUARD_BY_AUTHORIZER:
        "{target} cannot carry a web ACL: let a Lambda authorizer check a secret header that {guards} adds, or use a REST API.",
        "{target} にはウェブ ACL を設定できません。{guards} が付加する秘密のヘッダーを Lambda オーソライザーで確かめるか、\
     REST API を使ってください。";
    GUARD_BY_REST:
        "{target} cannot carry a web ACL: use a REST API, and put the web ACL on it.",
        "{target} にはウェブ ACL を設定できません。REST API に替え、そこにウェブ ACL を設定してください。";
    SIGN_URL:
        "Demand signed calls (“auth: iam”), which CloudFront signs by origin access control.",
        "署名付きの呼び出しを必須にし (「auth: iam」)、CloudFront のオリジンアクセスコントロールで署名してください。";
    SIGN_URL_EARLY:
        "Demand signed calls (“auth: iam”), or put an API in place of the URL.",
        "署名付きの呼び出しを必須にするか (「auth: iam」)、URL の代わりに API を置いてください。";
    CLOSE_BUCKET:
        "Block public access to {target} and let origin access control sign the requests (“access: oac”).",
        "{target} のパブリックアクセスをブロックし、オリジンアクセスコントロールで署名してください (「access: oac」)。";
    CLOSE_BUCKET_EARLY:
        "Block public access to {target} and admit the origin access identity of the distribution only.",
        "{target} のパブリックアクセスをブロックし、ディストリビューションのオリジンアクセスアイデンティティだけを許可して\
     ください。";
    CLOSE_ENDPOINT:
        "Take the public address of {target} away: an accelerator reaches it all the same.",
        "{target} のパブリックアドレスをなくしてください。アクセラレーターからはそのままで到達できます。";
    FILL_RULE:
        "Add “requires_header” with {header} to this rule, or let a web ACL on {target} look for it in every request.",
        "このルールに {header} の「requires_header」を書くか、{target} のウェブ ACL ですべてのリクエストについて確かめて\
     ください。";
    FILL_DEFAULT:
        "Let the default refuse (“default: 403” on {target}), and give what it forwarded a rule that asks for {header}.",
        "デフォルトでは拒否し ({target} に「default: 403」)、転送していたものには {header} を確かめるルールを設けて\
     ください。";
    STATE_DEFAULT:
        "State “default: 403” on {target}, or draw where it forwards to.",
        "{target} に「default: 403」と書くか、転送先を図に加えてください。";
    NAME_POLICY:
        "List whom the policy admits: “resource_policy: [{guards}]”.",
        "ポリシーが許可する相手を書いてください (「resource_policy: [{guards}]」)。";
    STATE_CERTIFICATE:
        "State “origin_mtls: true” on the link to {target} if {guards} shows a certificate, and let {target} trust that one only.",
        "{guards} が証明書を提示するなら、{target} へのリンクに「origin_mtls: true」と書き、{target} ではその証明書だけを信頼して\
     ください。";
    CLOSE_POLICY:
        "If {callers} should not go past {guards}, take that out of the policy (“resource_policy”); else accept this with “allow” \
     and a reason.",
        "{callers} にも {guards} を通らせるなら、ポリシーから外してください (「resource_policy」)。意図した許可なら、\
     「allow」に理由を書いてください。";
    STATE_CHECK:
        "State “requires_header” with {header} on the links out of {target}, if the authorizer checks it.",
        "オーソライザーが確かめているなら、{target} から出るリンクに {header} の「requires_header」を書いてください。";
}
