//! `hopmap check`: what is wrong, what every hop is, what is doubtful.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::args::{Check, CheckFormat};
use super::baseline::{self, Baseline};
use super::input::{dash_once, name};
use super::report::{self, Notice, visible};
use super::topology::Input;
use super::{Status, clock, complain, output};
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::ids::Id as _;
use crate::base::lang::Lang;
use crate::base::span::Sources;
use crate::catalog::facts;
use crate::emit::checked::Checked;
use crate::emit::{github, json, sarif};
use crate::pipeline::{Finding, Names, Understood};
use crate::words::report as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// Reports on all files, or writes their findings into a baseline.
///
/// # Errors
/// When the call is wrong, the baseline cannot be read, or the report cannot be written.
pub fn run(args: &Check) -> Result<Status, Diagnostic> {
    dash_once(args.files.iter().chain(&args.baseline))?;
    let known = args.baseline.as_deref().map(Baseline::read).transpose()?;
    let today = clock::today();
    let mut inputs: Vec<Input> =
        args.files.iter().map(|path| Input::read_as_of(path, today, args.as_of)).collect();
    if let Some(target) = &args.write_baseline {
        return baseline::write(&inputs, target);
    }
    inputs.iter_mut().for_each(Input::try_hints);
    let outlived = known.map(|known| recognize(&known, &mut inputs)).unwrap_or_default();
    report(&inputs, args.format, args.lang.into())?;
    complain(&Sources::default(), &outlived.iter().collect::<Vec<_>>());
    let deny = Some(Severity::from(args.deny));
    Ok(if inputs.iter().any(|input| input.understood.is_none()) {
        Status::Wrong
    } else if inputs.iter().any(|input| input.reaches(deny)) {
        Status::Findings
    } else {
        Status::Fine
    })
}

/// Marks the findings that stand in the baseline; gives notes about what stands there in vain.
fn recognize(baseline: &Baseline, inputs: &mut [Input]) -> Vec<Diagnostic> {
    let mut outlived = BTreeMap::new();
    for input in inputs {
        let found = input.understood.as_ref().map(|found| baseline.recognize(&name(&input.path), found));
        let (known, left) = found.unwrap_or_default();
        input.known = Some(known);
        outlived.extend(left);
    }
    baseline.outlived(&outlived)
}

fn report(inputs: &[Input], format: CheckFormat, lang: Lang) -> Result<(), Diagnostic> {
    let names: Vec<String> = inputs.iter().map(|input| name(&input.path)).collect();
    let files: Vec<Checked> = inputs
        .iter()
        .zip(&names)
        .map(|(input, file)| Checked {
            file,
            understood: input.understood.as_ref().map(|Understood { graph, analysis }| (graph, analysis)),
            diagnostics: &input.diagnostics,
            sources: &input.sources,
            known: input.known.as_deref(),
        })
        .collect();
    let text = match format {
        CheckFormat::Json => json::check(&files, lang),
        CheckFormat::Sarif => sarif::sarif(&files, lang),
        CheckFormat::Github => github::annotations(&files, lang),
        CheckFormat::Text => return inputs.iter().try_for_each(|input| tell(input, lang)),
    };
    output::to_stdout(text.as_bytes())
}

/// Tells of one file on the terminal: what is wrong with it on standard error, the rest on standard output.
fn tell(input: &Input, lang: Lang) -> Result<(), Diagnostic> {
    input.complain();
    match &input.understood {
        Some(understood) => output::to_terminal(&text(input, understood, lang)),
        None => Ok(()),
    }
}

