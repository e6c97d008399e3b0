//! Where the search for ways around ended.

use crate::words::sentence::Sentence;

sentences! {
    LIMIT_WAYS:
        "The search for ways around guards ended after {most} of them, at {guard}; there may be more.",
        "保護を迂回する経路の探索を、{guard} の途中、{most} 件で打ち切りました。ほかにもあるかもしれません。";
    LIMIT_HOPS:
        "What stands behind {guard} was followed for {most} hops and not to its end.",
        "{guard} の背後を {most} ホップまでたどりましたが、調べきれていません。";
    LIMIT_MEMBERS:
        "Of what stands in {place}, behind {guard}, the first {most} resources were looked at and no more.",
        "{guard} の背後の {place} にあるもののうち、調べたのは最初の {most} 個だけです。";
    LIMIT_LENGTH:
        "The way from {guard} to {target} is longer than {most} hops; the first ones were not looked at.",
        "{guard} から {target} までの経路は {most} ホップを超えるため、先頭の部分を調べていません。";
    LIMIT_STRETCHES:
        "The way around {guard} by {target} leads on: the first {most} hops are told and no more.",
        "{guard} を迂回して {target} から先へ続く経路は、最初の {most} ホップだけを示しています。";
    LIMIT_ATTACHMENTS:
        "What is attached to {node} was looked at {most} steps deep and not to its end.",
        "{node} に関連付けられたものを {most} 段までたどりましたが、調べきれていません。";
    LIMIT_BLIND:
        "More than {most} load balancers that see no requests stand one behind another at {node}, which counts as checking nothing.",
        "{node} では、リクエストの中身を見ないロードバランサーが {most} 段を超えて連なるため、検査なしとみなしています。";
    LIMIT_REMEDY:
        "Draw one resource for many that are alike, or divide the topology by front doors.",
        "同じものが多数あるなら代表を 1 つだけ描くか、入口ごとにファイルを分けてください。";
}
