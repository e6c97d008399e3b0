//! The nearest known name, for "did you mean".

/// The candidate most like `written`, if one is near enough to be a slip of the finger.
///
/// Distance: Damerau and Levenshtein on lower case, at most a third of the written length (at least 1).
/// Ties go to the candidate that comes first.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Longer words are not names that somebody mistyped, and the distance is quadratic in the length.
    const LONGEST: usize = 64;
    if written.chars().count() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    let limit = (written.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(written.len()) > 3 * limit {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&written, &candidate.to_lowercase());
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_mended_and_strangers_are_not() {
        let kinds = ["aurora", "alb", "lambda", "dynamodb"];
        assert_eq!(nearest("arora", kinds), Some("aurora"));
        assert_eq!(nearest("Lamdba", kinds), Some("lambda"));
        assert_eq!(nearest("dynamo", kinds), Some("dynamodb"));
        assert_eq!(nearest("kubernetes", kinds), None);
        assert_eq!(nearest("", kinds), None);
        assert_eq!(nearest(&"x".repeat(10_000), kinds), None);
    }
}
