//! YAML or JSON text to a tree in which every value and every key knows its place.
//!
//! The events come from the parser inside serde-saphyr. They are taken one by one rather than through serde, since
//! serde stops at the first error and turns scalars into numbers and booleans before anybody can say whether an
//! account number was meant. Depth, nodes and aliases are counted here; nothing recurses over the input.

use serde_saphyr::granit_parser::{self, ErrorKind, Event, Parser, ScalarStyle, ScanError, Tag};

use super::codes;
use super::complaints::Complaints;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::{SourceId, Span, Spanned};

/// Collections within collections. Thirty-two boundaries take 66 levels (each its map and its `children`, below
/// `resources`); the rest is room for the lists in the innermost one.
const DEEPEST: usize = 72;
/// Values in one text.
const MOST_NODES: usize = 4_000_000;
/// Aliases in one text.
const MOST_ALIASES: usize = 1_000;
/// Values that aliases stand for, and the bytes of their texts.
const MOST_COPIED_NODES: usize = 100_000;
const MOST_COPIED_BYTES: usize = 8 << 20;
/// Characters of a key on one line; a fan-out of many ends is a long key.
const LONGEST_KEY: usize = 16_384;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Tree {
    pub value: Value,
    pub span: Span,
}

/// What was written; scalars stay text, for only their reader knows what they should be.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing after the colon, `~` or `null`.
    Null,
    Scalar {
        text: String,
        /// Written without quotes: may be a boolean or a number.
        plain: bool,
    },
    List(Vec<Tree>),
    Map(Vec<Entry>),
}

/// A key of a map with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Spanned<String>,
    pub value: Tree,
}

impl Tree {
    /// What the value is, for "expected a list, found ...".
    #[must_use]
    pub const fn noun(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar { .. } => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The entries of a map.
    #[must_use]
    pub fn map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items of a list.
    #[must_use]
    pub fn list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// Calls `visit` with every text in the tree, keys included.
    pub fn texts(&self, visit: &mut impl FnMut(&str)) {
        match &self.value {
            Value::Null => {}
            Value::Scalar { text, .. } => visit(text),
            Value::List(items) => {
                for item in items {
                    item.texts(visit);
                }
            }
            Value::Map(entries) => {
                for entry in entries {
                    visit(&entry.key.value);
                    entry.value.texts(visit);
                }
            }
        }
    }
}

/// Reads one text. `None` when it is not YAML, when it passes a limit, or when it holds nothing.
pub(super) fn parse(text: &str, source: SourceId, complaints: &mut Complaints<'_>) -> Option<Tree> {
    let options = granit_parser::options! {
        emit_comments: false,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
        simple_key_max_lookahead: LONGEST_KEY,
    };
    let mut builder = Builder {
        source,
        complaints,
        open: Vec::new(),
        root: None,
        anchors: Vec::new(),
        used: Used::default(),
    };
    let mut documents = 0_usize;
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                builder.complaints.push(syntax(&error, source, text));
                return None;
            }
        };
        let span = Span {
            source,
            start: offset(span.byte_range().map(|range| range.start)),
            end: offset(span.byte_range().map(|range| range.end)),
        };
        if matches!(event, Event::DocumentStart(..)) {
            documents += 1;
            if documents > 1 {
                builder.complaints.push(
                    Diagnostic::error(&codes::SEVERAL_DOCUMENTS, span, "a second document begins here").help(
                        "one file is one topology: take out the `---`, or put this into a file of its own",
                    ),
                );
                return None;
            }
        }
        if let Err(refusal) = builder.take(event, span) {
            builder.complaints.push(*refusal);
            return None;
        }
    }
    builder.root
}

fn offset(byte: Option<usize>) -> u32 {
    byte.and_then(|byte| u32::try_from(byte).ok()).unwrap_or(u32::MAX)
}

/// A collection that is not closed yet.
struct Open {
    start: Span,
    anchor: usize,
    filling: Filling,
}

enum Filling {
    List(Vec<Tree>),
    /// `merged` is what `<<` took in, of which the first of each key counts; the map's own entries win over it.
    Map {
        entries: Vec<Entry>,
        merged: Vec<Entry>,
        key: Option<Key>,
    },
}

