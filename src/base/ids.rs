//! Typed ids and the tables keyed by them.
//!
//! An id is given out once and never changes, so that later rooms keep tables beside the model instead of
//! writing into it.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A dense id: the position of a thing in the table that owns it.
pub trait Id: Copy + Eq + Ord + fmt::Debug {
    /// The id at `index`. Tables hold fewer than 2^32 things; the limits of the source see to that.
    fn at(index: usize) -> Self;
    /// The position in the table.
    fn index(self) -> usize;
}

/// Declares a dense id type.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(u32);

        impl Id for $name {
            fn at(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
            fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// A resource of the topology: a node or a boundary, written or implied.
    NodeId
}
id! {
    /// A link of the topology after expansion; its index is the one that outputs carry.
    LinkId
}
id! {
    /// A box of a picture.
    BoxId
}
id! {
    /// A line of a picture.
    LineId
}

/// A table with one row for each id of type `I`.
#[derive(Clone, PartialEq, Eq)]
pub struct IdVec<I, T> {
    rows: Vec<T>,
    keyed_by: PhantomData<I>,
}

impl<I: Id, T> IdVec<I, T> {
    /// An empty table.
    #[must_use]
    pub const fn new() -> Self {
        Self { rows: Vec::new(), keyed_by: PhantomData }
    }

    /// A table of `len` equal rows.
    #[must_use]
    pub fn filled(len: usize, value: T) -> Self
    where
        T: Clone,
    {
        Self { rows: vec![value; len], keyed_by: PhantomData }
    }

    /// Adds a row and gives its id.
    pub fn push(&mut self, row: T) -> I {
        let id = I::at(self.rows.len());
        self.rows.push(row);
        id
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        (0..self.rows.len()).map(I::at)
    }

    /// All rows, in the order of their ids.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// All ids with their rows, in order.
    pub fn enumerated(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.rows.iter().enumerate().map(|(index, row)| (I::at(index), row))
    }

    #[must_use]
    pub fn get(&self, id: I) -> Option<&T> {
        self.rows.get(id.index())
    }
}

impl<I: Id, T> Default for IdVec<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I: Id, T> FromIterator<T> for IdVec<I, T> {
    fn from_iter<Rows: IntoIterator<Item = T>>(rows: Rows) -> Self {
        Self { rows: rows.into_iter().collect(), keyed_by: PhantomData }
    }
}

impl<'a, I: Id, T> IntoIterator for &'a IdVec<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<I: Id, T> Index<I> for IdVec<I, T> {
    type Output = T;
    fn index(&self, id: I) -> &T {
        &self.rows[id.index()]
    }
}

impl<I: Id, T> IndexMut<I> for IdVec<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.rows[id.index()]
    }
}

impl<I: Id, T: fmt::Debug> fmt::Debug for IdVec<I, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(&self.rows).finish()
    }
}
