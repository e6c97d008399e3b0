//! What is said of ways around a front door, and of what is set up beside it.

use super::sentence::Sentence;
use crate::base::lang::Text;

// What a front door does with requests.

pub static WAF: Text = Text::new("the web ACL", "ウェブ ACL による検査");
pub static COGNITO: Text = Text::new("Cognito sign-in", "Cognito によるサインイン");
pub static OIDC: Text = Text::new("OIDC sign-in", "OIDC によるサインイン");
pub static JWT: Text = Text::new("the check of JWTs", "JWT の検証");
pub static IAM: Text = Text::new("IAM authorization", "IAM 認可");
pub static LAMBDA: Text = Text::new("the Lambda authorizer", "Lambda オーソライザー");
pub static API_KEYS: Text = Text::new("API keys", "API キーの確認");
pub static ADMISSION: Text = Text::new("sign-in of each person", "利用者ごとのサインイン");
pub static MUTUAL_TLS: Text = Text::new("mutual TLS", "相互 TLS");
pub static POLICY: Text = Text::new("the resource policy", "リソースポリシー");
pub static THROTTLING: Text = Text::new("throttling", "スロットリング");
pub static CACHE: Text = Text::new("the cache of responses", "レスポンスのキャッシュ");
pub static SHIELD: Text = Text::new("AWS Shield", "AWS Shield");
pub static EDGE: Text =
    Text::new("caching and absorption of floods at the edge", "エッジでのキャッシュと DDoS の緩和");
/// In place of a list that is empty.
pub static UNSTATED: Text = Text::new("whatever is set up there", "そこに設定されている制御");
/// In place of what stands behind, where nothing is drawn.
pub static INSIDE: Text = Text::new("what it answers with", "その応答");

// Who has an address that is admitted.

pub static ANY_DISTRIBUTION: Text = Text::new(
    "any CloudFront distribution of the world",
    "世界中のどの CloudFront ディストリビューションから",
);
pub static ANY_API: Text = Text::new("an API of any account", "どのアカウントの API から");
pub static ANY_OF_SERVICE: Text =
    Text::new("whoever uses the same service of AWS", "同じ AWS サービスを使う誰から");
pub static ANY_ADDRESS: Text = Text::new("whoever has such an address", "そのアドレスを持つ誰から");

// Ways that are private.

pub static LINK_V2: Text = Text::new(
    "make it internal and reach it over a VPC link of version 2",
    "内部ロードバランサーにして、バージョン 2 の VPC リンク経由で呼び出します",
);
pub static LINK_V1: Text = Text::new(
    "make it internal and reach it over a VPC link of version 1",
    "内部ロードバランサーにして、バージョン 1 の VPC リンク経由で呼び出します",
);
pub static LINK_V1_NLB_ALB: Text = Text::new(
    "make it internal, put an internal Network Load Balancer with a target group of type “alb” before it, and reach \
     that over a VPC link of version 1",
    "内部ロードバランサーにし、その前に「alb」タイプのターゲットグループを持つ内部 Network Load Balancer \
     を置いて、バージョン 1 の VPC リンク経由で呼び出します",
);
pub static LINK_V1_NLB: Text = Text::new(
    "reach the applications over an internal Network Load Balancer and a VPC link of version 1 instead",
    "代わりに内部 Network Load Balancer を置き、バージョン 1 の VPC リンク経由でアプリケーションを呼び出します",
);
pub static PRIVATELINK: Text = Text::new(
    "offer the applications as an endpoint service (PrivateLink) and reach its endpoint from the account of the API",
    "アプリケーションをエンドポイントサービス (PrivateLink) として公開し、API のアカウントからそのエンドポイントを\
     呼び出します",
);
pub static PRIVATELINK_OR_ORIGIN: Text = Text::new(
    "offer the applications as an endpoint service (PrivateLink) and reach its endpoint from the account of the API, \
     or put CloudFront with a VPC origin that is shared between the accounts in front",
    "アプリケーションをエンドポイントサービス (PrivateLink) として公開し、API のアカウントからそのエンドポイントを\
     呼び出すか、アカウント間で共有した VPC オリジンを使う CloudFront を前に置きます",
);
pub static VPC_ORIGIN: Text = Text::new(
    "take its public address away and let CloudFront reach it by a VPC origin",
    "パブリックアドレスをなくし、CloudFront から VPC オリジン経由で呼び出します",
);
pub static VPC_ORIGIN_ACCOUNTS: Text = Text::new(
    "take its public address away and let CloudFront reach it by a VPC origin, which its account shares by AWS RAM",
    "パブリックアドレスをなくし、そのアカウントが AWS RAM で共有した VPC オリジン経由で CloudFront から呼び出します",
);

