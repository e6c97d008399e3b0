//! Patterns of paths: `*` and `?` within a name, `**` for any number of folders.

/// A pattern of paths below the folder of the build, parts parted by `/`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Glob {
    parts: Vec<Vec<char>>,
}

const ANY_FOLDERS: &[char] = &['*', '*'];

impl Glob {
    /// # Errors
    /// Says in one phrase why it is no pattern of ours.
    pub(super) fn new(written: &str) -> Result<Self, &'static str> {
        if written.is_empty() {
            return Err("a pattern is not empty");
        }
        if written.contains(['\\', '[', ']', '{', '}', '!']) || written.contains(char::is_control) {
            return Err("a pattern has `*`, `?` and `**`, and `/` between names");
        }
        if written.starts_with('/') || written.split('/').any(|part| matches!(part, "." | "..")) {
            return Err("a pattern begins at the folder of hopmap.toml and stays below it");
        }
        let parts: Vec<Vec<char>> =
            written.trim_end_matches('/').split('/').map(|part| part.chars().collect()).collect();
        if parts.iter().any(Vec::is_empty) {
            return Err("a pattern has a name between two `/`");
        }
        if parts.iter().any(|part| part.windows(2).any(|two| two == ANY_FOLDERS) && part.len() > 2) {
            return Err("`**` stands alone between two `/`");
        }
        Ok(Self { parts })
    }

    /// Whether the whole of a path is as the pattern says.
    pub(super) fn matches(&self, path: &str) -> bool {
        let path: Vec<Vec<char>> = path.split('/').map(|part| part.chars().collect()).collect();
        wild(
            &self.parts,
            &path,
            |part| part == ANY_FOLDERS,
            |part, name| {
                wild(part, name, |letter| *letter == '*', |letter, other| *letter == '?' || letter == other)
            },
        )
    }
}

/// Whether a text is as a pattern says, in which some signs (`any`) stand for any number of signs of the text.
///
/// Only the last such sign is ever taken back, since what an earlier one could give has been given; so the time is at
/// most the product of the lengths.
fn wild<T>(pattern: &[T], text: &[T], any: impl Fn(&T) -> bool, same: impl Fn(&T, &T) -> bool) -> bool {
    let (mut at, mut read) = (0_usize, 0_usize);
    let mut last: Option<(usize, usize)> = None;
    while let Some(next) = text.get(read) {
        match pattern.get(at) {
            Some(sign) if any(sign) => {
                last = Some((at, read));
                at = at.saturating_add(1);
            }
            Some(sign) if same(sign, next) => {
                at = at.saturating_add(1);
                read = read.saturating_add(1);
            }
            _ => {
                let Some((sign, from)) = &mut last else { return false };
                *from = from.saturating_add(1);
                at = sign.saturating_add(1);
                read = *from;
            }
        }
    }
    pattern.iter().skip(at).all(any)
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[test]
    fn stars_stay_in_their_name_and_double_stars_cross_folders() {
        let matches = |pattern: &str, path: &str| Glob::new(pattern).expect("it is a pattern").matches(path);
        for (pattern, path) in [
            ("**/*.hopmap.yaml", "web.hopmap.yaml"),
            ("**/*.hopmap.yaml", "a/b/web.hopmap.yaml"),
            ("**/topology.yaml", "topology.yaml"),
            ("a/**", "a/b/c"),
            ("a/**/c", "a/c"),
            ("a/**/b/**/c", "a/b/b/x/c"),
            ("*", "a"),
            ("a*b*c", "aXbYbZc"),
            ("設計/?.yaml", "設計/箱.yaml"),
            ("a/", "a"),
            ("**", "a/b"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("*.yaml", "a/b.yaml"),
            ("**/topology.yaml", "my-topology.yaml"),
            ("a/*/c", "a/c"),
            ("a/*", "a"),
            ("?", "ab"),
            ("a*b", "acbd"),
            ("A", "a"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_made_to_take_long_does_not() {
        let pattern = format!("{}b", "*a".repeat(2_000));
        assert!(!Glob::new(&pattern).expect("it is a pattern").matches(&"a".repeat(4_000)));
        let folders = format!("{}b", "**/a/".repeat(500));
        assert!(!Glob::new(&folders).expect("it is a pattern").matches(&"a/".repeat(2_000)));
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        for wrong in ["", "/a", "../a", "a/../b", "a//b", "a**/b", "***", "[a]", "{a,b}", "!a", "a\\b", "a\0"]
        {
            assert!(Glob::new(wrong).is_err(), "{wrong}");
        }
    }
}
