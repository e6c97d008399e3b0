//! Labels and step badges beside finished lines: above or below a flat piece, right or left of an upright one,
//! wholly inside one boundary and on free ground.

use crate::base::geometry::{Point, Px, Rect, Size};

use crate::layout::placed::Placed;
use crate::layout::route::{Routes, Track};
use crate::layout::validate::BADGE_HALF;

/// Between a label and its own line.
const BESIDE: Px = 4;

/// Labels and badges, and the lines that found no room for theirs.
pub(crate) struct Labels {
    pub labels: Vec<Option<Rect>>,
    pub badges: Vec<Option<Point>>,
    pub without_label: Vec<usize>,
    pub without_badge: Vec<usize>,
}

/// A label with all its places, best first.
struct Waiting {
    line: usize,
    places: Vec<(i64, Rect)>,
}

/// What a label may not meet.
struct Ground {
    solid: Vec<Rect>,
    borders: Vec<Rect>,
    lines: Vec<(usize, Track)>,
    taken: Vec<Rect>,
}

/// Places badges, then labels, those with the fewest places first.
pub(crate) fn place_labels(placed: &Placed<'_, '_>, routes: &Routes) -> Labels {
    let forest = placed.forest;
    let count = forest.tree.lines.len();
    let mut result = Labels {
        labels: vec![None; count],
        badges: vec![None; count],
        without_label: Vec::new(),
        without_badge: Vec::new(),
    };
    let mut taken: Vec<Rect> = Vec::new();
    for line in 0..count {
        if forest.wire(line).badge <= 0 {
            continue;
        }
        let Some(route) = &routes.lines[line] else { continue };
        match badge_place(placed, routes, line, route, &taken) {
            Some(point) => {
                taken.push(Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF));
                result.badges[line] = Some(point);
            }
            None => result.without_badge.push(line),
        }
    }
    let mut waiting: Vec<Waiting> = Vec::new();
    for line in 0..count {
        let wanted = forest.wire(line).label;
        if wanted.w <= 0 {
            continue;
        }
        let size = Size { w: wanted.w.min(4096), h: wanted.h.clamp(1, 4096) };
        let Some(route) = &routes.lines[line] else { continue };
        let places = label_places(placed, routes, line, route, size, &taken);
        waiting.push(Waiting { line, places });
    }
    waiting.sort_by_key(|entry| (entry.places.len(), entry.line));
    let free = placed.gaps.label / 2;
    for Waiting { line, places } in waiting {
        let place = places.iter().find(|(_, rect)| !taken.iter().any(|other| other.grown(free).meets(*rect)));
        match place {
            Some(&(_, rect)) => {
                taken.push(rect);
                result.labels[line] = Some(rect);
            }
            None => result.without_label.push(line),
        }
    }
    result
}

impl Ground {
    /// Everything near an area.
    fn near(placed: &Placed<'_, '_>, routes: &Routes, area: Rect, taken: &[Rect]) -> Self {
        let forest = placed.forest;
        let mut ground =
            Self { solid: Vec::new(), borders: Vec::new(), lines: Vec::new(), taken: Vec::new() };
        let mut stack = vec![forest.sheet];
        while let Some(group) = stack.pop() {
            for &child in &forest.children[group] {
                let rect = placed.rect(child);
                let outer = placed.outer(child);
                if !outer.meets(area) {
                    continue;
                }
                if forest.is_leaf(child) {
                    ground.solid.push(rect);
                } else {
                    if forest.is_drawn_group(child) {
                        ground.borders.push(rect);
                        ground.solid.extend(placed.title(child));
                    }
                    for &(owner, number) in &forest.twins_in[child] {
                        ground.solid.push(placed.twins[owner][number]);
                    }
                    stack.push(child);
                }
            }
        }
        routes.index.each(area.grown(1), |entry| ground.lines.push((entry.line, entry.track)));
        ground.taken.extend(taken.iter().copied().filter(|rect| rect.meets(area)));
        ground
    }

    /// Whether a label may stand here with `free` px around it.
    fn is_free(&self, rect: Rect, free: Px, own: usize) -> bool {
        let wide = rect.grown(free);
        !self.solid.iter().any(|other| other.meets(wide))
            && !self.taken.iter().any(|other| other.meets(wide))
            && !self.borders.iter().any(|border| border.meets(wide) && !border.holds(wide))
            && !self.lines.iter().any(|(line, track)| {
                let margin = if *line == own { BESIDE - 1 } else { free };
                let spot = rect.grown(margin);
                meets(spot, *track)
            })
    }
}

const fn meets(rect: Rect, track: Track) -> bool {
    if track.flat {
        rect.y < track.at && track.at < rect.bottom() && rect.x < track.hi && track.lo < rect.right()
    } else {
        rect.x < track.at && track.at < rect.right() && rect.y < track.hi && track.lo < rect.bottom()
    }
}

