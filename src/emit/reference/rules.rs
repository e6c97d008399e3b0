//! The page of rules.

use std::fmt::Write as _;

use super::{below, row, to};
use crate::analysis::finding::Rule;
use crate::analysis::rules;
use crate::base::diagnostic::Severity;
use crate::base::lang::{Lang, Text};
use crate::catalog::facts;

static INTRO: Text = Text::new(
    "What hopmap doubts, and why. `hopmap check` names the rule of each finding in brackets; `allow` accepts one by this name, or by the \
     id of the fact it rests on.",
    "hopmap が指摘する内容とその理由です。`hopmap check` は指摘ごとに角括弧でルール名を示します。`allow` には、ルール名か、根拠になる事実の ID を書きます。",
);

pub(super) fn write(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n{}", INTRO.get(lang));
    for rule in rules::all() {
        one(out, lang, rule);
    }
}

fn one(out: &mut String, lang: Lang, rule: &'static Rule) {
    // The id alone is the heading, so that links from elsewhere hold in both languages.
    let _ =
        writeln!(out, "\n## {}\n\n**{}**\n\n{}", rule.id, rule.title.get(lang), below(rule.page.get(lang)));
    let severity = match rule.severity {
        Severity::Error => Text::new("error", "エラー"),
        Severity::Warning => Text::new("warning", "警告"),
        Severity::Note => Text::new("note", "注記"),
    };
    row(out, lang, Text::new("Severity", "重大度"), severity.get(lang));
    let facts: Vec<String> = facts::all()
        .filter(|fact| fact.rule == Some(rule.id))
        .map(|fact| to("facts", lang, fact.id))
        .collect();
    row(out, lang, Text::new("Facts", "根拠になる事実"), &facts.join(", "));
}
