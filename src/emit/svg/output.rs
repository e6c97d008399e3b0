//! The text of a document while it grows.
//!
//! Elements are written where they stand and nothing is kept of them: a drawing has tens of thousands, and a tree of
//! them costs many times what their text does.

use super::element::{Element, Name};
use super::text;

#[derive(Debug, Default)]
pub(super) struct Output {
    text: String,
    /// Whether the start tag that was written last still lacks its end: nothing stands in its element so far.
    in_tag: bool,
    /// Whether what was written last are words, which have no white space around them.
    inline: bool,
}

impl Output {
    /// Begins an element; what is written until it is closed stands in it.
    pub(super) fn open(&mut self, element: Element<'_>) {
        self.end_tag();
        self.begin_line();
        element.write(&mut self.text);
        self.in_tag = true;
        self.inline = false;
    }

    /// Ends the element of this name that was opened last.
    pub(super) fn close(&mut self, name: Name) {
        if self.in_tag {
            self.text.push_str("/>");
        } else {
            if !self.inline {
                self.text.push('\n');
            }
            self.end(name);
        }
        self.in_tag = false;
        self.inline = false;
    }

    /// An element in which nothing stands.
    pub(super) fn leaf(&mut self, element: Element<'_>) {
        let name = element.name();
        self.open(element);
        self.close(name);
    }

    /// An element in which words stand.
    pub(super) fn worded(&mut self, element: Element<'_>, words: &str) {
        let name = element.name();
        self.open(element);
        self.words(words);
        self.close(name);
    }

    /// An element among words, in which words stand.
    pub(super) fn inline(&mut self, element: Element<'_>, words: &str) {
        let name = element.name();
        self.end_tag();
        element.write(&mut self.text);
        self.in_tag = true;
        self.words(words);
        self.end(name);
    }

    /// Words for people.
    pub(super) fn words(&mut self, words: &str) {
        self.end_tag();
        text::words(words, &mut self.text);
        self.inline = true;
    }

    /// A style of ours; it holds nothing of the user's.
    pub(super) fn style(&mut self, style: &str) {
        self.end_tag();
        self.text.push_str(style);
        self.inline = true;
    }

    /// All that was written.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn begin_line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn end_tag(&mut self) {
        if self.in_tag {
            self.text.push('>');
            self.in_tag = false;
        }
    }

    fn end(&mut self, name: Name) {
        for piece in ["</", name.name(), ">"] {
            self.text.push_str(piece);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Output;
    use crate::emit::svg::element::{Attribute, Element, Name};

    fn written(write: impl FnOnce(&mut Output)) -> String {
        let mut out = Output::default();
        write(&mut out);
        out.finish()
    }

    #[test]
    fn what_is_empty_is_one_tag_unless_words_were_meant() {
        assert_eq!(written(|out| out.leaf(Element::new(Name::G))), "<g/>");
        assert_eq!(written(|out| out.worded(Element::new(Name::Text), "")), "<text></text>");
    }

    #[test]
    fn words_stand_without_white_space_around_them() {
        let told = written(|out| {
            out.open(Element::new(Name::G));
            out.open(Element::new(Name::Text).px(Attribute::X, 3));
            out.inline(Element::new(Name::Tspan), "8080, ");
            out.inline(Element::new(Name::Tspan).weight(true), "private");
            out.close(Name::Text);
            out.worded(Element::new(Name::Text), "<b>");
            out.close(Name::G);
        });
        assert_eq!(
            told,
            "<g>\n<text x=\"3\"><tspan>8080, </tspan><tspan font-weight=\"700\">private</tspan></text>\n\
             <text>&lt;b&gt;</text>\n</g>"
        );
    }
}
