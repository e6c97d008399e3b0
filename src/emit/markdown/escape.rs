//! Text that means only itself.

use std::fmt::Write as _;

use crate::base::unseen::{self, Unseen};

/// A text as Markdown that shows it and does nothing else, on one line. `at_start`: it begins a line, where `-`, `1.`
/// and their like begin blocks.
///
/// Runs of blanks become one blank, as HTML shows them; control characters and what else nobody sees become U+FFFD,
/// and marks that turn the direction of reading or concern line breaks are left out.
///
/// Everything is escaped by a backslash or as a numeric character reference: references where a backslash is not
/// enough, because the program that reads is no CommonMark parser: `{` (mdBook expands `{{#include}}` before it
/// parses), `|` (tables are cut into cells first), the colon of `https://`, the dot of `www.` and `@` (they are linked
/// by themselves). GitHub looks for addresses of mail, and for names of emoji, once more when all escapes are gone:
/// there, no escape helps.
#[must_use]
pub(super) fn text(written: &str, at_start: bool) -> String {
    let clean = clean(written);
    let clean = if at_start { clean.trim_start_matches(' ') } else { clean.as_str() };
    let letters: Vec<char> = clean.chars().collect();
    let mut out = String::with_capacity(clean.len());
    let marker_end = if at_start { number_mark(&letters) } else { None };
    for (index, letter) in letters.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(index.saturating_add(1)).copied();
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '{' | '}' | '|' | '@' => reference(letter, &mut out),
            ':' if after == Some('/') => reference(letter, &mut out),
            '.' if is_www(&letters, index) => reference(letter, &mut out),
            '\\' | '`' | '*' | '[' | ']' | '~' | '#' | '$' | '^' => escaped(letter, &mut out),
            '_' if before.is_some_and(plain) && after.is_some_and(plain) => out.push(letter),
            '_' => escaped(letter, &mut out),
            // Smart punctuation would make other characters of these.
            '-' if before == Some('-') => escaped(letter, &mut out),
            '.' if before == Some('.') => escaped(letter, &mut out),
            ':' if is_emoji(&letters, index) => escaped(letter, &mut out),
            '-' | '+' | '=' | ':' if at_start && index == 0 => escaped(letter, &mut out),
            '.' | ')' if marker_end == Some(index) => escaped(letter, &mut out),
            other => out.push(other),
        }
    }
    out
}

fn escaped(letter: char, out: &mut String) {
    out.push('\\');
    out.push(letter);
}

fn reference(letter: char, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = write!(out, "&#{};", u32::from(letter));
}

/// Letters between which an underscore cannot open or close emphasis.
const fn plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

/// The place of the `.` or `)` of a number that would begin a list.
fn number_mark(letters: &[char]) -> Option<usize> {
    let digits = letters.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let ends = matches!(letters.get(digits.saturating_add(1)), None | Some(' '));
    (digits > 0 && ends && matches!(letters.get(digits), Some('.' | ')'))).then_some(digits)
}

/// Whether the dot at `index` ends a `www`.
fn is_www(letters: &[char], index: usize) -> bool {
    index
        .checked_sub(3)
        .and_then(|start| letters.get(start..index))
        .is_some_and(|word| word.iter().all(|letter| letter.eq_ignore_ascii_case(&'w')))
}

/// Whether the colon at `index` begins the name of an emoji, `:tada:`.
fn is_emoji(letters: &[char], index: usize) -> bool {
    let rest = letters.get(index.saturating_add(1)..).unwrap_or_default();
    let in_name = |letter: &&char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '+' | '-');
    let length = rest.iter().take_while(in_name).count();
    length > 0 && rest.get(length) == Some(&':')
}

