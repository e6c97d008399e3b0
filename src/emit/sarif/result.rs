//! One result of SARIF: a diagnostic, or a finding.

use std::collections::BTreeMap;

use serde::Serialize;

use super::location::{Location, Message, literal, location};
use crate::analysis::finding::Finding;
use crate::analysis::identity::{Identity, places};
use crate::base::date::Date;
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::base::path;
use crate::base::unseen::visible;
use crate::catalog::facts;
use crate::emit::checked::Checked;
use crate::model::topology::Topology;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ResultJson<'a> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressions: Option<[Suppression; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Properties>,
}

/// The `allow` with which the author has accepted a finding; it stands in the topology.
#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    justification: String,
}

/// The fact that a finding rests on, with its days, and the page that states it.
#[derive(Serialize)]
struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<String>,
}

pub(super) fn of_diagnostic<'a>(
    file: &Checked<'_>,
    diagnostic: &Diagnostic,
    rule_index: Option<usize>,
    fingerprints: &mut Fingerprints,
) -> ResultJson<'a> {
    let place = |span, message| location(file.file, file.sources, span, Vec::new(), message);
    let message = visible(&diagnostic.message);
    let identity = Identity {
        file: path::portable(file.file),
        rule: diagnostic.code.id.to_owned(),
        at: vec![message.clone()],
        fact: None,
    };
    ResultJson {
        rule_id: diagnostic.code.id,
        rule_index,
        level: diagnostic.severity.word(),
        message: whole(message, diagnostic.help.as_deref().map(visible), "; "),
        locations: [place(diagnostic.span, None)],
        related_locations: diagnostic
            .labels
            .iter()
            .map(|label| place(Some(label.span), Some(label.text.as_str())))
            .collect(),
        partial_fingerprints: fingerprints.of(identity),
        baseline_state: file.known.map(|_| "new"),
        suppressions: None,
        properties: None,
    }
}

pub(super) fn of_finding<'a>(
    file: &Checked<'_>,
    topology: &'a Topology,
    (at, finding): (usize, &Finding),
    rule_index: Option<usize>,
    (message, remedy): (String, Option<String>),
    fingerprints: &mut Fingerprints,
    lang: Lang,
) -> ResultJson<'a> {
    let at_ids = places(topology, &finding.nodes, &finding.links);
    let between = match lang {
        Lang::En => " ",
        Lang::Ja => "",
    };
    ResultJson {
        rule_id: finding.rule.id,
        rule_index,
        level: finding.severity.word(),
        message: whole(message, remedy, between),
        locations: [location(file.file, file.sources, Some(finding.span), at_ids, None)],
        related_locations: Vec::new(),
        partial_fingerprints: fingerprints.of(Identity::of(file.file, topology, finding)),
        baseline_state: file.in_baseline(at).map(|known| if known { "unchanged" } else { "new" }),
        suppressions: finding
            .allowed
            .as_ref()
            .map(|reason| [Suppression { kind: "inSource", justification: reason.get(lang).to_owned() }]),
        properties: properties(finding),
    }
}

/// What is wrong and the way out, as one text.
fn whole(message: String, way_out: Option<String>, between: &str) -> Message {
    let text = [Some(message), way_out].into_iter().flatten().collect::<Vec<_>>().join(between);
    Message { text: literal(&text) }
}

fn properties(finding: &Finding) -> Option<Properties> {
    if finding.fact.is_none() && finding.source.is_none() {
        return None;
    }
    let fact = finding.fact.and_then(facts::find);
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    Some(Properties {
        fact: finding.fact,
        since: day(fact.and_then(|fact| fact.since)),
        until: day(fact.and_then(|fact| fact.until)),
        source: finding.source,
        checked: day(fact.map(|fact| fact.checked)),
    })
}

/// Fingerprints that stay when lines move: of the identity, and of how many of the same came before.
///
/// Ours alone: the action that uploads to GitHub adds a hash of the line itself (`primaryLocationLineHash`), and
/// complains when another one stands there.
#[derive(Default)]
pub(super) struct Fingerprints {
    met: BTreeMap<Identity, usize>,
}

impl Fingerprints {
    fn of(&mut self, identity: Identity) -> BTreeMap<&'static str, String> {
        let met = self.met.entry(identity.clone()).or_default();
        let mut hash = Hash::default();
        hash.add(&identity.file);
        hash.add(&identity.rule);
        identity.at.iter().for_each(|id| hash.add(id));
        hash.add(identity.fact.as_deref().unwrap_or_default());
        let print = format!("{:016x}:{met}", hash.0);
        *met += 1;
        BTreeMap::from([("hopmapIdentity/v1", print)])
    }
}

/// Fowler, Noll and Vo, "FNV Non-Cryptographic Hash Algorithm", variant 1a, 64 bits, over texts that each end with a
/// zero.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, text: &str) {
        self.add_bytes(text.as_bytes());
        self.add_bytes(&[0]);
    }

    fn add_bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fingerprints, Hash};
    use crate::analysis::identity::Identity;

    #[test]
    fn the_hash_is_the_one_it_is_called() {
        // A vector of the reference implementation.
        let mut hash = Hash::default();
        hash.add_bytes(b"foobar");
        assert_eq!(hash.0, 0x8594_4171_f739_67e8);
    }

    #[test]
    fn fingerprints_tell_findings_apart() {
        let identity = |at: &[&str], fact: Option<&str>| Identity {
            file: "a.yaml".to_owned(),
            rule: "expect-broken".to_owned(),
            at: at.iter().map(|id| (*id).to_owned()).collect(),
            fact: fact.map(str::to_owned),
        };
        let mut prints = Fingerprints::default();
        let mut of = |at: &[&str], fact| prints.of(identity(at, fact)).into_values().collect::<String>();
        let first = of(&["ab", "c"], None);
        let others = [
            of(&["a", "bc"], None),
            of(&["c", "ab"], None),
            of(&["ab", "c"], Some("x")),
            of(&["ab", "c"], None),
        ];
        for (at, other) in others.iter().enumerate() {
            assert!(*other != first && !others[..at].contains(other), "{other}");
        }
        let mut again = Fingerprints::default();
        assert_eq!(again.of(identity(&["ab", "c"], None)).into_values().collect::<String>(), first);
    }
}
