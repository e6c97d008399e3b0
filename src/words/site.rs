//! What the pages of a site say around their documents.

use super::sentence::Sentence;

pub static SKIP: Sentence = Sentence::new("Skip to the content", "本文へ移動");
pub static ALL_PAGES: Sentence = Sentence::new("All topologies", "すべての構成");
pub static ON_THIS_PAGE: Sentence = Sentence::new("On this page", "このページの内容");
pub static COLORS: Sentence = Sentence::new("Colors", "配色");
pub static AS_SYSTEM: Sentence = Sentence::new("as the system", "システムに合わせる");
pub static LIGHT: Sentence = Sentence::new("light", "ライト");
pub static DARK: Sentence = Sentence::new("dark", "ダーク");
pub static OTHER_LANGUAGES: Sentence = Sentence::new("Languages", "言語");

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] =
    &[&SKIP, &ALL_PAGES, &ON_THIS_PAGE, &COLORS, &AS_SYSTEM, &LIGHT, &DARK, &OTHER_LANGUAGES];
