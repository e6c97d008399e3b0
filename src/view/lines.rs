//! Which lines a picture has: links, the roads they take, and what merely belongs together.

use std::collections::{BTreeMap, BTreeSet};

use super::caption;
use super::picture::Label;
use super::place::Tie;
use super::shown::Shown;
use super::sort;
use crate::analysis::hop::Hop;
use crate::base::ids::{Id, IdVec, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::catalog::kind::Net;
use crate::model::attributes::Connects;
use crate::model::link::{Class, LinkType, Via, Way};
use crate::model::topology::Topology;
use crate::words::class;
use crate::words::picture as words;

/// A line between two resources that have boxes.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub from: NodeId,
    pub to: NodeId,
    pub links: Vec<LinkId>,
    pub class: Class,
    pub reference: bool,
    pub head: bool,
    pub both: bool,
    pub lateral: bool,
    pub label: Label,
}

/// All lines in the order of their first links, references last; and for each link its lines, from source on.
pub(super) struct Runs {
    pub runs: Vec<Run>,
    pub of_link: IdVec<LinkId, Vec<usize>>,
    /// What goes on in boundaries that are drawn as one box, where anything does.
    pub inside: BTreeMap<NodeId, Inside>,
}

/// The hops that stay in one box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inside {
    pub hops: usize,
    /// The worst of their classes.
    pub class: Class,
}

/// The resource whose box stands for `id`.
pub(super) fn representative(shown: &IdVec<NodeId, Shown>, id: NodeId) -> Option<NodeId> {
    match shown[id] {
        Shown::Itself => Some(id),
        Shown::Within(outer) => Some(outer),
        Shown::Hidden | Shown::Guard => None,
    }
}

/// The links between shown resources, without the roads that they take.
pub(super) fn ties(topology: &Topology, hops: &IdVec<LinkId, Hop>, shown: &IdVec<NodeId, Shown>) -> Vec<Tie> {
    let mut ties = Vec::new();
    for (id, link) in topology.links.enumerated() {
        if let (Some(from), Some(to)) = (representative(shown, link.from), representative(shown, link.to)) {
            let lookup = class_of(hops, id) == Class::None && topology.nodes[link.to].kind.net == Net::Dns;
            ties.push(Tie { from, to, lateral: link.link_type == LinkType::Replication || lookup });
        }
    }
    ties
}

pub(super) fn class_of(hops: &IdVec<LinkId, Hop>, link: LinkId) -> Class {
    hops.get(link).map_or(Class::Unknown, |hop| hop.class)
}

/// From the most exposed to the least: what a line says that stands for several hops.
const EXPOSURE: [Class; 8] = [
    Class::Public,
    Class::AwsPublic,
    Class::Unknown,
    Class::Unreachable,
    Class::PrivateLink,
    Class::Private,
    Class::AwsInternal,
    Class::None,
];

pub(super) fn most_exposed(one: Class, other: Class) -> Class {
    EXPOSURE.into_iter().find(|class| *class == one || *class == other).unwrap_or(one)
}

/// Lines that may be one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bundle {
    /// Pieces of roads of one class.
    Road(NodeId, NodeId, Class),
    /// What leads into a boundary drawn as one box, or out of it.
    Collapsed(NodeId, NodeId),
    /// A link that was written both ways.
    Twin(LinkId),
}

/// Finds the lines.
///
/// A hop whose road leads through gateways that are drawn is a chain of pieces; pieces of one class between the same
/// two boxes are one line. Unreachable and unknown hops are drawn straight, since they have no road.
pub(super) fn runs(
    topology: &Topology,
    hops: &IdVec<LinkId, Hop>,
    shown: &IdVec<NodeId, Shown>,
    lang: Lang,
) -> Runs {
    let mut runs: Vec<Run> = Vec::new();
    let mut of_link: IdVec<LinkId, Vec<usize>> = IdVec::filled(topology.links.len(), Vec::new());
    let mut bundles: BTreeMap<Bundle, usize> = BTreeMap::new();
    let mut inside: BTreeMap<NodeId, Inside> = BTreeMap::new();
    let roads = Roads {
        topology,
        hops,
        shown,
        ends: topology.links.iter().flat_map(|link| [link.from, link.to]).collect(),
    };
    for (id, link) in topology.links.enumerated() {
        let (Some(from), Some(to)) = (representative(shown, link.from), representative(shown, link.to))
        else {
            continue;
        };
        let class = class_of(hops, id);
        if from == to && (link.from != from || link.to != to) {
            let here = inside.entry(from).or_insert(Inside { hops: 0, class });
            here.hops = here.hops.saturating_add(1);
            here.class = most_exposed(here.class, class);
            continue;
        }
        let stops = roads.stops(id, from, to);
        for pair in stops.windows(2) {
            let &[start, end] = pair else { continue };
            let mut both = false;
            // What leads on from a gateway is the same road whether its far end is drawn in full or not.
            let at_collapsed = |end: NodeId, written: NodeId| end != written && (end == from || end == to);
            let collapsed =
                at_collapsed(start, link.from) && start == from || at_collapsed(end, link.to) && end == to;
            let bundle = if collapsed {
                Some(Bundle::Collapsed(start, end))
            } else if stops.len() > 2 {
                Some(Bundle::Road(start, end, class))
            } else if let Some(twin) = link.twin {
                both = true;
                Some(Bundle::Twin(twin.min(id)))
            } else {
                None
            };
            let known = bundle.and_then(|bundle| bundles.get(&bundle).copied());
            let at = known.unwrap_or(runs.len());
            if let Some(run) = runs.get_mut(at) {
                run.links.push(id);
                run.class = most_exposed(run.class, class);
                run.both |= both;
                run.lateral &= link.link_type == LinkType::Replication;
            } else {
                let lookup = class == Class::None && topology.nodes[link.to].kind.net == Net::Dns;
                runs.push(Run {
                    from: start,
                    to: end,
                    links: vec![id],
                    class,
                    reference: false,
                    head: true,
                    both: false,
                    lateral: link.link_type == LinkType::Replication || lookup,
                    label: Label::default(),
                });
                if let Some(bundle) = bundle {
                    bundles.insert(bundle, at);
                }
            }
            of_link[id].push(at);
        }
    }
    let mut carriers = captions(topology, lang, &mut runs, &of_link);
    hush(topology, lang, &mut runs, &mut carriers);
    class_words(topology, lang, &mut runs, &carriers);
    references(topology, shown, lang, &mut runs);
    Runs { runs, of_link, inside }
}

