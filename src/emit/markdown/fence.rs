//! Fenced code blocks of one kind in a page, and what is put in their place.
//!
//! A page is read as mdBook reads it, so that what only looks like a block (in other code, in a comment) is left alone;
//! and it is written by putting lines in the place of blocks, so that every other byte stays.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A fenced code block. All ranges are bytes of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fence {
    /// From the first mark of the opening fence to the end of the closing one, without the end of its line.
    pub range: Range<usize>,
    /// What follows the first word after the opening marks, to the end of the line.
    pub attributes: Range<usize>,
    /// What stands in the block, without the marks of lists and quotations around it.
    pub body: String,
    /// Where the pieces of the body begin: in the body, and in the page.
    places: Vec<(usize, usize)>,
    /// Whether there is a closing fence: without one, the block has swallowed what follows it.
    pub closed: bool,
}

impl Fence {
    /// The place in the page of a place in the body.
    #[must_use]
    pub fn in_page(&self, in_body: usize) -> usize {
        let before = self.places.partition_point(|(body, _)| *body <= in_body);
        match before.checked_sub(1).and_then(|at| self.places.get(at)) {
            Some((body, page)) => (page + (in_body - body)).min(self.range.end),
            None => self.attributes.end,
        }
    }
}

/// Every extension that decides in mdBook where blocks begin and end.
fn parser(page: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    Parser::new_ext(page, options)
}

/// The fenced blocks of a page whose first word is `word`.
#[must_use]
pub fn fences(page: &str, word: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    // Most pages have none, and to look for the word is cheap.
    if !page.contains(word) {
        return found;
    }
    let mut open: Option<Fence> = None;
    for (event, range) in parser(page).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => open = fence(page, range, word),
            Event::Text(text) => {
                if let Some(fence) = &mut open {
                    fence.places.push((fence.body.len(), range.start));
                    fence.body.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
            _ => {}
        }
    }
    found
}

/// A block at its range, still without a body; `None` when its first word is another.
fn fence(page: &str, range: Range<usize>, word: &str) -> Option<Fence> {
    let written = &page[range.clone()];
    let line = written.lines().next()?;
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let marks = line.len() - line.trim_start_matches(mark).len();
    let info = line[marks..].trim_start();
    let after = info.strip_prefix(word)?;
    if !(after.is_empty() || after.starts_with(|next: char| next.is_whitespace() || next == ',')) {
        return None;
    }
    let attributes = range.start + (line.len() - after.len())..range.start + line.len();
    let written = written.trim_end_matches(['\n', '\r']);
    let last = written.rfind('\n').map(|at| &written[at + 1..]).unwrap_or_default();
    // Marks of quotations stand before it.
    let last = last.trim_start_matches([' ', '\t', '>']).trim_end();
    let closed = last.len() >= marks && last.chars().all(|letter| letter == mark);
    let range = range.start..range.start + written.len();
    Some(Fence { range, attributes, body: String::new(), places: Vec::new(), closed })
}

