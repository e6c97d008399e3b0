//! One block of a chapter: what it asks for, drawn, or why not.

use std::path::PathBuf;

use super::attributes::{self, Attributes, DIAGRAM};
use super::codes::BAD_BLOCK;
use super::settings::{self, Settings};
use crate::base::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::base::span::{Source, SourceId, Sources, Span, Spanned};
use crate::cli::input::{CANNOT_READ, Includes};
use crate::cli::render::no_view;
use crate::cli::report::visible;
use crate::emit::markdown::fence::{Fence, fences};
use crate::pipeline::{self, Names, PictureOptions, Understood, ViewOptions};
use crate::theme;

/// The first word of our blocks.
pub(super) const WORD: &str = "hopmap";

/// The renderer that shows drawings in the markup of a page.
const HTML: &str = "html";

/// A chapter that has blocks.
#[derive(Debug)]
pub(super) struct Page {
    /// From the folder of the book.
    pub name: String,
    pub folder: PathBuf,
    /// As mdBook hands it over: other preprocessors may have changed it.
    pub content: String,
    pub fences: Vec<Fence>,
}

/// A block, and what begins the ids of its drawing.
#[derive(Debug)]
pub(super) struct Job<'a> {
    pub page: &'a Page,
    pub fence: &'a Fence,
    pub prefix: String,
}

/// What became of a block.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// One line of Markdown for its place; `None`: it is wrong.
    pub line: Option<String>,
    pub told: Vec<Told>,
    /// Whether something was found that the book does not suffer.
    pub denied: bool,
}

/// Things to tell, and the texts that they are about.
#[derive(Debug)]
pub(super) struct Told {
    pub sources: Sources,
    pub diagnostics: Vec<Diagnostic>,
    pub findings: Vec<Found>,
}

/// A finding in words.
#[derive(Debug)]
pub(super) struct Found {
    pub severity: Severity,
    pub rule: &'static str,
    pub message: String,
    pub help: Option<String>,
    pub span: Span,
}

