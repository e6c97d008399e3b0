//! The hints of the author that a layout did not keep, as diagnostics.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::geometry::Direction;
use crate::base::ids::BoxId;
use crate::base::lang::Text;
use crate::layout::hints::{Judge, Wish};
use crate::layout::tree::{Layout, Tree};
use crate::view::picture::{Asks, View};

/// Codes of what can be said here.
pub static CODES: &[&Code] = &[&HINT_NOT_KEPT];

static HINT_NOT_KEPT: Code = Code {
    id: "hint-not-kept",
    explanation: Text::new(
        "A wish about the drawing (`rank`, `before`, `order`, or `direction` on a boundary) did not come true: links, \
         zones and tiers, or another hint, want it otherwise. The drawing is right without it; leave the hint out, or \
         what speaks against it.",
        "配置の希望 (`rank`、`before`、`order`、境界の `direction`) をかなえられませんでした。リンク、ゾーン、層、\
         または別の希望と両立しないためです。図の内容は正しいままです。この希望か、両立しないものを外してください。",
    ),
};

/// Tells which hints of a view its layout did not keep; `tree` is the one that was laid out.
pub fn unkept(view: &View, tree: &Tree, layout: &Layout, diagnostics: &mut Diagnostics) {
    if view.hints.is_empty() {
        return;
    }
    let judge = Judge::new(tree, layout);
    let id = |at: BoxId| view.boxes[at].id.as_str();
    for hint in &view.hints {
        let mut tell = |wish: Wish, message: String| {
            if !judge.keeps(wish) {
                let help = "links, zones or another hint want it otherwise: leave this one out, or what speaks against it";
                diagnostics.push(Diagnostic::note(&HINT_NOT_KEPT, hint.span, message).help(help));
            }
        };
        match &hint.asks {
            Asks::SameRank(boxes) => pairs(boxes).for_each(|(one, other)| {
                let message = format!(
                    "`rank: same` is not kept: `{}` does not stand level with `{}`",
                    id(other),
                    id(one)
                );
                tell(Wish::SameRank(one, other), message);
            }),
            Asks::Before(boxes) => pairs(boxes).for_each(|(one, other)| {
                let message =
                    format!("`before` is not kept: `{}` does not stand before `{}`", id(one), id(other));
                tell(Wish::Before(one, other), message);
            }),
            Asks::Order(boxes) => pairs(boxes).for_each(|(one, other)| {
                let message =
                    format!("`order` is not kept: `{}` does not stand ahead of `{}`", id(one), id(other));
                tell(Wish::Order(one, other), message);
            }),
            Asks::Direction(group) => {
                let word = match view.boxes[*group].direction.unwrap_or_default() {
                    Direction::Right => "right",
                    Direction::Down => "down",
                };
                let message =
                    format!("`direction: {word}` is not kept: lines in `{}` run the other way", id(*group));
                tell(Wish::Direction(*group), message);
            }
        }
    }
}

/// Neighbors in a list; a box named twice asks nothing of itself.
fn pairs(boxes: &[BoxId]) -> impl Iterator<Item = (BoxId, BoxId)> + '_ {
    boxes.windows(2).map(|pair| (pair[0], pair[1])).filter(|(one, other)| one != other)
}
