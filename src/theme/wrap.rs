//! Breaking words into lines that fit.
//!
//! Where a line may end, best first: at a space or a Japanese phrase (BudouX); where Japanese writing turns, as from
//! kanji to katakana; wherever Unicode allows it (UAX #14); inside a long token after `/ : - _ .` and their like and before the capitals of camelCase (ARNs, paths, ids);
//! as a last resort between any two characters. Each line is filled as far as its best kind of break allows.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::ruler::{advance, is_invisible, px, width};
use crate::base::geometry::Px;

/// What stands for the words that were cut away.
const ELLIPSIS: char = '…';

/// Breaks `text` into at most `max_lines` lines (at least one) of at most `max_width` px at font size `size`.
///
/// Nothing is lost but white space at breaks, and what does not fit into the last line, which then ends in `…`.
/// A line is wider than `max_width` only where one character is. Line feeds of the text stay breaks. An empty text
/// has no lines.
#[must_use]
pub fn wrap(text: &str, size: Px, bold: bool, max_width: Px, max_lines: usize) -> Vec<String> {
    if is_one_line(text, size, bold, max_width) {
        return vec![text.to_owned()];
    }
    Broken::new(text, size, bold, max_width).lines(max_width, max_lines)
}

/// Like [`wrap`], with lines of about the same width: for words that stand centered.
///
/// Takes as many lines as `wrap` does, and no worse breaks; then the least width for which both still hold.
#[must_use]
pub fn balanced(text: &str, size: Px, bold: bool, max_width: Px, max_lines: usize) -> Vec<String> {
    if is_one_line(text, size, bold, max_width) {
        return vec![text.to_owned()];
    }
    let broken = Broken::new(text, size, bold, max_width);
    let greedy = broken.fill(max_width, max_lines);
    if greedy.len() < 2 || greedy.len() > max_lines.max(1) {
        return broken.lines(max_width, max_lines);
    }
    let worst = |lines: &[Line]| lines.iter().map(|line| line.ended).max();
    // Between a width that is too small and one that is enough.
    let (mut small, mut enough) = (0, max_width);
    while enough - small > 1 {
        let middle = small + (enough - small) / 2;
        let tried = broken.fill(middle, max_lines);
        let fits = tried.iter().all(|line| px(line.width, size) <= middle);
        if fits && tried.len() == greedy.len() && worst(&tried) <= worst(&greedy) {
            enough = middle;
        } else {
            small = middle;
        }
    }
    broken.lines(enough, max_lines)
}

/// Whether a text is seen at once to be one line as it stands: most labels are short and plain.
fn is_one_line(text: &str, size: Px, bold: bool, max_width: Px) -> bool {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    plain && !text.is_empty() && text.trim_ascii() == text && width(text, size, bold) <= max_width
}

/// How good a place is to end a line, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Break {
    /// The line ends here in any case.
    Forced,
    /// A space, or the end of a Japanese phrase.
    Phrase,
    /// Unicode allows it, and the writing changes: from kanji to katakana, before a bracket, after a comma.
    Turn,
    /// Unicode allows it.
    Allowed,
    /// After a separator inside a token.
    Soft,
    /// Between two characters.
    Anywhere,
}

/// What stays together in any case: a character with the marks on it.
struct Unit {
    /// Where it ends in the text; it begins where the one before it ends.
    end: usize,
    /// In 1/[`EM`](super::advances::EM) em.
    width: u64,
    space: bool,
    after: Break,
}

/// A text in its units.
struct Broken<'a> {
    text: &'a str,
    units: Vec<Unit>,
    size: Px,
}

/// Units `from..to`, the white space at its ends left out.
struct Line {
    from: usize,
    to: usize,
    width: u64,
    ended: Break,
}