/// A key that waits for its value; `merges` is an unquoted `<<`.
struct Key {
    text: Spanned<String>,
    merges: bool,
}

/// What an anchor stands for.
enum Anchored {
    /// Its collection is still open: an alias to it would hold itself.
    Open(Span),
    Done(Tree),
}

#[derive(Default)]
struct Used {
    nodes: usize,
    aliases: usize,
    copied_nodes: usize,
    copied_bytes: usize,
}

struct Builder<'c, 'd> {
    source: SourceId,
    complaints: &'c mut Complaints<'d>,
    open: Vec<Open>,
    root: Option<Tree>,
    /// By anchor number, which the parser counts from 1.
    anchors: Vec<Option<Anchored>>,
    used: Used,
}

type Refusal = Box<Diagnostic>;

impl Builder<'_, '_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Refusal> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.count(span)?;
                let as_text = self.tag(tag.as_deref(), span) == Some(true);
                let plain = style == ScalarStyle::Plain && !as_text;
                if let Some(bad) = text.chars().find(|character| is_control(*character)) {
                    self.complaints.push(control_character(bad, span));
                }
                let null = plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let is_key = self.awaits_key();
                let value = if null && !is_key {
                    Value::Null
                } else {
                    Value::Scalar { text: text.into_owned(), plain }
                };
                let tree = Tree { value, span };
                self.remember(anchor, &tree);
                self.complete(tree)
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.tag(tag.as_deref(), span);
                self.open(span, anchor, Filling::List(Vec::new()))
            }
            Event::MappingStart(_, anchor, tag) => {
                self.tag(tag.as_deref(), span);
                self.open(span, anchor, Filling::Map { entries: Vec::new(), merged: Vec::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => Ok(()),
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { filling: Filling::Map { key: None, .. }, .. }))
    }

    fn count(&mut self, span: Span) -> Result<(), Refusal> {
        self.used.nodes += 1;
        if self.used.nodes > MOST_NODES {
            return Err(limit(span, format!("more than {MOST_NODES} values in one file")));
        }
        Ok(())
    }

    /// Whether a tag says "this is text"; `None` without a tag. Tags of other makes are refused.
    fn tag(&mut self, tag: Option<&Tag>, span: Span) -> Option<bool> {
        let tag = tag?;
        match tag.core_suffix() {
            Some("str") => return Some(true),
            Some("int" | "float" | "bool" | "null" | "seq" | "map") => {}
            _ => {
                let written = clip(&tag.original());
                self.complaints.push(
                    Diagnostic::error(&codes::UNKNOWN_TAG, span, format!("unknown tag `{written}`"))
                        .help("take the tag out: the language has none"),
                );
            }
        }
        Some(false)
    }

    fn open(&mut self, start: Span, anchor: usize, filling: Filling) -> Result<(), Refusal> {
        self.count(start)?;
        if self.open.len() >= DEEPEST {
            return Err(limit(start, format!("nested more than {DEEPEST} levels deep")));
        }
        if anchor > 0 {
            *self.anchor(anchor) = Some(Anchored::Open(start));
        }
        self.open.push(Open { start, anchor, filling });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Refusal> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let span = Span { source: self.source, start: open.start.start, end: end.end.max(open.start.end) };
        let value = match open.filling {
            Filling::List(items) => Value::List(items),
            Filling::Map { entries, merged, .. } => {
                let mut entries = self.unique(entries);
                if !merged.is_empty() {
                    entries.extend(merged);
                    entries = first_of_each(entries);
                }
                Value::Map(entries)
            }
        };
        let tree = Tree { value, span };
        self.remember(open.anchor, &tree);
        self.complete(tree)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Refusal> {
        self.used.aliases += 1;
        if self.used.aliases > MOST_ALIASES {
            return Err(limit(span, format!("more than {MOST_ALIASES} aliases in one file")));
        }
        self.count(span)?;
        let tree = match self.anchors.get(anchor) {
            Some(Some(Anchored::Done(tree))) => tree,
            Some(Some(Anchored::Open(start))) => {
                return Err(Box::new(
                    Diagnostic::error(&codes::SYNTAX, span, "this alias stands inside what it stands for")
                        .label(*start, "the anchor"),
                ));
            }
            _ => return Err(Box::new(Diagnostic::error(&codes::SYNTAX, span, "no such anchor"))),
        };
        let (nodes, bytes) = weight(tree);
        self.used.copied_nodes = self.used.copied_nodes.saturating_add(nodes);
        self.used.copied_bytes = self.used.copied_bytes.saturating_add(bytes);
        if self.used.copied_nodes > MOST_COPIED_NODES || self.used.copied_bytes > MOST_COPIED_BYTES {
            return Err(limit(
                span,
                format!(
                    "aliases stand for more than {MOST_COPIED_NODES} values or {MOST_COPIED_BYTES} bytes"
                ),
            ));
        }
        if self.open.len() + depth(tree) > DEEPEST {
            return Err(limit(span, format!("nested more than {DEEPEST} levels deep")));
        }
        let tree = tree.clone();
        self.complete(tree)
    }

    fn anchor(&mut self, anchor: usize) -> &mut Option<Anchored> {
        if self.anchors.len() <= anchor {
            self.anchors.resize_with(anchor + 1, || None);
        }
        &mut self.anchors[anchor]
    }

    fn remember(&mut self, anchor: usize, tree: &Tree) {
        if anchor > 0 {
            *self.anchor(anchor) = Some(Anchored::Done(tree.clone()));
        }
    }

    /// Puts a finished value where it belongs.
    fn complete(&mut self, tree: Tree) -> Result<(), Refusal> {
        match self.open.last_mut().map(|open| &mut open.filling) {
            None => self.root = Some(tree),
            Some(Filling::List(items)) => items.push(tree),
            Some(Filling::Map { entries, merged, key }) => match key.take() {
                Some(Key { text, merges: false }) => entries.push(Entry { key: text, value: tree }),
                Some(Key { text, merges: true }) => merge(merged, tree, text.span)?,
                None => match tree.value {
                    Value::Scalar { text, plain } => {
                        let merges = plain && text == "<<";
                        *key = Some(Key { text: Spanned::new(text, tree.span), merges });
                    }
                    Value::Null => {
                        *key = Some(Key { text: Spanned::new(String::new(), tree.span), merges: false });
                    }
                    Value::List(_) | Value::Map(_) => {
                        return Err(Box::new(
                            Diagnostic::error(
                                &codes::KEY_NOT_TEXT,
                                tree.span,
                                format!("{} as a key", tree.noun()),
                            )
                            .help("a key is a text; put a text that begins with `{` or `[` in quotes"),
                        ));
                    }
                },
            },
        }
        Ok(())
    }

    /// The entries without those whose key stands there already, which are reported.
    fn unique(&mut self, entries: Vec<Entry>) -> Vec<Entry> {
        let order = by_key(&entries);
        let mut again = vec![false; entries.len()];
        let mut any = false;
        for pair in order.windows(2) {
            let (before, after) = (&entries[pair[0]].key, &entries[pair[1]].key);
            if before.value == after.value {
                again[pair[1]] = true;
                any = true;
                self.complaints.push(
                    Diagnostic::error(
                        &codes::DUPLICATE_KEY,
                        after.span,
                        format!("the key `{}` stands here twice", clip(&after.value)),
                    )
                    .label(before.span, "first here")
                    .help("keep one of the two"),
                );
            }
        }
        if !any {
            return entries;
        }
        entries.into_iter().zip(again).filter(|(_, again)| !again).map(|(entry, _)| entry).collect()
    }
}

