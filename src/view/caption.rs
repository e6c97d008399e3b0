//! Names and second lines of boxes, and the words on lines.

use super::lines::{Inside, class_word};
use super::picture::Label;
use super::sort;
use crate::base::ids::NodeId;
use crate::base::lang::{Lang, Text};
use crate::catalog::traits::Trait;
use crate::model::attributes::{Auth, Endpoint, Protocol, Role, Scheme};
use crate::model::link::{Link, LinkType};
use crate::model::topology::{Node, Topology};
use crate::words::picture as words;
use crate::words::sentence::{Hole, Sentence, join};

/// The name of a resource, as the reader's language has it.
pub(super) fn name(topology: &Topology, id: NodeId, lang: Lang) -> String {
    let node = &topology.nodes[id];
    let label = node.label.as_ref().map(|label| label.get(lang).trim()).unwrap_or_default();
    if is_seen(label) { label.to_owned() } else { node.id.clone() }
}

/// Whether a text shows anything: white space, controls and signs without a shape do not.
pub(super) fn is_seen(text: &str) -> bool {
    text.chars().any(|letter| {
        let shapeless = matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}');
        !letter.is_control() && !letter.is_whitespace() && !shapeless
    })
}

/// A sentence of ours with one hole.
pub(super) fn say(sentence: &'static Sentence, lang: Lang, hole: &'static str, word: &str) -> String {
    sentence.with(vec![(hole, Hole::Word(word.to_owned()))]).render(lang, &|_| String::new())
}

/// Second lines of a node: what it is, how it is reached, how many.
///
/// `place`: where its interfaces are, when that is elsewhere.
pub(super) fn node_facts(
    topology: &Topology,
    id: NodeId,
    lang: Lang,
    name: &str,
    place: Option<String>,
) -> Vec<String> {
    let node = &topology.nodes[id];
    let attributes = &node.attributes;
    let text = |text: &Text| text.get(lang).to_owned();
    let mut facts = Vec::new();
    if let Some(days) = attributes.rotation_days {
        facts.push(say(&words::ROTATED, lang, "days", &days.to_string()));
    }
    if let Some(role) = attributes.role {
        facts.push(text(match role {
            Role::Primary => &words::PRIMARY,
            Role::Replica => &words::REPLICA,
            Role::Standby => &words::STANDBY,
            Role::Writer => &words::WRITER,
            Role::Reader => &words::READER,
        }));
    }
    if let Some(scheme) = attributes.scheme {
        facts.push(text(match scheme {
            Scheme::InternetFacing => &words::INTERNET_FACING,
            Scheme::Internal => &words::INTERNAL,
        }));
    }
    if let Some(endpoint) = attributes.endpoint {
        facts.push(text(match endpoint {
            Endpoint::Edge => &words::ENDPOINT_EDGE,
            Endpoint::Regional => &words::ENDPOINT_REGIONAL,
            Endpoint::Private => &words::ENDPOINT_PRIVATE,
            Endpoint::Public => &words::ENDPOINT_PUBLIC,
            Endpoint::Both => &words::ENDPOINT_BOTH,
            Endpoint::Vpc => &words::ENDPOINT_VPC,
        }));
    }
    if let Some(count) = node.count.filter(|count| *count != 1) {
        facts.push(say(&words::COUNT, lang, "number", &count.to_string()));
    }
    if !says_kind(node, name, lang) && attributes.rotation_days.is_none() {
        facts.insert(0, node.kind.short.get(lang).to_owned());
    }
    let separator = match lang {
        Lang::En => ", ",
        Lang::Ja => "、",
    };
    let mut lines = Vec::new();
    if !facts.is_empty() {
        lines.push(facts.join(separator));
    }
    lines.extend(attributes.domain.clone().filter(|domain| domain != name));
    lines.extend(place);
    lines
}

