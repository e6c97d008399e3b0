//! The rules of the house that a machine can check.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import. Downwards only; the reasons stand in ARCHITECTURE.md.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("catalog", &["base"]),
    ("words", &["base"]),
    ("theme", &["base", "catalog"]),
    ("source", &["base", "catalog"]),
    ("model", &["base", "catalog", "source"]),
    ("graph", &["base", "catalog", "model"]),
    ("analysis", &["base", "catalog", "words", "model", "graph"]),
    ("view", &["base", "catalog", "words", "model", "graph", "analysis"]),
    ("document", &["base", "catalog", "words", "model", "graph", "analysis"]),
    ("layout", &["base"]),
    ("scene", &["base", "catalog", "theme", "view", "layout"]),
    (
        "emit",
        &[
            "base", "catalog", "words", "theme", "model", "graph", "analysis", "document", "view", "layout",
            "scene",
        ],
    ),
    (
        "pipeline",
        &[
            "base", "catalog", "words", "theme", "source", "model", "graph", "analysis", "view", "document",
            "layout", "scene", "emit",
        ],
    ),
    ("cli", &["base", "catalog", "words", "theme", "emit", "pipeline"]),
];

/// A file of `src`, in the ways the rules look at it.
struct File {
    /// From the package: `src/layout/rank.rs`.
    path: String,
    room: String,
    /// As written.
    text: String,
    /// Without comments.
    code: String,
    /// Without comments and without the unit tests at its foot.
    product: String,
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { files_below(&path, into) } else { into.push(path) }
    }
}

fn sources() -> Vec<File> {
    let mut paths = Vec::new();
    files_below(&package().join("src"), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    assert!(paths.len() > 50, "the sources are found");
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source can be read");
            let path =
                path.strip_prefix(package()).expect("it is below").to_string_lossy().replace('\\', "/");
            let room =
                path["src/".len()..].split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
            let code = without_comments(&text);
            let product = match path.ends_with("/tests.rs") {
                true => String::new(),
                false => code.split("#[cfg(test)]").next().unwrap_or_default().to_owned(),
            };
            File { path, room, text, code, product }
        })
        .collect()
}

/// The code with its comments blanked; strings stay. Knows strings, raw strings and character literals as far as
/// to tell what is a comment.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            rest = &rest[end..];
            continue;
        } else if rest.starts_with('"') {
            string_length(rest)
        } else if let Some(length) = raw_string_length(rest) {
            length
        } else {
            character_length(rest).unwrap_or(first.len_utf8())
        };
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    out
}

/// The length of a character literal that would otherwise begin a string, a comment or an escape.
fn character_length(text: &str) -> Option<usize> {
    if text.starts_with("'\"'") || text.starts_with("'/'") {
        return Some(3);
    }
    let after = text.strip_prefix("'\\")?;
    // The character after the backslash may itself be the quote.
    let end = after.char_indices().skip(1).find(|(_, character)| *character == '\'')?.0;
    Some(2 + end + 1)
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string_length(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    if !after[hashes..].starts_with('"') {
        return None;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 1 + hashes + 1;
    Some(text[body..].find(&end).map_or(text.len(), |at| body + at + end.len()))
}

/// The contents of the string literals of a code without comments.
fn strings(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with('"') {
            let length = string_length(rest);
            found.push(&rest[1..length.saturating_sub(1).max(1)]);
            length
        } else if let Some(length) = raw_string_length(rest) {
            found.push(rest[..length].trim_start_matches('r').trim_matches('#').trim_matches('"'));
            length
        } else {
            character_length(rest).unwrap_or(first.len_utf8())
        };
        rest = &rest[taken..];
    }
    found
}

/// The rooms named by `crate::room` and `crate::{room, room::...}` paths.
fn imported(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    for after in code.split("crate::").skip(1) {
        let Some(list) = after.strip_prefix('{') else {
            rooms.insert(word(after));
            continue;
        };
        let mut depth = 0_u32;
        let mut start = true;
        for (at, character) in list.char_indices() {
            if start && depth == 0 && character.is_alphabetic() {
                rooms.insert(word(&list[at..]));
                start = false;
            }
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' => start = true,
                _ => {}
            }
        }
    }
    rooms.retain(|room| room.chars().next().is_some_and(char::is_lowercase));
    rooms
}