/// The first free place for a badge on the line, from its beginning on.
fn badge_place(
    placed: &Placed<'_, '_>,
    routes: &Routes,
    line: usize,
    route: &[Point],
    taken: &[Rect],
) -> Option<Point> {
    let bounds = routes.bounds[line].grown(BADGE_HALF + 2);
    let ground = Ground::near(placed, routes, bounds, taken);
    let mut passed = 0;
    for pair in route.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let length = (other.x - one.x).abs() + (other.y - one.y).abs();
        let step = Point { x: (other.x - one.x).signum(), y: (other.y - one.y).signum() };
        let mut along = if passed == 0 { BADGE_HALF + 4 } else { BADGE_HALF };
        while along <= length - BADGE_HALF {
            let point = Point { x: one.x + step.x * along, y: one.y + step.y * along };
            let spot = Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF);
            let free = !ground.solid.iter().any(|other| other.meets(spot))
                && !ground.taken.iter().any(|other| other.grown(2).meets(spot))
                && !ground.borders.iter().any(|border| border.meets(spot) && !border.holds(spot))
                && !ground.lines.iter().any(|(other, track)| *other != line && meets(spot, *track));
            if free {
                return Some(point);
            }
            along += 2;
        }
        passed += length;
    }
    None
}

/// Places for a label, best first.
fn label_places(
    placed: &Placed<'_, '_>,
    routes: &Routes,
    line: usize,
    route: &[Point],
    size: Size,
    taken: &[Rect],
) -> Vec<(i64, Rect)> {
    let mut places = Vec::new();
    let pieces = route.len().saturating_sub(1);
    for (index, pair) in route.windows(2).enumerate() {
        let track = Track::new(pair[0], pair[1]);
        let (need, reach) = if track.flat { (size.w, size.h) } else { (size.h, size.w) };
        if track.hi - track.lo < need {
            continue;
        }
        let area = track.around(0, reach + BESIDE + placed.gaps.label + 1);
        let ground = Ground::near(placed, routes, area, taken);
        // Kin that run on the same piece make it a trunk, which is no place for a label of one.
        let shared: Vec<Track> = ground
            .lines
            .iter()
            .filter(|(other, kin)| *other != line && kin.flat == track.flat && kin.at == track.at)
            .map(|(_, kin)| *kin)
            .collect();
        let stops = stops(track, &ground);
        for free in [placed.gaps.label, placed.gaps.label / 2, 2] {
            let before = places.len();
            for side in 0..2 {
                let across = match (track.flat, side) {
                    (true, 0) => track.at - BESIDE - size.h,
                    (false, 1) => track.at - BESIDE - 2 - size.w,
                    (true, _) => track.at + BESIDE,
                    (false, _) => track.at + BESIDE + 2,
                };
                for &(low, high) in &stops {
                    let middle = i32::midpoint(low, high) - need / 2;
                    let reach = (high - low - need) / 2;
                    if reach < 0 {
                        continue;
                    }
                    let mut shift = 0;
                    while shift <= reach {
                        for start in [middle - shift, middle + shift] {
                            let rect = if track.flat {
                                Rect::new(start, across, size.w, size.h)
                            } else {
                                Rect::new(across, start, size.w, size.h)
                            };
                            if ground.is_free(rect, free, line) {
                                let on_trunk = i64::from(
                                    shared.iter().any(|kin| kin.lo < start + need && start < kin.hi),
                                );
                                let far_end = if index + 1 == pieces { 0 } else { 12 };
                                let cost = i64::from(shift)
                                    + i64::from(side) * 14
                                    + far_end
                                    + on_trunk * 400
                                    + i64::from(placed.gaps.label - free) * 10
                                    + if track.flat { 0 } else { 20 };
                                places.push((cost, rect));
                            }
                            if shift == 0 {
                                break;
                            }
                        }
                        shift += 4;
                    }
                }
            }
            if places.len() > before {
                break;
            }
        }
    }
    places.sort_by_key(|(cost, rect)| (*cost, rect.y, rect.x));
    places
}

/// The stretches of a piece between the borders that it crosses.
fn stops(track: Track, ground: &Ground) -> Vec<(Px, Px)> {
    let mut cuts = vec![track.lo, track.hi];
    for border in &ground.borders {
        let (low, high, from, to) = if track.flat {
            (border.x, border.right(), border.y, border.bottom())
        } else {
            (border.y, border.bottom(), border.x, border.right())
        };
        if from < track.at && track.at < to {
            cuts.extend([low, high].into_iter().filter(|cut| track.lo < *cut && *cut < track.hi));
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}
