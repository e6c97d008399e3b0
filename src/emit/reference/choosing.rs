//! The page that leads from what is wanted to a pattern. Every answer is computed from the topologies that show the
//! patterns.

use std::fmt::Write as _;

use crate::analysis::patterns::Pattern;
use crate::analysis::requirements::{self, Answer, Row, Verdict, Wish};
use crate::base::lang::{Lang, Text};
use crate::document::compare::{self, Page, Shape, Subject};
use crate::document::tree::Document;
use crate::emit::markdown;
use crate::graph::Graph;

/// A pattern, and what the topology that shows it answers.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub pattern: &'static Pattern,
    pub graph: &'a Graph,
    pub answers: &'a [(Row, Answer)],
}

static TITLE: Text = Text::new("Choosing a pattern", "パターンの選び方");

static INTRO: Text = Text::new(
    "Nothing here is written by hand: each pattern is asked by the topology that `hopmap new` writes for it, with the facts of the \
     day that it names. A topology of yours may answer otherwise: `hopmap compare my.yaml rest-api-internal-alb` puts it beside a \
     pattern, and with `--as-of 2020-11-25` all is judged by the facts of that day.",
    "このページの答えは手で書いたものではなく、`hopmap new` が書き出すトポロジーを、その基準日の事実で判定した結果です。手元の構成では答えが変わることも\
     あります。`hopmap compare my.yaml rest-api-internal-alb` のように指定すると、パターンと並べて比較できます。\
     `--as-of 2020-11-25` を付けると、その日の事実で判定します。",
);

static STEPS_TITLE: Text = Text::new("From requirement to pattern", "要件からパターンへ");

static STEPS_INTRO: Text = Text::new(
    "Begin with what cannot be given up, and take the row that says it. Patterns with fewer parts that are paid by the hour stand \
     first; they are easier to run, too. Below each wish stands what `hopmap compare --require` takes for it: add to it what else you need, and \
     where nothing has all of it, you are told what comes nearest and what it lacks.",
    "譲れない要件から始め、当てはまる行を選びます。時間単位で料金がかかる要素の少ないパターンから順に並べており、一般に運用も楽です。要件の下の ID は \
     `hopmap compare --require` にそのまま渡せます。ほかに必要な要件を加えると、すべてを満たす構成がない場合でも、最も近い構成と、満たさない要件が表示\
     されます。",
);

/// What people want together, and the requirements that this means.
static WISHES: &[(Text, &[&str])] = &[
    (
        Text::new(
            "Nothing behind the front door uses public addresses",
            "フロントより後ろでパブリックアドレスを使わない",
        ),
        &["private-behind-front", "supported"],
    ),
    (
        Text::new(
            "The same, and applications are chosen by path, host or header",
            "同上で、パス、ホスト、ヘッダーでアプリケーションを振り分ける",
        ),
        &["private-behind-front", "supported", "layer-seven"],
    ),
    (
        Text::new(
            "The same, and each team has an account of its own",
            "同上で、チームごとにアカウントを分ける",
        ),
        &["private-behind-front", "supported", "layer-seven", "accounts"],
    ),
    (
        Text::new(
            "Teams in accounts of their own, whose networks overlap",
            "チームごとにアカウントを分け、ネットワークのアドレスが重複している",
        ),
        &["accounts", "overlapping-networks", "supported"],
    ),
    (
        Text::new(
            "One account for now, from which services can move out later",
            "今は 1 つのアカウントで始め、後からサービスを別のアカウントに移せるようにする",
        ),
        &["private-behind-front", "other-accounts", "supported"],
    ),
    (
        Text::new("Private, with AWS WAF at the front", "プライベートで、フロントに AWS WAF を置く"),
        &["private-behind-front", "supported", "web-acl"],
    ),
    (
        Text::new(
            "Private, with AWS WAF and a response cache at the front",
            "プライベートで、フロントに AWS WAF とレスポンスのキャッシュを置く",
        ),
        &["private-behind-front", "supported", "web-acl", "response-cache"],
    ),
    (
        Text::new(
            "Throttling and sign-in at the front, and no secret to rotate",
            "フロントでスロットリングと認証を行い、ローテーションするシークレットを持たない",
        ),
        &["throttling", "sign-in", "no-secret", "supported"],
    ),
    (
        Text::new(
            "Keys and limits for each caller, private behind the front door",
            "呼び出し元ごとに API キーと制限を設け、フロントより後ろはプライベートにする",
        ),
        &["api-keys", "private-behind-front", "supported"],
    ),
    (
        Text::new("WebSocket, with AWS WAF at the front", "WebSocket を使い、フロントに AWS WAF を置く"),
        &["websocket", "web-acl", "supported"],
    ),
    (
        Text::new(
            "Answers that stream, checked by AWS WAF, private behind the front door",
            "レスポンスをストリーミングし、フロントに AWS WAF を置き、後ろはプライベートにする",
        ),
        &["response-streaming", "web-acl", "private-behind-front", "supported"],
    ),
    (
        Text::new("Answers that take a minute", "応答に 1 分かかる処理がある"),
        &["longest-request:60", "supported"],
    ),
    (Text::new("Uploads of 50 MB", "50 MB のデータをアップロードする"), &["largest-request:50", "supported"]),
    (
        Text::new("Nothing can be called from the internet", "インターネットから呼び出せるものがない"),
        &["entrances", "supported"],
    ),
    (
        Text::new("Callers are told fixed addresses", "呼び出し元に固定のアドレスを示す"),
        &["fixed-addresses", "supported"],
    ),
    (
        Text::new(
            "Services in accounts of their own, without a load balancer of the consumer",
            "アカウントを分け、利用側にロードバランサーを置かない",
        ),
        &["accounts", "supported", "load-balancers"],
    ),
    (
        Text::new(
            "Sign-in and AWS WAF, and one part at most that is paid by the hour",
            "認証と AWS WAF を使い、時間単位で料金がかかる要素を 1 つまでにする",
        ),
        &["sign-in", "web-acl", "paid-by-the-hour:1", "supported"],
    ),
];