/// The text on one line without what no text of ours may hold.
#[must_use]
pub(super) fn clean(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    for (letter, unseen) in unseen::letters(written) {
        match (letter, unseen) {
            (_, Some(Unseen::Hint)) => {}
            (_, Some(Unseen::Stranger)) => out.push('\u{fffd}'),
            (' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}', None) => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            (control, None) if control.is_control() => out.push('\u{fffd}'),
            ('\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}', None) => out.push('\u{fffd}'),
            (other, None) => out.push(other),
        }
    }
    out
}

/// Whether a text may stand as code: there is no escaping in code, so it may hold nothing that needs any.
#[must_use]
pub(super) fn can_be_code(written: &str) -> bool {
    let kind = |letter: char| {
        letter.is_ascii_alphanumeric()
            || " -_./:$,;=?+*%~()[]{}#'\"!^".contains(letter)
            || letter.is_alphabetic() && !letter.is_ascii()
    };
    !written.is_empty()
        && written.chars().all(kind)
        && written.trim() == written
        && !["  ", "{{", "}}", "://", "www."].iter().any(|live| written.contains(live))
}

/// The address of a link between the parentheses: what would end it or mean something is percent-encoded or escaped.
#[must_use]
pub(super) fn address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (letter, unseen) in unseen::letters(address) {
        match letter {
            '(' | ')' | '*' | '_' | '~' | '[' | ']' | '!' | '$' | '#' => escaped(letter, &mut out),
            '&' => out.push_str("&amp;"),
            ' ' | '<' | '>' | '"' | '\'' | '\\' | '`' | '{' | '}' | '|' | '^' => percent(letter, &mut out),
            control if control.is_control() || control.is_whitespace() || unseen.is_some() => {
                percent(control, &mut out);
            }
            other => out.push(other),
        }
    }
    out
}

fn percent(letter: char, out: &mut String) {
    let mut bytes = [0; 4];
    for byte in letter.encode_utf8(&mut bytes).bytes() {
        // Writing to a string cannot fail.
        let _ = write!(out, "%{byte:02X}");
    }
}

#[cfg(test)]
mod tests {
    use super::{address, can_be_code, text};

    #[test]
    fn ordinary_words_stay_readable() {
        for word in
            ["App1", "my_app", "10.0.0.0/16", "443 from internet", "HTTPS 443", "a (b)", "受付", "x:y"]
        {
            assert_eq!(text(word, true), word);
        }
        assert_eq!(text("- a", true), "\\- a");
        assert_eq!(text("- a", false), "- a");
        assert_eq!(text("12. a", true), "12\\. a");
        assert_eq!(text("_a_", true), "\\_a\\_");
        assert_eq!(text("https://www.x.example", true), "https&#58;//www&#46;x.example");
        assert_eq!(text("done :tada: :a:b: 10:20", true), "done \\:tada: \\:a\\:b: 10:20");
        assert_eq!(text("a\u{200b}b\u{202e}c\u{2062}d", true), "abc\u{fffd}d");
        assert_eq!(text("{{#include x}}", true), "&#123;&#123;\\#include x&#125;&#125;");
    }

    #[test]
    fn code_needs_no_escaping() {
        for good in ["GET /orders/{id}", "$default", "/images/*", "X-Tenant: b", "注文"] {
            assert!(can_be_code(good), "{good}");
        }
        for bad in [
            "",
            " a",
            "a`b",
            "{{#include x}}",
            "a|b",
            "<b>",
            "a  b",
            "a\nb",
            "https://x",
            "a\\b",
            "a&b",
            "a@b",
        ] {
            assert!(!can_be_code(bad), "{bad:?}");
        }
    }

    #[test]
    fn addresses_stay_in_their_parentheses() {
        assert_eq!(address("a b(c).svg"), "a%20b\\(c\\).svg");
        assert_eq!(address("?a=b&copy;=1|2"), "?a=b&amp;copy;=1%7C2");
        assert_eq!(address("{{x}}"), "%7B%7Bx%7D%7D");
        assert_eq!(address("a\u{200b}b"), "a%E2%80%8Bb");
    }
}
