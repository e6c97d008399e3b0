//! Independent work on several threads: the results have the order of the jobs, whoever was first.

use std::io::{self, IsTerminal as _, Write as _};
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::STACK;
use super::report::visible;

/// More workers than this bring nothing.
const MOST_WORKERS: usize = 8;

/// As many workers as the machine has cores, within reason.
#[must_use]
pub fn workers() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS)
}

/// Does the work of all jobs on at most so many threads, this one among them.
pub fn in_parallel<J: Sync, R: Send>(jobs: &[J], workers: usize, work: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let some = || {
        let mut results = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { return results };
            results.push((at, work(job)));
        }
    };
    let mut results: Vec<(usize, R)> = thread::scope(|scope| {
        let started: Vec<_> = (1..workers.min(jobs.len()))
            .filter_map(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, some).ok())
            .collect();
        let mut results = some();
        for worker in started {
            // Its panic was told; it is ours as if it had happened here.
            results.extend(worker.join().unwrap_or_else(|bug| panic::resume_unwind(bug)));
        }
        results
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// How far long work has come: one line on standard error that is written over and in the end taken away. Nobody but a
/// person at a terminal sees it.
#[derive(Debug)]
pub struct Progress {
    all: usize,
    done: AtomicUsize,
    seen: bool,
}

impl Progress {
    /// For so many jobs.
    #[must_use]
    pub fn of(all: usize) -> Self {
        Self { all, done: AtomicUsize::new(0), seen: all > 1 && io::stderr().is_terminal() }
    }

    /// One more is done.
    pub fn step(&self, name: &str) {
        if self.seen {
            let done = self.done.fetch_add(1, Ordering::Relaxed).saturating_add(1);
            // A line that wraps could not be written over.
            let name: String = visible(name).chars().take(40).collect();
            let _ = write!(io::stderr(), "\r\u{1b}[K{done} of {} {name}", self.all);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.seen {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_parallel;

    #[test]
    fn results_have_the_order_of_the_jobs() {
        let jobs: Vec<usize> = (0..1000).collect();
        for workers in [0, 1, 2, 8] {
            let results = in_parallel(&jobs, workers, |job| job * 2);
            assert!(results.iter().enumerate().all(|(at, result)| *result == at * 2));
        }
        assert_eq!(in_parallel(&[0_u8; 0], 4, |_| ()), []);
    }
}
