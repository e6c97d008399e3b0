//! Endpoint types, authentication and features of API Gateway.

use super::Fact;

pub(super) static FACTS: &[Fact] = &[];
