//! The page of kinds.

use std::fmt::Write as _;

use super::{codes, row};
use crate::base::lang::{Lang, Text};
use crate::catalog::{catalog, facts, keys};

pub(super) fn write(out: &mut String, lang: Lang) {
    for kind in catalog().kinds() {
        let _ = writeln!(out, "\n## {}\n\n**{}**: {}\n", kind.id, kind.name.get(lang), kind.about.get(lang));
        row(out, lang, Text::new("Also written", "別名"), &codes(kind.aliases));
        row(out, lang, Text::new("Category", "カテゴリー"), kind.category.name().get(lang));
        row(out, lang, Text::new("Stands", "配置"), kind.placement.name().get(lang));
        row(out, lang, Text::new("In the network", "ネットワーク上の役割"), kind.net.name().get(lang));
        row(out, lang, Text::new("CloudFormation", "CloudFormation"), &codes(kind.cloudformation));
        row(out, lang, Text::new("Terraform", "Terraform"), &codes(kind.terraform));
        row(out, lang, Text::new("Source", "出典"), &format!("<{}>", kind.source));
        if let Some(launch) = kind.launch {
            let page = format!("{} (<{}>)", launch.day, launch.source);
            row(out, lang, Text::new("Offered since", "提供開始"), &page);
        }
        for ending in facts::endings(kind) {
            let day = ending.since.map_or_else(String::new, |day| format!("{day}: "));
            let page = ending.sources.first().copied().unwrap_or_default();
            let said = format!("{day}{} (<{page}>)", ending.reason.get(lang));
            row(out, lang, Text::new("Ends", "提供の終了"), &said);
        }
        let mut own = keys::own(kind).peekable();
        if own.peek().is_some() {
            let _ = writeln!(out, "- {}:", Text::new("Keys of its own", "固有のキー").get(lang));
        }
        for key in own {
            let words = codes(key.shape.words());
            let choice = if words.is_empty() { words } else { format!(" ({words})") };
            let _ = writeln!(out, "  - `{}`{choice}: {}", key.name, key.about.get(lang));
        }
    }
}
