//! Front ends: text to a Draft, every value with its span.