impl<'a> Broken<'a> {
    /// Finds all breaks; phrases only where the text is wider than `max_width`, since finding them costs more than all
    /// the rest.
    fn new(text: &'a str, size: Px, bold: bool, max_width: Px) -> Self {
        let mut units: Vec<Unit> = Vec::with_capacity(text.len());
        let mut width = 0;
        let mut breaks = linebreaks(text);
        let mut coming = breaks.next();
        let mut total: u64 = 0;
        let mut japanese = false;
        let mut flags = 0;
        let mut characters = text.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            japanese |= matches!(u32::from(character), 0x3041..=0x30FF | 0x4E00..=0x9FFF);
            width += u64::from(advance(character, bold));
            flags = if is_flag(character) { flags + 1 } else { 0 };
            let end = at + character.len_utf8();
            let next = characters.peek().map(|&(_, next)| next);
            if next.is_some_and(|next| holds_together(character, next, flags)) {
                continue;
            }
            while coming.is_some_and(|(offset, _)| offset < end) {
                coming = breaks.next();
            }
            let unicode = coming.filter(|(offset, _)| *offset == end).map(|(_, kind)| kind);
            let space = character.is_whitespace();
            let after = match (unicode, next) {
                (Some(BreakOpportunity::Mandatory), Some(_)) => Break::Forced,
                (Some(_), _) if space => Break::Phrase,
                (Some(_), Some(next)) if turns(character, next) => Break::Turn,
                (Some(_), _) => Break::Allowed,
                (None, Some(next)) if is_soft(character, next) => Break::Soft,
                (None, _) => Break::Anywhere,
            };
            total = total.saturating_add(width);
            units.push(Unit { end, width, space, after });
            width = 0;
        }
        if japanese && px(total, size) > max_width {
            mark_phrases(text, &mut units);
        }
        Self { text, units, size }
    }

    /// The lines as texts, the last one cut where there are too many.
    fn lines(&self, max_width: Px, max_lines: usize) -> Vec<String> {
        let max_lines = max_lines.max(1);
        let lines = self.fill(max_width, max_lines);
        let shown = if lines.len() > max_lines { max_lines - 1 } else { lines.len() };
        let mut texts: Vec<String> =
            lines[..shown].iter().map(|line| self.text(line.from, line.to)).collect();
        if let Some(first_cut) = lines.get(shown) {
            texts.push(self.cut(first_cut.from, max_width));
        }
        texts
    }

    /// The lines, each filled as far as its best kind of break allows; where there are more than `max_lines`, one more
    /// than that.
    fn fill(&self, max_width: Px, max_lines: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut start = 0;
        while lines.len() <= max_lines
            && let Some(skipped) = self.units[start..].iter().position(|unit| !unit.space)
        {
            let from = start + skipped;
            let line = self.line(from, max_width);
            start = line.to;
            lines.push(line);
        }
        lines
    }

    /// The line that begins at the unit `from`, which is no space.
    fn line(&self, from: usize, max_width: Px) -> Line {
        let mut width = 0;
        let mut seen = 0;
        // The best break so far; of equally good ones the last.
        let mut best: Option<Line> = None;
        for (at, unit) in self.units.iter().enumerate().skip(from) {
            seen += unit.width;
            if !unit.space {
                width = seen;
            }
            let too_wide = px(width, self.size) > max_width;
            if too_wide && let Some(best) = best {
                return best;
            }
            let line = Line { from, to: at + 1, width, ended: unit.after };
            if too_wide || unit.after == Break::Forced {
                return line;
            }
            if best.as_ref().is_none_or(|best| unit.after <= best.ended) {
                best = Some(line);
            }
        }
        Line { from, to: self.units.len(), width, ended: Break::Forced }
    }

    /// As much from the unit `from` on as fits before an ellipsis.
    fn cut(&self, from: usize, max_width: Px) -> String {
        let mut width = u64::from(advance(ELLIPSIS, true).max(advance(ELLIPSIS, false)));
        let mut to = from;
        for unit in &self.units[from..] {
            width += unit.width;
            if px(width, self.size) > max_width {
                break;
            }
            to += 1;
            if unit.after == Break::Forced {
                break;
            }
        }
        let mut text = self.text(from, to);
        text.push(ELLIPSIS);
        text
    }

    fn text(&self, from: usize, to: usize) -> String {
        let begin = |unit: usize| unit.checked_sub(1).map_or(0, |before| self.units[before].end);
        self.text[begin(from)..begin(to)].trim_end().to_owned()
    }
}

/// Makes phrases of the ends of phrases where Unicode allows a break as well.
fn mark_phrases(text: &str, units: &mut [Unit]) {
    let phrases = budoux::parse(budoux::models::default_japanese_model(), text);
    let mut units = units.iter_mut();
    let mut end_of_phrase = 0;
    for phrase in phrases {
        end_of_phrase += phrase.len();
        for unit in units.by_ref() {
            if unit.end == end_of_phrase && matches!(unit.after, Break::Turn | Break::Allowed) {
                unit.after = Break::Phrase;
            }
            if unit.end >= end_of_phrase {
                break;
            }
        }
    }
}

