//! Free pieces move to the middle of the room they have.

use super::scene::{Door, Rules, Scene, meets_open};
use super::search::straighten;
use super::{Routes, Track};
use crate::base::geometry::{Point, Polyline, Px};

use crate::layout::placed::Placed;

/// Moves every piece that is bound to no port to the middle of its room, a few times over.
pub(crate) fn centre(placed: &Placed<'_, '_>, routes: &mut Routes, rules: Rules) {
    let count = routes.lines.len();
    let rounds = if count <= 400 { 3 } else { 1 };
    for _ in 0..rounds {
        let mut moved = false;
        for line in 0..count {
            let Some(route) = routes.lines[line].clone() else { continue };
            // The long lines of a large picture see too much to be worth it.
            let bounds = routes.bounds[line];
            if route.len() < 4 || (rules.hurried && bounds.w.saturating_add(bounds.h) > 2_500) {
                continue;
            }
            let scene = Scene::new(placed, routes, line, rules, 96, routes.bounds[line]);
            let mut route = route;
            for index in 1..route.len().saturating_sub(2) {
                if let Some(better) = moved_piece(&scene, &route, index, placed.forest.tree.gaps.head + 2) {
                    route = better;
                    moved = true;
                }
            }
            straighten(&mut route);
            routes.set(line, Some(route));
        }
        if !moved {
            break;
        }
    }
}

/// The route with the piece from point `index` moved to the middle of its room.
fn moved_piece(scene: &Scene, route: &Polyline, index: usize, head: Px) -> Option<Polyline> {
    let (one, other) = (route.get(index).copied()?, route.get(index + 1).copied()?);
    let track = Track::new(one, other);
    // A trunk stays where its lines met.
    if scene
        .kin
        .iter()
        .any(|kin| kin.flat == track.flat && kin.at == track.at && kin.lo < track.hi && track.lo < kin.hi)
    {
        return None;
    }
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
    let mut limit = |near: Px, far: Px| {
        // A wall or line from `near` to `far` on this axis.
        if far <= track.at {
            low = low.max(far);
        } else if near >= track.at {
            high = high.min(near);
        }
    };
    let walls = scene.walls.iter().chain(if track.flat { &scene.flat_walls } else { &scene.upright_walls });
    for wall in walls {
        let (from, to) = if track.flat { (wall.x, wall.right()) } else { (wall.y, wall.bottom()) };
        if from < track.hi && track.lo < to {
            if track.flat {
                limit(wall.y, wall.bottom());
            } else {
                limit(wall.x, wall.right());
            }
        }
    }
    for line in scene.foreign.iter().chain(&scene.kin) {
        if line.flat == track.flat && line.lo - 4 < track.hi && track.lo < line.hi + 4 {
            limit(line.at - scene.rules.pitch, line.at + scene.rules.pitch);
        }
    }
    if low > high {
        return None;
    }
    let target = i32::midpoint(low, high);
    if (target - track.at).abs() < 2 {
        return None;
    }
    let mut moved = route.clone();
    for point in &mut moved[index..=index + 1] {
        if track.flat {
            point.y = target;
        } else {
            point.x = target;
        }
    }
    (is_free(scene, &moved) && crossings(scene, &moved) <= crossings(scene, route)).then_some(moved)
}

/// Whether a route keeps off everything; its first and last pieces are known to touch their own boxes only.
pub(super) fn is_free(scene: &Scene, route: &Polyline) -> bool {
    let last = route.len().saturating_sub(2);
    route.windows(2).enumerate().all(|(index, pair)| {
        let track = Track::new(pair[0], pair[1]);
        let inner = index != 0 && index != last;
        let walls = scene.walls.iter().all(|wall| {
            !meets_open(*wall, track) || (!inner && touches_end(*wall, route, index, scene.rules.clear))
        });
        let bands = if track.flat { &scene.flat_walls } else { &scene.upright_walls };
        walls
            && bands.iter().all(|wall| !meets_open(*wall, track))
            && !scene.joins(track)
            && scene.doors.iter().all(|door| passes(door, pair[0], pair[1]))
    })
}

/// Whether a wall is that of the box at the end of a first or last piece.
fn touches_end(wall: crate::base::geometry::Rect, route: &Polyline, index: usize, clear: Px) -> bool {
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

fn crossings(scene: &Scene, route: &Polyline) -> i64 {
    route.windows(2).map(|pair| scene.crossings(pair[0], pair[1])).sum()
}
