//! The best of several: the same tree in a fixed number of styles, of which the one with the least penalty is kept.
//!
//! Placing and ordering is cheap, so that is done in every style; what the order of each style costs says which are
//! worth routing, labels and all. The judge is the number of hard faults, then `score`; equals are told apart by their
//! number. Nothing is timed: the same tree gets the same candidates everywhere.

use crate::base::geometry::Px;

use super::assemble;
use super::forest::Forest;
use super::layered::{self, Drafted, Start, Style};
use super::placed::Placed;
use super::route::{self, Density, Outlook, Routes, Rules};
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

/// Least room between everything in pictures with more lines than `FEW`.
const ROOM_OF_MANY: Px = 24;

/// A draft whose order costs this much beyond the least and a quarter of it is not worth routing, if another one is
/// drawn already.
const FAR: i64 = 100;

/// A sketch whose lines cost this many tenths of those of the cheapest one, when each is routed once, is not worth more
/// work: routing them again makes them cheaper by a tenth to a half. Where lines are few, a single one turns the scale.
const DEAR: u64 = 14;

/// The best faultless layout; `None`: there is none among the candidates.
pub(crate) fn best(forest: &Forest<'_>) -> Option<Layout> {
    let lines = forest.tree.lines.len();
    let starts = if lines > FEW { &Start::ALL[..1] } else { &Start::ALL[..] };
    let mut drafts = layered::drafts(forest, &styles(forest), starts);
    // The order of styles tells equals apart.
    drafts.sort_by_key(Drafted::cost);
    let mut best: Option<(i64, Layout)> = None;
    for finalist in choose(forest, &drafts) {
        let mut sketch = Some(finalist);
        // Where labels are without a place, more room may give them one.
        while let Some(Sketch { draft, number, complete: hoped, .. }) = sketch {
            let drawn = sketch.and_then(|sketch| sketch.finish(forest));
            let complete = drawn.as_ref().is_some_and(|drawn| drawn.complete);
            let points = drawn.as_ref().map_or(i64::MAX, |drawn| draft.weighted(drawn.points));
            let better = best.as_ref().is_none_or(|best| points < best.0);
            if let Some(drawn) = drawn.filter(|_| better) {
                best = Some((points, drawn.layout));
            }
            let last = number > 0 || !hoped || lines > MOST_COMPARED;
            let enough = complete || best.is_some() && last;
            sketch = if enough { None } else { Sketch::new(forest, draft, number + 1) };
        }
    }
    best.map(|best| best.1)
}

/// The sketches that look best, the best one first.
fn choose<'d, 'f, 't>(forest: &'f Forest<'t>, drafts: &'d [Drafted]) -> Vec<Sketch<'d, 'f, 't>> {
    let lines = forest.tree.lines.len();
    let Some(first) = drafts.first() else { return Vec::new() };
    let worth = |draft: &&Drafted| draft.cost() <= first.cost() / 4 * 5 + FAR;
    let most = if lines > MOST_COMPARED { 1 } else { most_routed(forest) };
    let rivals: Vec<&Drafted> = drafts.iter().take(most).take_while(worth).collect();
    if let [only] = rivals[..] {
        return Sketch::new(forest, only, usize::from(lines > MOST_COMPARED)).into_iter().collect();
    }
    let mut sketches: Vec<(i64, Sketch<'_, '_, '_>)> = Vec::new();
    let try_with = |begun: Sketch<'d, 'f, 't>, sketches: &mut Vec<(i64, Sketch<'d, 'f, 't>)>| {
        let mut sketch = Some(begun);
        while let Some(mut tried) = sketch {
            tried = tried.improved();
            // Compaction keeps crossings and bends: sketches are compared without it.
            if let Some(drawn) = draw(forest, &tried.placed, tried.routes.clone(), tried.rules, false) {
                tried.complete = drawn.complete;
                sketches.push((tried.draft.weighted(drawn.points), tried));
                return;
            }
            sketch = Sketch::new(forest, tried.draft, tried.number + 1);
        }
    };
    // What lines cost says nothing of the shape that a page wants.
    let priced = lines > FEW && forest.tree.aspect.is_none();
    let mut begun: Vec<(u64, Sketch<'_, '_, '_>)> = rivals
        .iter()
        .filter_map(|draft| Sketch::new(forest, draft, 0))
        .map(|sketch| (if priced { sketch.price() } else { 0 }, sketch))
        .collect();
    let least = begun.iter().map(|sketch| sketch.0).min().unwrap_or(0);
    begun.retain(|sketch| sketch.0 / DEAR <= least / 10);
    if let [_] = begun[..] {
        return begun.into_iter().map(|(_, sketch)| sketch.improved()).collect();
    }
    for (_, sketch) in begun {
        try_with(sketch, &mut sketches);
    }
    // Equals stand in the order of their numbers.
    sketches.sort_by_key(|sketch| sketch.0);
    if let Some(&(_, Sketch { draft, number, complete: false, .. })) = sketches.first() {
        if let Some(roomier) = Sketch::new(forest, draft, number + 1) {
            try_with(roomier, &mut sketches);
        }
        sketches.sort_by_key(|sketch| sketch.0);
    }
    sketches.truncate(if lines > FEW { 1 } else { FINALISTS });
    sketches.into_iter().map(|sketch| sketch.1).collect()
}

