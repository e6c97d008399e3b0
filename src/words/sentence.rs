//! A sentence of ours with holes, in both languages.

use crate::base::ids::NodeId;
use crate::base::lang::{Lang, Text};

/// A sentence with holes (`{name}`). Both languages have the same holes; a test sees to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: Text,
}

/// What fills a hole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Hole {
    /// The name of a resource, as the reader's language has it.
    Node(NodeId),
    /// Several resources, joined as the language joins them.
    Nodes(Vec<NodeId>),
    /// Roads of which one is taken, each in order.
    Roads(Vec<Vec<NodeId>>),
    /// A text of ours.
    Text(Text),
    /// Sentences of ours, one after the other.
    Sentences(Vec<Text>),
    /// Several texts of ours, joined as the language joins them.
    Texts(Vec<Text>),
    /// A word that is the same in every language: a port, a CIDR, an id.
    Word(String),
}

/// A sentence with what fills its holes: said at the last moment, in the reader's language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    pub sentence: &'static Sentence,
    pub holes: Vec<(&'static str, Hole)>,
}

impl Sentence {
    /// For tables.
    #[must_use]
    pub const fn new(en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja) }
    }

    /// The sentence with its holes filled.
    #[must_use]
    pub fn with(&'static self, holes: Vec<(&'static str, Hole)>) -> Said {
        Said { sentence: self, holes }
    }

    /// The names of the holes in one language, in order of appearance, each once.
    #[must_use]
    pub fn holes(&self, lang: Lang) -> Vec<&'static str> {
        let mut names = Vec::new();
        for piece in self.text.get(lang).split('{').skip(1) {
            if let Some((name, _)) = piece.split_once('}')
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        names
    }
}

impl Said {
    /// The words in `lang`; `name` gives the name of a resource.
    #[must_use]
    pub fn render(&self, lang: Lang, name: &dyn Fn(NodeId) -> String) -> String {
        self.fill(self.sentence.text.get(lang), lang, name)
    }

    /// The words in `lang` in pieces, for outputs that set code apart: pieces at odd places are what the sentence has
    /// between backticks. Backticks in what fills a hole part nothing.
    #[must_use]
    pub fn pieces(&self, lang: Lang, name: &dyn Fn(NodeId) -> String) -> Vec<String> {
        self.sentence.text.get(lang).split('`').map(|piece| self.fill(piece, lang, name)).collect()
    }

    fn fill(&self, template: &'static str, lang: Lang, name: &dyn Fn(NodeId) -> String) -> String {
        // What fills the holes is often about as long as what is around them.
        let mut out = String::with_capacity(2 * template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((hole, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            debug_assert!(self.holes.iter().any(|(key, _)| *key == hole), "hole {hole} is not filled");
            if let Some((_, filling)) = self.holes.iter().find(|(key, _)| *key == hole) {
                let words = filling.render(lang, name);
                rest = match lang {
                    Lang::En => tail,
                    Lang::Ja => close_up(&mut out, &words, tail),
                };
                out.push_str(&words);
                continue;
            }
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

impl Hole {
    fn render(&self, lang: Lang, name: &dyn Fn(NodeId) -> String) -> String {
        match self {
            Self::Node(node) => name(*node),
            Self::Nodes(nodes) => {
                let names: Vec<String> = nodes.iter().map(|node| name(*node)).collect();
                join(lang, &names)
            }
            Self::Roads(roads) => {
                let named = |road: &Vec<NodeId>| road.iter().map(|node| name(*node)).collect();
                one_of(lang, &roads.iter().map(named).collect::<Vec<_>>())
            }
            Self::Text(text) => text.get(lang).to_owned(),
            Self::Sentences(texts) => {
                let texts: Vec<&str> = texts.iter().map(|text| text.get(lang)).collect();
                texts.join(match lang {
                    Lang::En => " ",
                    Lang::Ja => "",
                })
            }
            Self::Texts(texts) => {
                let texts: Vec<String> = texts.iter().map(|text| text.get(lang).to_owned()).collect();
                join(lang, &texts)
            }
            Self::Word(word) => word.clone(),
        }
    }
}

/// Takes away the blank between `before` and `words` and gives `after` without the blank between `words` and it,
/// where both sides are Japanese: templates set blanks around holes, which only Latin words want.
fn close_up<'a>(before: &mut String, words: &str, after: &'a str) -> &'a str {
    let japanese = |letter: Option<char>| letter.is_some_and(is_japanese);
    if before.ends_with(' ')
        && japanese(words.chars().next())
        && japanese(before.trim_end_matches(' ').chars().next_back())
    {
        before.pop();
    }
    match after.strip_prefix(' ') {
        Some(rest) if japanese(words.chars().next_back()) && japanese(rest.chars().next()) => rest,
        _ => after,
    }
}

/// Whether a letter is set solid with its neighbours: kana, ideographs, Japanese punctuation, full-width forms.
const fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff9f}')
}

/// A list as the language writes it: `a, b and c`; `a、b、c`.
#[must_use]
pub fn join(lang: Lang, words: &[String]) -> String {
    match (lang, words) {
        (_, []) => String::new(),
        (Lang::Ja, words) => words.join("、"),
        (Lang::En, [only]) => only.clone(),
        (Lang::En, [first @ .., last]) => format!("{} and {last}", first.join(", ")),
    }
}

/// Several roads of which one is taken. Roads of one length are told as one, with the choice at each place
/// (`hub, a or b, and gate`); others one after another.
#[must_use]
pub fn one_of(lang: Lang, roads: &[Vec<String>]) -> String {
    let or = |words: &[String]| words.join(Text::new(" or ", " または ").get(lang));
    let length = roads.first().map_or(0, Vec::len);
    if roads.iter().any(|road| road.len() != length) {
        let each: Vec<String> = roads.iter().map(|road| join(lang, road)).collect();
        return each.join(Text::new(", or ", "、または ").get(lang));
    }
    let mut has_choice = false;
    let mut places: Vec<String> = Vec::with_capacity(length);
    for at in 0..length {
        let mut choice: Vec<String> = Vec::new();
        for station in roads.iter().filter_map(|road| road.get(at)) {
            if !choice.contains(station) {
                choice.push(station.clone());
            }
        }
        has_choice |= choice.len() > 1;
        places.push(or(&choice));
    }
    match (lang, places.as_slice()) {
        (Lang::En, [first @ .., last]) if has_choice && !first.is_empty() => {
            format!("{}, and {last}", first.join(", "))
        }
        (lang, places) => join(lang, places),
    }
}

#[cfg(test)]
mod tests {
    use super::{Hole, Sentence, join, one_of};
    use crate::base::ids::{Id, NodeId};
    use crate::base::lang::Lang;

