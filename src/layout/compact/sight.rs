//! Who sees whom along an axis: two sweeps across it find the neighbors that a compaction keeps apart.
//!
//! A sweep holds what stands at one coordinate across the axis in order along it. What comes in looks to both sides
//! until everything beyond is kept off by what it has seen; what goes out lets its neighbors see each other.

use crate::base::geometry::Px;

use super::model::{CLEAR, Item, Kind, Model};
use super::standing::Standing;

/// Who takes part in a sweep.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sweep {
    /// Boxes and borders, which keep more distance across, too.
    Boxes,
    Everything,
}

/// Neighbors that are looked at in one direction.
const LOOK: usize = 48;
/// Neighbors behind others, after which no more are looked for.
const HIDDEN: usize = 3;
/// Free ground around a title.
const TITLE_CLEAR: Px = 4;
/// No mark asks for more room beside its line.
const MOST_MARK: Px = 64;
/// Free ground between a label and another piece of its own line: half an arrow head has room in it.
const OWN_LABEL: Px = 6;

/// Adds the distances between neighbors to a model.
pub(super) fn separate(model: &mut Model<'_, '_>) {
    for sweep in [Sweep::Boxes, Sweep::Everything] {
        let found = Line::new(model, sweep).run();
        for (low, high, least) in found {
            let (low, high) = (model.items[low].high, model.items[high].low);
            model.apart(low, high, least);
        }
    }
}

/// Somebody who stands at a coordinate.
#[derive(Clone, Copy)]
struct Place {
    /// The number of the item.
    item: usize,
    span: (Px, Px),
    /// Among all that take part by where they begin, and by where they end.
    begins: usize,
    ends: usize,
    /// How many begin before its end, and how many end no later than it begins.
    beyond: usize,
    before: usize,
    /// Among all by their middles, so that of two at one coordinate one is the first.
    rank: usize,
}

struct Line<'s, 'm, 't> {
    model: &'s Model<'m, 't>,
    sweep: Sweep,
    places: Vec<Place>,
    /// Numbers of places in the order of where they begin and of where they end along the axis.
    by_begin: Vec<usize>,
    by_end: Vec<usize>,
    /// What the sweep meets now, in both orders.
    begins: Standing,
    ends: Standing,
    found: Vec<(usize, usize, Px)>,
    /// What a look has seen, with the distances to keep.
    seen: Vec<(usize, Px)>,
}

/// The numbers of places in an order.
fn sorted(places: &[Place], key: impl Fn(&Place) -> Px) -> Vec<usize> {
    let keyed = places.iter().enumerate().map(|(number, place)| (key(place), number));
    let mut order: Vec<(Px, usize)> = keyed.collect();
    order.sort_unstable();
    order.into_iter().map(|entry| entry.1).collect()
}

impl<'s, 'm, 't> Line<'s, 'm, 't> {
    fn new(model: &'s Model<'m, 't>, sweep: Sweep) -> Self {
        let mut line = Self {
            model,
            sweep,
            places: Vec::new(),
            by_begin: Vec::new(),
            by_end: Vec::new(),
            begins: Standing::new(model.items.len()),
            ends: Standing::new(model.items.len()),
            found: Vec::new(),
            seen: Vec::new(),
        };
        let takes_part = |item: &usize| line.reach(model.items[*item].kind).is_some();
        let places = (0..model.items.len()).filter(takes_part).map(|item| {
            let span = model.items[item].span;
            Place { item, span, begins: 0, ends: 0, beyond: 0, before: 0, rank: 0 }
        });
        let mut places: Vec<Place> = places.collect();
        line.by_begin = sorted(&places, |place| place.span.0);
        line.by_end = sorted(&places, |place| place.span.1);
        for (rank, number) in sorted(&places, |place| place.span.0 + place.span.1).into_iter().enumerate() {
            places[number].rank = rank;
        }
        let mut beyond = 0;
        for (order, &number) in line.by_end.iter().enumerate() {
            let begin = |order: &usize| places[line.by_begin[*order]].span.0;
            let end = places[number].span.1;
            beyond = (beyond..places.len()).find(|order| begin(order) >= end).unwrap_or(places.len());
            places[number].ends = order;
            places[number].beyond = beyond;
        }
        let mut before = 0;
        for (order, &number) in line.by_begin.iter().enumerate() {
            let end = |order: &usize| places[line.by_end[*order]].span.1;
            let begin = places[number].span.0;
            before = (before..places.len()).find(|order| end(order) > begin).unwrap_or(places.len());
            places[number].begins = order;
            places[number].before = before;
        }
        line.places = places;
        line
    }