impl Job<'_> {
    /// Draws the block.
    pub(super) fn draw(&self, settings: &Settings) -> Done {
        let mut about_block = Diagnostics::default();
        let asked = attributes::read(&self.page.content, self.fence.attributes.clone(), &mut about_block);
        // Where an attribute is wrong, what the block should hold is not known.
        if !about_block.has_errors() {
            self.form(asked.file.is_some(), &mut about_block);
        }
        if about_block.has_errors() {
            return self.refused(settings, about_block);
        }
        let mut includes = Includes::within_book(&settings.root, &self.page.name, &self.page.folder);
        let main = match &asked.file {
            None => Source { name: self.page.name.clone(), text: self.fence.body.clone() },
            Some(file) => match includes.load(&file.value, &self.page.name) {
                Ok(main) => main,
                Err(why) => {
                    let message = format!("cannot read `{}`: {why}", visible(&file.value));
                    let help =
                        format!("a path from the folder of `{}`, in the book", visible(&self.page.name));
                    about_block.push(Diagnostic::error(&CANNOT_READ, file.span, message).help(help));
                    return self.refused(settings, about_block);
                }
            },
        };

        let name = main.name.clone();
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let understood = pipeline::understand(
            main,
            &mut sources,
            &mut |written, by| includes.load(written, by),
            None,
            &mut diagnostics,
            &mut |_| {},
        );
        let mut done = Done::default();
        if let Some(understood) = &understood {
            match self.line(&asked, understood, &name, settings, &mut diagnostics) {
                Ok(line) => done.line = Some(line),
                Err(refused) => {
                    about_block.push(refused);
                    return self.refused(settings, about_block);
                }
            }
        }
        let findings = settings.deny.zip(understood.as_ref());
        let findings =
            findings.map(|(deny, understood)| found(understood, &asked, settings, deny)).unwrap_or_default();
        let list: Vec<Diagnostic> = diagnostics.sorted().into_iter().cloned().collect();
        done.denied = !findings.is_empty()
            || list.iter().any(|told| settings.deny.is_some_and(|deny| told.severity >= deny));
        if !(list.is_empty() && findings.is_empty()) {
            let told = Told { sources, diagnostics: list, findings };
            done.told.push(if asked.file.is_some() { told } else { self.in_chapter(told, settings) });
        }
        done
    }

    /// Complains about the shape of the block.
    fn form(&self, has_file: bool, diagnostics: &mut Diagnostics) {
        let fence = self.fence;
        let mut complain = |start: usize, end: usize, message: &str, help: &str| {
            let span = Span { source: SourceId::default(), start: start as u32, end: end as u32 };
            diagnostics.push(Diagnostic::error(&BAD_BLOCK, span, message).help(help));
        };
        let start = fence.range.start;
        let first_line = fence.attributes.end;
        // Within a line it is a label that says so.
        let include =
            fence.body.lines().map(str::trim).find(|line| line.starts_with("{{#") && line.ends_with("}}"));
        let include = include.and_then(|line| Some((fence.body.find(line)?, line.len())));
        if !fence.closed {
            complain(start, first_line, "the block is not closed", "close it with a line of the same marks");
        } else if let Some((at, length)) = include {
            let at = fence.in_page(at);
            let help = "name the file with `file=` instead, or let `hopmap mdbook install` add `after = [\"links\"]`";
            complain(at, at + length, "a directive of mdBook stands in the block as it was written", help);
        } else if has_file && !fence.body.trim().is_empty() {
            let at = fence.in_page(fence.body.len() - fence.body.trim_start().len());
            let help = "leave one of them out";
            complain(at, at + 1, "the block names a file and holds a topology, too", help);
        } else if !has_file && fence.body.trim().is_empty() {
            let help = "write the topology into the block, or name its file with `file=`";
            complain(start, first_line, "the block is empty", help);
        }
    }

    /// What stands in the place of the block.
    fn line(
        &self,
        asked: &Attributes,
        understood: &Understood,
        name: &str,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<String, Diagnostic> {
        let at = |written: &Spanned<String>, refused: Diagnostic| Diagnostic {
            span: Some(written.span),
            ..refused
        };
        if let Some(view) = &asked.view
            && let Some(refused) = no_view(name, &view.value, understood)
        {
            return Err(at(view, refused));
        }
        let own_theme = match &asked.theme {
            None => None,
            Some(typed) => settings::theme(&typed.value, &settings.root, &self.page.name, &self.page.folder)
                .map_err(|refused| at(typed, refused))?,
        };
        // `theme=default` is ours also where the book has another.
        let of_book = settings.theme.as_ref().filter(|_| asked.theme.is_none());
        let theme = own_theme.as_ref().or(of_book).unwrap_or(theme::default());
        let lang = asked.lang.unwrap_or(settings.lang);
        let view = ViewOptions {
            lang,
            view: asked.view.as_ref().map(|view| view.value.clone()),
            aspect: None,
            highlight: None,
        };
        let options = PictureOptions { theme, view, prefix: self.prefix.clone() };

        let show = if asked.show.is_empty() { vec![DIAGRAM] } else { asked.show.clone() };
        let headed = show.iter().filter(|part| **part != DIAGRAM).count() > 1;
        let mut parts = Vec::new();
        for part in show {
            parts.push(match part {
                DIAGRAM if settings.renderer == HTML => {
                    pipeline::picture_in_page(understood, &options, diagnostics, &mut |_| {})
                }
                DIAGRAM => pipeline::image_in_page(understood, &options, diagnostics, &mut |_| {}),
                section => pipeline::sections(understood, lang, &[section], headed),
            });
        }
        Ok(pipeline::framed(&parts))
    }

    /// The block is wrong in itself.
    fn refused(&self, settings: &Settings, about_block: Diagnostics) -> Done {
        let diagnostics = about_block.sorted().into_iter().cloned().collect();
        Done {
            line: None,
            told: vec![self.told_of_page(settings, diagnostics, Vec::new(), &[])],
            denied: false,
        }
    }

    /// The same, about the chapter instead of the text in the block.
    fn in_chapter(&self, told: Told, settings: &Settings) -> Told {
        let in_page = |span: Span| match span.source == SourceId::default() {
            true => Span {
                start: self.fence.in_page(span.start as usize) as u32,
                end: self.fence.in_page(span.end as usize) as u32,
                ..span
            },
            false => span,
        };
        let diagnostics = told.diagnostics.into_iter().map(|told| with_spans(told, &in_page)).collect();
        let findings =
            told.findings.into_iter().map(|found| Found { span: in_page(found.span), ..found }).collect();
        let mut included = Vec::new();
        while let Some(source) = told.sources.get(SourceId(included.len() as u32 + 1)) {
            included.push(source.clone());
        }
        self.told_of_page(settings, diagnostics, findings, &included)
    }

    /// Things to tell whose places are those of the page: they become those of the chapter's file.
    fn told_of_page(
        &self,
        settings: &Settings,
        diagnostics: Vec<Diagnostic>,
        findings: Vec<Found>,
        included: &[Source],
    ) -> Told {
        let (chapter, start) = self.in_file(settings);
        let moved = |at: u32| {
            let within = (at as usize).saturating_sub(self.fence.range.start);
            start.saturating_add(within) as u32
        };
        let in_file = |span: Span| match span.source == SourceId::default() {
            true => Span { start: moved(span.start), end: moved(span.end), ..span },
            false => span,
        };
        let mut sources = Sources::default();
        sources.add(chapter);
        for source in included {
            sources.add(source.clone());
        }
        Told {
            sources,
            diagnostics: diagnostics.into_iter().map(|told| with_spans(told, &in_file)).collect(),
            findings: findings
                .into_iter()
                .map(|found| Found { span: in_file(found.span), ..found })
                .collect(),
        }
    }

    /// The file of the chapter, and where the block begins in it: other preprocessors have moved the lines of the page.
    /// Where the block does not stand in the file as it does in the page, the page itself.
    fn in_file(&self, settings: &Settings) -> (Source, usize) {
        let page = self.page;
        let written = |text: &str, fence: &Fence| text[fence.range.clone()].to_owned();
        let wanted = written(&page.content, self.fence);
        let same_before = page
            .fences
            .iter()
            .take_while(|fence| fence.range.start < self.fence.range.start)
            .filter(|fence| written(&page.content, fence) == wanted)
            .count();
        let file = Includes::within_book(&settings.root, "", &PathBuf::new()).load(&page.name, "");
        let found = file.ok().and_then(|file| {
            let fence = fences(&file.text, WORD)
                .into_iter()
                .filter(|fence| written(&file.text, fence) == wanted)
                .nth(same_before)?;
            Some((file, fence.range.start))
        });
        found.unwrap_or_else(|| {
            let name = format!("{} (as mdBook hands it over)", page.name);
            (Source { name, text: page.content.clone() }, self.fence.range.start)
        })
    }
}

/// The findings at least so bad that nobody has accepted.
fn found(understood: &Understood, asked: &Attributes, settings: &Settings, deny: Severity) -> Vec<Found> {
    let lang = asked.lang.unwrap_or(settings.lang);
    let names = Names::new(understood.graph.topology(), lang);
    let findings = understood.analysis.findings.iter();
    findings
        .filter(|finding| finding.allowed.is_none() && finding.severity >= deny)
        .map(|finding| Found {
            severity: finding.severity,
            rule: finding.rule.id,
            message: finding.message.render(lang, &|node| names.of(node)),
            help: finding.remedy.as_ref().map(|remedy| remedy.render(lang, &|node| names.of(node))),
            span: finding.span,
        })
        .collect()
}

/// A diagnostic whose places are told anew.
fn with_spans(told: Diagnostic, anew: &dyn Fn(Span) -> Span) -> Diagnostic {
    let labels = told.labels.into_iter().map(|label| Label { span: anew(label.span), ..label }).collect();
    Diagnostic { span: told.span.map(anew), labels, ..told }
}
