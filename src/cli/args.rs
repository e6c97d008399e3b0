//! What can be typed: the commands and their options, the source of `--help`, the man pages and the completions.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;

/// Draw and explain AWS topologies: every hop marked public or private, with the reason.
#[derive(Debug, Parser)]
#[command(
    name = "hopmap",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = "Exit status: 0 fine; 1 findings at or above --deny, or no path to trace, or a way around a guard that is not accepted; 2 the input or the call is wrong, or a file \
                  could not be read or written; 70 a bug in hopmap.\n\n\
                  Begin with: hopmap new three-tier-small -o web.yaml && hopmap render web.yaml"
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Draw topologies as SVG
    Render(Render),
    /// Write the Markdown that explains topologies
    Doc(Doc),
    /// Tell what is wrong with topologies, and what every hop is
    Check(Check),
    /// Write all pictures and documents below a folder, or tell which are stale
    Build(Build),
    /// Tell the paths between two ends of a topology, hop by hop
    Trace(Trace),
    /// Explain a kind, a hop class, a pattern, a rule, a fact or other reason of a verdict, or the code of a message
    ///
    /// `hopmap kinds`, `hopmap patterns` and `hopmap rules` list their ids. What the reason for a hop rests on stands in brackets
    /// behind it in `hopmap check`, and under `because` in `hopmap check --format json`; a finding has it as its `fact`.
    Explain(Explain),
    /// Write a starting topology
    New(New),
    /// List the kinds of resources and boundaries
    Kinds(Kinds),
    /// List the patterns that are recognized
    Patterns(Patterns),
    /// Put topologies and patterns side by side, by what people want of an architecture
    Compare(Compare),
    /// List the rules and the facts about AWS they rest on
    Rules(Rules),
    /// Draw the topologies in the chapters of an mdBook: its preprocessor
    ///
    /// mdBook starts it, with the book as JSON on standard input; `hopmap mdbook install` tells mdBook to. Then a fenced
    /// block `hopmap` in a chapter, with a topology in it or with `file=PATH`, is drawn there.
    Mdbook(Mdbook),
    /// Print the JSON Schema of the topology language (draft-07)
    Schema(Schema),
    /// Print the completions for a shell
    Completions(Completions),
    /// Print the man page, or write one page a command into a folder
    Man(Man),
}

