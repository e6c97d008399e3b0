//! The rules of the language, each on the shortest text that shows it.

use std::fmt::Write as _;

use super::attributes::{Auth, Connects, DefaultAction, Egress, Peer, Protocol, ResourcePolicy, ServiceRef};
use super::link::{Link, LinkType, Via, Way};
use super::resolve;
use super::topology::{Hint, Node, Step, Topology};
use crate::base::diagnostic::Diagnostics;
use crate::base::geometry::Direction;
use crate::base::ids::{Id, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::base::span::{Source, Sources};
use crate::catalog::catalog;
use crate::catalog::keys::{On, RESOURCE, Shape};

/// The topology of a text, and its diagnostics as `line:column code message`.
fn read(text: &str) -> (Topology, Vec<String>) {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let main = Source { name: "test".to_owned(), text: text.to_owned() };
    let mut load = |_: &str, _: &str| Err("no files here".to_owned());
    let draft = crate::source::read(main, &mut sources, &mut load, &mut diagnostics);
    let topology = resolve(draft, catalog(), &mut diagnostics);
    let shown = diagnostics
        .sorted()
        .into_iter()
        .map(|diagnostic| {
            let (line, column) = diagnostic.span.map_or((0, 0), |span| sources.position(span));
            format!("{line}:{column} {} {}", diagnostic.code.id, diagnostic.message)
        })
        .collect();
    (topology, shown)
}

/// A topology that must be right; `text` follows the version.
fn good(text: &str) -> Topology {
    let (topology, complaints) = read(&format!("hopmap: 1\n{text}"));
    assert_eq!(complaints, Vec::<String>::new(), "{text}");
    topology
}

fn node<'t>(topology: &'t Topology, id: &str) -> &'t Node {
    topology.nodes.iter().find(|node| node.id == id).unwrap_or_else(|| panic!("no node {id}"))
}

fn names(topology: &Topology, nodes: &[NodeId]) -> String {
    nodes.iter().map(|node| topology.nodes[*node].id.as_str()).collect::<Vec<_>>().join(" ")
}

/// All links as `from>to`.
fn ends(topology: &Topology) -> String {
    let name = |node: NodeId| topology.nodes[node].id.as_str();
    topology
        .links
        .iter()
        .map(|link| format!("{}>{}", name(link.from), name(link.to)))
        .collect::<Vec<_>>()
        .join(" ")
}

fn link(topology: &Topology, index: usize) -> &Link {
    &topology.links[LinkId::at(index)]
}

/// The topologies of the samples, with their paths in order.
#[allow(clippy::disallowed_methods, reason = "the samples are files")]
fn samples() -> Vec<(std::path::PathBuf, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let entries = std::fs::read_dir(folder).expect("there are samples").flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path().join("topology.yaml")).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    assert!(paths.len() >= 28);
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a sample can be read");
            (path, text)
        })
        .collect()
}

#[test]
fn all_samples_are_read_without_complaint() {
    for (path, text) in samples() {
        let (topology, complaints) = read(&text);
        assert_eq!(complaints, Vec::<String>::new(), "{}", path.display());
        assert!(!topology.nodes.is_empty() && !topology.links.is_empty(), "{}", path.display());
    }
}

#[test]
fn repetitions_write_resources_with_all_that_stands_in_them() {
    let topology = good(
        "repeat: [{ z: [a, c], n: [0, 1] }, { team: [x, y] }]
resources:
  lb: { kind: alb, scheme: internal, subnets: [private-$z] }
  vpc-$team: { kind: vpc, label: '$team on $unknown' }
  az-$z:
    kind: az
    children:
      private-$z: { kind: private-subnet, cidr: 10.0.$n.0/24, children: { app-$z-$team: { kind: fargate } } }
links:
  - lb -> app-$z-$team: { route: /$team }
",
    );
    let ids: Vec<&str> = topology.nodes.iter().map(|node| node.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "lb",
            "vpc-x",
            "vpc-y",
            "az-a",
            "private-a",
            "app-a-x",
            "app-a-y",
            "az-c",
            "private-c",
            "app-c-x",
            "app-c-y"
        ]
    );
    assert_eq!(names(&topology, &node(&topology, "lb").subnets), "private-a private-c");
    assert_eq!(node(&topology, "private-c").attributes.cidr, ["10.0.1.0/24"]);
    let label = node(&topology, "vpc-y").label.as_ref().map(|label| label.get(Lang::En));
    assert_eq!(label, Some("y on $unknown"));
    assert_eq!(ends(&topology), "lb>app-a-x lb>app-a-y lb>app-c-x lb>app-c-y");
    assert_eq!(link(&topology, 1).routes[0].words(), "/y");
}