// Open.

pub static OPEN: Sentence = Sentence::new(
    "Anyone can call {target} past {guards}: nothing on it tells where a request comes from. The way around: \
     internet → {target} → {behind}. Skipped: {controls}.",
    "{target} は {guards} を通らずに誰でも呼び出せます。リクエストの出どころを見分ける仕組みがありません。迂回経路: \
     インターネット → {target} → {behind}。通らない制御: {controls}。",
);
pub static OPEN_MEANT: Sentence = Sentence::new(
    "{callers} may call {target} directly, as drawn, so this entrance is meant; yet calls on it do not pass {guards}. \
     Skipped: {controls}.",
    "{callers} が {target} を直接呼び出すように描かれているので、この入口は意図されたものですが、{guards} を\
     通りません。通らない制御: {controls}。",
);
pub static OPEN_RELAYED: Sentence = Sentence::new(
    "{target} is called from behind {guards} only, as drawn, yet anyone on the internet can call it. \
     The way around: internet → {target} → {behind}. Skipped: {controls}.",
    "図では {target} を呼び出すのは {guards} の後ろだけですが、インターネットの誰からでも呼び出せます。\
     迂回経路: インターネット → {target} → {behind}。通らない制御: {controls}。",
);
pub static OPEN_ACCELERATOR: Sentence = Sentence::new(
    "{target} is an endpoint of {guards} and can be called from the internet directly too: this passes {guards} by, and \
     mixed use can make connections collide.",
    "{target} は {guards} のエンドポイントですが、インターネットから直接も呼び出せます。{guards} を迂回できるうえ、\
     併用すると接続が衝突することがあります。",
);
pub static OPEN_KEPT: Sentence = Sentence::new(
    "{target} asks its callers who they are ({kept}), and not whether they come by {guards}: requests reach it past {guards}. \
     The way around: internet → {target} → {behind}. Skipped: {controls}.",
    "{target} は呼び出し元が誰かを確かめますが ({kept})、{guards} を通ってきたかどうかは確かめません。{guards} を通らずに\
     リクエストが届きます。迂回経路: インターネット → {target} → {behind}。通らない制御: {controls}。",
);
pub static OPEN_DEFAULT_NAME: Sentence = Sentence::new(
    "{target} asks for client certificates at its own domain only: by the execute-api name that AWS gave it, anyone can call it \
     past {guards}. The way around: internet → {target} → {behind}. Skipped: {controls}.",
    "{target} がクライアント証明書を求めるのは独自ドメインだけで、AWS が割り当てた execute-api の名前では {guards} を通らずに\
     誰でも呼び出せます。迂回経路: インターネット → {target} → {behind}。通らない制御: {controls}。",
);
pub static OPEN_BUCKET: Sentence = Sentence::new(
    "{target} is open to everyone, so that what is in it can be read past {guards}. Skipped: {controls}.",
    "{target} は誰にでも公開されているため、{guards} を通らずに中身を読み取れます。通らない制御: {controls}。",
);
pub static GAP_RULE: Sentence = Sentence::new(
    "The rule of {target} for {route} does not ask for the header {header}: internet → {target} → {to} passes \
     {guards} by. Skipped: {controls}.",
    "{target} の {route} のルールはヘッダー {header} を確かめません。インターネット → {target} → {to} の経路は {guards} を\
     通りません。通らない制御: {controls}。",
);
pub static GAP_DEFAULT: Sentence = Sentence::new(
    "The default action of {target} forwards without the header {header}: internet → {target} → {to} passes \
     {guards} by. Skipped: {controls}.",
    "{target} のデフォルトアクションはヘッダー {header} なしで転送します。インターネット → {target} → {to} の経路は {guards} を\
     通りません。通らない制御: {controls}。",
);
pub static GAP_DEFAULT_UNSTATED: Sentence = Sentence::new(
    "The rules of {target} ask for the header {header}, but what happens to a request that no rule matches is not \
     stated, so the way past {guards} counts as open. Skipped: {controls}.",
    "{target} のルールはヘッダー {header} を確かめますが、どのルールにも一致しないリクエストの扱いが示されていない\
     ため、{guards} を通らない経路は開いているとみなします。通らない制御: {controls}。",
);

