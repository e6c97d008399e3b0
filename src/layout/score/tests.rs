//! Hand-made pictures whose scores can be worked out on paper.

use super::*;
use crate::base::geometry::{Insets, Polyline, Size};
use crate::base::ids::IdVec;
use crate::layout::tree::{Arrangement, Boxed, Place, Ports, Tree, Wire};

struct Picture {
    tree: Tree,
    layout: Layout,
}

impl Picture {
    fn add(&mut self, parent: Option<usize>, role: BoxRole, rect: (Px, Px, Px, Px)) -> usize {
        let parent = parent.map(BoxId::at);
        let id = self.tree.boxes.push(Boxed { parent, children: Vec::new(), role, place: Place::default() });
        match parent {
            Some(parent) => self.tree.boxes[parent].children.push(id),
            None => self.tree.roots.push(id),
        }
        self.layout.boxes.push(Rect::new(rect.0, rect.1, rect.2, rect.3));
        self.layout.titles.push(None);
        id.index()
    }

    fn leaf(&mut self, parent: Option<usize>, rect: (Px, Px, Px, Px)) -> usize {
        let side = (0, rect.2);
        let ports = Ports { left: side, top: side, right: side, bottom: side };
        let size = Size { w: rect.2, h: rect.3 };
        self.add(parent, BoxRole::Leaf { size, ports }, rect)
    }

    fn group(&mut self, rect: (Px, Px, Px, Px)) -> usize {
        let role = BoxRole::Group {
            least: Size::default(),
            title: Size::default(),
            pad: Insets::default(),
            drawn: true,
            direction: None,
            arrangement: Arrangement::Flow,
        };
        self.add(None, role, rect)
    }

    fn line(&mut self, from: usize, to: usize, points: &[(Px, Px)]) -> usize {
        let (from, to, label) = (BoxId::at(from), BoxId::at(to), Size::default());
        self.tree.lines.push(Wire { label, ..Wire::new(from, to) });
        self.layout.labels.push(None);
        self.layout.badges.push(None);
        self.layout.routes.push(polyline(points)).index()
    }

    fn route(&mut self, line: usize, points: &[(Px, Px)]) -> &mut Self {
        self.layout.routes[LineId::at(line)] = polyline(points);
        self
    }

    fn label(&mut self, line: usize, rect: Option<(Px, Px, Px, Px)>) -> &mut Self {
        self.tree.lines[LineId::at(line)].label = Size { w: 40, h: 18 };
        self.layout.labels[LineId::at(line)] = rect.map(|rect| Rect::new(rect.0, rect.1, rect.2, rect.3));
        self
    }

    fn title(&mut self, group: usize, rect: (Px, Px, Px, Px)) -> &mut Self {
        self.layout.titles[BoxId::at(group)] = Some(Rect::new(rect.0, rect.1, rect.2, rect.3));
        self
    }

    fn score(&self) -> Score {
        let score = penalty(&Forest::new(&self.tree), &self.layout);
        assert_eq!(score.points, score.parts().map(|part| part.1).sum::<i64>());
        score
    }

    /// The parts that are counted, with their counts.
    fn counted(&self) -> Vec<(Part, i64)> {
        let score = self.score();
        score.parts().map(|part| (part.0, score.count(part.0))).filter(|part| part.1 > 0).collect()
    }
}

fn polyline(points: &[(Px, Px)]) -> Polyline {
    points.iter().map(|&(x, y)| Point { x, y }).collect()
}

fn empty() -> Picture {
    Picture { tree: Tree::default(), layout: Layout { boxes: IdVec::new(), ..Layout::default() } }
}

/// One line to the right, and one down that crosses it.
fn cross() -> Picture {
    let mut picture = empty();
    let leaves = [(0, 100), (400, 100), (200, 0), (200, 300)];
    let [a, b, c, d] = leaves.map(|(x, y)| picture.leaf(None, (x, y, 40, 40)));
    picture.line(a, b, &[(40, 120), (400, 120)]);
    picture.line(c, d, &[(220, 40), (220, 300)]);
    picture
}

