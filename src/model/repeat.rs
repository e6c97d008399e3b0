//! `repeat`: names that stand for values, so that three equal zones are written once.

use std::borrow::Cow;

use crate::source::draft::RepeatSet;

/// Route keys that begin with `$` and mean themselves.
const ROUTE_KEYS: [&str; 3] = ["default", "connect", "disconnect"];

/// The declared names and their values.
#[derive(Debug)]
pub(super) struct Repeats {
    sets: Vec<RepeatSet>,
    /// Name, set, column; longer names first, so that `$zone` is not `$z` with a tail.
    names: Vec<(String, usize, usize)>,
}

/// Which row of which set is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scope {
    rows: Vec<(usize, usize)>,
}

impl Scope {
    fn row(&self, set: usize) -> Option<usize> {
        self.rows.iter().find(|(bound, _)| *bound == set).map(|(_, row)| *row)
    }
}

/// A stretch of a text: as it is, or a declared name.
enum Piece<'t> {
    Plain(&'t str),
    Name { written: &'t str, set: usize, column: usize },
}

impl Repeats {
    pub(super) fn new(sets: Vec<RepeatSet>) -> Self {
        let mut names: Vec<(String, usize, usize)> = Vec::new();
        for (set, declared) in sets.iter().enumerate() {
            for (column, name) in declared.names.iter().enumerate() {
                names.push((name.value.clone(), set, column));
            }
        }
        names.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        Self { sets, names }
    }

    /// The declared name that `rest`, what follows a `$`, begins with.
    fn name_at(&self, rest: &str) -> Option<&(String, usize, usize)> {
        let is_route_key = ROUTE_KEYS.iter().any(|key| {
            rest.strip_prefix(key)
                .is_some_and(|tail| !tail.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
        });
        if is_route_key {
            return None;
        }
        self.names.iter().find(|(name, ..)| rest.starts_with(name.as_str()))
    }

    fn pieces<'t>(&self, text: &'t str) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        let mut plain = 0;
        let mut at = 0;
        while let Some(found) = text[at..].find('$') {
            let dollar = at + found;
            match self.name_at(&text[dollar + 1..]) {
                Some((name, set, column)) => {
                    let end = dollar + 1 + name.len();
                    pieces.push(Piece::Plain(&text[plain..dollar]));
                    pieces.push(Piece::Name { written: &text[dollar..end], set: *set, column: *column });
                    plain = end;
                    at = end;
                }
                None => at = dollar + 1,
            }
        }
        pieces.push(Piece::Plain(&text[plain..]));
        pieces
    }

    /// Adds the sets whose names stand in `text`.
    pub(super) fn note_sets(&self, text: &str, sets: &mut Vec<usize>) {
        if !text.contains('$') {
            return;
        }
        for piece in self.pieces(text) {
            if let Piece::Name { set, .. } = piece
                && !sets.contains(&set)
            {
                sets.push(set);
            }
        }
    }

    /// The text with the values of the scope; names of sets outside of it stay.
    pub(super) fn fill<'t>(&self, text: &'t str, scope: &Scope) -> Cow<'t, str> {
        if !text.contains('$') || scope.rows.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut filled = String::with_capacity(text.len());
        for piece in self.pieces(text) {
            match piece {
                Piece::Plain(plain) => filled.push_str(plain),
                Piece::Name { written, set, column } => match scope.row(set) {
                    Some(row) => filled.push_str(&self.sets[set].rows[row][column]),
                    None => filled.push_str(written),
                },
            }
        }
        Cow::Owned(filled)
    }

    /// How often something is written that holds names of `sets`, beside those that `scope` has bound.
    pub(super) fn times(&self, sets: &[usize], scope: &Scope) -> u64 {
        sets.iter()
            .filter(|set| scope.row(**set).is_none())
            .fold(1, |times, set| times.saturating_mul(self.sets[*set].rows.len() as u64))
    }

    /// The scope once for each value of `sets`: sets in file order, the first outermost. The caller has asked
    /// `times` and found it bearable.
    pub(super) fn scopes(&self, sets: &[usize], scope: &Scope) -> Vec<Scope> {
        let mut sets: Vec<usize> = sets.iter().copied().filter(|set| scope.row(*set).is_none()).collect();
        sets.sort_unstable();
        let mut scopes = vec![scope.clone()];
        for set in sets {
            let rows = self.sets[set].rows.len();
            scopes = scopes
                .iter()
                .flat_map(|scope| {
                    (0..rows).map(move |row| {
                        let mut scope = scope.clone();
                        scope.rows.push((set, row));
                        scope
                    })
                })
                .collect();
        }
        scopes
    }

    /// The scope with the first value of each of `sets`.
    pub(super) fn first(&self, sets: &[usize], scope: &Scope) -> Scope {
        let mut scope = scope.clone();
        for set in sets {
            if scope.row(*set).is_none() {
                scope.rows.push((*set, 0));
            }
        }
        scope
    }

    /// What follows a `$` that begins no declared name, up to the end of the word.
    pub(super) fn undeclared<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.pieces(text).into_iter().find_map(|piece| {
            let Piece::Plain(plain) = piece else { return None };
            let rest = &plain[plain.find('$')? + 1..];
            let end = rest.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(rest.len());
            Some(&rest[..end])
        })
    }

    /// The declared names, for "did you mean".
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(name, ..)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Repeats, Scope};
    use crate::base::span::{Span, Spanned};
    use crate::source::draft::RepeatSet;

    fn set(names: &[&str], rows: &[&[&str]]) -> RepeatSet {
        RepeatSet {
            names: names.iter().map(|name| Spanned::new((*name).to_owned(), Span::default())).collect(),
            rows: rows.iter().map(|row| row.iter().map(|value| (*value).to_owned()).collect()).collect(),
        }
    }

    fn spread(repeats: &Repeats, text: &str) -> Vec<String> {
        let mut sets = Vec::new();
        repeats.note_sets(text, &mut sets);
        repeats
            .scopes(&sets, &Scope::default())
            .iter()
            .map(|scope| repeats.fill(text, scope).into_owned())
            .collect()
    }

    #[test]
    fn lock_step_independent_sets_and_the_longest_name() {
        let repeats = Repeats::new(vec![
            set(&["z", "n", "zone"], &[&["a", "0", "east"], &["c", "1", "west"]]),
            set(&["team"], &[&["x"], &["y"]]),
        ]);
        assert_eq!(spread(&repeats, "10.0.$n.0/24-$z"), ["10.0.0.0/24-a", "10.0.1.0/24-c"]);
        assert_eq!(spread(&repeats, "$zone"), ["east", "west"]);
        assert_eq!(spread(&repeats, "$team-$z"), ["x-a", "y-a", "x-c", "y-c"]);
        assert_eq!(spread(&repeats, "$default"), ["$default"]);
        assert_eq!(spread(&repeats, "costs $5"), ["costs $5"]);
        assert_eq!(repeats.undeclared("app-$q"), Some("q"));
        assert_eq!(repeats.undeclared("app-$z"), None);
    }
}
