//! The file of known findings: `{"schema_version": 1, "findings": [...]}` with a line for each.
//!
//! It is kept beside the topologies and read in diffs, so it is sorted and holds nothing that an edit elsewhere would
//! change: no line numbers, no messages.

use std::fmt;

use serde::Deserialize;

use crate::analysis::identity::Identity;

/// The version of the form. A key that is added does not change it; one that goes, or means something else, does.
pub const VERSION: u64 = 1;

#[derive(Deserialize)]
struct EntryJson {
    file: String,
    rule: String,
    at: Vec<String>,
    fact: Option<String>,
}

#[derive(Deserialize)]
struct VersionJson {
    schema_version: u64,
}

#[derive(Deserialize)]
struct FileJson {
    findings: Vec<EntryJson>,
}

/// Why a text is no baseline that can be read.
#[derive(PartialEq, Eq, Debug)]
pub enum NoBaseline {
    /// Something else, or broken: what is wrong, and where.
    Wrong(String),
    /// Written by a later version.
    Newer(u64),
}

impl fmt::Display for NoBaseline {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(why) => write!(formatter, "{why}"),
            Self::Newer(version) => {
                write!(formatter, "its `schema_version` is {version}, and this hopmap knows {VERSION}")
            }
        }
    }
}

/// The findings as text, sorted; the same one twice stands there twice.
#[must_use]
pub fn write(mut findings: Vec<Identity>) -> String {
    findings.sort();
    let lines: Vec<String> = findings.iter().map(|finding| format!("    {}", line(finding))).collect();
    let list = if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", lines.join(",\n")) };
    format!("{{\n  \"schema_version\": {VERSION},\n  \"findings\": {list}\n}}\n")
}

fn line(Identity { file, rule, at, fact }: &Identity) -> String {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    let at: Vec<String> = at.iter().map(|id| text(id)).collect();
    let fact = fact.as_ref().map(|fact| format!(", \"fact\": {}", text(fact))).unwrap_or_default();
    let (file, rule, at) = (text(file), text(rule), at.join(", "));
    format!("{{ \"file\": {file}, \"rule\": {rule}, \"at\": [{at}]{fact} }}")
}

/// The findings of a text that `write` has written, or a person after it, in the order in which they stand.
///
/// # Errors
/// When it is no baseline, or a newer one.
pub fn read(text: &str) -> Result<Vec<Identity>, NoBaseline> {
    let wrong = |error: serde_json::Error| NoBaseline::Wrong(error.to_string());
    // The version is looked at first: what a newer file holds beside it is not ours to judge.
    let VersionJson { schema_version } = serde_json::from_str(text).map_err(wrong)?;
    if schema_version > VERSION {
        return Err(NoBaseline::Newer(schema_version));
    }
    if schema_version < 1 {
        return Err(NoBaseline::Wrong("`schema_version` begins with 1".to_owned()));
    }
    let FileJson { findings } = serde_json::from_str(text).map_err(wrong)?;
    let identity = |EntryJson { file, rule, at, fact }| Identity { file, rule, at, fact };
    Ok(findings.into_iter().map(identity).collect())
}

#[cfg(test)]
mod tests {
    use super::{NoBaseline, read, write};
    use crate::analysis::identity::Identity;

    fn finding(file: &str, at: &[&str], fact: Option<&str>) -> Identity {
        Identity {
            file: file.to_owned(),
            rule: "expect-broken".to_owned(),
            at: at.iter().map(|id| (*id).to_owned()).collect(),
            fact: fact.map(str::to_owned),
        }
    }

    #[test]
    fn a_line_holds_a_finding() {
        let findings = vec![
            finding("b.yaml", &["箱"], None),
            finding("a.yaml", &["api", "alb"], Some("D3.24")),
            finding("b.yaml", &["箱"], None),
        ];
        let text = write(findings.clone());
        assert_eq!(
            text,
            r#"{
  "schema_version": 1,
  "findings": [
    { "file": "a.yaml", "rule": "expect-broken", "at": ["api", "alb"], "fact": "D3.24" },
    { "file": "b.yaml", "rule": "expect-broken", "at": ["箱"] },
    { "file": "b.yaml", "rule": "expect-broken", "at": ["箱"] }
  ]
}
"#
        );
        let mut sorted = findings;
        sorted.sort();
        assert_eq!(read(&text), Ok(sorted));
        assert_eq!(read(&write(Vec::new())), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_baseline_is_told_apart_from_a_newer_one() {
        assert_eq!(read(r#"{"schema_version": 2, "known": 7}"#), Err(NoBaseline::Newer(2)));
        let later = r#"{"schema_version": 1, "made_by": "x", "findings": [{"file": "a", "rule": "r", "at": [], "since": 3}]}"#;
        assert_eq!(read(later).map(|findings| findings.len()), Ok(1), "keys may be added");
        for wrong in [
            "",
            "hopmap: 1\n",
            "[]",
            "{}",
            r#"{"schema_version": 0, "findings": []}"#,
            r#"{"schema_version": "1", "findings": []}"#,
            r#"{"schema_version": 1, "files": []}"#,
            r#"{"schema_version": 1, "findings": [{"file": "a", "rule": "r"}]}"#,
            r#"{"schema_version": 1, "findings": []} x"#,
        ] {
            assert!(matches!(read(wrong), Err(NoBaseline::Wrong(_))), "{wrong}");
        }
        assert!(matches!(read(&"[".repeat(100_000)), Err(NoBaseline::Wrong(_))));
    }
}
