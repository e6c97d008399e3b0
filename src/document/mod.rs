//! What the text says: a tree of sections. Never here: markup.
