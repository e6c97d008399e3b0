//! Load balancers.

use crate::words::sentence::Sentence;

pub static LB_TO_TARGET: Sentence = Sentence::new(
    "{from} and {to} stand in the same VPC, and targets are called by private addresses.",
    "{from} と {to} は同じ VPC にあり、ターゲットはプライベートアドレスで呼び出されます。",
);
pub static LB_TO_FAR_TARGET: Sentence = Sentence::new(
    "{to} is an IP target in another network, joined with that of {from} by {road}.",
    "{to} は別のネットワークの IP ターゲットで、{from} のネットワークとは {road} でつながっています。",
);
pub static LB_FAR_INSTANCE: Sentence = Sentence::new(
    "{to} is registered by instance, and instance targets must stand in the VPC of {from}.",
    "{to} はインスタンスとして登録されていますが、インスタンスターゲットは {from} の VPC になければなりません。",
);
pub static LB_FAR_INSTANCE_REMEDY: Sentence = Sentence::new(
    "Register {to} by IP address (“target_type: ip”).",
    "{to} を IP アドレスで登録してください (「target_type: ip」)。",
);
pub static LB_APART: Sentence = Sentence::new(
    "{to} stands in a network that nothing joins with that of {from}.",
    "{to} は、{from} のネットワークとつながっていないネットワークにあります。",
);
pub static LB_TO_OUTSIDE: Sentence = Sentence::new(
    "{to} is outside AWS, and a public address cannot be registered as a target of a load balancer.",
    "{to} は AWS の外にあります。パブリックアドレスはロードバランサーのターゲットに登録できません。",
);
pub static LB_TO_OUTSIDE_REMEDY: Sentence = Sentence::new(
    "Use a proxy as the target, or CloudFront in place of {from}.",
    "プロキシをターゲットにするか、{from} の代わりに CloudFront を使ってください。",
);
pub static LB_TARGET_REFUSED: Sentence =
    Sentence::new("{from} cannot have {to} as its target.", "{from} は {to} をターゲットにできません。");
pub static ALB_TO_ALB: Sentence = Sentence::new(
    "An ALB cannot have the addresses of another ALB in the same VPC as targets.",
    "ALB は、同じ VPC の別の ALB のアドレスをターゲットにできません。",
);
pub static ALB_TO_ALB_REMEDY: Sentence =
    Sentence::new("Merge the listeners of {from} and {to}.", "{from} と {to} のリスナーを統合してください。");
pub static ALB_TO_ALB_REMEDY_NLB: Sentence = Sentence::new(
    "Merge the listeners, or put an NLB in the place of {from}.",
    "リスナーを統合するか、{from} の代わりに NLB を置いてください。",
);
pub static NLB_ALB_EARLY: Sentence = Sentence::new(
    "At {date} an NLB could not have an ALB as its target; it can since 2021-09-27.",
    "{date} の時点で、NLB は ALB をターゲットにできません (2021-09-27 から利用可能)。",
);
pub static NLB_ALB_EARLY_REMEDY: Sentence = Sentence::new(
    "Let the NLB have the applications as targets.",
    "NLB のターゲットをアプリケーションにしてください。",
);
pub static NLB_ALB_PLACE: Sentence = Sentence::new(
    "{from} and {to} are not in one VPC and one account, as an ALB-type target group needs them to be.",
    "ALB タイプのターゲットグループでは {from} と {to} が同じ VPC と同じアカウントになければなりませんが、そうなっていません。",
);
pub static NLB_ALB_PLACE_REMEDY: Sentence = Sentence::new(
    "Put an NLB of the account and VPC of {to} before it.",
    "{to} の前に、同じアカウントと同じ VPC の NLB を置いてください。",
);
pub static SIGN_IN: Sentence = Sentence::new(
    "{from} sends users to {to} to sign in and asks it for their tokens at its public DNS name.",
    "{from} は利用者を {to} でサインインさせ、パブリックな DNS 名でトークンを取得します。",
);
pub static LB_TO_SERVICE: Sentence = Sentence::new(
    "{to} has no address that could be a target of {from}.",
    "{to} には {from} のターゲットにできるアドレスがありません。",
);
pub static LB_TO_SERVICE_REMEDY: Sentence = Sentence::new(
    "Let the addresses of an interface endpoint be the targets, and name it in “via”.",
    "インターフェイスエンドポイントのアドレスをターゲットにし、「via」で指定してください。",
);

pub(super) static ALL: &[&Sentence] = &[
    &LB_TO_TARGET,
    &LB_TO_FAR_TARGET,
    &LB_FAR_INSTANCE,
    &LB_FAR_INSTANCE_REMEDY,
    &LB_APART,
    &LB_TO_OUTSIDE,
    &LB_TO_OUTSIDE_REMEDY,
    &LB_TARGET_REFUSED,
    &ALB_TO_ALB,
    &ALB_TO_ALB_REMEDY,
    &ALB_TO_ALB_REMEDY_NLB,
    &NLB_ALB_EARLY,
    &NLB_ALB_EARLY_REMEDY,
    &NLB_ALB_PLACE,
    &NLB_ALB_PLACE_REMEDY,
    &SIGN_IN,
    &LB_TO_SERVICE,
    &LB_TO_SERVICE_REMEDY,
];
