//! The document as a tree: sections of blocks of words, without a single character of markup.

use crate::base::lang::Lang;

/// A whole document in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    pub lang: Lang,
    pub title: String,
    /// In order; none is empty.
    pub sections: Vec<Section>,
}

/// A part of the document under one heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Kebab-case, the same in every language.
    pub id: &'static str,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A run of words.
pub type Words = Vec<Inline>;

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading below that of the section.
    Heading(Words),
    Paragraph(Words),
    List(Vec<Item>),
    /// Numbered from 1.
    OrderedList(Vec<Item>),
    Table(Table),
    Image(Image),
}

/// An entry of a list: a line of words, and what stands below it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    pub words: Words,
    /// Lists only, so that back ends need no more than nesting.
    pub below: Vec<Block>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    pub head: Vec<String>,
    /// Each row has as many cells as the head.
    pub rows: Vec<Vec<Words>>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Image {
    /// What the picture shows, for those who do not see it.
    pub alternative: String,
    pub target: Target,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inline {
    Text(String),
    /// Something that a machine reads: an id, a path, a header.
    Code(String),
    /// The name of what follows, set off from it by a blank on each side.
    Strong(String),
    Link {
        words: String,
        target: Target,
    },
}

/// Where a link leads: a relative path, or an address of a scheme that runs nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target(String);

impl Target {
    /// Takes `address` unless its scheme is other than `http`, `https` or `mailto`, it begins at another host
    /// (`//host`), or it holds a backslash or a control character.
    #[must_use]
    pub fn new(address: &str) -> Option<Self> {
        let address = address.trim();
        let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
        let scheme = before_path.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let known = scheme.is_none_or(|scheme| matches!(scheme.as_str(), "http" | "https" | "mailto"));
        let odd = address.is_empty()
            || address.starts_with("//")
            || address.contains('\\')
            || address.chars().any(char::is_control);
        (known && !odd).then(|| Self(address.to_owned()))
    }

    /// A file by its relative path, whatever letters are in it: nothing of it is taken for a scheme, a query or a part.
    #[must_use]
    pub fn file(path: &str) -> Self {
        let mut address = String::with_capacity(path.len());
        if path.split('/').next().is_some_and(|first| first.contains(':')) {
            address.push_str("./");
        }
        for letter in path.chars() {
            if matches!(letter, '%' | '?' | '#' | '\\') || letter.is_whitespace() || letter.is_control() {
                let mut bytes = [0; 4];
                letter.encode_utf8(&mut bytes).bytes().for_each(|byte| push_encoded(byte, &mut address));
            } else {
                address.push(letter);
            }
        }
        Self(address)
    }

    /// A drawing of ours, to stand in the page itself: as an image, nothing in it runs or is loaded (RFC 2397).
    #[must_use]
    pub fn drawing(svg: &str) -> Self {
        let mut address = "data:image/svg+xml,".to_owned();
        for byte in svg.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~/:;,=".contains(&byte) {
                address.push(char::from(byte));
            } else {
                push_encoded(byte, &mut address);
            }
        }
        Self(address)
    }

    #[must_use]
    pub fn address(&self) -> &str {
        &self.0
    }
}

fn push_encoded(byte: u8, address: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    address.push('%');
    address.push(char::from(DIGITS[usize::from(byte >> 4)]));
    address.push(char::from(DIGITS[usize::from(byte & 15)]));
}

impl Inline {
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A page as a link to itself, told without its scheme; or as it stands where it is none.
    #[must_use]
    pub fn page(address: &str) -> Self {
        match (Target::new(address), address.strip_prefix("https://")) {
            (Some(target), Some(words)) => Self::Link { words: words.to_owned(), target },
            _ => Self::text(address),
        }
    }

    /// What a reader sees of it.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Code(words) | Self::Strong(words) | Self::Link { words, .. } => words,
        }
    }
}

impl Table {
    /// A table without the columns that are empty in every row.
    #[must_use]
    pub fn of_filled_columns(head: Vec<String>, mut rows: Vec<Vec<Words>>) -> Self {
        let filled: Vec<bool> = (0..head.len())
            .map(|column| rows.iter().any(|row| row.get(column).is_some_and(|cell| has_words(cell))))
            .collect();
        let keep = |column: &mut usize| {
            let kept = filled.get(*column).copied().unwrap_or(false);
            *column = column.saturating_add(1);
            kept
        };
        let mut column = 0;
        let head = head.into_iter().filter(|_| keep(&mut column)).collect();
        for row in &mut rows {
            let mut column = 0;
            row.retain(|_| keep(&mut column));
        }
        Self { head, rows }
    }
}

fn has_words(words: &[Inline]) -> bool {
    words.iter().any(|inline| !inline.words().trim().is_empty())
}

impl Item {
    #[must_use]
    pub const fn new(words: Words) -> Self {
        Self { words, below: Vec::new() }
    }
}

impl Block {
    /// A paragraph of one text.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(text)])
    }
}

#[cfg(test)]
mod tests {
    use super::{Inline, Table, Target};

    #[test]
    fn columns_without_words_are_left_out() {
        let cell = |text: &str| vec![Inline::text(text)];
        let head = ["a", "b", "c"].map(str::to_owned).to_vec();
        let rows = vec![vec![cell("1"), cell(" "), cell("")], vec![cell("2"), cell(""), cell("x")]];
        let table = Table::of_filled_columns(head, rows);
        assert_eq!(table.head, ["a", "c"]);
        assert_eq!(table.rows, [vec![cell("1"), cell("")], vec![cell("2"), cell("x")]]);
    }

    #[test]
    fn links_to_files_hold_every_letter_of_their_names() {
        for (path, address) in [
            ("../a/b c.svg", "../a/b%20c.svg"),
            ("設計/構成.svg", "設計/構成.svg"),
            ("a%20b#c?d.svg", "a%2520b%23c%3Fd.svg"),
            ("a:b.svg", "./a:b.svg"),
            ("a/b:c.svg", "a/b:c.svg"),
            ("a\\b\n.svg", "a%5Cb%0A.svg"),
        ] {
            assert_eq!(Target::file(path).address(), address);
            assert!(Target::new(address).is_some());
        }
    }

    #[test]
    fn links_lead_to_pages_only() {
        for good in [
            "topology.svg",
            "../a/b c.svg",
            "https://example.com/?a=b&c=(d)",
            "HTTP://x",
            "mailto:a@b.example",
            "a/b:c",
            "#x",
        ] {
            assert_eq!(Target::new(good).map(|target| target.address().to_owned()).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScript:1",
            " data:text/html,x",
            "vbscript:x",
            "file:///etc",
            "//host/x",
            "\\\\host",
            "java\nscript:1",
            "",
            "x\u{0}",
        ] {
            assert_eq!(Target::new(bad), None, "{bad:?}");
        }
    }
}
