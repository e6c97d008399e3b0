//! Compute, data and the endpoints of services.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