/// The page with `lines` in the place of blocks: each one line of HTML that begins with a comment. In order.
///
/// # Errors
/// The index of a line that would not be one HTML block of its own where it stands: nothing may then be written.
pub fn replace(page: &str, lines: &[(Range<usize>, String)]) -> Result<String, usize> {
    let grown: usize = lines.iter().map(|(_, line)| line.len()).sum();
    let mut out = String::with_capacity(page.len().saturating_add(grown));
    let mut written = 0;
    let mut wanted = Vec::with_capacity(lines.len());
    for (range, line) in lines {
        out.push_str(&page[written..range.start]);
        wanted.push(out.len()..out.len() + line.len());
        out.push_str(line);
        written = range.end;
    }
    out.push_str(&page[written..]);
    let blocks: Vec<Range<usize>> = parser(&out)
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::HtmlBlock)))
        .map(|(_, range)| range)
        .collect();
    for (at, wanted) in wanted.iter().enumerate() {
        let stands = blocks.binary_search_by_key(&wanted.start, |block| block.start).ok();
        let alone = stands.and_then(|block| blocks.get(block)).is_some_and(|block| {
            block.end >= wanted.end && out[wanted.end..block.end].trim_matches(['\n', '\r']).is_empty()
        });
        if !alone {
            return Err(at);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{fences, parser, replace};
    use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

    const LINE: &str = "<!-- hopmap --><div>x</div>";

    fn bodies(page: &str) -> Vec<String> {
        fences(page, "hopmap").into_iter().map(|fence| fence.body).collect()
    }

    fn replaced(page: &str) -> String {
        let lines: Vec<_> =
            fences(page, "hopmap").into_iter().map(|fence| (fence.range, LINE.to_owned())).collect();
        replace(page, &lines).unwrap_or_else(|at| panic!("{page:?}: block {at} cannot stand"))
    }

    #[test]
    fn only_fenced_blocks_of_that_word_are_found() {
        for page in [
            "`hopmap`",
            "    ```hopmap\n    a\n    ```\n",
            "````md\n```hopmap\na\n```\n````\n",
            "<!--\n```hopmap\na\n```\n-->\n",
            "<div>\n```hopmap\na\n```\n</div>\n",
            "```yaml\nhopmap: 1\n```\n",
            "```hopmaps\na\n```\n",
            "```Hopmap\na\n```\n",
            "\\```hopmap\na\n",
            "a ```hopmap``` b\n",
            "| a |\n|---|\n| ```hopmap |\n",
        ] {
            assert_eq!(bodies(page), [""; 0], "{page}");
        }
    }

    #[test]
    fn blocks_are_found_wherever_they_stand() {
        for (page, body, around) in [
            ("```hopmap\na: 1\n```", "a: 1\n", "{}"),
            ("x\n```hopmap  view=a \na\n```\ny", "a\n", "x\n{}\ny"),
            ("~~~~ hopmap\na\n~~~\n~~~~~\n", "a\n~~~\n", "{}\n"),
            ("> ```hopmap\n> a:\n>   b\n> ```\n> y\n", "a:\n  b\n", "> {}\n> y\n"),
            ("- x\n  ```hopmap\n  a\n\n  b\n  ```\n- y\n", "a\n\nb\n", "- x\n  {}\n- y\n"),
            ("1. > - ```hopmap\n   >   a\n   >   ```\n   > z\n", "a\n", "1. > - {}\n   > z\n"),
            ("[^1]: ```hopmap\n    a\n    ```\n\n[^1]\n", "a\n", "[^1]: {}\n\n[^1]\n"),
            ("x\r\n  ```hopmap\r\n  a\r\n  ```\r\ny\r\n", "a\n", "x\r\n  {}\r\ny\r\n"),
            ("-\t```hopmap\n\ta\n\t\tb\n\t```\n", "a\n\tb\n", "-\t{}\n"),
            ("```hopmap\n```\n", "", "{}\n"),
        ] {
            assert_eq!(bodies(page), [body], "{page}");
            assert!(fences(page, "hopmap").iter().all(|fence| fence.closed), "{page}");
            assert_eq!(replaced(page), around.replace("{}", LINE), "{page}");
        }
    }

    #[test]
    fn a_block_without_an_end_is_told() {
        for page in ["```hopmap\na\n", "````hopmap\na\n```\n", "> ```hopmap\n> a\n\nb\n", "```hopmap"] {
            let found = fences(page, "hopmap");
            assert!(found.len() == 1 && !found[0].closed, "{page}");
        }
    }

    #[test]
    fn places_lead_back_into_the_page() {
        let page = "箱\n\n> ```hopmap lang=ja\n> a: 1\n>   b: 2\n> ```\n";
        let found = fences(page, "hopmap");
        let fence = &found[0];
        assert_eq!(&page[fence.attributes.clone()], " lang=ja");
        for piece in ["a: 1", "b: 2"] {
            let in_body = fence.body.find(piece).expect("it is there");
            assert!(page[fence.in_page(in_body)..].starts_with(piece), "{piece}");
        }
        assert!(fence.in_page(10_000) <= page.len());
        assert_eq!(fences("```hopmap\n```", "hopmap")[0].in_page(0), 9);
    }

    #[test]
    fn what_would_not_stand_alone_is_refused() {
        let page = "```hopmap\na\n```\n";
        let range = fences(page, "hopmap")[0].range.clone();
        for line in ["<b>x</b>", "<!-- a -->\n\nb", "text", "<div>x</div>\n\n<p>"] {
            assert_eq!(replace(page, &[(range.clone(), line.to_owned())]), Err(0), "{line}");
        }
    }

    /// What a page says, with a mark in the place of blocks of ours.
    fn said(page: &str, ours: impl Fn(&Event<'_>) -> bool) -> Vec<String> {
        let mut said = Vec::new();
        let mut within = false;
        for event in parser(page) {
            let starts = ours(&event);
            if starts {
                within = true;
                said.push("OURS".to_owned());
            } else if within {
                within = !matches!(event, Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock));
            } else {
                said.push(format!("{event:?}"));
            }
        }
        said
    }

    #[test]
    fn everything_around_blocks_says_what_it_said() {
        // Pages put together at random from pieces that mean something to Markdown, in containers and out of them.
        const PIECES: &[&str] = &[
            "text *em*\n",
            "\n",
            "# Head {#id}\n",
            "- item\n",
            "  more\n",
            "1. one\n",
            "   two\n",
            "> quote\n",
            "> - both\n",
            "```\ncode\n```\n",
            "<div>\n",
            "</div>\n",
            "<!-- note -->\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n",
            "[^1]: note\n",
            "term\n: meaning\n",
            "***\n",
            "    indented\n",
            "&amp; \\` {{#include a}}\n",
            "> [!NOTE]\n",
        ];
        const BLOCK: &str = "```hopmap\na: 1\n```\n";
        let mut state = 7_u64;
        let mut random = |below: usize| {
            // Knuth, MMIX.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let mut met = 0;
        for _ in 0..3000 {
            let mut page = String::new();
            for _ in 0..=random(9) {
                let indent = ["", "", "  ", "   ", "> ", "- ", ">   "][random(7)];
                let piece = if random(3) == 0 { BLOCK } else { PIECES[random(PIECES.len())] };
                for (at, line) in piece.lines().enumerate() {
                    let mark = if at > 0 && indent == "- " { "  " } else { indent };
                    page.push_str(&format!("{mark}{line}\n"));
                }
            }
            let found = fences(&page, "hopmap");
            met += found.len();
            let new = replaced(&page);
            let word = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &**info == "hopmap");
            // In the new page every block is an HTML block that begins with our line.
            let before = said(&page, word);
            let mut places = Vec::new();
            for (event, range) in parser(&new).into_offset_iter() {
                if matches!(event, Event::Start(Tag::HtmlBlock)) && new[range.clone()].starts_with(LINE) {
                    places.push(range);
                }
            }
            assert_eq!(places.len(), found.len(), "{page}");
            let mut after = Vec::new();
            let mut within = false;
            for (event, range) in parser(&new).into_offset_iter() {
                if places.contains(&range) && matches!(event, Event::Start(Tag::HtmlBlock)) {
                    within = true;
                    after.push("OURS".to_owned());
                } else if within {
                    within = !matches!(event, Event::End(TagEnd::HtmlBlock));
                } else {
                    after.push(format!("{event:?}"));
                }
            }
            assert_eq!(after, before, "{page}\n---\n{new}");
            // Byte by byte, too.
            let mut rest = new.as_str();
            let mut from = 0;
            for fence in &found {
                rest = rest
                    .strip_prefix(&page[from..fence.range.start])
                    .expect("what stands before is the same");
                rest = rest.strip_prefix(LINE).expect("then the line");
                from = fence.range.end;
            }
            assert_eq!(rest, &page[from..]);
        }
        assert!(met > 2000, "{met}");
    }
}