// Weak.

pub static WEAK: Sentence = Sentence::new(
    "{target} looks at addresses only (“{rules}”): {who} can call it past {guards}. The way around: an admitted address \
     → {target} → {behind}. Skipped: {controls}.",
    "{target} はアドレスだけを見ています (「{rules}」)。{who}でも、{guards} を通らずに呼び出せます。\
     迂回経路: 許可されたアドレス → {target} → {behind}。通らない制御: {controls}。",
);
pub static WEAK_POLICY: Sentence = Sentence::new(
    "{target} has a resource policy, but whom it admits is not stated; a call past {guards} would skip {controls}.",
    "{target} にはリソースポリシーがありますが、誰を許可するかが示されていません。{guards} を通らない呼び出しは \
     {controls} を通りません。",
);
pub static WEAK_AUTHORIZER: Sentence = Sentence::new(
    "{guards} sends the header {header} to {target}, but whether the Lambda authorizer there looks at it is not stated; a \
     call past {guards} would skip {controls}.",
    "{guards} は {target} にヘッダー {header} を送りますが、そこの Lambda オーソライザーがそれを確かめるかどうかが\
     示されていません。{guards} を通らない呼び出しは {controls} を通りません。",
);
pub static WEAK_CERTIFICATE: Sentence = Sentence::new(
    "{target} asks its callers for certificates, but it is not stated that {guards} shows one; whoever has one can call it past \
     {guards}. Skipped: {controls}.",
    "{target} は呼び出し元に証明書を求めますが、{guards} が証明書を提示することは示されていません。証明書を持つ相手は {guards} を\
     通らずに呼び出せます。通らない制御: {controls}。",
);
pub static WEAK_CALLERS: Sentence = Sentence::new(
    "The resource policy of {target} admits {callers}, who can call it past {guards}. Skipped: {controls}.",
    "{target} のリソースポリシーは {callers} を許可しているため、そこからは {guards} を通らずに呼び出せます。\
     通らない制御: {controls}。",
);

// Mitigated.

