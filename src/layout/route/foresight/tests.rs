//! Floods over words of bits, and what they tell of random scenes, against what going on step by step finds.

use super::*;
use crate::base::geometry::{Point, Px, Rect};
use crate::layout::route::Track;
use crate::layout::route::scene::{Door, Port, Rules, Scene};

/// Bits of a row of three words in which every step is open but those given.
fn row(closed: &[usize]) -> Vec<u64> {
    let mut words = vec![u64::MAX; 3];
    for at in closed {
        words[at / 64] &= !(1 << (at % 64));
    }
    words
}

fn ones(words: &[u64]) -> Vec<usize> {
    (0..words.len() * 64).filter(|at| words[at / 64] >> (at % 64) & 1 != 0).collect()
}

#[test]
fn runs_pass_the_ends_of_words_and_stop_at_closed_steps() {
    // A step is kept at its left vertex: 40 to 41 and 150 to 151 are closed.
    let steps = row(&[40, 150, 191]);
    for heading in [0, 2] {
        let mut set = vec![0, 1 << 36, 0];
        run_back::<3>(heading, 3, &mut set, &[], &steps);
        let all = ones(&set);
        let expected: Vec<usize> = if heading == 0 { (41..=100).collect() } else { (100..=150).collect() };
        assert_eq!(all, expected, "heading {heading}");
        let mut any = vec![0, 1 << 36, 0];
        run_back::<0>(heading, 3, &mut any, &[], &steps);
        assert_eq!(any, set);
    }
}

#[test]
fn rows_that_have_not_changed_are_passed_over() {
    let steps = [row(&[40]), row(&[40])].concat();
    for heading in [0, 2] {
        let mut before = vec![0, 1 << 36, 0, 0, 1 << 20, 0];
        run_back::<3>(heading, 3, &mut before, &[], &steps);
        let mut all = before.clone();
        all[3] |= 1 << 10;
        let mut some = all.clone();
        run_back::<3>(heading, 3, &mut all, &[], &steps);
        run_back::<3>(heading, 3, &mut some, &before, &steps);
        assert_eq!(some, all, "heading {heading}");
        assert_ne!(some, before);
        // A row as it was is not looked at, whatever steps there are now.
        let mut kept = vec![0, 1 << 36, 0];
        let same = kept.clone();
        run_back::<3>(heading, 3, &mut kept, &same, &row(&[]));
        assert_eq!(kept, same);
    }
}

#[test]
fn one_step_back_is_one_vertex_further() {
    let steps = row(&[]);
    for (heading, before) in [(0, 63), (2, 65)] {
        let (from, mut into) = (vec![0, 1, 0], vec![0; 3]);
        step_back(heading, 3, &from, &steps, &mut into);
        assert_eq!(ones(&into), [before]);
    }
}

#[test]
fn columns_run_over_the_rows() {
    let steps = vec![u64::MAX, u64::MAX, 0];
    let mut down = vec![0, 0, 1 << 5];
    run_back::<1>(1, 1, &mut down, &[], &steps);
    assert_eq!(down, [1 << 5; 3]);
    let mut up = vec![1 << 5, 0, 0];
    run_back::<1>(3, 1, &mut up, &[], &steps);
    assert_eq!(up, [1 << 5; 3]);
}

/// What a line might see: walls, doors, other lines and ports, anywhere.
fn random_scene(below: &mut impl FnMut(usize) -> usize) -> Scene {
    let (w, h) = (100 + below(300), 100 + below(300));
    let mut scene = Scene::default();
    scene.window = Rect::new(-50, 70, w as Px, h as Px);
    scene.rules = Rules { pitch: 10, across: 1 + below(3), ..Rules::default() };
    let rect = |below: &mut dyn FnMut(usize) -> usize| {
        let corner = (below(w + 40) as Px - 70, below(h + 40) as Px + 50);
        Rect::new(corner.0, corner.1, 5 + below(w / 3) as Px, 5 + below(h / 3) as Px)
    };
    for _ in 0..below(10) {
        let wall = rect(below);
        scene.xs.extend([wall.x, wall.right()]);
        scene.ys.extend([wall.y, wall.bottom()]);
        match below(4) {
            0 => scene.flat_walls.push(wall),
            1 => scene.upright_walls.push(wall),
            2 => scene.doors.push(Door { rect: wall, inwards: below(2) == 0 }),
            _ => scene.walls.push(wall),
        }
    }
    for _ in 0..below(30) {
        let Rect { x, y, w, h } = rect(below);
        let flat = below(2) == 0;
        let track = if flat {
            Track { flat, at: y, lo: x, hi: x + 2 * w }
        } else {
            Track { flat, at: x, lo: y, hi: y + 2 * h }
        };
        let beside = if flat { &mut scene.track_ys } else { &mut scene.track_xs };
        beside.extend([track.at - 10, track.at + 10]);
        if below(5) == 0 {
            (if flat { &mut scene.ys } else { &mut scene.xs }).push(track.at);
            scene.kin.push(track);
        } else {
            scene.foreign.push(track);
        }
    }
    for ports in [&mut scene.starts, &mut scene.goals] {
        for _ in 0..=below(4) {
            let tip = Point { x: below(w) as Px - 50, y: below(h) as Px + 70 };
            ports.push(Port { foot: tip, tip, heading: below(4), cost: 0 });
        }
    }
    scene
}

