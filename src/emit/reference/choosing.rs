//! The page that leads from what is wanted to a pattern. Every answer is computed from the topologies that show the
//! patterns.

use std::fmt::Write as _;

use crate::analysis::Analysis;
use crate::analysis::patterns::Pattern;
use crate::analysis::requirements::{self, Row};
use crate::base::lang::{Lang, Text};
use crate::document::compare::{self, Subject};
use crate::emit::markdown;
use crate::graph::Graph;

/// A pattern, and what is true of the topology that shows it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub pattern: &'static Pattern,
    pub graph: &'a Graph,
    pub analysis: &'a Analysis,
}

static TITLE: Text = Text::new("Choosing a pattern", "パターンの選び方");

static INTRO: Text = Text::new(
    "Patterns that put services behind a front door or join accounts, side by side. Nothing here is written by hand: each pattern \
     is asked by the topology that `hopmap new` writes for it, with the facts of the day that it names. `hopmap compare` puts your \
     own topologies beside them, and `hopmap compare --require private-behind-front,accounts` leaves what meets both; with `--as-of 2020-11-25` \
     all is judged by the facts of that day.",
    "サービスをフロントにまとめるパターンと、アカウントをつなぐパターンを比べます。答えは手で書いたものではなく、`hopmap new` が書き出すトポロジーを、\
     その基準日の事実で判定した結果です。`hopmap compare` を使うと、自分のトポロジーも並べて比較できます。\
     `hopmap compare --require private-behind-front,accounts` のように指定すると、両方の要件を満たすものだけが残ります。\
     `--as-of 2020-11-25` を付けると、その日の事実で判定します。",
);

static STEPS_TITLE: Text = Text::new("From what is wanted to a pattern", "要件からパターンへ");

static STEPS_INTRO: Text = Text::new(
    "Begin with what cannot be given up, and take the first row that says it. Where several patterns are left, the one with fewer \
     parts is easier to run.",
    "譲れない要件から始め、それに当てはまる行を選びます。複数のパターンが残る場合は、部品の少ない構成のほうが運用は楽です。",
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
];

static WHY_TITLE: Text = Text::new("What may be wanted, and why", "要件とその理由");

/// The page, in one language.
#[must_use]
pub fn choosing(shown: &[Shown<'_>], lang: Lang) -> String {
    let shown: Vec<Shown<'_>> =
        shown.iter().copied().filter(|shown| shown.pattern.number.starts_with(['S', 'X'])).collect();
    let mut out = format!("# {}\n\n{}\n", TITLE.get(lang), INTRO.get(lang));
    let _ = writeln!(out, "\n## {}\n\n{}\n", STEPS_TITLE.get(lang), STEPS_INTRO.get(lang));
    let head = Text::new("| What is wanted | What has it |", "| 要件 | 満たすパターン |").get(lang);
    let _ = writeln!(out, "{head}\n|---|---|");
    for (wish, ids) in WISHES {
        let rows: Vec<Row> = requirements::rows().filter(|row| ids.contains(&row.id())).collect();
        let _ = writeln!(out, "| {} | {} |", wish.get(lang), meeting(&shown, &rows, lang));
    }
    let _ = writeln!(out, "\n## {}\n", WHY_TITLE.get(lang));
    let head = Text::new("| Requirement | Why one may want it |", "| 要件 | 理由 |").get(lang);
    let _ = writeln!(out, "{head}\n|---|---|");
    for row in requirements::rows() {
        let Some(why) = row.why() else { continue };
        let name = row.name().get(lang);
        let _ = writeln!(out, "| {name}<br>`{}` | {} |", row.id(), why.get(lang));
    }
    let subjects: Vec<Subject<'_>> = shown
        .iter()
        .map(|shown| Subject {
            name: shown.pattern.title.get(lang),
            graph: shown.graph,
            analysis: shown.analysis,
        })
        .collect();
    let tables = markdown::write(&compare::write(&subjects, lang));
    // The page has its title already.
    let tables = tables.split_once("\n## ").map_or("", |(_, rest)| rest);
    let _ = write!(out, "\n## {tables}");
    out
}

/// Links to the patterns that have all of this.
fn meeting(shown: &[Shown<'_>], rows: &[Row], lang: Lang) -> String {
    let meets = |shown: &&Shown<'_>| rows.iter().all(|row| row.answer(shown.graph, shown.analysis).is_met());
    let links: Vec<String> = shown
        .iter()
        .filter(meets)
        .map(|shown| {
            let id = shown.pattern.id;
            match lang {
                Lang::En => format!("[`{id}`](patterns/{id}.md)"),
                Lang::Ja => format!("[`{id}`](patterns/{id}.ja.md)"),
            }
        })
        .collect();
    if links.is_empty() { "–".to_owned() } else { links.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::{WISHES, requirements};
    use crate::analysis::requirements::Theme;

    #[test]
    fn wishes_are_made_of_requirements() {
        for (wish, ids) in WISHES {
            for id in *ids {
                assert!(requirements::rows().any(|row| row.id() == *id), "{}: {id}", wish.en);
            }
        }
        for theme in Theme::ALL {
            assert!(requirements::rows().any(|row| row.theme() == theme), "{theme:?}");
        }
    }
}
