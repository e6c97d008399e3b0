//! Values and words as they stand in a document: each adds itself to the text that grows.
//!
//! The usual ways of formatting are not taken for numbers and colors: a large drawing has a hundred thousand of them,
//! and they would take five times as long.

use std::borrow::Cow;

use crate::base::unseen;
use crate::scene::item::{Color, PathStep};

/// Adds a whole number.
pub(super) fn whole(value: i64, out: &mut String) {
    /// As many digits as there can be.
    const MOST: usize = 20;
    if value < 0 {
        out.push('-');
    }
    let mut digits = [b'0'; MOST];
    let mut first = MOST;
    let mut rest = value.unsigned_abs();
    loop {
        first -= 1;
        digits[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    signs(&digits[first..], out);
}

/// Adds digits and other signs of ours, which are all ASCII.
fn signs(signs: &[u8], out: &mut String) {
    out.push_str(std::str::from_utf8(signs).unwrap_or_default());
}

/// Whole numbers with blanks between them.
pub(super) fn wholes(values: impl IntoIterator<Item = i64>) -> String {
    let mut out = String::new();
    for value in values {
        if !out.is_empty() {
            out.push(' ');
        }
        whole(value, &mut out);
    }
    out
}

/// Adds a number of at most two decimals, without zeros at its end; what is not finite is 0.
pub(super) fn number(value: f64, out: &mut String) {
    let value = if value.is_finite() { value.clamp(-1e6, 1e6) } else { 0.0 };
    let hundredths = (value * 100.0).round();
    // What has two decimals, but for the error of the product: rounding cannot be in doubt.
    if (value * 100.0 - hundredths).abs() > 1e-6 {
        let text = format!("{value:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        out.push_str(if text == "-0" { "0" } else { text });
        return;
    }
    let hundredths = hundredths as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let hundredths = hundredths.unsigned_abs();
    whole((hundredths / 100) as i64, out);
    let (tenths, last) = (hundredths / 10 % 10, hundredths % 10);
    if tenths > 0 || last > 0 {
        out.push('.');
        whole(tenths as i64, out);
    }
    if last > 0 {
        whole(last as i64, out);
    }
}

/// Adds a color as `#RRGGBB`.
pub(super) fn color(color: Color, out: &mut String) {
    let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value & 0xF)];
    let Color { red, green, blue } = color;
    let [r, g, b] = [red, green, blue].map(|channel| [digit(channel >> 4), digit(channel)]);
    signs(&[b'#', r[0], r[1], g[0], g[1], b[0], b[1]], out);
}

/// Adds path data in absolute commands.
pub(super) fn path(steps: &[PathStep], out: &mut String) {
    for step in steps {
        let (command, points): (char, &[_]) = match step {
            PathStep::Move(to) => ('M', &[*to]),
            PathStep::Line(to) => ('L', &[*to]),
            PathStep::Bend(control, to) => ('Q', &[*control, *to]),
            PathStep::Close => ('z', &[]),
        };
        out.push(command);
        for (at, point) in points.iter().enumerate() {
            if at > 0 {
                out.push(' ');
            }
            whole(point.x.into(), out);
            out.push(' ');
            whole(point.y.into(), out);
        }
    }
}

/// Adds a text as words of an element.
pub(super) fn words(text: &str, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        escape(&clean(text), "&#39;", out);
    }
}

/// Adds a text as the value of an attribute.
pub(super) fn value(text: &str, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        escape(&clean_value(text), "&apos;", out);
    }
}

/// A value without what [`clean`] drops, and without braces: no id has any, and text preprocessors of books look for
/// them.
pub(super) fn clean_value(text: &str) -> String {
    clean(text).split(['{', '}']).collect()
}

/// Text without what is invisible and could deceive: controls, direction overrides, what has no width, noncharacters.
/// White space of all sorts becomes a blank, so that no text ever holds a line feed.
pub(in crate::emit) fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::from(text);
    }
    unseen::letters(text)
        .filter(|(_, unseen)| unseen.is_none())
        .filter_map(|(letter, _)| match letter {
            '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            letter if letter.is_control() => None,
            letter if u32::from(letter) & 0xFFFE == 0xFFFE => None,
            '\u{FDD0}'..='\u{FDEF}' => None,
            letter => Some(letter),
        })
        .collect()
}

