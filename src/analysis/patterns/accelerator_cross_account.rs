//! X11: an accelerator in front of load balancers of other accounts.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "accelerator-cross-account",
    number: "X11",
    family: Family::AcrossAccounts,
    title: Text::new(
        "Accelerator with endpoints of other accounts",
        "他のアカウントのエンドポイントを持つアクセラレーター",
    ),
    what: Text::new(
        "Global Accelerator of one account gives fixed addresses to load balancers of others.",
        "あるアカウントの Global Accelerator が、他のアカウントのロードバランサーに固定アドレスを提供します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// An accelerator that leads to a load balancer or an instance of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Accelerator)
        .filter_map(|accelerator| {
            let mut far = look.calls(accelerator);
            far.retain(|(link, end)| look.is_usable(*link) && !look.same_account(accelerator, *end));
            let ends: Vec<_> = far.iter().map(|(_, end)| *end).collect();
            (!far.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(accelerator).chain(ends), far))
        })
        .collect()
}
