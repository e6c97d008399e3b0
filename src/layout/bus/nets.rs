//! Which beginnings and ends of lines pass a group, and what they need there: a channel track, a bus track, or
//! nothing, where they lead straight through.

use std::collections::BTreeMap;

use crate::layout::forest::Forest;

/// One stretch of a net through a group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Key {
    /// Lines that begin at this box, on their way out of it.
    Out(usize),
    /// Lines that end at this box, on their way in.
    In(usize),
    /// The group itself is the beginning, and its lines lead outwards or inwards.
    BorderOut,
    BorderIn,
    /// The group is the beginning of lines into itself, or the end of lines from inside.
    Start,
    Finish,
    /// The vertical piece of a line with words.
    Words(usize),
}

/// Where a line meets between its way out and its way in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meeting {
    pub group: usize,
    /// The member that is or holds the beginning; `None`: the group itself is.
    pub a: Option<usize>,
    /// The member that is or holds the end; `None`: the group itself is.
    pub b: Option<usize>,
    /// Whether the line needs the bus here.
    pub by_bus: bool,
    /// Whether the line has a label or a step.
    pub words: bool,
}

/// What runs in each group.
pub(super) struct Nets {
    pub meeting: Vec<Meeting>,
    /// Per group: the channel in which a net has a vertical track.
    pub channel: Vec<BTreeMap<Key, usize>>,
    /// Per group: the nets with a bus track. `true`: at a height at which lines leave.
    pub bus: Vec<BTreeMap<Key, bool>>,
}

impl Nets {
    /// `column` is the column of each box in its parent.
    pub fn new(forest: &Forest<'_>, column: &Columns) -> Self {
        let lines = forest.tree.lines.len();
        let mut nets = Self {
            meeting: Vec::with_capacity(lines),
            channel: vec![BTreeMap::new(); forest.sheet + 1],
            bus: vec![BTreeMap::new(); forest.sheet + 1],
        };
        for line in 0..lines {
            let meeting = meet(forest, column, line);
            nets.lead_out(forest, column, line, &meeting);
            nets.lead_in(forest, column, line, &meeting);
            nets.join(forest, column, line, &meeting);
            nets.meeting.push(meeting);
        }
        nets
    }

    /// From the beginning up to the member of the meeting group.
    fn lead_out(&mut self, forest: &Forest<'_>, column: &Columns, line: usize, meeting: &Meeting) {
        let from = forest.ends(line).0;
        let Some(a) = meeting.a else { return };
        if !forest.is_leaf(from) {
            self.bus[from].insert(Key::BorderOut, true);
        }
        let mut at = from;
        while at != a {
            let group = forest.parent[at];
            if column.of[at] + 1 < column.count[group] {
                self.channel[group].insert(Key::Out(from), column.of[at] + 1);
                self.bus[group].insert(Key::Out(from), true);
            }
            at = group;
        }
    }

    fn lead_in(&mut self, forest: &Forest<'_>, column: &Columns, line: usize, meeting: &Meeting) {
        let to = forest.ends(line).1;
        let Some(b) = meeting.b else { return };
        if !forest.is_leaf(to) {
            self.bus[to].insert(Key::BorderIn, false);
        }
        let mut at = to;
        while at != b {
            let group = forest.parent[at];
            if column.of[at] > 0 {
                self.channel[group].insert(Key::In(to), column.of[at]);
                self.bus[group].insert(Key::In(to), false);
            }
            at = group;
        }
    }

    fn join(&mut self, forest: &Forest<'_>, column: &Columns, line: usize, meeting: &Meeting) {
        let (from, to) = forest.ends(line);
        let group = meeting.group;
        match meeting.a {
            Some(a) => {
                self.channel[group].insert(Key::Out(from), column.of[a] + 1);
                if meeting.by_bus && (meeting.b.is_some() || meeting.words) {
                    self.bus[group].insert(Key::Out(from), true);
                }
            }
            None => {
                self.bus[group].insert(Key::Start, false);
            }
        }
        if meeting.b.is_none() {
            self.bus[group].insert(Key::Finish, true);
        }
        if meeting.words {
            let channel = meeting.b.map_or(column.count[group], |b| column.of[b]);
            self.channel[group].insert(Key::Words(line), channel);
        } else if let Some(b) = meeting.b
            && meeting.by_bus
        {
            self.channel[group].insert(Key::In(to), column.of[b]);
        }
    }
}

/// The column of each box in its parent, and how many columns each group has.
pub(super) struct Columns {
    pub of: Vec<usize>,
    pub count: Vec<usize>,
}

fn meet(forest: &Forest<'_>, column: &Columns, line: usize) -> Meeting {
    let (from, to) = forest.ends(line);
    let wire = forest.wire(line);
    let words = (wire.label.w > 0 && wire.label.h > 0) || wire.badge > 0;
    let common = if from == to { forest.parent[from] } else { forest.common(from, to) };
    let a = (common != from).then(|| forest.child_towards(common, from));
    let b = (common != to).then(|| forest.child_towards(common, to));
    let neighbors = matches!((a, b), (Some(a), Some(b)) if column.of[a] + 1 == column.of[b]);
    Meeting { group: common, a, b, by_bus: words || !neighbors, words }
}
