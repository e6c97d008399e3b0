//! What is generated from declarations: help texts, the JSON Schema, the reference pages of the book.

use libtest_mimic::{Failed, Trial};

use crate::support::{nothing_else, package, same};
use hopmap::base::lang::Lang;
use hopmap::cli::args::command_line;
use hopmap::emit::reference::PAGES;

/// Columns of the help texts here; on a terminal they are as wide as it is, at most this.
const WIDTH: usize = 100;

pub fn trials() -> Vec<Trial> {
    let mut program = command_line().term_width(WIDTH);
    program.build();
    let mut commands: Vec<(String, clap::Command)> = vec![("hopmap".to_owned(), program.clone())];
    commands.extend(
        program.get_subcommands().map(|command| (format!("hopmap-{}", command.get_name()), command.clone())),
    );
    let names: Vec<String> = commands.iter().map(|(name, _)| format!("{name}.txt")).collect();

    let mut trials: Vec<Trial> = commands
        .into_iter()
        .map(|(name, command)| Trial::test(format!("reference::help::{name}"), move || help(&name, command)))
        .collect();
    trials.push(Trial::test("reference::help::no others", move || {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        nothing_else(&package("tests/data/help"), &names)
    }));
    trials.push(Trial::test("reference::schema", schema));
    for page in PAGES {
        for lang in Lang::ALL {
            let name = match lang {
                Lang::En => format!("{}.md", page.name),
                Lang::Ja => format!("{}.ja.md", page.name),
            };
            trials.push(Trial::test(format!("reference::book::{name}"), move || {
                same(&package(&format!("book/src/reference/{name}")), &page.text(lang))
            }));
        }
    }
    trials
}

fn help(name: &str, mut command: clap::Command) -> Result<(), Failed> {
    let text = command.render_long_help().to_string();
    same(&package(&format!("tests/data/help/{name}.txt")), &text)
}

fn schema() -> Result<(), Failed> {
    let text = format!("{:#}\n", hopmap::emit::schema::json_schema());
    same(&package("tests/data/schema.json"), &text)
}
