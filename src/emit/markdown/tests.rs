//! What is written is read again by a Markdown parser: same structure, same words, nothing live.

#[cfg(test)]
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::write;
use crate::base::lang::Lang;
use crate::document::tree::{Block, Document, Image, Inline, Item, Section, Table, Target, Words};

/// Texts that mean something to somebody.
const HOSTILE: &[&str] = &[
    "a | b || c \\| d",
    "*a* **b** ***c*** _d_ __e__ ~~f~~ `g` ``h``",
    "<script>alert(1)</script><img src=x onerror=1>",
    "<!-- hopmap:end -->",
    "--> <!-- hopmap:begin x -->",
    "&lt;b&gt; &amp; &#60; &copy; &",
    "# heading",
    "#no",
    "heading #",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "123456789) item",
    "> quote",
    "===",
    "---",
    "a\n===",
    "a\n---",
    "a\n\nb\r\nc\td",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "~~~ code",
    "[x](javascript:alert(1))",
    "![x](y)",
    "[x]: http://y",
    "[x][y] [z] [^1] [[w]]",
    "- [ ] task",
    "<https://example.com>",
    "https://example.com/?a=b_c",
    "www.example.com",
    "someone@example.com",
    "mailto:someone@example.com",
    "{{#include /etc/passwd}}",
    "\\{{#include x}}",
    "{{ {{{ }} {#id .class}",
    "a {.b}",
    "$x$ $$y$$ \\(z\\) \\[w\\]",
    ": definition",
    "a\n: definition",
    "+++\na = 1\n+++",
    "---\na: 1\n---",
    "%",
    "x\u{0}y\u{1b}[31m\u{7f}\u{85}z",
    "a\u{202e}b\u{2066}c\u{200f}d",
    "a\u{2028}b\u{2029}c",
    "\u{feff}a",
    "\u{3000}全角 空白\u{3000}",
    "「受付」",
    "注文を**受ける**。",
    "trailing  ",
    "  leading",
    "back\\",
    "back\\\\",
    "!",
    "wow!",
    "a!b",
    "`",
    "``",
    "*",
    "**",
    "_",
    "a_b_c _d",
    "\\",
    "|",
    "||",
    "-",
    "--",
    "a -- b --- c ... d",
    "\"quoted\" 'quoted'",
    "<",
    ">",
    "&",
    "",
    " ",
    "\u{200b}",
    "a\u{200b}b\u{2060}c\u{ad}d",
    "a\u{2063}b\u{180e}c\u{e0041}\u{e0042}d\u{fff9}e",
    "می\u{200c}خواهم ❤\u{fe0f} 葛\u{e0100}",
    "👩‍👩‍👧 🇯🇵 e\u{301}",
    "^a^ H~2~O",
    "<div>\n\nx\n\n</div>",
    "<?php x ?>",
    "<![CDATA[x]]>",
    "]]>",
    "a\\\nb",
    "a  \nb",
    "| a | b |\n|---|---|\n| c | d |",
    "\u{fffe}\u{fdd0}",
    "Ⓐ_b_Ⓒ",
    "1.2.3",
    "10.0.0.0/16",
    "::: warning",
    "@user #1 GH-1",
    ":tada:",
    "a:b:c :+1: arn:aws:iam::1:role/x",
    "::a::",
];

/// What a part is and what a reader sees of it; blanks are left out, since HTML does not count them.
type Seen = (&'static str, String);

/// The words of a text as they must be seen: the promise of the writer, said once more in other words.
fn legible(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() || *letter == '\u{85}')
        .filter(|letter| {
            let hints = [0xad_u32, 0x061c, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff]
                .contains(&u32::from(*letter))
                || (0x202a..=0x202e).contains(&u32::from(*letter))
                || (0x2066..=0x2069).contains(&u32::from(*letter));
            !hints
        })
        .map(|letter| {
            let code = u32::from(letter);
            let none = letter.is_control()
                || (0xfdd0..=0xfdef).contains(&code)
                || matches!(code, 0xfffe | 0xffff | 0x180e | 0x2061..=0x2065 | 0x206a..=0x206f)
                || matches!(code, 0xfff9..=0xfffb | 0xe0000..=0xe007f);
            if none { '\u{fffd}' } else { letter }
        })
        .collect()
}

