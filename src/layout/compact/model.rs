//! What moves along an axis and what holds it: the variables of a compaction and their difference constraints.
//!
//! Every constraint asks for no more than the drawing has already, so that the drawing itself is one solution.

use std::collections::BTreeMap;

use crate::base::geometry::{Px, Rect, Side};
use crate::base::ids::{BoxId, Id};

use super::{Axis, lanes};
use crate::layout::forest::Forest;
use crate::layout::simplex::{self, Arc, Program};
use crate::layout::tree::{BoxRole, Layout};

/// A px of a line, of the picture, and of a group.
pub(super) const LINE: i64 = 4;
const SHEET: i64 = 8;
const GROUP: i64 = 4;
/// A px of a jog that may vanish.
pub(super) const JOG: i64 = 8;
/// A px that a line ends beside the place it has: little while it is looked for which lines can be straight, then more
/// than a shorter jog would gain.
const PORT_AT_FIRST: i64 = 1;
const PORT: i64 = 20;
/// With more variables than these, lanes are not made alike again: that takes several runs.
const MOST_ALIKE: usize = 4_000;
/// Least room between a border and what stands in it, and between a border or a leaf and a line.
const LEAST_PAD: Px = 16;
pub(super) const CLEAR: Px = 8;
/// Between a label or a badge and the end of its piece.
pub(super) const ASIDE: Px = 4;
/// Least distance of a line's end from the corner of a group.
pub(super) const CORNER: Px = 12;

/// A coordinate: a variable and what is added.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Edge {
    pub var: usize,
    pub offset: Px,
}

impl Edge {
    pub(super) const fn plus(self, by: Px) -> Self {
        Self { var: self.var, offset: self.offset + by }
    }
}

/// What stands in the way of others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// The edge of the sheet; `true`: where it ends.
    Sheet(bool),
    Leaf(usize),
    /// A border of a group; `true`: where it ends.
    Wall(usize, bool),
    Title(usize),
    /// A piece of a line that runs across: the line, and the first of its two points.
    Piece(usize, usize),
    /// The label of a line, and the piece it stands beside.
    Label(usize, usize),
    Badge(usize),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub kind: Kind,
    pub low: Edge,
    pub high: Edge,
    /// Where it stands now.
    pub span: (Px, Px),
    /// What it covers across the axis.
    pub extent: (Px, Px),
}

pub(super) struct Model<'m, 't> {
    pub forest: &'m Forest<'t>,
    pub layout: &'m Layout,
    pub axis: Axis,
    /// Where each variable stands now.
    pub now: Vec<Px>,
    pub arcs: Vec<Arc>,
    pub sheet: (Edge, Edge),
    pub boxes: Vec<(Edge, Edge)>,
    /// Per line and point.
    pub points: Vec<Vec<Edge>>,
    pub labels: Vec<Option<(Edge, Edge)>>,
    pub badges: Vec<Option<Edge>>,
    pub items: Vec<Item>,
    /// Whether jogs may vanish.
    pub(super) straighten: bool,
    /// Jogs that may vanish: what keeps their two ends in order.
    pub(super) jogs: Vec<usize>,
    /// Ends of lines and the places where they should be.
    pub(super) ports: Vec<(Edge, Edge)>,
    /// The first and the last end of a line on the sides of leaves: by leaf and whether it is the first side across
    /// the axis.
    pub(super) ends: BTreeMap<(usize, bool), (Px, Px)>,
}

impl<'m, 't> Model<'m, 't> {
    pub fn new(forest: &'m Forest<'t>, layout: &'m Layout, axis: Axis, straighten: bool) -> Self {
        let lines = forest.tree.lines.len();
        let none = Edge { var: 0, offset: 0 };
        let mut model = Self {
            forest,
            layout,
            axis,
            now: Vec::new(),
            arcs: Vec::new(),
            sheet: (none, none),
            boxes: vec![(none, none); forest.sheet],
            points: vec![Vec::new(); lines],
            labels: vec![None; lines],
            badges: vec![None; lines],
            items: Vec::new(),
            straighten,
            jogs: Vec::new(),
            ports: Vec::new(),
            ends: BTreeMap::new(),
        };
        model.boxes();
        model.alignments();
        model.ends();
        for line in 0..lines {
            model.route(line);
        }
        model.trunks();
        for line in 0..lines {
            model.label(line);
            model.badge(line);
        }
        model
    }