/// Second lines of a boundary that is drawn as one box: what it is, what it stands for and what goes on in it, a fact
/// each, so that no phrase is broken between lines.
pub(super) fn box_facts(
    node: &Node,
    lang: Lang,
    name: &str,
    resources: usize,
    inside: Option<Inside>,
) -> Vec<String> {
    let mut facts = boundary_facts(node, lang, name);
    if facts.is_empty() && !says_kind(node, name, lang) {
        facts.push(node.kind.short.get(lang).to_owned());
    }
    let count = node.count.filter(|count| *count != 1);
    let count = count.map(|count| say(&words::COUNT, lang, "number", &count.to_string()));
    let mut facts = vec![facts.join(" ")];
    facts.extend(count);
    facts.retain(|what| !what.is_empty());
    if resources > 0 {
        facts.push(say(&words::INSIDE_RESOURCES, lang, "number", &resources.to_string()));
    }
    if let Some(inside) = inside {
        facts.push(say(&words::INSIDE, lang, "number", &inside.hops.to_string()));
        facts.push(say(&words::INSIDE_WORST, lang, "class", &class_word(inside.class, lang)));
    }
    facts
}

/// Whether the name already tells the kind.
fn says_kind(node: &Node, name: &str, lang: Lang) -> bool {
    let name = fold(name);
    let says = |word: &str| {
        let word = fold(word);
        !word.is_empty() && name.contains(&word)
    };
    says(node.kind.id)
        || says(node.kind.short.get(lang))
        || says(node.kind.name.get(lang))
        || node.kind.aliases.iter().any(|alias| letters(alias).eq(name.chars()))
}

/// Letters and digits in lower case.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        let mut folded = text.to_ascii_lowercase();
        folded.retain(|letter| letter.is_ascii_alphanumeric());
        return folded;
    }
    letters(text).collect()
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// What follows the title of a boundary: the word for what it is, or its addresses.
pub(super) fn boundary_facts(node: &Node, lang: Lang, name: &str) -> Vec<String> {
    let mut facts = Vec::new();
    let words = [
        (Trait::Account, &words::ACCOUNT),
        (Trait::Vpc, &words::VPC),
        (Trait::Zone, &words::ZONE),
        (Trait::IsolatedSubnet, &words::ISOLATED),
        (Trait::SecurityGroup, &words::SECURITY_GROUP),
    ];
    if let Some((_, word)) = words.iter().find(|(asked, _)| node.has(*asked)) {
        // A name in one language says it in a picture of the other, too.
        let said = Lang::ALL.iter().any(|lang| fold(name).contains(&fold(word.get(*lang))));
        if !said {
            facts.push(word.get(lang).to_owned());
        }
    } else if node.label.is_none()
        && node.kind.boundary.as_ref().is_some_and(|boundary| boundary.scope.is_some_and(|scope| scope <= 2))
        && !says_kind(node, name, lang)
    {
        // The id alone does not tell a cloud from a data center.
        facts.push(node.kind.short.get(lang).to_owned());
    }
    let attributes = &node.attributes;
    if let Some(region) = attributes.region.as_deref().filter(|region| !name.contains(region)) {
        facts.push(region.to_owned());
    }
    if let Some(account) = attributes.account_id.as_deref().filter(|account| !name.contains(account)) {
        facts.push(account.to_owned());
    }
    if !attributes.cidr.is_empty() {
        facts.push(attributes.cidr.join(", "));
    }
    if sort::is_vpc(node) || sort::subnet(node).is_some() {
        facts
    } else {
        facts.truncate(2);
        facts
    }
}

/// How callers of a resource prove who they are, and what holds them back: a guard without a resource of its own.
pub(super) fn own_guards(node: &Node, lang: Lang) -> Vec<String> {
    let attributes = &node.attributes;
    let mut names: Vec<String> = auth_words(attributes.auth.as_deref().unwrap_or_default(), lang);
    if attributes.throttling == Some(true) {
        names.push(words::THROTTLING.get(lang).to_owned());
    }
    if attributes.api_keys == Some(true) {
        names.push(words::API_KEYS.get(lang).to_owned());
    }
    names
}

