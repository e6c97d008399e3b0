//! What each row of the table decides, in a few words.

use crate::base::lang::Text;

/// The title of the rows with one number.
#[derive(Debug, PartialEq, Eq)]
pub struct RowWords {
    pub id: &'static str,
    pub title: Text,
}

/// Declares ids with their titles, both languages in one row.
macro_rules! titles {
    ($($id:literal: $en:literal, $ja:literal;)+) => {
        &[$(RowWords { id: $id, title: Text::new($en, $ja) }),+]
    };
}

/// In the order of their ids.
pub static ALL: &[RowWords] = titles! {
    "D3.1": "Anything to a zone or a registry of names", "DNS のゾーンや名前のレジストリへのホップ";
    "D3.2": "Anything to what is attached or manages", "付随するリソースや管理用のリソースへのホップ";
    "D3.3": "From outside AWS to a public DNS name", "AWS の外からパブリックな DNS 名へのホップ";
    "D3.4": "From outside AWS to an internet-facing load balancer", "AWS の外からインターネット向けロードバランサーへのホップ";
    "D3.5": "From outside AWS to an internal load balancer", "AWS の外から内部ロードバランサーへのホップ";
    "D3.6": "From outside AWS to an instance, a task or a database", "AWS の外からインスタンス、タスク、データベースへのホップ";
    "D3.7": "From outside AWS or on premises to a private API", "AWS の外やオンプレミスからプライベート API へのホップ";
    "D3.8": "From outside AWS by a door for people: Client VPN, Verified Access", "AWS の外から利用者を受け入れる入口 (Client VPN、Verified Access) を使うホップ";
    "D3.9": "From on premises into a VPC, by Direct Connect", "オンプレミスから Direct Connect を通る VPC へのホップ";
    "D3.10": "From on premises into a VPC, by VPN or a transit gateway", "オンプレミスから VPN か Transit Gateway を通る VPC へのホップ";
    "D3.11": "From on premises to public addresses of AWS, by a public virtual interface", "オンプレミスからパブリック仮想インターフェイスを通る AWS のパブリックアドレスへのホップ";
    "D3.12": "From on premises to public addresses of AWS, by the internet", "オンプレミスからインターネットを通る AWS のパブリックアドレスへのホップ";
    "D3.13": "From on premises by a gateway endpoint", "オンプレミスからゲートウェイエンドポイントを使うホップ";
    "D3.13a": "From on premises by an interface endpoint", "オンプレミスからインターフェイスエンドポイントを使うホップ";
    "D3.14": "From CloudFront by a VPC origin", "CloudFront から VPC オリジンを使うホップ";
    "D3.15": "From CloudFront to public addresses", "CloudFront からパブリックアドレスへのホップ";
    "D3.16": "From CloudFront to private addresses, without a VPC origin", "CloudFront から VPC オリジンなしでプライベートアドレスへ向かうホップ";
    "D3.17": "From CloudFront to a service or an API", "CloudFront からサービスや API へのホップ";
    "D3.18": "From CloudFront to an origin that is no resource of yours in AWS", "CloudFront から外部のオリジンへのホップ";
    "D3.19": "From Global Accelerator to public addresses", "Global Accelerator からパブリックアドレスへのホップ";
    "D3.20": "From Global Accelerator to private addresses", "Global Accelerator からプライベートアドレスへのホップ";
    "D3.21": "From API Gateway by a VPC link", "API Gateway から VPC リンクを使うホップ";
    "D3.22": "From API Gateway by a VPC link, to an internet-facing load balancer", "API Gateway から VPC リンクでインターネット向けロードバランサーへ向かうホップ";
    "D3.23": "From API Gateway to what has a public name in AWS", "API Gateway から AWS 内のパブリックな名前へのホップ";
    "D3.24": "From API Gateway into a VPC, where no VPC link leads there", "API Gateway から VPC の中へ、VPC リンクではつながらないホップ";
    "D3.25": "From API Gateway to HTTP services elsewhere", "API Gateway から外部の HTTP サービスへのホップ";
    "D3.26": "From a service that invokes a function", "サービスによる関数の呼び出し";
    "D3.27": "From one service to another, as an integration", "サービス統合による別のサービスの呼び出し";
    "D3.28": "From EventBridge, Step Functions and the like, by a private connection", "EventBridge や Step Functions などからプライベート接続を使うホップ";
    "D3.29": "From EventBridge, Step Functions and other services to HTTP endpoints", "EventBridge や Step Functions などのサービスから HTTP エンドポイントへのホップ";
    "D3.30": "From a load balancer to targets in its VPC", "ロードバランサーから同じ VPC のターゲットへのホップ";
    "D3.31": "From a load balancer to targets in another network", "ロードバランサーから別のネットワークのターゲットへのホップ";
    "D3.32": "Within one VPC", "同じ VPC の中のホップ";
    "D3.33": "Between two networks", "2 つのネットワークの間のホップ";
    "D3.34": "From inside a VPC by an endpoint", "VPC の中からエンドポイントを使うホップ";
    "D3.35": "From inside a VPC by a gateway endpoint", "VPC の中からゲートウェイエンドポイントを使うホップ";
    "D3.36": "From inside a VPC to the public name of a service", "VPC の中からサービスのパブリックな名前へのホップ";
    "D3.37": "From inside a VPC to public addresses, without a way out", "VPC の中から外へ出る経路なしでパブリックアドレスへ向かうホップ";
    "D3.38": "From inside a VPC to public addresses in AWS", "VPC の中から AWS 内のパブリックアドレスへのホップ";
    "D3.39": "From inside a VPC to services elsewhere", "VPC の中から外部のサービスへのホップ";
    "D3.40": "From inside a VPC to a private API", "VPC の中からプライベート API へのホップ";
    "D3.41": "From a function outside every VPC to a service", "VPC に接続していない関数からサービスへのホップ";
    "D3.42": "From a function outside every VPC to services elsewhere", "VPC に接続していない関数から外部のサービスへのホップ";
    "D3.43": "From a function or service outside every VPC to private addresses", "VPC の外の関数やサービスからプライベートアドレスへのホップ";
    "D3.44": "From a function attached to a public subnet to public addresses", "パブリックサブネットに接続した関数からパブリックアドレスへのホップ";
    "D3.45": "To VPC Lattice: its services, service networks and shared resources", "VPC Lattice (サービス、サービスネットワーク、共有されたリソース) へのホップ";
    "D3.45a": "From a service of VPC Lattice to its targets", "VPC Lattice のサービスからターゲットへのホップ";
    "D3.46": "Between networks of two Regions", "2 つのリージョンのネットワークの間のホップ";
    "D3.48": "To or from what has no known kind", "種別の分からないリソースとの間のホップ";
    "D3.49": "Anything from what is attached or manages", "付随するリソースや管理用のリソースからのホップ";
    "D3.50": "Between the internet and an internet gateway", "インターネットとインターネットゲートウェイの間のホップ";
    "D3.51": "From an internet gateway into the VPC", "インターネットゲートウェイから VPC の中へのホップ";
    "D3.52": "Out of a VPC to an internet gateway", "VPC の中からインターネットゲートウェイへのホップ";
    "D3.53": "To a NAT gateway", "NAT ゲートウェイへのホップ";
    "D3.54": "From a private NAT gateway to a transit gateway or a virtual private gateway", "プライベート NAT ゲートウェイから Transit Gateway や仮想プライベートゲートウェイへのホップ";
    "D3.55": "From API Gateway to a VPC link that is drawn as an end", "API Gateway から、端点として描かれた VPC リンクへのホップ";
    "D3.56": "From a VPC link that is drawn as an end to its target", "端点として描かれた VPC リンクからターゲットへのホップ";
    "D3.57": "From an endpoint to what stands behind it", "エンドポイントからその先のサービスへのホップ";
    "D3.58": "From a gateway endpoint to S3 or DynamoDB", "ゲートウェイエンドポイントから S3 や DynamoDB へのホップ";
    "D3.59": "From an endpoint service to its load balancer", "エンドポイントサービスからロードバランサーへのホップ";
    "D3.60": "Into and out of a transit gateway or a peering", "Transit Gateway やピアリングに出入りするホップ";
    "D3.61": "Along the parts of a Direct Connect or VPN connection", "Direct Connect や VPN 接続を構成するリソースの間のホップ";
    "D3.62": "From queues, streams and events to what works them off", "キュー、ストリーム、イベントからそれを処理する側へのホップ";
    "D3.63": "Delivery of logs", "ログの配信";
    "D3.64": "From a load balancer to where it signs users in", "ロードバランサーから利用者のサインイン先へのホップ";
    "D3.65": "From a function or service outside every VPC to public addresses in AWS", "VPC の外の関数やサービスから AWS 内のパブリックアドレスへのホップ";
    "D3.66": "From inside a VPC to its own load balancer, by the public name", "VPC の中から同じ VPC のロードバランサーをパブリックな名前で呼び出すホップ";
    "D3.67": "Within one network, as far as it is drawn", "描かれた範囲で同じネットワークの中のホップ";
    "D3.68": "From a database, broker and the like to what its service calls by itself: keys, credentials, topics", "データベースやブローカーなどのサービスが自ら行う呼び出し (鍵、認証情報、通知先のトピック)";
    "D3.69": "From a data store to the storage behind it, and to where data is loaded from", "データストアから背後のストレージやデータの取り込み元へのホップ";
    "D3.70": "From users to their virtual desktops", "利用者から仮想デスクトップへのホップ";
    "D3.72": "From a service that puts interfaces into a VPC", "VPC にインターフェイスを作成するサービスからのホップ";
    "D3.74": "From a service that reads a collection of OpenSearch Serverless", "OpenSearch Serverless のコレクションを読むサービスからのホップ";
};
