//! The Regions of AWS, by name, with the places that they stand for.
//!
//! Names and English places as in AWS's list of Regions
//! (<https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>), the Chinese ones from
//! <https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-arns.html>.
//! A Region that AWS opens later is known by the shape of its name, without a place.

use crate::base::lang::Text;

/// A Region that is listed.
#[derive(Debug)]
pub struct Region {
    /// `ap-northeast-1`.
    pub name: &'static str,
    /// `Asia Pacific (Tokyo)`.
    pub place: Text,
    pub partition: Partition,
}

/// A set of Regions with accounts and an identity service of its own; nothing private spans two of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Partition {
    /// The commercial Regions.
    Aws,
    /// The two Regions in mainland China, run by local operators.
    China,
    /// AWS GovCloud (US).
    GovCloud,
    /// The AWS European Sovereign Cloud.
    EuropeanSovereign,
    /// The isolated Regions of government customers, which AWS does not list.
    Isolated,
}

const fn region(name: &'static str, en: &'static str, ja: &'static str, partition: Partition) -> Region {
    Region { name, place: Text::new(en, ja), partition }
}

/// The listed Regions, by partition and name.
pub static REGIONS: &[Region] = &[
    region("af-south-1", "Africa (Cape Town)", "アフリカ (ケープタウン)", Partition::Aws),
    region("ap-east-1", "Asia Pacific (Hong Kong)", "アジアパシフィック (香港)", Partition::Aws),
    region("ap-east-2", "Asia Pacific (Taipei)", "アジアパシフィック (台北)", Partition::Aws),
    region("ap-northeast-1", "Asia Pacific (Tokyo)", "アジアパシフィック (東京)", Partition::Aws),
    region("ap-northeast-2", "Asia Pacific (Seoul)", "アジアパシフィック (ソウル)", Partition::Aws),
    region("ap-northeast-3", "Asia Pacific (Osaka)", "アジアパシフィック (大阪)", Partition::Aws),
    region("ap-south-1", "Asia Pacific (Mumbai)", "アジアパシフィック (ムンバイ)", Partition::Aws),
    region("ap-south-2", "Asia Pacific (Hyderabad)", "アジアパシフィック (ハイデラバード)", Partition::Aws),
    region("ap-southeast-1", "Asia Pacific (Singapore)", "アジアパシフィック (シンガポール)", Partition::Aws),
    region("ap-southeast-2", "Asia Pacific (Sydney)", "アジアパシフィック (シドニー)", Partition::Aws),
    region("ap-southeast-3", "Asia Pacific (Jakarta)", "アジアパシフィック (ジャカルタ)", Partition::Aws),
    region("ap-southeast-4", "Asia Pacific (Melbourne)", "アジアパシフィック (メルボルン)", Partition::Aws),
    region("ap-southeast-5", "Asia Pacific (Malaysia)", "アジアパシフィック (マレーシア)", Partition::Aws),
    region(
        "ap-southeast-6",
        "Asia Pacific (New Zealand)",
        "アジアパシフィック (ニュージーランド)",
        Partition::Aws,
    ),
    region("ap-southeast-7", "Asia Pacific (Thailand)", "アジアパシフィック (タイ)", Partition::Aws),
    region("ca-central-1", "Canada (Central)", "カナダ (中部)", Partition::Aws),
    region("ca-west-1", "Canada West (Calgary)", "カナダ西部 (カルガリー)", Partition::Aws),
    region("eu-central-1", "Europe (Frankfurt)", "欧州 (フランクフルト)", Partition::Aws),
    region("eu-central-2", "Europe (Zurich)", "欧州 (チューリッヒ)", Partition::Aws),
    region("eu-north-1", "Europe (Stockholm)", "欧州 (ストックホルム)", Partition::Aws),
    region("eu-south-1", "Europe (Milan)", "欧州 (ミラノ)", Partition::Aws),
    region("eu-south-2", "Europe (Spain)", "欧州 (スペイン)", Partition::Aws),
    region("eu-west-1", "Europe (Ireland)", "欧州 (アイルランド)", Partition::Aws),
    region("eu-west-2", "Europe (London)", "欧州 (ロンドン)", Partition::Aws),
    region("eu-west-3", "Europe (Paris)", "欧州 (パリ)", Partition::Aws),
    region("il-central-1", "Israel (Tel Aviv)", "イスラエル (テルアビブ)", Partition::Aws),
    region("me-central-1", "Middle East (UAE)", "中東 (UAE)", Partition::Aws),
    region("me-south-1", "Middle East (Bahrain)", "中東 (バーレーン)", Partition::Aws),
    region("mx-central-1", "Mexico (Central)", "メキシコ (中部)", Partition::Aws),
    region("sa-east-1", "South America (São Paulo)", "南米 (サンパウロ)", Partition::Aws),
    region("us-east-1", "US East (N. Virginia)", "米国東部 (バージニア北部)", Partition::Aws),
    region("us-east-2", "US East (Ohio)", "米国東部 (オハイオ)", Partition::Aws),
    region("us-west-1", "US West (N. California)", "米国西部 (北カリフォルニア)", Partition::Aws),
    region("us-west-2", "US West (Oregon)", "米国西部 (オレゴン)", Partition::Aws),
    region("cn-north-1", "China (Beijing)", "中国 (北京)", Partition::China),
    region("cn-northwest-1", "China (Ningxia)", "中国 (寧夏)", Partition::China),
    region("us-gov-east-1", "AWS GovCloud (US-East)", "AWS GovCloud (米国東部)", Partition::GovCloud),
    region("us-gov-west-1", "AWS GovCloud (US-West)", "AWS GovCloud (米国西部)", Partition::GovCloud),
    region(
        "eusc-de-east-1",
        "AWS European Sovereign Cloud (Germany)",
        "AWS 欧州ソブリンクラウド (ドイツ)",
        Partition::EuropeanSovereign,
    ),
];

