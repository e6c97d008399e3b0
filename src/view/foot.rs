//! What stands below and above the picture: findings, the legend, the subtitle.

use std::collections::BTreeMap;

use super::lines::{Inside, Runs};
use super::picture::{FindingText, HopText};
use super::{Facts, caption};
use crate::analysis::finding::Finding;
use crate::analysis::hop::Path;
use crate::base::diagnostic::Severity;
use crate::base::ids::{BoxId, IdVec, LineId, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::model::link::Class;
use crate::words::class;
use crate::words::picture as words;
use crate::words::sentence::join;

/// The findings that the foot tells, numbered by severity, the worst first.
pub(super) fn findings(
    facts: Facts<'_>,
    lang: Lang,
    partial: bool,
    node_box: &dyn Fn(NodeId) -> Option<BoxId>,
    drawn: &IdVec<LinkId, Vec<LineId>>,
) -> Vec<FindingText> {
    let name = |id: NodeId| caption::name(facts.topology, id, lang);
    let mut told: Vec<&Finding> = facts.findings.iter().filter(|finding| finding.allowed.is_none()).collect();
    told.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let mut counts: BTreeMap<Severity, u32> = BTreeMap::new();
    let mut texts: Vec<FindingText> = Vec::new();
    for finding in told {
        let lines: Vec<LineId> =
            finding.links.iter().filter_map(|link| drawn.get(*link)?.first().copied()).collect();
        let mut boxes: Vec<BoxId> = Vec::new();
        // Several of its resources may stand in one collapsed box.
        for at in finding.nodes.iter().filter_map(|node| node_box(*node)) {
            if !boxes.contains(&at) {
                boxes.push(at);
            }
        }
        if partial && lines.is_empty() && boxes.is_empty() {
            continue;
        }
        let letter = match finding.severity {
            Severity::Note => 'i',
            Severity::Warning => 'w',
            Severity::Error => 'e',
        };
        // A sentence that begins with a name keeps the name as it is written.
        let named = finding.message.sentence.text.get(lang).starts_with('{');
        let mut text = finished(finding.message.render(lang, &name), lang, !named);
        if let Some(remedy) = &finding.remedy {
            if lang == Lang::En {
                text.push(' ');
            }
            let named = remedy.sentence.text.get(lang).starts_with('{');
            text.push_str(&finished(remedy.render(lang, &name), lang, !named));
        }
        let boxes = if lines.is_empty() { boxes } else { Vec::new() };
        if let Some(same) =
            texts.iter_mut().find(|same| same.text == text && same.severity == finding.severity)
        {
            // What is said already is said once, and shown at every place.
            same.boxes.extend(boxes.into_iter().filter(|at| !same.boxes.contains(at)).collect::<Vec<_>>());
            same.lines.extend(lines.into_iter().filter(|at| !same.lines.contains(at)).collect::<Vec<_>>());
            continue;
        }
        let count = counts.entry(finding.severity).or_insert(0);
        *count += 1;
        texts.push(FindingText {
            badge: format!("{letter}{count}"),
            severity: finding.severity,
            text,
            boxes,
            lines,
        });
    }
    texts
}

/// A phrase as a sentence: with a capital at its beginning, if it may have one, and a stop at its end.
fn finished(phrase: String, lang: Lang, capital: bool) -> String {
    let mut letters = phrase.trim().chars();
    let Some(first) = letters.next() else { return String::new() };
    let mut sentence: String = if capital { first.to_uppercase().collect() } else { String::from(first) };
    sentence.push_str(letters.as_str());
    if !sentence.ends_with(['.', '!', '?', '。']) {
        sentence.push(if lang == Lang::Ja { '。' } else { '.' });
    }
    sentence
}

/// The classes that occur on lines, and in the words of collapsed boxes.
pub(super) fn legend(facts: Facts<'_>, lang: Lang, runs: &Runs) -> Vec<HopText> {
    let local =
        runs.runs.iter().filter(|run| run.class == Class::Private).flat_map(|run| &run.links).all(|link| {
            facts.hops.get(*link).is_none_or(|hop| hop.class != Class::Private || hop.path == Path::VpcLocal)
        });
    let looked_up = runs.runs.iter().any(|run| run.class == Class::None && !run.reference);
    Class::ALL
        .into_iter()
        .filter(|class| {
            let said = |inside: &Inside| inside.class == *class;
            runs.runs.iter().any(|run| run.class == *class) || runs.inside.values().any(said)
        })
        .filter_map(|class| class::of(class.id()))
        .map(|class| {
            let meaning = words::MEANINGS.iter().find(|meaning| meaning.class == class.id);
            HopText {
                class: class.id,
                word: if class.id == Class::None.id() && !looked_up {
                    words::ASSOCIATION.get(lang)
                } else {
                    class.word.get(lang)
                },
                meaning: if class.id == Class::Private.id() && local {
                    words::INSIDE_THE_VPC.get(lang)
                } else {
                    meaning.map_or(class.meaning, |meaning| meaning.text).get(lang)
                },
            }
        })
        .collect()
}

/// The patterns, and the day of the facts.
pub(super) fn subtitle(facts: Facts<'_>, lang: Lang) -> String {
    let mut parts = Vec::new();
    match facts.patterns {
        [] => {}
        [only] => parts.push(caption::say(&words::PATTERN, lang, "names", only)),
        several => parts.push(caption::say(&words::PATTERNS, lang, "names", &join(lang, several))),
    }
    parts.push(caption::say(&words::AS_OF, lang, "date", &facts.topology.as_of.to_string()));
    match lang {
        Lang::En => parts.join(". "),
        Lang::Ja => parts.join("。"),
    }
}
