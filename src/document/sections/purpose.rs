//! What the topology is: what its author says, and what the model shows.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::finding::Finding;
use crate::base::diagnostic::Severity;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::catalog::kind::{Kind, Net};
use crate::document::context::{Context, class_words};
use crate::document::place::{self, Level};
use crate::document::tree::Block;
use crate::model::link::{Class, Link};
use crate::model::topology::Topology;
use crate::words::document as words;

/// More names than this in one sentence are told by kind.
const MOST_NAMES: usize = 8;
/// More kinds than this are summed up.
const MOST_KINDS: usize = 6;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks: Vec<Block> = ctx
        .topology
        .description
        .as_ref()
        .map(|description| paragraphs(description.get(ctx.lang), ctx.lang))
        .unwrap_or_default()
        .into_iter()
        .map(Block::paragraph)
        .collect();
    let mut sentences = vec![extent(ctx)];
    sentences.extend(requests(ctx));
    blocks.push(Block::paragraph(ctx.flow(&sentences)));
    let mut sentences: Vec<String> = classes(ctx).into_iter().collect();
    sentences.extend(findings(ctx));
    sentences.extend(policies(ctx));
    if !sentences.is_empty() {
        blocks.push(Block::paragraph(ctx.flow(&sentences)));
    }
    blocks
}

/// A text of several lines as paragraphs: an empty line parts them, other line ends are blanks (in Japanese nothing).
fn paragraphs(text: &str, lang: Lang) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let Some(last) = paragraphs.last_mut() else { break };
        if line.is_empty() {
            paragraphs.push(String::new());
        } else {
            let japanese = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_ascii());
            let solid =
                lang == Lang::Ja && japanese(last.chars().next_back()) && japanese(line.chars().next());
            if !(last.is_empty() || solid) {
                last.push(' ');
            }
            last.push_str(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// How much there is.
fn extent(ctx: &Context) -> String {
    let topology = ctx.topology;
    let levels = [
        (Level::Account, &words::ACCOUNT, &words::ACCOUNTS),
        (Level::Region, &words::REGION, &words::REGIONS),
        (Level::Network, &words::VPC, &words::VPCS),
        (Level::Zone, &words::ZONE, &words::ZONES),
    ];
    let resources = topology.nodes.iter().filter(|node| !node.is_boundary && !node.implied).count();
    let counts = levels
        .into_iter()
        .map(|(level, one, many)| (place::count(topology, level), one, many))
        .chain([(resources, &words::RESOURCE, &words::RESOURCES)]);
    let things: Vec<String> = counts
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, one, many)| ctx.fill(if count == 1 { one } else { many }, &[("n", &count.to_string())]))
        .collect();
    ctx.fill(&words::HOLDS, &[("things", &ctx.join(&things))])
}

/// Who calls, where they come in, what stands behind, what is called outside.
fn requests(ctx: &Context) -> Vec<String> {
    let topology = ctx.topology;
    let carried =
        |id: LinkId| ctx.hop(id).is_none_or(|hop| !matches!(hop.class, Class::None | Class::Unreachable));
    let links: Vec<&Link> =
        topology.links.enumerated().filter(|(id, _)| carried(*id)).map(|(_, link)| link).collect();
    let outside = |node: NodeId| is_outside(topology, node);
    let callers = unique(links.iter().filter(|link| outside(link.from)).map(|link| link.from));
    let entries =
        unique(links.iter().filter(|link| outside(link.from) && !outside(link.to)).map(|link| link.to));
    let called =
        unique(links.iter().filter(|link| !outside(link.from) && outside(link.to)).map(|link| link.to));

    let mut sentences = Vec::new();
    let fill = |sentence, hole, nodes: &[NodeId]| ctx.fill(sentence, &[(hole, &ctx.join_names(nodes))]);
    if callers.is_empty() {
        if !links.is_empty() {
            sentences.push(ctx.word(&words::NO_CALLERS));
        }
    } else if entries.is_empty() {
        sentences.push(fill(&words::CALLERS, "callers", &callers));
    } else {
        let holes = [("callers", ctx.join_names(&callers)), ("entries", ctx.join_names(&entries))];
        let holes = holes.each_ref().map(|(name, value)| (*name, value.as_str()));
        sentences.push(ctx.fill(&words::CALLED_FROM_OUTSIDE, &holes));
        let behind = behind(topology, &links, &entries);
        if behind.len() > MOST_NAMES {
            let n = behind.len().to_string();
            sentences.push(ctx.fill(&words::BEHIND_KINDS, &[("n", &n), ("kinds", &by_kind(ctx, &behind))]));
        } else if !behind.is_empty() {
            sentences.push(fill(&words::BEHIND, "nodes", &behind));
        }
    }
    if !called.is_empty() {
        sentences.push(fill(&words::CALLS_OUT, "nodes", &called));
    }
    sentences
}

/// Whether a resource stands outside AWS.
fn is_outside(topology: &Topology, node: NodeId) -> bool {
    std::iter::once(node)
        .chain(topology.ancestors(node))
        .any(|at| matches!(topology.nodes[at].kind.net, Net::External | Net::ExternalPrivate))
}

