//! What SARIF calls the descriptors of rules: all of our rules, and the codes of messages that occur.

use serde::Serialize;

use crate::analysis::rules;
use crate::base::diagnostic::{Code, Severity};
use crate::base::lang::Lang;

/// What is said of a rule, whether it was broken or not.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Descriptor {
    id: &'static str,
    short_description: Words,
    full_description: Words,
    help: Words,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Words {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

/// The descriptors of a run; results name them by their place.
pub(super) struct Descriptors {
    pub(super) list: Vec<Descriptor>,
}

impl Descriptors {
    pub(super) fn of_rules(lang: Lang) -> Self {
        let list = rules::all().map(|rule| {
            let page = rule.page.get(lang).trim();
            Descriptor {
                id: rule.id,
                short_description: plain(rule.title.get(lang)),
                full_description: plain(&first_paragraph(page, lang)),
                help: Words { text: page.to_owned(), markdown: Some(page.to_owned()) },
                default_configuration: Configuration { level: rule.severity.word() },
            }
        });
        Self { list: list.collect() }
    }

    /// The place of a rule; `None` for one that is in no list.
    pub(super) fn index_of(&self, id: &str) -> Option<usize> {
        self.list.iter().position(|descriptor| descriptor.id == id)
    }

    /// The place of a code, which is added when it is met first: few of the many codes occur in a run.
    pub(super) fn of_code(&mut self, code: &'static Code, severity: Severity, lang: Lang) -> Option<usize> {
        let met = self.index_of(code.id);
        met.or_else(|| {
            let explanation = code.explanation.get(lang);
            self.list.push(Descriptor {
                id: code.id,
                short_description: plain(first_sentence(explanation, lang)),
                full_description: plain(explanation),
                help: Words { text: explanation.to_owned(), markdown: Some(explanation.to_owned()) },
                default_configuration: Configuration { level: severity.word() },
            });
            self.list.len().checked_sub(1)
        })
    }
}

fn plain(text: &str) -> Words {
    Words { text: text.to_owned(), markdown: None }
}

/// The paragraph after the title of a page, on one line.
fn first_paragraph(page: &str, lang: Lang) -> String {
    let body = page.split_once("\n\n").map_or(page, |(_, body)| body);
    let paragraph = body.split_once("\n\n").map_or(body, |(first, _)| first);
    let lines: Vec<&str> = paragraph.lines().collect();
    lines.join(match lang {
        Lang::En => " ",
        Lang::Ja => "",
    })
}

fn first_sentence(text: &str, lang: Lang) -> &str {
    let end = match lang {
        Lang::En => text.find(". ").map(|at| at + 1),
        Lang::Ja => text.find('。').map(|at| at + '。'.len_utf8()),
    };
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::{Descriptors, first_paragraph, first_sentence};
    use crate::base::lang::Lang;

    #[test]
    fn pages_give_their_first_words() {
        let page = "# A title\n\nOne `thing`\nand another.\n\n**What to do.** Nothing.";
        assert_eq!(first_paragraph(page, Lang::En), "One `thing` and another.");
        assert_eq!(first_paragraph("# 題\n\n一つ目の\n段落です。", Lang::Ja), "一つ目の段落です。");
        assert_eq!(first_sentence("It is. It was.", Lang::En), "It is.");
        assert_eq!(first_sentence("です。でした。", Lang::Ja), "です。");
        assert_eq!(first_sentence("No end", Lang::En), "No end");
    }

    #[test]
    fn every_rule_is_described_in_both_languages() {
        for lang in Lang::ALL {
            for descriptor in Descriptors::of_rules(lang).list {
                let described = descriptor.full_description.text;
                assert!(
                    !described.is_empty() && !described.starts_with('#'),
                    "{}: {described}",
                    descriptor.id
                );
            }
        }
    }
}
