//! Values as their keys take them: texts with `$` names replaced, words, numbers, references.
//!
//! Every reader takes the name of the key for its message and gives `None` after complaining.

use super::codes;
use super::names::Names;
use super::repeat::{Repeats, Scope};
use crate::base::cidr::Block;
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::UserText;
use crate::base::span::{Span, Spanned};
use crate::catalog::Catalog;
use crate::catalog::keys::{self, Key, Of, Row, Shape};
use crate::catalog::kind::Kind;
use crate::source::codes as source_codes;
use crate::source::complaints::Complaints;
use crate::source::tree::{Entry, Tree, Value, clip};

/// Bytes of a text for people.
const LONGEST_LABEL: usize = 4 << 10;
const LONGEST_DESCRIPTION: usize = 64 << 10;

/// Bytes of the text of a key.
fn longest(name: &str) -> usize {
    if name == "description" { LONGEST_DESCRIPTION } else { LONGEST_LABEL }
}

/// Reads values in a scope.
pub(super) struct Reader<'r, 'd> {
    pub(super) catalog: &'r Catalog,
    pub(super) repeats: &'r Repeats,
    pub(super) names: &'r Names,
    /// The kind of each resource; `None` where it is not known, so that nothing follows from a guess.
    pub(super) kinds: &'r IdVec<NodeId, Option<&'static Kind>>,
    pub(super) complaints: &'r mut Complaints<'d>,
    /// The repetition that the values stand in.
    pub(super) scope: Scope,
}

/// A single value as a list of one.
pub(super) fn items(tree: &Tree) -> &[Tree] {
    match &tree.value {
        Value::List(items) => items,
        Value::Null => &[],
        _ => std::slice::from_ref(tree),
    }
}

impl Reader<'_, '_> {
    pub(super) fn complain(&mut self, code: &'static Code, span: Span, message: impl Into<String>) {
        self.complaints.push(Diagnostic::error(code, span, message));
    }

    pub(super) fn complain_with(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.complaints.push(Diagnostic::error(code, span, message).help(help));
    }

    pub(super) fn wrong_shape(&mut self, name: &str, tree: &Tree, wanted: &str) {
        let message = format!("`{name}` takes {wanted}, not {}", tree.noun());
        self.complain(&source_codes::WRONG_SHAPE, tree.span, message);
    }

    fn bad(&mut self, name: &str, written: &Spanned<String>, wanted: &str) {
        let help = if self.holds_name(&written.value) {
            "a name of `repeat` has a value only where the id around it holds that name too".to_owned()
        } else {
            format!("it takes {wanted}")
        };
        let message = format!("`{name}` cannot be `{}`", clip(&written.value));
        self.complain_with(&codes::BAD_VALUE, written.span, message, help);
    }

    /// Whether a name of a repetition is left in a text after what the scope binds was replaced.
    fn holds_name(&self, text: &str) -> bool {
        let mut sets = Vec::new();
        self.repeats.note_sets(text, &mut sets);
        !sets.is_empty()
    }

    /// The text of a scalar, as written but for the names of the scope.
    pub(super) fn text(&mut self, name: &str, tree: &Tree) -> Option<Spanned<String>> {
        let Some(text) = tree.text() else {
            self.wrong_shape(name, tree, "a text");
            return None;
        };
        let longest = longest(name);
        if text.len() > longest {
            self.complain(
                &source_codes::LIMIT,
                tree.span,
                format!("`{name}` is longer than {longest} bytes"),
            );
            return None;
        }
        Some(Spanned::new(self.repeats.fill(text, &self.scope).into_owned(), tree.span))
    }

    /// The key of a map whose keys are free.
    pub(super) fn free_key(&mut self, key: &Spanned<String>) -> String {
        if key.value.len() > LONGEST_LABEL {
            self.complain(&source_codes::LIMIT, key.span, format!("a key longer than {LONGEST_LABEL} bytes"));
        }
        self.repeats.fill(&key.value, &self.scope).into_owned()
    }

    /// The texts of a scalar or of a list of them.
    pub(super) fn texts(&mut self, name: &str, tree: &Tree) -> Vec<Spanned<String>> {
        items(tree).iter().filter_map(|item| self.text(name, item)).collect()
    }

    /// The text once for each value of the names in it that the scope has not bound.
    pub(super) fn spread(&mut self, name: &str, tree: &Tree) -> Vec<Spanned<String>> {
        let Some(text) = tree.text() else {
            self.wrong_shape(name, tree, "a text");
            return Vec::new();
        };
        let mut sets = Vec::new();
        self.repeats.note_sets(text, &mut sets);
        if sets.is_empty() {
            return vec![Spanned::new(text.to_owned(), tree.span)];
        }
        /// An item of a list may not stand for more than a topology has resources.
        const MOST: u64 = 20_000;
        if self.repeats.times(&sets, &self.scope) > MOST {
            self.complain(&source_codes::LIMIT, tree.span, format!("stands for more than {MOST} values"));
            return Vec::new();
        }
        self.repeats
            .scopes(&sets, &self.scope)
            .iter()
            .map(|scope| Spanned::new(self.repeats.fill(text, scope).into_owned(), tree.span))
            .collect()
    }

