//! Files, terminal, exit status.
