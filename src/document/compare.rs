//! Several topologies side by side, by what people want of an architecture.

use std::collections::BTreeSet;

use super::names::{Names, one_line};
use super::tree::{Block, Document, Inline, Section, Table, Target, Words};
use crate::analysis::bypass::Verdict as Shut;
use crate::analysis::requirements::{self, Answer, Row, Scale, Theme, Verdict, Wish};
use crate::base::lang::Lang;
use crate::catalog::facts;
use crate::catalog::traffic::Unit;
use crate::graph::Graph;
use crate::words::compare as words;
use crate::words::sentence::{Hole, Sentence, join};

/// With more topologies than this, they are the rows of the tables and no longer the columns: a page is not wide.
const MOST_COLUMNS: usize = 4;
/// Places that a cell names.
const MOST_PLACES: usize = 2;
/// Facts that a cell names.
const MOST_FACTS: usize = 2;
const MEGABYTE: u32 = 1024;

/// A topology that is compared, with its answers to all rows.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub name: &'a str,
    pub page: Option<Page<'a>>,
    pub graph: &'a Graph,
    pub answers: &'a [(Row, Answer)],
}

/// The page that tells more of a subject, and the number by which other pages know it.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub number: &'a str,
    pub target: &'a str,
}

/// A topology beside others, and the places of the wishes that it does not meet.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    pub subject: Subject<'a>,
    pub missed: &'a [usize],
}

/// Writes the tables, one a theme; before them, where nothing meets all wishes, what each lacks.
#[must_use]
pub fn write(sides: &[Side<'_>], wishes: &[Wish], lang: Lang) -> Document {
    let writer = Writer { lang, brief: false };
    let subjects: Vec<Subject<'_>> = sides.iter().map(|side| side.subject).collect();
    let mut sections = Vec::new();
    if sides.iter().any(|side| !side.missed.is_empty()) {
        sections.push(writer.nearest(sides, wishes));
    }
    sections.extend(tables(&subjects, lang, Shape::default()));
    let pages = pages(&subjects);
    if let Some(section) = sections.last_mut()
        && !pages.is_empty()
    {
        section.blocks.push(Block::Paragraph(writer.sources(&pages)));
    }
    Document { lang, title: writer.word(&words::TITLE), sections }
}

/// What tables have that share a page with others.
#[derive(Clone, Copy, Default, Debug)]
pub struct Shape<'a> {
    /// What answers alike shares a row, and what is not asked has none.
    pub merged: bool,
    /// Counts, limits and features stand without the names of resources: the reader knows none of them.
    pub brief: bool,
    /// Ids of rows that are left out.
    pub without: &'a [&'a str],
}