    /// A text for people.
    pub(super) fn user_text(&mut self, name: &str, tree: &Tree) -> Option<UserText> {
        let text = match &tree.value {
            Value::Map(entries) => {
                let mut both = UserText { en: None, ja: None };
                for entry in entries {
                    let slot = match entry.key.value.as_str() {
                        "en" => &mut both.en,
                        "ja" => &mut both.ja,
                        other => {
                            let message = format!("`{name}` has no language `{}`", clip(other));
                            self.complain_with(
                                &source_codes::UNKNOWN_KEY,
                                entry.key.span,
                                message,
                                "write `en` and `ja`",
                            );
                            continue;
                        }
                    };
                    *slot = self.text(name, &entry.value).map(|text| text.value);
                }
                if both.en.is_none() && both.ja.is_none() {
                    return None;
                }
                both
            }
            _ => UserText::plain(self.text(name, tree)?.value),
        };
        Some(text)
    }

    /// Only `true` and `false` are booleans.
    pub(super) fn boolean(&mut self, name: &str, tree: &Tree) -> Option<bool> {
        let text = self.text(name, tree)?;
        let plain = matches!(tree.value, Value::Scalar { plain: true, .. });
        match text.value.as_str() {
            "true" | "True" | "TRUE" if plain => Some(true),
            "false" | "False" | "FALSE" if plain => Some(false),
            _ => {
                self.bad(name, &text, "`true` or `false`");
                None
            }
        }
    }

    /// A whole number from `least` to `most`.
    pub(super) fn integer(&mut self, name: &str, tree: &Tree, least: u32, most: u32) -> Option<u32> {
        let text = self.text(name, tree)?;
        let digits = text.value.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.value.parse().ok().filter(|number| digits && (least..=most).contains(number));
        if number.is_none() {
            self.bad(name, &text, &format!("a whole number from {least} to {most}"));
        }
        number
    }

    /// A port.
    pub(super) fn port(&mut self, name: &str, tree: &Tree) -> Option<u16> {
        self.integer(name, tree, 1, u32::from(u16::MAX)).and_then(|port| u16::try_from(port).ok())
    }

    /// One of the words, in whichever case.
    pub(super) fn word<T: Copy>(&mut self, name: &str, tree: &Tree, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(name, tree)?;
        let found = words.iter().find(|(word, _)| word.eq_ignore_ascii_case(&text.value));
        if found.is_none() {
            let all: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            self.bad(name, &text, &all.join(", "));
        }
        found.map(|(_, value)| *value)
    }

    /// The variant that stands where the word stands among the words of the key.
    pub(super) fn choice<T: Copy, const N: usize>(
        &mut self,
        key: &Key,
        tree: &Tree,
        variants: [T; N],
    ) -> Option<T> {
        let Shape::Word(words) = key.shape else { return None };
        debug_assert_eq!(words.len(), N, "`{}` has as many words as meanings", key.name);
        let words: Vec<(&str, T)> = words.iter().copied().zip(variants).collect();
        self.word(key.name, tree, &words)
    }

    pub(super) fn date(&mut self, name: &str, tree: &Tree) -> Option<Date> {
        let text = self.text(name, tree)?;
        let date = Date::parse(&text.value);
        if date.is_none() {
            self.bad(name, &text, "a day such as `2026-11-22`");
        }
        date
    }

    /// Address blocks.
    pub(super) fn cidrs(&mut self, name: &str, tree: &Tree) -> Vec<String> {
        let mut blocks = Vec::new();
        for text in self.texts(name, tree) {
            if is_cidr(&text.value) {
                blocks.push(text.value);
            } else {
                self.bad(name, &text, "an address block such as `10.0.0.0/16`");
            }
        }
        blocks
    }

    /// A link target that no browser runs.
    pub(super) fn href(&mut self, name: &str, tree: &Tree) -> Option<String> {
        let text = self.text(name, tree)?;
        if is_safe_href(&text.value) {
            return Some(text.value);
        }
        self.bad(name, &text, "`https:`, `http:`, `mailto:` or a relative path, without blanks");
        None
    }