fn auth_words(auth: &[Auth], lang: Lang) -> Vec<String> {
    auth.iter()
        .map(|auth| match auth {
            Auth::Cognito => "Cognito".to_owned(),
            Auth::Oidc => "OIDC".to_owned(),
            Auth::Jwt => "JWT".to_owned(),
            Auth::Iam => "IAM".to_owned(),
            Auth::ApiKey => words::API_KEYS.get(lang).to_owned(),
            Auth::Lambda(_) => words::LAMBDA_AUTHORIZER.get(lang).to_owned(),
        })
        .collect()
}

/// The words on the line of a link, without its class word.
///
/// `default`: it is the default action of a listener whose other rules have routes.
pub(super) fn label(link: &Link, lang: Lang, default: bool) -> Label {
    let said =
        link.label.as_ref().map(|label| label.get(lang).trim().to_owned()).filter(|label| !label.is_empty());
    let mut routes: Vec<String> = Vec::new();
    for route in &link.routes {
        let words = route.words();
        if !words.is_empty() && !routes.contains(&words) {
            routes.push(words);
        }
    }
    let routes = match routes.as_slice() {
        [] if default => Some(words::DEFAULT_ACTION.get(lang).to_owned()),
        [] => None,
        routes => Some(routes.join(", ")),
    };
    let transport = transport(link, said.as_deref());
    let mut facts = Vec::new();
    let what = match (said, routes) {
        (Some(said), routes) => {
            facts.extend(routes);
            facts.extend(transport);
            Some(said)
        }
        (None, Some(routes)) => {
            facts.extend(transport);
            Some(routes)
        }
        (None, None) => match transport {
            Some(transport) => Some(transport),
            None if link.link_type == LinkType::Replication => Some(words::REPLICATION.get(lang).to_owned()),
            None => None,
        },
    };
    let mut facts = if facts.is_empty() { Vec::new() } else { vec![facts.join(", ")] };
    for (sentence, headers) in [(&words::ADDS, &link.adds_header), (&words::REQUIRES, &link.requires_header)]
    {
        if !headers.is_empty() {
            let names: Vec<String> = headers.iter().map(|header| header.name.clone()).collect();
            facts.push(say(sentence, lang, "names", &join(lang, &names)));
        }
    }
    match link.auth.as_deref() {
        Some([]) => facts.push(words::OPEN_ROUTE.get(lang).to_owned()),
        Some(auth) => facts.push(auth_words(auth, lang).join(", ")),
        None => {}
    }
    Label { what, facts, word: None }
}

/// `HTTPS 443`, `8080`: what the author's text does not say already.
fn transport(link: &Link, said: Option<&str>) -> Option<String> {
    let says = |word: &str| {
        said.is_some_and(|said| said.split([' ', '/', ':']).any(|part| part.eq_ignore_ascii_case(word)))
    };
    let protocol = link.protocol.map(Protocol::word).filter(|word| !says(word));
    let port = link.port.map(|port| port.to_string()).filter(|port| !says(port));
    // A port that everybody expects of the protocol is no news.
    let usual = matches!(
        (link.protocol.map(Protocol::word), link.port),
        (Some("HTTPS"), Some(443)) | (Some("HTTP"), Some(80))
    );
    match (protocol, port) {
        (Some(protocol), Some(port)) => Some(format!("{protocol} {port}")),
        (Some(protocol), None) => Some(protocol.to_owned()),
        (None, Some(_)) if usual => None,
        (None, Some(port)) => Some(port),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_name_is_compared_by_its_letters() {
        assert_eq!(fold("App-LB 2"), "applb2");
        assert_eq!(fold("クライアント！"), "クライアント");
    }
}
