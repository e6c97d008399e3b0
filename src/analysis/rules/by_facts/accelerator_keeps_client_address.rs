//! Inbound rules behind an accelerator that admit its addresses, where those of the clients arrive.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "accelerator-keeps-client-address",
    severity: Severity::Warning,
    title: Text::new(
        "What arrives from an accelerator has the addresses of the clients",
        "アクセラレーターから届く通信の送信元はクライアントのアドレスになる",
    ),
    page: Text::new(
        include_str!("accelerator_keeps_client_address.en.md"),
        include_str!("accelerator_keeps_client_address.ja.md"),
    ),
};
