//! What the picture says: boxes, lines, captions. Never here: px.