/// Whether a text is written as it is: nothing in it is unseen, and nothing means anything to a reader of markup.
fn is_plain(text: &str) -> bool {
    // Looking at all bytes takes many at once, ending at the first that is not plain does not.
    text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~') & !is_markup(byte))
}

const fn is_markup(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | b'{' | b'}')
}

/// Adds a text as content of an element or as a value. Braces are written as references, since text preprocessors of
/// books look for them.
fn escape(text: &str, apostrophe: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_markup) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'{' => "&#123;",
            b'}' => "&#125;",
            _ => apostrophe,
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::{clean, color, number, path, value, wholes, words};
    use crate::base::geometry::Point;
    use crate::scene::item::{Color, PathStep};

    fn written<T>(write: fn(T, &mut String), what: T) -> String {
        let mut out = String::new();
        write(what, &mut out);
        out
    }

    #[test]
    fn nothing_seen_is_lost_and_nothing_unseen_is_kept() {
        assert_eq!(clean("a\u{202E}b\u{0}c\u{200E}"), "abc");
        assert_eq!(clean("東京 リージョン\n2"), "東京 リージョン 2");
        assert_eq!(clean("e\u{301} 👩‍💻"), "e\u{301} 👩‍💻");
        assert_eq!(clean("a\u{200B}b\u{2060}c\u{AD}d\u{2063}e\u{E0041}f"), "abcdef");
        assert_eq!(clean("می\u{200C}خواهم ❤\u{FE0F}"), "می\u{200C}خواهم ❤\u{FE0F}");
    }

    #[test]
    fn nothing_that_is_written_is_markup() {
        assert_eq!(written(words, "plain, [all] of it"), "plain, [all] of it");
        assert_eq!(written(words, "a &lt; {'b'}"), "a &amp;lt; &#123;&#39;b&#39;&#125;");
        assert_eq!(written(value, "a &lt; {'b'}\u{7}"), "a &amp;lt; &apos;b&apos;");
        assert_eq!(written(value, "\"東京\" <b>"), "&quot;東京&quot; &lt;b&gt;");
    }

    #[test]
    fn numbers_are_short_and_finite() {
        for (value, shown) in [
            (2.0, "2"),
            (2.25, "2.25"),
            (2.0 / 3.0, "0.67"),
            (-0.5, "-0.5"),
            (-3.07, "-3.07"),
            (1e-9, "0"),
            (-1e-9, "0"),
            (-0.001, "0"),
            (f64::NAN, "0"),
            (f64::INFINITY, "0"),
            (1e300, "1000000"),
        ] {
            assert_eq!(written(number, value), shown);
        }
    }

    #[test]
    fn numbers_are_rounded_as_the_standard_does() {
        for thousandths in -4000..4000 {
            let value = f64::from(thousandths) / 1000.0;
            let standard = format!("{value:.2}");
            let standard = standard.trim_end_matches('0').trim_end_matches('.');
            assert_eq!(written(number, value), if standard == "-0" { "0" } else { standard });
        }
    }

    #[test]
    fn whole_numbers_have_all_their_digits() {
        assert_eq!(wholes([0, -7, 10, i64::MAX, i64::MIN]), format!("0 -7 10 {} {}", i64::MAX, i64::MIN));
        assert_eq!(wholes([]), "");
    }

    #[test]
    fn colors_and_paths_are_as_svg_wants_them() {
        for text in ["#000000", "#C4161C", "#10A6FD"] {
            assert_eq!(written(color, Color::parse(text).expect("a color")), text);
        }
        let at = |x, y| Point { x, y };
        let steps = [
            PathStep::Move(at(1, -2)),
            PathStep::Line(at(3, 4)),
            PathStep::Bend(at(5, 6), at(70, 8)),
            PathStep::Close,
        ];
        assert_eq!(written(path, steps.as_slice()), "M1 -2L3 4Q5 6 70 8z");
    }
}
