//! What AWS WAF can protect.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