/// Where a result goes.
#[derive(Debug, Args)]
pub struct Target {
    /// Write to this file; `-` is standard output
    ///
    /// Only with one input. Without it, the result stands beside the input under its name; what is read from
    /// standard input goes to standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Render {
    /// Topologies; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub target: Target,
    /// What to write
    #[arg(short, long, value_enum, default_value_t = RenderFormat::Svg)]
    pub format: RenderFormat,
    /// Theme of the picture: `default`, or the path of a theme of your own that ends in .toml
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub theme: String,
    /// Language of the words in the picture
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
    /// Draw this view of the file; without -o, into STEM.VIEW.svg
    #[arg(long, value_name = "ID")]
    pub view: Option<String>,
    /// Width to height of the page that the picture is for, such as 3:2 or 210:297
    ///
    /// The picture is laid out in several ways, and the one that needs the smallest page of this shape is kept. It may
    /// then run down instead of to the right, or the other way round, unless the file asks for a `direction`.
    #[arg(long, value_name = "W:H", value_parser = aspect)]
    pub aspect: Option<(u32, u32)>,
    /// Exit with status 1 when a finding is this bad or worse
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub deny: Option<SeverityArg>,
    /// Tell the milliseconds of each stage as one line of JSON on standard error; N repeats the stages
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "1",
          value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub timings: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Doc {
    /// Topologies; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Write to this file; `-` is standard output
    ///
    /// Only with one input. Without it, the document stands beside the input as STEM.md (STEM.ja.md in Japanese);
    /// for standard input it goes to standard output. If the file already has text of yours around the markers
    /// `<!-- hopmap:begin FILE -->` and `<!-- hopmap:end -->`, only what stands between them is replaced.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Language of the document
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
    /// Put the pictures into the document itself
    ///
    /// They are images of the scheme `data`, so that the document is one file: for generators of sites, wikis and previews.
    /// Code hosts show no such images in a README; there, let the document link to the pictures, as it does without this.
    #[arg(long)]
    pub embed: bool,
    /// Exit with status 1 when a finding is this bad or worse
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub deny: Option<SeverityArg>,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Topologies; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Form of the report
    #[arg(short, long, value_enum, default_value_t = CheckFormat::Text)]
    pub format: CheckFormat,
    /// Language of reasons and findings
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
    /// Exit with status 1 when a finding is this bad or worse
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = SeverityArg::Error)]
    pub deny: SeverityArg,
    /// Judge by the facts of this day, such as 2026-11-22, instead of the `as_of` of each file
    ///
    /// It tells what would be found on an earlier or a later day; pictures and documents keep to their file.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// Findings that stand in this file are known: they are counted apart, and --deny does not look at them
    ///
    /// It is made by --write-baseline, and holds rules and ids but no line numbers. What stands in it and no longer
    /// occurs is told on standard error, so that it can shrink.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write the findings of today into this file instead of reporting them; `-` is standard output
    ///
    /// Accepted findings (`allow`) are left out. The exit status is 0 unless a topology is refused.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "format"])]
    pub write_baseline: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Exit status: 0 fine; 1 findings at or above --deny, or with --check an output that is stale or missing; \
                        2 the input or the call is wrong, and nothing was written.\n\n\
                        Without a hopmap.toml in the folder, topologies are all files called topology.yaml or *.hopmap.yaml. \
                        Each gets STEM.svg, STEM.VIEW.svg for its views, STEM.md and STEM.ja.md beside it; and in every other \
                        Markdown file what stands between `<!-- hopmap:begin FILE -->` and `<!-- hopmap:end -->` is \
                        replaced. A hopmap.toml can say otherwise. Hidden folders, `target`, `node_modules`, links and \
                        folders with a hopmap.toml of their own are passed over."
)]
pub struct Build {
    /// Folder to build, with everything below it
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// Write nothing; exit with status 1 when an output is stale or missing, and tell where it differs
    #[arg(long)]
    pub check: bool,
    /// Exit with status 1 when a finding is this bad or worse; before `deny` in hopmap.toml
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub deny: Option<SeverityArg>,
    /// How many pictures to draw at once; without it, one a core of the machine
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=64))]
    pub jobs: Option<u32>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Exit status: 0 there is a path, be it one that a missing fact leaves uncertain; 1 there is none, \
                        or with --bypass an open or weak way around a guard is not accepted; \
                        2 the input or the call is wrong, such as an id that is not in the file.\n\n\
                        Links are walked the way they are drawn. A path has no hop that is unreachable; where there \
                        is none, the nearest ways that are blocked are told, and why."
)]
pub struct Trace {
    /// Topology; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Where the paths begin: an id, or `internet`
    ///
    /// A boundary stands for everything in it. `internet` is every caller that is drawn outside AWS, or, where none
    /// is drawn, everything that can be called from the internet.
    ///
    /// With `--bypass`, both ends may be left out: all ways around guards are then told.
    #[arg(value_name = "FROM", required_unless_present = "bypass", requires = "to")]
    pub from: Option<String>,
    /// Where the paths end: an id, or `internet`
    #[arg(value_name = "TO", required_unless_present = "bypass")]
    pub to: Option<String>,
    /// Tell the ways around the guards that stand between the ends, instead of the paths
    ///
    /// For each guard and each resource behind it: whether it can be called without the guard, from where, by which way,
    /// whether that comes to the end, what is checked and why it does not help, what is lost, and what is accepted
    /// (`allow`). The exit status is then 1 when a way to the end is open or weak and not accepted, whether or not
    /// a finding tells of it.
    #[arg(long)]
    pub bypass: bool,
    #[command(flatten)]
    pub target: StdoutTarget,
    /// What to write
    #[arg(short, long, value_enum, default_value_t = TraceFormat::Text)]
    pub format: TraceFormat,
    /// Language of the words
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
    /// Theme of the picture: `default`, or the path of a theme of your own that ends in .toml
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub theme: String,
}

#[derive(Debug, Args)]
pub struct Explain {
    /// A kind or one of its other names, a hop class, a pattern, a rule, a fact or other reason of a verdict (`D3.23`), or the code of a message
    #[arg(value_name = "ID")]
    pub id: String,
    /// Language of the explanation
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
}

#[derive(Debug, Args)]
pub struct New {
    /// Name of the starting topology; without it, the names are listed
    #[arg(value_name = "PATTERN")]
    pub pattern: Option<String>,
    /// Write to this file, which must not exist yet; `-` is standard output
    ///
    /// Without it, the file is PATTERN.hopmap.yaml in the current folder.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Kinds {
    /// Form of the list
    #[arg(short, long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Language of the names
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
}

#[derive(Debug, Args)]
pub struct Patterns {
    /// Form of the list
    #[arg(short, long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Language of the titles
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
}

#[derive(Debug, Args)]
pub struct Compare {
    /// Topology files (`-` is standard input) and ids of patterns; without any, all patterns are compared
    #[arg(value_name = "FILE|PATTERN")]
    pub subjects: Vec<String>,
    /// Leave out what does not meet this requirement; several are parted by commas
    ///
    /// `load-balancers:1` means one at most, `longest-request:60` means 60 seconds at least. Where nothing meets all of them, what
    /// comes nearest is printed with what it lacks, and the exit status is 1.
    #[arg(long, value_name = "REQUIREMENT", value_delimiter = ',')]
    pub require: Vec<String>,
    /// Judge by the facts of this day, such as 2020-11-25, instead of the `as_of` of each topology
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// Form of the tables; for people it is Markdown
    #[arg(short, long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Language of the tables
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
}