pub static MITIGATED_ACL: Sentence = Sentence::new(
    "{target} can be called from the internet; {acl} wants the secret header {header} in every request, and so shuts the \
     way past {guards}.",
    "{target} はインターネットから呼び出せますが、{acl} がすべてのリクエストに秘密のヘッダー {header} を求めるため、\
     {guards} を通らない経路は閉じています。",
);
pub static MITIGATED_RULES: Sentence = Sentence::new(
    "{target} can be called from the internet; each of its rules wants the secret header {header} and nothing else is \
     forwarded, which shuts the way past {guards}.",
    "{target} はインターネットから呼び出せますが、どのルールも秘密のヘッダー {header} を求め、それ以外は転送しないため、\
     {guards} を通らない経路は閉じています。",
);
pub static MITIGATED_ROUTES: Sentence = Sentence::new(
    "{target} can be called from the internet; the secret header {header} is asked for on each of its routes, which shuts the \
     way past {guards}.",
    "{target} はインターネットから呼び出せますが、どの経路でも秘密のヘッダー {header} が必要なため、{guards} を通らない経路は\
     閉じています。",
);
pub static MITIGATED_BEHIND: Sentence = Sentence::new(
    "{target} can be called from the internet and hands everything on; {behind} wants the secret header {header}, which \
     shuts the way past {guards}.",
    "{target} はインターネットから呼び出せてすべてを転送しますが、{behind} が秘密のヘッダー {header} を求めるため、\
     {guards} を通らない経路は閉じています。",
);
pub static MITIGATED_KEY: Sentence = Sentence::new(
    "{target} can be called from the internet; it wants an API key, which {guards} sends as {header}.",
    "{target} はインターネットから呼び出せますが、API キーを求めます。キーは {guards} が {header} として送ります。",
);
pub static DUTY: Sentence = Sentence::new(
    "Let nobody learn the value of {secret}, and rotate it: accept the old and the new one, switch the sender, then drop the \
     old one.",
    "{secret} の値を秘密に保ち、定期的に入れ替えてください。新旧の値を受け入れ、送る側を切り替え、最後に古い値を\
     外します。",
);
pub static DUTY_RULES: Sentence = Sentence::new(
    "Let nobody learn the value of {secret}, and rotate it: let each rule accept the old and the new one (“accepts: 2”), switch \
     the sender, then drop the old one from each rule.",
    "{secret} の値を秘密に保ち、定期的に入れ替えてください。各ルールで新旧の値を受け入れ (「accepts: 2」)、\
     送る側を切り替え、最後に各ルールから古い値を外します。",
);
pub static DUTY_ACCOUNTS: Sentence = Sentence::new(
    "Let nobody learn the value of {secret}; the accounts of {guards} and {target} have to rotate it together: accept the old and \
     the new one, switch the sender, then drop the old one.",
    "{secret} の値を秘密に保ってください。{guards} と {target} のアカウントは足並みをそろえて値を入れ替える必要があります。\
     新旧の値を受け入れ、送る側を切り替え、最後に古い値を外します。",
);
pub static DUTY_UNNAMED: Sentence = Sentence::new(
    "State with “secret” where the value of {header} is kept, and plan how it is rotated.",
    "{header} の値の保管場所を「secret」に書き、入れ替えの手順を決めてください。",
);

// What to do.

