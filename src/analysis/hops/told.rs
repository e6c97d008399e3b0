//! The table as it is told to readers: what each row says and gives, whatever the topology.

use super::TABLE;
use super::more::{self, More, Other};
use super::row::{Row, Then, class_of};
use crate::analysis::grounds::{Gives, Says};
use crate::model::link::Class;
use crate::words::hop as words;

/// What the rows say under each id, in the order of the table; rows that say and give the same are told once.
pub(in crate::analysis) fn told() -> Vec<(&'static str, Vec<Says>)> {
    let mut told: Vec<(&str, Vec<Says>)> = Vec::new();
    for row in TABLE.iter().copied().flatten() {
        let at = told.iter().position(|(id, _)| *id == row.id).unwrap_or_else(|| {
            told.push((row.id, Vec::new()));
            told.len() - 1
        });
        let Some((_, known)) = told.get_mut(at) else { continue };
        for says in of(row) {
            let same =
                |other: &Says| (other.said, other.fact, other.gives) == (says.said, says.fact, says.gives);
            if !known.iter().any(same) {
                known.push(says);
            }
        }
    }
    told
}

fn of(row: &Row) -> Vec<Says> {
    let more = more::ALL.iter().find(|more| more.id == row.id && more.of == row.said);
    let others = more.map_or(&[][..], |more| more.others);
    let silent = more.is_some_and(|more| more.silent);
    let own = Says {
        gives: Gives::Classes(classes(row.then, others)),
        said: row.said,
        fact: None,
        remedies: more.map_or(&[], |more: &More| more.remedies),
        follow: more.map_or(&[], |more| more.follow),
    };
    let other = |other: &Other| Says {
        gives: Gives::Classes(if is_inside(other) { &[Class::AwsPublic] } else { classes(row.then, others) }),
        said: other.said,
        fact: other.fact,
        remedies: other.remedies,
        follow: &[],
    };
    (!silent).then_some(own).into_iter().chain(others.iter().map(other)).collect()
}

/// Where packets leave AWS or not, sentences say which.
fn is_inside(other: &Other) -> bool {
    let inside = [
        &words::CDN_TO_INSIDE_AWS,
        &words::NODE_TO_SERVICE,
        &words::NODE_TO_SERVICE_DIRECT,
        &words::OUT_OF_GATEWAY_SERVICE,
    ];
    inside.contains(&other.said)
}

/// The classes that a row can give. Between China and the rest, one of them becomes another (D3.47).
fn classes(then: Then, others: &[Other]) -> &'static [Class] {
    match then {
        Then::Way(addressing, path) => only(class_of(addressing, path)),
        Then::Joined => &[Class::Private],
        Then::Outside if others.iter().any(is_inside) => &[Class::Public],
        Then::Outside => &[Class::Public, Class::AwsPublic],
        Then::Unreachable => &[Class::Unreachable],
        Then::Unknown => &[Class::Unknown],
    }
}

const fn only(class: Class) -> &'static [Class] {
    match class {
        Class::Public => &[Class::Public],
        Class::AwsPublic => &[Class::AwsPublic],
        Class::Private => &[Class::Private],
        Class::PrivateLink => &[Class::PrivateLink],
        Class::AwsInternal => &[Class::AwsInternal],
        Class::None => &[Class::None],
        Class::Unreachable => &[Class::Unreachable],
        Class::Unknown => &[Class::Unknown],
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, more};

    #[test]
    fn more_is_said_of_rows_that_there_are_and_once() {
        for (at, more) in more::ALL.iter().enumerate() {
            let mut rows = TABLE.iter().copied().flatten();
            assert!(rows.any(|row| row.id == more.id && row.said == more.of), "{}", more.id);
            let again = more::ALL[..at].iter().any(|other| other.id == more.id && other.of == more.of);
            assert!(!again, "{}: {}", more.id, more.of.text.en);
        }
    }
}