/// The listed Region of this name.
#[must_use]
pub fn listed(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.name == name)
}

/// Whether a text is the name of a Region: a listed one, or one of the same shape.
#[must_use]
pub fn is_region_name(text: &str) -> bool {
    partition(text).is_some()
}

/// Whether a name is that of a Region in mainland China.
#[must_use]
pub fn is_china(name: &str) -> bool {
    partition(name) == Some(Partition::China)
}

/// The partition that a Region's name tells; `None` for what is no name of a Region.
///
/// The shape is `COUNTRY-DIRECTION-NUMBER`, with one more word for the partitions apart: `us-gov-east-1`.
#[must_use]
pub fn partition(name: &str) -> Option<Partition> {
    const DIRECTIONS: [&str; 9] =
        ["central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west"];
    let mut parts = name.split('-');
    let (country, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let (apart, direction, number) = match parts.next() {
        None => (None, second, third),
        Some(fourth) => (Some(second), third, fourth),
    };
    let numbered = matches!(number.len(), 1 | 2)
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && !number.starts_with('0');
    if parts.next().is_some() || !numbered || !DIRECTIONS.contains(&direction) {
        return None;
    }
    match (country, apart) {
        ("cn", None) => Some(Partition::China),
        (_, None) if country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            Some(Partition::Aws)
        }
        ("us", Some("gov")) => Some(Partition::GovCloud),
        ("eusc", Some(_)) => Some(Partition::EuropeanSovereign),
        ("us", Some("iso" | "isob" | "isof")) | ("eu", Some("isoe")) => Some(Partition::Isolated),
        _ => None,
    }
}

/// The listed Region whose name is most like a text that names none.
#[must_use]
pub fn nearest(text: &str) -> Option<&'static str> {
    crate::base::suggest::nearest(text, REGIONS.iter().map(|region| region.name))
}

#[cfg(test)]
mod tests {
    use super::{Partition, REGIONS, is_china, is_region_name, listed, nearest, partition};

    #[test]
    fn every_listed_name_has_the_shape_and_the_partition_that_it_says() {
        for (at, region) in REGIONS.iter().enumerate() {
            assert_eq!(partition(region.name), Some(region.partition), "{}", region.name);
            assert!(region.place.en.is_ascii() || region.name == "sa-east-1", "{}", region.name);
            assert!(!region.place.ja.is_ascii(), "{}", region.name);
            assert!(REGIONS[..at].iter().all(|other| other.name != region.name), "{} twice", region.name);
        }
    }

    #[test]
    fn regions_not_yet_listed_are_known_by_their_shape() {
        for name in ["sa-west-1", "me-west-1", "us-iso-east-1", "eu-isoe-west-1", "eusc-fr-west-1"] {
            assert!(is_region_name(name) && listed(name).is_none(), "{name}");
        }
        assert!(is_china("cn-north-1") && is_china("cn-south-1"));
        assert!(!is_china("ap-east-1"), "Hong Kong is a Region of the commercial partition");
        assert_eq!(partition("us-gov-west-1"), Some(Partition::GovCloud));
    }

    #[test]
    fn other_texts_are_no_regions() {
        for text in [
            "",
            "-",
            "tokyo",
            "Asia Pacific (Tokyo)",
            "ap-northeast-1a",
            "ap-northeast",
            "AP-NORTHEAST-1",
            "ap-northeast-01",
            "ap-northeast-",
            "ap-north-east-1",
            "us-east-1-x-y",
            "web-east-1",
            "us-gov2-east-1",
            "東京-east-1",
        ] {
            assert!(!is_region_name(text), "{text}");
        }
        assert_eq!(nearest("ap-northeast1"), Some("ap-northeast-1"));
        assert_eq!(nearest("us-esat-1"), Some("us-east-1"));
    }
}
