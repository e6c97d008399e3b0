//! Artificial intelligence.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "bedrock",
        aliases: &["amazon-bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-knowledge-base"],
        name: Text::new("Amazon Bedrock", "Amazon Bedrock"),
        short: Text::new("Bedrock", "Bedrock"),
        about: Text::new(
            "Foundation models, agents and knowledge bases by API. Its names are public and guarded by \
             IAM; interface endpoints such as `bedrock-runtime` make hops from a VPC private.",
            "基盤モデル、エージェント、ナレッジベースを API で提供します。パブリックな DNS 名を持ち、IAM で守られま\
             す。`bedrock-runtime` などのインターフェイスエンドポイントを使うと VPC からプライベートに到達\
             できます。",
        ),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Bedrock::Agent", "AWS::Bedrock::KnowledgeBase"],
        terraform: &["aws_bedrockagent_agent", "aws_bedrockagent_knowledge_base"],
        source: "https://docs.aws.amazon.com/bedrock/latest/userguide/what-is-bedrock.html",
        boundary: None,
    },
    Kind {
        id: "agentcore-gateway",
        aliases: &["bedrock-agentcore-gateway"],
        name: Text::new("Amazon Bedrock AgentCore Gateway", "Amazon Bedrock AgentCore Gateway"),
        short: Text::new("AgentCore Gateway", "AgentCore Gateway"),
        about: Text::new(
            "Offers APIs and functions to agents as tools under one MCP address. The address is public \
             and guarded by tokens or IAM; an interface endpoint makes hops from a VPC private.",
            "API や関数を、エージェント向けのツールとしてひとつの MCP のアドレスで提供します。アドレスは公\
             開され、トークンや IAM で守られます。インターフェイスエンドポイントを使うと VPC からプライ\
             ベートに到達できます。",
        ),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::BedrockAgentCore::Gateway"],
        terraform: &["aws_bedrockagentcore_gateway"],
        source: "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway.html",
        boundary: None,
    },
    Kind {
        id: "sagemaker-endpoint",
        aliases: &["sagemaker", "sagemaker-ai", "sagemaker-inference"],
        name: Text::new("Amazon SageMaker AI endpoint", "Amazon SageMaker AI エンドポイント"),
        short: Text::new("SageMaker endpoint", "SageMaker エンドポイント"),
        about: Text::new(
            "A model that answers inference requests. It is invoked by API under a public name or through \
             the endpoint `sagemaker.runtime`.",
            "推論リクエストに応答するモデルです。パブリックな DNS 名か `sagemaker.runtime` のエンドポイントを通し\
             て、API で呼び出します。",
        ),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SageMaker::Endpoint"],
        terraform: &["aws_sagemaker_endpoint"],
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints.html",
        boundary: None,
    },
];
