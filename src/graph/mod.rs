//! The topology as a graph; petgraph stays behind this door.
//!
//! Comes in: a `Topology`. Goes out: a `Graph` that holds it: node `i` there is resource `i` here, and nothing is
//! ever removed. Never here: a class, a finding.
