//! Load balancers, their targets and their rules.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
