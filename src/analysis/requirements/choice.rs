//! What somebody wants, which topologies have it, and which come nearest.

use super::{Answer, Row, Scale, Verdict, rows};
use crate::catalog::traffic::Unit;

/// A requirement, and how much of it is wanted where that is a question: `load-balancers:1`, `longest-request:60`.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub row: Row,
    /// At most so many of what is counted; at least so many seconds or megabytes of what is limited.
    pub amount: Option<u32>,
}

/// Why a text is no wish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAWish {
    /// There is no row of this id.
    Unknown,
    /// What follows the colon is no whole number.
    NoNumber,
    /// A limit is wanted without saying which.
    HowMuch(Unit),
    /// An amount of something that is there or not.
    YesOrNo,
    /// A day tells, and nobody can want one.
    Day,
}

/// One megabyte, in the unit of the catalogue.
const MEGABYTE: u32 = 1024;

impl Wish {
    /// Reads `ID` or `ID:AMOUNT`.
    ///
    /// # Errors
    /// When there is no such row, or the amount is missing, out of place or no number.
    pub fn parse(text: &str) -> Result<Self, NotAWish> {
        let (id, amount) = match text.trim().split_once(':') {
            Some((id, amount)) => (id.trim(), Some(amount.trim())),
            None => (text.trim(), None),
        };
        let row = rows().find(|row| row.id() == id).ok_or(NotAWish::Unknown)?;
        match (row.scale(), amount) {
            (Scale::Day, _) => return Err(NotAWish::Day),
            (Scale::YesOrNo, Some(_)) => return Err(NotAWish::YesOrNo),
            (Scale::Most(unit), None) => return Err(NotAWish::HowMuch(unit)),
            _ => {}
        }
        let amount = amount.map(|amount| amount.parse().map_err(|_| NotAWish::NoNumber)).transpose()?;
        Ok(Self { row, amount })
    }

    /// The wish as it is written.
    #[must_use]
    pub fn text(&self) -> String {
        match self.amount {
            Some(amount) => format!("{}:{amount}", self.row.id()),
            None => self.row.id().to_owned(),
        }
    }

    /// The answer to its row.
    #[must_use]
    pub fn answer<'a>(&self, answers: &'a [(Row, Answer)]) -> Option<&'a Answer> {
        answers.iter().find(|(row, _)| row.id() == self.row.id()).map(|(_, answer)| answer)
    }

    /// Whether answers have it in full.
    #[must_use]
    pub fn is_met(&self, answers: &[(Row, Answer)]) -> bool {
        match self.answer(answers).map(|answer| answer.verdict) {
            Some(Verdict::Yes | Verdict::Unlimited) => true,
            Some(Verdict::Count(count)) => count <= self.amount.unwrap_or(0) as usize,
            Some(Verdict::Limit(most, Unit::Kilobytes)) => self
                .amount
                .is_some_and(|amount| amount.checked_mul(MEGABYTE).is_some_and(|wanted| most >= wanted)),
            Some(Verdict::Limit(most, Unit::Seconds)) => self.amount.is_some_and(|amount| most >= amount),
            _ => false,
        }
    }
}

/// How many near misses are told.
const MOST_NEAR: usize = 5;

/// Who has all that is wanted, by place in `all`; or else who misses least, with the places of the wishes that each misses.
/// Those that have some of what they miss, or of which it is not known, come before those that have nothing of it.
#[must_use]
pub fn choose(all: &[&[(Row, Answer)]], wishes: &[Wish]) -> Vec<(usize, Vec<usize>)> {
    let missed = |answers: &[(Row, Answer)]| -> Vec<usize> {
        (0..wishes.len()).filter(|at| !wishes[*at].is_met(answers)).collect()
    };
    let lost = |answers: &[(Row, Answer)], missed: &[usize]| {
        let is_half = |at: &&usize| {
            let verdict = wishes[**at].answer(answers).map(|answer| answer.verdict);
            matches!(verdict, Some(Verdict::Partly | Verdict::NotKnown))
        };
        missed.iter().filter(|at| !is_half(at)).count()
    };
    let mut ranked: Vec<(usize, usize, usize, Vec<usize>)> = all
        .iter()
        .enumerate()
        .map(|(at, answers)| (at, missed(answers)))
        .map(|(at, missed)| (missed.len(), lost(all[at], &missed), at, missed))
        .collect();
    ranked.sort_unstable();
    let least = ranked.first().map_or(0, |(count, ..)| *count);
    let most = if least == 0 { all.len() } else { MOST_NEAR };
    let near = ranked.into_iter().filter(|(count, ..)| *count == least).take(most);
    near.map(|(_, _, at, missed)| (at, missed)).collect()
}

#[cfg(test)]
mod tests {
    use super::{NotAWish, Row, Wish, choose};
    use crate::analysis::requirements::{Answer, Verdict, rows};
    use crate::catalog::traffic::Unit;

    fn all(verdict: impl Fn(&str) -> Verdict) -> Vec<(Row, Answer)> {
        rows().map(|row| (row, Answer::new(verdict(row.id())))).collect()
    }

    #[test]
    fn wishes_say_how_much_where_that_is_a_question() {
        let cases: [(&str, Result<Option<u32>, NotAWish>); 9] = [
            ("supported", Ok(None)),
            (" load-balancers : 2 ", Ok(Some(2))),
            ("load-balancers", Ok(None)),
            ("longest-request:60", Ok(Some(60))),
            ("longest-request", Err(NotAWish::HowMuch(Unit::Seconds))),
            ("load-balancers:-1", Err(NotAWish::NoNumber)),
            ("supported:1", Err(NotAWish::YesOrNo)),
            ("newest-fact", Err(NotAWish::Day)),
            ("", Err(NotAWish::Unknown)),
        ];
        for (text, wanted) in cases {
            assert_eq!(Wish::parse(text).map(|wish| wish.amount), wanted, "{text:?}");
        }
    }

    #[test]
    fn amounts_are_at_most_of_what_is_counted_and_at_least_of_what_is_limited() {
        let met = |text: &str, verdict| Wish::parse(text).expect("a wish").is_met(&all(|_| verdict));
        assert!(met("load-balancers:2", Verdict::Count(2)) && !met("load-balancers:2", Verdict::Count(3)));
        assert!(met("load-balancers", Verdict::Count(0)) && !met("load-balancers", Verdict::Count(1)));
        let seconds = Verdict::Limit(60, Unit::Seconds);
        assert!(met("longest-request:60", seconds) && !met("longest-request:61", seconds));
        let size = Verdict::Limit(10 * 1024, Unit::Kilobytes);
        assert!(met("largest-request:10", size) && !met("largest-request:11", size));
        assert!(met("largest-request:4294967295", Verdict::Unlimited));
        assert!(!met("largest-request:4294967295", size) && !met("largest-request:1", Verdict::NotKnown));
    }

    #[test]
    fn who_misses_least_is_nearest_and_half_is_nearer_than_nothing() {
        let wishes = ["supported", "accounts", "no-secret"].map(|id| Wish::parse(id).expect("a wish"));
        let nothing = all(|_| Verdict::No);
        let two = all(|id| if id == "accounts" { Verdict::No } else { Verdict::Yes });
        let half = all(|id| if id == "accounts" { Verdict::Partly } else { Verdict::Yes });
        assert_eq!(choose(&[&nothing, &two, &half], &wishes), [(2, vec![1]), (1, vec![1])]);
        let whole = all(|_| Verdict::Yes);
        assert_eq!(choose(&[&whole, &two, &whole], &wishes), [(0, vec![]), (2, vec![])]);
    }
}
