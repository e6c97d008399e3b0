//! `hopmap explain`: what a kind, a hop class, a rule, the ground of a verdict or the code of a message means.

mod ground;

use std::fmt::Write as _;

use super::args::Explain;
use super::report::visible;
use super::{Status, baseline, build, compare, doc, input, mdbook, new, output, render, trace};
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::{Lang, Text};
use crate::base::suggest;
use crate::catalog::catalog;
use crate::catalog::facts::{self, At, Fact, Object};
use crate::catalog::keys;
use crate::catalog::kind::Kind;
use crate::pipeline::{self, PATTERNS, Pattern, Rule, grounds};
use crate::words::class::{self, ClassWords};

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_TOPIC];

static UNKNOWN_TOPIC: Code = Code {
    id: "unknown-topic",
    explanation: Text::new(
        "`hopmap explain` knows the ids of kinds and their other names, of hop classes, of patterns, of rules, of facts \
         and of what else a reason rests on (`D3.23`), and the codes in the brackets of messages. `hopmap kinds` lists \
         the kinds, `hopmap patterns` the patterns, `hopmap rules` the rules and their facts; what a reason rests on stands in brackets \
         behind it in `hopmap check`, and under `because` in its JSON.",
        "`hopmap explain` で調べられるのは、種別とその別名、ホップの区分、パターン、ルール、事実、それ以外の判定の\
         根拠 (`D3.23` など) の ID と、メッセージの角括弧内のコードです。種別の一覧は `hopmap kinds`、パターンの一覧は `hopmap patterns`、\
         ルールと根拠になる事実の一覧は `hopmap rules` で表示できます。判定の根拠の ID は、`hopmap check` では理由の後の角括弧内に、その JSON では \
         `because` に示されます。",
    ),
};

/// The codes of this room, one list a file.
static OWN: &[&[&Code]] = &[
    baseline::CODES,
    compare::CODES,
    build::codes::ALL,
    input::CODES,
    output::CODES,
    render::CODES,
    doc::CODES,
    new::CODES,
    trace::CODES,
    mdbook::codes::ALL,
    CODES,
];

/// Every code that a message can carry, whichever room complains.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    pipeline::CODES.iter().chain(OWN).flat_map(|list| list.iter().copied())
}

/// Prints everything that is known under an id; one word may be a kind and a class at once.
///
/// # Errors
/// When nothing is known under it.
pub fn run(args: &Explain) -> Result<Status, Diagnostic> {
    let lang = args.lang.into();
    let pages = pages(args.id.trim(), lang);
    if pages.is_empty() {
        let message = format!("nothing is known as `{}`", visible(&args.id));
        return Err(Diagnostic::without_place(&UNKNOWN_TOPIC, message).help(help(&args.id)));
    }
    output::to_stdout(pages.join("\n").as_bytes())?;
    Ok(Status::Fine)
}

/// Whether anything is known under an id.
#[must_use]
pub fn knows(id: &str, lang: Lang) -> bool {
    !pages(id, lang).is_empty()
}

fn pages(id: &str, lang: Lang) -> Vec<String> {
    let mut pages = Vec::new();
    pages.extend(class::of(id).map(|words| class_page(words, lang)));
    pages.extend(pipeline::rules().filter(|rule| rule.id == id).map(|rule| rule_page(rule, lang)));
    pages.extend(facts::find(id).map(|fact| fact_page(fact, lang)));
    pages.extend(grounds::find(id).map(|ground| ground::write(&ground, lang)));
    pages.extend(
        PATTERNS.iter().filter(|pattern| pattern.id == id).map(|pattern| pattern_page(pattern, lang)),
    );
    // Last, since it may only be another name of a kind.
    pages.extend(catalog().kind(id).map(|kind| kind_page(kind, lang)));
    pages.extend(
        codes()
            .filter(|code| code.id == id)
            .map(|code| page(code.id, CODE_TITLE.get(lang), &[code.explanation.get(lang)])),
    );
    pages
}

