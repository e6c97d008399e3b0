//! What the pages about ids say around the sentences.

use crate::words::sentence::Sentence;

sentences! {
    ROW:
        "A row of the table that decides hops. The table is read from the top: the first row that fits both ends and whose condition holds gives the class. What is looked at afterwards can change it: Regions of China and other partitions (D3.47), inbound rules (LANGUAGE.6).",
        "ホップの判定表の行です。表を上から順に調べ、両端が当てはまり、条件を満たす最初の行で区分が決まります。その後に調べる中国リージョンなどのパーティション (D3.47) やインバウンドルール (LANGUAGE.6) によって、区分が変わることがあります。";
    OF_FACT: "what verdicts say with this fact", "この事実による判定";
    NAMES:
        "Reports have the names of resources where “the source”, “the destination” and the like stand here.",
        "以下で「送信元」「宛先」などとある箇所は、実際の判定ではリソースの名前になります。";
    CLASS: "Class", "区分";
    EXPOSURE: "Exposure", "公開状態";
    EXPOSED: "can be called from the internet", "インターネットから呼び出せる";
    NOT_EXPOSED: "cannot be called from the internet", "インターネットから呼び出せない";
    EXPOSURE_UNKNOWN: "whether it can be called from the internet cannot be told", "インターネットから呼び出せるか判定できない";
    NOTE: "Said beside what decides", "判定に添える説明";
    A_FINDING: "a finding", "指摘";
    REMEDY: "Remedy", "対処";
    FOLLOWED: "Where it applies, followed by", "該当する場合は、続けて次を示す";
    FACTS: "Facts about AWS", "AWS についての事実";
    RULES: "Told by the rules", "指摘するルール";
}