/// What is asked to find the ways of links.
struct Roads<'model> {
    topology: &'model Topology,
    hops: &'model IdVec<LinkId, Hop>,
    shown: &'model IdVec<NodeId, Shown>,
    /// All ends of links.
    ends: BTreeSet<NodeId>,
}

impl Roads<'_> {
    /// The boxes that the line of a link visits, ends included.
    fn stops(&self, link: LinkId, from: NodeId, to: NodeId) -> Vec<NodeId> {
        let mut stops = vec![from];
        if let Some(hop) = self.hops.get(link)
            && !matches!(hop.class, Class::Unreachable | Class::Unknown | Class::None)
        {
            let door = matches!(hop.class, Class::Public | Class::AwsPublic)
                .then(|| self.internet_door(self.topology.links[link].from, self.topology.links[link].to));
            // Where each zone has its own road, the first stands for all: no request takes the gateways of two.
            let road = hop.roads.first().unwrap_or(&hop.road);
            for way in road.iter().copied().chain(door.flatten()) {
                if self.is_waypoint(way) && way != to && !stops.contains(&way) {
                    stops.push(way);
                }
            }
        }
        stops.push(to);
        stops
    }

    /// Whether lines lead through it: a drawn gateway that the author has linked to nothing. One with links of its own
    /// is an end, and a line of another hop through it would look like one of them.
    fn is_waypoint(&self, way: NodeId) -> bool {
        self.shown[way] == Shown::Itself
            && sort::is_on_road(&self.topology.nodes[way])
            && !self.ends.contains(&way)
    }

    /// The internet gateway by which requests from outside come to `to`: what has a public address in a VPC is reached
    /// through it, whatever the address is of.
    fn internet_door(&self, from: NodeId, to: NodeId) -> Option<NodeId> {
        let topology = self.topology;
        let seat = topology.nodes[to].subnets.first().copied().unwrap_or(to);
        let network = std::iter::once(seat)
            .chain(topology.ancestors(seat))
            .find(|at| sort::is_vpc(&topology.nodes[*at]))
            .filter(|network| !topology.within(from, *network))?;
        let mut doors = topology.nodes[network].children.iter().copied();
        doors.find(|door| self.is_waypoint(*door) && sort::is_internet_gateway(&topology.nodes[*door]))
    }
}

/// Puts the words of each link on one of its pieces: where the fewest different things are said, the last of such.
/// Gives the pieces that speak for a link.
fn captions(
    topology: &Topology,
    lang: Lang,
    runs: &mut [Run],
    of_link: &IdVec<LinkId, Vec<usize>>,
) -> BTreeSet<usize> {
    let routed: BTreeSet<NodeId> =
        topology.links.iter().filter(|link| !link.routes.is_empty()).map(|link| link.from).collect();
    let labels: Vec<Label> = topology
        .links
        .iter()
        .map(|link| {
            let default = link.routes.is_empty() && link.label.is_none() && routed.contains(&link.from);
            caption::label(link, lang, default)
        })
        .collect();
    let different = |run: &Run| {
        let mut said: Vec<&Label> = Vec::new();
        for label in run.links.iter().filter_map(|link| labels.get(link.index())) {
            if !said.contains(&label) {
                said.push(label);
            }
        }
        said.len()
    };
    let counts: Vec<usize> = runs.iter().map(different).collect();
    let mut said: BTreeMap<usize, Vec<Label>> = BTreeMap::new();
    for (id, pieces) in of_link.enumerated() {
        let Some(at) = pieces.iter().rev().copied().min_by_key(|at| counts[*at]) else { continue };
        let Some(label) = labels.get(id.index()) else { continue };
        let there = said.entry(at).or_default();
        if !there.contains(label) {
            there.push(label.clone());
        }
    }
    let carriers = said.keys().copied().collect();
    for (at, labels) in said {
        runs[at].label = merged(labels);
    }
    carriers
}

