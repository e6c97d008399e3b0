//! The JSON Schema of the topology language (draft-07, which editors understand), from the same rows that the reader
//! of topologies checks against.
//!
//! It is what an editor needs while one types: keys by place and kind, words, descriptions. What only the whole file
//! can tell (whom an id names, what nests) stays with the reader.

use serde_json::{Map, Value, json};

use crate::catalog::catalog;
use crate::catalog::keys::{self, Joins, Key, On, RESOURCE, ResourceRow, Row, Shape};
use crate::catalog::kind::Kind;
use crate::model::link::Class;

/// An arrow between the ends of a link.
const ARROW: &str = "->|→";

/// The schema.
#[must_use]
pub fn json_schema() -> Value {
    let mut schema = object(keys::TOP.iter().map(|row| &row.key), &["hopmap"]);
    let head = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "hopmap topology, version 1",
        "definitions": definitions(),
    });
    if let (Some(schema), Value::Object(head)) = (schema.as_object_mut(), head) {
        for (name, value) in head {
            schema.insert(name, value);
        }
    }
    schema
}

/// A closed map of keys.
fn object<'k>(keys: impl Iterator<Item = &'k Key>, required: &[&str]) -> Value {
    let properties: Map<String, Value> = keys.map(|key| (key.name.to_owned(), described(key))).collect();
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn rows<Field>(rows: &'static [Row<Field>], required: &[&str]) -> Value {
    object(rows.iter().map(|row| &row.key), required)
}

/// What a key takes, with the sentence about it in both languages.
fn described(key: &Key) -> Value {
    json!({ "description": format!("{}\n\n{}", key.about.en, key.about.ja), "allOf": [value(key.shape)] })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// One value or a list of them.
fn one_or_list(one: &Value) -> Value {
    json!({ "anyOf": [one, { "type": "array", "items": one }] })
}

/// A value, or a text in which the name of a repetition stands for it.
fn or_name(value: &Value) -> Value {
    json!({ "anyOf": [value, reference("repeated")] })
}

fn words(words: &[&str]) -> Value {
    or_name(&json!({ "enum": words }))
}

fn value(shape: Shape) -> Value {
    match shape {
        Shape::Bool => or_name(&json!({ "type": "boolean" })),
        Shape::Integer(least, most) => json!({
            "anyOf": [
                { "type": "integer", "minimum": least, "maximum": most },
                { "type": "string", "pattern": "^[0-9]+$" },
                reference("repeated"),
            ]
        }),
        Shape::Word(list) => words(list),
        Shape::Text | Shape::Region | Shape::Id(_) | Shape::FlowId => reference("text"),
        Shape::UserText => reference("userText"),
        Shape::Href => json!({ "type": "string", "format": "uri-reference" }),
        Shape::Date => json!({ "type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Shape::Kind => reference("kind"),
        Shape::Texts
        | Shape::Ids(_)
        | Shape::IdsOrKinds
        | Shape::Cidrs
        | Shape::Services
        | Shape::Egress
        | Shape::Via
        | Shape::Inbound
        | Shape::Paths => reference("texts"),
        Shape::Auth(list) => auth(list),
        Shape::Headers => one_or_list(&json!({ "anyOf": [reference("text"), reference("header")] })),
        Shape::Listeners => one_or_list(&json!({ "anyOf": [reference("text"), reference("listener")] })),
        Shape::DefaultAction => json!({
            "anyOf": [
                { "type": "integer", "minimum": 100, "maximum": 599 },
                { "enum": ["redirect"] },
                reference("repeated"),
            ]
        }),
        Shape::ResourcePolicy => json!({ "anyOf": [{ "type": "boolean" }, reference("texts")] }),
        Shape::Connects(_, joins) => connects(joins),
        Shape::Routes => one_or_list(&json!({ "anyOf": [reference("text"), reference("route")] })),
        Shape::Classes => one_or_list(&words(&Class::ALL.map(Class::id))),
        Shape::Allow => one_or_list(&reference("allow")),
        Shape::Properties => json!({ "type": "object", "additionalProperties": reference("texts") }),
        Shape::Hints => one_or_list(&reference("hint")),
        Shape::Resources => reference("resources"),
        // Nothing after the colon is an empty list.
        Shape::Links => json!({ "type": ["array", "null"], "items": reference("link") }),
        Shape::Flows => map_of("flow"),
        Shape::Views => map_of("view"),
        Shape::Steps => reference("steps"),
        Shape::Repeat => one_or_list(&reference("repeat")),
    }
}

/// A map from ids; nothing after the colon is an empty one.
fn map_of(name: &str) -> Value {
    json!({ "type": ["object", "null"], "additionalProperties": reference(name) })
}

fn auth(list: &[&str]) -> Value {
    let mut all = list.to_vec();
    all.push("none");
    let one = if list.contains(&"lambda") {
        let function = json!({
            "type": "object",
            "properties": { "lambda": reference("text") },
            "required": ["lambda"],
            "additionalProperties": false,
        });
        json!({ "anyOf": [words(&all), function] })
    } else {
        words(&all)
    };
    one_or_list(&one)
}

fn connects(joins: Joins) -> Value {
    match joins {
        Joins::Pair => json!({ "type": "array", "items": reference("text"), "minItems": 1, "maxItems": 2 }),
        Joins::List => reference("texts"),
        Joins::Routes => json!({
            "anyOf": [
                one_or_list(&json!({ "anyOf": [reference("text"), reference("attachment")] })),
                { "type": "object", "additionalProperties": reference("texts") },
            ]
        }),
    }
}

fn definitions() -> Value {
    let link_keys = object(
        keys::LINK.iter().filter(|row| !matches!(row.key.name, "from" | "to")).map(|row| &row.key),
        &[],
    );
    let mut definitions = json!({
        "repeated": { "type": "string", "pattern": r"\$" },
        "text": { "type": ["string", "number", "boolean"] },
        "texts": one_or_list(&reference("text")),
        "userText": {
            "anyOf": [
                reference("text"),
                {
                    "type": "object",
                    "properties": { "en": reference("text"), "ja": reference("text") },
                    "minProperties": 1,
                    "additionalProperties": false,
                },
            ]
        },
        "kind": kinds(),
        "resources": map_of("resource"),
        "resource": resource(),
        "link": {
            "anyOf": [
                { "type": "string", "pattern": ARROW },
                {
                    "type": "object",
                    "patternProperties": {
                        ARROW: { "anyOf": [reference("userText"), { "type": "null" }, reference("linkKeys")] }
                    },
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": false,
                },
                rows(keys::LINK, &["from", "to"]),
            ]
        },
        "linkKeys": link_keys,
        "route": rows(keys::ROUTE, &[]),
        "header": rows(keys::HEADER, &["name"]),
        "listener": {
            "type": "object",
            "properties": { "redirect": reference("text") },
            "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 65_535 },
        },
        "allow": rows(keys::ALLOW, &["rule", "reason"]),
        "attachment": rows(keys::ATTACHMENT, &["to"]),
        "hint": rows(keys::HINT, &[]),
        "flow": rows(keys::FLOW, &[]),
        "view": rows(keys::VIEW, &[]),
        "steps": one_or_list(&reference("step")),
        "step": {
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": { "one_of": reference("branches"), "all_of": reference("branches") },
                    "additionalProperties": { "anyOf": [reference("userText"), { "type": "null" }] },
                    "minProperties": 1,
                    "maxProperties": 1,
                },
            ]
        },
        "branches": { "type": "object", "additionalProperties": reference("steps") },
        "repeat": {
            "type": "object",
            "propertyNames": { "not": { "enum": ["default", "connect", "disconnect"] } },
            "additionalProperties": { "type": "array", "items": reference("text"), "minItems": 1 },
        },
    });
    for (name, row) in resource_keys() {
        definitions[name] = described(&row.key);
    }
    definitions
}

/// All ids of kinds, then their aliases.
fn kinds() -> Value {
    let ids = catalog().kinds().iter().map(|kind| kind.id);
    let aliases = catalog().kinds().iter().flat_map(|kind| kind.aliases.iter().copied());
    or_name(&json!({ "enum": ids.chain(aliases).collect::<Vec<_>>() }))
}

/// The rows of resource keys, each under a name of its own: kinds that mean different things by a key have a row each.
fn resource_keys() -> impl Iterator<Item = (String, &'static ResourceRow)> {
    RESOURCE.iter().enumerate().map(|(at, row)| {
        let before = RESOURCE[..at].iter().filter(|before| before.key.name == row.key.name).count();
        let name = row.key.name;
        (if before == 0 { format!("key-{name}") } else { format!("key-{name}-{}", before + 1) }, row)
    })
}

/// Rows under the names of their definitions.
type Named = Vec<(String, &'static ResourceRow)>;

/// A resource: what every one has, and for each set of kinds with the same keys exactly those.
fn resource() -> Value {
    let mut sets: Vec<(Named, Vec<&'static Kind>)> = Vec::new();
    for kind in catalog().kinds() {
        let own: Named = resource_keys().filter(|(_, row)| row.on.permits(kind)).collect();
        let same = |rows: &[(String, &ResourceRow)]| {
            rows.iter().map(|(name, _)| name).eq(own.iter().map(|(name, _)| name))
        };
        match sets.iter_mut().find(|(rows, _)| same(rows)) {
            Some((_, kinds)) => kinds.push(kind),
            None => sets.push((own, vec![kind])),
        }
    }
    let properties = |rows: &[(String, &ResourceRow)]| -> Map<String, Value> {
        rows.iter().map(|(name, row)| (row.key.name.to_owned(), reference(name))).collect()
    };
    let branches: Vec<Value> = sets
        .iter()
        .map(|(rows, kinds)| {
            let words: Vec<&str> = kinds
                .iter()
                .flat_map(|kind| std::iter::once(kind.id).chain(kind.aliases.iter().copied()))
                .collect();
            json!({
                "if": { "properties": { "kind": { "enum": words } }, "required": ["kind"] },
                "then": { "properties": properties(rows), "additionalProperties": false },
            })
        })
        .collect();
    let everywhere: Named = resource_keys().filter(|(_, row)| row.on == On::Every).collect();
    json!({ "type": "object", "properties": properties(&everywhere), "required": ["kind"], "allOf": branches })
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::json_schema;

    fn json(text: &str) -> Value {
        let options = serde_saphyr::options! { strict_booleans: true };
        serde_saphyr::from_str_with_options(text, options).expect("the test is YAML")
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the samples are files")]
    fn all_samples_are_valid() {
        let validator = jsonschema::draft7::new(&json_schema()).expect("it is a schema");
        let samples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
        let mut count = 0;
        for sample in std::fs::read_dir(samples).expect("there are samples").flatten() {
            let Ok(text) = std::fs::read_to_string(sample.path().join("topology.yaml")) else { continue };
            let errors: Vec<String> = validator
                .iter_errors(&json(&text))
                .map(|error| format!("{} {error}", error.instance_path))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:?}", sample.path().display());
            count += 1;
        }
        assert!(count >= 28);
    }

    #[test]
    fn what_the_reader_refuses_by_shape_the_schema_refuses_too() {
        let validator = jsonschema::draft7::new(&json_schema()).expect("it is a schema");
        let good = "hopmap: 1\nresources: { a: { kind: alb, scheme: internal }, b: { kind: rds } }\nlinks: [a -> b]\n";
        assert!(validator.is_valid(&json(good)));
        for (piece, instead) in [
            ("hopmap: 1", "hopmap: 2"),
            ("hopmap: 1", "title: x"),
            ("resources:", "resorces:"),
            ("kind: alb", "kind: albb"),
            ("kind: alb, ", ""),
            ("scheme: internal", "scheme: private"),
            ("scheme: internal", "shceme: internal"),
            ("kind: rds", "kind: rds, scheme: internal"),
            ("kind: rds", "kind: rds, children: {}"),
            ("kind: rds", "kind: rds, publicly_accessible: maybe"),
            ("kind: rds", "kind: rds, count: -1"),
            ("kind: rds", "kind: rds, label: { fr: base }"),
            ("a -> b", "a, b"),
            ("a -> b", "{ from: a }"),
            ("a -> b", "{ a -> b: { prot: 1 } }"),
            ("a -> b", "{ a -> b: { expect: secret } }"),
            ("a -> b", "{ a -> b: HTTPS, port: 443 }"),
            ("links:", "repeat: { default: [a] }\nlinks:"),
        ] {
            let broken = good.replace(piece, instead);
            assert_ne!(broken, good);
            assert!(!validator.is_valid(&json(&broken)), "{broken}");
        }
    }

    #[test]
    fn every_reference_resolves() {
        fn references<'v>(value: &'v Value, into: &mut Vec<&'v str>) {
            match value {
                Value::Object(map) => {
                    into.extend(map.get("$ref").and_then(Value::as_str));
                    map.values().for_each(|value| references(value, into));
                }
                Value::Array(list) => list.iter().for_each(|value| references(value, into)),
                _ => {}
            }
        }
        let schema = json_schema();
        let mut found = Vec::new();
        references(&schema, &mut found);
        for reference in found {
            assert!(schema.pointer(&reference[1..]).is_some(), "{reference}");
        }
    }
}
