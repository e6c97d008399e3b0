//! Where things stand: boxes and lines with sizes, turned into coordinates.
//!
//! Comes in: a `Tree` of measured boxes and lines. Goes out: a `Layout` in whole px, children inside their parents,
//! no overlaps, lines orthogonal, their ends on borders. Never here: AWS, a color, a word, a float.
//!
//! Every group is laid out from the inside out (`place`, `flow`), lines are routed on the result (`route`), labels
//! find free ground beside them (`label`); where something found no room, the channel that lacks it grows (`grow`,
//! `slack`) and everything is laid out again. The judge of the result is `validate`. Where it still finds a fault after
//! the last round, and for trees too large to search in, `bus` lays out by construction. How well a faultless layout
//! reads is a number: `score`.

mod axis;
mod bus;
mod flow;
mod forest;
mod grow;
mod label;
mod lanes;
mod place;
mod route;
#[allow(dead_code, reason = "no two layouts are compared by it yet")]
mod score;
mod segments;
mod slack;
pub mod tree;
pub mod validate;

use crate::base::geometry::{Direction, Point, Px, Rect, Size};
use crate::base::ids::{BoxId, Id, LineId};
use forest::Forest;
use grow::Growth;
use label::Labels;
use place::Plan;
use route::{Routes, Rules, Track};
use slack::Slack;
use tree::{Layout, Tree};

/// With more lines than these, searching a way for each takes seconds; the engine without search takes over.
const MOST_SEARCHED: usize = 800;
/// Rounds of layout before the engine without search takes over.
const ROUNDS: usize = 14;
/// Rounds in which a missing label or badge is worth another one.
const LABEL_ROUNDS: usize = 5;
/// The same in a picture of up to `FEW_LINES` lines, where a round takes little.
const MORE_LABEL_ROUNDS: usize = 14;
const FEW_LINES: usize = 150;

/// Rounds that changed nothing for the better, after which a label or two may stay away.
const IDLE_ROUNDS: usize = 9;

/// Lays out a tree. The same tree gives the same layout, byte for byte.
#[must_use]
pub fn arrange(tree: &Tree) -> Layout {
    if tree.lines.len() > MOST_SEARCHED {
        return bus::arrange(tree);
    }
    let forest = Forest::new(tree);
    let Some(best) = search(&forest, Slack::new(&forest)) else { return bus::arrange(tree) };
    let size = best.layout.size;
    if tree.lines.len() <= FEW_LINES && too_long(size, tree.direction) {
        let mut folding = Slack::new(&forest);
        folding.fold = true;
        if let Some(folded) = search(&forest, folding)
            && folded.score <= best.score
            && shape(folded.layout.size, tree.direction) * 5 < shape(size, tree.direction) * 4
        {
            return shrink(&forest, folded);
        }
    }
    shrink(&forest, best)
}

/// Routing more lines than these again takes too long for what it gives.
const MOST_POLISHED: usize = 200;

/// Pictures longer than this along the flow, in px, may be folded.
const LONG: Px = 2_000;

/// How much room a picture takes on a page of a pleasant shape: 16 to 10.
fn shape(size: Size, direction: Direction) -> i64 {
    let (u, v) = place::turn(direction == Direction::Down, size.w, size.h);
    (i64::from(u) * 10).max(i64::from(v) * 16)
}

fn too_long(size: Size, direction: Direction) -> bool {
    let (u, v) = place::turn(direction == Direction::Down, size.w, size.h);
    u > LONG && i64::from(u) * 10 > i64::from(v) * 22
}

/// The best faultless layout that growth leads to, if there is one.
fn search(forest: &Forest<'_>, mut slack: Slack) -> Option<Best> {
    let tree = forest.tree;
    let mut best: Option<Best> = None;
    // How often the label of each line was without a place: every time something else grows.
    let mut missed = vec![0; tree.lines.len()];
    let mut better_at = 0;
    for round in 0..ROUNDS {
        let rules = rules_of(round, tree);
        let Trial { score, layout, growths } =
            attempt(forest, &slack, rules, Aim::Growth(round, &mut missed));
        if best.as_ref().is_none_or(|old| score < old.score) {
            best = Some(Best { score, layout, slack: slack.clone(), rules });
            better_at = round;
        }
        // In a large picture a label or two is not worth all the work again.
        let patience = match tree.lines.len() {
            0..=FEW_LINES if best.as_ref().is_some_and(|best| best.score.1 > 0) => MORE_LABEL_ROUNDS,
            ..=300 => LABEL_ROUNDS,
            _ => 3,
        };
        if forest.steps.get() == 0 {
            break;
        }
        let idle = round >= better_at + IDLE_ROUNDS;
        if score.0 == 0 && ((score.1, score.2) == (0, 0) || idle || round + 1 >= patience) {
            break;
        }
        // Faultless pictures are not spoiled for the last label.
        if round + 1 >= LABEL_ROUNDS && score.0 > 0 {
            slack.everywhere += 12 + 8 * (round + 1 - LABEL_ROUNDS) as Px;
        }
        grow::apply(&mut slack, &growths);
    }
    best.filter(|best| best.score.0 == 0)
}

