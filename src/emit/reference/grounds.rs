//! The page of what verdicts rest on beside facts: the table of hops, and what stands beside it.

use std::fmt::Write as _;

use super::row;
use crate::analysis::grounds::{self, Gives, Ground, Group, Says};
use crate::analysis::rules;
use crate::base::lang::{Lang, Text};
use crate::words::ground::{page as words, title, told};
use crate::words::sentence::Sentence;

static INTRO: Text = Text::new(
    "Why a hop is what it is: `hopmap check --format json` names in `because` what each reason rests on. That is a fact about AWS, which has \
     its own page, or one of these: a question that is asked before a hop is judged (`D1`, `D2`), a row of the table (`D3`), a case at its \
     edges (`D4`), the search for ways around guards (`D5`), or a rule of the language.",
    "ホップの判定の根拠です。`hopmap check --format json` は、理由ごとに根拠を `because` に示します。根拠は、別のページにある AWS についての\
     事実か、ここに挙げるもののいずれかです。判定の前に確かめること (`D1`、`D2`)、判定表の行 (`D3`)、境界的な事例 (`D4`)、ガードの迂回路の\
     探索 (`D5`)、言語の規則があります。",
);

pub(super) fn write(out: &mut String, lang: Lang) {
    let all = grounds::all();
    let [row, names] = [&words::ROW, &words::NAMES].map(|sentence| sentence.text.get(lang));
    let head = Text::new("| id | decides | can give |", "| ID | 判定する内容 | 結果 |").get(lang);
    let _ = writeln!(out, "\n{}\n\n{row}\n\n{names}\n\n{head}\n|---|---|---|", INTRO.get(lang));
    for ground in &all {
        let mut gives: Vec<String> =
            ground.groups().iter().flat_map(|group| short(group.gives, lang)).collect();
        gives.dedup();
        if gives.is_empty() {
            gives.push(words::A_FINDING.text.get(lang).to_owned());
        }
        let title = ground.title.map_or("", |title| title.get(lang));
        let _ = writeln!(out, "| {} | {title} | {} |", link(lang, ground.id), gives.join(", "));
    }
    for ground in &all {
        one(out, lang, ground);
    }
}

/// A link to the heading of an id on this page, whose anchor has no stops and no capitals.
pub(super) fn link(lang: Lang, id: &str) -> String {
    let page = Text::new("grounds.md", "grounds.ja.md").get(lang);
    format!("[`{id}`]({page}#{})", id.to_lowercase().replace('.', ""))
}

/// What is told of an id before its sentences: of rows, how the table is read; `None` of a fact, which has its own page.
#[must_use]
pub fn about(ground: &Ground) -> Option<Text> {
    ground.about.or(ground.title.map(|_| words::ROW.text))
}

/// What sentences conclude, as a heading: a class as `name` has it.
#[must_use]
pub fn heading(gives: Gives, lang: Lang, name: &dyn Fn(&'static str) -> String) -> String {
    let labelled = |label: &Sentence, value: &str| format!("{}: {value}", label.text.get(lang));
    match gives {
        Gives::Classes(classes) => {
            let named: Vec<String> = classes.iter().map(|class| name(class.id())).collect();
            labelled(&words::CLASS, &named.join(Text::new(" or ", " または ").get(lang)))
        }
        Gives::Exposure(exposed) => labelled(&words::EXPOSURE, exposure(exposed).text.get(lang)),
        Gives::Note => words::NOTE.text.get(lang).to_owned(),
    }
}

fn exposure(exposed: Option<bool>) -> &'static Sentence {
    match exposed {
        Some(true) => &words::EXPOSED,
        Some(false) => &words::NOT_EXPOSED,
        None => &words::EXPOSURE_UNKNOWN,
    }
}

fn short(gives: Gives, lang: Lang) -> Vec<String> {
    match gives {
        Gives::Classes(classes) => classes.iter().map(|class| format!("`{}`", class.id())).collect(),
        Gives::Exposure(_) => vec![words::EXPOSURE.text.get(lang).to_lowercase()],
        Gives::Note => vec![words::NOTE.text.get(lang).to_lowercase()],
    }
}

fn one(out: &mut String, lang: Lang, ground: &Ground) {
    let title = ground.title.map_or("", |title| title.get(lang));
    let _ = writeln!(out, "\n## {}\n\n**{title}**", ground.id);
    if let Some(about) = ground.about {
        let _ = writeln!(out, "\n{}", about.get(lang));
    }
    for part in ground.groups() {
        let _ = writeln!(out, "\n{}\n", heading(part.gives, lang, &|id| super::to("classes", lang, id)));
        group(out, lang, &part);
    }
    let facts: Vec<String> =
        ground.facts().into_iter().map(|fact| super::to("facts", lang, fact.id)).collect();
    let rules = rules::all().filter(|rule| ground.rules.contains(&rule.id));
    let rules: Vec<String> = rules.map(|rule| super::to("rules", lang, rule.id)).collect();
    if !(facts.is_empty() && rules.is_empty()) {
        out.push('\n');
    }
    row(out, lang, words::FACTS.text, &facts.join(", "));
    row(out, lang, words::RULES.text, &rules.join(", "));
}

fn group(out: &mut String, lang: Lang, group: &Group<'_>) {
    for says in &group.own {
        item(out, lang, "", "", says);
    }
    if group.facts.is_empty() && group.follow.is_empty() {
        return;
    }
    let _ = writeln!(out, "- {}:", words::FOLLOWED.text.get(lang));
    for says in &group.facts {
        let fact = says.fact.map_or_else(String::new, |fact| super::to("facts", lang, fact));
        item(out, lang, "  ", &format!("{fact}: "), says);
    }
    for id in &group.follow {
        if let Some(title) = title(id) {
            let _ = writeln!(out, "  - {}: {}", link(lang, id), title.get(lang));
        }
        for says in of_fact(id) {
            item(out, lang, "  ", &format!("{}: ", super::to("facts", lang, id)), &says);
        }
    }
}

/// What is said under an id that is a fact: the same of every hop.
#[must_use]
pub fn of_fact(id: &str) -> Vec<Says> {
    let ground = grounds::find(id).filter(|ground| ground.title.is_none());
    ground.map_or_else(Vec::new, |ground| ground.says)
}

fn item(out: &mut String, lang: Lang, indent: &str, front: &str, says: &Says) {
    let _ = writeln!(out, "{indent}- {front}{}", told(says.said, lang));
    for remedy in says.remedies {
        let _ = writeln!(out, "{indent}  - {}: {}", words::REMEDY.text.get(lang), told(remedy, lang));
    }
}
