//! How many hops use public addresses, those from outside apart.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::lang::Text;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "public-hops",
    theme: Theme::Privacy,
    name: Text::new("Public hops within", "内部のパブリックなホップ"),
    why: Text::new(
        "Each is an address that others can call too, and has to be shut.",
        "1 つごとに、他者も呼び出せるアドレスが 1 つ増え、それを閉じる必要があります。",
    ),
    scale: Scale::Fewest,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let topology = site.graph.topology();
    let public: Vec<_> = topology
        .links
        .enumerated()
        .filter(|(id, link)| {
            matches!(site.class(*id), Class::Public | Class::AwsPublic)
                && !site.is_outside(link.from)
                && !site.is_outside(link.to)
        })
        .map(|(id, _)| id)
        .collect();
    Answer { links: public.clone(), ..Answer::new(Verdict::Count(public.len())) }
}