static FACT_TITLE: Text = Text::new("a fact about AWS", "AWS についての事実");
static CODE_TITLE: Text =
    Text::new("a message about the input or the call", "入力または呼び出しに関するメッセージ");

fn page(id: &str, title: &str, paragraphs: &[&str]) -> String {
    format!("{id}: {title}\n\n{}\n", paragraphs.join("\n\n"))
}

fn rule_page(rule: &Rule, lang: Lang) -> String {
    let mut out = page(rule.id, rule.title.get(lang), &[rule.page.get(lang).trim()]);
    let mut facts = facts::all().filter(|fact| fact.rule == Some(rule.id)).peekable();
    if facts.peek().is_some() {
        out.push('\n');
    }
    for fact in facts {
        let _ = writeln!(out, "- {}: {}", fact.id, fact.reason.get(lang));
    }
    out
}

fn fact_page(fact: &Fact, lang: Lang) -> String {
    let mut out = page(fact.id, FACT_TITLE.get(lang), &[fact.reason.get(lang)]);
    out.push('\n');
    let mut row = |name: Text, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "{}: {value}", name.get(lang));
        }
    };
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    row(Text::new("Verdict", "判定"), fact.verdict.word().get(lang));
    row(Text::new("Since", "開始"), &day(fact.since));
    row(Text::new("Until (that day excluded)", "終了 (当日を含まない)"), &day(fact.until));
    row(Text::new("Subject", "主体"), &fact.subject.join(", "));
    row(Text::new("Relation", "関係"), fact.relation.id());
    let object = match fact.object {
        Object::Kinds(kinds) => kinds.join(", "),
        Object::Feature(feature) => feature.to_owned(),
    };
    row(Text::new("Object", "対象"), &object);
    for remedy in fact.remedies {
        row(Text::new("Instead", "代わりの方法"), remedy.text.get(lang));
    }
    row(Text::new("Told by", "指摘するルール"), fact.rule.unwrap_or_default());
    if let At::Nowhere(why) | At::NotModelled(why) = fact.at {
        row(Text::new("Not decided on a drawing", "図からは判定しない"), why.get(lang));
    }
    for source in fact.sources {
        let checked = Text::new("checked", "確認日").get(lang);
        row(Text::new("Source", "出典"), &format!("{source} ({checked} {})", fact.checked));
    }
    out
}

fn pattern_page(pattern: &Pattern, lang: Lang) -> String {
    let mut out = page(pattern.id, pattern.title.get(lang), &[pattern.what.get(lang)]);
    for (part, points) in pattern.explainer.parts() {
        if !points.is_empty() {
            let _ = writeln!(out, "\n{}", part.title().get(lang));
        }
        for point in points {
            let mut bearing: Vec<&str> = point.facts.to_vec();
            bearing.extend(point.source.map(|(page, _)| page));
            let bearing =
                if bearing.is_empty() { String::new() } else { format!(" [{}]", bearing.join(", ")) };
            let _ = writeln!(out, "- {}{bearing}", point.text.get(lang));
        }
    }
    if !pattern.instead.is_empty() {
        let _ = writeln!(out, "\n{}", Text::new("Alternatives", "代わりのパターン").get(lang));
    }
    for instead in pattern.instead {
        let _ = writeln!(out, "- {}: {}", instead.pattern, instead.because.get(lang));
    }
    out
}

fn class_page(words: &ClassWords, lang: Lang) -> String {
    let mut out = page(words.id, words.meaning.get(lang), &[words.explanation.get(lang)]);
    if !words.sources.is_empty() {
        out.push('\n');
    }
    for source in words.sources {
        let _ = writeln!(out, "- {} ({}, {})", source.says.get(lang), source.page, source.checked);
    }
    out
}

