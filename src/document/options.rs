//! What a caller may ask of a document.

/// Relative links to the pictures that belong to the document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DocumentOptions {
    /// Link to the picture; `None`: there is none.
    pub picture: Option<String>,
    /// Title of each further picture, and the link to it.
    pub views: Vec<(String, String)>,
}
