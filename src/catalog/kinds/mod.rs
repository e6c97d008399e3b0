//! The kinds, one file a service family; this list is the catalogue's order.