/// The hops as a table, the findings with the text they are about, and how many there are.
fn text(input: &Input, understood: &Understood, lang: Lang) -> String {
    let topology = understood.graph.topology();
    let names = Names::new(topology, lang);
    let say = |said: &Said| said.render(lang, &|node| names.of(node).clone());
    let title =
        topology.title.as_ref().map(|title| format!(": {}", visible(title.get(lang)))).unwrap_or_default();
    let mut out = format!("{}{title}\n\n", visible(&name(&input.path)));

    let ends: Vec<String> = topology
        .links
        .iter()
        .map(|link| format!("{} -> {}", topology.nodes[link.from].id, topology.nodes[link.to].id))
        .collect();
    // Counted in characters; long ids do not push everybody's columns aside.
    let width = ends.iter().map(|ends| ends.chars().count()).max().unwrap_or(0).min(40);
    for ((link, hop), ends) in understood.analysis.hops.enumerated().zip(&ends) {
        let exposed = hop.exposed.map_or("", |exposed| {
            if exposed { words::EXPOSED.text } else { words::NOT_EXPOSED.text }.get(lang)
        });
        let row = format!(
            "{:4}  {}{}  {:12}  {:16}  {exposed}",
            link.index(),
            visible(ends),
            " ".repeat(width.saturating_sub(ends.chars().count())),
            hop.class.id(),
            hop.path.id(),
        );
        let _ = writeln!(out, "{}", row.trim_end());
        if let Some(first) = hop.because.first() {
            let _ = writeln!(out, "      {} [{}]", visible(&say(&first.said)), first.fact);
        }
    }
    out.push('\n');

    let found: Vec<Notice> = input
        .open_findings()
        .map(|finding| Notice {
            severity: finding.severity,
            id: finding.rule.id,
            message: Cow::from(say(&finding.message)),
            span: Some(finding.span),
            labels: &[],
            ground: ground(finding, lang),
            help: finding.remedy.as_ref().map(|remedy| Cow::from(say(remedy))),
        })
        .collect();
    out.push_str(&report::notices(&input.sources, &found, true));
    out.push_str(&counts(input, lang));
    out.push('\n');
    out
}

/// What a finding rests on, on one line: the fact with its day, and the page that states it with the day on which it was
/// read.
fn ground(finding: &Finding, lang: Lang) -> Option<(&'static str, String)> {
    let fact = finding.fact.and_then(facts::find);
    let dated = |sentence: &'static Sentence, what: (&'static str, &str), day: String| {
        fill(sentence, vec![(what.0, what.1.to_owned()), ("day", day)], lang)
    };
    let what = finding.fact.map(|id| match fact.map(|fact| (fact.since, fact.until)) {
        Some((_, Some(until))) => dated(&words::UNTIL, ("fact", id), until.to_string()),
        Some((Some(since), None)) => dated(&words::SINCE, ("fact", id), since.to_string()),
        _ => id.to_owned(),
    });
    let page = finding.source.map(|page| match fact {
        Some(fact) => dated(&words::CHECKED, ("page", page), fact.checked.to_string()),
        None => page.to_owned(),
    });
    match (what, page) {
        (Some(what), Some(page)) => Some(("fact", format!("{what}: {page}"))),
        (Some(what), None) => Some(("fact", what)),
        (None, Some(page)) => Some(("source", page)),
        (None, None) => None,
    }
}

/// `1 error, 2 warnings, 3 findings of the baseline`.
fn counts(input: &Input, lang: Lang) -> String {
    let mut parts = vec![report::counts(input.severities())];
    let known = input.known_findings();
    if parts.iter().all(String::is_empty) {
        let nothing = if known == 0 { &words::NO_FINDINGS } else { &words::NO_NEW_FINDINGS };
        parts = vec![fill(nothing, Vec::new(), lang)];
    }
    if known > 0 {
        let sentence = if known == 1 { &words::ONE_KNOWN } else { &words::KNOWN };
        parts.push(fill(sentence, vec![("count", known.to_string())], lang));
    }
    parts.join(", ")
}

/// A sentence whose holes are the same in every language.
fn fill(sentence: &'static Sentence, holes: Vec<(&'static str, String)>, lang: Lang) -> String {
    let holes = holes.into_iter().map(|(hole, word)| (hole, Hole::Word(word))).collect();
    sentence.with(holes).render(lang, &|_| String::new())
}
