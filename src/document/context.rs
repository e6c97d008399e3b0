//! What the sections write from, and how they say it.

use super::names::Names;
use super::options::DocumentOptions;
use super::tree::{Inline, Words};
use crate::analysis::bypass::{Admitted, Bypass};
use crate::analysis::finding::Finding;
use crate::analysis::hop::{Exposure, Hop};
use crate::analysis::patterns::Match;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::{Lang, Text};
use crate::catalog::facts::Fact;
use crate::model::link::Class;
use crate::model::topology::Topology;
use crate::words::class::{self, ClassWords};
use crate::words::sentence::{Hole, Said, Sentence};

/// The model, the verdicts and the language of one document.
#[derive(Debug)]
pub struct Context<'a> {
    pub topology: &'a Topology,
    pub hops: &'a IdVec<LinkId, Hop>,
    pub exposure: &'a IdVec<NodeId, Exposure>,
    pub findings: &'a [Finding],
    pub bypasses: &'a [Bypass],
    /// Whom each resource admits from outside.
    pub admitted: &'a IdVec<NodeId, Admitted>,
    pub patterns: &'a [Match],
    /// Facts about kinds that occur and that no drawing decides.
    pub advice: &'a [&'static Fact],
    pub options: &'a DocumentOptions,
    pub lang: Lang,
    pub names: Names,
}

impl Context<'_> {
    /// The name of a resource.
    pub fn name(&self, node: NodeId) -> String {
        self.names.of(node)
    }

    /// A sentence with its holes filled, what it has between backticks as code.
    pub fn say(&self, said: &Said) -> Words {
        self.say_as(said, &|_| None)
    }

    /// A sentence with its holes filled, where `other` may give a resource another name.
    pub fn say_as(&self, said: &Said, other: &dyn Fn(NodeId) -> Option<String>) -> Words {
        let name = |node: NodeId| other(node).unwrap_or_else(|| self.name(node));
        let holes = said
            .holes
            .iter()
            .map(|(key, hole)| match hole {
                Hole::Nodes(nodes) if nodes.iter().all(|node| other(*node).is_none()) => {
                    (*key, Hole::Word(self.join_names(nodes)))
                }
                hole => (*key, hole.clone()),
            })
            .collect();
        let pieces = Said { sentence: said.sentence, holes }.pieces(self.lang, &name);
        let piece = |(at, words): (usize, String)| match at % 2 {
            0 => Inline::Text(words),
            _ => Inline::Code(words),
        };
        pieces.into_iter().enumerate().map(piece).filter(|piece| !piece.words().is_empty()).collect()
    }

    /// A text of ours, what it has between backticks as code.
    pub fn marked(&self, text: Text) -> Words {
        let pieces = text.get(self.lang).split('`').enumerate();
        let piece = |(at, words): (usize, &str)| match at % 2 {
            0 => Inline::text(words),
            _ => Inline::Code(words.to_owned()),
        };
        pieces.map(piece).filter(|piece| !piece.words().is_empty()).collect()
    }

    /// A sentence with words of ours or of the author in its holes.
    pub fn fill(&self, sentence: &'static Sentence, holes: &[(&'static str, &str)]) -> String {
        let holes = holes.iter().map(|(name, word)| (*name, Hole::Word((*word).to_owned()))).collect();
        sentence.with(holes).render(self.lang, &|node| self.name(node))
    }

    /// A sentence without holes.
    pub fn word(&self, sentence: &'static Sentence) -> String {
        sentence.text.get(self.lang).to_owned()
    }

    /// Words as a list of the language.
    pub fn join(&self, words: &[String]) -> String {
        crate::words::sentence::join(self.lang, words)
    }

    /// Resources as a list of the language.
    pub fn join_names(&self, nodes: &[NodeId]) -> String {
        self.names.list(nodes)
    }

    /// Items that follow each other without a last `and`: `a, b`; `a、b`.
    pub fn series(&self, words: &[String]) -> String {
        words.join(self.between_words())
    }

    pub const fn between_words(&self) -> &'static str {
        match self.lang {
            Lang::En => ", ",
            Lang::Ja => "、",
        }
    }

    /// What opens a bracket after a sentence.
    pub const fn before_brackets(&self) -> &'static str {
        match self.lang {
            Lang::En => " (",
            Lang::Ja => "(",
        }
    }

    /// What stands between facts that may hold commas themselves.
    pub const fn between_parts(&self) -> &'static str {
        match self.lang {
            Lang::En => "; ",
            Lang::Ja => "。",
        }
    }

    /// Whole sentences one after the other.
    pub fn flow(&self, sentences: &[String]) -> String {
        sentences.join(self.between_sentences())
    }

    /// Whole sentences one after the other.
    pub fn flow_words(&self, sentences: Vec<Words>) -> Words {
        let mut flow = Words::new();
        for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
            if !flow.is_empty() {
                flow.push(Inline::text(self.between_sentences()));
            }
            flow.extend(sentence);
        }
        flow
    }

    const fn between_sentences(&self) -> &'static str {
        match self.lang {
            Lang::En => " ",
            Lang::Ja => "",
        }
    }

    /// The hop of a link.
    pub fn hop(&self, link: LinkId) -> Option<&Hop> {
        self.hops.get(link)
    }
}

/// The words for a class.
#[must_use]
pub const fn class_words(class: Class) -> &'static ClassWords {
    match class {
        Class::Public => &class::PUBLIC,
        Class::AwsPublic => &class::AWS_PUBLIC,
        Class::Private => &class::PRIVATE,
        Class::PrivateLink => &class::PRIVATE_LINK,
        Class::AwsInternal => &class::AWS_INTERNAL,
        Class::None => &class::NONE,
        Class::Unreachable => &class::UNREACHABLE,
        Class::Unknown => &class::UNKNOWN,
    }
}
