//! Colors by role, each in a light and in a dark scheme.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::catalog::kind::Category;

/// An opaque sRGB color.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Color {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

/// The two colors of a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Paint {
    pub role: Role,
    pub light: Color,
    pub dark: Color,
}

/// Declares the roles: the variant, and the name that theme files and classes of the drawing carry.
macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// What a color is for.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
        pub enum Role {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Role {
            /// All roles, in the order of declaration.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$variant),*];

            /// The name in theme files, and the end of the class names `f-NAME` (fill) and `s-NAME` (stroke).
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

roles! {
    /// The sheet, rings around badges, corner marks.
    Bg "bg",
    /// Words that come first.
    Ink "ink",
    /// Words that come second.
    Soft "soft",
    /// Decoration.
    Rule "rule",
    /// Drawings on tiles.
    Glyph "glyph",
    Cloud "cloud",
    CloudText "cloud-text",
    Account "account",
    AccountText "account-text",
    Region "region",
    RegionText "region-text",
    Vpc "vpc",
    VpcText "vpc-text",
    PublicSubnet "public-subnet",
    PublicSubnetText "public-subnet-text",
    PublicSubnetTint "public-subnet-tint",
    PrivateSubnet "private-subnet",
    PrivateSubnetText "private-subnet-text",
    PrivateSubnetTint "private-subnet-tint",
    SecurityGroup "security-group",
    SecurityGroupText "security-group-text",
    Compute "compute",
    ComputeText "compute-text",
    Integration "integration",
    IntegrationText "integration-text",
    Group "group",
    GroupText "group-text",
    HopPublic "hop-public",
    HopAwsPublic "hop-aws-public",
    HopPrivate "hop-private",
    HopPrivateLink "hop-private-link",
    HopAwsInternal "hop-aws-internal",
    HopNone "hop-none",
    HopUnknown "hop-unknown",
    HopUnreachable "hop-unreachable",
    /// The disc of a numbered step.
    Step "step",
    /// The pill of a finding that informs.
    Note "note",
    Warning "warning",
    Error "error",
    /// Numbers and signs on all badges.
    BadgeText "badge-text",
    TileCompute "tile-compute",
    TileContainers "tile-containers",
    TileNetwork "tile-network",
    TileStorage "tile-storage",
    TileDatabase "tile-database",
    TileIntegration "tile-integration",
    TileAnalytics "tile-analytics",
    TileSecurity "tile-security",
    TileManagement "tile-management",
    TileDeveloperTools "tile-developer-tools",
    TileMachineLearning "tile-machine-learning",
    TileMigration "tile-migration",
    TileEndUser "tile-end-user",
    TileFrontend "tile-frontend",
    TileBusiness "tile-business",
    TileIot "tile-iot",
    TileGeneral "tile-general",
}

/// The ground of a category's tiles.
#[must_use]
pub const fn tile(category: Category) -> Role {
    match category {
        Category::Compute => Role::TileCompute,
        Category::Containers => Role::TileContainers,
        Category::Network => Role::TileNetwork,
        Category::Storage => Role::TileStorage,
        Category::Database => Role::TileDatabase,
        Category::Integration => Role::TileIntegration,
        Category::Analytics => Role::TileAnalytics,
        Category::Security => Role::TileSecurity,
        Category::Management => Role::TileManagement,
        Category::DeveloperTools => Role::TileDeveloperTools,
        Category::MachineLearning => Role::TileMachineLearning,
        Category::Migration => Role::TileMigration,
        Category::EndUser => Role::TileEndUser,
        Category::Frontend => Role::TileFrontend,
        Category::Business => Role::TileBusiness,
        Category::Iot => Role::TileIot,
        Category::General => Role::TileGeneral,
    }
}

impl Color {
    /// Reads `#RRGGBB`, in capitals or not; nothing else is a color.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// Contrast ratio of the two, 1 to 21, as WCAG 2.2 defines it (`#dfn-contrast-ratio`).
    ///
    /// For tests and messages: the power function is not the same to the last bit on every machine.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, 0 to 1 (`#dfn-relative-luminance`).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom(format!("`{text}` is no color of the form #RRGGBB")))
    }
}

impl Paint {
    /// The end of its class names: `f-ink`, `s-ink`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.role.name()
    }

    /// Whether the dark scheme asks for another color; where it does not, no class is needed.
    #[must_use]
    pub fn changes(self) -> bool {
        self.light != self.dark
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, Role};

    #[test]
    fn a_color_is_printed_as_it_is_read() {
        for text in ["#000000", "#C4161C", "#FFFFFF", "#10161D"] {
            assert_eq!(Color::parse(text).expect("a color").to_string(), text);
        }
        assert_eq!(Color::parse("#c4161c"), Color::parse("#C4161C"));
        for text in ["", "#", "#FFF", "C4161C", "#C4161", "#C4161C0", "#+4161C", "#ééé", "red"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let color = |text| Color::parse(text).expect("a color");
        assert!((color("#000000").contrast(color("#FFFFFF")) - 21.0).abs() < 1e-9);
        assert!((color("#777777").contrast(color("#FFFFFF")) - 4.478).abs() < 1e-3);
        assert!((color("#FFFFFF").contrast(color("#777777")) - 4.478).abs() < 1e-3);
        assert!((color("#123456").contrast(color("#123456")) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn roles_stand_at_their_index() {
        for (at, role) in Role::ALL.into_iter().enumerate() {
            assert_eq!(role as usize, at);
        }
    }
}