pub static CLOSE_OR_HEADER: Sentence = Sentence::new(
    "Best: {way}. Else let a web ACL or every rule demand a secret header that {guards} adds, with “default: 403”.",
    "最善策: {way}。できなければ、{guards} が付加する秘密のヘッダーをウェブ ACL かすべてのルールで確かめ、\
     「default: 403」で残りを拒否してください。",
);
pub static HEADER_ONLY: Sentence = Sentence::new(
    "Let a web ACL or every rule demand a secret header that {guards} adds, with “default: 403”.",
    "{guards} が付加する秘密のヘッダーをウェブ ACL かすべてのルールで確かめ、「default: 403」で残りを拒否してください。",
);
pub static CLOSE: Sentence = Sentence::new("Best: {way}.", "最善策: {way}。");
pub static CLOSE_UNKNOWN: Sentence = Sentence::new(
    "Let inbound rules of {target} admit nobody else, or put an Application Load Balancer that asks for a secret header in \
     its place.",
    "{target} のインバウンドルールで他からの通信を拒否するか、秘密のヘッダーを確かめる Application Load Balancer に\
     置き換えてください。",
);
pub static HIDE_INSTANCE: Sentence = Sentence::new(
    "Move {target} to a private subnet or take its public address away, or let its inbound rules admit {guards} only.",
    "{target} をプライベートサブネットに移すかパブリックアドレスを外すか、インバウンドルールで {guards} だけを許可して\
     ください。",
);
pub static HIDE_INSTANCE_BEHIND: Sentence = Sentence::new(
    "Take the public address of {target} away and put it behind an internal load balancer that {guards} reaches privately.",
    "{target} のパブリックアドレスを外し、{guards} からプライベートに到達できる内部ロードバランサーの後ろに置いてください。",
);
pub static GUARD_ITSELF: Sentence = Sentence::new(
    "Give {target} itself what is skipped (a web ACL, “auth”), or let it check a secret header that {guards} adds.",
    "{target} 自体に同じ制御 (ウェブ ACL や「auth」) を設けるか、{guards} が付加する秘密のヘッダーを確かめてください。",
);
pub static GUARD_BY_AUTHORIZER: Sentence = Sentence::new(
    "{target} cannot carry a web ACL: let a Lambda authorizer check a secret header that {guards} adds, or use a REST API.",
    "{target} にはウェブ ACL を設定できません。{guards} が付加する秘密のヘッダーを Lambda オーソライザーで確かめるか、\
     REST API を使ってください。",
);
pub static GUARD_BY_REST: Sentence = Sentence::new(
    "{target} cannot carry a web ACL: use a REST API, and put the web ACL on it.",
    "{target} にはウェブ ACL を設定できません。REST API に替え、そこにウェブ ACL を設定してください。",
);
pub static SIGN_URL: Sentence = Sentence::new(
    "Demand signed calls (“auth: iam”), which CloudFront signs by origin access control.",
    "署名付きの呼び出しを必須にし (「auth: iam」)、CloudFront のオリジンアクセスコントロールで署名してください。",
);
pub static SIGN_URL_EARLY: Sentence = Sentence::new(
    "Demand signed calls (“auth: iam”), or put an API in place of the URL.",
    "署名付きの呼び出しを必須にするか (「auth: iam」)、URL の代わりに API を置いてください。",
);
pub static CLOSE_BUCKET: Sentence = Sentence::new(
    "Block public access to {target} and let origin access control sign the requests (“access: oac”).",
    "{target} のパブリックアクセスをブロックし、オリジンアクセスコントロールで署名してください (「access: oac」)。",
);
pub static CLOSE_BUCKET_EARLY: Sentence = Sentence::new(
    "Block public access to {target} and admit the origin access identity of the distribution only.",
    "{target} のパブリックアクセスをブロックし、ディストリビューションのオリジンアクセスアイデンティティだけを許可して\
     ください。",
);
pub static CLOSE_ENDPOINT: Sentence = Sentence::new(
    "Take the public address of {target} away: an accelerator reaches it all the same.",
    "{target} のパブリックアドレスをなくしてください。アクセラレーターからはそのままで到達できます。",
);
pub static FILL_RULE: Sentence = Sentence::new(
    "Add “requires_header” with {header} to this rule, or let a web ACL on {target} look for it in every request.",
    "このルールに {header} の「requires_header」を書くか、{target} のウェブ ACL ですべてのリクエストについて確かめて\
     ください。",
);
pub static FILL_DEFAULT: Sentence = Sentence::new(
    "Let the default refuse (“default: 403” on {target}), and give what it forwarded a rule that asks for {header}.",
    "デフォルトでは拒否し ({target} に「default: 403」)、転送していたものには {header} を確かめるルールを設けて\
     ください。",
);
pub static STATE_DEFAULT: Sentence = Sentence::new(
    "State “default: 403” on {target}, or draw where it forwards to.",
    "{target} に「default: 403」と書くか、転送先を図に加えてください。",
);
pub static NAME_POLICY: Sentence = Sentence::new(
    "List whom the policy admits: “resource_policy: [{guards}]”.",
    "ポリシーが許可する相手を書いてください (「resource_policy: [{guards}]」)。",
);
pub static STATE_CERTIFICATE: Sentence = Sentence::new(
    "State “origin_mtls: true” on the link to {target} if {guards} shows a certificate, and let {target} trust that one only.",
    "{guards} が証明書を提示するなら、{target} へのリンクに「origin_mtls: true」と書き、{target} ではその証明書だけを信頼して\
     ください。",
);
pub static CLOSE_POLICY: Sentence = Sentence::new(
    "If {callers} should not go past {guards}, take that out of the policy (“resource_policy”); else accept this with “allow” \
     and a reason.",
    "{callers} にも {guards} を通らせるなら、ポリシーから外してください (「resource_policy」)。意図した許可なら、\
     「allow」に理由を書いてください。",
);
pub static STATE_CHECK: Sentence = Sentence::new(
    "State “requires_header” with {header} on the links out of {target}, if the authorizer checks it.",
    "オーソライザーが確かめているなら、{target} から出るリンクに {header} の「requires_header」を書いてください。",
);