/// The tables, one a theme.
#[must_use]
pub fn tables(subjects: &[Subject<'_>], lang: Lang, shape: Shape<'_>) -> Vec<Section> {
    let writer = Writer { lang, brief: shape.brief };
    let names: Vec<Names> =
        subjects.iter().map(|subject| Names::new(subject.graph.topology(), lang)).collect();
    let mut sections: Vec<Section> = Vec::new();
    for theme in Theme::ALL {
        let wanted = |row: &Row| row.theme() == theme && !shape.without.contains(&row.id());
        let asked: Vec<(Row, Vec<&Answer>)> = requirements::rows()
            .enumerate()
            .filter(|(_, row)| wanted(row))
            .map(|(at, row)| (row, subjects.iter().map(|subject| &subject.answers[at].1).collect::<Vec<_>>()))
            .filter(|(_, answers)| answers.iter().any(|answer| answer.verdict != Verdict::NotAsked))
            .collect();
        if asked.is_empty() {
            continue;
        }
        let mut table = writer.table(subjects, &names, &asked);
        if shape.merged {
            table.rows = writer.merge(table.rows, subjects);
        }
        let (id, heading) = heading(theme);
        sections.push(Section { id, heading: writer.word(heading), blocks: vec![Block::Table(table)] });
    }
    sections
}

/// The pages on which the answers rest, each once.
#[must_use]
pub fn pages(subjects: &[Subject<'_>]) -> BTreeSet<&'static str> {
    let answers = subjects.iter().flat_map(|subject| subject.answers);
    let sources = answers.flat_map(|(_, answer)| answer.sources.iter().copied());
    let page = |source| facts::find(source).map_or(Some(source), |fact| fact.sources.first().copied());
    sources.filter_map(page).collect()
}

const fn heading(theme: Theme) -> (&'static str, &'static Sentence) {
    match theme {
        Theme::Privacy => ("privacy", &words::PRIVACY),
        Theme::Teams => ("teams", &words::TEAMS),
        Theme::Limits => ("limits", &words::LIMITS),
        Theme::Failure => ("failure", &words::FAILURE),
        Theme::Parts => ("parts", &words::PARTS),
        Theme::Date => ("date", &words::DATE),
        Theme::Guards => ("guards", &words::GUARDS),
        Theme::Front => ("front", &words::FRONT),
    }
}

/// The name of a subject; where it has a page, a link with its number, or with that alone.
fn name_of(subject: &Subject<'_>, numbered: bool) -> Inline {
    let name = one_line(subject.name);
    let linked = subject.page.and_then(|page| Some((page.number, Target::new(page.target)?)));
    match linked {
        Some((number, target)) if numbered => Inline::Link { words: number.to_owned(), target },
        Some((number, target)) => Inline::Link { words: format!("{number} {name}"), target },
        None => Inline::Text(name),
    }
}

struct Writer {
    lang: Lang,
    brief: bool,
}

impl Writer {
    fn word(&self, sentence: &'static Sentence) -> String {
        sentence.text.get(self.lang).to_owned()
    }

    fn fill(&self, sentence: &'static Sentence, holes: &[(&'static str, &str)]) -> String {
        let holes = holes.iter().map(|(name, word)| (*name, Hole::Word((*word).to_owned()))).collect();
        sentence.with(holes).render(self.lang, &|_| String::new())
    }

    const fn comma(&self) -> &'static str {
        match self.lang {
            Lang::En => ", ",
            Lang::Ja => "、",
        }
    }

    /// Between what has commas of its own.
    const fn apart(&self) -> &'static str {
        match self.lang {
            Lang::En => "; ",
            Lang::Ja => " / ",
        }
    }

    fn table(&self, subjects: &[Subject<'_>], names: &[Names], asked: &[(Row, Vec<&Answer>)]) -> Table {
        let cell =
            |row: &Row, at: usize, answer: &Answer| self.cell(row, answer, subjects[at].graph, &names[at]);
        if subjects.len() > MOST_COLUMNS {
            let mut head = vec![self.word(if self.brief { &words::PATTERN } else { &words::ARCHITECTURE })];
            head.extend(asked.iter().map(|(row, _)| row.name().get(self.lang).to_owned()));
            let rows = subjects.iter().enumerate().map(|(at, subject)| {
                let mut cells: Vec<Words> = vec![vec![name_of(subject, false)]];
                cells.extend(asked.iter().map(|(row, answers)| cell(row, at, answers[at])));
                cells
            });
            return Table { head, rows: rows.collect() };
        }
        let mut head = vec![self.word(&words::REQUIREMENT)];
        head.extend(subjects.iter().map(|subject| one_line(subject.name)));
        let rows = asked.iter().map(|(row, answers)| {
            let mut cells: Vec<Words> = vec![vec![Inline::text(row.name().get(self.lang))]];
            cells.extend(answers.iter().enumerate().map(|(at, answer)| cell(row, at, answer)));
            cells
        });
        Table { head, rows: rows.collect() }
    }

    /// Rows that say the same as one, at the place of the first; rows that say nothing are left out. Several subjects share a
    /// row by their numbers.
    fn merge(&self, rows: Vec<Vec<Words>>, subjects: &[Subject<'_>]) -> Vec<Vec<Words>> {
        let nothing = self.word(&words::NOT_ASKED);
        let says = |row: &[Words]| row.iter().flatten().any(|inline| inline.words() != nothing);
        let mut merged: Vec<(Vec<&Subject<'_>>, Vec<Words>)> = Vec::new();
        for (subject, row) in subjects.iter().zip(rows) {
            let cells = row.into_iter().skip(1).collect::<Vec<_>>();
            match merged.iter_mut().find(|(_, known)| *known == cells) {
                Some((sharing, _)) => sharing.push(subject),
                None if says(&cells) => merged.push((vec![subject], cells)),
                None => {}
            }
        }
        let is_alone = |subject: &Subject<'_>| {
            let number = subject.page.map(|page| page.number);
            subjects.iter().filter(|other| other.page.map(|page| page.number) == number).count() == 1
        };
        let first = |sharing: &[&Subject<'_>]| match sharing {
            [subject] => vec![name_of(subject, false)],
            _ => {
                let mut words = Words::new();
                for subject in sharing {
                    if !words.is_empty() {
                        words.push(Inline::text(self.comma()));
                    }
                    words.push(name_of(subject, is_alone(subject)));
                }
                words
            }
        };
        merged
            .into_iter()
            .map(|(sharing, cells)| std::iter::once(first(&sharing)).chain(cells).collect())
            .collect()
    }

    /// What comes nearest to all wishes.
    fn nearest(&self, sides: &[Side<'_>], wishes: &[Wish]) -> Section {
        let wanted: Vec<String> = wishes.iter().map(|wish| self.wish(wish)).collect();
        let intro = self.fill(&words::NEAREST_INTRO, &[("wishes", &wanted.join(self.apart()))]);
        let head = [&words::ARCHITECTURE, &words::MEETS, &words::MISSES].map(|word| self.word(word)).to_vec();
        let rows = sides.iter().map(|Side { subject, missed }| {
            let names = Names::new(subject.graph.topology(), self.lang);
            let met = wishes.len().saturating_sub(missed.len()).to_string();
            let count = self.fill(&words::MEETS_OF, &[("count", &met), ("all", &wishes.len().to_string())]);
            let mut lacks = Words::new();
            for at in *missed {
                if !lacks.is_empty() {
                    lacks.push(Inline::text(self.apart()));
                }
                let answer = wishes[*at].answer(subject.answers);
                let cell = answer
                    .map(|answer| self.cell(&wishes[*at].row, answer, subject.graph, &names))
                    .unwrap_or_default();
                lacks.extend(self.around(&words::MISS, &[("wish", &wanted[*at])], "answer", cell));
            }
            vec![vec![Inline::Text(one_line(subject.name))], vec![Inline::Text(count)], lacks]
        });
        let table = Table { head, rows: rows.collect() };
        Section {
            id: "nearest",
            heading: self.word(&words::NEAREST),
            blocks: vec![Block::paragraph(intro), Block::Table(table)],
        }
    }

    /// A wish in words.
    fn wish(&self, wish: &Wish) -> String {
        let name = wish.row.name().get(self.lang);
        let Some(amount) = wish.amount.or_else(|| (wish.row.scale() == Scale::Fewest).then_some(0)) else {
            return name.to_owned();
        };
        let sentence = match wish.row.scale() {
            Scale::Most(Unit::Seconds) => &words::AT_LEAST_SECONDS,
            Scale::Most(Unit::Kilobytes) => &words::AT_LEAST_MEGABYTES,
            _ => &words::AT_MOST,
        };
        self.fill(sentence, &[("name", name), ("n", &amount.to_string())])
    }

    /// Yes or no, a number, and what decided.
    fn cell(&self, row: &Row, answer: &Answer, graph: &Graph, names: &Names) -> Words {
        let word = match answer.verdict {
            Verdict::Yes => self.word(&words::YES),
            Verdict::Partly => self.word(&words::PARTLY),
            Verdict::No => self.word(&words::NO),
            Verdict::Count(count) => count.to_string(),
            Verdict::Limit(most, unit) => self.limit(most, unit),
            Verdict::Unlimited => self.word(&words::UNLIMITED),
            Verdict::Dated => answer.since.map(|day| day.to_string()).unwrap_or_default(),
            Verdict::NotKnown => self.word(&words::NOT_KNOWN),
            Verdict::NotAsked => return vec![Inline::Text(self.word(&words::NOT_ASKED))],
        };
        let places =
            if self.brief && is_plain(row) { String::new() } else { self.places(answer, graph, names) };
        let detail = self.detail(answer, places);
        if detail.is_empty() {
            return vec![Inline::Text(word)];
        }
        self.around(&words::WITH, &[("answer", &word)], "detail", detail)
    }

    /// A sentence around words that are more than text.
    fn around(
        &self,
        sentence: &'static Sentence,
        holes: &[(&'static str, &str)],
        hole: &'static str,
        inner: Words,
    ) -> Words {
        /// What no name has.
        const MARK: &str = "\u{1}";
        let filled = self.fill(sentence, &[holes, &[(hole, MARK)]].concat());
        let (before, after) = filled.split_once(MARK).unwrap_or((&filled, ""));
        let mut words: Words = vec![Inline::text(before)];
        words.extend(inner);
        if !after.is_empty() {
            words.push(Inline::text(after));
        }
        words
    }

    fn limit(&self, most: u32, unit: Unit) -> String {
        let (sentence, n) = match unit {
            Unit::Seconds => (&words::SECONDS, most),
            Unit::Kilobytes if most.is_multiple_of(MEGABYTE) => (&words::MEGABYTES, most / MEGABYTE),
            Unit::Kilobytes => (&words::KILOBYTES, most),
        };
        self.fill(sentence, &[("n", &grouped(n))])
    }

    fn detail(&self, answer: &Answer, places: String) -> Words {
        let mut parts: Vec<Inline> = Vec::new();
        let is_good = matches!(answer.verdict, Verdict::Yes | Verdict::Unlimited);
        match answer.shut {
            Some(Shut::Closed) => {}
            Some(Shut::Mitigated) => {
                parts.push(Inline::Text(self.fill(&words::MITIGATED, &[("nodes", &places)])));
            }
            Some(Shut::Weak) => parts.push(Inline::Text(self.fill(&words::WEAK, &[("nodes", &places)]))),
            Some(Shut::Open) => parts.push(Inline::Text(self.fill(&words::OPEN, &[("nodes", &places)]))),
            // What is as it should be everywhere needs no list.
            None if is_good && !answer.sources.is_empty() && !answer.rests_on_facts() => {}
            None if places.is_empty() => {}
            None => parts.push(Inline::Text(places)),
        }
        let facts = answer.sources.iter().filter(|source| facts::find(source).is_some()).take(MOST_FACTS);
        parts.extend(facts.map(|fact| Inline::Code((*fact).to_owned())));
        let since = answer.since.filter(|_| answer.verdict != Verdict::Dated);
        parts.extend(since.map(|day| Inline::Text(self.fill(&words::SINCE, &[("day", &day.to_string())]))));
        parts.extend(answer.but.map(|but| Inline::text(but.get(self.lang))));
        let mut words = Words::new();
        for part in parts {
            if !words.is_empty() {
                words.push(Inline::text(self.comma()));
            }
            words.push(part);
        }
        words
    }

    /// The first of the places that decided, and how many more there are.
    fn places(&self, answer: &Answer, graph: &Graph, names: &Names) -> String {
        let links = answer.links.iter().map(|link| {
            let link = &graph.topology().links[*link];
            let (from, to) = (names.of(link.from), names.of(link.to));
            self.fill(&words::HOP, &[("from", &from), ("to", &to)])
        });
        let mut all: Vec<String> = Vec::new();
        for place in links.chain(answer.nodes.iter().map(|node| names.of(*node))) {
            if !all.contains(&place) {
                all.push(place);
            }
        }
        if all.len() <= MOST_PLACES + 1 {
            return join(self.lang, &all);
        }
        let count = (all.len() - MOST_PLACES).to_string();
        let first = all[..MOST_PLACES].join(self.comma());
        self.fill(&words::MORE, &[("places", &first), ("count", &count)])
    }

    fn sources(&self, pages: &BTreeSet<&'static str>) -> Words {
        let mut words: Words = vec![Inline::Text(self.word(&words::SOURCES))];
        for (at, page) in pages.iter().enumerate() {
            if at > 0 {
                words.push(Inline::text(self.comma()));
            }
            words.push(Inline::page(page));
        }
        words
    }
}

/// Whether the names of resources add little to the answers of a row.
fn is_plain(row: &Row) -> bool {
    matches!(row, Row::Feature(_) | Row::Traffic(_)) || row.scale() == Scale::Fewest
}

/// A number with commas after each three digits, as both languages have it.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn long_numbers_have_commas() {
        assert_eq!([29, 900, 4_000, 1_048_576].map(grouped), ["29", "900", "4,000", "1,048,576"]);
    }
}
