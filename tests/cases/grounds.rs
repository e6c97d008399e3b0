//! The ids that verdicts cite: `hopmap explain` knows each of them, and each says what it is told to say.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};

use crate::support::{package, samples};
use hopmap::analysis::grounds::{self, Gives, Ground};
use hopmap::analysis::hop::Evidence;
use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::lang::Lang;
use hopmap::base::span::{Source, Sources};
use hopmap::cli::explain;
use hopmap::model::link::Class;
use hopmap::pipeline::{Understood, understand};
use hopmap::words::sentence::{Said, Sentence};

/// Below these stand the verdicts and the topologies that they are about.
const FOLDERS: &[&str] = &["tests/data", "samples", "book/src", "src"];

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("grounds::every id of a golden verdict is explained", every_golden_id),
        Trial::test("grounds::every verdict says what its id says", every_verdict),
    ]
}

fn files_below(folder: &Path, extensions: &[&str], into: &mut Vec<PathBuf>) -> Result<(), Failed> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if path.is_dir() {
            files_below(&path, extensions, into)?;
        } else if extensions.contains(&extension) {
            into.push(path);
        }
    }
    into.sort();
    Ok(())
}

/// The ids that a report cites: `"fact": "D3.23"` in JSON, `[D3.23]` at the end of a line of text.
fn cited(text: &str) -> impl Iterator<Item = &str> {
    let keyed = text.split("\"fact\": \"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0));
    let bracketed =
        text.lines().filter_map(|line| line.strip_suffix(']')?.rsplit_once('[').map(|(_, id)| id));
    let is_id = |id: &&str| id.starts_with("LANGUAGE.") || is_numbered(id);
    keyed.chain(bracketed.filter(is_id))
}

/// `D3`, `D3.23`.
fn is_numbered(id: &str) -> bool {
    id.strip_prefix('D').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

fn every_golden_id() -> Result<(), Failed> {
    let mut files = Vec::new();
    files_below(&package("tests/data"), &["json", "txt", "md", "sarif"], &mut files)?;
    files_below(&package("book/src"), &["md"], &mut files)?;
    let mut ids = BTreeSet::new();
    for file in files {
        ids.extend(cited(&fs::read_to_string(&file)?).map(str::to_owned));
    }
    if ids.len() < 30 {
        return Err(format!("only {} ids are found in the golden files", ids.len()).into());
    }
    let unknown: Vec<&String> =
        ids.iter().filter(|id| !Lang::ALL.iter().all(|lang| explain::knows(id, *lang))).collect();
    if unknown.is_empty() { Ok(()) } else { Err(format!("nothing is known as {unknown:?}").into()) }
}

fn topologies() -> Result<Vec<(PathBuf, String)>, Failed> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        files_below(&package(folder), &["yaml"], &mut files)?;
    }
    let mut texts = Vec::new();
    for file in files {
        // Some are of other encodings, to be refused.
        let Ok(text) = String::from_utf8(fs::read(&file)?) else { continue };
        for text in text.split("---\n") {
            texts.push((file.clone(), text.to_owned()));
        }
    }
    Ok(texts)
}

fn understood(text: &str) -> Option<Understood> {
    let source = Source { name: "grounds.yaml".to_owned(), text: text.to_owned() };
    let mut diagnostics = Diagnostics::default();
    let mut no_includes = |written: &str, _: &str| Err(format!("{written} is not there"));
    understand(source, &mut Sources::default(), &mut no_includes, None, &mut diagnostics, &mut |_| {})
}

/// What may be said under the ids of some reasons.
struct Known<'a> {
    grounds: &'a [Ground],
}

impl Known<'_> {
    /// What is told under an id: its own sentences, and those that other ids say with it.
    fn says(&self, id: &str, sentence: &'static Sentence) -> bool {
        self.grounds.iter().any(|ground| {
            ground.says.iter().any(|says| says.said == sentence && says.fact.unwrap_or(ground.id) == id)
        })
    }

    /// Whether a sentence can give a class, or leaves that to others.
    fn gives(&self, first: &Evidence, class: Class) -> bool {
        self.grounds.iter().any(|ground| {
            ground.says.iter().any(|says| {
                let can = match says.gives {
                    Gives::Classes(classes) => classes.contains(&class),
                    Gives::Note => true,
                    Gives::Exposure(_) => false,
                };
                can && says.said == first.said.sentence && says.fact.unwrap_or(ground.id) == first.fact
            })
        })
    }

    fn helps(&self, because: &[Evidence], remedy: &Said) -> bool {
        self.grounds.iter().flat_map(|ground| ground.says.iter().map(move |says| (ground.id, says))).any(
            |(id, says)| {
                let said = |evidence: &Evidence| {
                    evidence.said.sentence == says.said && evidence.fact == says.fact.unwrap_or(id)
                };
                because.iter().any(said) && says.remedies.contains(&remedy.sentence)
            },
        )
    }
}

fn is_rule(id: &str) -> bool {
    hopmap::pipeline::rules().any(|rule| rule.id == id)
}

fn every_verdict() -> Result<(), Failed> {
    let grounds = grounds::with_facts();
    let known = Known { grounds: &grounds };
    let mut wrong = BTreeSet::new();
    let mut count = 0_usize;
    for (file, text) in topologies()? {
        let Some(understood) = understood(&text) else { continue };
        count += 1;
        let analysis = &understood.analysis;
        let at = file.display();
        for hop in analysis.hops.iter() {
            if let Some(first) = hop.because.first()
                && !is_rule(first.fact)
                && !known.gives(first, hop.class)
            {
                let (id, said, class) = (first.fact, first.said.sentence.text.en, hop.class.id());
                wrong.insert(format!("{at}: {id} gives {class} and says “{said}”"));
            }
        }
        let hops = analysis.hops.iter().map(|hop| (&hop.because, hop.remedy.as_ref()));
        let exposure = analysis.exposure.iter().map(|exposure| (&exposure.because, None));
        for (because, remedy) in hops.chain(exposure) {
            for evidence in because {
                // What was not offered yet is told by a rule.
                if !is_rule(evidence.fact) && !known.says(evidence.fact, evidence.said.sentence) {
                    wrong
                        .insert(format!("{at}: {} says “{}”", evidence.fact, evidence.said.sentence.text.en));
                }
            }
            let held_back = because.first().is_some_and(|first| first.fact == "service-not-yet-offered");
            if let Some(remedy) = remedy
                && !held_back
                && !known.helps(because, remedy)
            {
                let ids: Vec<&str> = because.iter().map(|evidence| evidence.fact).collect();
                wrong.insert(format!("{at}: {ids:?} are helped by “{}”", remedy.sentence.text.en));
            }
        }
        for finding in &analysis.findings {
            if let Some(id) = finding.fact
                && !Lang::ALL.iter().all(|lang| explain::knows(id, *lang))
            {
                wrong.insert(format!("{at}: {} rests on {id}, of which nothing is known", finding.rule.id));
            }
            let ground = grounds.iter().find(|ground| Some(ground.id) == finding.fact);
            if let Some(ground) = ground
                && ground.says.is_empty()
                && !ground.rules.contains(&finding.rule.id)
            {
                wrong.insert(format!("{at}: {} is not told to rest on {}", finding.rule.id, ground.id));
            }
        }
    }
    if count < 300 || samples().len() < 10 {
        return Err(format!("only {count} topologies are understood").into());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into_iter().collect::<Vec<_>>().join("\n").into()) }
}
