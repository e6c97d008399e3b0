//! What is generated from declarations: help texts, the JSON Schema, the reference pages of the book.

use libtest_mimic::{Failed, Trial};

use crate::support::{nothing_else, package, same};
use hopmap::analysis::patterns;
use hopmap::base::lang::Lang;
use hopmap::cli::args::command_line;
use hopmap::cli::samples::{SAMPLES, STARTS};
use hopmap::cli::{compare, explain};
use hopmap::emit::reference::{PAGES, messages, pattern_page};

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
    trials.push(Trial::test("reference::book::commands.md", || {
        same(&package("book/src/reference/commands.md"), &hopmap::cli::reference::commands())
    }));
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
    for lang in Lang::ALL {
        let name = if lang == Lang::En { "messages.md" } else { "messages.ja.md" };
        trials.push(Trial::test(format!("reference::book::{name}"), move || {
            same(&package(&format!("book/src/reference/{name}")), &messages(explain::codes(), lang))
        }));
    }
    for lang in Lang::ALL {
        let name = if lang == Lang::En { "choosing.md" } else { "choosing.ja.md" };
        trials.push(Trial::test(format!("reference::book::{name}"), move || {
            same(&package(&format!("book/src/{name}")), &compare::guide(lang))
        }));
    }
    catalogue(&mut trials);
    trials
}

/// A page of the book for each pattern and language, and the topologies that they show.
fn catalogue(trials: &mut Vec<Trial>) {
    let mut pages = Vec::new();
    for &(id, topology) in STARTS {
        for lang in Lang::ALL {
            let name = if lang == Lang::En { format!("{id}.md") } else { format!("{id}.{}.md", lang.tag()) };
            pages.push(name.clone());
            trials.push(Trial::test(format!("reference::pattern::{name}"), move || {
                let pattern = patterns::find(id).ok_or("there is no such pattern")?;
                same(&package(&format!("book/src/patterns/{name}")), &pattern_page(pattern, lang, topology))
            }));
        }
    }
    let shown = SAMPLES.iter().filter(|sample| STARTS.iter().any(|start| start.1 == sample.name));
    let mut files = vec!["classes.yaml".to_owned()];
    for sample in shown {
        let name = format!("{}.yaml", sample.name);
        files.push(name.clone());
        trials.push(Trial::test(format!("reference::topology::{name}"), move || {
            same(&package(&format!("book/src/topologies/{name}")), sample.text)
        }));
    }
    for (folder, names) in [("patterns", pages), ("topologies", files)] {
        trials.push(Trial::test(format!("reference::{folder}::no others"), move || {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            nothing_else(&package(&format!("book/src/{folder}")), &names)
        }));
    }
}

fn help(name: &str, mut command: clap::Command) -> Result<(), Failed> {
    let text = command.render_long_help().to_string();
    same(&package(&format!("tests/data/help/{name}.txt")), &text)
}

fn schema() -> Result<(), Failed> {
    let text = format!("{:#}\n", hopmap::emit::schema::json_schema());
    same(&package("tests/data/schema.json"), &text)
}