static WHY_TITLE: Text = Text::new("What may be required, and why", "要件とその理由");

static WHY_INTRO: Text = Text::new(
    "`hopmap compare --require` takes these ids, parted by commas. What is counted may have an amount that is not passed \
     (`load-balancers:1`), and a limit has one that is reached (`longest-request:60`, `largest-request:10`).",
    "`hopmap compare --require` には、この ID をコンマで区切って指定します。個数の要件には上限の値 (`load-balancers:1`)、経路の上限に関する要件には必要な値 \
     (`longest-request:60`、`largest-request:10`) を付けます。",
);

static SOURCES: Text = Text::new("Sources", "出典");

static PATTERNS_TITLE: Text = Text::new("Patterns by theme", "テーマ別の比較");

static WORDS: Text = Text::new(
    "The tables below set these patterns side by side. Patterns that answer alike share a row by their numbers, and those of which \
     nothing is asked have none. *Not known* means that neither the topology nor AWS says it; a dash means that the question does \
     not arise. Ids in cells are of [facts about AWS](reference/facts.md).",
    "以下の表で、これらのパターンを比べます。同じ答えのパターンは番号で 1 行にまとめ、当てはまる問いのないパターンは省いています。「不明」はトポロジーからも AWS の資料からも判断できないこと、「–」は当てはまらないことを表します。\
     表中の ID は [AWS についての事実](reference/facts.ja.md) のものです。",
);