    /// The variables where they cost least: lines that can be straight first, then the rest with these straight.
    pub fn solve(&mut self, steps: u64) -> Option<Vec<Px>> {
        let (held, mut vanished) = (self.arcs.len(), Vec::new());
        let place = if self.jogs.is_empty() {
            self.hold_ports(PORT);
            simplex::center(self.now.len(), &self.arcs, &mut steps.clone())?
        } else {
            self.hold_ports(PORT_AT_FIRST);
            let budget = &mut steps.clone();
            let mut program = Program::new(self.now.len(), &self.arcs, budget)?;
            let first = program.minimize(budget);
            for arc in &mut self.arcs[held..] {
                arc.weight = PORT;
            }
            // A jog that has vanished is dearer than all that it could save.
            let all: i64 = self.arcs.iter().map(|arc| arc.weight).sum();
            for jog in std::mem::take(&mut self.jogs) {
                let arc = &mut self.arcs[jog];
                if first[arc.head] - first[arc.tail] == arc.least {
                    arc.weight = all + 1;
                    vanished.push(Arc { tail: arc.head, head: arc.tail, least: -arc.least, weight: 0 });
                }
            }
            program.weigh(&self.arcs);
            program.center(&mut steps.clone())
        };
        self.arcs.extend(vanished);
        if self.now.len() > MOST_ALIKE {
            return Some(place);
        }
        let own = self.arcs.len();
        let mut best: Option<(i64, Vec<Arc>)> = None;
        for alike in lanes::alike(self, &place) {
            self.arcs.extend(&alike);
            let found = simplex::minimize(self.now.len(), &self.arcs, &mut steps.clone());
            self.arcs.truncate(own);
            if let Some(place) = found {
                let cost = self.cost(&place);
                if best.as_ref().is_none_or(|best| cost < best.0) {
                    best = Some((cost, alike));
                }
            }
        }
        let Some((_, alike)) = best else { return Some(place) };
        self.arcs.extend(alike);
        simplex::center(self.now.len(), &self.arcs, &mut steps.clone())
    }

    fn cost(&self, place: &[Px]) -> i64 {
        self.arcs.iter().map(|arc| arc.weight * i64::from(place[arc.head] - place[arc.tail])).sum()
    }

    /// Every px between the end of a line and its place costs.
    fn hold_ports(&mut self, weight: i64) {
        for number in 0..self.ports.len() {
            let (end, place) = self.ports[number];
            let lower = self.variable(self.now(end).min(self.now(place)));
            for edge in [end, place] {
                self.arcs.push(Arc { tail: lower.var, head: edge.var, least: -edge.offset, weight });
            }
        }
    }

    pub(super) fn variable(&mut self, now: Px) -> Edge {
        self.now.push(now);
        Edge { var: self.now.len() - 1, offset: 0 }
    }

    pub fn now(&self, edge: Edge) -> Px {
        self.now[edge.var] + edge.offset
    }

    /// Keeps two coordinates apart, as far as they are now.
    pub fn apart(&mut self, low: Edge, high: Edge, least: Px) {
        self.spring(low, high, least, 0);
    }

    /// The same, where every px between them costs.
    pub(super) fn spring(&mut self, low: Edge, high: Edge, least: Px, weight: i64) {
        if low.var == high.var {
            return;
        }
        let least = least.min(self.now(high) - self.now(low)) + low.offset - high.offset;
        self.arcs.push(Arc { tail: low.var, head: high.var, least, weight });
    }

    /// Keeps the distance of two coordinates as it is.
    pub(super) fn tie(&mut self, one: Edge, other: Edge) {
        self.apart(one, other, Px::MAX);
        self.apart(other, one, Px::MAX);
    }

    /// What a group asks for between its borders and its members, and how long it is at least.
    pub fn frame(&self, group: usize) -> ((Px, Px), Px) {
        let BoxRole::Group { least, title, pad, drawn, .. } = &self.forest.boxed(group).role else {
            return ((0, 0), 0);
        };
        let (low, high, own, strip) = if self.axis.upright {
            (
                pad.top.max(if title.h > 0 { title.h.saturating_add(CLEAR) } else { 0 }),
                pad.bottom,
                least.h,
                title.h,
            )
        } else {
            (pad.left, pad.right, least.w, title.w)
        };
        if *drawn {
            ((low.max(LEAST_PAD), high.max(LEAST_PAD)), own.max(strip.saturating_add(LEAST_PAD)))
        } else {
            ((low, high), own)
        }
    }

    /// The side of the border on which a leaf stands, if it is one of this axis; `true`: where the parent ends.
    pub fn hung(&self, at: usize) -> Option<bool> {
        if !self.forest.on_border(at) {
            return None;
        }
        match (self.forest.boxed(at).place.border?, self.axis.upright) {
            (Side::Left, false) | (Side::Top, true) => Some(false),
            (Side::Right, false) | (Side::Bottom, true) => Some(true),
            _ => None,
        }
    }

    pub(super) fn add(&mut self, kind: Kind, low: Edge, high: Edge, extent: (Px, Px)) {
        let span = (self.now(low), self.now(high));
        self.items.push(Item { kind, low, high, span, extent });
    }

