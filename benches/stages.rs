//! How long the stages take, at five sizes. Run with `cargo bench`; benches/README.md says how to read it.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]

fn main() {
    divan::main();
}
