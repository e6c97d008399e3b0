//! Formats for programs.