/// Fails with all complaints at once.
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn rooms_import_downwards_only() {
    let mut complaints = Vec::new();
    for file in sources() {
        if file.path == "src/lib.rs" || file.path == "src/main.rs" {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == file.room) else {
            complaints.push(format!("{}: {} is no room; give it a row", file.path, file.room));
            continue;
        };
        for room in imported(&file.code) {
            if room != file.room && !allowed.contains(&room.as_str()) {
                complaints.push(format!("{}: {} may not use {room}", file.path, file.room));
            }
        }
        if file.code.contains("super::super") {
            complaints.push(format!("{}: `super::super` climbs past a door; write `crate::`", file.path));
        }
    }
    none(&complaints);
}

#[test]
fn the_table_of_rooms_reads_downwards() {
    for (at, (room, allowed)) in ROOMS.iter().enumerate() {
        for below in *allowed {
            assert!(
                ROOMS[..at].iter().any(|(name, _)| name == below),
                "{room} may use {below}, which is not below it"
            );
        }
    }
}

/// What may stand in some rooms only: a piece of code, where it may stand, and who has it.
const ONLY_IN: &[(&str, &[&str], &str)] = &[
    ("std::fs", &["cli"], "files"),
    ("std::env", &["cli"], "the environment"),
    ("TcpStream", &[], "the network"),
    ("TcpListener", &[], "the network"),
    ("UdpSocket", &[], "the network"),
    ("std::process", &["cli", "main"], "processes"),
    ("std::thread", &["cli"], "threads"),
    ("std::time", &["cli"], "the clock"),
    ("SystemTime", &["cli"], "the clock"),
    ("Instant::now", &["cli"], "the clock"),
    ("io::stdin", &["cli"], "the terminal"),
    ("io::stdout", &["cli"], "the terminal"),
    ("io::stderr", &["cli"], "the terminal"),
    ("println!", &[], "the terminal"),
    ("eprintln!", &[], "the terminal"),
    ("dbg!", &[], "the terminal"),
    ("petgraph", &["graph"], "petgraph"),
    ("annotate_snippets", &["cli"], "the terminal"),
    ("clap", &["cli"], "the command line"),
    ("serde_saphyr", &["source"], "YAML"),
    ("pulldown_cmark", &["emit", "document"], "Markdown"),
    ("svg::node", &["emit"], "the SVG writer"),
    ("HashMap", &[], "an order that differs between runs"),
    ("HashSet", &[], "an order that differs between runs"),
    (".sin()", &[], "floats that differ between machines"),
    (".cos()", &[], "floats that differ between machines"),
    (".powf(", &["theme"], "floats that differ between machines; contrasts are only tested"),
    (".unwrap()", &[], "a panic that a user may meet"),
    ("todo!", &[], "unfinished work"),
    ("unimplemented!", &[], "unfinished work"),
    ("panic!(", &[], "a panic that a user may meet"),
    ("unsafe", &[], "code that the compiler does not check"),
];

#[test]
fn what_belongs_to_one_room_stays_there() {
    let mut complaints = Vec::new();
    for file in sources() {
        for (piece, rooms, what) in ONLY_IN {
            let found = lines_with(&file.product, piece);
            if found > 0 && !rooms.contains(&file.room.as_str()) {
                complaints.push(format!("{}: `{piece}` ({what}) has no place here", file.path));
            }
        }
    }
    none(&complaints);
}

/// How many lines hold the piece as a whole word, attributes and strings apart.
fn lines_with(code: &str, piece: &str) -> usize {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("#!["))
        .filter(|line| {
            line.match_indices(piece).any(|(at, _)| {
                let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
                let before = line[..at].chars().next_back();
                let after = line[at + piece.len()..].chars().next();
                let quotes = line[..at].matches('"').count() % 2 == 1;
                let first = piece.chars().next().is_some_and(part_of_word);
                let last = piece.chars().next_back().is_some_and(part_of_word);
                !(quotes
                    || first && before.is_some_and(part_of_word)
                    || last && after.is_some_and(part_of_word))
            })
        })
        .count()
}

/// Ids of kinds that are words of other trades too: keys and values of the language, ways that a hop takes, columns.
const ALSO_ORDINARY_WORDS: &[&str] = &[
    "client",
    "cloudformation",
    "cloudfront",
    "cognito",
    "dx",
    "dynamodb",
    "iam",
    "internet",
    "lambda",
    "listener",
    "s3",
    "tgw",
    "users",
    "vpn",
];

