//! What a front door does with requests, and what stands in place of a list that is empty.

use crate::base::lang::Text;

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
