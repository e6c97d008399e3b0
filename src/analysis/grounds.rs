//! What verdicts rest on beside facts of the catalogue, each under the id that reasons cite.

use super::hops;
use crate::catalog::facts;
use crate::model::link::Class;
use crate::words::ground::{self, GroundWords};
use crate::words::sentence::Sentence;

/// What a row of the table decides, and what is told of it.
#[derive(Debug)]
pub struct Decision {
    pub id: &'static str,
    /// The classes that it can give.
    pub classes: Vec<Class>,
    pub said: &'static Sentence,
}

/// A question, a rule of the language, or the rows of the table with one number.
#[derive(Debug)]
pub struct Ground {
    pub id: &'static str,
    /// Rows of the table have none but their sentences.
    pub words: Option<&'static GroundWords>,
    /// The rows that cite it, in their order.
    pub decisions: Vec<Decision>,
}

/// All of them, in the order of their ids.
#[must_use]
pub fn all() -> Vec<Ground> {
    let mut all: Vec<Ground> = ground::ALL
        .iter()
        .map(|words| Ground { id: words.id, words: Some(words), decisions: Vec::new() })
        .collect();
    // Rows that state a fact are told by its page.
    for decision in hops::decisions().filter(|decision| facts::find(decision.id).is_none()) {
        match all.iter_mut().find(|ground| ground.id == decision.id) {
            Some(ground) => ground.decisions.push(decision),
            None => all.push(Ground { id: decision.id, words: None, decisions: vec![decision] }),
        }
    }
    all.sort_by_cached_key(|ground| key(ground.id));
    all
}

/// The ground with an id.
#[must_use]
pub fn find(id: &str) -> Option<Ground> {
    all().into_iter().find(|ground| ground.id == id)
}

/// An id in parts of which those that begin with a number compare as numbers: `D3.9` comes before `D3.13a`.
fn key(id: &str) -> Vec<(u32, String)> {
    id.split('.')
        .map(|part| {
            let digits = part.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
            match digits.parse() {
                Ok(number) => (number, part[digits.len()..].to_owned()),
                Err(_) => (0, part.to_owned()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{all, key};

    #[test]
    fn every_id_is_there_once_and_in_order() {
        let all = all();
        let ids: Vec<&str> = all.iter().map(|ground| ground.id).collect();
        assert!(ids.windows(2).all(|pair| key(pair[0]) < key(pair[1])), "{ids:?}");
        assert!(all.iter().all(|ground| ground.words.is_some() || !ground.decisions.is_empty()));
        assert!(all.iter().flat_map(|ground| &ground.decisions).all(|decision| !decision.classes.is_empty()));
    }
}
