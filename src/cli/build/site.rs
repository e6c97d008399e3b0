//! The pages of a site: one for each topology and language, and one that lists them all with their pictures.

use super::outputs::{site_index, site_page, site_picture};
use super::root::address;
use super::settings::FILE;
use super::{Ready, Understood};
use crate::base::lang::Lang;
use crate::pipeline::{self, Indexed, Ways};
use crate::theme;

/// A page that is to be written.
pub(super) struct SitePage<'a> {
    target: String,
    /// Of the picture that goes with it.
    picture: Option<String>,
    lang: Lang,
    /// The topology, and its file; `None`: it lists them.
    topology: Option<(&'a str, &'a Understood)>,
}

impl SitePage<'_> {
    /// The file from which it is made.
    pub fn of(&self) -> &str {
        self.topology.map_or(FILE, |(file, _)| file)
    }

    /// The files that it is written to.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.target.as_str()).chain(self.picture.as_deref())
    }
}

impl Ready<'_> {
    /// All pages of the site, if one is asked for.
    pub(super) fn site_pages(&self) -> Vec<SitePage<'_>> {
        let Some(site) = &self.settings.site else { return Vec::new() };
        let mut pages = Vec::new();
        for &lang in &self.settings.languages {
            pages.push(SitePage { target: site_index(site, lang), picture: None, lang, topology: None });
            pages.extend(self.listed().map(|(file, understood)| SitePage {
                target: site_page(site, file, lang),
                picture: Some(site_picture(site, file, lang)),
                lang,
                topology: Some((file, understood)),
            }));
        }
        pages
    }

    /// The topologies that have documents of their own.
    fn listed(&self) -> impl Iterator<Item = (&str, &Understood)> {
        self.understood().filter(|(file, _)| self.topologies.get(*file).is_some_and(|of| of.listed))
    }

    /// One page, and what goes with it, as they are written: a text for each of its targets.
    pub(super) fn site_page(&self, page: &SitePage<'_>) -> Vec<String> {
        let site = self.settings.site.as_deref().unwrap_or_default();
        let there = |lang: Lang| match page.topology {
            Some((file, _)) => site_page(site, file, lang),
            None => site_index(site, lang),
        };
        let others = self.settings.languages.iter().filter(|lang| **lang != page.lang);
        let ways = Ways {
            index: page.topology.map(|_| address(&page.target, &site_index(site, page.lang))),
            languages: others.map(|lang| (*lang, address(&page.target, &there(*lang)))).collect(),
        };
        if let Some((_, understood)) = page.topology {
            let look = self.settings.themes.first().and_then(|look| look.theme.as_ref());
            let theme = look.unwrap_or_else(|| theme::default());
            let pipeline::SitePage { page, picture } =
                pipeline::site_page(understood, page.lang, theme, &ways);
            return vec![page, picture];
        }
        let pictures: Vec<String> = self
            .listed()
            .map(|(file, _)| address(&page.target, &site_picture(site, file, page.lang)))
            .collect();
        let entries: Vec<Indexed> = self
            .listed()
            .map(|(file, understood)| {
                let document = address(&page.target, &site_page(site, file, page.lang));
                Indexed {
                    understood,
                    picture: format!("{document}#picture"),
                    document,
                    file: file.to_owned(),
                }
            })
            .collect();
        vec![pipeline::site_index(&entries, &pictures, page.lang, &ways)]
    }
}
