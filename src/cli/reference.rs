//! The page of the commands in the book, from the declarations that `--help` is made of.

use std::fmt::Write as _;

use clap::{Arg, Command};

use super::args::command_line;

/// The page as Markdown. It is in English, as all help is.
#[must_use]
pub fn commands() -> String {
    let mut program = command_line();
    program.build();
    let mut out = String::from("# Commands\n\n");
    let _ = writeln!(out, "What `hopmap --help` and `hopmap COMMAND --help` say. {}", after(&program));
    for command in program.get_subcommands() {
        one(&mut out, 2, command);
    }
    out
}

/// A command under a heading, and below it the commands that it has itself.
fn one(out: &mut String, level: usize, command: &Command) {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    let _ = writeln!(out, "\n{} {name}\n", "#".repeat(level));
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
    let _ = writeln!(out, "{}.\n", about.unwrap_or_default().trim_end_matches('.'));
    let usage = command.clone().render_usage().to_string();
    let _ = writeln!(out, "```text\n{}\n```", usage.trim_start_matches("Usage: ").trim());
    let told = |arg: &&Arg| !arg.is_hide_set() && !matches!(arg.get_id().as_str(), "help" | "version");
    let arguments = command.get_positionals().chain(command.get_opts());
    // What takes no value is neither.
    let switches =
        command.get_arguments().filter(|arg| !arg.is_positional() && !arg.get_action().takes_values());
    let mut first = true;
    for arg in arguments.chain(switches).filter(told) {
        if first {
            out.push('\n');
            first = false;
        }
        argument(out, arg);
    }
    let after = after(command);
    if !after.is_empty() {
        let _ = writeln!(out, "\n{after}");
    }
    for below in command.get_subcommands() {
        one(out, level + 1, below);
    }
}

/// An argument as an item of a list: how it is written, what it says, what it may be.
fn argument(out: &mut String, arg: &Arg) {
    let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default();
    // The first paragraph of help has no stop, the others have theirs.
    let paragraphs = help.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    let sentences: Vec<String> = paragraphs.map(|text| text.trim_end_matches('.').to_owned()).collect();
    let _ = write!(out, "- `{}`: {}.", written(arg), sentences.join(". "));
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|_| arg.get_action().takes_values())
        .map(|value| match value.get_help() {
            Some(help) => format!("`{}` ({})", value.get_name(), lowered(&help.to_string())),
            None => format!("`{}`", value.get_name()),
        })
        .collect();
    if !values.is_empty() {
        let _ = write!(out, " One of: {}.", values.join(", "));
    }
    let defaults = arg.get_default_values();
    if !defaults.is_empty() && !arg.is_hide_default_value_set() && arg.get_action().takes_values() {
        let shown: Vec<String> =
            defaults.iter().map(|value| format!("`{}`", value.to_string_lossy())).collect();
        let _ = write!(out, " Without it: {}.", shown.join(", "));
    }
    out.push('\n');
}

fn written(arg: &Arg) -> String {
    let values: Vec<String> =
        arg.get_value_names().unwrap_or_default().iter().map(|name| format!("<{name}>")).collect();
    let value = if arg.get_action().takes_values() { values.join(" ") } else { String::new() };
    let names: Vec<String> = arg
        .get_short()
        .map(|short| format!("-{short}"))
        .into_iter()
        .chain(arg.get_long().map(|long| format!("--{long}")))
        .collect();
    [names.join(", "), value].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is told at the end: exit status and such.
fn after(command: &Command) -> String {
    let text = command.get_after_long_help().or(command.get_after_help());
    // The stars of file names are no emphasis.
    text.map(ToString::to_string).unwrap_or_default().trim().replace('*', "\\*")
}

/// The beginning of a sentence within another one; `SARIF` and a name alone stay as they are.
fn lowered(text: &str) -> String {
    if !text.contains(' ') {
        return text.to_owned();
    }
    let mut characters = text.chars();
    match (characters.next(), characters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(characters).collect()
        }
        _ => text.to_owned(),
    }
}