    /// How much further than it reaches an item is seen across the axis: half the distance that it keeps.
    fn reach(&self, kind: Kind) -> Option<Px> {
        let gaps = self.model.forest.tree.gaps;
        match (self.sweep, kind) {
            (_, Kind::Sheet(_)) => Some(0),
            (Sweep::Boxes, Kind::Leaf(_)) => Some(gaps.node / 2),
            (Sweep::Boxes, Kind::Wall(..)) => Some(gaps.group.max(gaps.lane) / 2),
            (Sweep::Boxes, _) => None,
            (Sweep::Everything, Kind::Leaf(_)) => Some(4),
            (Sweep::Everything, Kind::Wall(at, _)) => self.model.forest.is_drawn_group(at).then_some(4),
            (Sweep::Everything, Kind::Piece(..)) => Some((gaps.line + 1) / 2),
            (Sweep::Everything, Kind::Title(_) | Kind::Label(..)) => Some(2),
            (Sweep::Everything, Kind::Badge(_)) => Some(1),
        }
    }

    fn run(mut self) -> Vec<(usize, usize, Px)> {
        // At one coordinate what goes out comes first.
        let mut events: Vec<(Px, bool, usize)> = Vec::new();
        for (number, place) in self.places.iter().enumerate() {
            let item = &self.model.items[place.item];
            if let Some(reach) = self.reach(item.kind) {
                events.push((item.extent.0 - reach, true, number));
                events.push((item.extent.1 + reach, false, number));
            }
        }
        events.sort_unstable();
        for (_, enters, number) in events {
            let Place { begins, ends, .. } = self.places[number];
            if enters {
                self.look(number, false);
                self.look(number, true);
                self.begins.enter(begins);
                self.ends.enter(ends);
            } else {
                self.begins.leave(begins);
                self.ends.leave(ends);
                for upwards in [false, true] {
                    let near = self.side(number, upwards).find(|&other| self.kept(number, other).is_some());
                    if let Some(near) = near {
                        self.look(near, !upwards);
                    }
                }
            }
        }
        self.found.sort_unstable();
        self.found.dedup();
        self.found
    }

    /// What stands on one side of an item, the nearest first.
    fn side(&self, own: usize, upwards: bool) -> impl Iterator<Item = usize> {
        let place = self.places[own];
        let mut at = if upwards { place.beyond } else { place.before };
        std::iter::from_fn(move || {
            if upwards {
                let order = self.begins.first_from(at)?;
                at = order + 1;
                Some(self.by_begin[order])
            } else {
                at = self.ends.last_before(at)?;
                Some(self.by_end[at])
            }
        })
        .filter(move |&other| (place.rank < self.places[other].rank) == upwards && other != own)
        .take(LOOK)
    }

    /// Looks from an item to one side.
    fn look(&mut self, own: usize, upwards: bool) {
        let mut seen = std::mem::take(&mut self.seen);
        seen.clear();
        let mut hidden = 0;
        for other in self.side(own, upwards) {
            let Some(least) = self.kept(own, other) else { continue };
            let covered = seen.iter().any(|&(between, near)| {
                let Place { span, rank, .. } = self.places[between];
                (rank < self.places[other].rank) == upwards
                    && self.kept(between, other).is_some_and(|far| near + span.1 - span.0 + far >= least)
            });
            if covered {
                hidden += 1;
                if hidden == HIDDEN {
                    break;
                }
            } else {
                seen.push((other, least));
            }
        }
        let item = |number: usize| self.places[number].item;
        let pair = |&(other, least): &(usize, Px)| {
            if upwards { (item(own), item(other), least) } else { (item(other), item(own), least) }
        };
        self.found.extend(seen.iter().map(pair));
        self.seen = seen;
    }

    /// The distance that two items keep, if they do.
    fn kept(&self, one: usize, other: usize) -> Option<Px> {
        let (one, other) = (&self.places[one], &self.places[other]);
        let (low, high) = if one.rank < other.rank { (one, other) } else { (other, one) };
        if low.span.1 > high.span.0 {
            return None;
        }
        self.distance(&self.model.items[low.item], &self.model.items[high.item])
    }

    /// The distance that two items keep, the first before the second; `None` where neither is in the other's way.
    fn distance(&self, low: &Item, high: &Item) -> Option<Px> {
        let wished = self.wished(low, high)?;
        Some(wished.min(high.span.0 - low.span.1))
    }