/// Tables of drawings and colors, one row a kind: the catalogue of how things look. And the words that the language has
/// for values, some of which are those of kinds.
const TABLES_BY_KIND: &[&str] = &["src/theme/", "src/scene/glyph", "src/analysis/facts/keys.rs"];

#[test]
fn kinds_are_named_in_the_catalogue_only() {
    let kinds = hopmap::catalog::catalog().kinds();
    // What a boundary looks like goes by its role, whose name is often that of the kind.
    let roles: BTreeSet<&str> =
        kinds.iter().filter_map(|kind| kind.boundary.as_ref()).map(|boundary| boundary.role).collect();
    let ids: BTreeSet<&str> = kinds
        .iter()
        .map(|kind| kind.id)
        .filter(|id| !ALSO_ORDINARY_WORDS.contains(id) && !roles.contains(id))
        .collect();
    let mut complaints = Vec::new();
    for file in sources() {
        if file.room == "catalog" || TABLES_BY_KIND.iter().any(|table| file.path.starts_with(table)) {
            continue;
        }
        // Some patterns and facts have the name of what they are about, and patterns name both.
        let names_patterns =
            file.path.starts_with("src/analysis/patterns/") || file.path == "src/cli/samples.rs";
        for text in strings(&file.product) {
            let is_named = hopmap::analysis::patterns::find(text).is_some()
                || hopmap::catalog::facts::find(text).is_some();
            if ids.contains(text) && !(names_patterns && is_named) {
                complaints.push(format!("{}: `{text}` is a kind; ask for a trait instead", file.path));
            }
        }
    }
    none(&complaints);
}

