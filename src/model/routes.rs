//! `route`: what the source looks at to choose a link.

use super::codes;
use super::link::Route;
use super::reader::{Reader, items};
use crate::base::span::Spanned;
use crate::catalog::keys::{self, RouteField};
use crate::source::tree::{Tree, clip};

/// A text, a map (all conditions hold), or a list (one of them holds).
pub(super) fn read(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Route> {
    let mut routes = Vec::new();
    for item in items(value) {
        if item.map().is_some() {
            routes.extend(conditions(name, item, reader));
        } else if let Some(text) = reader.text(name, item) {
            routes.extend(path(name, &text, Route::default(), reader));
        }
    }
    routes
}

/// `/path`, `GET /path`, or a route key such as `$default`.
fn path(name: &str, text: &Spanned<String>, mut route: Route, reader: &mut Reader<'_, '_>) -> Option<Route> {
    let words: Vec<&str> = text.value.split_whitespace().collect();
    match words.as_slice() {
        [path] => route.path = Some((*path).to_owned()),
        [method, path] if is_method(method) && path.starts_with('/') => {
            route.method = Some((*method).to_owned());
            route.path = Some((*path).to_owned());
        }
        _ => {
            let message = format!("`{name}` cannot be `{}`", clip(&text.value));
            reader.complain_with(
                &codes::BAD_VALUE,
                text.span,
                message,
                "write `/path`, `GET /path`, a route key, or a map such as `{ path: /a, header: { X-Tenant: b } }`",
            );
            return None;
        }
    }
    Some(route)
}

fn is_method(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A map of conditions; a list of paths in it makes a route of each.
fn conditions(name: &str, item: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Route> {
    let before = reader.complaints.count();
    let mut route = Route::default();
    let mut paths = Vec::new();
    for (field, value) in reader.entries(name, keys::ROUTE, item) {
        let texts = |reader: &mut Reader<'_, '_>, name| {
            reader.texts(name, value).into_iter().map(|text| text.value).collect::<Vec<_>>()
        };
        match field {
            RouteField::Path => paths = reader.texts("path", value),
            RouteField::Method => match reader.text("method", value) {
                Some(method) if is_method(&method.value) => route.method = Some(method.value),
                Some(method) => {
                    let message = format!("`{}` is no HTTP method", clip(&method.value));
                    reader.complain_with(&codes::BAD_VALUE, method.span, message, "write `GET`, `POST`, ...");
                }
                None => {}
            },
            RouteField::Port => route.port = reader.port("port", value),
            RouteField::Host => route.host = texts(reader, "host"),
            RouteField::Header => route.header = values("header", value, reader),
            RouteField::Query => route.query = values("query", value, reader),
            RouteField::SourceIp => route.source_ip = reader.cidrs("source_ip", value),
            RouteField::Event => route.event = texts(reader, "event"),
            RouteField::Field => route.field = texts(reader, "field"),
        }
    }
    if paths.is_empty() {
        if route == Route::default() && reader.complaints.count() > before {
            return Vec::new();
        }
        if route == Route::default() {
            reader.complain_with(
                &codes::BAD_VALUE,
                item.span,
                "this route has no condition",
                "name a path, a port, a header, ...",
            );
            return Vec::new();
        }
        return vec![route];
    }
    paths.iter().filter_map(|text| path(name, text, route.clone(), reader)).collect()
}

/// Names, each with a value or a list of values.
fn values(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<(String, Vec<String>)> {
    let Some(entries) = value.map() else {
        reader.wrong_shape(name, value, "a map of names and values");
        return Vec::new();
    };
    let mut list = Vec::new();
    for entry in entries {
        let key = reader.free_key(&entry.key);
        let values = reader.texts(name, &entry.value).into_iter().map(|text| text.value).collect();
        list.push((key, values));
    }
    list
}
