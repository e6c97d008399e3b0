//! A file that was checked, as every form of report gets it.

use crate::analysis::Analysis;
use crate::analysis::finding::Finding;
use crate::base::diagnostic::Diagnostics;
use crate::base::lang::Lang;
use crate::base::span::Sources;
use crate::base::unseen::visible;
use crate::document::names::Names;
use crate::graph::Graph;

/// One file that was checked.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The name as it was typed.
    pub file: &'a str,
    /// The model and its verdicts; `None` where the file was refused.
    pub understood: Option<(&'a Graph, &'a Analysis)>,
    pub diagnostics: &'a Diagnostics,
    pub sources: &'a Sources,
    /// Which of the findings stand in the baseline, in their order; `None` where no baseline is given.
    pub known: Option<&'a [bool]>,
}

impl Checked<'_> {
    /// Whether the finding at this place of the list stands in the baseline; `None` where no baseline is given.
    #[must_use]
    pub fn in_baseline(&self, at: usize) -> Option<bool> {
        self.known.map(|known| known.get(at).copied().unwrap_or(false))
    }
}

/// What a finding says, and the way out, each on one line in which nothing hides.
pub(super) fn told(finding: &Finding, names: &Names, lang: Lang) -> (String, Option<String>) {
    let name = |node| names.of(node);
    let message = visible(&finding.message.render(lang, &name));
    (message, finding.remedy.as_ref().map(|remedy| visible(&remedy.render(lang, &name))))
}