fn words_of(words: &[Inline]) -> String {
    words.iter().map(|inline| legible(inline.words())).collect()
}

/// What must be seen of a document.
fn wanted(document: &Document) -> Vec<Seen> {
    let mut seen = vec![("h1", legible(&document.title))];
    for section in &document.sections {
        seen.push(("h2", legible(&section.heading)));
        blocks(&section.blocks, &mut seen);
    }
    seen
}

fn blocks(blocks_of: &[Block], seen: &mut Vec<Seen>) {
    for block in blocks_of {
        match block {
            Block::Heading(words) if words_of(words).is_empty() => {}
            Block::Heading(words) => seen.push(("h3", words_of(words))),
            Block::Paragraph(words) if words_of(words).is_empty() => {}
            Block::Paragraph(words) => seen.push(("p", words_of(words))),
            Block::List(items) | Block::OrderedList(items) => {
                let kind = if matches!(block, Block::List(_)) { "ul" } else { "ol" };
                if items.is_empty() {
                    continue;
                }
                seen.push((kind, String::new()));
                for item in items {
                    seen.push(("li", words_of(&item.words)));
                    blocks(&item.below, seen);
                }
                seen.push(("end", String::new()));
            }
            Block::Table(table) => {
                for cell in &table.head {
                    seen.push(("cell", legible(cell)));
                }
                for cell in table.rows.iter().flatten() {
                    seen.push(("cell", words_of(cell)));
                }
            }
            Block::Image(image) => seen.push(("p", legible(&image.alternative))),
        }
    }
}

/// What a parser sees in a Markdown text; panics at anything that we never write.
fn seen(markdown: &str, options: Options) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                assert!(id.is_none() && classes.is_empty() && attrs.is_empty(), "{markdown}");
                seen.push((["h0", "h1", "h2", "h3", "h4", "h5", "h6"][level as usize], String::new()));
            }
            Event::Start(Tag::Paragraph) => seen.push(("p", String::new())),
            Event::Start(Tag::List(None)) => seen.push(("ul", String::new())),
            Event::Start(Tag::List(Some(first))) => {
                assert_eq!(first, 1);
                seen.push(("ol", String::new()));
            }
            Event::End(TagEnd::List(_)) => seen.push(("end", String::new())),
            Event::Start(Tag::Item) => seen.push(("li", String::new())),
            Event::Start(Tag::TableCell) => seen.push(("cell", String::new())),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                assert!(Target::new(&dest_url).is_some(), "{dest_url}");
            }
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::Strong) | Event::End(_) => {}
            Event::Text(text) | Event::Code(text) => {
                let last = seen.last_mut().expect("text stands in something");
                last.1.push_str(&text);
            }
            other => panic!("{other:?} is live in\n{markdown}"),
        }
    }
    for part in &mut seen {
        part.1 = part.1.chars().filter(|letter| !letter.is_whitespace()).collect();
    }
    seen
}

fn check(document: &Document) {
    let markdown = write(document);
    assert!(!markdown.contains("{{"), "{markdown}");
    assert!(!markdown.contains('<'), "{markdown}");
    assert!(markdown.chars().all(|letter| letter == '\n' || !letter.is_control()), "{markdown:?}");
    let wanted = wanted(document);
    let strict = Options::ENABLE_TABLES;
    assert_eq!(seen(&markdown, strict), wanted, "{markdown}");
    // The extensions that books and code hosts turn on; quotes alone may be set in another way.
    let all = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_OLD_FOOTNOTES);
    assert_eq!(seen(&markdown, all), wanted, "{markdown}");
    let plain = |parts: Vec<Seen>| -> Vec<Seen> {
        let set = |letter: char| match letter {
            '“' | '”' => '"',
            '‘' | '’' => '\'',
            other => other,
        };
        parts.into_iter().map(|(kind, text)| (kind, text.chars().map(set).collect())).collect()
    };
    let smart = all.union(Options::ENABLE_SMART_PUNCTUATION);
    assert_eq!(plain(seen(&markdown, smart)), plain(wanted), "{markdown}");
}