/// Whether a break inside a token does little harm: after a separator, or where camelCase humps.
fn is_soft(before: char, after: char) -> bool {
    let separates =
        matches!(before, '/' | ':' | '-' | '_' | '.' | ',' | '=' | '&' | '?' | '@' | '#' | ';' | '|');
    if separates {
        return after.is_alphanumeric() || matches!(after, '*' | '{' | '$' | '<');
    }
    after.is_uppercase() && (before.is_lowercase() || before.is_numeric())
}

/// Whether Japanese writing changes between two characters so that a word is likely to begin.
fn turns(before: char, after: char) -> bool {
    #[derive(PartialEq)]
    enum Script {
        Kanji,
        Hiragana,
        Katakana,
        Mark,
        Other,
    }
    let script = |character| match u32::from(character) {
        0x3041..=0x309F => Script::Hiragana,
        0x30A0..=0x30FF => Script::Katakana,
        0x3400..=0x9FFF => Script::Kanji,
        0x3000..=0x303F | 0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 | 0xFF5B..=0xFF65 => {
            Script::Mark
        }
        _ => Script::Other,
    };
    let (before, after) = (script(before), script(after));
    // Endings are written in hiragana and belong to what is before them.
    before != after && after != Script::Hiragana && (before != Script::Other || after != Script::Other)
}

/// Whether two characters are one for the eye; a coarse reading of UAX #29. `flags` counts the regional indicators
/// that end with `before`.
fn holds_together(before: char, after: char, flags: usize) -> bool {
    const JOINER: char = '\u{200D}';
    if matches!((before, after), (' '..='~', ' '..='~')) {
        return false;
    }
    if before.is_whitespace() || after.is_whitespace() {
        return before == '\r' && after == '\n';
    }
    (is_invisible(u32::from(after)) && after != '\u{200B}' && after != '\u{AD}')
        || before == JOINER
        || (flags % 2 == 1 && is_flag(after))
}

fn is_flag(character: char) -> bool {
    matches!(u32::from(character), 0x1F1E6..=0x1F1FF)
}

#[cfg(test)]
mod tests {
    use super::{Broken, balanced, wrap};
    use crate::theme::ruler::width;

    #[test]
    fn words_are_kept_whole_while_they_fit() {
        assert_eq!(wrap("Origin secret", 13, true, 136, 3), ["Origin secret"]);
        assert_eq!(wrap("Application Load Balancer", 13, true, 120, 3), ["Application Load", "Balancer"]);
        assert_eq!(wrap("  two   spaces ", 13, false, 44, 3), ["two", "spaces"]);
        assert_eq!(wrap("one\ntwo\r\nthree", 13, false, 400, 3), ["one", "two", "three"]);
        assert_eq!(wrap("", 13, false, 40, 3), [""; 0]);
        assert_eq!(wrap(" \n ", 13, false, 40, 3), [""; 0]);
    }

    #[test]
    fn a_short_cut_leads_to_the_same_line() {
        for text in ["a", "orders api", "a  b", "x/y:z", "arn:aws:s3", "(a) - b!"] {
            for bold in [false, true] {
                let own = width(text, 12, bold);
                for most in [own - 1, own, 200] {
                    let lines = Broken::new(text, 12, bold, most).lines(most, 2);
                    assert_eq!(wrap(text, 12, bold, most, 2), lines, "`{text}` in {most} px");
                }
                assert_eq!(balanced(text, 12, bold, own, 2), [text]);
            }
        }
        assert_eq!(wrap(" a ", 12, false, 200, 2), ["a"]);
        assert_eq!(wrap("", 12, false, 200, 2), Vec::<String>::new());
    }

    #[test]
    fn japanese_breaks_at_phrases() {
        let text = "東京リージョンのVPCエンドポイントを経由して、S3へアクセスする。";
        assert_eq!(
            wrap(text, 12, false, 156, 9),
            ["東京リージョンの", "VPCエンドポイントを", "経由して、S3へ", "アクセスする。"]
        );
        // A phrase that is too long breaks where the rules of Japanese typesetting allow it.
        assert_eq!(wrap("エンドポイントサービス", 12, false, 84, 9), ["エンドポイント", "サービス"]);
        assert_eq!(wrap("認証（認可）。", 12, false, 60, 9), ["認証", "（認可）。"]);
    }

