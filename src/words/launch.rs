//! What is said of services that did not exist at the date of a topology.

use super::sentence::Sentence;

sentences! {
    NOT_YET:
        "{node}: {kind} was first offered on {since}; the topology is judged as of {date}.",
        "{node}: {kind} の提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NOT_YET_ON_THE_WAY:
        "The hop from {from} to {to} needs {kind}, which was first offered on {since}; the topology is judged as of {date}.",
        "{from} から {to} へのホップには {kind} が必要ですが、提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NO_ENDPOINTS_YET:
        "{node}: interface endpoints for {service} were first offered on {since}; the topology is judged as of {date}.",
        "{node}: {service} のインターフェイスエンドポイントの提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NO_ENDPOINTS_ON_THE_WAY:
        "The hop from {from} to {to} needs an interface endpoint for {service}; the first were offered on {since}, and the topology is judged as of {date}.",
        "{from} から {to} へのホップには {service} のインターフェイスエンドポイントが必要ですが、提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NOT_ACROSS_REGIONS_YET:
        "{endpoint} stands in another Region than {service}, and no endpoint service could be consumed across Regions yet.",
        "{endpoint} は {service} とは別のリージョンにありますが、リージョンをまたいで利用できるエンドポイントサービスはまだ提供されていません。";
    NOT_ACROSS_REGIONS_YET_REMEDY:
        "Place {endpoint} in the Region of {service}, and reach it by peering or a transit gateway.",
        "{endpoint} を {service} と同じリージョンに置き、ピアリングか Transit Gateway で到達してください。";
    NOT_YET_REMEDY:
        "Use what was offered on {date}, or state a later date.",
        "{date} の時点で提供されていたサービスを使うか、トポロジーの日付をそれより後にしてください。";
}