// Where the search ended.

pub static LIMIT_WAYS: Sentence = Sentence::new(
    "The search for ways around guards ended after {most} of them, at {guard}; there may be more.",
    "保護を迂回する経路の探索を、{guard} の途中、{most} 件で打ち切りました。ほかにもあるかもしれません。",
);
pub static LIMIT_HOPS: Sentence = Sentence::new(
    "What stands behind {guard} was followed for {most} hops and not to its end.",
    "{guard} の背後を {most} ホップまでたどりましたが、調べきれていません。",
);
pub static LIMIT_MEMBERS: Sentence = Sentence::new(
    "Of what stands in {place}, behind {guard}, the first {most} resources were looked at and no more.",
    "{guard} の背後の {place} にあるもののうち、調べたのは最初の {most} 個だけです。",
);
pub static LIMIT_LENGTH: Sentence = Sentence::new(
    "The way from {guard} to {target} is longer than {most} hops; the first ones were not looked at.",
    "{guard} から {target} までの経路は {most} ホップを超えるため、先頭の部分を調べていません。",
);
pub static LIMIT_STRETCHES: Sentence = Sentence::new(
    "The way around {guard} by {target} leads on: the first {most} hops are told and no more.",
    "{guard} を迂回して {target} から先へ続く経路は、最初の {most} ホップだけを示しています。",
);
pub static LIMIT_ATTACHMENTS: Sentence = Sentence::new(
    "What is attached to {node} was looked at {most} steps deep and not to its end.",
    "{node} に関連付けられたものを {most} 段までたどりましたが、調べきれていません。",
);
pub static LIMIT_BLIND: Sentence = Sentence::new(
    "More than {most} load balancers that see no requests stand one behind another at {node}, which counts as checking nothing.",
    "{node} では、リクエストの中身を見ないロードバランサーが {most} 段を超えて連なるため、検査なしとみなしています。",
);
pub static LIMIT_REMEDY: Sentence = Sentence::new(
    "Draw one resource for many that are alike, or divide the topology by front doors.",
    "同じものが多数あるなら代表を 1 つだけ描くか、入口ごとにファイルを分けてください。",
);

// Beside the ways around.

