//! Books as mdBook hands them over: `tests/data/mdbook/NAME/book.json`, and what is given back: `given.json`, or when
//! nothing is, `told.txt`: the exit status and what is said. Other files are those of the book.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, nothing_else, package, same};

const FOLDER: &str = "tests/data/mdbook";

pub fn trials() -> Vec<Trial> {
    let cases = entries(&package(FOLDER));
    cases
        .into_iter()
        .map(|case| Trial::test(format!("mdbook::{}", name(&case)), move || book(&case)))
        .collect()
}

fn book(case: &Path) -> Result<(), Failed> {
    let handed = std::fs::read(case.join("book.json"))?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_hopmap"))
        .arg("mdbook")
        .current_dir(case)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("no standard input")?.write_all(&handed)?;
    let output = child.wait_with_output()?;
    let given = String::from_utf8(output.stdout)?;
    let status = output.status.code().unwrap_or(-1);
    let told = String::from_utf8(output.stderr)?;
    if status == 0 {
        serde_json::from_str::<serde_json::Value>(&given)?;
        nothing_else(case, &["book.json", "given.json", "src", "told.txt"])?;
        same(&case.join("given.json"), &given)?;
    } else {
        nothing_else(case, &["book.json", "src", "told.txt"])?;
        if !given.is_empty() {
            return Err(format!("status {status}, and yet it gives {} bytes", given.len()).into());
        }
    }
    if status != 0 || !told.is_empty() {
        same(&case.join("told.txt"), &format!("status {status}\n\n{told}"))?;
    }
    Ok(())
}
