//! Amazon CloudFront and AWS Global Accelerator.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
