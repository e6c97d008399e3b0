//! What is told beside the ways around: secrets in clear, second entrances, open routes.

use crate::words::sentence::Sentence;

sentences! {
    SECRET_IN_CLEAR:
        "The hop from {from} to {to} carries the secret header {header} over plain HTTP, where whoever sees the packets reads it.",
        "{from} から {to} へのホップは、秘密のヘッダー {header} を平文の HTTP で運びます。パケットを見られれば値も読まれます。";
    SECRET_IN_CLEAR_REMEDY:
        "Use HTTPS on this hop (“protocol: https”), and rotate the value, which has been read if anyone looked.",
        "このホップを HTTPS にし (「protocol: https」)、すでに読まれている可能性のある値をローテーションしてください。";
    OPEN_ROUTE:
        "{api} proves who its callers are, but its route {route} to {to} is open to everyone (“auth: none”).",
        "{api} は呼び出し元を認証しますが、{to} への経路 {route} は誰でも呼び出せます (「auth: none」)。";
    OPEN_ROUTE_ALL:
        "{api} proves who its callers are, but its route to {to} is open to everyone (“auth: none”).",
        "{api} は呼び出し元を認証しますが、{to} への経路は誰でも呼び出せます (「auth: none」)。";
    OPEN_ROUTE_REMEDY:
        "Leave “auth” out on the link, so that the one of {api} holds; if the route is meant to be open, accept this with \
     “allow” and a reason.",
        "リンクの「auth」を削って {api} の設定を使うか、意図して公開しているなら「allow」に理由を書いてください。";
    DEFAULT_ENDPOINT:
        "{api} asks for client certificates at its own domain only: the execute-api name that AWS gave it answers without.",
        "{api} がクライアント証明書を求めるのはカスタムドメインだけです。AWS が割り当てた execute-api の名前では証明書なしで\
     応答します。";
    DEFAULT_ENDPOINT_REMEDY:
        "Switch the default endpoint off (“default_endpoint: disabled”).",
        "デフォルトのエンドポイントを無効にしてください (「default_endpoint: disabled」)。";
    URL_OPEN:
        "Anyone who knows the address of {url} invokes the function behind it (“auth: none”).",
        "{url} のアドレスを知っていれば、誰でもその関数を呼び出せます (「auth: none」)。";
    URL_OPEN_BESIDE:
        "Anyone who knows the address of {url} invokes {functions} (“auth: none”), past {guards}, which is in front of the \
     same code.",
        "{url} のアドレスを知っていれば、誰でも {functions} を呼び出せます (「auth: none」)。同じ関数の前にある {guards} は\
     通りません。";
    PLAIN_LISTENER:
        "{node} answers plain HTTP on port {port} beside HTTPS, and does not redirect.",
        "{node} は HTTPS のほかにポート {port} で平文の HTTP にも応答し、リダイレクトしません。";
    PLAIN_LISTENER_REMEDY:
        "Let it redirect: “http: 80, redirect: https:443” among its “listeners”, or close the port.",
        "リダイレクトにする (「listeners」に「http: 80, redirect: https:443」) か、ポートを閉じてください。";
    PLAIN_ONLY:
        "{node} can be called from the internet and answers plain HTTP only.",
        "{node} はインターネットから呼び出せますが、平文の HTTP でしか応答しません。";
    PLAIN_ONLY_REMEDY:
        "Give it an HTTPS listener with a certificate (“https:443”), and redirect the other.",
        "証明書を設定した HTTPS リスナー (「https:443」) を設け、HTTP はリダイレクトしてください。";
    TARGET_ADDRESSED:
        "{target} is a target of {balancers} and can be called from the internet directly as well.",
        "{target} は {balancers} のターゲットですが、インターネットから直接も呼び出せます。";
    TARGET_ADDRESSED_REMEDY:
        "Take its public address away, or let its inbound rules admit {balancers} only.",
        "パブリックアドレスを外すか、インバウンドルールで {balancers} だけを許可してください。";
    WEBSITE_ORIGIN:
        "{bucket} is a website endpoint: it takes unsigned requests without TLS from everyone, so origin access control cannot \
     close it, and {cdn} can be passed by.",
        "{bucket} はウェブサイトエンドポイントです。署名も TLS もないリクエストを誰からでも受け付けるため、\
     オリジンアクセスコントロールでは閉じられず、{cdn} を通らずに読み取れます。";
    WEBSITE_ORIGIN_REMEDY:
        "Use the bucket itself as origin, closed by origin access control (“kind: s3”, “access: oac”).",
        "バケット自体をオリジンにし、オリジンアクセスコントロールで閉じてください (「kind: s3」、「access: oac」)。";
    WEBSITE_ORIGIN_REMEDY_EARLY:
        "Use the bucket itself as origin, closed by an origin access identity.",
        "バケット自体をオリジンにし、オリジンアクセスアイデンティティで閉じてください。";
    PRIVATE_ALTERNATIVE:
        "The hop from {from} to {to} uses public addresses, and a private way exists (at {date}).",
        "{from} から {to} へのホップはパブリックアドレスを使いますが、プライベートな経路も選べます ({date} 時点)。";
    PRIVATE_ALTERNATIVE_REMEDY:
        "If {to} should not be public: {way}.",
        "{to} を公開したくない場合は、{way}。";
}