/// The least class of every state, found by going on until nothing gets less.
fn classes(grid: &Grid, goals: &[State], across: usize) -> Vec<[usize; 4]> {
    let (row, columns, rows) = (1 << grid.shift, grid.xs.list.len(), grid.ys.list.len());
    let mut least = vec![[NEVER; 4]; grid.vertices()];
    for &(vertex, heading) in goals {
        for own in (0..4).filter(|own| (own + 2) % 4 != heading) {
            least[vertex][own] = least[vertex][own].min(usize::from(own != heading));
        }
    }
    loop {
        let before = least.clone();
        for (iy, ix) in (0..rows).flat_map(|iy| (0..columns).map(move |ix| (iy, ix))) {
            let vertex = iy << grid.shift | ix;
            for (heading, turn) in (0..4).flat_map(|heading| [0, 1, 3].map(|turn| (heading, turn))) {
                let next = (heading + turn) % 4;
                // Steps are kept at their left or upper vertex.
                let (to, step) = match next {
                    0 if ix + 1 < columns => (vertex + 1, (ix, iy)),
                    1 if iy + 1 < rows => (vertex + row, (ix, iy)),
                    2 if ix > 0 => (vertex - 1, (ix - 1, iy)),
                    3 if iy > 0 => (vertex - row, (ix, iy - 1)),
                    _ => continue,
                };
                let Some(step) = grid.step(next, step.0, step.1) else { continue };
                let crossings = usize::from(step.crossings).min(MOST_COUNTED);
                let class = least[to][next].saturating_add(usize::from(turn != 0) + crossings * across);
                least[vertex][heading] = least[vertex][heading].min(class);
            }
        }
        if least == before {
            return least;
        }
    }
}

#[test]
fn what_is_still_to_come_is_never_told_too_high() {
    let (mut foresight, mut grid) = (Foresight::default(), Grid::default());
    let (mut refused, mut known) = (0, 0);
    for seed in 1..40u64 {
        let mut state = seed;
        let mut below = |end: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % end.max(1) as u64) as usize
        };
        let scene = random_scene(&mut below);
        grid.fill(&scene);
        let states = |ports: &[Port]| -> Vec<State> {
            let state = |port: &Port| Some((grid.vertex(port.tip.x, port.tip.y)?, port.heading));
            ports.iter().filter_map(state).collect()
        };
        let (starts, goals) = (states(&scene.starts), states(&scene.goals));
        let across = scene.rules.across;
        let least = classes(&grid, &goals, across);
        let first = starts.iter().map(|&(vertex, heading)| least[vertex][heading]).min().unwrap_or(NEVER);
        let end = if below(3) == 0 { below(8) } else { 1_000_000 };
        if !foresight.look(&grid, &goals, &starts, end, across) {
            assert!(first >= end, "seed {seed}: refused, though a start has class {first}");
            refused += 1;
            continue;
        }
        if let Some(told) = foresight.first() {
            assert_eq!(told, first, "seed {seed}");
            known += 1;
        }
        for (vertex, heading) in
            (0..least.len()).flat_map(|vertex| (0..4).map(move |heading| (vertex, heading)))
        {
            if vertex & ((1 << grid.shift) - 1) >= grid.xs.list.len() {
                continue;
            }
            let least = least[vertex][heading];
            let told = foresight.class(foresight.stage_of(vertex, heading, below(6)));
            assert_eq!(told, foresight.class(foresight.stage_of(vertex, heading, 0)), "seed {seed}");
            assert!(told <= least, "seed {seed}: {told} is told of {least}");
            if foresight.first().is_some_and(|first| least <= first) {
                assert_eq!(told, least, "seed {seed}");
            }
            for class in 0..8 {
                let allowed = foresight.allows(vertex, heading, class);
                assert!(allowed || least > class, "seed {seed}: class {class} forbidden of {least}");
                assert!(
                    !allowed || told <= class,
                    "seed {seed}: class {class} allowed, though {told} is told"
                );
            }
        }
    }
    assert!(refused > 0 && known > 0, "{refused} refused, {known} known");
}
