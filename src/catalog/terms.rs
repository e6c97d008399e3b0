//! What the columns of the catalogue are called: for lists, explanations and the words under a picture.

use super::kind::{Category, Net, Placement};
use crate::base::lang::Text;

impl Category {
    /// The id in lists.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Compute => "compute",
            Self::Containers => "containers",
            Self::Network => "network",
            Self::Storage => "storage",
            Self::Database => "database",
            Self::Integration => "integration",
            Self::Analytics => "analytics",
            Self::Security => "security",
            Self::Management => "management",
            Self::DeveloperTools => "developer-tools",
            Self::MachineLearning => "machine-learning",
            Self::Migration => "migration",
            Self::EndUser => "end-user",
            Self::Frontend => "frontend",
            Self::Business => "business",
            Self::Iot => "iot",
            Self::General => "general",
        }
    }

    /// AWS's name for it.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Compute => Text::new("Compute", "コンピューティング"),
            Self::Containers => Text::new("Containers", "コンテナ"),
            Self::Network => Text::new("Networking and content delivery", "ネットワーキングとコンテンツ配信"),
            Self::Storage => Text::new("Storage", "ストレージ"),
            Self::Database => Text::new("Database", "データベース"),
            Self::Integration => Text::new("Application integration", "アプリケーション統合"),
            Self::Analytics => Text::new("Analytics", "分析"),
            Self::Security => Text::new(
                "Security, identity and compliance",
                "セキュリティ、アイデンティティ、コンプライアンス",
            ),
            Self::Management => Text::new("Management and governance", "マネジメントとガバナンス"),
            Self::DeveloperTools => Text::new("Developer tools", "デベロッパーツール"),
            Self::MachineLearning => Text::new("Machine learning", "機械学習"),
            Self::Migration => Text::new("Migration and transfer", "移行と転送"),
            Self::EndUser => Text::new("End-user computing", "エンドユーザーコンピューティング"),
            Self::Frontend => Text::new("Front-end web and mobile", "フロントエンドのウェブとモバイル"),
            Self::Business => Text::new("Business applications", "ビジネスアプリケーション"),
            Self::Iot => Text::new("Internet of Things", "IoT"),
            Self::General => Text::new("General", "一般"),
        }
    }
}

impl Placement {
    /// The id in lists.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::GlobalEdge => "global-edge",
            Self::Region => "region",
            Self::RegionOrEdge => "region-or-edge",
            Self::RegionOrGlobal => "region-or-global",
            Self::RegionOrVpc => "region-or-vpc",
            Self::Account => "account",
            Self::AccountRegion => "account-region",
            Self::Vpc => "vpc",
            Self::Az => "az",
            Self::AzSubnet => "az-subnet",
            Self::External => "external",
            Self::Boundary => "boundary",
        }
    }

    /// Where a resource of it stands.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Global => Text::new("global, outside every Region", "グローバル (リージョンの外)"),
            Self::GlobalEdge => {
                Text::new("global, at AWS's edge locations", "グローバル (エッジロケーション)")
            }
            Self::Region => Text::new("in a Region, outside every VPC", "リージョン内、VPC の外"),
            Self::RegionOrEdge => Text::new("in a Region or at the edge", "リージョン内またはエッジ"),
            Self::RegionOrGlobal => Text::new("in a Region or global", "リージョン内またはグローバル"),
            Self::RegionOrVpc => {
                Text::new("in a Region, or attached to a VPC", "リージョン内、または VPC に接続")
            }
            Self::Account => Text::new("in an account", "アカウント内"),
            Self::AccountRegion => Text::new("in an account and a Region", "アカウントとリージョン内"),
            Self::Vpc => Text::new("in a VPC, or on its border", "VPC 内またはその境界"),
            Self::Az => Text::new("in an Availability Zone", "アベイラビリティーゾーン内"),
            Self::AzSubnet => Text::new("in a subnet", "サブネット内"),
            Self::External => Text::new("outside AWS", "AWS の外"),
            Self::Boundary => Text::new("a boundary that holds others", "他のリソースを囲む境界"),
        }
    }
}

impl Net {
    /// How a resource of it takes part in the network.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::External => Text::new("outside AWS, on the internet", "AWS の外、インターネット上"),
            Self::ExternalPrivate => {
                Text::new("outside AWS, in a network of your own", "AWS の外、自社ネットワーク内")
            }
            Self::Edge => Text::new("AWS's edge, public by nature", "AWS のエッジ (常にパブリック)"),
            Self::PublicEndpoint => Text::new(
                "a Regional service with public addresses",
                "パブリックアドレスを持つリージョンサービス",
            ),
            Self::ByEndpointType => Text::new(
                "public or private by its endpoint type",
                "エンドポイントタイプによりパブリックまたはプライベート",
            ),
            Self::Scheme => {
                Text::new("public or private by its scheme", "スキームによりパブリックまたはプライベート")
            }
            Self::VpcEni => Text::new("an address in a subnet", "サブネット内のアドレス"),
            Self::AwsManaged => Text::new(
                "run by AWS, called through its API, no address of its own",
                "AWS が運用し、API で呼ばれる (固有のアドレスなし)",
            ),
            Self::Link => Text::new("a connection between networks", "ネットワーク間の接続"),
            Self::Gateway => Text::new("a door of a VPC", "VPC の出入口"),
            Self::Dns => Text::new("only looked up", "名前解決のみ"),
            Self::Attach => Text::new("belongs to another resource", "他のリソースに付属"),
            Self::Control => Text::new("the management plane", "管理プレーン"),
            Self::Boundary => Text::new("a boundary", "境界"),
            Self::Unknown => Text::new("not known", "不明"),
        }
    }
}
