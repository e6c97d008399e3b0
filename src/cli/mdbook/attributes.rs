//! What a block asks for on its first line: `hopmap file=a.yaml view=net show=diagram,hops`.

use std::ops::Range;

use super::codes::BLOCK_ATTRIBUTE;
use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::span::{SourceId, Span, Spanned};
use crate::base::suggest;
use crate::cli::report::visible;
use crate::pipeline;

/// The picture, among the things that can be shown; all others are sections of the document.
pub(super) const DIAGRAM: &str = "diagram";

const NAMES: &[&str] = &["file", "view", "show", "lang", "theme"];

/// The attributes of a block; places are those of the page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Attributes {
    pub file: Option<Spanned<String>>,
    pub view: Option<Spanned<String>>,
    pub theme: Option<Spanned<String>>,
    pub lang: Option<Lang>,
    /// Empty: the diagram.
    pub show: Vec<&'static str>,
}

/// What `show` may name. The section that links to pictures in files has no place in a page.
fn shown() -> impl Iterator<Item = &'static str> {
    std::iter::once(DIAGRAM).chain(pipeline::section_ids().filter(|id| *id != "picture"))
}

/// Reads the attributes that stand at `place` of a page, and complains about what is wrong with them.
pub(super) fn read(page: &str, place: Range<usize>, diagnostics: &mut Diagnostics) -> Attributes {
    let mut read = Attributes::default();
    let mut seen: Vec<&str> = Vec::new();
    let span = |range: Range<usize>| Span {
        source: SourceId::default(),
        start: range.start as u32,
        end: range.end as u32,
    };
    let mut complain = |range: Range<usize>, message: String, help: Option<String>| {
        diagnostics.push(Diagnostic::error(&BLOCK_ATTRIBUTE, span(range), message).maybe_help(help));
    };
    for (word, value) in words(page, place) {
        let name = &page[word.clone()];
        let Some(value) = value else {
            let help = format!("`name=value`, parted by blanks: {}", NAMES.join(", "));
            complain(word, format!("`{}` is no attribute of a block", visible(name)), Some(help));
            continue;
        };
        if !NAMES.contains(&name) {
            let help = match suggest::nearest(name, NAMES.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("a block has {}", NAMES.join(", ")),
            };
            complain(word, format!("a block has no attribute `{}`", visible(name)), Some(help));
            continue;
        }
        if seen.contains(&name) {
            complain(word, format!("`{name}` is given twice"), None);
            continue;
        }
        seen.push(name);
        let text = &page[value.clone()];
        if text.is_empty() {
            complain(word.start..value.end, format!("`{name}` has no value"), None);
            continue;
        }
        let own = Some(Spanned::new(text.to_owned(), span(value.clone())));
        match name {
            "file" => read.file = own,
            "view" => read.view = own,
            "theme" => read.theme = own,
            "lang" => match Lang::ALL.into_iter().find(|lang| lang.tag() == text) {
                Some(lang) => read.lang = Some(lang),
                None => complain(value, format!("`{}` is no language: `en` or `ja`", visible(text)), None),
            },
            // Only `show` is left.
            _ => {
                for part in text.split(',').map(str::trim) {
                    match shown().find(|id| *id == part) {
                        Some(id) if read.show.contains(&id) => {}
                        Some(id) => read.show.push(id),
                        None => {
                            let help = match suggest::nearest(part, shown()) {
                                Some(near) => format!("did you mean `{near}`?"),
                                None => shown().collect::<Vec<_>>().join(", "),
                            };
                            let message = format!("`{}` cannot be shown", visible(part));
                            complain(value.clone(), message, Some(help));
                        }
                    }
                }
            }
        }
    }
    read
}

/// The words at a place: each a name and, after `=`, where its value stands without its quotes.
fn words(page: &str, place: Range<usize>) -> Vec<(Range<usize>, Option<Range<usize>>)> {
    let mut found = Vec::new();
    let text = &page[place.clone()];
    let mut at = 0;
    while let Some(skipped) = text[at..].find(|letter: char| !letter.is_whitespace()) {
        let start = at + skipped;
        let ends = |letter: char| letter.is_whitespace() || letter == '=';
        let end = text[start..].find(ends).map_or(text.len(), |length| start + length);
        let name = place.start + start..place.start + end;
        let Some(rest) = text[end..].strip_prefix('=') else {
            found.push((name, None));
            at = end;
            continue;
        };
        let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\''));
        let value = match quote.and_then(|quote| Some(end + 2..end + 2 + rest[1..].find(quote)?)) {
            Some(quoted) => {
                at = quoted.end + 1;
                quoted
            }
            None => {
                let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
                at = end + 1 + length;
                end + 1..at
            }
        };
        found.push((name, Some(place.start + value.start..place.start + value.end)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Attributes, read};
    use crate::base::diagnostic::Diagnostics;
    use crate::base::lang::Lang;

    fn attributes(text: &str) -> (Attributes, Vec<String>) {
        let page = format!("箱{text}");
        let mut diagnostics = Diagnostics::default();
        let read = read(&page, 3..page.len(), &mut diagnostics);
        let told = diagnostics
            .sorted()
            .into_iter()
            .map(|told| {
                let span = told.span.expect("it has a place");
                let at = &page[span.start as usize..span.end as usize];
                format!("{at}: {} / {}", told.message, told.help.as_deref().unwrap_or_default())
            })
            .collect();
        (read, told)
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let (read, told) =
            attributes(" file=\"a b.yaml\"  view='net'\tshow=findings,diagram lang=ja theme=x.toml ");
        assert_eq!(told, [""; 0]);
        assert_eq!(read.file.map(|file| file.value).as_deref(), Some("a b.yaml"));
        assert_eq!(read.view.map(|view| view.value).as_deref(), Some("net"));
        assert_eq!(read.theme.map(|theme| theme.value).as_deref(), Some("x.toml"));
        assert_eq!(read.lang, Some(Lang::Ja));
        assert_eq!(read.show, ["findings", "diagram"]);
        assert_eq!(attributes("  "), (Attributes::default(), Vec::new()));
    }

    #[test]
    fn every_slip_is_told_at_its_place() {
        let (_, told) =
            attributes(" fle=a viev=b editable ,x show=hop,picture,x lang=de file= view=a view=b");
        let expected = [
            "fle: a block has no attribute `fle` / did you mean `file`?",
            "viev: a block has no attribute `viev` / did you mean `view`?",
            "editable: `editable` is no attribute of a block / `name=value`, parted by blanks: file, view, show, lang, theme",
            ",x: `,x` is no attribute of a block / `name=value`, parted by blanks: file, view, show, lang, theme",
            "hop,picture,x: `hop` cannot be shown / did you mean `hops`?",
            "hop,picture,x: `picture` cannot be shown / diagram, purpose, patterns, flows, routes, hops, exposure, features, findings, operations, advice, inventory, sources",
            "hop,picture,x: `x` cannot be shown / diagram, purpose, patterns, flows, routes, hops, exposure, features, findings, operations, advice, inventory, sources",
            "de: `de` is no language: `en` or `ja` / ",
            "file=: `file` has no value / ",
            "view: `view` is given twice / ",
        ];
        assert_eq!(told, expected);
        for odd in ["=", "file='a", "a=\"", "===", "file=\"\""] {
            assert!(attributes(odd).0.view.is_none(), "{odd}");
        }
    }
}