/// Faults, labels without a place, badges without a place.
type Score = (usize, usize, usize);

/// The best layout so far, and what it was made with.
struct Best {
    score: Score,
    layout: Layout,
    slack: Slack,
    rules: Rules,
}

/// One layout, and what should grow for a better one.
struct Trial {
    score: Score,
    layout: Layout,
    growths: Vec<Growth>,
}

/// What one layout is for.
enum Aim<'run> {
    /// To learn what lacks room: the number of the round, and how often each label was without a place.
    Growth(usize, &'run mut Vec<usize>),
    /// To be smaller than an area that boxes cover, or to be given up early.
    Smaller(i64),
}

/// The area of the sheet that boxes cover, in px.
fn covered(plan: &Plan<'_, '_>) -> i64 {
    let bounds = (0..plan.forest.sheet).map(|at| plan.rect(at)).reduce(Rect::union).unwrap_or_default();
    i64::from(bounds.w) * i64::from(bounds.h)
}

/// What a picture asks of its reader: its area, and the crossings of its lines, forty of which count as much as the
/// area itself.
fn burden(layout: &Layout) -> i64 {
    let (mut flat, mut upright) = (Vec::new(), Vec::new());
    for route in layout.routes.iter() {
        for pair in route.windows(2) {
            let track = Track::new(pair[0], pair[1]);
            if track.flat { flat.push(track) } else { upright.push(track) }
        }
    }
    let crosses = |one: &Track, other: &Track| {
        one.lo < other.at && other.at < one.hi && other.lo < one.at && one.at < other.hi
    };
    let crossings: usize =
        flat.iter().map(|one| upright.iter().filter(|other| crosses(one, other)).count()).sum();
    i64::from(layout.size.w)
        * i64::from(layout.size.h)
        * (40 + i64::try_from(crossings).unwrap_or(i64::from(Px::MAX)))
}

/// Lays out once.
fn attempt(forest: &Forest<'_>, slack: &Slack, rules: Rules, aim: Aim<'_>) -> Trial {
    let mut growths = Vec::new();
    let nothing =
        Trial { score: (usize::MAX, usize::MAX, usize::MAX), layout: Layout::default(), growths: Vec::new() };
    let plan = place::place(forest, slack);
    if let Aim::Smaller(than) = &aim
        && covered(&plan) >= *than
    {
        return nothing;
    }
    let shrinking = matches!(aim, Aim::Smaller(_));
    let (mut routes, failed) = route::route(&plan, rules, shrinking);
    if shrinking && !failed.is_empty() {
        return nothing;
    }
    route::centre(&plan, &mut routes, rules);
    let labels = label::place_labels(&plan, &routes);
    let lacking = (labels.without_label.len(), labels.without_badge.len());
    let layout = assemble(&plan, &routes, &labels);
    let found = validate::faults_in(forest, &layout);
    if let Aim::Growth(round, missed) = aim {
        for stuck in &failed {
            if stuck.conflicts.is_empty() || round >= 3 {
                growths.extend(grow::for_line(&plan, stuck.line, 12));
            }
            growths.extend(grow::for_conflicts(&plan, &stuck.conflicts, rules.pitch + 2));
        }
        for &line in &labels.without_label {
            if let Some(route) = &routes.lines[line] {
                growths.extend(grow::for_label(&plan, line, route, missed[line]));
                missed[line] += 1;
            }
        }
        for &line in &labels.without_badge {
            if let Some(route) = &routes.lines[line] {
                growths.extend(grow::for_badge(&plan, route));
            }
        }
        for fault in &found {
            if let (Some(line), false) =
                (fault.line, failed.iter().any(|stuck| Some(LineId::at(stuck.line)) == fault.line))
            {
                growths.extend(grow::for_line(&plan, line.index(), 8));
            }
        }
    }
    Trial { score: (found.len(), lacking.0, lacking.1), layout, growths }
}

