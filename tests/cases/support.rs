//! What all families share: where the package is, and how an expected file is compared or renewed.

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::Failed;

/// A path in the package.
pub fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The entries of a folder of the package, by name. A folder that is not there has none.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The folders of the samples: those with a topology. Beside them stand only [`NO_SAMPLES`].
pub fn samples() -> Vec<PathBuf> {
    let mut folders = entries(&package("samples"));
    folders.retain(|folder| folder.join("topology.yaml").is_file());
    folders
}

/// What else is in `samples/`: a whole repository, which is built by itself, and the file that says so.
pub const NO_SAMPLES: [&str; 2] = ["hopmap.toml", "repository"];

/// The last part of a path.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Compares what was got with the expected file; with `BLESS=1` writes it.
pub fn same(expected: &Path, got: &str) -> Result<(), Failed> {
    let blessing = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let shown = expected.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(expected).display();
    match fs::read_to_string(expected) {
        Ok(text) if text == got => Ok(()),
        _ if blessing => {
            if let Some(folder) = expected.parent() {
                fs::create_dir_all(folder)?;
            }
            Ok(fs::write(expected, got)?)
        }
        Err(error) => Err(format!("{shown}: {error}; BLESS=1 writes it").into()),
        Ok(text) => {
            Err(format!("{shown} is not what is got now:\n{}\nBLESS=1 renews it", difference(&text, got))
                .into())
        }
    }
}

/// The first lines in which two texts differ.
fn difference(expected: &str, got: &str) -> String {
    let mut lines = expected.lines().zip(got.lines()).enumerate();
    let cut = |line: &str| line.chars().take(300).collect::<String>();
    match lines.find(|(_, (old, new))| old != new) {
        Some((at, (old, new))) => format!("line {}\n- {}\n+ {}", at + 1, cut(old), cut(new)),
        None => format!("one has {} lines, the other {}", expected.lines().count(), got.lines().count()),
    }
}

/// Fails when the folder holds anything but these names: an expected file without a case would never be looked at.
pub fn nothing_else(folder: &Path, names: &[&str]) -> Result<(), Failed> {
    let strangers: Vec<String> = entries(folder)
        .iter()
        .map(|path| name(path))
        .filter(|name| !names.contains(&name.as_str()))
        .collect();
    if strangers.is_empty() {
        return Ok(());
    }
    Err(format!("{} belongs to no case in {}", strangers.join(", "), folder.display()).into())
}
