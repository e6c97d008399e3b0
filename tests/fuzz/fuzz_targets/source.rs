//! Any bytes are read and resolved without a panic, within the limits, and give the same twice; what includes
//! something gets those bytes again.

#![no_main]

use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::span::{Source, Sources};
use hopmap::catalog::catalog;
use hopmap::{model, source};
use libfuzzer_sys::fuzz_target;

fn read(bytes: &[u8]) -> Option<String> {
    let text = source::decode(bytes.to_vec()).ok()?;
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let mut load = |path: &str, _: &str| Ok(Source { name: path.to_owned(), text: text.clone() });
    let main = Source { name: "main".to_owned(), text: text.clone() };
    let draft = source::read(main, &mut sources, &mut load, &mut diagnostics);
    let topology = model::resolve(draft, catalog(), &mut diagnostics);
    for diagnostic in diagnostics.sorted() {
        assert!(!diagnostic.message.is_empty() && diagnostic.message.len() < 2_000);
        if let Some(span) = diagnostic.span {
            assert!(sources.position(span).0 >= 1);
        }
    }
    for (id, node) in topology.nodes.enumerated() {
        assert!(node.parent.is_none_or(|parent| parent < id), "a parent comes before its children");
    }
    Some(format!("{topology:?}{diagnostics:?}"))
}

fuzz_target!(|bytes: &[u8]| {
    let once = read(bytes);
    assert_eq!(once, read(bytes));
});
