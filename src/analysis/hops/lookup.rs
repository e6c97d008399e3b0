//! Rows about what is no traffic of an application: logs, names, attachments.

use super::ends::{any, attachment, balancer, cdn, idle, log_target, lookup, management, network, unstated};
use super::row::{Answer, INVOKE, LOOKUP, Row, Then, always};
use crate::catalog::traits::Trait;
use crate::model::link::Integration;
use crate::words::hop as words;

pub(super) static ROWS: &[Row] = &[
    // Asked before all others: a bucket for logs is no origin.
    Row {
        id: "D3.63",
        from: any,
        to: log_target,
        when: |case| Answer::when(case.link.integration == Some(Integration::Logs)),
        then: INVOKE,
        said: &words::LOG_DELIVERY,
    },
    // Said in words: a load balancer has no bucket as a target, and a network calls nothing.
    Row {
        id: "D3.63",
        from: balancer,
        to: log_target,
        when: |case| Answer::when(case.steps.is_empty() && case.link.says(&["log", "ログ"])),
        then: INVOKE,
        said: &words::LOG_DELIVERY,
    },
    Row {
        id: "D3.63",
        from: cdn,
        to: log_target,
        when: |case| {
            Answer::when(case.link.says(&["access log", "standard log", "アクセスログ", "標準ログ"]))
        },
        then: INVOKE,
        said: &words::LOG_DELIVERY,
    },
    Row {
        id: "D3.63",
        from: network,
        to: log_target,
        when: |case| Answer::when(case.link.says(&["flow log", "flowlog", "フローログ"])),
        then: INVOKE,
        said: &words::FLOW_LOGS,
    },
    Row {
        id: "D3.1",
        from: any,
        to: lookup,
        // A registry behind a VPC link is a target (LANGUAGE.33).
        when: |case| {
            let by_link = case.via(Trait::VpcLink).is_some() || case.source_has(Trait::VpcLink);
            Answer::when(!(by_link && case.target_has(Trait::Registry)))
        },
        then: LOOKUP,
        said: &words::NAME_LOOKUP,
    },
    Row { id: "D3.2", from: any, to: management, when: always, then: LOOKUP, said: &words::TO_MANAGEMENT },
    Row { id: "D3.2", from: any, to: attachment, when: always, then: LOOKUP, said: &words::TO_ATTACHMENT },
    Row { id: "D3.49", from: management, to: any, when: always, then: LOOKUP, said: &words::FROM_MANAGEMENT },
    Row { id: "D3.49", from: idle, to: any, when: always, then: LOOKUP, said: &words::FROM_ATTACHMENT },
];

/// Rows about ends that have not said what they are; asked after the rows above, before all others.
pub(super) static UNSTATED: &[Row] = &[Row {
    id: "D1",
    from: any,
    to: unstated,
    when: |case| {
        let remedy = case.say(&words::ENDPOINT_NOT_STATED_REMEDY, &[]);
        Answer::Yes(super::row::Found::default().remedy(remedy))
    },
    then: Then::Unknown,
    said: &words::ENDPOINT_NOT_STATED,
}];
