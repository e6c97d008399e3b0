//! Sizes for everything: from the words of a `View` to the `Tree` that layout arranges.

use std::collections::BTreeMap;

use super::cell::{cell, round_up};
use super::{label, node};
use crate::base::geometry::{Insets, Px, Size};
use crate::base::ids::{BoxId, Id, IdVec};
use crate::layout::tree::{Arrangement, BoxRole, Boxed, Gaps, Place, Ports, Tree, Wire, Zone};
use crate::theme::{Theme, ruler};
use crate::view::picture::{Form, Ground, NodeForm, View, ViewBox};

/// Measures a picture. Boxes and lines keep their ids; second drawings of boxes follow (`twins`).
#[must_use]
pub fn measure(view: &View, theme: &Theme) -> Tree {
    let mut badges: BTreeMap<BoxId, usize> = BTreeMap::new();
    for at in view.findings.iter().flat_map(|finding| &finding.boxes) {
        *badges.entry(*at).or_default() += 1;
    }
    let mut boxes: IdVec<BoxId, Boxed> = view
        .boxes
        .enumerated()
        .map(|(id, boxed)| Boxed {
            parent: boxed.parent,
            children: boxed.children.clone(),
            role: match &boxed.form {
                Form::Node(form) => leaf(boxed, form, theme),
                Form::Boundary { role, lanes } => {
                    group(boxed, role, *lanes, badges.get(&id).copied().unwrap_or(0), theme)
                }
                Form::Lane => lane(boxed),
            },
            place: place(boxed),
        })
        .collect();
    let twins = twins(view);
    for (&(owner, inside), &id) in &twins {
        let role = twin(&view.boxes[owner], theme);
        let place = Place { twin_of: Some(owner), ..Place::default() };
        let twin = boxes.push(Boxed { parent: Some(inside), children: Vec::new(), role, place });
        debug_assert_eq!(twin, id, "twins are counted alike");
        // The spine is shortest where those before the first drawing stand last, and those after it first.
        let siblings = &mut boxes[inside].children;
        siblings.insert(if is_before(view, owner, inside) { siblings.len() } else { 0 }, twin);
    }
    let end = |owner: BoxId, inside: Option<BoxId>| {
        inside.and_then(|inside| twins.get(&(owner, inside)).copied()).unwrap_or(owner)
    };
    let (classes, marks) = (classes(view, theme), marks(view, theme));
    let lines = view
        .lines
        .iter()
        .zip(classes.into_iter().zip(marks))
        .map(|(line, (class, mark))| Wire {
            from: end(line.from, line.from_in),
            to: end(line.to, line.to_in),
            label: label::size(&label::rows(&line.label, line.class, theme)),
            badge: if line.step.is_some() { 2 * theme.metrics.step_radius + 8 } else { 0 },
            mark,
            class,
            lateral: line.lateral,
        })
        .collect();
    let metrics = &theme.metrics;
    Tree {
        boxes,
        lines,
        roots: view.roots.clone(),
        direction: view.direction.unwrap_or_default(),
        turns: view.direction.is_none(),
        aspect: view.aspect,
        screen: None,
        gaps: Gaps {
            node: metrics.node_gap,
            group: metrics.group_gap,
            lane: metrics.lane_gap,
            line: metrics.line_gap,
            label: metrics.label_clear,
            head: metrics.head,
            grid: metrics.grid,
        },
    }
}

/// The classes of lines that may share a stretch, as numbers. A hop that leads nowhere shares none: it has a cross of its
/// own.
fn classes(view: &View, theme: &Theme) -> Vec<u32> {
    let mut seen: Vec<(&str, bool)> = Vec::new();
    let mut classes = Vec::with_capacity(view.lines.len());
    for (number, line) in view.lines.iter().enumerate() {
        let class = (line.class, line.reference);
        let known = seen.iter().position(|seen| *seen == class).unwrap_or_else(|| {
            seen.push(class);
            seen.len() - 1
        });
        let own = if theme.hop(line.class).struck { view.lines.len() + number } else { known };
        classes.push(u32::try_from(own).unwrap_or(u32::MAX));
    }
    classes
}

/// How far from its line each line's cross or badge of a finding reaches.
fn marks(view: &View, theme: &Theme) -> Vec<Px> {
    let badge = theme.metrics.note_height / 2 + 4;
    let mut marks = vec![0; view.lines.len()];
    for line in view.findings.iter().flat_map(|finding| &finding.lines) {
        marks[line.index()] = badge;
    }
    for (mark, line) in marks.iter_mut().zip(view.lines.iter()) {
        if theme.hop(line.class).struck {
            *mark = theme.metrics.cross / 2 + 4;
        }
    }
    marks
}

