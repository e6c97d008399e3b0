//! What a resource that can be called checks itself: headers, addresses, and whether its entrance is meant.

use std::collections::BTreeSet;

use super::controls::{carries_acl, controls};
use super::limit::MOST_BLIND;
use super::walk::Walk;
use super::{Admitted, Checker, Control, Doors, Flaw};
use crate::analysis::inbound;
use crate::analysis::seat::Seat;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Header, Peer, ResourcePolicy};
use crate::model::link::LinkType;
use crate::words::bypass as words;

/// Everything about a resource that does not depend on the guard before it.
#[derive(Clone, Debug)]
pub(super) struct Posture {
    /// A header that every request must carry, and who looks for it.
    pub(super) header: Option<(Header, Checker)>,
    /// Where rules that ask for a header have gaps, and for which.
    pub(super) flaws: Vec<Flaw>,
    pub(super) asked: Option<Header>,
    pub(super) filter: Filter,
    pub(super) own: Vec<Control>,
    /// Links from outside that lead to it, and the accelerator over which they come.
    pub(super) meant: Vec<(LinkId, Option<NodeId>)>,
    /// Balancers stand behind it, deeper than was looked.
    pub(super) cut: bool,
}

/// Whom inbound rules admit from the internet, on the ports that are served.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Filter {
    /// Everybody, or nothing is modelled.
    Open,
    /// Some addresses only: the rules as written. `inside_aws`: all of them are addresses of services of AWS.
    Narrow { rules: Vec<String>, inside_aws: bool },
    /// Nobody.
    Shut,
}

impl Posture {
    pub(super) fn of(doors: &Doors<'_, '_>, walk: &Walk<'_, '_>, node: NodeId) -> Self {
        let mut cut = false;
        let header = header(doors, walk, node, MOST_BLIND, &mut cut);
        let (header, asked, flaws) = match header {
            Asked::Always(header, by) => (Some((header, by)), None, Vec::new()),
            Asked::WithGaps(asked, flaws) => (None, Some(asked), flaws),
            Asked::Never => (None, None, Vec::new()),
        };
        Self {
            header,
            flaws,
            asked,
            filter: filter(doors, node, None),
            own: controls(doors, node),
            meant: walk.entrances(node),
            cut,
        }
    }
}

/// Whether a header is among those that are sent: same name, and the same secret where both say which.
pub(super) fn is_header_sent(sent: &[&Header], wanted: &Header) -> bool {
    sent.iter().any(|header| header.may_be(wanted))
}

/// How a resource asks for a secret header.
enum Asked {
    Always(Header, Checker),
    WithGaps(Header, Vec<Flaw>),
    Never,
}

fn header(doors: &Doors<'_, '_>, walk: &Walk<'_, '_>, node: NodeId, depth: usize, cut: &mut bool) -> Asked {
    let graph = doors.graph();
    if let Some(wanted) = graph.node(node).attributes.requires_header.first() {
        return Asked::Always(wanted.clone(), Checker::Guard(node));
    }
    let acls = doors.attached(node, Trait::WebAcl);
    let by_acl = acls.into_iter().filter(|_| carries_acl(graph, node)).find_map(|acl| {
        let wanted = graph.node(acl).attributes.requires_header.first();
        wanted.map(|header| Asked::Always(header.clone(), Checker::Guard(acl)))
    });
    if let Some(asked) = by_acl {
        return asked;
    }
    let rules = rules(graph, walk, node);
    if let Some(wanted) = rules.asked {
        return if rules.flaws.is_empty() {
            Asked::Always(wanted, Checker::Rules(rules.links))
        } else {
            Asked::WithGaps(wanted, rules.flaws)
        };
    }
    // A balancer of layer 4 hands everything on: what stands behind it decides.
    let is_blind = graph.has(node, Trait::LoadBalancer) && !graph.has(node, Trait::HttpLoadBalancer);
    if !is_blind || rules.targets.is_empty() {
        return Asked::Never;
    }
    if depth == 0 {
        *cut = true;
        return Asked::Never;
    }
    let mut first = None;
    for target in &rules.targets {
        match header(doors, walk, *target, depth - 1, cut) {
            Asked::Always(wanted, _) => first = first.or(Some(wanted)),
            _ => return Asked::Never,
        }
    }
    let targets: Vec<NodeId> = rules.targets.into_iter().collect();
    first.map_or(Asked::Never, |wanted| Asked::Always(wanted, Checker::Behind(targets)))
}

