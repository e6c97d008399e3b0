//! Topologies made by rule: odd ones for the properties, sensible ones of any size for the benchmarks.
//!
//! The same seed gives the same text on every machine.

use std::fmt::Write as _;

/// A small generator of numbers that look random (xorshift, 64 bits, as in George Marsaglia, "Xorshift RNGs", 2003).
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        // Neighboring seeds must not give neighboring numbers; zero would stay zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or(0)
    }

    pub fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// Texts that have broken drawings, pages and terminals.
pub const HOSTILE: &[&str] = &[
    "</text><script>alert(1)</script>",
    "]]>--><!-- ?> <![CDATA[",
    "\" onload=\"alert(1)\" x='",
    "&lt;b&gt; &amp; &#60;",
    "[x](javascript:alert(1)) *e* `c` | a \\| b",
    "{{#include /etc/passwd}} {{x}}",
    "線を引く。長い日本語の名前は文節で折り返される",
    "\u{5e9}\u{5dc}\u{5d5}\u{5dd} 1-2",
    "👩‍👩‍👧‍👦 🇯🇵 e\u{301}",
    "arn:aws:iam::012345678901:role/service-role/AVeryLongRoleNameThatGoesOnAndOn",
    "<!-- hopmap:end -->",
    "a",
    "   ",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];

const KINDS: &[&str] = &[
    "ec2",
    "lambda",
    "fargate",
    "rds",
    "aurora",
    "dynamodb",
    "s3",
    "sqs",
    "sns",
    "alb",
    "nlb",
    "natgw",
    "igw",
    "waf",
    "cloudfront",
    "route53",
    "apigw-rest",
    "apigw-http",
    "users",
    "client",
    "saas",
    "kms",
    "cloudwatch",
    "secretsmanager",
    "eventbridge",
    "stepfunctions",
    "kinesis",
    "elasticache",
    "vpce-interface",
    "vpce-gateway",
    "tgw",
    "on-premises",
    "generic-resource",
    "cognito",
    "acm",
    "msk",
    "opensearch",
    "ecs-service",
    "iam",
    "vpn",
];

/// Boundaries that may stand in each other, widest first; `group` may stand anywhere.
const LEVELS: &[&[&str]] = &[
    &["account"],
    &["region"],
    &["vpc"],
    &["az"],
    &["private-subnet", "public-subnet", "isolated-subnet"],
    &["security-group", "asg", "group"],
];

struct Made {
    text: String,
    ids: Vec<String>,
    boundaries: usize,
    budget: usize,
}

/// A topology that is right, but that nobody would draw: nesting to depth 6, links between anything, odd texts.
pub fn odd(seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut made = Made { text: String::new(), ids: Vec::new(), boundaries: 0, budget: 2 + dice.below(18) };
    made.text.push_str("hopmap: 1\n");
    let title = odd_text(&mut dice);
    let _ = writeln!(made.text, "title: {title}");
    if dice.chance(4) {
        made.text.push_str("direction: down\n");
    }
    made.text.push_str("resources:\n");
    while made.budget > 0 {
        resource(&mut dice, &mut made, 0, 1);
    }
    let links = dice.below(2 * made.ids.len());
    if links > 0 {
        made.text.push_str("links:\n");
    }
    for _ in 0..links {
        let from = dice.below(made.ids.len());
        let to = if dice.chance(10) { from } else { dice.below(made.ids.len()) };
        let arrow = if dice.chance(8) { "<->" } else { "->" };
        let _ = write!(made.text, "  - {} {arrow} {}", made.ids[from], made.ids[to]);
        match dice.below(5) {
            0 => {
                let label = odd_text(&mut dice);
                let _ = write!(made.text, ": {label}");
            }
            1 => made.text.push_str(": { protocol: https, port: 8443, route: [/a, /b] }"),
            2 => made.text.push_str(": HTTPS"),
            _ => {}
        }
        made.text.push('\n');
    }
    made.text
}

/// Writes one resource and what stands in it.
fn resource(dice: &mut Dice, made: &mut Made, level: usize, indent: usize) {
    made.budget = made.budget.saturating_sub(1);
    let id = format!("{}{}", dice.pick(&["n", "node-", "箱", "x.y_"]), made.ids.len());
    made.ids.push(id.clone());
    let pad = "  ".repeat(indent);
    let boundary = level < LEVELS.len() && indent < 7 && dice.chance(3);
    if !boundary {
        let kind = dice.pick(KINDS);
        let _ = write!(made.text, "{pad}{id}: {{ kind: {kind}");
        if dice.chance(3) {
            let label = odd_text(dice);
            let _ = write!(made.text, ", label: {label}");
        }
        if dice.chance(12) {
            made.text.push_str(", count: 3");
        }
        made.text.push_str(" }\n");
        return;
    }
    made.boundaries += 1;
    // Some levels are left out.
    let level = (level + dice.below(2)).min(LEVELS.len() - 1);
    let (kind, next) = if dice.chance(6) { ("group", level) } else { (dice.pick(LEVELS[level]), level + 1) };
    let _ = writeln!(made.text, "{pad}{id}:\n{pad}  kind: {kind}");
    if dice.chance(3) {
        let label = odd_text(dice);
        let _ = writeln!(made.text, "{pad}  label: {label}");
    }
    let children = dice.below(5).min(made.budget);
    if children == 0 {
        let _ = writeln!(made.text, "{pad}  children: {{}}");
        return;
    }
    let _ = writeln!(made.text, "{pad}  children:");
    for _ in 0..children {
        if made.budget > 0 || made.text.ends_with("children:\n") {
            resource(dice, made, next, indent + 2);
        }
    }
}

