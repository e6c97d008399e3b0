//! `hopmap check`: what is wrong, what every hop is, what is doubtful.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::args::{Check, ReportFormat};
use super::input::{dash_once, name};
use super::report::{self, Notice, visible};
use super::topology::Input;
use super::{Status, clock, output};
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::ids::Id as _;
use crate::base::lang::{Lang, Text};
use crate::emit::json::{self, Checked};
use crate::pipeline::{Names, Understood};
use crate::words::sentence::Said;

/// Reports on all files.
///
/// # Errors
/// When the call is wrong, or the report cannot be written.
pub fn run(args: &Check) -> Result<Status, Diagnostic> {
    dash_once(&args.files)?;
    let today = clock::today();
    let lang = Lang::from(args.lang);
    let mut inputs: Vec<Input> = args.files.iter().map(|path| Input::read(path, today)).collect();
    inputs.iter_mut().for_each(Input::try_hints);
    match args.format {
        ReportFormat::Json => output::to_stdout(json(&inputs, lang).as_bytes())?,
        ReportFormat::Text => {
            for input in &inputs {
                input.complain();
                if let Some(understood) = &input.understood {
                    output::to_terminal(&text(input, understood, lang))?;
                }
            }
        }
    }
    let deny = Some(Severity::from(args.deny));
    Ok(if inputs.iter().any(|input| input.understood.is_none()) {
        Status::Wrong
    } else if inputs.iter().any(|input| input.reaches(deny)) {
        Status::Findings
    } else {
        Status::Fine
    })
}

fn json(inputs: &[Input], lang: Lang) -> String {
    let names: Vec<String> = inputs.iter().map(|input| name(&input.path)).collect();
    let files: Vec<Checked> = inputs
        .iter()
        .zip(&names)
        .map(|(input, file)| Checked {
            file,
            understood: input.understood.as_ref().map(|Understood { graph, analysis }| (graph, analysis)),
            diagnostics: &input.diagnostics,
            sources: &input.sources,
        })
        .collect();
    json::check(&files, lang)
}

/// The words of the report.
static EXPOSED: Text = Text::new("exposed", "公開");
static NOT_EXPOSED: Text = Text::new("not exposed", "非公開");
static NO_FINDINGS: Text = Text::new("no findings", "指摘事項なし");

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
        let exposed =
            hop.exposed.map_or("", |exposed| if exposed { &EXPOSED } else { &NOT_EXPOSED }.get(lang));
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

    let found: Vec<Notice> = understood
        .analysis
        .findings
        .iter()
        .filter(|finding| finding.allowed.is_none())
        .map(|finding| Notice {
            severity: finding.severity,
            id: finding.rule.id,
            message: Cow::from(say(&finding.message)),
            span: Some(finding.span),
            labels: &[],
            help: finding.remedy.as_ref().map(|remedy| Cow::from(say(remedy))),
        })
        .collect();
    out.push_str(&report::notices(&input.sources, &found, true));
    let counts = report::counts(input.severities());
    out.push_str(if counts.is_empty() { NO_FINDINGS.get(lang) } else { &counts });
    out.push('\n');
    out
}
