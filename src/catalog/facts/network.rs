//! VPC networking and reachability.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
