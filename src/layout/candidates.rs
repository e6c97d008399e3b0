//! The best of several: the same tree in a fixed number of styles, of which the one with the least penalty is kept.
//!
//! Placing and ordering is cheap, so that is done in every style; what the order of each style costs says which are
//! worth routing, labels and all. The judge is the number of hard faults, then `score`; equals are told apart by their
//! number. Nothing is timed: the same tree gets the same candidates everywhere.

use crate::base::geometry::Px;

use super::assemble;
use super::forest::Forest;
use super::layered::{Drafted, Style};
use super::route::{self, Rules};
use super::score;
use super::tree::Layout;
use super::{compact, label, validate};

/// What a try gives to lines and labels.
struct Try {
    /// Room between everything. What is not needed is taken back by compaction.
    room: Px,
    /// The largest distance of parallel lines: more of them find a port when it is less.
    pitch: Px,
    clear: Px,
    /// Whether all lines with a common end may share a stretch.
    share_any: bool,
}

/// The first try, and the further ones where lines or labels find no place.
const TRIES: [Try; 4] = [
    Try { room: 16, pitch: 64, clear: 8, share_any: false },
    Try { room: 32, pitch: 8, clear: 8, share_any: false },
    Try { room: 64, pitch: 6, clear: 8, share_any: false },
    Try { room: 112, pitch: 5, clear: 6, share_any: true },
];

/// A draft whose order costs this much beyond twice the least is not worth routing, if another one is drawn already.
const FAR: i64 = 200;

/// The best faultless layout; `None`: there is none among the candidates.
pub(crate) fn best(forest: &Forest<'_>) -> Option<Layout> {
    let lines = forest.tree.lines.len();
    let mut drafts: Vec<Drafted> = Vec::new();
    for style in styles(lines) {
        let draft = Drafted::new(forest, style);
        if !drafts.iter().any(|other| other.same(&draft)) {
            drafts.push(draft);
        }
    }
    // The order of styles tells equals apart.
    drafts.sort_by_key(Drafted::cost);
    let mut best: Option<(i64, Layout)> = None;
    let least = drafts.first().map_or(0, Drafted::cost);
    for draft in drafts.iter().take(most_routed(lines)) {
        if best.is_some() && draft.cost() > 2 * least + FAR {
            break;
        }
        if let Some((points, layout)) = draw(forest, draft)
            && best.as_ref().is_none_or(|old| points < old.0)
        {
            best = Some((points, layout));
        }
    }
    best.map(|best| best.1)
}

/// The styles worth drafting, the most ordinary first.
fn styles(lines: usize) -> Vec<Style> {
    let mut styles = Vec::new();
    for columns in [0, 1] {
        for bands in [true, false] {
            for mixed_in_sequence in [false, true] {
                for leaves_after_groups in [true, false] {
                    styles.push(Style { leaves_after_groups, mixed_in_sequence, columns, bands });
                }
            }
        }
    }
    if lines > 400 {
        styles.retain(|style| style.columns == 1 && !style.bands && style.leaves_after_groups);
    }
    styles
}

/// How many drafts are routed.
const fn most_routed(lines: usize) -> usize {
    match lines {
        0..=20 => 4,
        21..=60 => 3,
        61..=150 => 2,
        _ => 1,
    }
}

/// Draws a draft with as much room as its lines and labels need.
fn draw(forest: &Forest<'_>, draft: &Drafted) -> Option<(i64, Layout)> {
    let lines = forest.tree.lines.len();
    let mut best: Option<(i64, Layout)> = None;
    for Try { room, pitch, clear, share_any } in TRIES {
        let placed = draft.place(forest, room);
        let pitch = forest.tree.gaps.line.clamp(5, pitch);
        let rules = Rules { pitch, clear, share_any, hurried: lines > 1_000, again: 3 };
        let (mut routes, stuck) = route::route(&placed, rules, false);
        let complete = stuck.is_empty();
        if complete {
            route::centre(&placed, &mut routes, rules);
            let labels = label::place_labels(&placed, &routes);
            let lacking = labels.without_label.len() + labels.without_badge.len();
            let mut layout = assemble(&placed, &routes, &labels);
            compact::compact(forest, &mut layout);
                if validate::faults_in(forest, &layout).is_empty() {
                let points = score::penalty(forest, &layout).points;
                if best.as_ref().is_none_or(|old| points < old.0) {
                    best = Some((points, layout));
                }
                if lacking == 0 {
                    break;
                }
            }
        }
        if forest.steps.get() == 0 || lines > 1_000 && best.is_some() {
            break;
        }
    }
    best
}
