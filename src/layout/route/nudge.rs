//! Free pieces move to the middle of the room they have.

use super::scene::{Door, Rules, Scene, may_share, meets_open};
use super::search::straighten;
use super::{Routes, Track};
use crate::base::geometry::{Point, Polyline, Px, Rect};

use crate::layout::placed::Placed;

/// Moves every piece that is bound to no port to the middle of its room, a few times over.
pub(crate) fn centre(placed: &Placed<'_, '_>, routes: &mut Routes, rules: Rules) {
    let count = routes.lines.len();
    let rounds = if count <= 400 { 3 } else { 1 };
    let mut scene = Scene::default();
    let mut next = Vec::new();
    for _ in 0..rounds {
        let mut moved = false;
        for line in 0..count {
            let Some(route) = routes.lines[line].as_ref().filter(|route| route.len() >= 4) else { continue };
            let mut route = route.clone();
            scene.boxes(placed, line, rules, 96, routes.bounds[line]);
            let mut changed = false;
            for index in 1..route.len().saturating_sub(2) {
                let mover = Mover { scene: &scene, placed, routes, line };
                if mover.moved_piece(&route, index, &mut next) {
                    std::mem::swap(&mut route, &mut next);
                    changed = true;
                }
            }
            if changed {
                straighten(&mut route);
                routes.set(line, Some(route));
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
}

/// Looks for room for the pieces of one line.
struct Mover<'run, 'f, 't> {
    scene: &'run Scene,
    placed: &'run Placed<'f, 't>,
    routes: &'run Routes,
    line: usize,
}

impl Mover<'_, '_, '_> {
    /// Gives in `moved` the route with the piece from point `index` moved to the middle of its room, if it can be.
    fn moved_piece(&self, route: &Polyline, index: usize, moved: &mut Polyline) -> bool {
        let (Some(&one), Some(&other)) = (route.get(index), route.get(index + 1)) else { return false };
        let scene = self.scene;
        let track = Track::new(one, other);
        let head = self.placed.forest.tree.gaps.head + 2;
        let coordinate = |point: Point| if track.flat { point.y } else { point.x };
        let mut low = if track.flat { scene.window.y } else { scene.window.x };
        let mut high = if track.flat { scene.window.bottom() } else { scene.window.right() };
        // The neighbours keep their direction and the length they need.
        for (beyond, near, least) in [
            (route[index - 1], one, if index == 1 { scene.rules.clear } else { 1 }),
            (route[index + 2], other, if index + 3 == route.len() { head } else { 1 }),
        ] {
            if coordinate(beyond) < coordinate(near) {
                low = low.max(coordinate(beyond) + least);
            } else {
                high = high.min(coordinate(beyond) - least);
            }
        }
        let walls =
            scene.walls.iter().chain(if track.flat { &scene.flat_walls } else { &scene.upright_walls });
        for wall in walls {
            let (from, to, near, far) = if track.flat {
                (wall.x, wall.right(), wall.y, wall.bottom())
            } else {
                (wall.y, wall.bottom(), wall.x, wall.right())
            };
            if from < track.hi && track.lo < to {
                limit(track.at, near, far, &mut low, &mut high);
            }
        }
        if low > high {
            return false;
        }
        let (pitch, forest) = (scene.rules.pitch, self.placed.forest);
        let mut trunk = false;
        for upwards in [false, true] {
            for (nearest, strip) in self.routes.index.beside(track, upwards) {
                if nearest < low - pitch || high + pitch < nearest {
                    break;
                }
                for entry in strip.iter().filter(|entry| entry.line != self.line) {
                    let line = entry.track;
                    // A trunk stays where its lines met.
                    trunk |= line.at == track.at
                        && line.lo < track.hi
                        && track.lo < line.hi
                        && may_share(forest, self.line, entry.line, scene.rules);
                    if line.lo - 4 < track.hi && track.lo < line.hi + 4 {
                        limit(track.at, line.at - pitch, line.at + pitch, &mut low, &mut high);
                    }
                }
            }
        }
        if trunk || low > high {
            return false;
        }
        let target = i32::midpoint(low, high);
        if (target - track.at).abs() < 2 {
            return false;
        }
        moved.clone_from(route);
        for point in &mut moved[index..=index + 1] {
            if track.flat {
                point.y = target;
            } else {
                point.x = target;
            }
        }
        let (first, end) = (index - 1, index + 3);
        self.is_free(moved, first)
            && self.routes.crossings(self.line, &moved[first..end])
                <= self.routes.crossings(self.line, &route[first..end])
    }

    /// Whether three pieces from a point on keep off everything; the first and last pieces of the route are known to
    /// touch their own boxes only.
    fn is_free(&self, route: &Polyline, first: usize) -> bool {
        let scene = self.scene;
        let last = route.len().saturating_sub(2);
        (first..first + 3).all(|index| {
            let (one, other) = (route[index], route[index + 1]);
            let track = Track::new(one, other);
            let inner = index != 0 && index != last;
            let walls = scene.walls.iter().all(|wall| {
                !meets_open(*wall, track) || (!inner && touches_end(*wall, route, index, scene.rules.clear))
            });
            let bands = if track.flat { &scene.flat_walls } else { &scene.upright_walls };
            walls
                && bands.iter().all(|wall| !meets_open(*wall, track))
                && scene.doors.iter().all(|door| passes(door, one, other))
                && self.routes.joined(self.placed, self.line, track, scene.rules).next().is_none()
        })
    }
}

/// Narrows the room of a piece by a wall or line from `near` to `far` across it.
fn limit(at: Px, near: Px, far: Px, low: &mut Px, high: &mut Px) {
    if far <= at {
        *low = (*low).max(far);
    } else if near >= at {
        *high = (*high).min(near);
    }
}

/// Whether a wall is that of the box at the end of a first or last piece.
fn touches_end(wall: Rect, route: &Polyline, index: usize, clear: Px) -> bool {
    let rect = wall.grown(-clear);
    let on = |point: Point| {
        rect.x <= point.x && point.x <= rect.right() && rect.y <= point.y && point.y <= rect.bottom()
    };
    let own = (index == 0 && on(route[0])) || (index + 2 == route.len() && on(route[route.len() - 1]));
    own && !meets_open(rect, Track::new(route[index], route[index + 1]))
}

fn passes(door: &Door, one: Point, other: Point) -> bool {
    let within = |point: Point| {
        door.rect.x <= point.x
            && point.x < door.rect.right()
            && door.rect.y <= point.y
            && point.y < door.rect.bottom()
    };
    let track = Track::new(one, other);
    if !meets_open(door.rect, track) {
        return true;
    }
    match (within(one), within(other)) {
        (true, true) => true,
        (true, false) => !door.inwards,
        (false, true) => door.inwards,
        (false, false) => false,
    }
}
