//! Characters that nobody sees: what stays of a text where it is shown.
//!
//! A label may hold what turns the direction of reading, what stands between letters without a width, or letters of a
//! second alphabet without a shape (tags): with them, a text can say another thing than it shows. What scripts and
//! emoji need is kept: joiners, variation selectors, and the tags of the flags of regions. On a terminal and in a report,
//! where a text is quoted to be looked at, everything hidden is shown by its number.

use std::fmt::Write as _;

/// What an invisible character is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unseen {
    /// Turns the direction of reading, or allows or forbids a line break: a text without it reads the same.
    Hint,
    /// Has no business in a label.
    Stranger,
}

/// The characters of a text with what is unseen among them, by Unicode's own list of format characters (category Cf).
pub fn letters(text: &str) -> impl Iterator<Item = (char, Option<Unseen>)> + '_ {
    let mut kept_tags = 0_usize;
    text.char_indices().map(move |(at, letter)| {
        if letter == BLACK_FLAG {
            kept_tags = tags_of_flag(&text[at + letter.len_utf8()..]);
            return (letter, None);
        }
        if kept_tags > 0 {
            kept_tags -= 1;
            return (letter, None);
        }
        (letter, unseen(letter))
    })
}

const BLACK_FLAG: char = '\u{1F3F4}';
const TAG_END: char = '\u{E007F}';

/// How many tags after a black flag make one flag of it: the code of a region, and the end.
///
/// Unicode Technical Standard 51, "Unicode Emoji", emoji tag sequences.
fn tags_of_flag(rest: &str) -> usize {
    /// A country of two letters and a part of it of three letters or digits.
    const MOST: usize = 5;
    let is_code = |letter: &char| matches!(letter, '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}');
    let code = rest.chars().take(MOST).take_while(is_code).count();
    if code > 0 && rest.chars().nth(code) == Some(TAG_END) { code + 1 } else { 0 }
}

const fn unseen(letter: char) -> Option<Unseen> {
    match letter {
        // The soft hyphen; space, no-break space and joiner of no width; marks, embeddings, overrides, isolates.
        '\u{AD}'
        | '\u{61C}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => Some(Unseen::Hint),
        // Invisible operators, deprecated controls, annotations, shorthand, music, tags.
        '\u{180E}'
        | '\u{2061}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E007F}' => Some(Unseen::Stranger),
        _ => None,
    }
}

/// A text that may come from a file, fit for one line of a terminal or a report: control and direction characters are
/// shown.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out
}

/// Control characters, direction marks, zero-width characters, tags: what a terminal does not show or obeys.
#[must_use]
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{Unseen, letters, visible};

    fn shown(text: &str) -> String {
        let shown = |(letter, unseen)| match unseen {
            None => Some(letter),
            Some(Unseen::Hint) => None,
            Some(Unseen::Stranger) => Some('?'),
        };
        letters(text).filter_map(shown).collect()
    }

    #[test]
    fn what_turns_or_hides_is_told_apart() {
        assert_eq!(shown("a\u{202E}b\u{2066}c\u{200F}d"), "abcd");
        assert_eq!(shown("pay\u{200B}ments, Zahlungs\u{AD}dienst"), "payments, Zahlungsdienst");
        assert_eq!(shown("a\u{2062}b\u{E0061}c\u{FFF9}"), "a?b?c?");
    }

    #[test]
    fn what_scripts_and_emoji_need_is_kept() {
        for text in [
            "👩\u{200D}💻",
            "❤\u{FE0F} 葛\u{E0100}",
            "می\u{200C}خواهم",
            "क\u{94D}\u{200D}ष",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} England",
            "\u{1F3F4}\u{200D}☠\u{FE0F}",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn tags_that_make_no_flag_are_strangers() {
        assert_eq!(shown("\u{1F3F4}\u{E0067}\u{E0062}"), "\u{1F3F4}??", "it does not end");
        assert_eq!(shown("\u{1F3F4}\u{E007F}"), "\u{1F3F4}?", "it names nothing");
        let long = format!("\u{1F3F4}{}\u{E007F}", "\u{E0061}".repeat(30));
        assert_eq!(shown(&long), format!("\u{1F3F4}{}", "?".repeat(31)));
        assert_eq!(shown("\u{E0067}\u{E007F}"), "??");
    }

    #[test]
    fn what_is_quoted_shows_what_it_hides() {
        assert_eq!(visible("a\tb\u{202e}c\u{200d}"), "a\\u{9}b\\u{202e}c\\u{200d}");
        assert_eq!(visible("箱 👩 \u{e0041}"), "箱 👩 \\u{e0041}");
    }
}
