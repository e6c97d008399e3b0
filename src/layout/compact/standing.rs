//! What a sweep meets at one coordinate: a subset of places whose order is known from the start, a bit each.

/// Places that are taken, found from each other upwards and downwards.
pub(super) struct Standing {
    /// A bit for each place.
    words: Vec<u64>,
    /// A bit for each word that is not empty.
    filled: Vec<u64>,
}

impl Standing {
    /// Nobody yet, of so many places.
    pub fn new(places: usize) -> Self {
        let words = places / 64 + 1;
        Self { words: vec![0; words], filled: vec![0; words / 64 + 1] }
    }

    /// Takes a place.
    pub fn enter(&mut self, place: usize) {
        self.words[place / 64] |= 1 << (place % 64);
        self.filled[place / 64 / 64] |= 1 << (place / 64 % 64);
    }

    /// Leaves a place.
    pub fn leave(&mut self, place: usize) {
        let word = &mut self.words[place / 64];
        *word &= !(1 << (place % 64));
        if *word == 0 {
            self.filled[place / 64 / 64] &= !(1 << (place / 64 % 64));
        }
    }

    /// The first place taken from one on.
    pub fn first_from(&self, place: usize) -> Option<usize> {
        let number = place / 64;
        let rest = self.words.get(number)? & u64::MAX << (place % 64);
        if rest != 0 {
            return Some(number * 64 + rest.trailing_zeros() as usize);
        }
        let beyond = number + 1;
        let mut group = beyond / 64;
        let mut rest = self.filled.get(group)? & u64::MAX << (beyond % 64);
        while rest == 0 {
            group += 1;
            rest = *self.filled.get(group)?;
        }
        let number = group * 64 + rest.trailing_zeros() as usize;
        Some(number * 64 + self.words[number].trailing_zeros() as usize)
    }

    /// The last place taken before one.
    pub fn last_before(&self, place: usize) -> Option<usize> {
        let below = |bit: usize| !(u64::MAX << (bit % 64));
        let number = place / 64;
        let rest = self.words[number] & below(place);
        if rest != 0 {
            return Some(number * 64 + rest.ilog2() as usize);
        }
        let mut group = number / 64;
        let mut rest = self.filled[group] & below(number);
        while rest == 0 {
            group = group.checked_sub(1)?;
            rest = self.filled[group];
        }
        let number = group * 64 + rest.ilog2() as usize;
        Some(number * 64 + self.words[number].ilog2() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn who_stands_is_found_in_both_directions() {
        for places in [0, 1, 63, 64, 4_096, 9_000] {
            let mut standing = Standing::new(places);
            let mut known = BTreeSet::new();
            let mut number = 7;
            for _ in 0..400 {
                number = (number * 1_103_515_245 + 12_345) % 2_147_483_648;
                let place = number / 8 % (places + 1);
                if number % 5 < 3 && place < places {
                    standing.enter(place);
                    known.insert(place);
                } else if known.remove(&place) {
                    standing.leave(place);
                }
                assert_eq!(standing.first_from(place), known.range(place..).next().copied());
                assert_eq!(standing.last_before(place), known.range(..place).next_back().copied());
            }
        }
    }
}
