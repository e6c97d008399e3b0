//! How callers prove who they are: `auth`, and headers that carry a secret.

use super::attributes::{Auth, Header};
use super::codes;
use super::reader::{Reader, items};
use crate::base::diagnostic::Diagnostic;
use crate::catalog::keys::{self, HeaderField, Of, Shape};
use crate::source::tree::{Tree, clip};

const METHODS: &[(&str, Auth)] = &[
    ("cognito", Auth::Cognito),
    ("oidc", Auth::Oidc),
    ("jwt", Auth::Jwt),
    ("iam", Auth::Iam),
    ("api-key", Auth::ApiKey),
    ("lambda", Auth::Lambda(None)),
];

/// `cognito`, a list, `{ lambda: id }`, or `none`; `words` are the methods that exist here.
pub(super) fn auth(
    name: &str,
    value: &Tree,
    words: &[&str],
    reader: &mut Reader<'_, '_>,
) -> Option<Vec<Auth>> {
    let mut methods = Vec::new();
    for item in items(value) {
        if let Some(entries) = item.map() {
            for entry in entries {
                if entry.key.value == "lambda" && words.contains(&"lambda") {
                    methods.push(Auth::Lambda(reader.id("lambda", &entry.value, Of::Anything)));
                } else {
                    bad(name, &entry.key.value, entry.key.span, words, reader);
                }
            }
            continue;
        }
        let Some(text) = reader.text(name, item) else { continue };
        if text.value == "none" && value.list().is_none_or(|list| list.len() == 1) {
            return Some(Vec::new());
        }
        let found = METHODS.iter().find(|(word, _)| *word == text.value && words.contains(word));
        match found {
            Some((_, method)) => methods.push(method.clone()),
            None => bad(name, &text.value, text.span, words, reader),
        }
    }
    Some(methods)
}

fn bad(
    name: &str,
    written: &str,
    span: crate::base::span::Span,
    words: &[&str],
    reader: &mut Reader<'_, '_>,
) {
    let all: Vec<String> = words.iter().chain(&["none"]).map(|word| format!("`{word}`")).collect();
    let help = format!(
        "it takes {}{}",
        all.join(", "),
        if words.contains(&"lambda") { " or `{ lambda: ID }`" } else { "" }
    );
    reader.complaints.push(
        Diagnostic::error(&codes::BAD_VALUE, span, format!("`{name}` cannot be `{}` here", clip(written)))
            .help(help),
    );
}

/// A name, `{ name, secret, accepts }`, or a list of either.
pub(super) fn headers(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Header> {
    let mut list = Vec::new();
    for item in items(value) {
        let mut header = Header { name: String::new(), secret: None, accepts: 1, span: item.span };
        if item.map().is_some() {
            for (field, value) in reader.entries(name, keys::HEADER, item) {
                match field {
                    HeaderField::Name => {
                        header.name = reader.text("name", value).map(|text| text.value).unwrap_or_default();
                    }
                    HeaderField::Secret => {
                        let shape = keys::find(keys::HEADER, "secret").map(|row| row.key.shape);
                        let of = if let Some(Shape::Id(of)) = shape { of } else { Of::Anything };
                        header.secret = reader.id("secret", value, of);
                    }
                    HeaderField::Accepts => {
                        // The five values of a rule are AWS's limit for an ALB.
                        header.accepts = reader.integer("accepts", value, 1, 5).unwrap_or(1);
                    }
                }
            }
        } else if let Some(text) = reader.text(name, item) {
            header.name = text.value;
        } else {
            continue;
        }
        if is_header_name(&header.name) {
            list.push(header);
        } else {
            let message = match header.name.as_str() {
                "" => "this header has no name".to_owned(),
                name => format!("`{}` is no name of a header", clip(name)),
            };
            reader.complain_with(
                &codes::BAD_VALUE,
                item.span,
                message,
                "write `X-Origin-Verify` or `{ name: X-Origin-Verify, secret: ID }`",
            );
        }
    }
    list
}

/// A token of HTTP (RFC 9110, section 5.6.2).
pub(super) fn is_header_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