#[test]
fn a_name_outside_its_repetition_stays_in_texts() {
    let (topology, complaints) = read(
        "hopmap: 1\nrepeat: { z: [a, c] }\nresources: { v: { kind: vpc, label: $z, cidr: 10.$z.0.0/16 } }\n",
    );
    assert_eq!(node(&topology, "v").label.as_ref().map(|label| label.get(Lang::Ja)), Some("$z"));
    assert_eq!(complaints.len(), 1, "an address block is no text for people: {complaints:?}");
}

#[test]
fn links_come_in_the_order_of_the_rule() {
    let topology = good(
        "repeat: [{ z: [1, 2] }, { t: [x, y] }]
resources: { a: { kind: ec2 }, b: { kind: ec2 }, c: { kind: ec2 }, d: { kind: ec2 }, n$z$t: { kind: ec2 } }
links:
  - a, b -> c, d -> a: HTTPS
  - n$z$t -> a
  - { from: [a, b], to: c, label: long }
  - a → b → c
  - a <-> b
",
    );
    let expected = "a>c a>d b>c b>d c>a d>a n1x>a n1y>a n2x>a n2y>a a>c b>c a>b b>c a>b b>a";
    assert_eq!(ends(&topology), expected);
    assert!(
        (0..6).all(|at| link(&topology, at).protocol == Some(Protocol::Https)),
        "keys hold for every hop"
    );
    assert_eq!(link(&topology, 14).twin, Some(LinkId::at(15)));
    assert_eq!(link(&topology, 15).twin, Some(LinkId::at(14)));
}

#[test]
fn via_takes_ids_before_kinds_and_kinds_before_nothing() {
    let topology = good(
        "resources:
  a: { kind: apigw-rest }
  b: { kind: alb, scheme: internal }
  tgw: { kind: tgw }
  map: { kind: cloudmap }
links:
  - a -> b: { via: [vpc-link, tgw, map] }
  - a -> b: { via: internet }
  - a -> b: { via: peering }
",
    );
    let Some(Via::Through(ways)) = &link(&topology, 0).via else { panic!("a way is stated") };
    let ways: Vec<String> = ways
        .iter()
        .map(|way| match way.value {
            Way::Node(node) => topology.nodes[node].id.clone(),
            Way::Kind(kind) => format!("kind {}", kind.id),
        })
        .collect();
    assert_eq!(ways, ["kind vpclink-v2", "tgw", "map"]);
    assert_eq!(link(&topology, 1).via, Some(Via::Internet));
    assert!(matches!(&link(&topology, 2).via, Some(Via::Through(ways)) if ways.len() == 1));
}

