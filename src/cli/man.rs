//! `hopmap man`: the man pages.

use clap_mangen::Man as Page;

use super::args::{Man, command_line};
use super::output::Output;
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;

/// Prints the page of the program, or writes one page a command into a folder.
///
/// # Errors
/// When an output cannot be written.
pub fn run(args: &Man) -> Result<Status, Diagnostic> {
    let Some(folder) = &args.folder else {
        output::to_stdout(&page(&command_line()))?;
        return Ok(Status::Fine);
    };
    let outputs: Vec<Output> =
        pages().into_iter().map(|(name, bytes)| Output { target: folder.join(name), bytes }).collect();
    output::write(&outputs, &[])?;
    Ok(Status::Fine)
}

/// The pages with their file names: the program's, then one a command.
fn pages() -> Vec<(String, Vec<u8>)> {
    let mut program = command_line();
    program.build();
    let mut pages = vec![("hopmap.1".to_owned(), page(&program))];
    for command in program.get_subcommands() {
        pages.push((Page::new(command.clone()).get_filename(), page(command)));
    }
    pages
}

fn page(command: &clap::Command) -> Vec<u8> {
    let mut bytes = Vec::new();
    Page::new(command.clone()).render(&mut bytes).expect("writing into memory does not fail");
    bytes
}

#[cfg(test)]
mod tests {
    use super::{command_line, pages};

    #[test]
    fn every_command_has_a_page_of_its_own() {
        let pages = pages();
        assert_eq!(pages.len(), command_line().get_subcommands().count() + 1);
        let (_, render) =
            pages.iter().find(|(name, _)| name == "hopmap-render.1").expect("render is a command");
        let text = String::from_utf8_lossy(render);
        assert!(text.contains("hopmap render") && text.contains("timings"), "{text}");
    }
}