    fn wished(&self, low: &Item, high: &Item) -> Option<Px> {
        let forest = self.model.forest;
        let gaps = forest.tree.gaps;
        match (low.kind, high.kind) {
            (Kind::Sheet(true), _) | (_, Kind::Sheet(false)) => None,
            (Kind::Sheet(false), _) | (_, Kind::Sheet(true)) => Some(0),
            (Kind::Wall(one, one_ends), Kind::Wall(two, two_ends)) => {
                if one == two {
                    return None;
                }
                match (one_ends, two_ends) {
                    (true, false) => {
                        let nested = forest.within(one, two) || forest.within(two, one);
                        (!nested).then(|| self.between_groups(one, two))
                    }
                    (false, false) => forest.within(two, one).then(|| self.model.frame(one).0.0),
                    (true, true) => forest.within(one, two).then(|| self.model.frame(two).0.1),
                    (false, true) => None,
                }
            }
            (Kind::Wall(group, ends), other) => self.beside_wall(group, ends, low, high, other, false),
            (other, Kind::Wall(group, ends)) => self.beside_wall(group, ends, high, low, other, true),
            (Kind::Leaf(_), Kind::Leaf(_)) => Some(gaps.node),
            (Kind::Piece(one, first), Kind::Piece(two, second)) => {
                // The two ends of a jog may meet.
                (one != two || first.abs_diff(second) != 2).then_some(gaps.line)
            }
            (Kind::Badge(one), Kind::Piece(two, _)) | (Kind::Piece(two, _), Kind::Badge(one)) => {
                (one != two).then_some(2)
            }
            (Kind::Label(one, beside), Kind::Piece(two, piece))
            | (Kind::Piece(two, piece), Kind::Label(one, beside)) => match one == two {
                true if beside == piece => None,
                true => Some(OWN_LABEL),
                false => Some(gaps.label / 2),
            },
            (Kind::Title(_), Kind::Title(_)) => None,
            (Kind::Title(_), Kind::Leaf(_)) | (Kind::Leaf(_), Kind::Title(_)) => Some(CLEAR),
            (Kind::Title(_), _) | (_, Kind::Title(_)) => Some(TITLE_CLEAR),
            (Kind::Piece(..), Kind::Leaf(_)) | (Kind::Leaf(_), Kind::Piece(..)) => Some(CLEAR),
            (Kind::Badge(_), _) | (_, Kind::Badge(_)) => Some(2),
            (Kind::Label(..), _) | (_, Kind::Label(..)) => Some(gaps.label / 2),
        }
    }

    fn between_groups(&self, one: usize, two: usize) -> Px {
        let forest = self.model.forest;
        let gaps = forest.tree.gaps;
        let lanes = forest.parent[one] == forest.parent[two]
            && forest.has_lanes(forest.parent[one])
            && [one, two].iter().all(|&at| forest.boxed(at).place.lane.is_some());
        if lanes { gaps.lane } else { gaps.group }
    }

    /// The distance between a border and something that stands before it (`before`) or beyond it.
    fn beside_wall(
        &self,
        group: usize,
        ends: bool,
        wall: &Item,
        item: &Item,
        kind: Kind,
        before: bool,
    ) -> Option<Px> {
        let forest = self.model.forest;
        let gaps = forest.tree.gaps;
        let (low, high) =
            (self.model.now(self.model.boxes[group].0), self.model.now(self.model.boxes[group].1));
        // On the inner side of the border.
        let inner = before == ends;
        match kind {
            Kind::Leaf(at) => {
                if forest.within(at, group) != inner {
                    return None;
                }
                if !inner {
                    return Some(if forest.is_drawn_group(group) { gaps.group } else { gaps.node });
                }
                if forest.is_leaf(at) && forest.on_border(at) && forest.parent[at] == group {
                    return Some(CLEAR);
                }
                let (first, last) = self.model.frame(group).0;
                Some(if ends { last } else { first })
            }
            Kind::Title(at) => (inner && at != group && forest.within(at, group)).then_some(CLEAR),
            Kind::Piece(..) | Kind::Label(..) | Kind::Badge(_) => {
                if inner {
                    // Not what only passes near a corner.
                    let overlaps = item.extent.0 < wall.extent.1 && wall.extent.0 < item.extent.1;
                    if !overlaps || item.span.0 < low || item.span.1 > high {
                        return None;
                    }
                }
                Some(match kind {
                    Kind::Piece(line, _) => CLEAR.max(forest.wire(line).mark.min(MOST_MARK)),
                    Kind::Label(..) => gaps.label / 2,
                    _ => 2,
                })
            }
            Kind::Sheet(_) | Kind::Wall(..) => None,
        }
    }
}
