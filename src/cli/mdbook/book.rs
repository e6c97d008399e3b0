//! The book as mdBook hands it over: JSON of version 0.4 or 0.5, of which only the contents of chapters are read and
//! replaced. Every other byte goes back as it came, known or not.

use std::ops::Range;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// Chapters nested deeper than this are refused; mdBook's own reader ends at about 40.
const DEEPEST: usize = 64;

/// What mdBook hands over, taken apart.
#[derive(Debug)]
pub(super) struct Handed<'a> {
    pub context: Value,
    /// The book as it was written.
    book: &'a str,
    /// Those that have contents, in the order of reading.
    pub chapters: Vec<Chapter>,
}

/// A chapter that has contents.
#[derive(Debug)]
pub(super) struct Chapter {
    /// Its file below the folder of sources, or its name where it has none.
    pub path: String,
    pub content: String,
    /// Where the contents stand in the book, as a JSON string.
    place: Range<usize>,
}

#[derive(Deserialize)]
struct Top<'a> {
    /// Version 0.5.
    #[serde(borrow)]
    items: Option<Vec<&'a RawValue>>,
    /// Version 0.4.
    #[serde(borrow)]
    sections: Option<Vec<&'a RawValue>>,
}

#[derive(Deserialize)]
struct Item<'a> {
    #[serde(borrow, rename = "Chapter")]
    chapter: Option<Written<'a>>,
}

#[derive(Deserialize)]
struct Written<'a> {
    name: Option<String>,
    path: Option<String>,
    source_path: Option<String>,
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow, default)]
    sub_items: Vec<&'a RawValue>,
}

impl<'a> Handed<'a> {
    /// # Errors
    /// Says in one phrase what is not as mdBook writes it.
    pub(super) fn read(text: &'a str) -> Result<Self, String> {
        let (context, raw): (Value, &RawValue) =
            serde_json::from_str(text).map_err(|error| format!("it is no book: {error}"))?;
        let book = raw.get();
        let top: Top = serde_json::from_str(book).map_err(|error| format!("it is no book: {error}"))?;
        let roots = top.items.or(top.sections).ok_or("the book has neither `items` nor `sections`")?;
        let mut chapters = Vec::new();
        // Depth first, from the end, since the last one is taken first.
        let mut left: Vec<(usize, &RawValue)> = roots.into_iter().rev().map(|item| (0, item)).collect();
        while let Some((depth, item)) = left.pop() {
            // Separators are strings.
            if !item.get().starts_with('{') {
                continue;
            }
            let item: Item = serde_json::from_str(item.get())
                .map_err(|error| format!("an item is no chapter: {error}"))?;
            let Some(written) = item.chapter else { continue };
            if depth >= DEEPEST && !written.sub_items.is_empty() {
                return Err(format!("chapters are nested more than {DEEPEST} deep"));
            }
            left.extend(written.sub_items.iter().rev().map(|item| (depth.saturating_add(1), *item)));
            chapters.extend(chapter(book, written)?);
        }
        Ok(Self { context, book, chapters })
    }

    /// The book with other contents of some chapters: by their index, in order.
    pub(super) fn written(&self, contents: &[(usize, String)]) -> String {
        let grown: usize = contents.iter().map(|(_, content)| content.len()).sum();
        let mut out = String::with_capacity(self.book.len().saturating_add(grown));
        let mut from = 0;
        let mut new: Vec<(&Range<usize>, &String)> = contents
            .iter()
            .filter_map(|(chapter, content)| Some((&self.chapters.get(*chapter)?.place, content)))
            .collect();
        // The order of reading is not that of writing where a chapter lists its parts before its contents.
        new.sort_by_key(|(place, _)| place.start);
        for (place, content) in new {
            out.push_str(&self.book[from..place.start]);
            out.push_str(&Value::from(content.as_str()).to_string());
            from = place.end;
        }
        out.push_str(&self.book[from..]);
        out
    }
}

