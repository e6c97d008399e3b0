//! CloudFront and Global Accelerator.

use crate::words::sentence::Sentence;

pub static CDN_BY_ORIGIN: Sentence = Sentence::new(
    "{road} gives CloudFront a managed private connection into the VPC of {to}.",
    "{road} が、CloudFront から {to} の VPC への、AWS が管理するプライベート接続になります。",
);
pub static CDN_ORIGIN_TOO_EARLY: Sentence = Sentence::new(
    "At {date} CloudFront had no VPC origins: they came on 2024-11-20.",
    "{date} の時点では CloudFront に VPC オリジンはありません (2024-11-20 に登場)。",
);
pub static CDN_ORIGIN_TOO_EARLY_REMEDY: Sentence = Sentence::new(
    "Make {to} internet-facing and have it check a secret header that CloudFront adds.",
    "{to} をインターネット向けにし、CloudFront が付ける秘密のヘッダーを検査してください。",
);
pub static CDN_ORIGIN_ACCOUNT_EARLY: Sentence = Sentence::new(
    "At {date} distribution and VPC origin had to share an account; sharing came on 2025-11-07.",
    "{date} の時点では、ディストリビューションと VPC オリジンは同じアカウントになければなりません (共有は 2025-11-07 から)。",
);
pub static CDN_ORIGIN_NOT_SHARED: Sentence = Sentence::new(
    "{road} belongs to another account than {from} and is not shared with it.",
    "{road} は {from} と別のアカウントのもので、共有されていません。",
);
pub static CDN_ORIGIN_NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Share {road} with the account of {from} (“shared_with”).",
    "{road} を {from} のアカウントに共有してください (「shared_with」)。",
);
pub static CDN_ORIGIN_ELSEWHERE: Sentence =
    Sentence::new("{road} stands in another VPC than {to}.", "{road} は {to} と別の VPC にあります。");
pub static CDN_ORIGIN_NOWHERE: Sentence = Sentence::new(
    "{road} stands in no VPC, so it does not lead to {to}.",
    "{road} はどの VPC の中にもないため、{to} にはつながりません。",
);
pub static CDN_ORIGIN_ELSEWHERE_REMEDY: Sentence = Sentence::new(
    "Create a VPC origin in the VPC of {to}.",
    "{to} の VPC に VPC オリジンを作成してください。",
);
pub static CDN_ORIGIN_REFUSED: Sentence = Sentence::new(
    "The VPC origin that is named cannot lead {from} to {to}.",
    "指定された VPC オリジンでは {from} から {to} に届きません。",
);
pub static CDN_TO_PUBLIC: Sentence = Sentence::new(
    "{to} has public addresses; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} はパブリックアドレスを持ち、{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static CDN_TO_INTERNAL: Sentence = Sentence::new(
    "{to} has no public address, and no VPC origin leads CloudFront to it.",
    "{to} にはパブリックアドレスがなく、CloudFront をそこへ導く VPC オリジンもありません。",
);
pub static CDN_TO_INTERNAL_REMEDY: Sentence = Sentence::new(
    "Draw a “cloudfront-vpc-origin” in the VPC of {to} and name it in “via”.",
    "{to} の VPC に「cloudfront-vpc-origin」を描き、「via」で指定してください。",
);
pub static CDN_TO_SERVICE: Sentence = Sentence::new(
    "{to} answers at a public DNS name of AWS; the call comes from inside AWS's network ({from}).",
    "{to} は AWS のパブリックな DNS 名で応答し、{from} は AWS のネットワークの中から呼び出します。",
);
pub static CDN_TO_OUTSIDE: Sentence = Sentence::new(
    "To the origin {to}, outside AWS, packets cross the internet.",
    "{to} は AWS の外のオリジンなので、パケットはインターネットを通ります。",
);
pub static CDN_TO_INSIDE_AWS: Sentence = Sentence::new(
    "{to} runs inside AWS and answers at a public DNS name, so packets stay in AWS's network.",
    "{to} は AWS の中で動き、パブリックな DNS 名で応答するため、パケットは AWS のネットワークから出ません。",
);
pub static CDN_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, which CloudFront cannot use.",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答しますが、CloudFront はこれを使えません。",
);
pub static CDN_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "Make the API Regional, with a check that only CloudFront passes.",
    "API をリージョナルにし、CloudFront からのリクエストだけを通す検証を設けてください。",
);
pub static ACCELERATOR_PUBLIC: Sentence = Sentence::new(
    "{from} leads to the public addresses of {to} over AWS's network.",
    "{from} は AWS のネットワークを通って {to} のパブリックアドレスに届きます。",
);
pub static ACCELERATOR_PRIVATE: Sentence = Sentence::new(
    "{from} enters the VPC of {to} and uses its private addresses.",
    "{from} は {to} の VPC に入り、そのプライベートアドレスを使います。",
);
pub static ACCELERATOR_UNSUPPORTED: Sentence = Sentence::new(
    "{to} cannot be an endpoint of {from}: it takes load balancers, instances and Elastic IP addresses.",
    "{to} は {from} のエンドポイントになれません。指定できるのはロードバランサー、インスタンス、Elastic IP アドレスです。",
);
pub static ACCELERATOR_UNSUPPORTED_REMEDY: Sentence = Sentence::new(
    "Put an ALB or NLB behind the accelerator, or use CloudFront.",
    "アクセラレーターの後ろに ALB か NLB を置くか、CloudFront を使ってください。",
);
pub static ACCELERATOR_ACCOUNT: Sentence = Sentence::new(
    "{from} and {to} belong to different accounts and no cross-account attachment admits it.",
    "{from} と {to} は別のアカウントのもので、クロスアカウントのアタッチメントもありません。",
);
pub static ACCELERATOR_ACCOUNT_REMEDY: Sentence = Sentence::new(
    "Add a cross-account attachment (“shared_with”), or use an accelerator of the same account.",
    "クロスアカウントのアタッチメント (「shared_with」) を加えるか、同じアカウントのアクセラレーターを使ってください。",
);

pub(super) static ALL: &[&Sentence] = &[
    &CDN_BY_ORIGIN,
    &CDN_ORIGIN_TOO_EARLY,
    &CDN_ORIGIN_TOO_EARLY_REMEDY,
    &CDN_ORIGIN_ACCOUNT_EARLY,
    &CDN_ORIGIN_NOT_SHARED,
    &CDN_ORIGIN_NOT_SHARED_REMEDY,
    &CDN_ORIGIN_ELSEWHERE,
    &CDN_ORIGIN_NOWHERE,
    &CDN_ORIGIN_ELSEWHERE_REMEDY,
    &CDN_ORIGIN_REFUSED,
    &CDN_TO_PUBLIC,
    &CDN_TO_INTERNAL,
    &CDN_TO_INTERNAL_REMEDY,
    &CDN_TO_SERVICE,
    &CDN_TO_OUTSIDE,
    &CDN_TO_INSIDE_AWS,
    &CDN_TO_PRIVATE_API,
    &CDN_TO_PRIVATE_API_REMEDY,
    &ACCELERATOR_PUBLIC,
    &ACCELERATOR_PRIVATE,
    &ACCELERATOR_UNSUPPORTED,
    &ACCELERATOR_UNSUPPORTED_REMEDY,
    &ACCELERATOR_ACCOUNT,
    &ACCELERATOR_ACCOUNT_REMEDY,
];
