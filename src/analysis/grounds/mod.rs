//! What verdicts rest on, each under the id that reasons cite: every sentence that can be said, and what it concludes.
//!
//! Comes in: nothing; the table of hops and the list beside it are static. Goes out: a `Ground` for each id. The facts of
//! the catalogue and the rules, which verdicts cite as well, have pages of their own.

mod beside;
mod says;

pub use says::{Gives, Says};

use super::hops;
use crate::base::lang::Text;
use crate::catalog::facts::{self, Fact};
use crate::words::ground;

/// A question, a rule of the language, or the rows of the table with one number, and all that is said under its id.
#[derive(Debug)]
pub struct Ground {
    pub id: &'static str,
    /// What it decides; `None` for a fact of the catalogue, which says it itself.
    pub title: Option<Text>,
    /// More words about it; rows of the table have none but their sentences.
    pub about: Option<Text>,
    pub says: Vec<Says>,
    /// The rules whose findings name it.
    pub rules: &'static [&'static str],
}

/// What is said under one id where it concludes the same.
#[derive(Debug)]
pub struct Group<'a> {
    pub gives: Gives,
    /// Any of these: what it says itself.
    pub own: Vec<&'a Says>,
    /// What facts say after it.
    pub facts: Vec<&'a Says>,
    /// Other ids, whose sentences follow.
    pub follow: Vec<&'static str>,
}

/// All of them in the order of their ids, but for those that are facts of the catalogue: these have pages of their own.
#[must_use]
pub fn all() -> Vec<Ground> {
    let mut all = with_facts();
    all.retain(|ground| ground.title.is_some());
    all.sort_by_cached_key(|ground| key(ground.id));
    all
}

/// All of them, and the facts of the catalogue under which verdicts say something.
#[must_use]
pub fn with_facts() -> Vec<Ground> {
    let rows = hops::told();
    let words = ground::ALL.iter().map(|words| words.id).chain(ground::ROWS.iter().map(|row| row.id));
    let mut ids: Vec<&'static str> = words.collect();
    for id in rows.iter().map(|(id, _)| *id).chain(beside::ALL.iter().map(|(id, _)| *id)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().map(|id| of(id, &rows)).collect()
}

/// What is said under an id, that of a fact too.
#[must_use]
pub fn find(id: &str) -> Option<Ground> {
    with_facts().into_iter().find(|ground| ground.id == id)
}

fn of(id: &'static str, rows: &[(&'static str, Vec<Says>)]) -> Ground {
    let of_rows = rows.iter().filter(|(row, _)| *row == id).flat_map(|(_, says)| says.iter());
    let beside = beside::ALL.iter().filter(|(other, _)| *other == id).flat_map(|(_, says)| says.iter());
    Ground {
        id,
        title: ground::title(id),
        about: ground::ALL.iter().find(|words| words.id == id).map(|words| words.about),
        says: of_rows.chain(beside).copied().collect(),
        rules: beside::RULES.iter().find(|(other, _)| *other == id).map_or(&[], |(_, rules)| rules),
    }
}

impl Ground {
    /// What it says, by what it concludes: classes in the order of legends, then exposure and notes.
    #[must_use]
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for says in &self.says {
            let at = groups.iter().position(|group| group.gives == says.gives).unwrap_or_else(|| {
                groups.push(Group {
                    gives: says.gives,
                    own: Vec::new(),
                    facts: Vec::new(),
                    follow: Vec::new(),
                });
                groups.len() - 1
            });
            let Some(group) = groups.get_mut(at) else { continue };
            if says.fact.is_some() {
                group.facts.push(says);
            } else {
                group.own.push(says);
            }
            for id in says.follow {
                if *id != self.id && !group.follow.contains(id) {
                    group.follow.push(id);
                }
            }
        }
        // As legends have them: what is reached first, what is not last.
        groups.sort_by_key(|group| group.gives.order());
        groups
    }

    /// The facts of the catalogue that are cited with it, or that hold where it decides.
    #[must_use]
    pub fn facts(&self) -> Vec<&'static Fact> {
        let cited = |fact: &Fact| {
            self.says.iter().any(|says| says.fact == Some(fact.id) || says.follow.contains(&fact.id))
        };
        facts::all().filter(|fact| cited(fact) || fact.when.asks_for_row(self.id)).collect()
    }
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
    use super::{all, find, key, with_facts};
    use crate::analysis::rules;
    use crate::catalog::facts;
    use crate::words::{exposure, hop};

    #[test]
    fn every_id_has_a_title_or_is_a_fact_and_says_something() {
        for ground in with_facts() {
            let is_fact = facts::find(ground.id).is_some();
            assert!(ground.title.is_some() != is_fact, "{}", ground.id);
            assert!(!ground.says.is_empty() || !ground.rules.is_empty(), "{}", ground.id);
            for rule in ground.rules {
                assert!(rules::all().any(|known| known.id == *rule), "{rule}");
            }
            for other in
                ground.says.iter().flat_map(|says| says.fact.into_iter().chain(says.follow.iter().copied()))
            {
                assert!(find(other).is_some() || facts::find(other).is_some(), "{other}");
            }
        }
    }

    #[test]
    fn every_id_is_there_once_and_in_order() {
        let all = all();
        let ids: Vec<&str> = all.iter().map(|ground| ground.id).collect();
        assert!(ids.windows(2).all(|pair| key(pair[0]) < key(pair[1])), "{ids:?}");
    }

    #[test]
    fn every_sentence_about_hops_and_exposure_stands_under_some_id() {
        let grounds = with_facts();
        let says = || grounds.iter().flat_map(|ground| &ground.says);
        for sentence in hop::ALL.iter().copied().flatten().chain(exposure::ALL) {
            let known = says().any(|says| says.said == *sentence || says.remedies.contains(sentence));
            assert!(known, "nothing says “{}”", sentence.text.en);
        }
    }
}