fn chapter(book: &str, written: Written<'_>) -> Result<Option<Chapter>, String> {
    let Some(raw) = written.content else { return Ok(None) };
    let content: String =
        serde_json::from_str(raw.get()).map_err(|error| format!("the contents of a chapter: {error}"))?;
    // `raw` is a piece of `book`.
    let start = (raw.get().as_ptr() as usize).saturating_sub(book.as_ptr() as usize);
    let path = written.source_path.or(written.path).or(written.name).unwrap_or_default();
    Ok(Some(Chapter { path, content, place: start..start + raw.get().len() }))
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, Handed};

    const NEW: &str = r#" [ {"root":"/b","x":1e3} , {"items":[ "Separator",{"PartTitle":"T"}, {"Chapter":{"name":"A","content":"a\u00e9\n","number":[1],"extra":1.50,"sub_items":[{"Chapter":{"sub_items":[],"content":"b","path":"b.md"}}],"path":"a.md","source_path":"README.md","parent_names":[]}},{"Chapter":{"name":"Draft","content":"","path":null,"sub_items":[]}}],"future":{"k":[1e2]}} ] "#;

    #[test]
    fn everything_but_contents_comes_back_as_it_came() {
        let old = NEW
            .replace("\"items\"", "\"sections\"")
            .replace("\"future\":{\"k\":[1e2]}", "\"__non_exhaustive\":null");
        for text in [NEW, &old] {
            let handed = Handed::read(text).expect("it is a book");
            let seen: Vec<(&str, &str)> = handed
                .chapters
                .iter()
                .map(|chapter| (chapter.path.as_str(), chapter.content.as_str()))
                .collect();
            assert_eq!(seen, [("README.md", "aé\n"), ("b.md", "b"), ("Draft", "")]);
            let book = text.trim_matches([' ', '[', ']']).split_once(", ").expect("the book is second").1;
            let book = book.trim();
            assert_eq!(handed.written(&[]), book);
            let new = handed.written(&[(0, "x\"\n".to_owned()), (1, "箱".to_owned())]);
            let expected = book
                .replace(r#""content":"a\u00e9\n""#, r#""content":"x\"\n""#)
                .replace(r#""content":"b""#, r#""content":"箱""#);
            assert_eq!(new, expected);
        }
    }

    #[test]
    fn parts_may_be_written_before_contents() {
        let text =
            r#"[{},{"items":[{"Chapter":{"sub_items":[{"Chapter":{"content":"b"}}],"content":"a"}}]}]"#;
        let handed = Handed::read(text).expect("it is a book");
        assert_eq!(
            handed.written(&[(0, "1".to_owned()), (1, "2".to_owned())]),
            r#"{"items":[{"Chapter":{"sub_items":[{"Chapter":{"content":"2"}}],"content":"1"}}]}"#
        );
    }

    #[test]
    fn what_is_no_book_is_refused() {
        let deep = |depth: usize| {
            let open = r#"{"Chapter":{"content":"","sub_items":["#;
            format!("[{{}},{{\"items\":[{}{}]}}]", open.repeat(depth), "]}}".repeat(depth))
        };
        for text in [
            "",
            "[",
            "[{}]",
            "{}",
            "[{},{}]",
            "[{},{\"items\":1}]",
            "[{},{\"items\":[{\"Chapter\":1}]}]",
            "[{},{\"items\":[{\"Chapter\":{\"content\":1}}]}]",
            "[{},{\"items\":[]}] x",
            &"[".repeat(100_000),
            &format!("{{\"a\":{}", "[".repeat(100_000)),
            &deep(DEEPEST + 2),
            &deep(20_000),
        ] {
            assert!(Handed::read(text).is_err(), "{}", &text[..text.len().min(60)]);
        }
        assert!(Handed::read(&deep(DEEPEST)).is_ok());
    }
}