#[test]
fn a_pair_costs_its_shape_only() {
    let mut picture = empty();
    let a = picture.leaf(None, (0, 0, 100, 80));
    let b = picture.leaf(None, (300, 0, 100, 80));
    picture.line(a, b, &[(100, 40), (300, 40)]);
    // The area is twice that of the leaves, the line shorter than the way between the middles. 400 to 80 is 5 to 1:
    // log2 (5 / 1.5) = 1.73697, 10 points for each beyond 1.
    assert_eq!(picture.score().parts().collect::<Vec<_>>(), [(Part::Aspect, 7_370)]);
    // The page asks for 16 to 9: log2 (5 / 1.77778) = 1.49185, 20 points for each beyond 1.
    picture.tree.aspect = Some((16, 9));
    assert_eq!(picture.score().parts().collect::<Vec<_>>(), [(Part::Aspect, 9_837)]);
    picture.tree.aspect = Some((5, 1));
    assert_eq!(picture.score().points, 0);
}

#[test]
fn a_cross_costs_its_crossing_its_area_and_its_flow() {
    // A crossing of two lines: 2 points times 100 / 2. One line of two is not forward: half of 40. The picture is
    // 440 x 340 = 149600 px, four times the leaves 25600: log2 5.84375 = 2.54690, 10 points for each.
    let expected = [(Part::Crossings, 100_000), (Part::Area, 25_469), (Part::Flow, 20_000)];
    assert_eq!(cross().score().parts().collect::<Vec<_>>(), expected);
    assert_eq!(cross().score().points, 145_469);
    let mut down = cross();
    down.tree.direction = Direction::Down;
    assert_eq!(down.score().points, 145_469);
}

#[test]
fn turns_and_detours_count() {
    let mut picture = cross();
    picture.route(0, &[(40, 120), (100, 120), (100, 60), (220, 60), (340, 60), (340, 120), (400, 120)]);
    assert_eq!(picture.counted(), [(Part::Crossings, 1), (Part::Turns, 4)]);
    // Fifths of a point, times 100 / 2.
    assert_eq!(picture.score().part(Part::Turns), 40_000);
    // 460 + 400 + 460 px for a way of 400; with 260 px for a way of 300 it is 1620 - 40 for 700.
    picture.route(0, &[(20, 140), (20, 600), (420, 600), (420, 140)]);
    assert_eq!(picture.counted(), [(Part::Turns, 2), (Part::Detours, 1)]);
    assert_eq!(picture.score().part(Part::Detours), 300_000);
    // 20 times (1580 / 700 - 1) = 25.143.
    assert_eq!(picture.score().part(Part::Length), 25_143);
}

#[test]
fn lines_on_each_other_count_by_px() {
    let mut picture = cross();
    picture.route(1, &[(220, 40), (220, 120), (300, 120), (300, 200), (220, 200), (220, 300)]);
    assert_eq!(picture.counted(), [(Part::Crossings, 1), (Part::Overlap, 80), (Part::Turns, 4)]);
    assert_eq!(picture.score().part(Part::Overlap), 200_000);
    // Not with a common end.
    picture.tree.lines[LineId::at(1)].from = BoxId::at(0);
    assert!(!picture.counted().iter().any(|part| part.0 == Part::Overlap));
}

#[test]
fn ends_and_foreign_leaves_count() {
    let mut picture = cross();
    picture.route(1, &[]);
    assert_eq!(picture.counted(), []);
    assert_eq!(picture.route(0, &[(53, 120), (400, 120)]).counted(), [(Part::LooseEnds, 1)]);
    assert_eq!(picture.route(0, &[(52, 120), (400, 120)]).counted(), []);
    assert_eq!(picture.route(0, &[(33, 120), (400, 120)]).counted(), []);
    assert_eq!(picture.route(0, &[(32, 120), (400, 120)]).counted(), [(Part::ThroughOwn, 1)]);
    let past = |y| [(20, 100), (20, y), (420, y), (420, 100)];
    assert_eq!(picture.route(0, &past(44)).counted(), [(Part::Turns, 2), (Part::Hugs, 1)]);
    assert_eq!(picture.route(0, &past(45)).counted(), [(Part::Turns, 2)]);
    // Through it is another matter.
    assert_eq!(picture.route(0, &past(20)).counted(), [(Part::Turns, 2)]);
}

