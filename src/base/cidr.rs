//! Address blocks (CIDR) as ranges of addresses, IPv4 and IPv6.

use core::net::IpAddr;

/// A block of addresses; one address alone is a block too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Block {
    is_v6: bool,
    first: u128,
    last: u128,
}

impl Block {
    /// `10.0.0.0/16`, `2001:db8::/56`, or an address alone; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, length) =
            text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let address = address.parse::<IpAddr>().ok()?;
        let (is_v6, most, address) = match address {
            IpAddr::V4(address) => (false, 32, u128::from(address.to_bits())),
            IpAddr::V6(address) => (true, 128, address.to_bits()),
        };
        let bits = match length {
            None => most,
            Some(length) if length.len() <= 3 && length.bytes().all(|byte| byte.is_ascii_digit()) => {
                length.parse::<u32>().ok().filter(|bits| *bits <= most)?
            }
            Some(_) => return None,
        };
        // The bits behind the prefix, in addresses of this family.
        let family = if is_v6 { u128::MAX } else { u128::from(u32::MAX) };
        let free = family.checked_shr(bits).unwrap_or(0);
        let first = address & !free;
        Some(Self { is_v6, first, last: first | free })
    }

    /// Whether both are of one family, IPv4 or IPv6.
    #[must_use]
    pub const fn is_like(&self, other: &Self) -> bool {
        self.is_v6 == other.is_v6
    }

    /// Whether some address is in both.
    #[must_use]
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.is_like(other) && self.first <= other.last && other.first <= self.last
    }

    /// Whether every address of the other is in this one.
    #[must_use]
    pub const fn contains(&self, other: &Self) -> bool {
        self.is_like(other) && self.first <= other.first && other.last <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::Block;

    fn block(text: &str) -> Block {
        Block::parse(text).expect(text)
    }

    #[test]
    fn blocks_are_ranges() {
        assert_eq!((block("10.0.0.0/8").first, block("10.0.0.0/8").last), (0x0A00_0000, 0x0AFF_FFFF));
        assert_eq!((block("0.0.0.0/0").first, block("0.0.0.0/0").last), (0, u128::from(u32::MAX)));
        assert_eq!(block("10.0.0.7"), block("10.0.0.7/32"));
        assert_eq!(block("10.0.99.1/16"), block("10.0.0.0/16"));
        assert_eq!((block("::/0").first, block("::/0").last), (0, u128::MAX));
        assert_eq!(block("2001:db8::1/128"), block("2001:db8::1"));
    }

    #[test]
    fn what_is_no_block_is_refused() {
        for text in ["", "10.0.0.0/33", "::/129", "10.0.0/8", "10.0.0.0/+8", "10.0.0.0/", "vpc/16", "1/0008"]
        {
            assert_eq!(Block::parse(text), None, "{text}");
        }
    }

    #[test]
    fn overlaps_are_told_within_a_family() {
        assert!(block("10.0.0.0/16").overlaps(&block("10.0.12.0/24")));
        assert!(block("10.0.12.0/24").overlaps(&block("10.0.0.0/16")));
        assert!(!block("10.0.0.0/16").overlaps(&block("10.1.0.0/16")));
        assert!(block("2001:db8:0:ff00::/56").overlaps(&block("2001:db8::/48")));
        assert!(!block("2001:db8::/56").overlaps(&block("2001:db8:0:100::/56")));
        assert!(!block("0.0.0.0/0").overlaps(&block("::/0")));
        assert!(block("fc00::/7").contains(&block("fd12:3456::/32")));
        assert!(!block("10.0.0.0/8").contains(&block("0.0.0.0/0")));
    }
}
