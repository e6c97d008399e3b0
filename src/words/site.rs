//! What the pages of a site say around their documents.

use super::sentence::Sentence;

pub static SKIP: Sentence = Sentence::new("Skip to the content", "本文へ移動");
pub static ALL_PAGES: Sentence = Sentence::new("All topologies", "すべての構成");
pub static ON_THIS_PAGE: Sentence = Sentence::new("On this page", "このページの内容");
pub static OTHER_LANGUAGES: Sentence = Sentence::new("Languages", "言語");

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[&SKIP, &ALL_PAGES, &ON_THIS_PAGE, &OTHER_LANGUAGES];