/// The places of entries, sorted by their keys, equal ones as they stand.
fn by_key(entries: &[Entry]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by(|a, b| entries[*a].key.value.cmp(&entries[*b].key.value).then(a.cmp(b)));
    order
}

/// The entries without those whose key stands before them already.
fn first_of_each(entries: Vec<Entry>) -> Vec<Entry> {
    let mut again = vec![false; entries.len()];
    for pair in by_key(&entries).windows(2) {
        again[pair[1]] = entries[pair[0]].key.value == entries[pair[1]].key.value;
    }
    entries.into_iter().zip(again).filter(|(_, again)| !again).map(|(entry, _)| entry).collect()
}

/// Adds the entries of a merged map, or of several, in their order.
fn merge(entries: &mut Vec<Entry>, tree: Tree, at: Span) -> Result<(), Refusal> {
    let wrong = |tree: &Tree| {
        Box::new(Diagnostic::error(
            &codes::SYNTAX,
            at,
            format!("`<<` takes in a map or a list of maps, not {}", tree.noun()),
        ))
    };
    let maps = match tree.value {
        Value::List(maps) => maps,
        Value::Map(_) => vec![tree],
        Value::Null | Value::Scalar { .. } => return Err(wrong(&tree)),
    };
    for map in maps {
        let Value::Map(merged) = map.value else { return Err(wrong(&map)) };
        entries.extend(merged);
    }
    Ok(())
}