/// The ids that second drawings have among the measured boxes, by the box that they show and the one they stand in.
pub(super) fn twins(view: &View) -> BTreeMap<(BoxId, BoxId), BoxId> {
    let mut pairs: Vec<(BoxId, BoxId)> = Vec::new();
    for (id, boxed) in view.boxes.enumerated() {
        if let Form::Node(form) = &boxed.form {
            pairs.extend(form.spans.iter().map(|inside| (id, *inside)));
        }
    }
    pairs.sort_unstable();
    pairs.into_iter().enumerate().map(|(at, pair)| (pair, BoxId::at(view.boxes.len() + at))).collect()
}

/// Whether a boundary is in the first half of those that a box spans.
fn is_before(view: &View, owner: BoxId, inside: BoxId) -> bool {
    match &view.boxes[owner].form {
        Form::Node(form) => {
            form.spans.iter().position(|span| *span == inside).is_some_and(|at| 2 * at < form.spans.len())
        }
        Form::Boundary { .. } | Form::Lane => false,
    }
}

fn leaf(boxed: &ViewBox, form: &NodeForm, theme: &Theme) -> BoxRole {
    let measured = cell(boxed, form, theme);
    BoxRole::Leaf { size: measured.size, ports: measured.ports }
}

/// A small tile with a name below it.
fn twin(boxed: &ViewBox, theme: &Theme) -> BoxRole {
    /// Lines keep off the corners of tiles.
    const CORNER: Px = 4;
    let letter = theme.letters.node_detail;
    let mini = theme.metrics.mini_tile;
    let name = node::twin_name(theme, boxed);
    let wide = name.iter().map(|text| ruler::width(text, letter.size, letter.bold)).max().unwrap_or(0);
    // An even width keeps the middle of the tile on a whole px.
    let size = Size {
        w: round_up(mini.max(wide + 4), 8),
        h: mini + if name.is_empty() { 0 } else { letter.feed + 1 },
    };
    let left = (size.w - mini) / 2;
    let (beside, above) = ((CORNER, mini - CORNER), (left + CORNER, left + mini - CORNER));
    BoxRole::Leaf { size, ports: Ports { left: beside, right: beside, top: above, bottom: above } }
}

fn group(boxed: &ViewBox, role: &str, lanes: bool, badges: usize, theme: &Theme) -> BoxRole {
    let metrics = &theme.metrics;
    let subnet = theme.boundary(role).tint.is_some();
    let title = label::title(boxed, role, subnet, badges, theme);
    let second = title.size.h - metrics.title_strip;
    let top = second + if subnet { metrics.subnet_pad_top } else { metrics.pad_top };
    let least = if subnet {
        Size { w: metrics.least_subnet_width, h: metrics.title_strip + second + metrics.pad }
    } else {
        Size { w: 0, h: 0 }
    };
    BoxRole::Group {
        least: Size {
            w: least.w.max(title.size.w).max(bounded(boxed.least.0)),
            h: least.h.max(bounded(boxed.least.1)),
        },
        title: title.size,
        pad: Insets { left: metrics.pad, top, right: metrics.pad, bottom: metrics.pad },
        drawn: true,
        direction: boxed.direction,
        arrangement: if lanes { Arrangement::Lanes } else { Arrangement::Flow },
    }
}

/// A length that the author asked for.
fn bounded(length: Option<Px>) -> Px {
    length.unwrap_or(0).clamp(0, 20_000)
}

fn lane(boxed: &ViewBox) -> BoxRole {
    BoxRole::Group {
        least: Size::default(),
        title: Size::default(),
        pad: Insets::default(),
        drawn: false,
        direction: boxed.direction,
        arrangement: Arrangement::Flow,
    }
}

fn place(boxed: &ViewBox) -> Place {
    let standing = &boxed.place;
    Place {
        lane: standing.lane,
        tier: standing.tier,
        zone: match standing.ground {
            Ground::Entry => Zone::Entry,
            Ground::Flow => Zone::Flow,
            Ground::Band => Zone::Band,
            Ground::Shelf => Zone::Shelf,
        },
        border: standing.border,
        rank: standing.rank,
        before: standing.before.clone(),
        order: standing.order,
        twin_of: None,
    }
}