/// Says a protocol once for lines of one class that leave one box, or boxes of one name: the rows of a picture with
/// equal zones. A text, a route, a port of a link's own is said on every line.
fn hush(topology: &Topology, lang: Lang, runs: &mut [Run], carriers: &mut BTreeSet<usize>) {
    let mut said = BTreeSet::new();
    for (at, run) in runs.iter_mut().enumerate() {
        let own = run.links.iter().any(|link| {
            let link = &topology.links[*link];
            link.label.is_some()
                || link.port.is_some()
                || !link.routes.is_empty()
                || !link.adds_header.is_empty()
        });
        if own || run.label.is_empty() {
            continue;
        }
        let Label { what, facts, .. } = &run.label;
        if !said.insert((run.class, what.clone(), facts.clone(), peer(topology, lang, run))) {
            run.label = Label::default();
            carriers.remove(&at);
        }
    }
}

/// What boxes have in common that stand for one another in several zones.
fn peer(topology: &Topology, lang: Lang, run: &Run) -> (&'static str, String) {
    (topology.nodes[run.from].kind.id, caption::name(topology, run.from, lang))
}

/// What several links on one line say together.
fn merged(labels: Vec<Label>) -> Label {
    /// More than this on one line are not read but counted.
    const MOST: usize = 3;
    if let [only] = labels.as_slice() {
        return only.clone();
    }
    let mut whats: Vec<String> = Vec::new();
    for label in &labels {
        if let Some(what) = &label.what
            && !whats.contains(what)
        {
            whats.push(what.clone());
        }
    }
    let facts = match labels.split_first() {
        Some((first, rest)) if rest.iter().all(|label| label.facts == first.facts) => first.facts.clone(),
        _ => Vec::new(),
    };
    let what = if whats.is_empty() {
        None
    } else if whats.len() > MOST {
        Some(format!("{}, …", whats[..MOST - 1].join(", ")))
    } else {
        Some(whats.join(", "))
    };
    Label { what, facts, word: None }
}

/// Adds what belongs together without a hop: secrets that are passed on, registries, attachments.
fn references(topology: &Topology, shown: &IdVec<NodeId, Shown>, lang: Lang, runs: &mut Vec<Run>) {
    let mut known: BTreeSet<(NodeId, NodeId)> = BTreeSet::new();
    for link in topology.links.iter() {
        let Some(from) = representative(shown, link.from) else { continue };
        for secret in link.adds_header.iter().filter_map(|header| header.secret) {
            if let Some(secret) = representative(shown, secret)
                && secret != from
                && known.insert((secret, from))
            {
                let label =
                    Label { what: None, facts: vec![words::SECRET_HEADER.get(lang).to_owned()], word: None };
                runs.push(reference(secret, from, true, label));
            }
        }
        let Some(Via::Through(ways)) = &link.via else { continue };
        for way in ways {
            if let Way::Node(registry) = way.value
                && topology.nodes[registry].kind.net == Net::Dns
                && shown[registry] == Shown::Itself
                && known.insert((from, registry))
            {
                runs.push(reference(from, registry, true, Label::default()));
            }
        }
    }
    let mut touched: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for run in runs.iter() {
        touched.entry(run.from).or_default().push(run.to);
        touched.entry(run.to).or_default().push(run.from);
    }
    for (id, node) in topology.nodes.enumerated() {
        if shown[id] != Shown::Itself {
            continue;
        }
        let Some(Connects::All(attachments) | Connects::Routes(attachments)) = &node.attributes.connects
        else {
            continue;
        };
        for attachment in attachments {
            let Some(network) = representative(shown, attachment.to) else { continue };
            let joined = touched
                .get(&id)
                .is_some_and(|others| others.iter().any(|other| topology.within(*other, network)));
            if network != id
                && !topology.within(id, network)
                && !joined
                && known.insert((id.min(network), id.max(network)))
            {
                runs.push(reference(id, network, false, Label::default()));
            }
        }
    }
}

fn reference(from: NodeId, to: NodeId, head: bool, label: Label) -> Run {
    Run {
        from,
        to,
        links: Vec::new(),
        class: Class::None,
        reference: true,
        head,
        both: false,
        lateral: true,
        label,
    }
}

/// Says the class of each line in a word, once for lines that say the same; `carriers` speak for their links.
fn class_words(topology: &Topology, lang: Lang, runs: &mut [Run], carriers: &BTreeSet<usize>) {
    let mut said = BTreeSet::new();
    for (_, run) in runs.iter_mut().enumerate().filter(|(at, _)| carriers.contains(at)) {
        // That a hop leads nowhere is said on each.
        if said.insert((run.class, run.label.clone(), peer(topology, lang, run)))
            || run.class == Class::Unreachable
        {
            run.label.word = Some(class_word(run.class, lang));
        }
    }
}

pub(super) fn class_word(class: Class, lang: Lang) -> String {
    class::of(class.id()).map_or_else(|| class.id().to_owned(), |words| words.word.get(lang).to_owned())
}
