//! Ways around on which addresses are all that is looked at, or too little is stated.

use crate::words::sentence::Sentence;

sentences! {
    WEAK:
        "{target} looks at addresses only (“{rules}”): {who} can call it past {guards}. The way around: an admitted address \
     → {target} → {behind}. Skipped: {controls}.",
        "{target} はアドレスだけを見ています (「{rules}」)。{who}でも、{guards} を通らずに呼び出せます。\
     迂回路: 許可されたアドレス → {target} → {behind}。通らない制御: {controls}。";
    WEAK_POLICY:
        "{target} has a resource policy, but whom it admits is not stated; a call past {guards} would skip {controls}.",
        "{target} にはリソースポリシーがありますが、誰を許可するかが示されていません。{guards} を通らない呼び出しは \
     {controls} を通りません。";
    WEAK_AUTHORIZER:
        "{guards} sends the header {header} to {target}, but whether the Lambda authorizer there looks at it is not stated; a \
     call past {guards} would skip {controls}.",
        "{guards} は {target} にヘッダー {header} を送りますが、そこの Lambda オーソライザーがそれを確かめるかどうかが\
     示されていません。{guards} を通らない呼び出しは {controls} を通りません。";
    WEAK_CERTIFICATE:
        "{target} asks its callers for certificates, but it is not stated that {guards} shows one; whoever has one can call it past \
     {guards}. Skipped: {controls}.",
        "{target} は呼び出し元に証明書を求めますが、{guards} が証明書を提示することは示されていません。証明書を持つ相手は {guards} を\
     通らずに呼び出せます。通らない制御: {controls}。";
    WEAK_CALLERS:
        "The resource policy of {target} admits {callers}, who can call it past {guards}. Skipped: {controls}.",
        "{target} のリソースポリシーは {callers} を許可しているため、そこからは {guards} を通らずに呼び出せます。\
     通らない制御: {controls}。";
}
