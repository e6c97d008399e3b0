//! The JSON Schema, held against the samples and against what the reader itself says.

use hopmap::cli::samples::SAMPLES;
use hopmap::emit::schema::json_schema;
use jsonschema::Validator;
use serde_json::{Value, json};

fn validator() -> Validator {
    jsonschema::draft7::new(&json_schema()).expect("the schema is one")
}

fn as_json(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).expect("samples are YAML")
}

#[test]
fn every_sample_validates() {
    let validator = validator();
    for sample in SAMPLES {
        let errors: Vec<String> = validator
            .iter_errors(&as_json(sample.text))
            .map(|error| format!("{} at {}", error, error.instance_path))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", sample.name);
    }
}

#[test]
fn what_the_reader_refuses_the_schema_refuses_too() {
    let validator = validator();
    for wrong in [
        json!({}),
        json!({ "hopmap": 2 }),
        json!({ "hopmap": 1, "resorces": {} }),
        json!({ "hopmap": 1, "resources": { "a": { "kind": "arora" } } }),
        json!({ "hopmap": 1, "resources": { "a": { "kind": "alb", "scheme": "external" } } }),
        json!({ "hopmap": 1, "resources": { "a": { "kind": "alb", "chidren": {} } } }),
        json!({ "hopmap": 1, "resources": [] }),
        json!({ "hopmap": 1, "links": [{ "from": "a" }] }),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
        assert!(crate::property::understand(&wrong.to_string()).is_err(), "{wrong}");
    }
}
