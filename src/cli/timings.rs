//! `--timings`: how long each stage took.

use std::time::Instant;

use serde_json::{Map, Value, json};

/// Milliseconds of each stage, in the order in which the stages ended, one entry a run.
#[derive(Debug)]
pub struct Timings {
    stages: Vec<(&'static str, Vec<f64>)>,
    last: Instant,
}

impl Timings {
    /// Begins now.
    #[must_use]
    pub fn begin() -> Self {
        Self { stages: Vec::new(), last: Instant::now() }
    }

    /// Another run of the same stages begins now.
    pub fn again(&mut self) {
        self.last = Instant::now();
    }

    /// A stage has ended.
    pub fn ended(&mut self, stage: &'static str) {
        let now = Instant::now();
        let milliseconds = now.duration_since(self.last).as_secs_f64() * 1000.0;
        match self.stages.iter_mut().find(|(name, _)| *name == stage) {
            Some((_, runs)) => runs.push(milliseconds),
            None => self.stages.push((stage, vec![milliseconds])),
        }
        self.last = now;
    }

    /// One line of JSON: the median of each stage over the runs, and their sum.
    #[must_use]
    pub fn line(&self, file: &str) -> String {
        let medians: Vec<(&str, f64)> =
            self.stages.iter().map(|(name, runs)| (*name, median(runs))).collect();
        let total: f64 = medians.iter().map(|(_, milliseconds)| milliseconds).sum();
        let runs = self.stages.iter().map(|(_, runs)| runs.len()).max().unwrap_or(0);
        let stages: Map<String, Value> =
            medians.iter().map(|(name, milliseconds)| ((*name).to_owned(), micro(*milliseconds))).collect();
        json!({ "schema_version": 1, "file": file, "runs": runs, "stages": stages, "total": micro(total) })
            .to_string()
    }
}

/// Milliseconds to the microsecond; the clock knows no more.
fn micro(milliseconds: f64) -> Value {
    Value::from((milliseconds * 1000.0).round() / 1000.0)
}

fn median(runs: &[f64]) -> f64 {
    let mut sorted = runs.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.len(), sorted.len() / 2) {
        (0, _) => 0.0,
        (count, middle) if count % 2 == 1 => sorted[middle],
        (_, middle) => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::{Timings, median};

    #[test]
    fn the_middle_of_the_runs_counts() {
        assert!((median(&[9.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!(median(&[]).abs() < 1e-9);
    }

    #[test]
    fn stages_stand_in_their_order() {
        let mut timings = Timings::begin();
        for _ in 0..2 {
            timings.again();
            timings.ended("read");
            timings.ended("arrange");
        }
        let line = timings.line("a\"b.yaml");
        assert!(line.contains("\"file\":\"a\\\"b.yaml\",\"runs\":2,\"stages\":{\"read\":"), "{line}");
        assert!(line.find("read") < line.find("arrange"), "{line}");
    }
}
