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
    for style in styles(forest) {
        let draft = Drafted::new(forest, style);
        if !drafts.iter().any(|other| other.same(&draft)) {
            drafts.push(draft);
        }
    }
    // The order of styles tells equals apart.
    drafts.sort_by_key(Drafted::cost);
    let draft = choose(forest, &drafts)?;
    // Where labels are without a place, more room may give them one.
    let mut best: Option<Drawn> = None;
    for (number, with) in TRIES.iter().enumerate() {
        let drawn = draw(forest, draft, with, CAREFUL);
        let complete = drawn.as_ref().is_some_and(|drawn| drawn.complete);
        let better = |drawn: &Drawn| best.as_ref().is_none_or(|old| drawn.points < old.points);
        if let Some(drawn) = drawn.filter(better) {
            best = Some(drawn);
        }
        let enough = complete || best.is_some() && (number > 0 || lines > MOST_COMPARED);
        if enough || forest.steps.get() == 0 {
            break;
        }
    }
    best.map(|best| best.layout)
}

/// The draft that looks best when it is drawn hastily.
fn choose<'d>(forest: &Forest<'_>, drafts: &'d [Drafted]) -> Option<&'d Drafted> {
    let lines = forest.tree.lines.len();
    let first = drafts.first()?;
    let worth = |draft: &&Drafted| draft.cost() <= 2 * first.cost() + FAR;
    let rivals: Vec<&Drafted> = drafts.iter().take(most_routed(forest)).take_while(worth).collect();
    if rivals.len() == 1 || lines > MOST_COMPARED {
        return Some(first);
    }
    let mut best: Option<(i64, &Drafted)> = None;
    for draft in rivals {
        if let Some(drawn) = TRIES.iter().find_map(|with| draw(forest, draft, with, HASTY))
            && best.is_none_or(|old| drawn.points < old.0)
        {
            best = Some((drawn.points, draft));
        }
    }
    best.map(|best| best.1)
}

/// A faultless layout.
struct Drawn {
    points: i64,
    /// Whether all labels and badges have found a place.
    complete: bool,
    layout: Layout,
}

/// How often each line is routed again: while candidates are compared, and for the one that is kept.
const HASTY: usize = 1;
const CAREFUL: usize = 3;
/// Of pictures with more lines than this only one draft is drawn.
const MOST_COMPARED: usize = 150;

/// Pictures with more lines than this are drafted in few styles.
const MANY: usize = 400;

/// The styles worth drafting, the most ordinary first.
fn styles(forest: &Forest<'_>) -> Vec<Style> {
    let lines = forest.tree.lines.len();
    let mut styles = Vec::new();
    // A page of a wanted shape may want its parts in other columns.
    let columns: &[Px] = if forest.tree.aspect.is_some() { &[0, 1, 2, 3] } else { &[0, 1] };
    for &columns in columns {
        for bands in [true, false] {
            for mixed_in_sequence in [false, true] {
                for leaves_after_groups in [true, false] {
                    styles.push(Style { leaves_after_groups, mixed_in_sequence, columns, bands });
                }
            }
        }
    }
    if lines > MANY {
        styles.retain(|style| style.columns == 1 && !style.bands && style.leaves_after_groups);
    }
    styles
}

/// How many drafts are routed.
fn most_routed(forest: &Forest<'_>) -> usize {
    match forest.tree.lines.len() {
        _ if forest.tree.aspect.is_some() => 8,
        0..=20 => 4,
        _ => 2,
    }
}

/// Draws a draft; `None`: a line has found no way, or there is another fault.
fn draw(forest: &Forest<'_>, draft: &Drafted, with: &Try, again: usize) -> Option<Drawn> {
    if forest.steps.get() == 0 {
        return None;
    }
    let placed = draft.place(forest, with.room);
    let pitch = forest.tree.gaps.line.clamp(5, with.pitch);
    let rules = Rules { pitch, clear: with.clear, share_any: with.share_any, again };
    let mut routes = route::route(&placed, rules)?;
    route::centre(&placed, &mut routes, rules);
    let labels = label::place_labels(&placed, &routes);
    let complete = labels.without_label.is_empty() && labels.without_badge.is_empty();
    let mut layout = assemble(&placed, &routes, &labels);
    // Compaction keeps crossings and bends: candidates are compared without it.
    if again > HASTY {
        compact::compact(forest, &mut layout);
    }
    let faultless = validate::faults_in(forest, &layout).is_empty();
    faultless.then(|| Drawn { points: score::penalty(forest, &layout).points, complete, layout })
}