    fn boxes(&mut self) {
        let (forest, layout, axis) = (self.forest, self.layout, self.axis);
        let sheet = Rect::new(0, 0, layout.size.w, layout.size.h);
        let everywhere = (Px::MIN / 4, Px::MAX / 4);
        self.sheet = (self.variable(0), self.variable(axis.span(sheet).1));
        self.spring(self.sheet.0, self.sheet.1, 0, SHEET);
        // Beyond everything, what stands on the edge of the sheet included.
        for (ends, edge, far) in [(false, self.sheet.0, Px::MIN / 4), (true, self.sheet.1, Px::MAX / 4)] {
            self.items.push(Item {
                kind: Kind::Sheet(ends),
                low: edge,
                high: edge,
                span: (far, far),
                extent: everywhere,
            });
        }
        // Parents before children.
        for &at in forest.upward.iter().rev().filter(|&&at| at != forest.sheet) {
            let rect = layout.boxes[BoxId::at(at)];
            let ((start, end), extent) = (axis.span(rect), axis.extent(rect));
            let low = self.variable(start);
            let high = if forest.is_leaf(at) {
                let high = low.plus(end - start);
                self.add(Kind::Leaf(at), low, high, extent);
                high
            } else {
                let high = self.variable(end);
                self.spring(low, high, self.frame(at).1, GROUP);
                self.add(Kind::Wall(at, false), low, low, extent);
                self.add(Kind::Wall(at, true), high, high, extent);
                high
            };
            self.boxes[at] = (low, high);
            if let Some(title) = layout.titles[BoxId::at(at)] {
                let (from, to) = axis.span(title);
                self.add(Kind::Title(at), low.plus(from - start), low.plus(to - start), axis.extent(title));
            }
            let parent = forest.parent[at];
            let (around, (before, after)) = if parent == forest.sheet {
                (self.sheet, (0, 0))
            } else {
                (self.boxes[parent], self.frame(parent).0)
            };
            match self.hung(at) {
                Some(side) => {
                    self.tie(low, if side { around.1 } else { around.0 });
                    self.apart(self.sheet.0, low, 0);
                    self.apart(high, self.sheet.1, 0);
                }
                None if forest.on_border(at) => {
                    self.apart(around.0, low, CLEAR);
                    self.apart(high, around.1, CLEAR);
                }
                None => {
                    self.apart(around.0, low, before);
                    self.apart(high, around.1, after);
                }
            }
        }
        for owner in 0..forest.sheet {
            let own = axis.span(layout.boxes[BoxId::at(owner)]);
            for &twin in &forest.twins[owner] {
                let (start, end) = axis.span(layout.boxes[BoxId::at(twin)]);
                if (own.0 + own.1 - start - end).abs() <= 2 * ASIDE {
                    self.tie(self.boxes[owner].0, self.boxes[twin].0);
                }
            }
        }
    }

    /// The middle of a leaf, as lines see it.
    fn middle(&self, leaf: usize) -> Edge {
        let low = self.boxes[leaf].0;
        match &self.forest.boxed(leaf).role {
            BoxRole::Leaf { ports, .. } => {
                let range = if self.axis.upright { ports.right } else { ports.bottom };
                let (first, last) = self.believed(leaf, range);
                low.plus(i32::midpoint(first, last))
            }
            BoxRole::Group { .. } => low,
        }
    }

    /// The part of a side of a leaf where lines may end.
    pub(super) fn believed(&self, leaf: usize, range: (Px, Px)) -> (Px, Px) {
        let (low, high) = self.boxes[leaf];
        let length = high.offset - low.offset;
        let first = range.0.clamp(0, length);
        (first, range.1.clamp(first, length))
    }

    /// What is aligned stays aligned: sides of sibling groups, middles of sibling leaves, and what corresponds in lanes.
    fn alignments(&mut self) {
        let forest = self.forest;
        for &group in &forest.upward {
            let mut aligned: Vec<(u8, Px, Edge)> = Vec::new();
            for &child in &forest.children[group] {
                self.alignment(child, 0, &mut aligned);
            }
            self.align(aligned);
            if forest.has_lanes(group) {
                let mut aligned = Vec::new();
                let mut stack: Vec<(usize, u8)> = forest.children[group]
                    .iter()
                    .filter(|&&child| forest.boxed(child).place.lane.is_some())
                    .map(|&child| (child, 0))
                    .collect();
                while let Some((at, depth)) = stack.pop() {
                    self.alignment(at, depth, &mut aligned);
                    let below = depth.saturating_add(1);
                    stack.extend(forest.children[at].iter().map(|&child| (child, below)));
                }
                self.align(aligned);
            }
        }
        for owner in 0..forest.sheet {
            let low = |twin: &usize| self.boxes[*twin].0;
            let twins = forest.twins[owner].iter().map(|twin| (0, self.now(low(twin)), low(twin))).collect();
            self.align(twins);
        }
    }

    fn alignment(&self, at: usize, depth: u8, aligned: &mut Vec<(u8, Px, Edge)>) {
        if self.forest.is_leaf(at) {
            if !self.forest.on_border(at) {
                let middle = self.middle(at);
                aligned.push((u8::MAX, self.now(middle), middle));
            }
        } else {
            let (low, high) = self.boxes[at];
            let depth = depth.min(u8::MAX / 4);
            aligned.push((2 * depth, self.now(low), low));
            aligned.push((2 * depth + 1, self.now(high), high));
        }
    }

    fn align(&mut self, mut aligned: Vec<(u8, Px, Edge)>) {
        aligned.sort_unstable_by_key(|entry| (entry.0, entry.1, entry.2.var));
        for pair in aligned.windows(2) {
            if (pair[0].0, pair[0].1) == (pair[1].0, pair[1].1) {
                self.tie(pair[0].2, pair[1].2);
            }
        }
    }
}