fn document(blocks: Vec<Block>) -> Document {
    let section = Section { id: "x", heading: "Heading".into(), blocks };
    Document { lang: Lang::En, title: "Title".into(), sections: vec![section] }
}

fn text(text: &str) -> Words {
    vec![Inline::text(text)]
}

fn relative(address: &str) -> Target {
    Target::new(address).expect("a relative path")
}

#[test]
fn hostile_texts_stay_text_everywhere() {
    for hostile in HOSTILE {
        let strong = || vec![Inline::Strong((*hostile).into()), Inline::text(format!(" {hostile}"))];
        let link = || Inline::Link { words: (*hostile).into(), target: relative("a(b).svg") };
        let mut page = document(vec![
            Block::Heading(text(hostile)),
            Block::paragraph(*hostile),
            Block::List(vec![
                Item { words: text(hostile), below: vec![Block::OrderedList(vec![Item::new(strong())])] },
                Item::new(vec![Inline::Code((*hostile).into())]),
                Item { words: text(hostile), below: vec![Block::List(vec![Item::new(text(hostile))])] },
            ]),
            Block::List(vec![Item::new(text(hostile))]),
            Block::OrderedList(vec![Item::new(strong()), Item::new(text(hostile))]),
            Block::OrderedList(vec![Item::new(text(hostile))]),
            Block::Table(Table {
                head: vec!["a".into(), (*hostile).into()],
                rows: vec![
                    vec![text(hostile), vec![Inline::Code((*hostile).into()), Inline::text(*hostile)]],
                    vec![strong(), vec![Inline::text(*hostile), link(), Inline::text(*hostile)]],
                ],
            }),
            Block::Image(Image { alternative: (*hostile).into(), target: relative("x y.svg") }),
            Block::Paragraph(vec![Inline::text("!"), link()]),
            Block::paragraph("last"),
        ]);
        page.title = (*hostile).into();
        page.sections[0].heading = format!("{hostile} {hostile}");
        check(&page);
    }
}

/// The generator of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014), figure 16.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("smaller than a usize")
    }

    fn text(&mut self) -> String {
        const LETTERS: &[char] = &[
            'a', 'B', '1', ' ', ' ', '*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '#', '-', '+', '=',
            '|', '\\', '!', '~', '{', '}', '\n', '\t', ':', '/', '.', '@', '$', '^', ';', '"', '\'', '受',
            '、', '「', '\u{3000}', '\u{a0}', '\u{200b}', '\u{0}',
        ];
        (0..self.below(12)).map(|_| LETTERS[self.below(LETTERS.len())]).collect()
    }

    fn words(&mut self) -> Words {
        (0..self.below(4))
            .map(|_| match self.below(5) {
                0 | 1 => Inline::Text(self.text()),
                2 => Inline::Code(self.text()),
                3 => Inline::Strong(self.text()),
                _ => Inline::Link { words: self.text(), target: relative("x") },
            })
            .collect()
    }

    fn items(&mut self, depth: usize) -> Vec<Item> {
        (0..=self.below(3))
            .map(|_| {
                let lists = if depth < 4 { self.below(3) } else { 0 };
                Item { words: self.words(), below: (0..lists).map(|_| self.list(depth)).collect() }
            })
            .collect()
    }

    fn list(&mut self, depth: usize) -> Block {
        let items = self.items(depth.saturating_add(1));
        if self.below(2) == 0 { Block::List(items) } else { Block::OrderedList(items) }
    }

    fn block(&mut self) -> Block {
        match self.below(6) {
            0 => Block::Heading(self.words()),
            1 => Block::Paragraph(self.words()),
            2 | 3 => self.list(0),
            4 => Block::Table(Table {
                head: vec![self.text(), "b".into()],
                rows: (0..self.below(4)).map(|_| vec![self.words(), self.words()]).collect(),
            }),
            _ => Block::Image(Image { alternative: self.text(), target: relative("x") }),
        }
    }
}

#[test]
fn random_documents_are_read_as_they_were_written() {
    for seed in 0..1500 {
        let mut random = Random(seed);
        let blocks = (0..random.below(6)).map(|_| random.block()).collect();
        check(&document(blocks));
    }
}
