//! The Japanese texts use one word for one thing, and stand apart from Latin words by a blank.

use std::path::Path;

use crate::guide::{files_below, none, read, source};

/// Words that have another one for the same thing, with the one that is used.
const WORDS: &[(&str, &str)] = &[
    ("トランジットゲートウェイ", "Transit Gateway"),
    ("Web ACL", "ウェブ ACL"),
    ("指摘事項", "指摘"),
    ("既定", "デフォルト"),
    ("ほかの", "他の"),
    ("ひとつ", "1 つ"),
    ("一つ", "1 つ"),
    ("受信ルール", "インバウンドルール"),
    ("独自ドメイン", "カスタムドメイン"),
    ("迂回経路", "迂回路"),
    ("入り口", "入口"),
    ("視聴者", "ビューワー"),
    ("オーナー", "所有者"),
    ("送り元", "送信元"),
    ("ひな形", "ひな型"),
    ("既に", "すでに"),
    ("下さい", "ください"),
    ("構いません", "かまいません"),
    ("判定日", "基準日"),
];

/// Words that end in a long vowel.
const LONG: &[&str] =
    &["サーバ", "ブラウザ", "フォルダ", "パラメータ", "ユーザ", "プロバイダ", "コネクタ", "エディタ"];

fn is_japanese(character: char) -> bool {
    matches!(character, 'ぁ'..='ん' | 'ァ'..='ヶ' | 'ー' | '一'..='龠' | '々')
}

/// The prose of a page, line by line: no code, no addresses.
fn prose(page: &str) -> Vec<(usize, String)> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (at, line) in page.lines().enumerate() {
        let fence = line.starts_with("```");
        fenced ^= fence;
        if fenced || fence {
            continue;
        }
        let mut said = String::new();
        // What stands between these marks is not prose; the mark itself stays, so that its neighbours do not meet.
        let mut closes: Option<char> = None;
        let mut last = ' ';
        for character in line.chars() {
            match (closes, character) {
                (Some(close), _) if character == close => closes = None,
                (Some(_), _) => {}
                (None, '`') => closes = Some('`'),
                (None, '<') => closes = Some('>'),
                (None, '(') if last == ']' => closes = Some(')'),
                (None, _) => {}
            }
            if closes.is_none() {
                said.push(character);
            }
            last = character;
        }
        lines.push((at + 1, said));
    }
    lines
}

/// What a line says in another way than the others do.
fn odd(line: &str) -> Vec<String> {
    let mut odd: Vec<String> = WORDS
        .iter()
        .filter(|(word, _)| line.contains(word))
        .map(|(word, used)| format!("“{word}” is “{used}”"))
        .collect();
    for word in LONG {
        let short = line.match_indices(word).any(|(at, _)| !line[at + word.len()..].starts_with('ー'));
        odd.extend(short.then(|| format!("“{word}” is “{word}ー”")));
    }
    for (left, right) in line.chars().zip(line.chars().skip(1)) {
        if (is_japanese(left) && right.is_ascii_alphanumeric())
            || (left.is_ascii_alphanumeric() && is_japanese(right))
        {
            odd.push(format!("“{left}{right}” wants a blank"));
        }
    }
    odd
}

#[test]
fn one_thing_has_one_word() {
    let mut files = Vec::new();
    for folder in ["book/src", "samples"] {
        files_below(&source(folder), &mut files);
    }
    files.retain(|path| path.to_string_lossy().ends_with(".ja.md"));
    files.sort();
    assert!(files.len() > 70, "the Japanese pages are found");
    let top = source("");
    let mut complaints = Vec::new();
    for path in &files {
        let name: &Path = path.strip_prefix(&top).unwrap_or(path);
        for (at, line) in prose(&read(path)) {
            complaints.extend(odd(&line).into_iter().map(|what| format!("{}:{at}: {what}", name.display())));
        }
    }
    none(&complaints);
}

#[test]
fn other_words_are_noticed() {
    for line in ["指摘事項です。", "サーバの設定", "VPCの中", "中のVPC", "値は 3個"] {
        assert_eq!(odd(line).len(), 1, "{line}");
    }
    assert!(odd("VPC の中のサーバー、ALB (内部) は 3 個です。").is_empty());
    let page = "a`VPCの`b\n```\nVPCの\n```\n[名](VPCの.md)と<https://VPCの>\n";
    let said: Vec<String> = prose(page).into_iter().map(|(_, line)| line).collect();
    assert_eq!(said, ["a`b", "[名])と>"]);
}