    /// The resource of this id, if there is one of a kind that may be named.
    pub(super) fn lookup(&mut self, written: &Spanned<String>, of: Of) -> Option<NodeId> {
        let Some(node) = self.names.get(&written.value) else {
            let help = match self.near_id(&written.value) {
                _ if self.holds_name(&written.value) => {
                    "a name of `repeat` stands for several; one is wanted here".to_owned()
                }
                Some(near) => near,
                None => "name a resource of the file, or add it to `resources`".to_owned(),
            };
            self.complaints.push(
                Diagnostic::error(
                    &codes::UNKNOWN_ID,
                    written.span,
                    format!("no resource `{}`", clip(&written.value)),
                )
                .help(help),
            );
            return None;
        };
        if let (Some(kind), Of::Kinds(ids)) = (self.kinds[node], of)
            && !of.permits(kind)
        {
            let message =
                format!("`{}` is of kind `{}`, which cannot be named here", clip(&written.value), kind.id);
            self.complain_with(
                &codes::WRONG_REFERENCE,
                written.span,
                message,
                format!("name a resource of kind {}", ids.join(", ")),
            );
            return None;
        }
        Some(node)
    }

    /// "did you mean ...?" for an id.
    pub(super) fn near_id(&mut self, written: &str) -> Option<String> {
        self.complaints.did_you_mean(written, self.names.all())
    }

    /// One resource.
    pub(super) fn id(&mut self, name: &str, tree: &Tree, of: Of) -> Option<NodeId> {
        let text = self.text(name, tree)?;
        self.lookup(&text, of)
    }

    /// One resource or a list of them; an item that holds names of other repetitions stands for all their values.
    pub(super) fn ids(&mut self, name: &str, tree: &Tree, of: Of) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        for item in items(tree) {
            for text in self.spread(name, item) {
                if let Some(node) = self.lookup(&text, of)
                    && !nodes.contains(&node)
                {
                    nodes.push(node);
                }
            }
        }
        nodes
    }

    /// The known keys of a small map.
    pub(super) fn entries<'t, Field: Copy>(
        &mut self,
        name: &str,
        rows: &'static [Row<Field>],
        tree: &'t Tree,
    ) -> Vec<(Field, &'t Tree)> {
        let Some(entries) = tree.map() else {
            self.wrong_shape(name, tree, "a map");
            return Vec::new();
        };
        entries.iter().filter_map(|entry| Some((self.key(name, rows, entry)?, &entry.value))).collect()
    }

    fn key<Field: Copy>(&mut self, name: &str, rows: &'static [Row<Field>], entry: &Entry) -> Option<Field> {
        let row = keys::find(rows, &entry.key.value);
        if row.is_none() {
            let help =
                self.complaints.did_you_mean(&entry.key.value, keys::names(rows)).unwrap_or_else(|| {
                    format!(
                        "it takes {}",
                        keys::names(rows).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
                    )
                });
            let message = format!("`{name}` has no key `{}`", clip(&entry.key.value));
            self.complain_with(&source_codes::UNKNOWN_KEY, entry.key.span, message, help);
        }
        row.map(|row| row.field)
    }
}

/// `10.0.0.0/16`, or an address alone.
pub(super) fn is_cidr(text: &str) -> bool {
    Block::parse(text).is_some()
}

/// Whether a link target is one of the harmless schemes, or relative; a closed list.
fn is_safe_href(text: &str) -> bool {
    if text.is_empty()
        || text
            .chars()
            .any(|character| character.is_whitespace() || character.is_control() || character == '\\')
    {
        return false;
    }
    if text.starts_with("//") {
        return false;
    }
    let scheme_end = text
        .find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '+' | '-' | '.')));
    match scheme_end {
        Some(end) if text[end..].starts_with(':') => {
            let scheme = text[..end].to_ascii_lowercase();
            let rest = &text[end + 1..];
            match scheme.as_str() {
                "http" | "https" => rest.strip_prefix("//").is_some_and(|host| {
                    let authority = host.split(['/', '?', '#']).next().unwrap_or_default();
                    !authority.is_empty() && !authority.contains('@')
                }),
                "mailto" => !rest.is_empty(),
                _ => false,
            }
        }
        // A colon before the first slash could be read as a scheme.
        _ => !text.split(['/', '?', '#']).next().unwrap_or_default().contains(':'),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_cidr, is_safe_href};

    #[test]
    fn address_blocks() {
        for good in ["10.0.0.0/16", "0.0.0.0/0", "10.1.2.3", "2001:db8::/32", "::/0"] {
            assert!(is_cidr(good), "{good}");
        }
        for wrong in
            ["10.0.0/16", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "vpc", "2001:db8::/129"]
        {
            assert!(!is_cidr(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_harmless_targets() {
        for good in [
            "https://a.example/b?c#d",
            "HTTP://a.example",
            "mailto:a@b.example",
            "docs/a.md",
            "../a.md",
            "#x",
            "?q=a:b",
        ] {
            assert!(is_safe_href(good), "{good}");
        }
        for wrong in [
            "javascript:alert(1)",
            "JavaScript:1",
            "java\tscript:1",
            " javascript:1",
            "data:text/html,x",
            "//host/x",
            "\\\\host",
            "https://user@host/",
            "file:///etc/passwd",
            "vbscript:x",
            "blob:x",
            "",
            "é:x",
            "https:",
            "https:///x",
        ] {
            assert!(!is_safe_href(wrong), "{wrong}");
        }
    }
}