#[test]
fn routes_headers_and_the_rest_of_a_link() {
    let topology = good(
        "resources:
  lb: { kind: alb, scheme: internal, default: redirect }
  app: { kind: fargate }
  key: { kind: secretsmanager }
  f: { kind: lambda }
links:
  - lb -> app:
      id: first
      label: { en: To the app, ja: アプリへ }
      route:
        - POST /orders
        - $default
        - { path: [/a, GET /b], header: { X-Tenant: [b, beta] }, host: h.example, port: 8081, source_ip: 10.0.0.0/8 }
      adds_header: X-Plain
      requires_header: [{ name: X-Secret, secret: key, accepts: 2 }, X-Other]
      auth: [cognito, { lambda: f }]
      type: event
      weight: 10
      port: 8080
      protocol: gRPC
      target_type: ip
      integration: aws
      origin_mtls: true
      expect: [private, none]
      allow: { rule: some-rule, reason: { en: because }, until: 2027-01-01 }
  - lb -> app: { label: TCP/5432, auth: none, route: /c }
",
    );
    let first = link(&topology, 0);
    let words: Vec<String> = first.routes.iter().map(super::link::Route::words).collect();
    assert_eq!(
        words,
        [
            "POST /orders",
            "$default",
            "/a :8081 h.example X-Tenant: b|beta 10.0.0.0/8",
            "GET /b :8081 h.example X-Tenant: b|beta 10.0.0.0/8"
        ]
    );
    assert_eq!(first.id.as_deref(), Some("first"));
    assert_eq!(first.label.as_ref().map(|label| label.get(Lang::Ja)), Some("アプリへ"));
    assert_eq!(first.adds_header[0].name, "X-Plain");
    assert_eq!((first.requires_header[0].accepts, first.requires_header[0].secret.is_some()), (2, true));
    assert_eq!(first.requires_header.len(), 2);
    assert!(matches!(first.auth.as_deref(), Some([Auth::Cognito, Auth::Lambda(Some(_))])));
    assert_eq!((first.link_type, first.weight, first.port), (LinkType::Event, Some(10), Some(8080)));
    assert_eq!(first.protocol, Some(Protocol::Grpc));
    assert_eq!(first.expect.as_ref().map(|expect| expect.value.len()), Some(2));
    assert_eq!(first.allow[0].reason.get(Lang::Ja), "because");
    let second = link(&topology, 1);
    assert_eq!((second.protocol, second.port), (Some(Protocol::Tcp), Some(5432)));
    assert_eq!(second.auth.as_deref(), Some(&[][..]), "an open route");
    assert_eq!(node(&topology, "lb").attributes.default_action, Some(DefaultAction::Redirect));
}

#[test]
fn networks_joined_left_and_admitted() {
    let topology = good(
        "repeat: { z: [a, c] }
resources:
  t: { kind: tgw, connects: { v: [w, x], w: v } }
  u: { kind: tgw, connects: [v, { to: w, subnets: s-$z }] }
  x: { kind: vpn, connects: [dc, t] }
  dc: { kind: data-center }
  p: { kind: vpc-peering, connects: [v, w] }
  sg: { kind: security-group, inbound: [443 from internet, 8000-8080/udp from 10.0.0.0/8, all from sg] }
  w: { kind: vpc, children: { s-$z: { kind: private-subnet, egress: [t, nat] } } }
  v:
    kind: vpc
    children:
      s3: { kind: vpce-gateway, services: s3 }
      ep: { kind: vpce-interface, services: [ecr.api, svc, s3], private_dns: false }
      nat: { kind: natgw }
      q: { kind: isolated-subnet, egress: none, zone: a }
      svc: { kind: privatelink-service }
      app: { kind: fargate, security_groups: [], inbound: [443 from prefix-list:cloudfront-origin-facing, 80 from ip-ranges:API_GATEWAY] }
      api: { kind: apigw-rest, resource_policy: [ep] }
",
    );
    let Some(Connects::Routes(routes)) = &node(&topology, "t").attributes.connects else { panic!("a map") };
    let routes: Vec<String> = routes
        .iter()
        .map(|at| format!("{}: {}", topology.nodes[at.to].id, names(&topology, &at.routes)))
        .collect();
    assert_eq!(routes, ["v: w x", "w: v"]);
    let Some(Connects::All(all)) = &node(&topology, "u").attributes.connects else { panic!("a list") };
    assert_eq!(names(&topology, &all[1].subnets), "s-a s-c");
    let Some(Egress::Through(out)) = &node(&topology, "s-c").attributes.egress else { panic!("a way out") };
    assert_eq!(names(&topology, out), "t nat");
    assert_eq!(node(&topology, "q").attributes.egress, Some(Egress::None));
    let rules = node(&topology, "sg").inbound.as_deref().expect("modelled");
    assert_eq!((rules[1].ports, rules[1].udp), (Some((8000, 8080)), true));
    assert!(matches!(
        (&rules[0].from, &rules[2].from, rules[2].ports),
        (Peer::Internet, Peer::Node(_), None)
    ));
    let app = node(&topology, "app");
    assert_eq!(app.security_groups.as_deref(), Some(&[][..]), "created without");
    let rules = app.inbound.as_deref().expect("modelled");
    assert!(matches!((&rules[0].from, &rules[1].from), (Peer::PrefixList(_), Peer::IpRanges(_))));
    let services = &node(&topology, "ep").attributes.services;
    assert!(
        matches!(services.as_slice(), [ServiceRef::Aws(ecr), ServiceRef::Node(_), ServiceRef::Aws(s3)] if ecr == "ecr.api" && s3 == "s3"),
        "an endpoint called as its service is not what it serves: {services:?}"
    );
    assert!(matches!(node(&topology, "api").attributes.resource_policy, Some(ResourcePolicy::Admits(_))));
}