/// The rules by which a resource hands requests on.
#[derive(Default)]
struct Rules {
    /// A header that at least one of them asks for.
    asked: Option<Header>,
    /// The links that ask for it.
    links: Vec<LinkId>,
    flaws: Vec<Flaw>,
    targets: BTreeSet<NodeId>,
}

/// One way from a balancer to a target, through listeners, rules and target groups.
#[derive(Clone, Copy)]
struct Lead {
    node: NodeId,
    has_header: bool,
    has_route: bool,
    /// The link at which a gap of this way is told: the last with a condition, or else the first.
    named: LinkId,
}

fn rules(graph: &Graph, walk: &Walk<'_, '_>, node: NodeId) -> Rules {
    let links = &graph.topology().links;
    let mut rules = Rules::default();
    let mut seen = BTreeSet::new();
    let mut ends: Vec<Lead> = Vec::new();
    let mut open: Vec<(NodeId, Option<Lead>)> = vec![(node, None)];
    while let Some((step, lead)) = open.pop() {
        for way in walk.out(step) {
            let link = &links[way.link];
            if let Some(header) = link.requires_header.first() {
                rules.asked.get_or_insert_with(|| header.clone());
                rules.links.push(way.link);
            }
            let has_condition = !link.routes.is_empty();
            let next = Lead {
                node: way.to,
                has_header: lead.is_some_and(|lead| lead.has_header) || !link.requires_header.is_empty(),
                has_route: lead.is_some_and(|lead| lead.has_route) || has_condition,
                named: lead.filter(|_| !has_condition).map_or(way.link, |lead| lead.named),
            };
            if !graph.has(way.to, Trait::Transparent) {
                rules.targets.insert(way.to);
                ends.push(next);
            } else if seen.insert((next.node, next.has_header, next.has_route)) {
                open.push((way.to, Some(next)));
            }
        }
    }
    rules.links.sort_unstable();
    if rules.asked.is_none() {
        return rules;
    }
    // A link without conditions beside links that have some is the default action (LANGUAGE.4).
    let forwards = |lead: &Lead| !lead.has_route && !lead.has_header;
    let mut gaps: Vec<Flaw> = Vec::new();
    for lead in ends.iter().filter(|lead| !lead.has_header) {
        let flaw = if lead.has_route { Flaw::Rule(lead.named) } else { Flaw::Default(lead.named) };
        if !gaps.contains(&flaw) {
            gaps.push(flaw);
        }
    }
    gaps.sort_by_key(|flaw| flaw.link());
    let has_default = graph.has(node, Trait::HttpLoadBalancer) || graph.has(node, Trait::LatticeService);
    let is_stated = graph.node(node).attributes.default_action.is_some() || ends.iter().any(forwards);
    if has_default && !is_stated {
        gaps.push(Flaw::DefaultNotStated);
    }
    rules.flaws = gaps;
    rules
}

