//! Crossings of lines, and lines on each other.
//!
//! Two lines cross where the interiors of two of their pieces do. Where they touch, have a common end or run together,
//! nothing is counted for that, but changing sides while doing so is: one of them is moved by less than a px in each of
//! the four diagonal directions, and the least number of crossings counts.
//!
//! Moving changes nothing for pieces that cross in their interiors. So these are counted once for all lines, by a sweep
//! from left to right over a tree of sums (Fenwick, A new data structure for cumulative frequency tables, 1994), and
//! the four directions are tried only where the end of one piece lies on another: n log n and the number of touches.

use crate::base::geometry::Px;

use crate::layout::segments::{Places, Segment, Segments, pair};

/// The least stretch that counts, in px.
const MIN_STRETCH: Px = 2;

/// The crossings of all pairs of lines below `lines`. The pieces are sorted along; `own` is how often single lines
/// cross themselves, which is no crossing of two.
pub(super) fn crossings(segments: &Segments, lines: usize, own: i64) -> i64 {
    proper(segments) - own + touching(segments, lines)
}

/// How many flat pieces and upright ones cross in their interiors.
fn proper(segments: &Segments) -> i64 {
    let flat = &segments.flat.list;
    let mut heights: Vec<Px> = flat.iter().map(|segment| segment.at).collect();
    heights.dedup();
    let mut rank = 0;
    let mut begins: Vec<(Px, usize)> = Vec::with_capacity(flat.len());
    let mut ends: Vec<(Px, usize)> = Vec::with_capacity(flat.len());
    for segment in flat {
        if heights[rank] != segment.at {
            rank += 1;
        }
        begins.push((segment.lo, rank));
        ends.push((segment.hi, rank));
    }
    begins.sort_unstable();
    ends.sort_unstable();
    let mut sums = Sums(vec![0; heights.len() + 1]);
    let heights = Places::new(heights.into_iter().map(i64::from).collect());
    let (mut begun, mut ended) = (0, 0);
    let mut found = 0;
    for upright in &segments.upright.list {
        while begun < begins.len() && begins[begun].0 < upright.at {
            sums.add(begins[begun].1, 1);
            begun += 1;
        }
        while ended < ends.len() && ends[ended].0 <= upright.at {
            sums.add(ends[ended].1, -1);
            ended += 1;
        }
        let first = heights.after(i64::from(upright.lo));
        let after = heights.after(i64::from(upright.hi) - 1);
        if first < after {
            found += sums.before(after) - sums.before(first);
        }
    }
    found
}

/// A tree of sums over places.
struct Sums(Vec<i64>);

impl Sums {
    fn add(&mut self, place: usize, by: i64) {
        let mut at = place + 1;
        while at < self.0.len() {
            self.0[at] += by;
            at += at & at.wrapping_neg();
        }
    }

    /// The sum of all places before one.
    fn before(&self, place: usize) -> i64 {
        let mut at = place;
        let mut sum = 0;
        while at > 0 {
            sum += self.0[at];
            at &= at - 1;
        }
        sum
    }
}

/// How often lines change sides where they touch.
fn touching(segments: &Segments, lines: usize) -> i64 {
    let (flat, upright) = (Ends::new(&segments.flat.list), Ends::new(&segments.upright.list));
    let mut pieces: Vec<(usize, bool, Segment)> = Vec::with_capacity(flat.list.len() + upright.list.len());
    pieces.extend(segments.flat.list.iter().map(|&segment| (segment.owner, true, segment)));
    pieces.extend(segments.upright.list.iter().map(|&segment| (segment.owner, false, segment)));
    pieces.sort_by_key(|piece| piece.0);
    // Per other line: the crossings with it in each direction.
    let mut tally = vec![[0i64; 4]; lines];
    let mut touched: Vec<usize> = Vec::new();
    let mut found = 0;
    for same in pieces.chunk_by(|one, other| one.0 == other.0) {
        for &(line, is_flat, piece) in same {
            let others = if is_flat { &upright } else { &flat };
            others.each_touching(piece, |other| {
                if other.owner > line {
                    if tally[other.owner] == [0; 4] {
                        touched.push(other.owner);
                    }
                    let crossed = moved_crossings(piece, other, is_flat);
                    for (sum, crossed) in tally[other.owner].iter_mut().zip(crossed) {
                        *sum += i64::from(crossed);
                    }
                }
            });
        }
        for &other in &touched {
            found += tally[other].iter().min().copied().unwrap_or(0);
            tally[other] = [0; 4];
        }
        touched.clear();
    }
    found
}