/// A draft with all lines.
struct Sketch<'d, 'f, 't> {
    draft: &'d Drafted,
    /// Which of `TRIES` has succeeded.
    number: usize,
    placed: Placed<'f, 't>,
    rules: Rules,
    routes: Routes,
    /// Whether lines have been routed again.
    again: bool,
    /// Whether all labels and badges have found a place, as far as is known.
    complete: bool,
}

impl<'d, 'f, 't> Sketch<'d, 'f, 't> {
    /// Sketches with the first of the tries, from the given one on, in which all lines find a way.
    fn new(forest: &'f Forest<'t>, draft: &'d Drafted, from: usize) -> Option<Self> {
        for (number, with) in TRIES.iter().enumerate().skip(from) {
            if forest.steps.get() == 0 {
                break;
            }
            // Many lines leave less ground for labels, and compaction takes back what they do not need.
            let room = if forest.tree.lines.len() > FEW { with.room.max(ROOM_OF_MANY) } else { with.room };
            let placed = draft.place(forest, room);
            let pitch = forest.tree.gaps.line.clamp(5, with.pitch);
            let many = forest.tree.lines.len() > MOST_COMPARED;
            let density = if many || number > 0 { Density::FINE } else { Density::COARSE };
            let rules = Rules {
                pitch,
                clear: with.clear,
                share_any: with.share_any,
                across: across(forest),
                density,
            };
            if let Some(routes) = route::route(&placed, rules) {
                return Some(Self { draft, number, placed, rules, routes, again: false, complete: true });
            }
        }
        None
    }

    /// What its lines cost.
    fn price(&self) -> u64 {
        route::price(&self.placed, &self.routes, self.rules)
    }

    /// Routes its lines again, as far as is needed to compare it.
    fn improved(self) -> Self {
        let routes = route::improve(&self.placed, self.routes, self.rules, &[Outlook::Near]);
        Self { routes, again: true, ..self }
    }

    /// Draws it with care.
    fn finish(self, forest: &Forest<'_>) -> Option<Drawn> {
        // A third round brings nothing, and far away the second one brings little where there are many lines.
        let rounds: &[Outlook] = if self.again {
            &[Outlook::Far]
        } else if forest.tree.lines.len() > MOST_COMPARED {
            &[Outlook::Far, Outlook::Near]
        } else {
            &[Outlook::Far, Outlook::Far]
        };
        let routes = route::improve(&self.placed, self.routes, self.rules, rounds);
        draw(forest, &self.placed, routes, self.rules, true)
    }
}

/// A faultless layout.
struct Drawn {
    points: i64,
    /// Whether all labels and badges have found a place.
    complete: bool,
    layout: Layout,
}

/// Gives lines and labels their places, and takes back the room that nobody needs; `None`: there is a fault.
fn draw(
    forest: &Forest<'_>,
    placed: &Placed<'_, '_>,
    mut routes: Routes,
    rules: Rules,
    compacted: bool,
) -> Option<Drawn> {
    route::centre(placed, &mut routes, rules);
    let labels = label::place_labels(placed, &routes);
    let complete = labels.without_label.is_empty() && labels.without_badge.is_empty();
    let mut layout = assemble(placed, &routes, &labels);
    if compacted {
        compact::compact(forest, &mut layout);
    }
    let faultless = validate::faults_in(forest, &layout).is_empty();
    faultless.then(|| Drawn { points: score::penalty(forest, &layout).points, complete, layout })
}

/// Pictures with no more lines than this are cheap: they are ordered from several starts, more of their drafts are
/// sketched, and the best sketches are all drawn with care, as what is left to do may turn them round.
const FEW: usize = 20;
const FINALISTS: usize = 2;

/// Pictures with more lines than this are drafted in two styles, and only one of these is drawn, with much room at
/// once.
const MOST_COMPARED: usize = 150;

/// How many bends a crossing costs. The judge (`score`) counts a crossing as ten quarter turns, and yet its sum over
/// some hundred pictures is least when ways are looked for at a price of about three; the more lines there are, the less
/// is a detour around one of them worth.
fn across(forest: &Forest<'_>) -> usize {
    let lines = forest.tree.lines.len();
    if lines <= MOST_COMPARED {
        3
    } else if lines <= 400 {
        2
    } else {
        1
    }
}

/// Pictures with more lines than this are drafted in one style.
const MANY: usize = 800;

/// The styles worth drafting, the most ordinary first.
fn styles(forest: &Forest<'_>) -> Vec<Style> {
    let lines = forest.tree.lines.len();
    let mut styles = Vec::new();
    // A page of a wanted shape may want its parts in other columns.
    let columns: &[Px] = if forest.tree.aspect.is_some() { &[0, 1, 2, 3] } else { &[0, 1] };
    for &columns in columns {
        for bands in [true, false] {
            for mixed_in_sequence in [false, true] {
                styles.push(Style { mixed_in_sequence, columns, bands });
            }
        }
    }
    if lines > MOST_COMPARED {
        styles
            .retain(|style| style.columns == 1 && !style.bands && (lines <= MANY || style.mixed_in_sequence));
    }
    styles
}

/// How many drafts are routed.
fn most_routed(forest: &Forest<'_>) -> usize {
    match forest.tree.lines.len() {
        _ if forest.tree.aspect.is_some() => 8,
        0..=FEW => 6,
        _ => 2,
    }
}