/// Whom the inbound rules of a resource admit from the internet, on some ports; `None`: on those that it serves.
pub(crate) fn filter(doors: &Doors<'_, '_>, node: NodeId, ports: Option<Vec<u16>>) -> Filter {
    let graph = doors.graph();
    let served = ports.or_else(|| served(graph, node));
    let Some(rules) = inbound::rules(graph, node) else { return Filter::Open };
    let is_served = |ports: Option<(u16, u16)>| match (&served, ports) {
        (Some(served), Some((first, last))) => served.iter().any(|port| (first..=last).contains(port)),
        _ => true,
    };
    let mut narrow = Vec::new();
    let mut inside_aws = true;
    for rule in rules.into_iter().filter(|rule| is_served(rule.ports)) {
        let is_everybody = match &rule.from {
            Peer::Cidr(cidr) if inbound::is_private(cidr) => continue,
            peer @ (Peer::Internet | Peer::Cidr(_)) => inbound::is_whole_internet(peer),
            Peer::Node(peer) => match doors.ground.seats[*peer] {
                Seat::Outside => graph.has(*peer, Trait::Client) || graph.has(*peer, Trait::Internet),
                _ => continue,
            },
            Peer::IpRanges(name) if inbound::is_of_endpoints(name) => continue,
            Peer::PrefixList(_) | Peer::IpRanges(_) => false,
        };
        if is_everybody {
            return Filter::Open;
        }
        inside_aws &= matches!(rule.from, Peer::PrefixList(_) | Peer::IpRanges(_));
        narrow.push(rule.text.clone());
    }
    if narrow.is_empty() { Filter::Shut } else { Filter::Narrow { rules: narrow, inside_aws } }
}

/// Whom a resource admits from outside AWS, by its inbound rules and its policy.
pub(in crate::analysis) fn admitted(doors: &Doors<'_, '_>, node: NodeId) -> Admitted {
    if let Some(callers) = outside_callers(doors, node) {
        return Admitted::Callers(callers);
    }
    match filter(doors, node, None) {
        Filter::Narrow { rules, inside_aws } => Admitted::Addresses { rules, inside_aws },
        Filter::Open | Filter::Shut => Admitted::Anyone,
    }
}

/// Who has an address that inbound rules, as written, admit.
#[must_use]
pub fn holders(rules: &[String]) -> Text {
    let names = |word: &str| rules.iter().any(|rule| rule.to_ascii_lowercase().contains(word));
    if names("cloudfront") {
        words::holders::ANY_DISTRIBUTION
    } else if names("api_gateway") {
        words::holders::ANY_API
    } else if names("prefix-list:") || names("ip-ranges:") {
        words::holders::ANY_OF_SERVICE
    } else {
        words::holders::ANY_ADDRESS
    }
}

/// The callers outside AWS that a resource policy admits by name; `None`: none, or everybody is among them.
pub(super) fn outside_callers(doors: &Doors<'_, '_>, node: NodeId) -> Option<Vec<NodeId>> {
    let graph = doors.graph();
    let Some(ResourcePolicy::Admits(peers)) = &graph.node(node).attributes.resource_policy else {
        return None;
    };
    let outside: Vec<NodeId> = peers.iter().copied().filter(|peer| is_outside(doors, *peer)).collect();
    let is_everybody = |peer: &NodeId| graph.has(*peer, Trait::Client) || graph.has(*peer, Trait::Internet);
    (!outside.is_empty() && !outside.iter().any(is_everybody)).then_some(outside)
}

/// Whether a resource calls AWS from outside: networks of one's own do, by the addresses of their exits.
pub(super) fn is_outside(doors: &Doors<'_, '_>, node: NodeId) -> bool {
    matches!(doors.ground.seats[node], Seat::Outside | Seat::Premises)
}

/// The ports at which a resource hands requests on; `None`: not stated. A listener that redirects serves nothing.
fn served(graph: &Graph, node: NodeId) -> Option<Vec<u16>> {
    let listeners = &graph.node(node).attributes.listeners;
    if !listeners.is_empty() {
        let open = listeners.iter().filter(|listener| listener.redirect.is_none());
        return Some(open.map(|listener| listener.port).collect());
    }
    let links = &graph.topology().links;
    let into = graph.links_to(node);
    let calls = into.iter().map(|link| &links[*link]).filter(|link| link.link_type == LinkType::Request);
    let ports: Option<Vec<u16>> = calls.map(|link| link.port).collect();
    ports.filter(|ports| !ports.is_empty())
}
