//! What rules may ask of a kind: they speak in traits, never in the ids of kinds.