/// Whether a piece crosses one at a right angle when that is moved to the lower right, to the upper right, to the lower
/// left, to the upper left.
fn moved_crossings(piece: Segment, other: Segment, is_flat: bool) -> [bool; 4] {
    // What moves off an end inwards crosses, what moves off it outwards does not.
    let across = [piece.lo <= other.at && other.at < piece.hi, piece.lo < other.at && other.at <= piece.hi];
    let along = [other.lo < piece.at && piece.at <= other.hi, other.lo <= piece.at && piece.at < other.hi];
    let (x, y) = if is_flat { (across, along) } else { (along, across) };
    [x[0] && y[0], x[0] && y[1], x[1] && y[0], x[1] && y[1]]
}

/// The pieces of one direction, with what finds those that touch one of the other.
struct Ends<'s> {
    list: &'s [Segment],
    /// For each: the coordinate that both ends share, and the lower end.
    lows: Places,
    /// For each: the farthest end of all at its coordinate up to it.
    reach: Vec<Px>,
    /// All ends: the coordinate along the pieces, and the one that both share.
    ends: Places,
    /// For each of them: the number of its piece.
    of: Vec<usize>,
}

impl<'s> Ends<'s> {
    fn new(list: &'s [Segment]) -> Self {
        let mut reach: Vec<Px> = Vec::with_capacity(list.len());
        let mut ends = Vec::with_capacity(2 * list.len());
        for (number, segment) in list.iter().enumerate() {
            let before = match number.checked_sub(1) {
                Some(last) if list[last].at == segment.at => reach[last],
                _ => Px::MIN,
            };
            reach.push(before.max(segment.hi));
            ends.push((pair(segment.lo, segment.at), number));
            ends.push((pair(segment.hi, segment.at), number));
        }
        ends.sort_unstable();
        Self {
            list,
            lows: Places::new(list.iter().map(|segment| pair(segment.at, segment.lo)).collect()),
            reach,
            ends: Places::new(ends.iter().map(|end| end.0).collect()),
            of: ends.into_iter().map(|end| end.1).collect(),
        }
    }

    /// Every piece that an end of `piece` lies on, or that has an end on it, once.
    fn each_touching(&self, piece: Segment, mut tell: impl FnMut(Segment)) {
        for end in [piece.lo, piece.hi] {
            for number in (0..self.lows.after(pair(end, piece.at))).rev() {
                let other = self.list[number];
                if other.at != end || self.reach[number] < piece.at {
                    break;
                }
                if other.hi >= piece.at {
                    tell(other);
                }
            }
        }
        let first = self.ends.after(pair(piece.at, piece.lo));
        let after = self.ends.after(pair(piece.at, piece.hi) - 1);
        for &number in self.of.get(first..after).unwrap_or_default() {
            tell(self.list[number]);
        }
    }
}