#[test]
fn boundaries_owners_regions_and_zones() {
    let topology = good(
        "policy: private-only
direction: down
as_of: 2020-11-25
resources:
  one:
    kind: account
    account_id: 012345678901
    children:
      tokyo:
        kind: region
        label: 東京 (ap-northeast-1)
        children:
          empty: { kind: ecs-cluster }
          full: { kind: ecs-cluster, children: { task: { kind: fargate, owner: two } } }
          v:
            kind: vpc
            children:
              z: { kind: az, zone: a, children: { s: { kind: private-subnet, width: 200, policy: private-only } } }
              other: { kind: private-subnet, zone: c }
  two: { kind: account }
  alone: { kind: ec2, count: 3, properties: { size: m7g.large, cost: 1e3 }, expect: not-exposed }
hints: [{ rank: same, of: [two, alone] }]
",
    );
    assert_eq!(node(&topology, "one").attributes.account_id.as_deref(), Some("012345678901"));
    assert_eq!(node(&topology, "tokyo").attributes.region.as_deref(), Some("ap-northeast-1"));
    assert!(!node(&topology, "empty").is_boundary && node(&topology, "full").is_boundary);
    let owner = |id: &str| node(&topology, id).owner.map(|owner| topology.nodes[owner].id.clone());
    assert_eq!(owner("s").as_deref(), Some("one"));
    assert_eq!(owner("task").as_deref(), Some("two"));
    assert_eq!((owner("alone"), owner("one")), (None, None));
    let zone = |id: &str| {
        let id = topology.nodes.enumerated().find(|(_, node)| node.id == id).map(|(id, _)| id);
        topology.zone_of(id.expect("it is there")).map(str::to_owned)
    };
    assert_eq!((zone("s").as_deref(), zone("other").as_deref(), zone("alone")), (Some("a"), Some("c"), None));
    let alone = node(&topology, "alone");
    assert_eq!(alone.properties, [("size".into(), "m7g.large".into()), ("cost".into(), "1e3".into())]);
    assert_eq!((topology.direction, topology.as_of.year), (Some(Direction::Down), 2020));
    assert!(matches!(&topology.hints[0], Hint::SameRank(nodes) if nodes.value.len() == 2));
}

#[test]
fn a_zone_without_a_word_is_its_own() {
    let topology = good("resources: { az-a: { kind: az, children: { s: { kind: public-subnet } } } }\n");
    assert_eq!(topology.zone_of(NodeId::at(1)), Some("az-a"));
}

#[test]
fn flows_branch_and_views_choose() {
    let topology = good(
        "repeat: { z: [a, c] }
resources:
  a: { kind: users }
  v: { kind: vpc, children: { n-$z: { kind: ec2 }, db: { kind: rds } } }
links:
  - a -> n-$z
  - n-$z -> db: { id: to-db-$z }
flows:
  f:
    steps:
      - a -> n-a -> db
      - to-db-c: { en: Writes, ja: 書き込み }
      - one_of: { good: [a -> n-c], bad: { all_of: { x: to-db-a } } }
views:
  one: { show: [v], hide: [rds, n-$z], collapse: v, flow: f, title: One }
  two:
",
    );
    let steps = &topology.flows[0].steps;
    assert_eq!(steps.len(), 4, "a chain is a step a hop");
    assert!(matches!(&steps[2], Step::Take { link, text: Some(_) } if link.index() == 3));
    let Step::OneOf(branches) = &steps[3] else { panic!("a branch") };
    assert!(matches!(branches[1].steps.as_slice(), [Step::AllOf(_)]));
    let view = &topology.views[0];
    assert_eq!(names(&topology, &view.hide), "n-a n-c db");
    assert_eq!((names(&topology, &view.collapse), view.flow), ("v".to_owned(), Some(0)));
    assert_eq!((topology.views[1].show.as_ref(), topology.views[1].title.get(Lang::En)), (None, "two"));
}

