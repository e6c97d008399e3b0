//! Who has an address that inbound rules admit.

use crate::base::lang::Text;

pub static ANY_DISTRIBUTION: Text = Text::new(
    "any CloudFront distribution of the world",
    "世界中のどの CloudFront ディストリビューションから",
);
pub static ANY_API: Text = Text::new("an API of any account", "どのアカウントの API から");
pub static ANY_OF_SERVICE: Text =
    Text::new("whoever uses the same service of AWS", "同じ AWS サービスを使う誰から");
pub static ANY_ADDRESS: Text = Text::new("whoever has such an address", "そのアドレスを持つ誰から");
