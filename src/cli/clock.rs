//! Today, for what is judged against the clock: only whether an accepted finding is still accepted.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::base::date::Date;

/// The day at Greenwich. `None` where the clock of the machine stands before 1970 or after 9999.
#[must_use]
pub fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    date(seconds / 86_400)
}

/// The date so many days after 1970-01-01, in the calendar of today.
///
/// Counted in eras of 400 years that begin on March 1st, so that the leap day is the last of its year; as in Howard
/// Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
fn date(days: u64) -> Option<Date> {
    const DAYS_TO_1970: u64 = 719_468;
    const DAYS_AN_ERA: u64 = 146_097;
    let days = days.checked_add(DAYS_TO_1970)?;
    let era = days / DAYS_AN_ERA;
    let day_of_era = days % DAYS_AN_ERA;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era.checked_mul(400)? + u64::from(month <= 2);
    if year > 9999 {
        return None;
    }
    Some(Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::base::date::Date;

    #[test]
    fn days_become_dates() {
        for (days, text) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_779, "2026-11-22"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date(days), Date::parse(text), "{days}");
        }
        assert_eq!(date(u64::MAX / 86_400), None);
    }

    #[test]
    fn every_day_is_one_later_than_the_one_before() {
        let mut before = date(0).expect("the first day");
        for days in 1..60_000 {
            let now = date(days).expect("a day before 2200");
            assert!(before < now, "{before} {now}");
            assert!(Date::parse(&now.to_string()).is_some(), "{now} is in the calendar");
            before = now;
        }
    }
}
