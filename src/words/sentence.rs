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
    /// A text of ours.
    Text(Text),
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
        let mut out = String::new();
        let mut rest = self.sentence.text.get(lang);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((hole, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            debug_assert!(self.holes.iter().any(|(key, _)| *key == hole), "hole {hole} is not filled");
            if let Some((_, filling)) = self.holes.iter().find(|(key, _)| *key == hole) {
                out.push_str(&filling.render(lang, name));
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
            Self::Text(text) => text.get(lang).to_owned(),
            Self::Word(word) => word.clone(),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::{Hole, Sentence, join};
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
    fn lists_are_joined_as_spoken() {
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(join(Lang::En, &words), "a, b and c");
        assert_eq!(join(Lang::Ja, &words), "a、b、c");
        assert_eq!(join(Lang::En, &words[..1]), "a");
    }
}