#[test]
fn labels_count_where_they_are_in_the_way() {
    let with = |rect| cross().label(0, rect).counted()[1..].to_vec();
    assert_eq!(with(Some((100, 100, 40, 18))), []);
    assert_eq!(with(None), [(Part::LabelsMissing, 1)]);
    assert_eq!(with(Some((10, 110, 40, 18))), [(Part::LabelsOnLeaves, 1)]);
    assert_eq!(with(Some((200, 100, 40, 18))), [(Part::LabelsOnLines, 1)]);
    assert_eq!(with(Some((100, 87, 40, 18))), []);
    assert_eq!(with(Some((100, 86, 40, 18))), [(Part::LabelsFar, 1)]);
    let mut picture = cross();
    picture.label(0, Some((230, 100, 40, 18))).label(1, Some((225, 90, 40, 18)));
    assert_eq!(picture.counted()[1..], [(Part::LabelsOnLabels, 1)]);
    // Four points, times 100 / 2.
    assert_eq!(picture.score().part(Part::LabelsOnLabels), 200_000);
}

#[test]
fn titles_and_borders_count() {
    let mut picture = cross();
    let group = picture.group((370, 60, 90, 120));
    let next = picture.group((470, 60, 90, 120));
    picture.route(1, &[]);
    assert_eq!(picture.title(group, (374, 64, 40, 16)).counted(), []);
    assert_eq!(picture.title(group, (374, 90, 40, 16)).counted(), [(Part::TitlesOnLeaves, 1)]);
    assert_eq!(picture.title(group, (374, 110, 20, 16)).counted(), [(Part::TitlesOnLines, 1)]);
    // Across its own border, and across that of both.
    assert_eq!(picture.title(group, (350, 64, 40, 16)).counted(), [(Part::TitlesOnBorders, 1)]);
    assert_eq!(picture.title(group, (445, 64, 40, 16)).counted(), [(Part::TitlesOnBorders, 2)]);
    picture.title(group, (374, 64, 40, 16)).title(next, (400, 70, 40, 16));
    assert_eq!(picture.counted(), [(Part::TitlesOnTitles, 1)]);
    picture.title(next, (474, 64, 40, 16)).label(0, Some((378, 70, 40, 18)));
    assert_eq!(picture.counted(), [(Part::LabelsFar, 1), (Part::TitlesOnLabels, 1)]);
    picture.label(0, Some((350, 100, 40, 18)));
    assert_eq!(picture.counted(), [(Part::LabelsOnBorders, 1)]);
}

#[test]
fn groups_alike_stand_in_line() {
    let mut picture = cross();
    for (x, y) in [(500, 0), (500, 100), (600, 104)] {
        picture.group((x, y, 80, 90));
    }
    // Two pairs of neighbors from left to right; the second is in line neither way.
    assert_eq!(picture.score().part(Part::Twins), 5_000);
    picture.layout.boxes[BoxId::at(6)].y = 102;
    assert_eq!(picture.score().part(Part::Twins), 0);
    // A lane is not compared with others.
    picture.layout.boxes[BoxId::at(6)].y = 150;
    picture.tree.boxes[BoxId::at(6)].place.lane = Some(0);
    assert_eq!(picture.score().part(Part::Twins), 0);
}

#[test]
fn loops_and_lines_to_what_holds_them_have_no_direction() {
    let mut picture = empty();
    let group = picture.group((0, 0, 200, 100));
    let inner = picture.leaf(Some(group), (80, 30, 40, 40));
    // Down from the leaf to the border of its group: 30 px for a distance of 50.
    picture.line(inner, group, &[(100, 70), (100, 100)]);
    // 3 turns, and a way of 90 px that no distance is set against.
    picture.line(inner, inner, &[(120, 40), (140, 40), (140, 60), (120, 60)]);
    assert_eq!(picture.score().part(Part::Flow), 0);
    assert_eq!(picture.score().part(Part::Length), 0);
    // Twice the distance.
    picture.route(0, &[(100, 70), (100, 80), (150, 80), (150, 60), (160, 60), (160, 100)]);
    // 10 + 50 + 20 + 10 + 40 = 130 px for 50: 20 times 1.6.
    assert_eq!(picture.score().part(Part::Length), 32_000);
}

#[test]
fn parts_are_in_the_order_of_their_table() {
    for (number, counted) in COUNTED.iter().enumerate() {
        assert_eq!(counted.0 as usize, number);
    }
    assert_eq!(Part::Twins as usize + 1, PARTS);
}

#[test]
fn scores_are_ordered_by_their_points() {
    let (one, mut other) = (cross(), cross());
    assert_eq!(one.score(), other.score());
    other.label(0, None);
    assert!(one.score() < other.score());
    // Nothing at all costs nothing.
    assert_eq!(empty().score().points, 0);
}