    static CALLS: Sentence = Sentence::new("{from} calls {to} on {port}", "{to} を {from} が {port} で呼ぶ");

    #[test]
    fn each_language_has_its_own_order() {
        let said = CALLS.with(vec![
            ("from", Hole::Node(NodeId::at(0))),
            ("to", Hole::Word("{x}".into())),
            ("port", Hole::Word("443".into())),
        ]);
        let name = |_| "App".to_owned();
        assert_eq!(said.render(Lang::En, &name), "App calls {x} on 443");
        assert_eq!(said.render(Lang::Ja, &name), "{x} を App が 443 で呼ぶ");
        assert_eq!(CALLS.holes(Lang::En), ["from", "to", "port"]);
    }

    #[test]
    fn code_is_what_the_sentence_has_between_backticks() {
        static STATE: Sentence = Sentence::new("State `{key}` on {node}.", "{node} に `{key}` を書きます。");
        let word = |text: &str| Hole::Word(text.into());
        let said = STATE.with(vec![("key", word("a`b")), ("node", word("`x`"))]);
        assert_eq!(said.pieces(Lang::En, &|_| String::new()), ["State ", "a`b", " on `x`."]);
    }

    #[test]
    fn japanese_words_are_set_solid_and_latin_ones_are_not() {
        let say = |from: &str, to: &str| {
            let word = |text: &str| Hole::Word(text.into());
            let holes = vec![("from", word(from)), ("to", word(to)), ("port", word("443"))];
            CALLS.with(holes).render(Lang::Ja, &|_| String::new())
        };
        assert_eq!(say("受付", "注文台帳"), "注文台帳を受付が 443 で呼ぶ");
        assert_eq!(say("受付", "App1"), "App1 を受付が 443 で呼ぶ");
    }

    #[test]
    fn roads_are_told_with_the_choice_that_they_leave() {
        let roads = |of: &[&str]| -> Vec<Vec<String>> {
            of.iter().map(|road| road.split(' ').map(str::to_owned).collect()).collect()
        };
        let alike = roads(&["hub wall-a gate", "hub wall-c gate"]);
        assert_eq!(one_of(Lang::En, &alike), "hub, wall-a or wall-c, and gate");
        assert_eq!(one_of(Lang::Ja, &alike), "hub、wall-a または wall-c、gate");
        assert_eq!(one_of(Lang::En, &roads(&["nat-a", "nat-c"])), "nat-a or nat-c");
        assert_eq!(one_of(Lang::En, &roads(&["nat gate", "gate"])), "nat and gate, or gate");
        assert_eq!(one_of(Lang::En, &[]), "");
    }

    #[test]
    fn lists_are_joined_as_spoken() {
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(join(Lang::En, &words), "a, b and c");
        assert_eq!(join(Lang::Ja, &words), "a、b、c");
        assert_eq!(join(Lang::En, &words[..1]), "a");
    }
}