/// The page, in one language.
#[must_use]
pub fn choosing(shown: &[Shown<'_>], lang: Lang) -> String {
    let mut shown: Vec<Shown<'_>> =
        shown.iter().copied().filter(|shown| shown.pattern.number.starts_with(['S', 'X'])).collect();
    shown.sort_by_key(|shown| place(shown.pattern.number));
    let mut out = format!("# {}\n\n{}\n", TITLE.get(lang), INTRO.get(lang));
    let _ = writeln!(out, "\n## {}\n\n{}\n", STEPS_TITLE.get(lang), STEPS_INTRO.get(lang));
    let head = Text::new("| What is wanted | What has it |", "| 要件 | 満たすパターン |").get(lang);
    let _ = writeln!(out, "{head}\n|---|---|");
    for (wish, ids) in WISHES {
        let wishes: Vec<Wish> = ids.iter().filter_map(|id| Wish::parse(id).ok()).collect();
        let _ = writeln!(
            out,
            "| {}<br>`{}` | {} |",
            wish.get(lang),
            ids.join(","),
            meeting(&shown, &wishes, lang)
        );
    }
    let targets: Vec<String> = shown.iter().map(|shown| page(shown.pattern, lang)).collect();
    let subjects: Vec<Subject<'_>> = shown
        .iter()
        .zip(&targets)
        .map(|(shown, target)| Subject {
            name: shown.pattern.title.get(lang),
            page: Some(Page { number: shown.pattern.number, target }),
            graph: shown.graph,
            answers: shown.answers,
        })
        .collect();
    legend(&mut out, &shown, lang);
    tables(&mut out, &subjects, lang);
    reasons(&mut out, lang);
    let _ = writeln!(out, "\n## {}\n", SOURCES.get(lang));
    for page in compare::pages(&subjects) {
        let _ = writeln!(out, "- <{page}>");
    }
    out
}

/// The patterns with their numbers and ids, those of one account beside those of several.
fn legend(out: &mut String, shown: &[Shown<'_>], lang: Lang) {
    let _ = writeln!(out, "\n## {}\n\n{}\n", PATTERNS_TITLE.get(lang), WORDS.get(lang));
    let head = Text::new(
        "| Behind one front door | Across accounts and networks |",
        "| フロントにまとめるパターン | アカウントやネットワークをまたぐパターン |",
    );
    let _ = writeln!(out, "{}\n|---|---|", head.get(lang));
    let of = |letter: char| {
        shown
            .iter()
            .filter(move |shown| shown.pattern.number.starts_with(letter))
            .map(|shown| format!("{}<br>`{}`", link(shown.pattern, lang), shown.pattern.id))
            .collect::<Vec<_>>()
    };
    let (one, several) = (of('S'), of('X'));
    for at in 0..one.len().max(several.len()) {
        let cell = |list: &[String]| list.get(at).cloned().unwrap_or_default();
        let _ = writeln!(out, "| {} | {} |", cell(&one), cell(&several));
    }
}

fn link(pattern: &Pattern, lang: Lang) -> String {
    format!("[{} {}]({})", pattern.number, pattern.title.get(lang), page(pattern, lang))
}

/// Rows that the tables do without: the topology of a pattern draws no more zones than show it, and attachments are among what
/// is paid by the hour.
const LEFT_OUT: &[&str] = &["two-zones", "hub-attachments"];

/// The tables by theme.
fn tables(out: &mut String, subjects: &[Subject<'_>], lang: Lang) {
    let sections = compare::tables(subjects, lang, Shape { merged: true, brief: true, without: LEFT_OUT });
    let written = markdown::write(&Document { lang, title: String::new(), sections });
    // The page has its title already.
    let tables = written.split_once("\n## ").map_or("", |(_, rest)| rest);
    let _ = write!(out, "\n## {tables}");
}

/// All requirements with their ids and reasons, by theme.
fn reasons(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n## {}\n\n{}\n", WHY_TITLE.get(lang), WHY_INTRO.get(lang));
    let head = Text::new("| Requirement | Why one may want it |", "| 要件 | 理由 |").get(lang);
    let _ = writeln!(out, "{head}\n|---|---|");
    for row in requirements::rows() {
        if let Some(why) = row.why() {
            let _ = writeln!(out, "| {}<br>`{}` | {} |", row.name().get(lang), row.id(), why.get(lang));
        }
    }
    let features = requirements::rows().filter(|row| matches!(row, Row::Feature(_)));
    let ids: Vec<String> = features.map(|row| format!("{} (`{}`)", row.name().get(lang), row.id())).collect();
    let said = Text::new("And each feature of the front doors: ", "このほか、フロントの機能も指定できます: ");
    let _ = writeln!(out, "\n{}{}", said.get(lang), ids.join(if lang == Lang::Ja { "、" } else { ", " }));
}

/// Numbers as a reader counts: S2 before S11, S4a before S4b.
fn place(number: &str) -> (Option<char>, u32, &str) {
    let rest = number.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let digits = rest.len() - rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let (count, suffix) = rest.split_at(digits);
    (number.chars().next(), count.parse().unwrap_or_default(), suffix)
}

fn page(pattern: &Pattern, lang: Lang) -> String {
    match lang {
        Lang::En => format!("patterns/{}.md", pattern.id),
        Lang::Ja => format!("patterns/{}.ja.md", pattern.id),
    }
}

/// Patterns that a wish tells.
const MOST_TOLD: usize = 6;

/// How many parts there are to pay for by the hour.
fn parts(shown: &Shown<'_>) -> usize {
    let counted = shown.answers.iter().find(|(row, _)| row.id() == "paid-by-the-hour");
    match counted.map(|(_, answer)| answer.verdict) {
        Some(Verdict::Count(count)) => count,
        _ => 0,
    }
}

/// Links to the patterns that have all of this, those with fewer parts first.
fn meeting(shown: &[Shown<'_>], wishes: &[Wish], lang: Lang) -> String {
    let mut met: Vec<&Shown<'_>> =
        shown.iter().filter(|shown| wishes.iter().all(|wish| wish.is_met(shown.answers))).collect();
    met.sort_by_key(|shown| parts(shown));
    let links: Vec<String> = met.iter().take(MOST_TOLD).map(|shown| link(shown.pattern, lang)).collect();
    let others = met.len().saturating_sub(links.len());
    match (links.is_empty(), others, lang) {
        (true, ..) => "–".to_owned(),
        (_, 0, Lang::En) => links.join(", "),
        (_, 0, Lang::Ja) => links.join("、"),
        (_, others, Lang::En) => format!("{}, and {others} more", links.join(", ")),
        (_, others, Lang::Ja) => format!("{} ほか {others} 件", links.join("、")),
    }
}

#[cfg(test)]
mod tests {
    use super::{WISHES, Wish};

    #[test]
    fn wishes_are_made_of_requirements() {
        for (wish, ids) in WISHES {
            for id in *ids {
                assert!(Wish::parse(id).is_ok(), "{}: {id}", wish.en);
            }
        }
    }
}
