//! Back ends: they decide nothing.
