//! Annotations of GitHub Actions: one workflow command a line.
//!
//! The rules of escaping are those of GitHub's own toolkit (`@actions/core`): in the text `%` and the ends of lines are
//! written by their numbers, in a property `:` and `,` too.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::lang::Lang;
use crate::base::path;
use crate::base::span::Span;
use crate::base::unseen::visible;
use crate::document::names::Names;
use crate::emit::checked::{Checked, told};

/// One annotation a diagnostic and a finding, with texts in `lang`; neither for what the author has accepted nor for what
/// stands in the baseline.
#[must_use]
pub fn annotations(files: &[Checked<'_>], lang: Lang) -> String {
    let mut out = String::new();
    for file in files {
        for diagnostic in file.diagnostics.sorted() {
            out.push_str(&of_diagnostic(file, diagnostic));
        }
        let Some((graph, analysis)) = file.understood else { continue };
        let names = Names::new(graph.topology(), lang);
        for (at, finding) in analysis.findings.iter().enumerate() {
            if finding.allowed.is_some() || file.in_baseline(at) == Some(true) {
                continue;
            }
            let title = format!("{}: {}", finding.rule.id, finding.rule.title.get(lang));
            let (message, remedy) = told(finding, &names, lang);
            let lines: Vec<String> =
                [Some(message), remedy, finding.source.map(str::to_owned)].into_iter().flatten().collect();
            out.push_str(&command(finding.severity, file, Some(finding.span), &title, &lines.join("\n")));
        }
    }
    out
}

fn of_diagnostic(file: &Checked<'_>, diagnostic: &Diagnostic) -> String {
    let mut text = visible(&diagnostic.message);
    if let Some(help) = &diagnostic.help {
        text = format!("{text}\n{}", visible(help));
    }
    command(diagnostic.severity, file, diagnostic.span, diagnostic.code.id, &text)
}

fn command(severity: Severity, file: &Checked<'_>, place: Option<Span>, title: &str, text: &str) -> String {
    let name = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let source = place.and_then(|place| file.sources.get(place.source));
    let path = path::portable(source.map_or(file.file, |source| &source.name));
    let mut properties = Vec::new();
    // What comes from standard input is no file that could be annotated.
    if path != "-" {
        properties.push(format!("file={}", property(&path)));
        if let Some(place) = place {
            let (line, column) = file.sources.position(place);
            properties.push(format!("line={line},col={column}"));
        }
    }
    properties.push(format!("title={}", property(title)));
    format!("::{name} {}::{}\n", properties.join(","), data(text))
}

/// A text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{annotations, data, property};
    use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
    use crate::base::lang::{Lang, Text};
    use crate::base::span::{Source, Sources, Span};
    use crate::emit::checked::Checked;

    static WRONG: Code = Code { id: "wrong", explanation: Text::new("", "") };

    #[test]
    fn what_a_command_is_made_of_is_escaped() {
        assert_eq!(data("100 %: a, b\r\n::error::c"), "100 %25: a, b%0D%0A::error::c");
        assert_eq!(property("a%0A,b: c\n"), "a%250A%2Cb%3A c%0A");
    }

    #[test]
    fn nothing_that_was_written_begins_a_command() {
        let mut sources = Sources::default();
        let source = sources.add(Source { name: "./net/a,b.yaml".into(), text: "a: 1\nb: 2\n".into() });
        let mut diagnostics = Diagnostics::default();
        let place = Span { source, start: 5, end: 6 };
        let warning = Diagnostic::warning(&WRONG, place, "no `x\n::error::y\u{1b}[31m`").help("100 %");
        diagnostics.push(warning);
        diagnostics.push(Diagnostic::without_place(&WRONG, "gone"));
        let file = |name| Checked {
            file: name,
            understood: None,
            diagnostics: &diagnostics,
            sources: &sources,
            known: None,
        };
        assert_eq!(
            annotations(&[file("main.yaml")], Lang::En),
            "::error file=main.yaml,title=wrong::gone\n::warning file=net/a%2Cb.yaml,line=2,col=1,title=wrong::no \
             `x\\u{a}::error::y\\u{1b}[31m`%0A100 %25\n"
        );
        assert!(annotations(&[file("-")], Lang::En).starts_with("::error title=wrong::gone\n"));
    }
}
