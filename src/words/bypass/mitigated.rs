//! Ways around that a secret shuts, and how the secret is kept.

use crate::words::sentence::Sentence;

sentences! {
    MITIGATED_ACL:
        "{target} can be called from the internet; {acl} wants the secret header {header} in every request, and so shuts the \
     way past {guards}.",
        "{target} はインターネットから呼び出せますが、{acl} がすべてのリクエストに秘密のヘッダー {header} を求めるため、\
     {guards} を通らない経路は閉じています。";
    MITIGATED_RULES:
        "{target} can be called from the internet; each of its rules wants the secret header {header} and nothing else is \
     forwarded, which shuts the way past {guards}.",
        "{target} はインターネットから呼び出せますが、どのルールも秘密のヘッダー {header} を求め、それ以外は転送しないため、\
     {guards} を通らない経路は閉じています。";
    MITIGATED_ROUTES:
        "{target} can be called from the internet; the secret header {header} is asked for on each of its routes, which shuts the \
     way past {guards}.",
        "{target} はインターネットから呼び出せますが、どの経路でも秘密のヘッダー {header} が必要なため、{guards} を通らない経路は\
     閉じています。";
    MITIGATED_BEHIND:
        "{target} can be called from the internet and hands everything on; {behind} wants the secret header {header}, which \
     shuts the way past {guards}.",
        "{target} はインターネットから呼び出せてすべてを転送しますが、{behind} が秘密のヘッダー {header} を求めるため、\
     {guards} を通らない経路は閉じています。";
    MITIGATED_KEY:
        "{target} can be called from the internet; it wants an API key, which {guards} sends as {header}.",
        "{target} はインターネットから呼び出せますが、API キーを求めます。キーは {guards} が {header} として送ります。";
    DUTY:
        "Let nobody learn the value of {secret}, and rotate it: accept the old and the new one, switch the sender, then drop the \
     old one.",
        "{secret} の値を秘密に保ち、定期的にローテーションしてください。新旧両方の値を受け入れ、送る側を切り替え、\
     最後に古い値を外します。";
    DUTY_RULES:
        "Let nobody learn the value of {secret}, and rotate it: let each rule accept the old and the new one (“accepts: 2”), switch \
     the sender, then drop the old one from each rule.",
        "{secret} の値を秘密に保ち、定期的にローテーションしてください。各ルールで新旧両方の値を受け入れ (「accepts: 2」)、\
     送る側を切り替え、最後に各ルールから古い値を外します。";
    DUTY_ACCOUNTS:
        "Let nobody learn the value of {secret}; the accounts of {guards} and {target} have to rotate it together: accept the old and \
     the new one, switch the sender, then drop the old one.",
        "{secret} の値を秘密に保ってください。{guards} と {target} のアカウントは足並みをそろえて値をローテーションする\
     必要があります。新旧両方の値を受け入れ、送る側を切り替え、最後に古い値を外します。";
    DUTY_UNNAMED:
        "State with “secret” where the value of {header} is kept, and plan how it is rotated.",
        "{header} の値の保管場所を「secret」に書き、ローテーションの手順を決めてください。";
}
