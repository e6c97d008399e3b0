//! Whole-pixel geometry.
//!
//! Origin top left, x to the right, y down. Whole px everywhere between `layout` and `scene`. Rectangles are
//! half-open: a point on the right or the bottom side is outside.

/// A length or a coordinate, in px.
pub type Px = i32;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Point {
    pub x: Px,
    pub y: Px,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Size {
    pub w: Px,
    pub h: Px,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Rect {
    pub x: Px,
    pub y: Px,
    pub w: Px,
    pub h: Px,
}

/// Distances from the four sides inwards.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Insets {
    pub left: Px,
    pub top: Px,
    pub right: Px,
    pub bottom: Px,
}

/// A side of a rectangle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Side {
    Left,
    Top,
    Right,
    Bottom,
}

/// The main direction of reading.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Direction {
    #[default]
    Right,
    Down,
}

/// A line through points; consecutive points differ on one axis only.
pub type Polyline = Vec<Point>;

impl Rect {
    #[must_use]
    pub const fn new(x: Px, y: Px, w: Px, h: Px) -> Self {
        Self { x, y, w, h }
    }
    #[must_use]
    pub const fn right(self) -> Px {
        self.x + self.w
    }
    #[must_use]
    pub const fn bottom(self) -> Px {
        self.y + self.h
    }
    #[must_use]
    pub const fn center(self) -> Point {
        Point { x: self.x + self.w / 2, y: self.y + self.h / 2 }
    }
    #[must_use]
    pub const fn size(self) -> Size {
        Size { w: self.w, h: self.h }
    }
    /// Whether the interiors of both meet.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
    /// Whether `inner` lies in this rectangle, sides included.
    #[must_use]
    pub const fn holds(self, inner: Self) -> bool {
        self.x <= inner.x
            && self.y <= inner.y
            && inner.right() <= self.right()
            && inner.bottom() <= self.bottom()
    }
    /// Grown by `by` on all sides; shrunk where `by` is negative.
    #[must_use]
    pub const fn grown(self, by: Px) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2 * by, h: self.h + 2 * by }
    }
    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let x = self.x.min(other.x);
        let y = self.y.min(other.y);
        Self { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }
    #[must_use]
    pub const fn moved(self, x: Px, y: Px) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }
}
