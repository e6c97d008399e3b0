//! How a sentence with holes is told of no hop in particular.

use crate::base::lang::{Lang, Text};
use crate::words::sentence::{Hole, Sentence};

/// What stands in the holes of a sentence where no hop is meant in particular.
static HOLES: &[(&str, Text)] = &[
    ("from", Text::new("the source", "送信元")),
    ("to", Text::new("the destination", "宛先")),
    ("road", Text::new("what lies between", "経路上のリソース")),
    ("date", Text::new("the date of the topology", "基準日")),
    ("bpa", Text::new("VPC Block Public Access", "VPC ブロックパブリックアクセス")),
    ("caller", Text::new("the caller", "呼び出し元")),
    ("circuit", Text::new("the circuit", "専用線")),
    ("connection", Text::new("the connection", "接続用のリソース")),
    ("endpoint", Text::new("the endpoint", "エンドポイント")),
    ("first", Text::new("the first resource", "最初のリソース")),
    ("gateway", Text::new("the resource gateway", "リソースゲートウェイ")),
    ("guarded", Text::new("the called resource", "呼び出されるリソース")),
    ("last", Text::new("the last resource", "最後のリソース")),
    ("nat", Text::new("the NAT gateway", "NAT ゲートウェイ")),
    ("network", Text::new("the service network", "サービスネットワーク")),
    ("node", Text::new("the resource", "リソース")),
    ("one", Text::new("one network", "一方のネットワーク")),
    ("other", Text::new("the other", "他方")),
    ("place", Text::new("the boundary", "境界")),
    ("registry", Text::new("the registry", "レジストリ")),
    ("rule", Text::new("PORT from WHO", "PORT from WHO")),
    ("service", Text::new("the endpoint service", "エンドポイントサービス")),
    ("step", Text::new("such an end", "この端点")),
    ("subnet", Text::new("the subnet", "サブネット")),
];

/// A sentence with words like “the source” in its holes.
#[must_use]
pub fn told(sentence: &'static Sentence, lang: Lang) -> String {
    let holes = sentence.holes(lang).into_iter();
    let filled = holes.map(|hole| (hole, Hole::Text(stand_in(hole)))).collect();
    capitalized(&sentence.with(filled).render(lang, &|_| String::new()))
}

fn stand_in(hole: &str) -> Text {
    let known = HOLES.iter().find(|(name, _)| *name == hole);
    known.map_or(Text::new("…", "…"), |(_, words)| *words)
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{HOLES, told};
    use crate::base::lang::Lang;
    use crate::words::{exposure, hop};

    #[test]
    fn every_hole_has_words_to_stand_in_it_and_no_others_have() {
        let sentences = hop::ALL.iter().copied().flatten().chain(exposure::ALL);
        let used: BTreeSet<&str> = sentences.flat_map(|sentence| sentence.holes(Lang::En)).collect();
        let known: BTreeSet<&str> = HOLES.iter().map(|(name, _)| *name).collect();
        assert_eq!(used, known);
    }

    #[test]
    fn a_sentence_is_told_of_no_hop_in_particular() {
        assert_eq!(
            told(&hop::SAME_VPC, Lang::En),
            "The source and the destination stand in the same VPC and use private addresses."
        );
        assert_eq!(
            told(&hop::SAME_VPC, Lang::Ja),
            "送信元と宛先は同じ VPC にあり、プライベートアドレスで通信します。"
        );
    }
}
