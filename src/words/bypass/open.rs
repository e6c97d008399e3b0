//! Ways around that are open.

use crate::words::sentence::Sentence;

sentences! {
    OPEN:
        "Anyone can call {target} past {guards}: nothing on it tells where a request comes from. The way around: \
     internet → {target} → {behind}. Skipped: {controls}.",
        "{target} は {guards} を通らずに誰でも呼び出せます。リクエストの出どころを見分ける仕組みがありません。迂回路: \
     インターネット → {target} → {behind}。通らない制御: {controls}。";
    OPEN_MEANT:
        "{callers} may call {target} directly, as drawn, so this entrance is meant; yet calls on it do not pass {guards}. \
     Skipped: {controls}.",
        "{callers} が {target} を直接呼び出すように描かれているので、この入口は意図されたものですが、{guards} を\
     通りません。通らない制御: {controls}。";
    OPEN_RELAYED:
        "{target} is called from behind {guards} only, as drawn, yet anyone on the internet can call it. \
     The way around: internet → {target} → {behind}. Skipped: {controls}.",
        "図では {target} を呼び出すのは {guards} の後ろだけですが、インターネットの誰からでも呼び出せます。\
     迂回路: インターネット → {target} → {behind}。通らない制御: {controls}。";
    OPEN_ACCELERATOR:
        "{target} is an endpoint of {guards} and can be called from the internet directly too: this passes {guards} by, and \
     mixed use can make connections collide.",
        "{target} は {guards} のエンドポイントですが、インターネットから直接も呼び出せます。{guards} を迂回できるうえ、\
     併用すると接続が衝突することがあります。";
    OPEN_KEPT:
        "{target} asks its callers who they are ({kept}), and not whether they come by {guards}: requests reach it past {guards}. \
     The way around: internet → {target} → {behind}. Skipped: {controls}.",
        "{target} は呼び出し元が誰かを確かめますが ({kept})、{guards} を通ってきたかどうかは確かめません。{guards} を通らずに\
     リクエストが届きます。迂回路: インターネット → {target} → {behind}。通らない制御: {controls}。";
    OPEN_DEFAULT_NAME:
        "{target} asks for client certificates at its own domain only: by the execute-api name that AWS gave it, anyone can call it \
     past {guards}. The way around: internet → {target} → {behind}. Skipped: {controls}.",
        "{target} がクライアント証明書を求めるのはカスタムドメインだけで、AWS が割り当てた execute-api の名前では {guards} を通らずに\
     誰でも呼び出せます。迂回路: インターネット → {target} → {behind}。通らない制御: {controls}。";
    OPEN_BUCKET:
        "{target} is open to everyone, so that what is in it can be read past {guards}. Skipped: {controls}.",
        "{target} は誰にでも公開されているため、{guards} を通らずに中身を読み取れます。通らない制御: {controls}。";
    GAP_RULE:
        "The rule of {target} for {route} does not ask for the header {header}: internet → {target} → {to} passes \
     {guards} by. Skipped: {controls}.",
        "{target} の {route} のルールはヘッダー {header} を確かめません。インターネット → {target} → {to} の経路は {guards} を\
     通りません。通らない制御: {controls}。";
    GAP_DEFAULT:
        "The default action of {target} forwards without the header {header}: internet → {target} → {to} passes \
     {guards} by. Skipped: {controls}.",
        "{target} のデフォルトアクションはヘッダー {header} なしで転送します。インターネット → {target} → {to} の経路は {guards} を\
     通りません。通らない制御: {controls}。";
    GAP_DEFAULT_UNSTATED:
        "The rules of {target} ask for the header {header}, but what happens to a request that no rule matches is not \
     stated, so the way past {guards} counts as open. Skipped: {controls}.",
        "{target} のルールはヘッダー {header} を確かめますが、どのルールにも一致しないリクエストの扱いが示されていない\
     ため、{guards} を通らない経路は開いているとみなします。通らない制御: {controls}。";
}
