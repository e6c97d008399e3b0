//! What a caller may ask of a document.

use super::tree::Target;

/// The pictures that belong to the document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DocumentOptions {
    /// Where the picture is; `None`: there is none.
    pub picture: Option<Target>,
    /// Title of each further picture, and where it is.
    pub views: Vec<(String, Target)>,
}
