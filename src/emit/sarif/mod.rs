//! SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), which code hosts and editors read: one run with all
//! rules, and a result for each diagnostic and each finding.
//!
//! A diagnostic is a result and no notification of the invocation, since code hosts show results only. What the author has
//! accepted is there too, with the reason as a suppression.

mod descriptor;
mod location;
mod result;

use serde::Serialize;

use super::checked::Checked;
use super::json::lines;
use crate::base::lang::Lang;
use descriptor::{Descriptor, Descriptors};
use result::{Fingerprints, ResultJson, of_diagnostic, of_finding};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Columns count characters, as everywhere in this program; without a word SARIF would count halves of UTF-16.
const COLUMN_KIND: &str = "unicodeCodePoints";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    invocations: [Invocation; 1],
    language: &'static str,
    column_kind: &'static str,
    results: Vec<ResultJson<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    language: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    /// Whether all files were understood.
    execution_successful: bool,
}

/// The log of one run over all files, with texts in `lang`.
#[must_use]
pub fn sarif(files: &[Checked<'_>], lang: Lang) -> String {
    let mut rules = Descriptors::of_rules(lang);
    let mut fingerprints = Fingerprints::default();
    let mut results = Vec::new();
    for file in files {
        for diagnostic in file.diagnostics.sorted() {
            let rule = rules.of_code(diagnostic.code, diagnostic.severity, lang);
            results.push(of_diagnostic(file, diagnostic, rule, &mut fingerprints));
        }
        results.extend(of_findings(file, &rules, &mut fingerprints, lang));
    }
    lines(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "hopmap",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    language: lang.tag(),
                    rules: rules.list,
                },
            },
            invocations: [Invocation {
                execution_successful: files.iter().all(|file| file.understood.is_some()),
            }],
            language: lang.tag(),
            column_kind: COLUMN_KIND,
            results,
        }],
    })
}

fn of_findings<'a>(
    file: &Checked<'a>,
    rules: &Descriptors,
    fingerprints: &mut Fingerprints,
    lang: Lang,
) -> Vec<ResultJson<'a>> {
    let Some((graph, analysis)) = file.understood else { return Vec::new() };
    let names = crate::document::names::Names::new(graph.topology(), lang);
    let findings = analysis.findings.iter().enumerate();
    findings
        .map(|(at, finding)| {
            let told = super::checked::told(finding, &names, lang);
            let rule = rules.index_of(finding.rule.id);
            of_finding(file, graph.topology(), (at, finding), rule, told, fingerprints, lang)
        })
        .collect()
}
