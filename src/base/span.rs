//! Places in a source text.

/// One of the sources of a run: the main file is 0, included files follow in the order of reading.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct SourceId(pub u32);

/// A stretch of a source: byte offsets, end excluded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    pub source: SourceId,
    pub start: u32,
    pub end: u32,
}

/// A value and the place where it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
    pub fn as_ref(&self) -> Spanned<&T> {
        Spanned { value: &self.value, span: self.span }
    }
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// A text with its name, as given to the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The path as typed, or `-`.
    pub name: String,
    pub text: String,
}

/// All texts of a run; spans point into them.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: Vec<Source>,
    /// Per text: where its lines begin, after the first. A report asks for the lines of thousands of places.
    starts: Vec<Vec<usize>>,
}

impl Sources {
    /// Adds a text and gives the id that its spans carry.
    pub fn add(&mut self, source: Source) -> SourceId {
        self.starts.push(source.text.match_indices('\n').map(|(at, _)| at + 1).collect());
        self.texts.push(source);
        SourceId(u32::try_from(self.texts.len() - 1).unwrap_or(u32::MAX))
    }

    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.texts.get(id.0 as usize)
    }

    /// Line and column of the start of `span`, both from 1; the column counts characters.
    #[must_use]
    pub fn position(&self, span: Span) -> (usize, usize) {
        let Some(source) = self.get(span.source) else { return (1, 1) };
        let mut end = (span.start as usize).min(source.text.len());
        while !source.text.is_char_boundary(end) {
            end -= 1;
        }
        let line = self.line(span.source, end);
        let starts = &self.starts[span.source.0 as usize];
        let line_start = line.checked_sub(2).map_or(0, |before| starts[before]);
        (line, source.text[line_start..end].chars().count() + 1)
    }

    /// The line, from 1, in which a byte of a text stands.
    #[must_use]
    pub fn line(&self, id: SourceId, at: usize) -> usize {
        self.starts.get(id.0 as usize).map_or(0, |starts| starts.partition_point(|start| *start <= at)) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, Sources, Span};

    #[test]
    fn columns_count_characters() {
        let mut sources = Sources::default();
        let source = sources.add(Source { name: "a".into(), text: "a: 1\n箱: 二\n".into() });
        let at = |start| sources.position(Span { source, start, end: start });
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(5), (2, 1));
        assert_eq!(at(10), (2, 4));
        assert_eq!(at(999), (3, 1));
    }
}
