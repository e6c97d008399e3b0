//! Lookups and attachments.

use crate::words::sentence::Sentence;

pub static LOG_DELIVERY: Sentence = Sentence::new(
    "{from} delivers logs to {to} as a service: no network of yours takes part.",
    "{from} のログは、サービスの機能として {to} に配信されます。VPC などのネットワークは経由しません。",
);
pub static NAME_LOOKUP: Sentence = Sentence::new(
    "{from} only asks {to} for a name: no request of the application passes.",
    "{from} は {to} で名前を解決するだけです。アプリケーションの通信は通りません。",
);
pub static TO_ATTACHMENT: Sentence = Sentence::new(
    "{to} belongs to other resources and carries no traffic of its own.",
    "{to} は他のリソースに付随するもので、それ自身は通信を運びません。",
);
pub static FROM_ATTACHMENT: Sentence = Sentence::new(
    "{from} belongs to other resources and opens no connections of its own.",
    "{from} は他のリソースに付随するもので、それ自身から接続を開くことはありません。",
);
pub static TO_MANAGEMENT: Sentence = Sentence::new(
    "{to} manages other resources: what it is told is no traffic of the application.",
    "{to} は他のリソースを管理するもので、そこへの操作はアプリケーションの通信ではありません。",
);
pub static FROM_MANAGEMENT: Sentence = Sentence::new(
    "{from} manages other resources: what it does to {to} is no traffic of the application.",
    "{from} は他のリソースを管理するもので、{to} に対する操作はアプリケーションの通信ではありません。",
);

pub(super) static ALL: &[&Sentence] =
    &[&LOG_DELIVERY, &NAME_LOOKUP, &TO_ATTACHMENT, &FROM_ATTACHMENT, &TO_MANAGEMENT, &FROM_MANAGEMENT];