    #[test]
    fn long_tokens_break_after_separators() {
        assert_eq!(
            wrap("arn:aws:iam::123456789012:role/application/OrderServiceRole", 11, false, 140, 9),
            ["arn:aws:iam::", "123456789012:role/", "application/", "OrderServiceRole"]
        );
        assert_eq!(wrap("OrderServiceHandler", 12, false, 80, 9), ["OrderService", "Handler"]);
        assert_eq!(wrap("xxxxxxxxxxxxxxxx", 12, false, 50, 9), ["xxxxxxxx", "xxxxxxxx"]);
    }

    #[test]
    fn too_many_lines_end_in_an_ellipsis() {
        assert_eq!(wrap("one two three four", 12, false, 40, 2), ["one", "two t…"]);
        assert_eq!(wrap("one two three four", 12, false, 60, 1), ["one two…"]);
        assert_eq!(wrap("one two three four", 12, false, 60, 0), ["one two…"]);
        assert_eq!(wrap("abc", 12, false, 3, 1), ["…"]);
        assert_eq!(wrap("one\ntwo", 12, false, 400, 1), ["one…"]);
    }

    #[test]
    fn what_is_one_for_the_eye_is_never_cut() {
        assert_eq!(wrap("e\u{301}e\u{301}", 12, false, 7, 9), ["e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("👩\u{200D}🚀🚀", 12, false, 1, 9), ["👩\u{200D}🚀", "🚀"]);
        assert_eq!(wrap("🇯🇵🇫🇷", 12, false, 1, 9), ["🇯🇵", "🇫🇷"]);
    }

    #[test]
    fn balance_evens_the_lines_and_takes_no_more() {
        assert_eq!(wrap("Order processing service", 13, true, 136, 3), ["Order processing", "service"]);
        assert_eq!(balanced("Order intake and billing", 13, true, 136, 3), ["Order intake", "and billing"]);
        assert_eq!(balanced("Origin secret", 13, true, 136, 3), ["Origin secret"]);
        assert_eq!(balanced("one two three four", 12, false, 60, 1), ["one two…"]);
        assert_eq!(balanced("OrderServiceHandler", 12, false, 80, 9), ["OrderService", "Handler"]);
    }

    /// Numbers in a fixed order that looks like none (xorshift, Marsaglia 2003).
    fn numbers() -> impl FnMut(u32) -> u32 {
        let mut state: u32 = 0x9E37_79B9;
        move |below| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state % below
        }
    }

    #[test]
    fn nothing_is_lost_and_nothing_is_too_wide() {
        let alphabet: Vec<char> =
            "aZ0 .:/-_ \n、。（）ーっ東京リをのﾘﾞ\u{301}\u{200D}\u{200B}\u{AD}\u{A0}\u{3000}🚀🇯🇵é\r…→"
                .chars()
                .collect();
        let mut number = numbers();
        for round in 0..2_000 {
            let length = number(40);
            let text: String = (0..length)
                .map(|_| alphabet[number(u32::try_from(alphabet.len()).expect("short")) as usize])
                .collect();
            let (size, bold) = (i32::try_from(number(20)).expect("small"), number(2) == 0);
            let max_width = i32::try_from(number(160)).expect("small");
            let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            for lines in [wrap(&text, size, bold, max_width, 99), balanced(&text, size, bold, max_width, 99)]
            {
                assert_eq!(dense(&lines.concat()), dense(&text), "{round}: {text:?}");
                for line in &lines {
                    assert!(
                        width(line, size, bold) <= max_width || wrap(line, 12, bold, 0, 99).len() == 1,
                        "{round}: {line:?} of {text:?} at {size} in {max_width}"
                    );
                    assert!(!line.is_empty() && *line == line.trim(), "{round}: {line:?}");
                }
            }
            let few = wrap(&text, size, bold, max_width, 2);
            assert!(few.len() <= 2, "{few:?}");
            for line in &few {
                let kept = dense(line.trim_end_matches('…'));
                assert!(dense(&text).contains(&kept), "{round}: {line:?} of {text:?}");
            }
            assert_eq!(few, wrap(&text, size, bold, max_width, 2));
        }
    }
}
