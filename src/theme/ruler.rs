//! The width of words, from tables: the same on every machine, without a font file.
//!
//! Kerning is not counted. It only brings letters together in the measured faces, so that the answer is the width in
//! a viewer or a little more.

use super::advances::{EM, RUNS};
use crate::base::geometry::Px;

/// Width of `text` in one line at font size `size`, in px, rounded up.
///
/// Latin, Greek, Cyrillic and common signs as in Arial; wide East Asian characters, and whatever the table lacks, are
/// 1 em, halfwidth ones half an em, pictographs 1.3 em (the widest of the usual color fonts is 1.25), combining and
/// invisible characters nothing.
#[must_use]
pub fn width(text: &str, size: Px, bold: bool) -> Px {
    px(text.chars().fold(0, |sum, character| u64::from(advance(character, bold)).saturating_add(sum)), size)
}

/// Units (1/[`EM`] em) to px at `size`, rounded up.
pub(super) fn px(units: u64, size: Px) -> Px {
    let size = u64::try_from(size).unwrap_or(0);
    Px::try_from(units.saturating_mul(size).div_ceil(u64::from(EM))).unwrap_or(Px::MAX)
}

/// The advance of one character, in 1/[`EM`] em.
pub(super) fn advance(character: char, bold: bool) -> u16 {
    let code = u32::from(character);
    // Most characters are ASCII, which is the first run.
    let after = if code < 0x80 { 1 } else { RUNS.partition_point(|run| run.first <= code) };
    if let Some(run) = after.checked_sub(1).and_then(|at| RUNS.get(at)) {
        let table = if bold { run.bold } else { run.regular };
        let found = code.checked_sub(run.first).and_then(|at| table.get(at as usize));
        if let Some(&advance) = found
            && advance > 0
        {
            return advance;
        }
    }
    if is_invisible(code) {
        0
    } else if matches!(code, 0xFF61..=0xFF9F | 0xFFE8..=0xFFEE) {
        EM / 2
    } else if matches!(code, 0x1F000..=0x1FAFF) {
        EM / 10 * 13
    } else {
        EM
    }
}

/// Controls, combining marks, joiners, direction marks, variation selectors: what takes no room of its own.
pub(super) fn is_invisible(code: u32) -> bool {
    matches!(
        code,
        0..=0x1F
            | 0x7F..=0x9F
            | 0xAD
            | 0x0300..=0x036F
            | 0x0483..=0x0489
            | 0x0591..=0x05BD
            | 0x064B..=0x065F
            | 0x1AB0..=0x1AFF
            | 0x1DC0..=0x1DFF
            | 0x200B..=0x200F
            | 0x202A..=0x202E
            | 0x2060..=0x206F
            | 0x20D0..=0x20FF
            | 0x302A..=0x302F
            | 0x3099..=0x309A
            | 0xFE00..=0xFE0F
            | 0xFE20..=0xFE2F
            | 0xFEFF
            | 0x1F3FB..=0x1F3FF
            | 0xE0000..=0xE0FFF
    )
}

#[cfg(test)]
mod tests {
    use super::width;
    use crate::theme::advances::RUNS;

    #[test]
    fn runs_rise_without_overlap_and_are_as_long_in_bold() {
        for run in RUNS {
            assert_eq!(run.regular.len(), run.bold.len(), "{:04X}", run.first);
        }
        for pair in RUNS.windows(2) {
            assert!(pair[0].first as usize + pair[0].regular.len() <= pair[1].first as usize);
        }
    }

    #[test]
    fn latin_is_measured_by_the_classic_metrics() {
        // 667, 556, 278 and 833 thousandths of an em, rounded up from 2048ths.
        assert_eq!(width("A", 1000, false), 667);
        assert_eq!(width("a", 1000, false), 557);
        assert_eq!(width(" ", 1000, false), 278);
        assert_eq!(width("m", 1000, false), 834);
        assert_eq!(width("A", 1000, true), 723);
        assert_eq!(width("internet-facing", 11, false), 70);
        assert_eq!(width("", 12, false), 0);
    }

    #[test]
    fn japanese_stands_on_whole_and_half_squares() {
        assert_eq!(width("東京リージョン", 12, false), 84);
        assert_eq!(width("東京リージョン", 12, true), 84);
        assert_eq!(width("、。（）", 10, false), 40);
        assert_eq!(width("ﾘｰｼﾞｮﾝ", 10, false), 30);
        assert_eq!(width("VPC エンドポイント", 12, false), width("VPC ", 12, false) + 84);
    }

    #[test]
    fn what_cannot_be_seen_takes_no_room() {
        assert_eq!(width("e\u{301}", 12, false), width("e", 12, false));
        assert_eq!(width("か\u{3099}", 12, false), 12);
        assert_eq!(width("a\u{200B}b\u{200D}\u{FE0F}\u{202E}", 12, false), width("ab", 12, false));
        assert_eq!(width("\u{0}\u{1B}\n\t", 12, false), 0);
    }

    #[test]
    fn the_unknown_is_measured_generously() {
        assert_eq!(width("→", 12, false), 12);
        assert_eq!(width("\u{E000}", 12, false), 12);
        assert!(width("🚀", 100, false) >= 125);
        assert_eq!(width("ㇰ", 12, false), 12);
    }

    #[test]
    fn no_size_and_no_length_overflows() {
        let long = "漢".repeat(100_000);
        assert_eq!(width(&long, i32::MAX, false), i32::MAX);
        assert_eq!(width(&long, 12, false), 1_200_000);
        assert_eq!(width("abc", -3, true), 0);
    }
}
