//! The two languages, and texts that stand in both.

/// A language that hopmap speaks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Lang {
    #[default]
    En,
    Ja,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::En, Self::Ja];

    /// The tag that file names and options carry (BCP 47).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

/// A text of ours: always in both languages, so that a missing twin does not compile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    pub en: &'static str,
    pub ja: &'static str,
}

impl Text {
    #[must_use]
    pub const fn new(en: &'static str, ja: &'static str) -> Self {
        Self { en, ja }
    }
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ja => self.ja,
        }
    }
}

/// A text that a user wrote, in one language or in both; at least one is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UserText {
    pub en: Option<String>,
    pub ja: Option<String>,
}

impl UserText {
    /// A text that was written once, for all languages.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { en: Some(text.clone()), ja: Some(text) }
    }

    /// The text in `lang`, or else in the other language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        let (wanted, other) = match lang {
            Lang::En => (&self.en, &self.ja),
            Lang::Ja => (&self.ja, &self.en),
        };
        wanted.as_deref().or(other.as_deref()).unwrap_or_default()
    }
}