/// Each once, in order of appearance.
fn unique(nodes: impl Iterator<Item = NodeId>) -> Vec<NodeId> {
    let mut seen = BTreeSet::new();
    nodes.filter(|node| seen.insert(*node)).collect()
}

/// What the entries reach by links, nearest first, without the entries and what is outside.
fn behind(topology: &Topology, links: &[&Link], entries: &[NodeId]) -> Vec<NodeId> {
    let mut targets: IdVec<NodeId, Vec<NodeId>> = IdVec::filled(topology.nodes.len(), Vec::new());
    for link in links {
        targets[link.from].push(link.to);
    }
    let mut known = IdVec::filled(topology.nodes.len(), false);
    let mut found: Vec<NodeId> = entries.to_vec();
    for entry in entries {
        known[*entry] = true;
    }
    let mut next = 0;
    while let Some(at) = found.get(next).copied() {
        next += 1;
        for target in &targets[at] {
            if !known[*target] && !is_outside(topology, *target) {
                known[*target] = true;
                found.push(*target);
            }
        }
    }
    found.split_off(entries.len().min(found.len()))
}

/// `9 × AWS Lambda, 4 × Amazon SQS and 7 of other kinds`, the most frequent first.
fn by_kind(ctx: &Context, nodes: &[NodeId]) -> String {
    let mut counts: BTreeMap<&str, (usize, usize, &'static Kind)> = BTreeMap::new();
    for (index, node) in nodes.iter().enumerate() {
        let kind = ctx.topology.nodes[*node].kind;
        counts.entry(kind.id).or_insert((0, index, kind)).0 += 1;
    }
    let mut counts: Vec<_> = counts.into_values().collect();
    counts.sort_by_key(|(count, first, _)| (std::cmp::Reverse(*count), *first));
    let rest: usize = counts.iter().skip(MOST_KINDS).map(|(count, _, _)| count).sum();
    let mut kinds: Vec<String> = counts
        .iter()
        .take(MOST_KINDS)
        .map(|(count, _, kind)| {
            let name = kind.short.get(ctx.lang);
            ctx.fill(&words::OF_KIND, &[("n", &count.to_string()), ("kind", name)])
        })
        .collect();
    if rest > 0 {
        kinds.push(ctx.fill(&words::OTHER_KINDS, &[("n", &rest.to_string())]));
    }
    ctx.join(&kinds)
}

/// How many hops are of which class.
fn classes(ctx: &Context) -> Option<String> {
    let count = |class: Class| ctx.hops.iter().filter(|hop| hop.class == class).count();
    let word = |class: Class| class_words(class).word.get(ctx.lang);
    let occurring: Vec<(Class, usize)> =
        Class::ALL.into_iter().map(|class| (class, count(class))).filter(|(_, n)| *n > 0).collect();
    match occurring.as_slice() {
        [] => None,
        [(class, 1)] => Some(ctx.fill(&words::HOP_BY_CLASS, &[("class", word(*class))])),
        several => {
            let classes: Vec<String> = several
                .iter()
                .map(|(class, n)| {
                    ctx.fill(&words::IN_CLASS, &[("class", word(*class)), ("n", &n.to_string())])
                })
                .collect();
            let n = ctx.hops.len().to_string();
            Some(ctx.fill(&words::HOPS_BY_CLASS, &[("n", &n), ("classes", &ctx.series(&classes))]))
        }
    }
}

/// How many findings are open, the worst first.
fn findings(ctx: &Context) -> Option<String> {
    let severities = [
        (Severity::Error, &words::ONE_ERROR, &words::ERRORS),
        (Severity::Warning, &words::ONE_WARNING, &words::WARNINGS),
        (Severity::Note, &words::ONE_NOTE, &words::NOTES),
    ];
    let open = |severity: Severity| {
        let of = |finding: &&Finding| finding.severity == severity && finding.allowed.is_none();
        ctx.findings.iter().filter(of).count()
    };
    let counts: Vec<String> = severities
        .into_iter()
        .map(|(severity, one, many)| (open(severity), one, many))
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, one, many)| ctx.fill(if count == 1 { one } else { many }, &[("n", &count.to_string())]))
        .collect();
    (!counts.is_empty()).then(|| ctx.fill(&words::OPEN_FINDINGS, &[("counts", &ctx.join(&counts))]))
}

/// Where everything must stay private.
fn policies(ctx: &Context) -> Vec<String> {
    let everywhere = ctx.topology.policy.map(|_| ctx.word(&words::POLICY_EVERYWHERE));
    let here = ctx
        .topology
        .nodes
        .enumerated()
        .filter(|(_, node)| node.policy.is_some())
        .map(|(id, _)| ctx.fill(&words::POLICY_HERE, &[("node", &ctx.name(id))]));
    everywhere.into_iter().chain(here).collect()
}

#[cfg(test)]
mod tests {
    use super::paragraphs;
    use crate::base::lang::Lang;

    #[test]
    fn lines_are_joined_as_the_language_joins_them() {
        assert_eq!(paragraphs("a\nb\n\n c \n", Lang::En), ["a b", "c"]);
        assert_eq!(paragraphs("受付は\n内部です。\nALB を使う", Lang::Ja), ["受付は内部です。 ALB を使う"]);
        assert_eq!(paragraphs(" \n\n", Lang::En), Vec::<String>::new());
    }
}