fn kind_page(kind: &Kind, lang: Lang) -> String {
    let mut out = page(kind.id, kind.name.get(lang), &[kind.about.get(lang)]);
    out.push('\n');
    let mut row = |name: Text, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "{}: {value}", name.get(lang));
        }
    };
    row(Text::new("Also written", "別名"), &kind.aliases.join(", "));
    row(Text::new("Category", "カテゴリー"), kind.category.name().get(lang));
    row(Text::new("Stands", "配置"), kind.placement.name().get(lang));
    row(Text::new("In the network", "ネットワーク上の役割"), kind.net.name().get(lang));
    row(Text::new("CloudFormation", "CloudFormation"), &kind.cloudformation.join(", "));
    row(Text::new("Terraform", "Terraform"), &kind.terraform.join(", "));
    row(Text::new("Source", "出典"), kind.source);
    if let Some(launch) = kind.launch {
        row(Text::new("Offered since", "提供開始"), &format!("{} ({})", launch.day, launch.source));
    }
    for ending in facts::endings(kind) {
        let page = ending.sources.first().copied().unwrap_or_default();
        let day = ending.since.map_or_else(String::new, |day| format!("{day}: "));
        row(Text::new("Ends", "提供の終了"), &format!("{day}{} ({page})", ending.reason.get(lang)));
    }
    let mut keys = keys::own(kind).peekable();
    if keys.peek().is_some() {
        let _ = writeln!(out, "\n{}", Text::new("Keys of its own", "固有のキー").get(lang));
    }
    for key in keys {
        let words = key.shape.words().join(", ");
        let choice = if words.is_empty() { words } else { format!(" ({words})") };
        let _ = writeln!(out, "- {}{choice}: {}", key.name, key.about.get(lang));
    }
    out
}

fn help(id: &str) -> String {
    let grounds = grounds::all();
    let known = class::ALL
        .iter()
        .map(|words| words.id)
        .chain(
            catalog()
                .kinds()
                .iter()
                .flat_map(|kind| std::iter::once(kind.id).chain(kind.aliases.iter().copied())),
        )
        .chain(pipeline::rules().map(|rule| rule.id))
        .chain(facts::all().map(|fact| fact.id))
        .chain(grounds.iter().map(|ground| ground.id))
        .chain(PATTERNS.iter().map(|pattern| pattern.id))
        .chain(codes().map(|code| code.id));
    match suggest::nearest(id, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`hopmap kinds` lists the kinds, `hopmap rules` the rules and facts; `hopmap check` has the grounds of verdicts in \
                 brackets"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{codes, pages};
    use crate::base::lang::Lang;
    use crate::catalog::{catalog, facts};
    use crate::pipeline;

    #[test]
    fn everything_with_an_id_has_a_page_in_both_languages() {
        let classes = crate::words::class::ALL.iter().map(|words| words.id);
        let kinds = catalog().kinds().iter().map(|kind| kind.id);
        let rules = pipeline::rules().map(|rule| rule.id).chain(facts::all().map(|fact| fact.id));
        let grounds = super::grounds::all();
        let grounds = grounds.iter().map(|ground| ground.id);
        for id in classes.chain(kinds).chain(rules).chain(grounds).chain(codes().map(|code| code.id)) {
            for lang in Lang::ALL {
                let text = pages(id, lang).concat();
                assert!(text.starts_with(id) && text.lines().count() > 2, "{id} in {}", lang.tag());
                assert!(!text.contains("\n\n\n"), "{id} in {} has an empty paragraph", lang.tag());
            }
        }
        assert!(pages("nothing-at-all", Lang::En).is_empty());
    }

    #[test]
    fn codes_rules_and_facts_do_not_share_ids() {
        let mut ids: Vec<&str> = codes()
            .map(|code| code.id)
            .chain(pipeline::rules().map(|rule| rule.id))
            .chain(facts::all().map(|fact| fact.id))
            .chain(super::grounds::all().iter().map(|ground| ground.id))
            .collect();
        ids.sort_unstable();
        let before = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), before);
    }
}
