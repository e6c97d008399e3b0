//! Absolute, painted, final primitives. Never here: a decision about place.
