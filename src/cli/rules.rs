//! `hopmap rules`: the list of what is found doubtful, and of the facts about AWS that it rests on.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::args::{ReportFormat, Rules};
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::catalog::facts::{self, At, Fact, Object};
use crate::pipeline::{self, Rule};

/// Prints all rules, each with its facts, and how many there are.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(args: &Rules) -> Result<Status, Diagnostic> {
    let text = match args.format {
        ReportFormat::Text => list(args.lang.into()),
        ReportFormat::Json => {
            let rules: Vec<Value> = pipeline::rules().map(rule).collect();
            let facts: Vec<Value> = facts::all().map(fact).collect();
            format!("{:#}\n", json!({ "schema_version": 1, "rules": rules, "facts": facts }))
        }
    };
    output::to_stdout(text.as_bytes())?;
    Ok(Status::Fine)
}

/// Facts that a rule tells of.
fn facts_of(rule: &'static Rule) -> impl Iterator<Item = &'static Fact> {
    facts::all().filter(|fact| fact.rule == Some(rule.id))
}

fn list(lang: Lang) -> String {
    let mut out = String::new();
    for rule in pipeline::rules() {
        let _ = writeln!(out, "{} ({}): {}", rule.id, rule.severity.word(), rule.title.get(lang));
        let facts: Vec<&str> = facts_of(rule).map(|fact| fact.id).collect();
        if !facts.is_empty() {
            let _ = writeln!(out, "    {}", facts.join(", "));
        }
    }
    let live = facts::all().filter(|fact| fact.is_live()).count();
    let _ = writeln!(out, "{} rules, {live} facts live", pipeline::rules().count());
    out
}

fn rule(rule: &'static Rule) -> Value {
    json!({
        "id": rule.id,
        "severity": rule.severity.word(),
        "title": { "en": rule.title.en, "ja": rule.title.ja },
        "facts": facts_of(rule).map(|fact| fact.id).collect::<Vec<_>>(),
    })
}

fn fact(fact: &Fact) -> Value {
    json!({
        "id": fact.id,
        "subject": fact.subject,
        "object": match fact.object {
            Object::Kinds(kinds) => json!(kinds),
            Object::Feature(feature) => json!(feature),
        },
        "relation": fact.relation.id(),
        "verdict": fact.verdict.id(),
        "since": fact.since.map(|day| day.to_string()),
        "until": fact.until.map(|day| day.to_string()),
        "rule": fact.rule,
        "live": fact.is_live(),
        "not_live_because": match fact.at {
            At::Nowhere(why) | At::NotModelled(why) => json!({ "en": why.en, "ja": why.ja }),
            _ => Value::Null,
        },
        "reason": { "en": fact.reason.en, "ja": fact.reason.ja },
        "remedies": fact.remedies.iter().map(|remedy| json!({
            "en": remedy.text.en, "ja": remedy.text.ja, "rests_on": remedy.rests_on,
        })).collect::<Vec<_>>(),
        "sources": fact.sources,
        "checked": fact.checked.to_string(),
    })
}
