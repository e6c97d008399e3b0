//! The page of what is told of files and options, before any rule is asked.

use std::fmt::Write as _;

use crate::base::diagnostic::Code;
use crate::base::lang::{Lang, Text};

static TITLE: Text = Text::new("Messages", "メッセージ");

static INTRO: Text = Text::new(
    "What hopmap says where a file or an option is not as it should be. The id stands in brackets at the front of a message, and \
     `hopmap explain ID` tells the same.",
    "ファイルやオプションに問題があるときのメッセージです。メッセージの先頭の角括弧内が ID で、同じ説明を `hopmap explain ID` でも表示できます。",
);

/// The page of these codes, in the order of their ids.
#[must_use]
pub fn messages(codes: impl Iterator<Item = &'static Code>, lang: Lang) -> String {
    let mut codes: Vec<&Code> = codes.collect();
    codes.sort_by_key(|code| code.id);
    let mut out = format!("# {}\n\n{}\n", TITLE.get(lang), INTRO.get(lang));
    for code in codes {
        let _ = writeln!(out, "\n## {}\n\n{}", code.id, code.explanation.get(lang));
    }
    out
}
