//! Whether the applications may stand in other accounts than the front door, whoever owns them as drawn.
//!
//! Each hop on the way is judged by the facts that would hold if its ends had other owners. An application is tied to the
//! account of a front door where a way leads to it over nothing but hops that must stay in one account; where no caller outside AWS is drawn, to the account of its callers.

use std::collections::BTreeSet;

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::facts::Supposed;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::facts::{Fact, Verdict as Says};
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "other-accounts",
    theme: Theme::Teams,
    name: Text::new("Services may move to other accounts", "サービスを別のアカウントに移せる"),
    why: Text::new(
        "A hop that must stay in one account ties everything on it to one team; an account cannot be changed later without \
         building anew.",
        "同じアカウントでしか使えないホップがあると、その両端は 1 つのチームに縛られます。アカウントの変更は作り直しを伴います。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

/// What is known of a hop between two owners.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Border {
    May,
    MustNot,
    NotKnown,
}

/// A hop, judged.
struct Hop {
    link: LinkId,
    border: Border,
    /// What decided.
    facts: Vec<&'static Fact>,
}

impl Hop {
    /// Whether it was not so before a day.
    fn is_dated(&self) -> bool {
        self.facts.iter().any(|fact| fact.since.is_some())
    }
}

fn answer(site: &Site<'_>) -> Answer {
    let met = site.met();
    let applications: Vec<NodeId> = met.iter().copied().filter(|node| !site.is_relay(*node)).collect();
    let onward = met.iter().flat_map(|node| site.onward(*node));
    let ways: Vec<LinkId> = site.entries().into_iter().chain(onward).collect();
    if applications.is_empty() || ways.is_empty() {
        return Answer::new(Verdict::NotAsked);
    }
    let judged: Vec<Hop> = ways.into_iter().map(|link| judge(site, link)).collect();
    let tied_by = |is_bond: &dyn Fn(&Hop) -> bool| {
        let bonds: BTreeSet<LinkId> = judged.iter().filter(|hop| is_bond(hop)).map(|hop| hop.link).collect();
        let tied = tied(site, &bonds);
        applications.iter().copied().filter(|node| tied.contains(node)).count()
    };
    let sure = tied_by(&|hop| hop.border == Border::MustNot);
    let perhaps = tied_by(&|hop| hop.border != Border::May);
    let (verdict, decided) = match (perhaps, sure) {
        (0, _) => (Verdict::Yes, Border::May),
        (_, 0) => (Verdict::NotKnown, Border::NotKnown),
        (_, sure) if sure == applications.len() => (Verdict::No, Border::MustNot),
        _ => (Verdict::Partly, Border::MustNot),
    };
    let deciding = || judged.iter().filter(move |hop| hop.border == decided);
    // Listeners, rules and target groups are parts of their load balancer, and no news.
    let told = deciding().filter(|hop| !site.graph.has(site.link(hop.link).to, Trait::Transparent));
    let links = told.map(|hop| hop.link).collect();
    let answer =
        Answer { links, ..Answer::new(verdict) }.by(deciding().flat_map(|hop| hop.facts.iter().copied()));
    // What was possible before, another way, is not so since a day.
    let is_news = verdict == Verdict::Yes && tied_by(&|hop| hop.border != Border::May || hop.is_dated()) > 0;
    Answer { since: answer.since.filter(|_| is_news), ..answer }
}

/// What is reached over these links alone from the front doors; from the callers, where all of them stand within.
fn tied(site: &Site<'_>, bonds: &BTreeSet<LinkId>) -> BTreeSet<NodeId> {
    let callers: Vec<NodeId> = site.entries().into_iter().map(|link| site.link(link).from).collect();
    let mut waiting = if callers.is_empty() { site.doors() } else { callers };
    let mut tied: BTreeSet<NodeId> = waiting.iter().copied().collect();
    while let Some(node) = waiting.pop() {
        for link in site.graph.links_from(node).into_iter().filter(|link| bonds.contains(link)) {
            let to = site.link(link).to;
            if tied.insert(to) {
                waiting.push(to);
            }
        }
    }
    tied
}

fn judge(site: &Site<'_>, id: LinkId) -> Hop {
    let link = site.link(id);
    let hop = |border, facts| Hop { link: id, border, facts };
    if site.graph.has(link.to, Trait::Transparent) {
        return hop(Border::MustNot, Vec::new());
    }
    let of = |supposed: &Supposed, says: Says| -> Vec<&'static Fact> {
        supposed.at_link(id).filter(|fact| fact.verdict == says).collect()
    };
    let refused = of(site.if_other_owners(), Says::Unsupported);
    if !refused.is_empty() {
        return hop(Border::MustNot, refused);
    }
    let supported = of(site.if_other_owners(), Says::Supported);
    if !supported.is_empty() {
        return hop(Border::May, supported);
    }
    // What AWS says of one account, it says of no two.
    let bound = of(site.if_one_owner(), Says::Supported);
    if !bound.is_empty() {
        return hop(Border::MustNot, bound);
    }
    let class = site.class(id);
    let is_drawn_so = site.graph.owner(link.from) != site.graph.owner(link.to)
        && !matches!(class, Class::Unreachable | Class::Unknown);
    // A public name answers callers of any account.
    let border = if is_drawn_so || matches!(class, Class::Public | Class::AwsPublic) {
        Border::May
    } else {
        Border::NotKnown
    };
    hop(border, Vec::new())
}
