//! Ids: which are legal, and whom they name.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

use crate::base::ids::NodeId;

/// Characters of an id.
const LONGEST: usize = 128;
/// Words with a meaning of their own wherever ids stand.
const RESERVED: [&str; 3] = ["internet", "none", "all"];

/// Whom each id names.
#[derive(Debug, Default)]
pub(super) struct Names {
    nodes: BTreeMap<String, NodeId>,
}

impl Names {
    /// Takes an id for a resource, or gives the one that has it already.
    pub(super) fn take(&mut self, id: &str, node: NodeId) -> Result<(), NodeId> {
        let id = normal(id).into_owned();
        match self.nodes.get(&id) {
            Some(other) => Err(*other),
            None => {
                self.nodes.insert(id, node);
                Ok(())
            }
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<NodeId> {
        self.nodes.get(&*normal(id)).copied()
    }

    /// All ids, for "did you mean".
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.nodes.keys().map(String::as_str)
    }
}

/// The id in Unicode's composed form (NFC), in which ids are compared.
pub(super) fn normal(id: &str) -> Cow<'_, str> {
    if id.is_ascii() || is_nfc(id) { Cow::Borrowed(id) } else { Cow::Owned(id.nfc().collect()) }
}

/// What to write instead of a text that is no id.
pub(super) fn advice(id: &str) -> String {
    if RESERVED.contains(&id) {
        return format!("write another one, such as `the-{id}`; what people read is its `label`");
    }
    "letters of any script, digits, `-`, `_` and `.`; put what people read into `label`".to_owned()
}

/// Why a text is no id; `None` when it is one.
pub(super) fn fault(id: &str) -> Option<String> {
    if id.is_empty() {
        return Some("an id is not empty".to_owned());
    }
    if id.chars().count() > LONGEST {
        return Some(format!("an id has at most {LONGEST} characters"));
    }
    if RESERVED.contains(&id) {
        return Some(format!("`{id}` has a meaning of its own and cannot be an id"));
    }
    let foreign = id.chars().find(|character| {
        !(character.is_alphanumeric()
            || matches!(character, '-' | '_' | '.')
            || is_combining_mark(*character))
    })?;
    Some(match foreign {
        ' ' => "an id holds no blanks".to_owned(),
        other => format!("an id holds no `{}`", other.escape_debug()),
    })
}

#[cfg(test)]
mod tests {
    use super::{Names, fault};
    use crate::base::ids::{Id, NodeId};

    #[test]
    fn letters_of_any_script_and_one_normal_form() {
        for id in ["app-1", "受付", "a.b_c", "é", "e\u{301}", "ताल"] {
            assert_eq!(fault(id), None, "{id}");
        }
        for id in ["", "a b", "a,b", "a>b", "a$b", "none", "x/y", "a\u{200b}"] {
            assert!(fault(id).is_some(), "{id}");
        }
        assert!(fault(&"x".repeat(129)).is_some());
        let mut names = Names::default();
        assert_eq!(names.take("e\u{301}", NodeId::at(0)), Ok(()));
        assert_eq!(names.take("é", NodeId::at(1)), Err(NodeId::at(0)));
    }
}