#[test]
fn json_is_read_as_well() {
    let (topology, complaints) = read(
        r#"{"hopmap": 1, "resources": {"a": {"kind": "ec2"}, "b": {"kind": "rds"}}, "links": [{"a -> b": {"port": 5432}}]}"#,
    );
    assert_eq!((complaints.len(), ends(&topology).as_str(), link(&topology, 0).port), (0, "a>b", Some(5432)));
}

/// For every row of the table and every kind that has it: what the table permits is read without a complaint about
/// the value, and what it does not is complained about.
#[test]
fn the_reader_reads_what_the_table_says() {
    for row in RESOURCE {
        let (right, wrong): (Vec<String>, &str) = match row.key.shape {
            Shape::Word(words) => (words.iter().map(|word| (*word).to_owned()).collect(), "nonsense"),
            Shape::Bool => (vec!["true".into(), "false".into()], "maybe"),
            Shape::Integer(least, most) => (vec![least.to_string(), most.to_string()], "-1"),
            Shape::Auth(words) => {
                (words.iter().map(|word| (*word).to_owned()).chain(["none".into()]).collect(), "nonsense")
            }
            _ => continue,
        };
        let Some(kind) = catalog().kinds().iter().find(|kind| match row.on {
            On::Every => kind.boundary.is_none(),
            _ => row.on.permits(kind),
        }) else {
            panic!("no kind has `{}`", row.key.name)
        };
        let complaints = |value: &str| {
            let mut text = String::from("hopmap: 1\n");
            writeln!(text, "resources: {{ it: {{ kind: {}, {}: {value} }} }}", kind.id, row.key.name)
                .expect("a string takes all");
            read(&text).1.into_iter().filter(|line| line.contains("bad-value")).count()
        };
        for value in right {
            assert_eq!(complaints(&value), 0, "{}: {value} on {}", row.key.name, kind.id);
        }
        assert_eq!(complaints(wrong), 1, "{}: {wrong} on {}", row.key.name, kind.id);
    }
}

#[test]
fn an_unknown_word_is_a_complaint_and_never_a_panic() {
    for text in [
        "",
        "{}",
        "[]",
        "hopmap",
        "hopmap: 1\nresources:",
        "hopmap: 1\nlinks: [a]",
        "? [a]: b",
        "- - -",
        "\u{feff}",
    ] {
        let (_, complaints) = read(text);
        assert!(!complaints.is_empty() || text.starts_with("hopmap: 1"), "{text:?}");
    }
}

/// Texts that are nearly right go deeper than random bytes: pieces of the samples taken out, doubled and swapped.
#[test]
fn mangled_samples_are_complained_about_and_never_a_panic() {
    const EACH: usize = 12;
    const PIECES: [&str; 16] = [
        "$z", "-> ", ", ", "{ ", " }", "[", "]", ": ", "\n", "  ", "none", "internet", "0", "&a ", "*a",
        "<<: ",
    ];
    // Xorshift, 64 bits (George Marsaglia, "Xorshift RNGs", 2003).
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit.max(1) as u64).unwrap_or(0)
    };
    for (_, text) in samples() {
        for _ in 0..EACH {
            let mut words: Vec<&str> = text.split_inclusive([' ', '\n', ',', ':']).collect();
            for _ in 0..=below(6) {
                let (at, other) = (below(words.len()), below(words.len()));
                match below(4) {
                    0 => drop(words.remove(at)),
                    1 => words.insert(at, words[other]),
                    2 => words.swap(at, other),
                    _ => words.insert(at, PIECES[below(PIECES.len())]),
                }
            }
            let mangled = words.concat();
            let (first, complaints) = read(&mangled);
            let (second, again) = read(&mangled);
            assert_eq!((format!("{first:?}"), complaints), (format!("{second:?}"), again));
        }
    }
}
