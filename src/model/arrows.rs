//! The ends of a link as a text: `a -> b, c -> d`, `a → b`, `a <-> b`.

use crate::base::span::{Span, Spanned};

/// Groups of ends with an arrow between each two.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chain {
    pub(super) groups: Vec<Vec<Spanned<String>>>,
    /// One fewer than groups; `true` goes both ways.
    pub(super) both_ways: Vec<bool>,
}

/// The arrows of the language, and whether they go both ways. Longer ones first.
const ARROWS: [(&str, bool); 3] = [("<->", true), ("->", false), ("→", false)];

/// Reads a chain; `Err` says what is wrong, and where.
pub(super) fn parse(text: &Spanned<String>) -> Result<Chain, Spanned<String>> {
    let mut chain = Chain { groups: Vec::new(), both_ways: Vec::new() };
    let mut start = 0;
    loop {
        let rest = &text.value[start..];
        let arrow = ARROWS
            .iter()
            .filter_map(|(arrow, both)| rest.find(arrow).map(|at| (at, arrow.len(), *both)))
            .min_by_key(|(at, len, _)| (*at, std::cmp::Reverse(*len)));
        let end = arrow.map_or(text.value.len(), |(at, ..)| start + at);
        chain.groups.push(group(text, start, end)?);
        let Some((_, len, both)) = arrow else { break };
        chain.both_ways.push(both);
        start = end + len;
    }
    if chain.both_ways.is_empty() {
        return Err(Spanned::new("a link has two ends".to_owned(), text.span));
    }
    Ok(chain)
}

fn group(text: &Spanned<String>, start: usize, end: usize) -> Result<Vec<Spanned<String>>, Spanned<String>> {
    let mut ends = Vec::new();
    let mut at = start;
    for part in text.value[start..end].split(',') {
        let lead = part.len() - part.trim_start().len();
        let name = part.trim();
        let span = within(text, at + lead, at + lead + name.len());
        at += part.len() + 1;
        if name.is_empty() {
            return Err(Spanned::new("an end of this link is missing".to_owned(), text.span));
        }
        if name.contains(['<', '>']) {
            return Err(Spanned::new(format!("`{name}` is no id"), span));
        }
        ends.push(Spanned::new(name.to_owned(), span));
    }
    Ok(ends)
}

/// The place of a part of a text, where the text stands in the source as it is; else the whole.
fn within(text: &Spanned<String>, start: usize, end: usize) -> Span {
    let whole = text.span;
    let as_written = (whole.end.saturating_sub(whole.start)) as usize == text.value.len();
    match (as_written, u32::try_from(start), u32::try_from(end)) {
        (true, Ok(start), Ok(end)) => {
            Span { start: whole.start.saturating_add(start), end: whole.start.saturating_add(end), ..whole }
        }
        _ => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::base::span::{Span, Spanned};

    fn check(text: &str, expected: &str) {
        let spanned = Spanned::new(text.to_owned(), Span::default());
        let shown = match parse(&spanned) {
            Ok(chain) => {
                let groups: Vec<String> = chain
                    .groups
                    .iter()
                    .map(|group| group.iter().map(|end| end.value.as_str()).collect::<Vec<_>>().join("+"))
                    .collect();
                let mut shown = groups[0].clone();
                for (both, group) in chain.both_ways.iter().zip(&groups[1..]) {
                    shown.push_str(if *both { " = " } else { " > " });
                    shown.push_str(group);
                }
                shown
            }
            Err(fault) => format!("! {}", fault.value),
        };
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn chains_lists_and_arrows() {
        check("a -> b", "a > b");
        check("a->b", "a > b");
        check("a, b -> c -> d,e", "a+b > c > d+e");
        check("利用者 → 配信 → 受付", "利用者 > 配信 > 受付");
        check("a <-> b -> c", "a = b > c");
        check("a-$z -> b", "a-$z > b");
        check("a", "! a link has two ends");
        check("a ->", "! an end of this link is missing");
        check("a, -> b", "! an end of this link is missing");
        check("a <- b -> c", "! `a <- b` is no id");
    }
}
