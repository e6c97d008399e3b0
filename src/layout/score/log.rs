//! The logarithm of a ratio, in whole numbers.
//!
//! Bit by bit: a number from 1 to 2 is squared, and the next bit of its logarithm says whether the square is 2 or more
//! (Knuth, The Art of Computer Programming 1, 1.2.2, exercise 25).

/// Steps of a logarithm from one power of two to the next.
pub(super) const UNIT: i64 = 1 << BITS;
const BITS: u32 = 16;

/// The binary logarithm of a positive ratio, in steps of 1 / `UNIT`.
pub(super) fn log2_ratio(above: u64, below: u64) -> i64 {
    log2(above) - log2(below)
}

fn log2(value: u64) -> i64 {
    let value = value.max(1);
    let whole = value.ilog2();
    // The mantissa has 63 bits after its first, which stands for 1.
    let mut mantissa = value << (63 - whole);
    let mut log = i64::from(whole);
    for _ in 0..BITS {
        let square = u128::from(mantissa) * u128::from(mantissa);
        let two = square >> 127 == 1;
        log = 2 * log + i64::from(two);
        mantissa = (square >> if two { 64 } else { 63 }) as u64;
    }
    log
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_right_to_a_step() {
        assert_eq!(log2_ratio(1, 1), 0);
        assert_eq!(log2_ratio(8, 1), 3 * UNIT);
        assert_eq!(log2_ratio(1, 4), -2 * UNIT);
        // log2 3 = 1.5849625007, times 65536 is 103872.1.
        assert_eq!(log2_ratio(3, 1), 103_872);
        // log2 1.000001 = 0.0000014427, times 65536 is 0.09.
        assert_eq!(log2_ratio(1_000_001, 1_000_000), 0);
        // log2 10^15 = 49.82892142, times 65536 is 3265588.2.
        assert_eq!(log2_ratio(1_000_000_000_000_000, 1), 3_265_588);
        assert_eq!(log2(u64::MAX), 64 * UNIT - 1);
    }
}
