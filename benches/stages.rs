//! How long the stages take, at five sizes. Run with `cargo bench`; benches/README.md says how to read it.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a benchmark that cannot run should stop")]

#[path = "../tests/checks/topologies.rs"]
#[allow(dead_code, reason = "the odd topologies are for tests")]
mod topologies;

use std::io::Write as _;
use std::process::{Command, Stdio};

use divan::Bencher;
use divan::counter::ItemsCount;
use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::span::{Source, Sources};
use hopmap::pipeline::{PictureOptions, Understood, ViewOptions};
use hopmap::scene::item::Scene;
use hopmap::{analysis, catalog, emit, graph, layout, model, pipeline, scene, source, theme};

/// Nodes; boundaries come on top.
const SIZES: [usize; 5] = [10, 25, 100, 500, 2000];

fn main() {
    divan::main();
}

fn main_source(nodes: usize) -> Source {
    Source { name: "bench.yaml".to_owned(), text: topologies::sized(nodes) }
}

fn understand(main: Source) -> Understood {
    let mut diagnostics = Diagnostics::default();
    let mut load = |_: &str, _: &str| Err(String::new());
    pipeline::understand(main, &mut Sources::default(), &mut load, None, &mut diagnostics, &mut |_| {})
        .unwrap()
}

fn options() -> PictureOptions<'static> {
    PictureOptions { theme: theme::default(), view: ViewOptions::default(), prefix: "bench".to_owned() }
}

/// Text to model.
#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher<'_, '_>, nodes: usize) {
    bencher.counter(ItemsCount::new(nodes)).with_inputs(|| main_source(nodes)).bench_local_values(|main| {
        let mut diagnostics = Diagnostics::default();
        let mut load = |_: &str, _: &str| Err(String::new());
        let draft = source::read(main, &mut Sources::default(), &mut load, &mut diagnostics);
        model::resolve(draft, catalog::catalog(), &mut diagnostics)
    });
}

/// Model to verdicts.
#[divan::bench(args = SIZES)]
fn hops(bencher: Bencher<'_, '_>, nodes: usize) {
    let topology = understand(main_source(nodes)).graph.topology().clone();
    bencher.counter(ItemsCount::new(nodes)).with_inputs(|| topology.clone()).bench_local_values(|topology| {
        let graph = graph::build(topology);
        analysis::analyze(&graph, None)
    });
}

/// Boxes to places; few runs, since the large ones are long.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn layout_of(bencher: Bencher<'_, '_>, nodes: usize) {
    let picture =
        pipeline::draw(&understand(main_source(nodes)), &options(), &mut Diagnostics::default(), &mut |_| {});
    bencher.counter(ItemsCount::new(nodes)).bench_local(|| layout::arrange(&picture.tree));
}

/// Places to bytes, verified.
#[divan::bench(args = SIZES, sample_count = 20)]
fn emit_svg(bencher: Bencher<'_, '_>, nodes: usize) {
    let picture =
        pipeline::draw(&understand(main_source(nodes)), &options(), &mut Diagnostics::default(), &mut |_| {});
    bencher.counter(ItemsCount::new(nodes)).bench_local(|| {
        let painted: Scene =
            scene::compose(&picture.view, &picture.tree, &picture.layout, theme::default(), "bench");
        let drawing = emit::svg::write(&painted);
        emit::verify::verify(&drawing).unwrap();
        drawing
    });
}

/// The program from start to end, text on standard input, picture on standard output.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn whole_process(bencher: Bencher<'_, '_>, nodes: usize) {
    let text = topologies::sized(nodes);
    bencher.counter(ItemsCount::new(nodes)).bench_local(|| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_hopmap"))
            .args(["render", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        output.stdout
    });
}