#[test]
fn colors_are_named_in_the_theme_only() {
    let mut complaints = Vec::new();
    for file in sources().iter().filter(|file| file.room != "theme") {
        for text in strings(&file.product) {
            for (at, _) in text.match_indices('#') {
                let digits = text[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
                let entity = text[..at].ends_with('&');
                if !entity && matches!(digits, 3 | 6 | 8) {
                    complaints.push(format!("{}: the color `{text}` belongs into the theme", file.path));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn every_file_is_in_a_list() {
    let files = sources();
    let mut complaints = Vec::new();
    for file in &files {
        let path = Path::new(&file.path);
        let stem = path.file_stem().expect("a source has a name").to_string_lossy();
        if matches!(file.path.as_str(), "src/lib.rs" | "src/main.rs") {
            continue;
        }
        let folder = path.parent().expect("a source has a folder");
        let (module, list) = if stem == "mod" {
            let above = folder.parent().expect("a room is below src");
            (folder.file_name().expect("a folder has a name").to_string_lossy().into_owned(), above)
        } else {
            (stem.into_owned(), folder)
        };
        let list = list.to_string_lossy().replace('\\', "/");
        let lists = [format!("{list}/mod.rs"), format!("{list}/lib.rs"), format!("{list}.rs")];
        let listed = files
            .iter()
            .filter(|other| lists.contains(&other.path))
            .any(|other| other.code.contains(&format!("mod {module};")));
        if !listed {
            complaints.push(format!("{}: no list has `mod {module};`", file.path));
        }
    }
    for theme in fs::read_dir(package().join("themes")).into_iter().flatten().flatten() {
        let name = theme.file_name().to_string_lossy().into_owned();
        let is_theme = theme.path().extension().is_some_and(|extension| extension == "toml");
        if is_theme && !files.iter().any(|file| file.room == "theme" && file.code.contains(&name)) {
            complaints.push(format!("themes/{name}: the theme is in no list"));
        }
    }
    none(&complaints);
}

#[test]
fn every_room_and_file_says_what_it_is() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| format!("{}: begins without `//!`", file.path))
        .collect();
    none(&silent);
}

#[test]
fn doors_say_what_comes_in_and_what_never_does() {
    let mut complaints = Vec::new();
    for (room, _) in ROOMS {
        let door = package().join("src").join(room).join("mod.rs");
        let Ok(text) = fs::read_to_string(door) else { continue };
        let head: String = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .map(|line| line[3..].trim())
            .collect::<Vec<_>>()
            .join(" ");
        for word in ["Comes in:", "Goes out:", "Never here:"] {
            if !head.contains(word) {
                complaints.push(format!("src/{room}/mod.rs: its head does not say `{word}`"));
            }
        }
    }
    none(&complaints);
}

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "helper", "common", "manager", "misc", "types"];

#[test]
fn names_and_words_of_the_house() {
    let mut complaints = Vec::new();
    for file in sources() {
        if file.path.split(['/', '.']).any(|part| EMPTY_NAMES.contains(&part)) {
            complaints.push(format!("{}: the name says nothing", file.path));
        }
        for (at, line) in file.text.lines().enumerate() {
            let place = format!("{}:{}", file.path, at + 1);
            for word in ["FIXME", "XXX", "HACK"] {
                if line.contains(word) {
                    complaints.push(format!("{place}: {word}"));
                }
            }
            if line.contains("TODO") && !line.contains("TODO(#") {
                complaints.push(format!("{place}: a TODO needs the number of an issue"));
            }
        }
    }
    none(&complaints);
}

#[test]
fn no_path_of_a_machine_is_written_down() {
    let mut paths = Vec::new();
    for folder in ["src", "tests", "samples", "themes", "book", "benches", "ci", ".ci"] {
        if package().join(folder).is_dir() {
            files_below(&package().join(folder), &mut paths);
        }
    }
    paths.extend(
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| package().join(name)),
    );
    let own = Path::new("tests").join("checks").join("tidy.rs");
    let mut complaints = Vec::new();
    for path in paths.iter().filter(|path| !path.ends_with(&own)) {
        let Ok(text) = fs::read_to_string(path) else { continue };
        // Put together here, so that this file holds no such path either.
        let folders = ["home", "root", "work", "Users"].map(|folder| format!("/{folder}/"));
        for place in folders.into_iter().chain(["C:\\Users".to_owned()]) {
            if text.contains(&place) {
                complaints.push(format!("{}: holds `{place}`", path.display()));
            }
        }
    }
    none(&complaints);
}

/// Only tells: a long file is looked at by a person, who looks for the second noun in it.
#[test]
fn long_files_are_in_sight() {
    for file in sources() {
        let lines = file.text.lines().count();
        if lines > 600 {
            println!("{}: {lines} lines", file.path);
        }
    }
}

#[test]
fn the_tools_of_this_page_work() {
    let code = "let a = \"// no comment\"; // crate::cli\nuse crate::{base::{ids, span}, model};\n'\"'; r#\"#ff00ff\"#";
    let bare = without_comments(code);
    assert!(bare.contains("// no comment") && !bare.contains("crate::cli"), "{bare}");
    assert_eq!(imported(&bare).into_iter().collect::<Vec<_>>(), ["base", "model"]);
    assert_eq!(strings(&bare), ["// no comment", "#ff00ff"]);
    assert_eq!(lines_with("a.unwrap()\n\"x.unwrap()\"\nunsafe_code\nunsafe {", "unsafe"), 1);
    assert_eq!(lines_with("a.unwrap()\n\"x.unwrap()\"", ".unwrap()"), 1);
}

/// What verdicts cite may be written anywhere in the analysis, and by facts that ask for it; `hopmap explain` knows all of it.
#[test]
fn every_id_that_a_verdict_can_cite_is_explained() {
    let is_id = |text: &&str| {
        let numbered = text.strip_prefix("LANGUAGE.").or(text.strip_prefix('D'));
        let starts = numbered.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
        starts && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.')
    };
    let mut found = BTreeSet::new();
    let mut unknown = BTreeSet::new();
    for file in sources().iter().filter(|file| matches!(file.room.as_str(), "analysis" | "catalog")) {
        for id in strings(&file.product).into_iter().filter(is_id) {
            found.insert(id.to_owned());
            if !hopmap::base::lang::Lang::ALL.iter().all(|lang| hopmap::cli::explain::knows(id, *lang)) {
                unknown.insert(format!("{}: {id}", file.path));
            }
        }
    }
    assert!(found.len() > 80, "the ids are found: {found:?}");
    assert!(unknown.is_empty(), "nothing is known of {unknown:?}");
    let all = hopmap::analysis::grounds::all();
    let untold: Vec<&str> = all.iter().map(|ground| ground.id).filter(|id| !found.contains(*id)).collect();
    assert!(untold.is_empty(), "nothing cites {untold:?}");
}
