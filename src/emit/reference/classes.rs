//! The page of hop classes.

use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::words::class;

pub(super) fn write(out: &mut String, lang: Lang) {
    for class in class::ALL {
        let _ = writeln!(
            out,
            "\n## {}\n\n**{}**: {}\n\n{}",
            class.id,
            class.word.get(lang),
            class.meaning.get(lang),
            class.explanation.get(lang)
        );
        if !class.sources.is_empty() {
            out.push('\n');
        }
        for source in class.sources {
            let _ = writeln!(out, "- {} <{}> ({})", source.says.get(lang), source.page, source.checked);
        }
    }
}