#[derive(Debug, Args)]
pub struct Rules {
    /// Form of the list
    #[arg(short, long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Language of titles and reasons
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub lang: LangArg,
}

#[derive(Debug, Args)]
pub struct Schema {
    #[command(flatten)]
    pub target: StdoutTarget,
}

/// Where a result goes that has no input beside which it could stand.
#[derive(Debug, Args)]
pub struct StdoutTarget {
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", default_value = "-", hide_default_value = true)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Mdbook {
    #[command(subcommand)]
    pub action: Option<MdbookAction>,
}

#[derive(Debug, Subcommand)]
pub enum MdbookAction {
    /// Tell by the exit status whether a renderer is served: 0 yes, 1 no
    Supports {
        /// As in book.toml: `html`, `markdown`
        #[arg(value_name = "RENDERER")]
        renderer: String,
    },
    /// Add the preprocessor to the book.toml of a book; everything else in it stays
    Install {
        /// Folder of the book.toml
        #[arg(value_name = "DIR", default_value = ".")]
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    /// Folder for one page a command; it must exist
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// What `render` writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum RenderFormat {
    /// The picture
    Svg,
    /// The resolved model with its verdicts
    Json,
    /// The places of everything in the picture, in px
    Geometry,
}

/// What the report of `check` looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum CheckFormat {
    /// For people
    Text,
    /// For programs: hops, findings and diagnostics
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Workflow commands that annotate a pull request on GitHub
    Github,
}

/// What `trace` writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum TraceFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// The picture, with the paths highlighted
    Svg,
}

/// What reports and lists look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// A language, as typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum LangArg {
    /// English
    En,
    /// Japanese
    Ja,
}

/// A severity, as typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum SeverityArg {
    Note,
    Warning,
    Error,
}

impl From<LangArg> for Lang {
    fn from(typed: LangArg) -> Self {
        match typed {
            LangArg::En => Self::En,
            LangArg::Ja => Self::Ja,
        }
    }
}

impl From<SeverityArg> for Severity {
    fn from(typed: SeverityArg) -> Self {
        match typed {
            SeverityArg::Note => Self::Note,
            SeverityArg::Warning => Self::Warning,
            SeverityArg::Error => Self::Error,
        }
    }
}

/// A day, as typed.
fn day(typed: &str) -> Result<Date, String> {
    Date::parse(typed).ok_or_else(|| "a day is written like `2026-11-22`".to_owned())
}

/// Width and height of a page, as typed.
fn aspect(typed: &str) -> Result<(u32, u32), String> {
    /// Sizes of paper in tenths of a mm stay below.
    const MOST: u32 = 10_000;
    let side = |typed: &str| {
        let plain = typed.bytes().all(|byte| byte.is_ascii_digit());
        typed.parse().ok().filter(|side| plain && (1..=MOST).contains(side))
    };
    let sides = typed.split_once(':').and_then(|(width, height)| Some((side(width)?, side(height)?)));
    sides.ok_or_else(|| "width to height are two whole numbers from 1 to 10000: `3:2`, `210:297`".to_owned())
}

/// The whole command line, for help texts, completions and man pages.
#[must_use]
pub fn command_line() -> clap::Command {
    Cli::command()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::{Cli, Command, aspect, command_line};

    #[test]
    fn the_declarations_agree_with_each_other() {
        command_line().debug_assert();
    }

    #[test]
    fn a_shape_is_two_whole_numbers() {
        assert_eq!(aspect("3:2"), Ok((3, 2)));
        assert_eq!(aspect("10000:1"), Ok((10_000, 1)));
        for wrong in
            ["", "3", "3:", ":2", "3:0", "0:2", "3:2:1", "-3:2", "+3:2", "1.5:1", "3 : 2", "10001:1", "3x2"]
        {
            assert!(aspect(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn timings_take_their_number_only_after_an_equals_sign() {
        let timings = |typed: &[&str]| match Cli::try_parse_from(typed).map(|cli| cli.command) {
            Ok(Command::Render(render)) => Some((render.timings, render.files.len())),
            _ => None,
        };
        assert_eq!(timings(&["hopmap", "render", "--timings", "a.yaml"]), Some((Some(1), 1)));
        assert_eq!(timings(&["hopmap", "render", "--timings=5", "a.yaml"]), Some((Some(5), 1)));
        assert_eq!(timings(&["hopmap", "render", "a.yaml"]), Some((None, 1)));
        assert_eq!(timings(&["hopmap", "render", "--timings=0", "a.yaml"]), None);
    }
}