/// Takes back room that turned out not to be needed: growth of one round may have made that of another idle.
///
/// First half of all places at once, then fewer and fewer together, a bounded number of times.
fn shrink(forest: &Forest<'_>, mut best: Best) -> Layout {
    let mut left: usize = match forest.tree.lines.len() {
        0..=60 => 24,
        61..=FEW_LINES => 12,
        _ => 0,
    };
    let entries = best.slack.entries();
    let mut together = entries.len();
    while together > 0 && left > 0 {
        for group in entries.chunks(together) {
            let mut slack = best.slack.clone();
            let mut changed = false;
            for entry in group {
                changed |= slack.release(*entry);
            }
            if !changed {
                continue;
            }
            if left == 0 {
                break;
            }
            left -= 1;
            let least = covered(&place::place(forest, &best.slack));
            let Trial { score, layout, .. } = attempt(forest, &slack, best.rules, Aim::Smaller(least));
            if score <= best.score && burden(&layout) <= burden(&best.layout) {
                best = Best { score, layout, slack, rules: best.rules };
            }
        }
        together /= 2;
    }
    if forest.tree.lines.len() > MOST_POLISHED {
        return best.layout;
    }
    // What stays is worth a longer look at every line.
    let rules = Rules { again: 4, ..best.rules };
    let polished = attempt(forest, &best.slack, rules, Aim::Smaller(i64::MAX));
    let better = polished.score <= best.score && burden(&polished.layout) <= burden(&best.layout);
    if better { polished.layout } else { best.layout }
}

/// Lines may stand nearer to each other in later rounds.
fn rules_of(round: usize, tree: &Tree) -> Rules {
    let line = tree.gaps.line.clamp(5, 64);
    let hurried = tree.lines.len() > 300;
    match round {
        0..=3 => Rules { pitch: line, clear: 8, share_any: false, hurried, again: 1 },
        4..=7 => Rules { pitch: line.min(6), clear: 8, share_any: false, hurried, again: 1 },
        _ => Rules { pitch: 5, clear: 6, share_any: true, hurried, again: 1 },
    }
}

/// Moves everything to the origin and hands it over.
fn assemble(plan: &Plan<'_, '_>, routes: &Routes, labels: &Labels) -> Layout {
    let forest = plan.forest;
    let tree = forest.tree;
    let mut bounds: Option<Rect> = None;
    let mut cover = |rect: Rect| bounds = Some(bounds.map_or(rect, |old: Rect| old.union(rect)));
    for at in 0..forest.sheet {
        cover(plan.rect(at));
    }
    for line in 0..routes.lines.len() {
        if routes.lines[line].is_some() {
            let track = routes.bounds[line];
            cover(Rect { w: track.w - 1, h: track.h - 1, ..track });
        }
        if let Some(rect) = labels.labels[line] {
            cover(rect);
        }
        if let Some(point) = labels.badges[line] {
            cover(Rect::new(point.x, point.y, 0, 0).grown(validate::BADGE_HALF));
        }
    }
    let bounds = bounds.unwrap_or_default();
    let grid = tree.gaps.grid.max(1);
    let (x, y) = (-bounds.x.div_euclid(grid) * grid, -bounds.y.div_euclid(grid) * grid);
    let shift = |point: Point| Point { x: point.x + x, y: point.y + y };
    Layout {
        size: Size { w: bounds.right() + x, h: bounds.bottom() + y },
        boxes: (0..forest.sheet).map(|at| plan.rect(at).moved(x, y)).collect(),
        titles: (0..forest.sheet).map(|at| plan.title(at).map(|title| title.moved(x, y))).collect(),
        twins: (0..forest.sheet)
            .map(|at| plan.twins[at].iter().map(|twin| twin.moved(x, y)).collect())
            .collect(),
        routes: routes
            .lines
            .iter()
            .enumerate()
            .map(|(line, route)| match route {
                Some(route) => route.iter().map(|&point| shift(point)).collect(),
                None => straight(plan, line).into_iter().map(shift).collect(),
            })
            .collect(),
        labels: labels.labels.iter().map(|label| label.map(|rect| rect.moved(x, y))).collect(),
        badges: labels.badges.iter().map(|badge| badge.map(shift)).collect(),
        unmet: unmet(plan),
    }
}

/// What stands in for a route where none was found: an elbow between the middles of two sides.
fn straight(plan: &Plan<'_, '_>, line: usize) -> Vec<Point> {
    let (from, to) = plan.forest.ends(line);
    let (a, b) = (plan.rect(from), plan.rect(to));
    let (start, end) = (Point { x: a.right(), y: a.center().y }, Point { x: b.x, y: b.center().y });
    let middle = i32::midpoint(start.x, end.x);
    vec![start, Point { x: middle, ..start }, Point { x: middle, ..end }, end]
}

fn unmet(plan: &Plan<'_, '_>) -> Vec<BoxId> {
    let mut list: Vec<BoxId> = plan.unmet.iter().map(|&at| BoxId::at(at)).collect();
    list.sort_unstable();
    list.dedup();
    list
}
