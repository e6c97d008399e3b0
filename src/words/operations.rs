//! What is to be done while a topology is in use: the drill by which a secret changes.

use super::sentence::Sentence;

sentences! {
    ROTATE: "Rotating the value of {header}", "{header} の値のローテーション";
    WHO: "{senders} sends {header}, and {checkers} checks it.", "{header} は {senders} が送り、{checkers} が検査します。";
    KEPT: "The value is kept in {secret}.", "値は {secret} で管理します。";
    KEPT_ROTATED: "The value is kept in {secret} and changes every {days} days.", "値は {secret} で管理し、{days} 日ごとにローテーションします。";
    KEPT_NOWHERE: "Where the value is kept is not stated.", "値の保管場所は示されていません。";
    ORDER: "In this order no request is refused: what checks learns the new value before what sends it uses it, and forgets the old one last.", "検査する側を先に新しい値へ対応させ、送る側を切り替え、最後に古い値を外します。この順序なら、拒否されるリクエストは生じません。";
    ACCOUNTS: "More than one account takes part ({accounts}): agree on who does which step when.", "複数のアカウント ({accounts}) にまたがるため、各手順の担当と日時を事前に合わせます。";

    NEW: "Put a new random value beside the old one in {secret}.", "{secret} に、古い値を残したまま新しいランダムな値を追加します。";
    NEW_UNNAMED: "Make a new random value, and keep it where only {senders} and {checkers} read it.", "新しいランダムな値を作り、{senders} と {checkers} だけが読める場所に保管します。";
    BOTH: "Let every check accept both values:", "検査する側のすべてで、新旧両方の値を受け入れます。";
    BOTH_ACL: "{acl} (on {guarded}): add the new value to the rule as an alternative (OR).", "{acl} ({guarded} に関連付け): ルールに新しい値を OR 条件で追加します。";
    BOTH_GUARD: "{guard} (of {guarded}): roll out a version that accepts both.", "{guard} ({guarded} で使用): 両方の値を受け入れるバージョンをデプロイします。";
    BOTH_ITSELF: "{guard}: let it accept the new value beside the old one.", "{guard}: 古い値と新しい値の両方を受け入れるようにします。";
    BOTH_RULE: "The rule {rule}: add the new value to its condition on {header}.", "ルール {rule}: {header} の条件に新しい値を追加します。";
    BOTH_SECOND_RULE: "The rule {rule}: put a second rule with the new value beside it, because a rule holds at most five values.", "ルール {rule}: 1 つのルールに指定できる値は 5 つまでのため、新しい値を条件とする 2 つ目のルールを並べて追加します。";
    BOTH_KEY: "{target}: add a second API key to the usage plan.", "{target}: 使用量プランに 2 つ目の API キーを追加します。";
    BOTH_OTHER: "{node} (for {rule}): roll out a version or a setting that accepts both.", "{node} ({rule}): 両方の値を受け入れる設定またはバージョンをデプロイします。";
    TRY: "Send one request with the new value straight to {checked}, and go on only when it is answered.", "新しい値を付けたリクエストを {checked} へ直接送り、応答が返ることを確かめてから次へ進みます。";
    SWITCH: "Switch the sender to the new value:", "送る側を新しい値に切り替えます。";
    SWITCH_CDN: "{sender}: change the custom header {header} of the origin {target}, and wait until the distribution is deployed everywhere.", "{sender}: オリジン {target} のカスタムヘッダー {header} を変更し、ディストリビューションのデプロイが完了するまで待ちます。";
    SWITCH_API: "{sender}: change the header {header} of the integration with {target}, and deploy the stage.", "{sender}: {target} との統合で付けるヘッダー {header} を変更し、ステージをデプロイします。";
    SWITCH_OTHER: "{sender}: send the new value as {header} to {target}.", "{sender}: {target} へ送る {header} を新しい値にします。";
    WAIT: "Wait until no request carries the old value any more: look at the logs of {checkers}, and let the longest retry of {senders} pass.", "{checkers} のログで、古い値のリクエストがなくなったことを確かめます。{senders} の再試行が終わるだけの時間も置きます。";
    DROP: "Take the old value out of every check: {checkers}.", "検査する側のすべて ({checkers}) から古い値を外します。";
    FORGET: "Remove the old value from {secret}.", "{secret} から古い値を削除します。";
    FORGET_UNNAMED: "Delete the old value where it is kept.", "保管場所から古い値を削除します。";
    BACK: "If requests are refused on the way, go one step back: until the old value is taken out, both are accepted.", "途中でリクエストが拒否されたら、1 つ前の手順に戻します。古い値を外すまでは、どちらの値でも受け入れられます。";
    SOURCE: "Source: ", "出典: ";
}
