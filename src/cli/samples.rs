//! The starting topologies that the program carries; this list names the folders of `samples/`.

/// A starting topology.
#[derive(Debug)]
pub struct Sample {
    /// The name of its folder.
    pub name: &'static str,
    /// Its `topology.yaml`.
    pub text: &'static str,
}

/// Carries the `topology.yaml` of each folder named.
macro_rules! samples {
    ($($name:literal,)*) => {
        /// All of them, in the order of their names.
        pub static SAMPLES: &[Sample] = &[
            $(Sample { name: $name, text: include_str!(concat!("../../samples/", $name, "/topology.yaml")) },)*
        ];
    };
}

samples![
    "events",
    "hub-spoke",
    "ja-web",
    "s01-alb-front",
    "s02-http-api-per-path",
    "s03-http-api-shared-alb",
    "s04a-rest-api-nlb-per-app",
    "s04b-rest-api-one-nlb-two-ports",
    "s05-rest-api-internal-alb",
    "s05-today",
    "s06-rest-api-public-alb",
    "s07-security-group-guard",
    "s08-waf-header-guard",
    "s09-alb-rule-guard",
    "s09-incomplete",
    "s11-cloudfront-public-alb",
    "s11-vpc-origin",
    "three-tier-3az",
    "three-tier-small",
    "x01-privatelink-to-teams",
    "x02-private-api-across-accounts",
    "x03-public-api-to-private-api",
    "x04-transit-gateway-hub",
    "x05-vpc-peering",
    "x06-alb-targets-in-another-account",
    "x07-shared-vpc",
    "x08-lattice",
    "x09-cloudfront-vpc-origin-accounts",
    "x10-public-hop-between-accounts",
    "x11-accelerator-across-accounts",
    "x12-resource-endpoint",
    "x13-events-to-private-api",
];

/// The starting topology of each pattern: the pattern is recognized in it, which a test holds.
pub static STARTS: &[(&str, &str)] = &[
    ("alb-front", "s01-alb-front"),
    ("http-api-backend-per-path", "s02-http-api-per-path"),
    ("http-api-shared-alb", "s03-http-api-shared-alb"),
    ("rest-api-nlb-per-app", "s04a-rest-api-nlb-per-app"),
    ("rest-api-one-nlb-ports", "s04b-rest-api-one-nlb-two-ports"),
    ("rest-api-internal-alb", "s05-today"),
    ("rest-api-public-alb", "s08-waf-header-guard"),
    ("cloudfront-public-alb", "s11-cloudfront-public-alb"),
    ("cloudfront-vpc-origin", "s11-vpc-origin"),
    ("security-group", "s07-security-group-guard"),
    ("waf-secret-header", "s08-waf-header-guard"),
    ("alb-rule-secret-header", "s09-alb-rule-guard"),
    ("central-api-privatelink", "x01-privatelink-to-teams"),
    ("private-api-cross-account", "x02-private-api-across-accounts"),
    ("public-api-to-private-api", "x03-public-api-to-private-api"),
    ("alb-cross-account-targets", "x06-alb-targets-in-another-account"),
    ("accelerator-cross-account", "x11-accelerator-across-accounts"),
    ("resource-endpoint", "x12-resource-endpoint"),
    ("transit-gateway-hub", "x04-transit-gateway-hub"),
    ("vpc-peering", "x05-vpc-peering"),
    ("shared-vpc", "x07-shared-vpc"),
    ("lattice-service-network", "x08-lattice"),
    ("cloudfront-vpc-origin-cross-account", "x09-cloudfront-vpc-origin-accounts"),
    ("public-hop-cross-account", "x10-public-hop-between-accounts"),
    ("events-to-private-endpoint", "x13-events-to-private-api"),
    ("central-egress", "x04-transit-gateway-hub"),
    ("inspection-vpc", "hub-spoke"),
    ("hybrid-dx-with-vpn-backup", "hub-spoke"),
    ("nat-per-zone", "three-tier-3az"),
    ("private-service-endpoints", "three-tier-3az"),
    ("three-tier-web", "three-tier-small"),
    ("serverless-events", "events"),
    ("saga", "events"),
    ("fan-out", "events"),
    ("cdc-to-lake", "events"),
];

/// The starting topology of a pattern.
#[must_use]
pub fn of_pattern(pattern: &str) -> Option<&'static Sample> {
    let (_, start) = STARTS.iter().find(|(of, _)| *of == pattern)?;
    find(start)
}

/// The starting topology of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Sample> {
    SAMPLES.iter().find(|sample| sample.name == name)
}
