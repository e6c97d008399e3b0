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
    "x04-transit-gateway-hub",
    "x05-vpc-peering",
    "x07-shared-vpc",
    "x08-lattice",
    "x09-cloudfront-vpc-origin-accounts",
    "x10-public-hop-between-accounts",
    "x13-events-to-private-api",
];
