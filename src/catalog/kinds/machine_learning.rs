//! Artificial intelligence.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "bedrock",
        aliases: &["amazon-bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-knowledge-base"],
        name: Text::new("Amazon Bedrock", "Bedrock"),
        short: Text::new("Amazon Bedrock", "Bedrock"),
        about: Text::new("", ""),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Bedrock::Agent", "AWS::Bedrock::KnowledgeBase"],
        terraform: &["aws_bedrockagent_agent", "aws_bedrockagent_knowledge_base"],
        source: "",
        boundary: None,
    },
    Kind {
        id: "agentcore-gateway",
        aliases: &["bedrock-agentcore-gateway"],
        name: Text::new("Bedrock AgentCore Gateway", "AgentCore Gateway"),
        short: Text::new("Bedrock AgentCore Gateway", "AgentCore Gateway"),
        about: Text::new("", ""),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::BedrockAgentCore::Gateway"],
        terraform: &["aws_bedrockagentcore_gateway"],
        source: "",
        boundary: None,
    },
    Kind {
        id: "sagemaker-endpoint",
        aliases: &["sagemaker", "sagemaker-ai", "sagemaker-inference"],
        name: Text::new("SageMaker AI endpoint", "SageMaker エンドポイント"),
        short: Text::new("SageMaker AI endpoint", "SageMaker エンドポイント"),
        about: Text::new("", ""),
        category: Category::MachineLearning,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SageMaker::Endpoint"],
        terraform: &["aws_sagemaker_endpoint"],
        source: "",
        boundary: None,
    },
];
