//! Links: who calls whom, over what.

use super::attributes::{Allow, Auth, Header, Protocol};
use crate::base::ids::NodeId;
use crate::base::lang::UserText;
use crate::base::span::{Span, Spanned};
use crate::catalog::kind::Kind;
use crate::catalog::traits::Trait;

/// One hop of the author's: one source, one destination.
#[derive(Clone, Debug)]
pub struct Link {
    /// The key `id`, for flows.
    pub id: Option<String>,
    pub from: NodeId,
    pub to: NodeId,
    /// The text for people; a protocol word stays here too.
    pub label: Option<UserText>,
    pub protocol: Option<Protocol>,
    pub port: Option<u16>,
    pub via: Option<Via>,
    /// A list is OR.
    pub routes: Vec<Route>,
    /// `Some(vec![])` is `auth: none`: an open route.
    pub auth: Option<Vec<Auth>>,
    pub adds_header: Vec<Header>,
    pub requires_header: Vec<Header>,
    pub link_type: LinkType,
    pub expect: Option<Spanned<Vec<Class>>>,
    pub allow: Vec<Allow>,
    pub integration: Option<Integration>,
    pub target_type: Option<TargetType>,
    pub weight: Option<u32>,
    pub origin_mtls: Option<bool>,
    /// The opposite link, where both were written as `a <-> b`.
    pub twin: Option<crate::base::ids::LinkId>,
    pub span: Span,
}

impl Link {
    /// Whether its text has one of these words, in either language; the words are written in small letters.
    #[must_use]
    pub fn says(&self, words: &[&str]) -> bool {
        let texts = self.label.iter().flat_map(|label| [&label.en, &label.ja]).flatten();
        texts.map(|text| text.to_lowercase()).any(|text| words.iter().any(|word| text.contains(word)))
    }

    /// Whether a link without conditions, beside links that have some, can be where its source sends a request that
    /// meets none: delivery of logs, events and the sign-in of users are no actions of a listener.
    #[must_use]
    pub fn can_be_default(&self, target: &Kind) -> bool {
        self.link_type == LinkType::Request
            && self.integration != Some(Integration::Logs)
            && !target.has(Trait::IdentityProvider)
    }
}

/// Class of a hop: what a reader has to know about the way it takes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Class {
    Public,
    AwsPublic,
    Private,
    PrivateLink,
    AwsInternal,
    None,
    Unreachable,
    Unknown,
}

impl Class {
    /// All, in the order of legends.
    pub const ALL: [Self; 8] = [
        Self::Public,
        Self::AwsPublic,
        Self::Private,
        Self::PrivateLink,
        Self::AwsInternal,
        Self::None,
        Self::Unknown,
        Self::Unreachable,
    ];

    /// The id in every format.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::AwsPublic => "aws-public",
            Self::Private => "private",
            Self::PrivateLink => "private-link",
            Self::AwsInternal => "aws-internal",
            Self::None => "none",
            Self::Unreachable => "unreachable",
            Self::Unknown => "unknown",
        }
    }

    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }
}

/// The way a hop takes, where it was stated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Via {
    /// `via: internet`: the public name is forced.
    Internet,
    /// In order from source to destination.
    Through(Vec<Spanned<Way>>),
}

/// One thing on the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// A resource of the file.
    Node(NodeId),
    /// An unnamed one of this kind.
    Kind(&'static Kind),
}

/// What the source looks at to choose this link: all conditions must hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Route {
    /// `GET`, `POST`, ...
    pub method: Option<String>,
    /// `/path`, or a route key such as `$default`.
    pub path: Option<String>,
    /// Listener port of the source.
    pub port: Option<u16>,
    pub host: Vec<String>,
    /// Header name and the values of which one must match.
    pub header: Vec<(String, Vec<String>)>,
    pub query: Vec<(String, Vec<String>)>,
    pub source_ip: Vec<String>,
    /// Detail type or message type.
    pub event: Vec<String>,
    /// GraphQL field.
    pub field: Vec<String>,
}

impl Route {
    /// The route as a reader sees it on a line and in a table.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = Vec::new();
        match (&self.method, &self.path) {
            (Some(method), Some(path)) => words.push(format!("{method} {path}")),
            (Some(one), None) | (None, Some(one)) => words.push(one.clone()),
            (None, None) => {}
        }
        words.extend(self.port.map(|port| format!(":{port}")));
        words.extend(self.host.iter().cloned());
        words.extend(self.header.iter().map(|(name, values)| format!("{name}: {}", values.join("|"))));
        words.extend(self.query.iter().map(|(name, values)| format!("?{name}={}", values.join("|"))));
        words.extend(self.source_ip.iter().cloned());
        words.extend(self.event.iter().cloned());
        words.extend(self.field.iter().cloned());
        words.join(" ")
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LinkType {
    #[default]
    Request,
    Event,
    Data,
    Replication,
    Control,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Integration {
    Proxy,
    Aws,
    Mock,
    Logs,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TargetType {
    Instance,
    Ip,
    Lambda,
    Alb,
}
