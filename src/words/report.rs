//! What a report on a terminal says around the findings.

use super::sentence::Sentence;

pub static EXPOSED: Sentence = Sentence::new("exposed", "公開");
pub static NOT_EXPOSED: Sentence = Sentence::new("not exposed", "非公開");
pub static NO_FINDINGS: Sentence = Sentence::new("no findings", "指摘なし");
pub static NO_NEW_FINDINGS: Sentence = Sentence::new("no new findings", "新しい指摘なし");
pub static ONE_KNOWN: Sentence =
    Sentence::new("{count} finding of the baseline", "ベースラインにある指摘 {count} 件");
pub static KNOWN: Sentence =
    Sentence::new("{count} findings of the baseline", "ベースラインにある指摘 {count} 件");

// The fact under a finding; the page, where there is one, follows at the end of the line.
pub static SINCE: Sentence = Sentence::new("{fact}, since {day}", "{fact} ({day} から)");
pub static UNTIL: Sentence = Sentence::new("{fact}, until {day}", "{fact} ({day} まで)");
pub static CHECKED: Sentence = Sentence::new("{page} (checked {day})", "{page} (確認日 {day})");

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] =
    &[&EXPOSED, &NOT_EXPOSED, &NO_FINDINGS, &NO_NEW_FINDINGS, &ONE_KNOWN, &KNOWN, &SINCE, &UNTIL, &CHECKED];
