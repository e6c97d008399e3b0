//! Sizes for everything: from the words of a `View` to the `Tree` that layout arranges.

use std::collections::BTreeMap;

use super::cell::{cell, round_up};
use super::{label, node};
use crate::base::geometry::{Insets, Px, Size};
use crate::base::ids::{BoxId, IdVec};
use crate::layout::tree::{Arrangement, BoxRole, Boxed, Gaps, Place, Tree, Twin, Wire, Zone};
use crate::theme::{Theme, ruler};
use crate::view::picture::{Form, Ground, NodeForm, View, ViewBox};

/// Measures a picture. Boxes and lines keep their ids.
#[must_use]
pub fn measure(view: &View, theme: &Theme) -> Tree {
    let mut badges: BTreeMap<BoxId, usize> = BTreeMap::new();
    for at in view.findings.iter().flat_map(|finding| &finding.boxes) {
        *badges.entry(*at).or_default() += 1;
    }
    let boxes: IdVec<BoxId, Boxed> = view
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
    let classes: Vec<(&str, bool)> = {
        let mut seen = Vec::new();
        for line in view.lines.iter() {
            if !seen.contains(&(line.class, line.reference)) {
                seen.push((line.class, line.reference));
            }
        }
        seen
    };
    let lines = view
        .lines
        .iter()
        .map(|line| {
            let class = classes.iter().position(|seen| *seen == (line.class, line.reference)).unwrap_or(0);
            Wire {
                from: line.from,
                to: line.to,
                label: label::size(&label::rows(&line.label, line.class, theme)),
                badge: if line.step.is_some() { 2 * theme.metrics.step_radius + 8 } else { 0 },
                class: u32::try_from(class).unwrap_or(u32::MAX),
                lateral: line.lateral,
            }
        })
        .collect();
    let metrics = &theme.metrics;
    Tree {
        boxes,
        lines,
        roots: view.roots.clone(),
        direction: view.direction,
        gaps: Gaps {
            node: metrics.node_gap,
            group: metrics.group_gap,
            lane: metrics.lane_gap,
            line: metrics.line_gap,
            label: metrics.label_clear,
            head: metrics.head,
            grid: metrics.grid,
        },
        aspect: None,
    }
}

fn leaf(boxed: &ViewBox, form: &NodeForm, theme: &Theme) -> BoxRole {
    let measured = cell(boxed, form, theme);
    let letter = theme.letters.node_detail;
    let mini = theme.metrics.mini_tile;
    let name = node::twin_name(theme, boxed);
    let wide = name.iter().map(|text| ruler::width(text, letter.size, letter.bold)).max().unwrap_or(0);
    // An even width keeps the middle of the tile on a whole px.
    let size = Size {
        w: round_up(mini.max(wide + 4), 8),
        h: mini + if name.is_empty() { 0 } else { letter.feed + 1 },
    };
    let twins = form.spans.iter().map(|inside| Twin { inside: *inside, size }).collect();
    BoxRole::Leaf { size: measured.size, ports: measured.ports, twins }
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
    }
}