/// A text as YAML wants it: JSON's quoting is YAML's.
fn odd_text(dice: &mut Dice) -> String {
    let text = if dice.chance(2) {
        dice.pick(HOSTILE)
    } else {
        dice.pick(&["Orders", "Web", "注文", "Front door"])
    };
    serde_json::Value::from(text).to_string()
}

/// A sensible web application with so many nodes: teams of a load balancer, services, databases and queues, each in
/// three zones of a VPC of its own, behind one front door.
pub fn sized(nodes: usize) -> String {
    /// Nodes of a team: gateway, load balancer, three services, three databases, a queue, a worker, a bucket.
    const TEAM: usize = 11;
    let teams = nodes.saturating_sub(4).div_ceil(TEAM).max(1);
    let mut left = nodes.saturating_sub(4);
    let mut text = String::from(
        "hopmap: 1\ntitle: Many teams\nresources:\n  users: { kind: users }\n  dns: { kind: route53 }\n  edge: { kind: cloudfront }\n  \
         logs: { kind: cloudwatch }\n",
    );
    let mut links = String::from("links:\n  - users -> dns\n  - users -> edge: HTTPS\n");
    for team in 0..teams {
        let mut inside: Vec<Vec<String>> = vec![Vec::new(); 4];
        let mut outside = Vec::new();
        let mut add = |place: Option<usize>, row: String| {
            if left == 0 {
                return false;
            }
            left -= 1;
            match place {
                Some(place) => inside[place].push(row),
                None => outside.push(row),
            }
            true
        };
        add(Some(3), format!("igw{team}: {{ kind: igw }}"));
        if add(
            Some(3),
            format!(
                "alb{team}: {{ kind: alb, scheme: internet-facing, subnets: [pub{team}-0, pub{team}-1, pub{team}-2] }}"
            ),
        ) {
            let _ = writeln!(links, "  - edge -> alb{team}: {{ protocol: https, route: /team{team} }}");
        }
        for zone in 0..3 {
            if add(Some(zone), format!("app{team}-{zone}: {{ kind: fargate, label: Service {team} }}")) {
                let _ = writeln!(links, "  - alb{team} -> app{team}-{zone}: {{ port: 8080 }}");
            }
        }
        for zone in 0..3 {
            if add(Some(zone), format!("db{team}-{zone}: {{ kind: aurora, label: Orders {team} }}")) {
                let _ = writeln!(links, "  - app{team}-{zone} -> db{team}-{zone}: {{ port: 5432 }}");
            }
        }
        if add(None, format!("queue{team}: {{ kind: sqs, label: Jobs {team} }}")) {
            let _ = writeln!(links, "  - app{team}-0 -> queue{team}: {{ protocol: https }}");
        }
        if add(None, format!("worker{team}: {{ kind: lambda, label: Worker {team} }}")) {
            let _ = writeln!(
                links,
                "  - queue{team} -> worker{team}: {{ type: event }}\n  - worker{team} -> logs"
            );
        }
        if add(None, format!("files{team}: {{ kind: s3, label: Files {team} }}")) {
            let _ = writeln!(links, "  - worker{team} -> files{team}: {{ protocol: https }}");
        }
        let _ = writeln!(text, "  vpc{team}:\n    kind: vpc\n    label: Team {team}\n    children:");
        for row in &inside[3] {
            let _ = writeln!(text, "      {row}");
        }
        for (zone, rows) in inside[..3].iter().enumerate() {
            let _ = writeln!(text, "      pub{team}-{zone}: {{ kind: public-subnet, zone: z{zone} }}");
            let apps: Vec<&String> = rows.iter().filter(|row| row.starts_with("app")).collect();
            let data: Vec<&String> = rows.iter().filter(|row| row.starts_with("db")).collect();
            for (name, kind, rows) in [("app", "private-subnet", apps), ("data", "isolated-subnet", data)] {
                let _ = writeln!(
                    text,
                    "      {name}s{team}-{zone}:\n        kind: {kind}\n        zone: z{zone}"
                );
                if !rows.is_empty() {
                    text.push_str("        children:\n");
                }
                for row in rows {
                    let _ = writeln!(text, "          {row}");
                }
            }
        }
        for row in outside {
            let _ = writeln!(text, "  {row}");
        }
    }
    text + &links
}
