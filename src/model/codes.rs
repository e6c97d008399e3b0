//! What can be wrong with the meaning of a topology.

use crate::base::diagnostic::Code;
use crate::base::lang::Text;

const fn code(id: &'static str, en: &'static str, ja: &'static str) -> Code {
    Code { id, explanation: Text::new(en, ja) }
}

pub static MISSING_KIND: Code = code(
    "missing-kind",
    "A resource does not say what it is. Give it a `kind`; `hopmap kinds` lists them, and `kind: generic-resource` with a `label` is for what is not among them.",
    "リソースに種別がありません。`kind` を書いてください。種別は `hopmap kinds` で一覧できます。一覧にないものは `kind: generic-resource` と `label` で表します。",
);
pub static UNKNOWN_KIND: Code = code(
    "unknown-kind",
    "No kind has this id or alias. `hopmap kinds` lists them; `kind: generic-resource` with a `label` is for what is not among them.",
    "この名前の種別はありません。種別は `hopmap kinds` で一覧できます。一覧にないものは `kind: generic-resource` と `label` で表します。",
);
pub static KEY_NOT_FOR_KIND: Code = code(
    "key-not-for-kind",
    "The key belongs to the language, but not to resources of this kind: it would mean nothing here.",
    "言語にあるキーですが、この種別のリソースには使えません。書いても意味を持たないためです。",
);
pub static BAD_VALUE: Code = code(
    "bad-value",
    "The value is none that its key takes. The message names the values, the range or the grammar.",
    "キーに書ける値ではありません。使える値、範囲、書き方はメッセージに示されます。",
);
pub static UNKNOWN_SERVICE: Code = code(
    "unknown-service",
    "An endpoint names a service of AWS in full, and the catalogue does not have it. The name is taken as it is: what goes by the endpoint in `via` is taken to be served by it, and nothing is told of endpoints that are missing. Look at the spelling in AWS's list of services with endpoints.",
    "エンドポイントに、カタログにない AWS のサービスが完全な名前で書かれています。名前はそのまま受け取ります。`via` でこのエンドポイントを通るホップは、このエンドポイントで届くものとみなし、足りないエンドポイントの有無は判定しません。AWS のエンドポイント対応サービスの一覧で綴りを確かめてください。",
);
pub static BAD_ID: Code = code(
    "bad-id",
    "An id consists of letters of any script, digits, `-`, `_` and `.`, at most 128 of them. `internet`, `none` and `all` have a meaning of their own and cannot be ids.",
    "識別子に使えるのは、各国の文字、数字、`-`、`_`、`.` で、128 文字までです。`internet`、`none`、`all` は特別な意味を持つため使えません。",
);
pub static DUPLICATE_ID: Code = code(
    "duplicate-id",
    "Two resources (or two links) have the same id. Ids are unique in the whole topology, in all boundaries and included files; a resource stands in one place only.",
    "同じ識別子が 2 回使われています。識別子は、境界や取り込んだファイルをまたいで、トポロジー全体で一意でなければなりません。1 つのリソースを 2 か所に置くこともできません。",
);
pub static UNKNOWN_ID: Code =
    code("unknown-id", "No resource has this id.", "この識別子のリソースはありません。");
pub static WRONG_REFERENCE: Code = code(
    "wrong-reference",
    "The resource exists, but it is of a kind that cannot be named here: a subnet is wanted, or an account, and so on.",
    "リソースは存在しますが、ここで指定できる種別ではありません。サブネットやアカウントなど、決まった種別が必要です。",
);
pub static UNDECLARED_NAME: Code = code(
    "undeclared-name",
    "A `$` in an id stands before a name that `repeat` does not declare.",
    "識別子の `$` の後ろに、`repeat` で宣言していない名前があります。",
);
pub static NESTING: Code = code(
    "nesting",
    "A boundary stands in one that cannot hold it: a wider one in a narrower one (a Region in a VPC), or AWS's in a data center. The order is: AWS cloud, organization, unit, account, Region, VPC, zone, subnet; levels may be left out.",
    "境界を置けない場所に置いています。リージョンを VPC の中に置くなど、広いものを狭いものの中に置くことはできません。順序は、AWS クラウド、組織、OU、アカウント、リージョン、VPC、ゾーン、サブネットで、途中は省略できます。",
);
pub static NO_CHILDREN: Code = code(
    "no-children",
    "Only boundaries hold other resources. Put the children beside this resource, and use `protects`, `subnets` or a link to say how they belong together.",
    "他のリソースを中に置けるのは境界だけです。子は横に並べ、関係は `protects`、`subnets`、リンクで表してください。",
);
pub static WRONG_WAY: Code = code(
    "wrong-way",
    "`via` names what a hop goes through: connections, gateways, firewalls, a registry. What answers requests (a load balancer, an API) is an end of a link of its own.",
    "`via` には、ホップが通る接続、ゲートウェイ、ファイアウォール、レジストリを書きます。ロードバランサーや API のようにリクエストに応答するものは、別のリンクの端点にしてください。",
);
pub static TWO_DEFAULTS: Code = code(
    "two-defaults",
    "The resource says what it does with a request that no rule matches (`default`), and a link without a route beside links that have one says the same. Only one can hold.",
    "どのルールにも合わないリクエストの扱いが、`default` と、条件のないリンクの両方で示されています。どちらか一方にしてください。",
);
pub static UNKNOWN_LINK: Code = code(
    "unknown-link",
    "A step names a link that is not among `links`. A step is `a -> b` or the id of a link.",
    "手順が、`links` にないリンクを指しています。手順には `a -> b` かリンクの識別子を書きます。",
);
pub static AMBIGUOUS_LINK: Code = code(
    "ambiguous-link",
    "Several links have these ends. Give them an `id` each and name that in the step.",
    "同じ両端を持つリンクが複数あります。それぞれに `id` を付け、手順ではそれを指定してください。",
);
pub static UNKNOWN_FLOW: Code =
    code("unknown-flow", "No flow has this id.", "この識別子の流れはありません。");
pub static NOT_SIBLINGS: Code = code(
    "not-siblings",
    "A hint orders things that stand in different boundaries. Only siblings can be put side by side or in an order.",
    "別々の境界にあるものを並べようとしています。並びを指定できるのは、同じ境界の直下にあるものだけです。",
);
pub static SCHEME_NOT_STATED: Code = code(
    "scheme-not-stated",
    "The load balancer does not say whether it is internet-facing or internal. AWS takes internet-facing, and so do the verdicts; say which is meant.",
    "ロードバランサーがインターネット向け (internet-facing) か内部 (internal) かが書かれていません。AWS のデフォルトと同じく、インターネット向けとして判定します。どちらかを明記してください。",
);
pub static NO_RESOURCES: Code = code(
    "no-resources",
    "The topology has no resources: there is nothing to draw.",
    "リソースが 1 つもないため、描くものがありません。",
);

/// All codes of this room.
pub static ALL: &[&Code] = &[
    &MISSING_KIND,
    &UNKNOWN_KIND,
    &KEY_NOT_FOR_KIND,
    &BAD_VALUE,
    &UNKNOWN_SERVICE,
    &BAD_ID,
    &DUPLICATE_ID,
    &UNKNOWN_ID,
    &WRONG_REFERENCE,
    &UNDECLARED_NAME,
    &NESTING,
    &NO_CHILDREN,
    &WRONG_WAY,
    &TWO_DEFAULTS,
    &UNKNOWN_LINK,
    &AMBIGUOUS_LINK,
    &UNKNOWN_FLOW,
    &NOT_SIBLINGS,
    &SCHEME_NOT_STATED,
    &NO_RESOURCES,
];
