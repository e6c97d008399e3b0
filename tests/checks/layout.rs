//! Layout on trees that nobody chose: no faults, the same bytes twice, nothing out of bounds.

#[path = "random_trees.rs"]
mod random_trees;

use hopmap::layout::{arrange, validate};

/// Unoptimized builds try fewer trees.
const TREES: u64 = if cfg!(debug_assertions) { 400 } else { 10_000 };

#[test]
fn random_trees_have_no_faults() {
    let mut bad = Vec::new();
    for seed in 0..TREES {
        let tree = random_trees::tree(seed);
        let layout = arrange(&tree);
        let faults = validate::faults(&tree, &layout);
        if !faults.is_empty() {
            bad.push((seed, faults[0]));
        }
    }
    assert!(bad.is_empty(), "{} of {TREES} seeds: {:?}", bad.len(), &bad[..bad.len().min(5)]);
}

#[test]
fn the_same_tree_gives_the_same_layout() {
    for seed in 0..TREES / 20 {
        let tree = random_trees::tree(seed);
        assert_eq!(format!("{:?}", arrange(&tree)), format!("{:?}", arrange(&tree)), "seed {seed}");
    }
}
