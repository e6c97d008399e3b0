//! What is said of services that did not exist at the date of a topology.

use super::sentence::Sentence;

sentences! {
    NOT_YET:
        "{node}: {kind} was first offered on {since}; the topology is judged as of {date}.",
        "{node}: {kind} の提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NOT_YET_ON_THE_WAY:
        "The hop from {from} to {to} needs {kind}, which was first offered on {since}; the topology is judged as of {date}.",
        "{from} から {to} へのホップには {kind} が必要ですが、提供開始は {since} です。このトポロジーは {date} の時点で判定しているため、まだ使えません。";
    NOT_YET_REMEDY:
        "Use what was offered on {date}, or state a later date.",
        "{date} の時点で提供されていたサービスを使うか、トポロジーの日付をそれより後にしてください。";
}
