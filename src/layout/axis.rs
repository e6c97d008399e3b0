//! The axis of a picture: the longest way along its lines, which is drawn as straight as can be.

use crate::base::ids::{BoxId, Id};

use crate::layout::tree::{Tree, Zone};

/// Which lines belong to the longest way; ways of equal length are told apart by the author's order.
pub(crate) fn longest_way(tree: &Tree) -> Vec<bool> {
    let count = tree.boxes.len();
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut incoming = vec![0usize; count];
    // Where a way leads on from a second drawing, it is the same way.
    let first = |at: BoxId| tree.boxes[at].place.twin_of.unwrap_or(at);
    for (line, wire) in tree.lines.enumerated() {
        if !wire.lateral && first(wire.from) != first(wire.to) {
            out[first(wire.from).index()].push(line.index());
            incoming[first(wire.to).index()] += 1;
        }
    }
    let target = |line: usize| first(tree.lines[Id::at(line)].to).index();
    let mut starts: Vec<usize> = (0..count).collect();
    starts.sort_by_key(|&at| (tree.boxes[Id::at(at)].place.zone != Zone::Entry, incoming[at] > 0, at));
    // Depth first; a box is done after all that it leads to. 0: not seen, 1: on the path, 2: done.
    let mut state = vec![0u8; count];
    let mut longest = vec![0usize; count];
    let mut next_line: Vec<Option<usize>> = vec![None; count];
    for &start in &starts {
        if state[start] != 0 {
            continue;
        }
        state[start] = 1;
        let mut path = vec![(start, 0usize)];
        while let Some(top) = path.last_mut() {
            let (at, next) = *top;
            if let Some(&line) = out[at].get(next) {
                top.1 += 1;
                if state[target(line)] == 0 {
                    state[target(line)] = 1;
                    path.push((target(line), 0));
                }
            } else {
                state[at] = 2;
                for &line in &out[at] {
                    let to = target(line);
                    if state[to] == 2 && longest[to] + 1 > longest[at] {
                        longest[at] = longest[to] + 1;
                        next_line[at] = Some(line);
                    }
                }
                path.pop();
            }
        }
    }
    let mut on_axis = vec![false; tree.lines.len()];
    let entry = |at: usize| tree.boxes[Id::at(at)].place.zone == Zone::Entry;
    let Some(start) =
        (0..count).max_by_key(|&at| (longest[at] + usize::from(entry(at)), std::cmp::Reverse(at)))
    else {
        return on_axis;
    };
    let mut at = start;
    while let Some(line) = next_line[at] {
        if on_axis[line] {
            break;
        }
        on_axis[line] = true;
        at = target(line);
    }
    on_axis
}
