//! load balancer, application, database in one VPC.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static PATTERN: Pattern = Pattern {
    id: "three-tier-web",
    number: "",
    family: Family::Application,
    title: Text::new("Three-tier web application", "三層 Web アプリケーション"),
    what: Text::new(
        "A load balancer, an application and a database stand in one VPC, each in subnets of its own.",
        "ロードバランサー、アプリケーション、データベースを 1 つの VPC に、それぞれのサブネットに分けて置きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// How many applications and inner load balancers may stand between the front and the database.
const MOST_TIERS: usize = 4;

/// A load balancer that is the entrance, applications behind it, and a database behind these, in one VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::LoadBalancer)
        .filter(|front| {
            look.is_front(*front)
                || look.called_by(*front).iter().any(|(_, from)| look.has(*from, Trait::Cdn))
        })
        .filter_map(|front| {
            let home = look.graph.vpc(front)?;
            let mut seen = BTreeSet::from([front]);
            let mut layer = vec![front];
            let mut links = Vec::new();
            for _ in 0..MOST_TIERS {
                let mut next = Vec::new();
                for node in layer {
                    for (link, to) in look.calls(node) {
                        let is_database = look.is_database(to);
                        let inner = look.graph.vpc(to) == Some(home) && look.class(link) == Class::Private;
                        if !inner || (is_database && node == front) {
                            continue;
                        }
                        links.push((link, to));
                        if seen.insert(to) && !is_database {
                            next.push(to);
                        }
                    }
                }
                layer = next;
            }
            let found = seen.iter().any(|node| look.is_database(*node));
            found.then(|| Match::of(&PATTERN, seen, links))
        })
        .collect()
}
