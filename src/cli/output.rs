//! The door for writing: every output whole or not at all.
//!
//! A run first renders everything in memory, then writes all temporary files beside their targets, and only when
//! all of them are safely on the disk moves each to its name.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::input::{is_dash, name, why};
use super::report::visible;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::Text;

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&CANNOT_WRITE];

static CANNOT_WRITE: Code = Code {
    id: "cannot-write",
    explanation: Text::new(
        "An output could not be written: its folder is missing, it is itself a folder or a link, may not be \
         written, or is also an input. All outputs of the run were left as they were.",
        "出力を書き込めませんでした。書き込み先のフォルダーが存在しない、出力先がフォルダーまたはリンクである、\
         書き込み権限がない、または入力と同じファイルです。この実行の出力はすべて元のままです。",
    ),
};

/// A result and where it goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    /// `-` is standard output.
    pub target: PathBuf,
    pub bytes: Vec<u8>,
}

/// Writes all outputs, or none of them, and none over a file that the run has read (`inputs`, includes and all).
///
/// A file that already holds the same bytes is left alone. A reader of standard output that has gone away is no
/// error.
///
/// # Errors
/// Names the output that cannot be written and why.
pub fn write(outputs: &[Output], inputs: &[PathBuf]) -> Result<(), Diagnostic> {
    let inputs: Vec<PathBuf> = inputs.iter().filter_map(|input| fs::canonicalize(input).ok()).collect();
    let mut places: Vec<PathBuf> = Vec::new();
    let mut ready = Vec::new();
    for output in outputs.iter().filter(|output| !is_dash(&output.target)) {
        let refused = |why: &str| cannot(&output.target, why);
        let (folder, place) = place(&output.target).map_err(|error| refused(&why(&error)))?;
        if inputs.contains(&place) {
            return Err(refused("it is an input of this run"));
        }
        if places.contains(&place) {
            return Err(refused("two results of this run would have this name"));
        }
        if let Some(written) =
            prepare(&folder, &place, &output.bytes).map_err(|error| refused(&why(&error)))?
        {
            ready.push((written, place.clone(), &output.target));
        }
        places.push(place);
    }
    for output in outputs.iter().filter(|output| is_dash(&output.target)) {
        to_stdout(&output.bytes)?;
    }
    for (temporary, place, target) in ready {
        temporary.persist(&place).map_err(|error| cannot(target, &why(&error.error)))?;
        // The new name itself must reach the disk; where folders cannot be synced, nothing is lost but time.
        if let Some(folder) = place.parent() {
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
    }
    Ok(())
}

/// Folders that were made for outputs, and are taken away again unless these were written.
#[derive(Debug, Default)]
pub struct Folders(Vec<PathBuf>);

impl Folders {
    /// Makes the folders of outputs that lie below `root` and are not there.
    ///
    /// # Errors
    /// When one cannot be made, or a link leads out of the root.
    pub fn make(root: &Path, outputs: &[Output]) -> Result<Self, Diagnostic> {
        let mut made = Self::default();
        for output in outputs {
            let folder = match output.target.parent() {
                Some(parent) if !parent.as_os_str().is_empty() => parent,
                _ => Path::new("."),
            };
            made.folder(root, folder).map_err(|error| cannot(&output.target, &why(&error)))?;
        }
        Ok(made)
    }

    fn folder(&mut self, root: &Path, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| is_missing(folder)).collect();
        // What is there already, followed to where it really is.
        let there = missing.last().map_or(Some(folder), |first| first.parent());
        let there = there.filter(|there| !there.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if !fs::canonicalize(there)?.starts_with(root) {
            return Err(io::Error::other("a link leads out of the folder that is built"));
        }
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.0.push(folder.to_path_buf());
        }
        Ok(())
    }

    /// The outputs were written: the folders stay.
    pub fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            // One that has something in it by now is not ours to take away.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Whether nothing has this name, not even a broken link.
fn is_missing(folder: &Path) -> bool {
    !folder.as_os_str().is_empty()
        && fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Writes data to standard output.
///
/// # Errors
/// When the device is full or broken; a closed pipe is no error.
pub fn to_stdout(bytes: &[u8]) -> Result<(), Diagnostic> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Diagnostic::without_place(
            &CANNOT_WRITE,
            format!("cannot write to standard output: {}", why(&error)),
        )),
        _ => Ok(()),
    }
}

/// Writes a report to standard output, without its colors where nobody would see them (`NO_COLOR`, no terminal).
///
/// # Errors
/// As [`to_stdout`].
pub fn to_terminal(text: &str) -> Result<(), Diagnostic> {
    match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => to_stdout(anstream::adapter::strip_str(text).to_string().as_bytes()),
        _ => to_stdout(text.as_bytes()),
    }
}

