//! a state machine with steps that do and undo.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "saga",
    number: "",
    family: Family::Application,
    title: Text::new("Saga", "サーガ"),
    what: Text::new(
        "A state machine runs steps of a long transaction, and undoes them by compensating steps when one fails.",
        "ステートマシンが長いトランザクションのステップを実行し、途中で失敗したら補償ステップで取り消します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A state machine with three functions at least, two of which write to one store: one does, the other undoes.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::StateMachine)
        .filter_map(|machine| {
            let mut steps = look.calls(machine);
            steps.retain(|(_, step)| look.has(*step, Trait::Function));
            let functions: BTreeSet<NodeId> = steps.iter().map(|(_, step)| *step).collect();
            let mut stores: BTreeMap<NodeId, usize> = BTreeMap::new();
            for function in &functions {
                for (_, store) in
                    look.calls(*function).into_iter().filter(|(_, store)| look.is_database(*store))
                {
                    *stores.entry(store).or_default() += 1;
                }
            }
            let undone = stores.values().any(|writers| *writers > 1);
            (functions.len() > 2 && undone)
                .then(|| Match::of(&PATTERN, std::iter::once(machine).chain(functions), steps))
        })
        .collect()
}