/// The length in px that lines lie on each other which have no end in common.
pub(super) fn overlap(segments: &Segments, related: impl Fn(usize, usize) -> bool) -> i64 {
    let mut sum = 0;
    for list in [&segments.flat.list, &segments.upright.list] {
        for (place, &one) in list.iter().enumerate() {
            for &next in &list[place + 1..] {
                if next.at != one.at || one.hi - next.lo <= MIN_STRETCH {
                    break;
                }
                let common = one.beside(next);
                if common > MIN_STRETCH && one.owner != next.owner && !related(one.owner, next.owner) {
                    sum += i64::from(common);
                }
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::geometry::Point;

    /// The crossings of polylines.
    fn count(lines: &[&[(Px, Px)]]) -> i64 {
        let mut segments = Segments::default();
        for (line, points) in lines.iter().enumerate() {
            for pair in points.windows(2) {
                let [one, other] = [pair[0], pair[1]].map(|(x, y)| Point { x, y });
                segments.push(line, one, other);
            }
        }
        segments.sort_along();
        crossings(&segments, lines.len(), 0)
    }

    /// The definition, with lines ten times as large, so that one can be moved by less than a px of theirs.
    fn plain(lines: &[&[(Px, Px)]]) -> i64 {
        let pieces = |line: &[(Px, Px)], dx: Px, dy: Px| -> Vec<[Px; 4]> {
            let moved: Vec<(Px, Px)> = line.iter().map(|&(x, y)| (10 * x + dx, 10 * y + dy)).collect();
            moved
                .windows(2)
                .map(|pair| {
                    let [(a, b), (c, d)] = [pair[0], pair[1]];
                    [a.min(c), b.min(d), a.max(c), b.max(d)]
                })
                .collect()
        };
        let crosses = |one: &[Px; 4], other: &[Px; 4]| {
            let (flat, upright) = if one[1] == one[3] { (one, other) } else { (other, one) };
            flat[1] == flat[3]
                && upright[0] == upright[2]
                && flat[0] < upright[0]
                && upright[0] < flat[2]
                && upright[1] < flat[1]
                && flat[1] < upright[3]
        };
        let mut sum = 0;
        for (number, one) in lines.iter().enumerate() {
            for other in &lines[number + 1..] {
                let least = [(3, 2), (3, -2), (-3, 2), (-3, -2)].map(|(dx, dy)| {
                    let one = pieces(one, 0, 0);
                    let other = pieces(other, dx, dy);
                    one.iter().map(|a| other.iter().filter(|b| crosses(a, b)).count()).sum::<usize>()
                });
                sum += least.iter().min().copied().unwrap_or(0);
            }
        }
        i64::try_from(sum).expect("a small number")
    }

    #[test]
    fn lines_cross_where_they_change_sides() {
        let flat: &[(Px, Px)] = &[(0, 10), (20, 10)];
        assert_eq!(count(&[flat, &[(10, 0), (10, 20)]]), 1);
        // Ends on it, turns on it, has its end where the other has.
        assert_eq!(count(&[flat, &[(10, 0), (10, 10)]]), 0);
        assert_eq!(count(&[flat, &[(10, 0), (10, 10), (30, 10)]]), 0);
        assert_eq!(count(&[flat, &[(20, 10), (20, 0)]]), 0);
        // Comes from above, runs along it and goes on below; or back to where it came from.
        assert_eq!(count(&[flat, &[(5, 0), (5, 10), (15, 10), (15, 20)]]), 1);
        assert_eq!(count(&[flat, &[(5, 0), (5, 10), (15, 10), (15, 0)]]), 0);
        // Corner in corner: through it, and past it.
        assert_eq!(count(&[&[(0, 10), (10, 10), (10, 20)], &[(10, 0), (10, 10), (20, 10)]]), 0);
        assert_eq!(count(&[&[(0, 10), (10, 10), (10, 0)], &[(5, 0), (5, 20), (8, 20), (8, 5), (20, 5)]]), 3);
    }

    #[test]
    fn counts_as_the_definition_does() {
        let mut state = 7u64;
        let mut roll = |sides: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            Px::try_from((state >> 33) % sides).expect("a small number")
        };
        let mut all = 0;
        for case in 0..2_000 {
            let lines: Vec<Vec<(Px, Px)>> = (0..2 + case % 4)
                .map(|_| {
                    let mut at = (roll(6), roll(6));
                    let mut flat = roll(2) == 0;
                    let mut points = vec![at];
                    for _ in 0..=roll(4) {
                        let to = roll(6);
                        let next = if flat { (to, at.1) } else { (at.0, to) };
                        if next != at {
                            at = next;
                            points.push(at);
                            flat = !flat;
                        }
                    }
                    points
                })
                .collect();
            let mut segments = Segments::default();
            let mut own = 0;
            for (line, points) in lines.iter().enumerate() {
                let mut alone = Segments::default();
                for pair in points.windows(2) {
                    let [one, other] = [pair[0], pair[1]].map(|(x, y)| Point { x, y });
                    segments.push(line, one, other);
                    alone.push(line, one, other);
                }
                alone.sort_along();
                own += proper(&alone);
            }
            segments.sort_along();
            let borrowed: Vec<&[(Px, Px)]> = lines.iter().map(Vec::as_slice).collect();
            let expected = plain(&borrowed);
            assert_eq!(crossings(&segments, lines.len(), own), expected, "{lines:?}");
            all += expected;
        }
        assert!(all > 1_000, "{all}");
    }
}