fn cannot(target: &Path, why: &str) -> Diagnostic {
    Diagnostic::without_place(&CANNOT_WRITE, format!("cannot write `{}`: {why}", visible(&name(target))))
}

/// The real folder of a target, and the target in it.
fn place(target: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let Some(file_name) = target.file_name() else { return Err(io::Error::other("it is a folder")) };
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let folder = fs::canonicalize(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => io::Error::other("its folder does not exist"),
        _ => error,
    })?;
    let place = folder.join(file_name);
    Ok((folder, place))
}

/// Writes a temporary file beside the target; nothing when the target already holds these bytes.
fn prepare(folder: &Path, place: &Path, bytes: &[u8]) -> io::Result<Option<NamedTempFile>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hopmap-").suffix(".tmp");
    match fs::symlink_metadata(place) {
        Ok(found) if found.is_dir() => return Err(io::Error::other("it is a folder")),
        Ok(found) if found.is_symlink() => {
            return Err(io::Error::other("it is a link, and what it leads to is not written over"));
        }
        Ok(found) if !found.is_file() => {
            return Err(io::Error::other("it is a device; `-o -` is standard output"));
        }
        Ok(found) if found.permissions().readonly() => return Err(io::Error::other("it is read-only")),
        Ok(found) => {
            if found.len() == bytes.len() as u64 && fs::read(place)? == bytes {
                return Ok(None);
            }
            builder.permissions(found.permissions());
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => as_an_editor_would(&mut builder),
        Err(error) => return Err(error),
    }
    let mut temporary = builder.tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(Some(temporary))
}

/// Temporary files are private; a result has the permissions of any new file. The system takes the umask off.
fn as_an_editor_would(builder: &mut tempfile::Builder<'_, '_>) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = builder;
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Output, write};

    fn output(target: PathBuf, text: &str) -> Output {
        Output { target, bytes: text.as_bytes().to_vec() }
    }

    fn listing(folder: &std::path::Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder was just made")
            .map(|entry| entry.expect("it can be listed").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn all_or_none() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let good = folder.path().join("a.svg");
        let blocked = folder.path().join("b.svg");
        fs::create_dir(&blocked).expect("a folder in it");
        let wrong = write(&[output(good.clone(), "a"), output(blocked.clone(), "b")], &[]);
        assert!(wrong.is_err_and(|wrong| wrong.message.contains("it is a folder")));
        assert_eq!(listing(folder.path()), ["b.svg"]);

        fs::remove_dir(&blocked).expect("it is empty");
        assert_eq!(write(&[output(good.clone(), "a"), output(blocked, "b")], &[]), Ok(()));
        assert_eq!(listing(folder.path()), ["a.svg", "b.svg"]);
        assert_eq!(fs::read_to_string(good).ok().as_deref(), Some("a"));
    }

    #[test]
    fn the_same_bytes_are_not_written_again() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = folder.path().join("a.svg");
        let stamp = || fs::metadata(&target).and_then(|found| found.modified()).ok();
        assert_eq!(write(&[output(target.clone(), "same")], &[]), Ok(()));
        let before = stamp();
        assert_eq!(write(&[output(target.clone(), "same")], &[]), Ok(()));
        assert_eq!(stamp(), before);
        assert_eq!(write(&[output(target.clone(), "other")], &[]), Ok(()));
        assert_eq!(fs::read_to_string(&target).ok().as_deref(), Some("other"));
    }

    #[test]
    fn inputs_twins_and_missing_folders_are_refused() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let input = folder.path().join("a.yaml");
        fs::write(&input, "hopmap: 1").expect("a file in it");
        let refused = |outputs: &[Output]| write(outputs, std::slice::from_ref(&input)).is_err();
        assert!(refused(&[output(folder.path().join("./a.yaml"), "x")]));
        let twin = output(folder.path().join("b"), "x");
        assert!(refused(&[twin.clone(), twin]));
        assert!(refused(&[output(folder.path().join("none/b"), "x")]));
        assert!(refused(&[output(folder.path().join(".."), "x")]));
        assert_eq!(listing(folder.path()), ["a.yaml"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_read_only_files_are_left_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let real = folder.path().join("real");
        fs::write(&real, "old").expect("a file in it");
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&real, &link).expect("a link to it");
        assert!(write(&[output(link, "new")], &[]).is_err());
        let mut permissions = fs::metadata(&real).expect("it is there").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&real, permissions).expect("it is ours");
        assert!(write(&[output(real.clone(), "new")], &[]).is_err());
        assert_eq!(fs::read_to_string(real).ok().as_deref(), Some("old"));
    }
}
