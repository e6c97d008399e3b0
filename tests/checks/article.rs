//! The page that sets the article beside our verdicts: what it says of a sample is what the sample gets.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Everything between backticks.
fn codes(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_table_about_the_article_says_what_the_samples_get() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in ["article.md", "article.ja.md"] {
        let text = fs::read_to_string(package.join("book/src").join(page)).expect("the page is there");
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
        assert!(rows.len() >= 12, "{page} has {} rows", rows.len());
        for row in rows {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let sample = codes(cells[1])[0];
            let verdicts = package.join(format!("tests/data/verdicts/samples/{sample}.txt"));
            let verdicts = fs::read_to_string(verdicts).expect("every sample has its verdicts");
            let words: BTreeSet<&str> = verdicts.split_whitespace().collect();
            let said = codes(cells[2]);
            for word in &said {
                assert!(words.contains(word), "{page}: {sample} does not get `{word}`:\n{verdicts}");
            }
            // No finding is left out, and where none is named there is none.
            for line in verdicts.lines().filter(|line| line.starts_with("# finding: ")) {
                let mut parts = line.trim_start_matches("# finding: ").split(' ');
                let (severity, rule) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
                let told = said.contains(&rule) || severity == "note";
                assert!(told, "{page}: {sample} gets {severity} {rule}, and the page does not say so");
            }
            assert!(!said.is_empty(), "{page} says nothing of {sample}");
        }
    }
}
