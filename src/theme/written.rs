//! The theme file as it is written: what it leaves out is as in the theme that is in the program.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error};

use super::metrics::Metrics;
use super::paint::{Color, Role};
use super::style::{BoundaryStyle, HopStyle, Letters, Strokes};
use super::{DEFAULT, ThemeError};
use crate::base::suggest;

/// All tables of a theme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub name: String,
    pub fonts: Vec<String>,
    pub colors: BTreeMap<Role, WrittenPaint>,
    pub boundaries: BTreeMap<String, BoundaryStyle>,
    pub hops: BTreeMap<String, HopStyle>,
    pub letters: Letters,
    pub strokes: Strokes,
    pub metrics: Metrics,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPaint {
    pub light: Color,
    pub dark: Color,
}

/// The tables whose keys are free names for serde; here they are those of the built-in theme.
const NAMED: [&str; 2] = ["boundaries", "hops"];

/// Reads the built-in theme itself, which leaves nothing out.
pub(super) fn whole(text: &str) -> Result<Written, ThemeError> {
    Written::deserialize(Deserializer::parse(text).map_err(refused)?).map_err(refused)
}

/// Reads a theme, laid over the built-in one: table by table, and in a table entry by entry. An entry is written whole, so
/// that a dash or a mark is taken away by leaving it out. The `name` is the theme's own.
pub(super) fn over_default(text: &str) -> Result<Written, ThemeError> {
    let own = DeTable::parse(text).map_err(refused)?;
    let mut base = DeTable::parse(DEFAULT).map_err(refused)?.into_inner();
    base.remove("name");
    let span = own.span();
    for (key, value) in own.into_inner() {
        match (base.get_mut(key.get_ref().as_ref()).map(Spanned::get_mut), value.get_ref()) {
            (Some(DeValue::Table(below)), DeValue::Table(_)) => {
                if NAMED.contains(&key.get_ref().as_ref()) {
                    only_known(key.get_ref(), below, value.get_ref())?;
                }
                if let DeValue::Table(entries) = value.into_inner() {
                    lay_over(below, entries);
                }
            }
            _ => lay_over(&mut base, [(key, value)]),
        }
    }
    Written::deserialize(Deserializer::from(Spanned::new(span, base))).map_err(refused)
}

/// Replaces entries with their keys, whose places are those that errors are about.
fn lay_over<'i>(
    below: &mut DeTable<'i>,
    entries: impl IntoIterator<Item = (Spanned<std::borrow::Cow<'i, str>>, Spanned<DeValue<'i>>)>,
) {
    for (key, value) in entries {
        below.remove(key.get_ref().as_ref());
        below.insert(key, value);
    }
}

/// Refuses an entry that nothing would ever be drawn by.
fn only_known(table: &str, below: &DeTable, entries: &DeValue) -> Result<(), ThemeError> {
    let known = |name: &str| below.get(name).is_some();
    let stranger =
        entries.as_table().and_then(|entries| entries.iter().find(|(key, _)| !known(key.get_ref())));
    let Some((key, _)) = stranger else { return Ok(()) };
    let names = below.iter().map(|(key, _)| key.get_ref().as_ref());
    let near = suggest::nearest(key.get_ref(), names).map(|near| format!("; did you mean `{near}`?"));
    Err(ThemeError {
        message: format!("`{table}` has no `{}`{}", key.get_ref(), near.unwrap_or_default()),
        place: Some(key.span()),
    })
}

fn refused(error: Error) -> ThemeError {
    ThemeError { message: error.message().to_owned(), place: error.span() }
}