/// Values and bytes of text in a tree; its depth is bounded by `DEEPEST`.
fn weight(tree: &Tree) -> (usize, usize) {
    match &tree.value {
        Value::Null => (1, 0),
        Value::Scalar { text, .. } => (1, text.len()),
        Value::List(items) => {
            items.iter().map(weight).fold((1, 0), |sum, each| (sum.0 + each.0, sum.1 + each.1))
        }
        Value::Map(entries) => entries.iter().fold((1, 0), |sum, entry| {
            let each = weight(&entry.value);
            (sum.0 + each.0, sum.1 + each.1 + entry.key.value.len())
        }),
    }
}

fn depth(tree: &Tree) -> usize {
    match &tree.value {
        Value::Null | Value::Scalar { .. } => 0,
        Value::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Map(entries) => 1 + entries.iter().map(|entry| depth(&entry.value)).max().unwrap_or(0),
    }
}

/// Whether XML 1.0 and a terminal have no place for the character.
#[must_use]
pub(super) const fn is_control(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
}

pub(super) fn control_character(character: char, span: Span) -> Diagnostic {
    Diagnostic::error(
        &codes::CONTROL_CHARACTER,
        span,
        format!("the control character U+{:04X} cannot be part of a text", u32::from(character)),
    )
    .help("take it out")
}

fn limit(span: Span, message: String) -> Refusal {
    Box::new(Diagnostic::error(&codes::LIMIT, span, message))
}

/// A text cut to what fits into a message.
#[must_use]
pub fn clip(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut clipped: String = text.chars().take(LONGEST).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped.replace('\n', " ")
}

fn syntax(error: &ScanError, source: SourceId, text: &str) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
    let start = offset(Some(at));
    let span = Span { source, start, end: start.saturating_add(u32::from(at < text.len())) };
    let (message, help) = match error.kind() {
        ErrorKind::RecursionLimitExceeded => {
            return *limit(span, format!("nested more than {DEEPEST} levels deep"));
        }
        ErrorKind::TabInBlockIndentation | ErrorKind::TabInIndentation | ErrorKind::TabNotAllowed => {
            ("a tab as indentation".to_owned(), Some("use spaces"))
        }
        ErrorKind::UnclosedFlowCollection { open } => {
            (format!("this `{open}` is not closed"), Some("close it with the bracket that belongs to it"))
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => (
            format!("`{close}` does not close this `{open}`"),
            Some("close the brackets in the order in which they were opened"),
        ),
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => {
            ("the file ends inside brackets".to_owned(), Some("close the last `[` or `{`"))
        }
        ErrorKind::UnclosedQuotedScalar => ("these quotes are not closed".to_owned(), Some("close them")),
        ErrorKind::UnknownAnchor => ("no such anchor".to_owned(), Some("define it above with `&`")),
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => (
            "a colon is not expected here".to_owned(),
            Some("check the indentation; put a text that holds `: ` in quotes"),
        ),
        ErrorKind::InvalidIndentation
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::InvalidFlowScalarIndent => {
            (error.kind().to_string(), Some("entries of one map begin in the same column"))
        }
        ErrorKind::ExpectedFlowMappingSeparator | ErrorKind::ExpectedFlowSequenceSeparator => {
            (error.kind().to_string(), Some("put a text that holds braces or commas in quotes"))
        }
        kind => (kind.to_string(), None),
    };
    Diagnostic::error(&codes::SYNTAX, span, message).maybe_help(help.map(str::to_owned))
}