pub static SECRET_IN_CLEAR: Sentence = Sentence::new(
    "The hop from {from} to {to} carries the secret header {header} over plain HTTP, where whoever sees the packets reads it.",
    "{from} から {to} へのホップは、秘密のヘッダー {header} を暗号化しない HTTP で運びます。パケットを見られれば値も読まれます。",
);
pub static SECRET_IN_CLEAR_REMEDY: Sentence = Sentence::new(
    "Use HTTPS on this hop (“protocol: https”), and rotate the value, which has been read if anyone looked.",
    "このホップを HTTPS にし (「protocol: https」)、すでに読まれている可能性のある値を入れ替えてください。",
);
pub static OPEN_ROUTE: Sentence = Sentence::new(
    "{api} proves who its callers are, but its route {route} to {to} is open to everyone (“auth: none”).",
    "{api} は呼び出し元を認証しますが、{to} への経路 {route} は誰でも呼び出せます (「auth: none」)。",
);
pub static OPEN_ROUTE_ALL: Sentence = Sentence::new(
    "{api} proves who its callers are, but its route to {to} is open to everyone (“auth: none”).",
    "{api} は呼び出し元を認証しますが、{to} への経路は誰でも呼び出せます (「auth: none」)。",
);
pub static OPEN_ROUTE_REMEDY: Sentence = Sentence::new(
    "Leave “auth” out on the link, so that the one of {api} holds; if the route is meant to be open, accept this with \
     “allow” and a reason.",
    "リンクの「auth」を削って {api} の設定を使うか、意図して公開しているなら「allow」に理由を書いてください。",
);
pub static DEFAULT_ENDPOINT: Sentence = Sentence::new(
    "{api} asks for client certificates at its own domain only: the execute-api name that AWS gave it answers without.",
    "{api} がクライアント証明書を求めるのは独自ドメインだけです。AWS が割り当てた execute-api の名前では証明書なしで\
     応答します。",
);
pub static DEFAULT_ENDPOINT_REMEDY: Sentence = Sentence::new(
    "Switch the default endpoint off (“default_endpoint: disabled”).",
    "デフォルトのエンドポイントを無効にしてください (「default_endpoint: disabled」)。",
);
pub static URL_OPEN: Sentence = Sentence::new(
    "Anyone who knows the address of {url} invokes the function behind it (“auth: none”).",
    "{url} のアドレスを知っていれば、誰でもその関数を呼び出せます (「auth: none」)。",
);
pub static URL_OPEN_BESIDE: Sentence = Sentence::new(
    "Anyone who knows the address of {url} invokes {functions} (“auth: none”), past {guards}, which is in front of the \
     same code.",
    "{url} のアドレスを知っていれば、誰でも {functions} を呼び出せます (「auth: none」)。同じ関数の前にある {guards} は\
     通りません。",
);
pub static PLAIN_LISTENER: Sentence = Sentence::new(
    "{node} answers plain HTTP on port {port} beside HTTPS, and does not redirect.",
    "{node} は HTTPS のほかにポート {port} で暗号化しない HTTP にも応答し、リダイレクトしません。",
);
pub static PLAIN_LISTENER_REMEDY: Sentence = Sentence::new(
    "Let it redirect: “http: 80, redirect: https:443” among its “listeners”, or close the port.",
    "リダイレクトにする (「listeners」に「http: 80, redirect: https:443」) か、ポートを閉じてください。",
);
pub static PLAIN_ONLY: Sentence = Sentence::new(
    "{node} can be called from the internet and answers plain HTTP only.",
    "{node} はインターネットから呼び出せますが、暗号化しない HTTP でしか応答しません。",
);
pub static PLAIN_ONLY_REMEDY: Sentence = Sentence::new(
    "Give it an HTTPS listener with a certificate (“https:443”), and redirect the other.",
    "証明書を設定した HTTPS リスナー (「https:443」) を設け、HTTP はリダイレクトしてください。",
);
pub static TARGET_ADDRESSED: Sentence = Sentence::new(
    "{target} is a target of {balancers} and can be called from the internet directly as well.",
    "{target} は {balancers} のターゲットですが、インターネットから直接も呼び出せます。",
);
pub static TARGET_ADDRESSED_REMEDY: Sentence = Sentence::new(
    "Take its public address away, or let its inbound rules admit {balancers} only.",
    "パブリックアドレスを外すか、インバウンドルールで {balancers} だけを許可してください。",
);
pub static WEBSITE_ORIGIN: Sentence = Sentence::new(
    "{bucket} is a website endpoint: it takes unsigned requests without TLS from everyone, so origin access control cannot \
     close it, and {cdn} can be passed by.",
    "{bucket} はウェブサイトエンドポイントです。誰からの署名なし、TLS なしのリクエストにも応答するため、オリジンアクセス\
     コントロールでは閉じられず、{cdn} を通らずに読み取れます。",
);
pub static WEBSITE_ORIGIN_REMEDY: Sentence = Sentence::new(
    "Use the bucket itself as origin, closed by origin access control (“kind: s3”, “access: oac”).",
    "バケット自体をオリジンにし、オリジンアクセスコントロールで閉じてください (「kind: s3」、「access: oac」)。",
);
pub static WEBSITE_ORIGIN_REMEDY_EARLY: Sentence = Sentence::new(
    "Use the bucket itself as origin, closed by an origin access identity.",
    "バケット自体をオリジンにし、オリジンアクセスアイデンティティで閉じてください。",
);
pub static PRIVATE_ALTERNATIVE: Sentence = Sentence::new(
    "The hop from {from} to {to} uses public addresses, and a private way exists (at {date}).",
    "{from} から {to} へのホップはパブリックアドレスを使いますが、プライベートな経路も選べます ({date} 時点)。",
);
pub static PRIVATE_ALTERNATIVE_REMEDY: Sentence =
    Sentence::new("If {to} should not be public: {way}.", "{to} を公開したくない場合は、{way}。");

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[
    &OPEN,
    &OPEN_MEANT,
    &OPEN_RELAYED,
    &OPEN_ACCELERATOR,
    &OPEN_BUCKET,
    &OPEN_DEFAULT_NAME,
    &OPEN_KEPT,
    &GAP_RULE,
    &GAP_DEFAULT,
    &GAP_DEFAULT_UNSTATED,
    &WEAK,
    &WEAK_POLICY,
    &WEAK_AUTHORIZER,
    &WEAK_CALLERS,
    &WEAK_CERTIFICATE,
    &MITIGATED_ACL,
    &MITIGATED_RULES,
    &MITIGATED_BEHIND,
    &MITIGATED_ROUTES,
    &MITIGATED_KEY,
    &DUTY,
    &DUTY_RULES,
    &DUTY_ACCOUNTS,
    &DUTY_UNNAMED,
    &CLOSE_OR_HEADER,
    &HEADER_ONLY,
    &CLOSE,
    &CLOSE_UNKNOWN,
    &HIDE_INSTANCE,
    &HIDE_INSTANCE_BEHIND,
    &GUARD_ITSELF,
    &GUARD_BY_AUTHORIZER,
    &GUARD_BY_REST,
    &SIGN_URL,
    &SIGN_URL_EARLY,
    &CLOSE_BUCKET,
    &CLOSE_BUCKET_EARLY,
    &CLOSE_ENDPOINT,
    &FILL_RULE,
    &FILL_DEFAULT,
    &STATE_DEFAULT,
    &NAME_POLICY,
    &CLOSE_POLICY,
    &STATE_CERTIFICATE,
    &STATE_CHECK,
    &LIMIT_WAYS,
    &LIMIT_HOPS,
    &LIMIT_MEMBERS,
    &LIMIT_LENGTH,
    &LIMIT_STRETCHES,
    &LIMIT_ATTACHMENTS,
    &LIMIT_BLIND,
    &LIMIT_REMEDY,
    &SECRET_IN_CLEAR,
    &SECRET_IN_CLEAR_REMEDY,
    &OPEN_ROUTE,
    &OPEN_ROUTE_ALL,
    &OPEN_ROUTE_REMEDY,
    &DEFAULT_ENDPOINT,
    &DEFAULT_ENDPOINT_REMEDY,
    &URL_OPEN,
    &URL_OPEN_BESIDE,
    &PLAIN_LISTENER,
    &PLAIN_LISTENER_REMEDY,
    &PLAIN_ONLY,
    &PLAIN_ONLY_REMEDY,
    &TARGET_ADDRESSED,
    &TARGET_ADDRESSED_REMEDY,
    &WEBSITE_ORIGIN,
    &WEBSITE_ORIGIN_REMEDY,
    &WEBSITE_ORIGIN_REMEDY_EARLY,
    &PRIVATE_ALTERNATIVE,
    &PRIVATE_ALTERNATIVE_REMEDY,
];
