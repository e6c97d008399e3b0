//! a circuit and a tunnel to one and the same place.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::analysis::hop::Path;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "hybrid-dx-with-vpn-backup",
    number: "",
    family: Family::Network,
    title: Text::new("Direct Connect with a VPN as backup", "Direct Connect と VPN によるバックアップ"),
    what: Text::new(
        "On-premises reaches AWS by Direct Connect, and by a VPN when the circuit is down.",
        "オンプレミスから Direct Connect で AWS に届き、回線が使えないときは VPN を使います。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// Two hops with the same ends, one over a circuit and one over a tunnel.
fn find(look: &Look<'_>) -> Vec<Match> {
    let circuits = look.links_by(Path::Dx);
    let tunnels = look.links_by(Path::Vpn);
    let mut links = Vec::new();
    for (circuit, end) in circuits {
        let ends = |link| (look.link(link).from, look.link(link).to);
        if let Some(tunnel) = tunnels.iter().find(|(tunnel, _)| ends(*tunnel) == ends(circuit)) {
            links.extend([(circuit, end), *tunnel]);
        }
    }
    let ways: Vec<_> =
        [Trait::Circuit, Trait::Tunnel].into_iter().flat_map(|asked| look.all(asked)).collect();
    if links.is_empty() { Vec::new() } else { vec![Match::of(&PATTERN, ways, links)] }
}
