//! Ways by which a front door could reach a resource privately.

use crate::base::lang::Text;

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
