//! What pictures say: from a topology's text to boxes, lines and words.

use hopmap::analysis::{self, Analysis};
use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::geometry::{Point, Side};
use hopmap::base::ids::{BoxId, Id};
use hopmap::base::lang::Lang;
use hopmap::base::span::{Source, Sources};
use hopmap::catalog::catalog;
use hopmap::emit::svg;
use hopmap::emit::verify::verify;
use hopmap::graph::{self, Graph};
use hopmap::layout::arrange;
use hopmap::layout::tree::BoxRole;
use hopmap::view::picture::{Form, Ground, NodeForm, View, ViewBox, ViewLine};
use hopmap::view::{Facts, ViewOptions, select_facts};
use hopmap::{model, scene, source, theme};

fn understand(text: &str) -> (Graph, Analysis) {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::default();
    let main = Source { name: "test".to_owned(), text: format!("hopmap: 1\n{text}") };
    let draft =
        source::read(main, &mut sources, &mut |_, _| Err("nothing is included".to_owned()), &mut diagnostics);
    let topology = model::resolve(draft, catalog(), &mut diagnostics);
    let complaints: Vec<&str> =
        diagnostics.sorted().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert!(!diagnostics.has_errors(), "{complaints:?}");
    let graph = graph::build(topology);
    let analysis = analysis::analyze(&graph, None);
    (graph, analysis)
}

fn look(text: &str, view: Option<&str>) -> View {
    let (graph, analysis) = understand(text);
    let facts = Facts {
        topology: graph.topology(),
        hops: &analysis.hops,
        findings: &analysis.findings,
        patterns: &[],
    };
    select_facts(
        facts,
        &ViewOptions { lang: Lang::En, view: view.map(str::to_owned), ..ViewOptions::default() },
    )
}

fn id_of(view: &View, id: &str) -> BoxId {
    let found = view.boxes.enumerated().find(|(_, boxed)| boxed.id == id && !boxed.shows.is_empty());
    found.unwrap_or_else(|| panic!("there is no box `{id}`")).0
}

fn has(view: &View, id: &str) -> bool {
    view.boxes.iter().any(|boxed| boxed.id == id && !boxed.shows.is_empty())
}

fn boxed<'view>(view: &'view View, id: &str) -> &'view ViewBox {
    &view.boxes[id_of(view, id)]
}

fn node<'view>(view: &'view View, id: &str) -> &'view NodeForm {
    match &boxed(view, id).form {
        Form::Node(form) => form,
        other => panic!("`{id}` is no node: {other:?}"),
    }
}

fn parent(view: &View, id: &str) -> String {
    let Some(parent) = boxed(view, id).parent else { return String::new() };
    match view.boxes[parent].form {
        Form::Lane => format!("lane of {}", view.boxes[parent].id),
        _ => view.boxes[parent].id.clone(),
    }
}

/// The lines of a link as `a>b`.
fn ways(view: &View, link: usize) -> Vec<String> {
    let Some(pieces) = view.drawn.iter().nth(link) else { return Vec::new() };
    pieces.iter().map(|line| ends(view, &view.lines[*line])).collect()
}

fn ends(view: &View, line: &ViewLine) -> String {
    format!("{}>{}", view.boxes[line.from].id, view.boxes[line.to].id)
}

fn line<'view>(view: &'view View, wanted: &str) -> &'view ViewLine {
    let found = view.lines.iter().find(|line| ends(view, line) == wanted);
    found.unwrap_or_else(|| panic!("there is no line {wanted}"))
}

const THREE_TIERS: &str = "
repeat: { z: [a, c] }
resources:
  users: { kind: users }
  main:
    kind: vpc
    children:
      alb: { kind: alb, scheme: internet-facing, subnets: [public-$z] }
      web: { kind: fargate, label: Web, subnets: [app-$z] }
      db: { kind: aurora, label: Orders, subnets: [data-$z] }
      data-$z: { kind: isolated-subnet, zone: $z }
      app-$z: { kind: private-subnet, zone: $z }
      public-$z: { kind: public-subnet, zone: $z }
links:
  - users -> alb -> web -> db
";

#[test]
fn words_for_zones_make_lanes_and_sorts_of_subnets_make_columns() {
    let view = look(THREE_TIERS, None);
    assert!(matches!(boxed(&view, "main").form, Form::Boundary { lanes: true, .. }));
    for subnet in ["public-a", "app-a", "data-a", "public-c", "app-c", "data-c"] {
        assert_eq!(parent(&view, subnet), "lane of main", "{subnet}");
    }
    assert_eq!(boxed(&view, "public-a").parent, boxed(&view, "data-a").parent);
    assert_ne!(boxed(&view, "public-a").parent, boxed(&view, "public-c").parent);
    let tiers =
        |zone: &str| ["public", "app", "data"].map(|name| boxed(&view, &format!("{name}-{zone}")).place.tier);
    assert_eq!(tiers("a"), [Some(0), Some(1), Some(2)]);
    assert_eq!(tiers("c"), tiers("a"));
    assert_eq!(boxed(&view, "web").place.tier, Some(1));
}

#[test]
fn private_subnets_of_a_zone_follow_the_flow_not_the_file() {
    let view = look(
        "
resources:
  main:
    kind: vpc
    children:
      az-1:
        kind: az
        children:
          back-1: { kind: private-subnet, children: { b1: { kind: ec2 } } }
          front-1: { kind: private-subnet, children: { f1: { kind: ec2 } } }
      az-2:
        kind: az
        children:
          front-2: { kind: private-subnet, children: { f2: { kind: ec2 } } }
          back-2: { kind: private-subnet, children: { b2: { kind: ec2 } } }
links:
  - f1 -> b1
  - f2 -> b2
",
        None,
    );
    let tier = |id: &str| boxed(&view, id).place.tier;
    assert_eq!([tier("front-1"), tier("front-2")], [Some(0), Some(0)]);
    assert_eq!([tier("back-1"), tier("back-2")], [Some(1), Some(1)]);
    assert_eq!([boxed(&view, "az-1").place.lane, boxed(&view, "az-2").place.lane], [Some(0), Some(1)]);
}

#[test]
fn a_cluster_stands_in_the_column_of_the_subnets_of_its_members() {
    let view = look(
        "
resources:
  main:
    kind: vpc
    children:
      cluster:
        kind: ecs-cluster
        children: { app: { kind: fargate, subnets: [private-a, private-c] } }
      hosts:
        kind: asg
        subnets: [private-a, private-c]
        children: { web: { kind: ec2 } }
      public-a: { kind: public-subnet, zone: a, children: { nat-a: { kind: natgw } } }
      public-c: { kind: public-subnet, zone: c, children: { nat-c: { kind: natgw } } }
      private-a: { kind: private-subnet, zone: a, egress: nat-a }
      private-c: { kind: private-subnet, zone: c, egress: nat-c }
",
        None,
    );
    let subnets = [id_of(&view, "private-a"), id_of(&view, "private-c")];
    for (group, member) in [("cluster", "app"), ("hosts", "web")] {
        assert_eq!(parent(&view, member), group);
        assert_eq!(node(&view, member).spans, subnets);
        assert_eq!(boxed(&view, group).place.tier, boxed(&view, "private-a").place.tier);
    }
}

#[test]
fn what_spans_three_zones_stands_beside_a_cluster_between_them() {
    let text = |cluster: &str| {
        format!(
            "
repeat: {{ z: [a, b, c] }}
resources:
  main:
    kind: vpc
    children:
      alb: {{ kind: alb, scheme: internal, subnets: [front-$z] }}
      {cluster}
      front-$z: {{ kind: private-subnet, zone: $z }}
      back-$z: {{ kind: private-subnet, zone: $z }}
links:
  - alb -> app
"
        )
    };
    let alone = look(&text("app: { kind: fargate, subnets: [back-$z] }"), None);
    assert_eq!([parent(&alone, "alb"), parent(&alone, "app")], ["front-b", "back-b"]);
    let member =
        "cluster: { kind: eks-cluster, children: { app: { kind: eks-workload, subnets: [back-$z] } } }";
    let grouped = look(&text(member), None);
    assert_eq!([parent(&grouped, "alb"), parent(&grouped, "app")], ["main", "cluster"]);
    assert_eq!([node(&grouped, "alb").spans.len(), node(&grouped, "app").spans.len()], [3, 3]);
}

#[test]
fn columns_of_ways_out_stand_as_the_traffic_passes_them() {
    let view = look(
        "
resources:
  web: { kind: internet }
  tgw: { kind: tgw, connects: { app-vpc: [out-vpc], out-vpc: [app-vpc] } }
  out-vpc:
    kind: vpc
    cidr: 10.1.0.0/24
    children:
      igw: { kind: igw }
      public-a: { kind: public-subnet, zone: a, children: { nat: { kind: natgw } } }
      checks-a: { kind: private-subnet, zone: a, egress: nat, children: { wall: { kind: network-firewall } } }
      attach-a: { kind: private-subnet, zone: a, egress: [wall, nat] }
  app-vpc:
    kind: vpc
    cidr: 10.2.0.0/24
    children:
      app-a: { kind: private-subnet, zone: a, egress: [tgw, wall, nat], children: { app: { kind: ec2 } } }
links:
  - app -> web: HTTPS
",
        None,
    );
    let tier = |id: &str| boxed(&view, id).place.tier;
    assert_eq!([tier("attach-a"), tier("checks-a"), tier("public-a")], [Some(0), Some(1), Some(2)]);
}

#[test]
fn a_line_that_has_a_side_to_itself_ends_in_its_middle() {
    let view = look(
        "
resources:
  mailbox: { kind: users, label: Mailbox of the operators }
  schedule: { kind: eventbridge, label: Every minute }
  poller: { kind: stepfunctions }
  submit: { kind: lambda }
  check: { kind: lambda }
  jobs: { kind: batch }
  alarms: { kind: sns }
links:
  - schedule -> poller: { type: event }
  - poller -> submit
  - poller -> check
  - submit -> jobs
  - check -> jobs
  - poller -> alarms: when it fails
  - alarms -> mailbox: email
",
        None,
    );
    let tree = scene::measure(&view, theme::default());
    let layout = arrange(&tree);
    let (from, to) = (id_of(&view, "alarms"), id_of(&view, "mailbox"));
    let line = tree.lines.ids().find(|line| tree.lines[*line].to == to).expect("it is drawn");
    let [start, end] = layout.routes[line][..] else { panic!("{:?}", layout.routes[line]) };
    for (at, point, right) in [(from, start, true), (to, end, false)] {
        let BoxRole::Leaf { ports, .. } = &tree.boxes[at].role else { panic!("it is a node") };
        let (low, high) = if right { ports.right } else { ports.left };
        assert_eq!(point.y - layout.boxes[at].y, i32::midpoint(low, high));
    }
}

/// How many pairs of straight pieces of different lines cross.
fn crossings(text: &str) -> usize {
    let tree = scene::measure(&look(text, None), theme::default());
    let layout = arrange(&tree);
    let mut pieces = Vec::new();
    for line in tree.lines.ids() {
        pieces.extend(layout.routes[line].windows(2).map(|pair| (pair[0], pair[1])));
    }
    let (flat, upright): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|(one, other)| one.y == other.y);
    let crosses = |(a, b): (Point, Point), (c, d): (Point, Point)| {
        a.x.min(b.x) < c.x && c.x < a.x.max(b.x) && c.y.min(d.y) < a.y && a.y < c.y.max(d.y)
    };
    flat.iter().map(|&one| upright.iter().filter(|&&other| crosses(one, other)).count()).sum()
}

#[test]
fn small_pictures_are_begun_from_several_orders() {
    // From the author's order alone, sifting ends with the names crossing what the link brings.
    let text = "
resources:
  client: { kind: client }
  main:
    kind: vpc
    children:
      az-a:
        kind: az
        children:
          private-a: { kind: private-subnet, children: { app1-a: { kind: ec2 }, app2-a: { kind: fargate } } }
      az-c:
        kind: az
        children:
          private-c: { kind: private-subnet, children: { app1-c: { kind: ec2 }, app2-c: { kind: fargate } } }
      link: { kind: vpclink-v2, width: 120, height: 90 }
      alb: { kind: alb, width: 120, height: 90 }
  api: { kind: apigw-rest, width: 140, height: 90 }
  fn: { kind: lambda, width: 120, height: 90 }
  names: { kind: cloudmap, width: 120, height: 90 }
links:
  - client -> api: HTTPS
  - api -> link
  - link -> alb
  - link -> names
  - api -> fn
  - alb -> app1-a
  - names -> app2-a
  - alb -> app1-c
  - names -> app2-c
";
    assert_eq!(crossings(text), 0);
}

#[test]
fn interfaces_in_one_subnet_stand_in_it_and_in_several_span_them() {
    let view = look(
        "
resources:
  fn: { kind: lambda, label: Job, subnets: [one, two] }
  main:
    kind: vpc
    children:
      single: { kind: ec2, subnets: [one] }
      both: { kind: nlb, scheme: internal, subnets: [one, two] }
      some: { kind: fargate, subnets: [main] }
      one: { kind: private-subnet, zone: a }
      two: { kind: private-subnet, zone: c }
links:
  - both -> single
",
        None,
    );
    assert_eq!(parent(&view, "single"), "one");
    assert_eq!(parent(&view, "both"), "main");
    assert_eq!(parent(&view, "some"), "main");
    assert_eq!(node(&view, "both").spans, [id_of(&view, "one"), id_of(&view, "two")]);
    assert_eq!(node(&view, "both").spans_ids, ["one", "two"]);
    // The tree says where a function is drawn; its interfaces are told.
    assert_eq!(parent(&view, "fn"), "");
    assert!(node(&view, "fn").spans.is_empty());
    assert!(boxed(&view, "fn").facts.contains(&"in main".to_owned()), "{:?}", boxed(&view, "fn").facts);
}

#[test]
fn guards_are_drawn_on_what_they_guard() {
    let view = look(
        "
resources:
  us:
    kind: region
    label: us-east-1
    children:
      shield: { kind: waf, protects: [api] }
  api: { kind: apigw-rest, endpoint: regional, auth: cognito, throttling: true }
  lonely: { kind: waf }
links: []
",
        None,
    );
    assert!(!has(&view, "shield"), "a guard has no box of its own");
    assert!(!has(&view, "us"), "what holds only guards is not drawn");
    assert!(has(&view, "lonely"), "what guards nothing is a node");
    let guards = &node(&view, "api").guards;
    let told: Vec<(Option<&str>, &str)> =
        guards.iter().map(|guard| (guard.id.as_deref(), guard.name.as_str())).collect();
    assert_eq!(told, [(None, "Cognito, throttling"), (Some("shield"), "WAF")]);
}

const DOORS: &str = "
resources:
  client: { kind: client }
  partner: { kind: saas }
  tokyo:
    kind: region
    label: ap-northeast-1
    children:
      bucket: { kind: s3 }
      logs: { kind: cloudwatch }
      main:
        kind: vpc
        children:
          igw: { kind: igw }
          gate: { kind: vpce-gateway, services: s3 }
          watch: { kind: vpce-interface, services: logs, subnets: [private-a] }
          front: { kind: alb, scheme: internet-facing, subnets: [public-a, public-c] }
          public-a: { kind: public-subnet, zone: a, children: { nat: { kind: natgw } } }
          public-c: { kind: public-subnet, zone: c }
          private-a: { kind: private-subnet, zone: a, children: { app: { kind: fargate, label: App, count: 2 } } }
links:
  - client -> front: HTTPS
  - front -> app: { port: 8080 }
  - app -> bucket: { protocol: https }
  - app -> partner: { protocol: https }
views:
  narrow: { title: Narrow, hide: [partner, logs] }
  closed: { title: Closed, collapse: [main] }
  front: { title: Front, show: [client, front] }
";

#[test]
fn roads_lead_through_the_doors_that_are_drawn() {
    let view = look(DOORS, None);
    assert_eq!(ways(&view, 0), ["client>igw", "igw>front"]);
    assert_eq!(ways(&view, 1), ["front>app"]);
    assert_eq!(ways(&view, 2), ["app>gate", "gate>bucket"]);
    assert_eq!(ways(&view, 3), ["app>nat", "nat>igw", "igw>partner"]);
    assert_eq!(boxed(&view, "igw").place.border, Some(Side::Left));
    assert_eq!(boxed(&view, "gate").place.border, Some(Side::Bottom));
    assert_eq!(boxed(&view, "nat").place.border, None);
    assert_eq!(parent(&view, "watch"), "private-a", "one subnet is a place");
}

#[test]
fn grounds_follow_who_calls_whom() {
    let view = look(DOORS, None);
    let ground = |id: &str| boxed(&view, id).place.ground;
    assert_eq!(ground("client"), Ground::Entry);
    assert_eq!(ground("bucket"), Ground::Band);
    assert_eq!(ground("logs"), Ground::Shelf);
    assert_eq!(ground("tokyo"), Ground::Flow);
    // The way out is the door by which requests come in.
    assert_eq!(ground("partner"), Ground::Entry);
}

#[test]
fn a_view_hides_and_shows() {
    let view = look(DOORS, Some("narrow"));
    assert!(!has(&view, "partner") && !has(&view, "logs") && has(&view, "bucket"));
    assert_eq!(ways(&view, 3), Vec::<String>::new());
    let view = look(DOORS, Some("front"));
    assert!(has(&view, "main") && has(&view, "front") && !has(&view, "app") && !has(&view, "bucket"));
    let view = look(DOORS, Some("no such view"));
    assert!(has(&view, "partner"), "an unknown view is the whole picture");
}

#[test]
fn lines_into_a_collapsed_boundary_end_at_it_and_say_the_worst() {
    let view = look(DOORS, Some("closed"));
    assert!(matches!(boxed(&view, "main").form, Form::Node(_)));
    assert!(!has(&view, "app") && !has(&view, "front"));
    assert_eq!(ways(&view, 0), ["client>main"]);
    assert_eq!(ways(&view, 1), Vec::<String>::new(), "what stays inside is not drawn");
    assert_eq!(ways(&view, 2), ["main>bucket"]);
    assert!(boxed(&view, "main").shows.len() > 5);

    let view = look(
        "
resources:
  client: { kind: client }
  group:
    kind: group
    children:
      open: { kind: alb, scheme: internet-facing }
      lookup: { kind: route53 }
links:
  - client -> lookup
  - client -> open
views:
  closed: { title: Closed, collapse: [group] }
",
        Some("closed"),
    );
    let only = line(&view, "client>group");
    assert_eq!(only.links.iter().map(|link| link.index()).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(only.class, "public");
}

const COLLAPSED: &str = "
title: Shop
resources:
  client: { kind: client }
  cf: { kind: cloudfront }
  main:
    kind: vpc
    children:
      pub: { kind: public-subnet, children: { alb: { kind: alb, scheme: internet-facing } } }
      priv: { kind: private-subnet, children: { app: { kind: ec2 }, db: { kind: rds } } }
  store: { kind: s3 }
  queue: { kind: sqs }
links:
  - client -> cf -> alb -> app -> db
  - app -> store
  - app -> queue
  - cf -> db
flows:
  order: { title: Order, steps: [client -> cf -> alb -> app] }
views:
  closed: { title: Closed, collapse: [main] }
  inner: { title: Inner, collapse: [priv] }
  only: { title: Only, flow: order }
";

#[test]
fn a_collapsed_box_says_the_worst_class_of_what_stays_inside() {
    let view = look(COLLAPSED, Some("closed"));
    let main = boxed(&view, "main");
    assert_eq!(main.facts, ["VPC", "resources inside: 3", "hops inside: 2", "worst: private"]);
    assert!(main.tooltip.contains("hops inside: 2"), "{}", main.tooltip);
    assert!(view.hops.iter().any(|hop| hop.class == "private"), "the legend explains the word");
    let inner = look(COLLAPSED, Some("inner"));
    assert!(
        boxed(&inner, "priv").facts.ends_with(&["hops inside: 1".to_owned(), "worst: private".to_owned()])
    );
    let whole = look(COLLAPSED, None);
    assert!(whole.boxes.iter().all(|boxed| boxed.facts.iter().all(|fact| !fact.contains("inside"))));
}

#[test]
fn words_for_those_who_do_not_see_a_collapsed_picture_name_what_is_drawn() {
    let told = look(COLLAPSED, Some("closed")).description;
    let begin = "Architecture diagram: resources 4, hops 4 (1 public, ";
    assert!(told.starts_with(begin), "{told}");
    assert!(told.contains("cf to main: "), "{told}");
    assert_eq!(told.matches("cf to main: ").count(), 1, "one sentence a line: {told}");
    assert!(
        told.contains("main is drawn as one box: resources 3, hops inside 2, worst class private."),
        "{told}"
    );
    for inside in ["cf to alb: ", "alb to app: ", "app to store: "] {
        assert!(!told.contains(inside), "{inside} is not drawn: {told}");
    }
    assert!(told.contains("Steps of Order: 1 client to cf; 2 cf to alb."), "{told}");
    for finding in &look(COLLAPSED, Some("closed")).findings {
        assert!(told.contains(&format!("Finding {}: {}", finding.badge, finding.text)), "{told}");
    }
}

#[test]
fn findings_of_what_is_collapsed_stand_at_its_box_once() {
    let whole = look(COLLAPSED, None);
    let view = look(COLLAPSED, Some("closed"));
    assert!(!view.findings.is_empty());
    assert_eq!(view.findings.len(), whole.findings.len(), "none is lost");
    for finding in &view.findings {
        let mut boxes = finding.boxes.clone();
        boxes.sort_unstable();
        boxes.dedup();
        assert_eq!(boxes.len(), finding.boxes.len(), "{} stands twice at a box", finding.badge);
        assert!(!finding.boxes.is_empty() || !finding.lines.is_empty(), "{} stands nowhere", finding.badge);
    }
}

#[test]
fn a_link_of_both_ways_is_one_line_with_two_heads() {
    let view = look(
        "
resources:
  a: { kind: lambda }
  b: { kind: sqs }
links:
  - a <-> b
",
        None,
    );
    assert_eq!(view.lines.len(), 1);
    let only = line(&view, "a>b");
    assert!(only.both && only.head);
    assert_eq!(only.links.len(), 2);
}

#[test]
fn secrets_registries_and_attachments_are_references() {
    let view = look(
        "
resources:
  client: { kind: client }
  tokyo:
    kind: region
    label: ap-northeast-1
    children:
      api: { kind: apigw-rest, endpoint: regional }
      secret: { kind: secretsmanager, rotation_days: 30 }
      hub: { kind: tgw, connects: [left, right] }
      left: { kind: vpc, children: { la: { kind: public-subnet, zone: a }, lb: { kind: alb, scheme: internet-facing, subnets: [la] } } }
      right: { kind: vpc }
links:
  - client -> api
  - api -> lb: { protocol: https, adds_header: { name: X-From, secret: secret } }
",
        None,
    );
    let passed = line(&view, "secret>api");
    assert!(passed.reference && passed.head && passed.links.is_empty() && passed.class == "none");
    for wanted in ["hub>left", "hub>right"] {
        let attached = line(&view, wanted);
        assert!(attached.reference && !attached.head, "{wanted}");
    }
    // A helper of one partner stands beside it.
    assert_eq!(boxed(&view, "secret").place.ground, Ground::Flow);
    assert_eq!(boxed(&view, "secret").place.rank, boxed(&view, "api").place.rank);
    assert_eq!(boxed(&view, "secret").facts, ["rotated every 30 days"]);
}

#[test]
fn captions_do_not_say_things_twice() {
    let view = look(DOORS, None);
    assert_eq!(boxed(&view, "client").facts, Vec::<String>::new(), "the id says the kind");
    assert!(boxed(&view, "app").facts[0].ends_with(", x 2"), "{:?}", boxed(&view, "app").facts);
    assert!(node(&view, "app").stack);
    let https = line(&view, "igw>front");
    assert_eq!(https.label.what.as_deref(), Some("HTTPS"));
    assert!(https.label.facts.is_empty(), "a protocol word is not repeated");
    assert_eq!(https.label.word.as_deref(), Some("public"));
    assert!(line(&view, "client>igw").label.is_empty(), "a road says its words on one piece");
    let port = line(&view, "front>app");
    assert_eq!((port.label.what.as_deref(), port.label.word.as_deref()), (Some("8080"), Some("private")));
}

/// Three equal rows whose links say `keys`.
fn rows(keys: &str) -> View {
    let text = format!(
        "
repeat: {{ z: [a, c, d] }}
resources:
  main:
    kind: vpc
    children:
      lb: {{ kind: alb, scheme: internal, subnets: [s-$z] }}
      s-$z: {{ kind: private-subnet, zone: $z, children: {{ app-$z: {{ kind: fargate, label: App }} }} }}
links:
  - lb -> app-$z: {{ {keys} }}
"
    );
    look(&text, None)
}

#[test]
fn equal_rows_say_each_port_but_the_class_and_a_mere_protocol_once() {
    let count =
        |view: &View, said: &dyn Fn(&ViewLine) -> bool| view.lines.iter().filter(|line| said(line)).count();
    let ports = rows("port: 8080");
    assert_eq!(count(&ports, &|line| line.label.what.as_deref() == Some("8080")), 3);
    assert_eq!(count(&ports, &|line| line.label.word.is_some()), 1);
    let protocols = rows("protocol: https");
    assert_eq!(count(&protocols, &|line| !line.label.is_empty()), 1);
}

#[test]
fn a_gateway_with_links_of_its_own_is_no_waypoint() {
    let text = DOORS.replace("  - front -> app", "  - client -> igw\n  - front -> app");
    let view = look(&text, None);
    assert_eq!(ways(&view, 0), ["client>front"]);
    assert_eq!(ways(&view, 1), ["client>igw"]);
    assert_eq!(ways(&view, 4), ["app>nat", "nat>partner"]);
}

#[test]
fn a_node_of_a_stated_size_keeps_it_and_stands_inside() {
    let text = DOORS.replace("igw: { kind: igw }", "igw: { kind: igw, width: 120, height: 100 }");
    let view = look(&text, None);
    assert_eq!(boxed(&view, "igw").place.border, None);
    let tree = scene::measure(&view, theme::default());
    let size = match &tree.boxes[id_of(&view, "igw")].role {
        BoxRole::Leaf { size, .. } => *size,
        BoxRole::Group { .. } => panic!("a node is a leaf"),
    };
    assert!(size.w >= 120 && size.h >= 100, "{size:?}");
}

#[test]
fn steps_are_numbered_with_letters_for_branches() {
    let view = look(
        "
resources:
  client: { kind: client }
  a: { kind: sqs }
  b: { kind: sqs }
  c: { kind: sqs }
links:
  - client -> a
  - { from: a, to: b, id: ab }
  - { from: a, to: c, id: ac }
  - { from: b, to: c, id: bc }
flows:
  one:
    title: One
    steps:
      - client -> a: Come in
      - one_of:
          Left: [ab]
          Right: [ac]
      - bc
  two: { title: Two, steps: [client -> a, ac] }
",
        None,
    );
    let told = |at: usize| -> Vec<(String, String)> {
        view.flows[at].steps.iter().map(|step| (step.number.clone(), step.text.clone())).collect()
    };
    let rows = |rows: &[(&str, &str)]| -> Vec<(String, String)> {
        rows.iter().map(|(number, text)| ((*number).to_owned(), (*text).to_owned())).collect()
    };
    assert_eq!(
        told(0),
        rows(&[("1", "Come in"), ("2a", "Left: a to b"), ("2b", "Right: a to c"), ("3", "b to c")])
    );
    assert_eq!(told(1), rows(&[("1", "client to a"), ("2b", "a to c")]), "a link keeps its number");
    assert_eq!(line(&view, "a>c").step.as_deref(), Some("2b"));
}

#[test]
fn japanese_pictures_are_japanese_all_through() {
    let (graph, analysis) = understand(
        "
title: { en: Shop, ja: 店 }
resources:
  client: { kind: client, label: { en: Client, ja: 客 } }
  front: { kind: alb, label: { en: Front, ja: 受付 }, scheme: internet-facing }
links:
  - client -> front: { label: { en: order, ja: 注文 }, protocol: https }
",
    );
    let facts = Facts {
        topology: graph.topology(),
        hops: &analysis.hops,
        findings: &analysis.findings,
        patterns: &[],
    };
    let view = select_facts(facts, &ViewOptions { lang: Lang::Ja, ..ViewOptions::default() });
    assert_eq!(view.title, "店");
    assert!(view.subtitle.ends_with("時点の情報による"));
    assert_eq!(boxed(&view, "front").name, "受付");
    assert_eq!(line(&view, "client>front").label.word.as_deref(), Some("パブリック"));
    assert!(view.description.contains("客から受付 (注文): パブリック。"), "{}", view.description);
    assert!(!view.description.contains("to "));
}

/// The whole way to the bytes of a drawing.
fn draw(text: &str, lang: Lang, view: Option<&str>) -> String {
    let (graph, analysis) = understand(text);
    let facts = Facts {
        topology: graph.topology(),
        hops: &analysis.hops,
        findings: &analysis.findings,
        patterns: &[],
    };
    let view =
        select_facts(facts, &ViewOptions { lang, view: view.map(str::to_owned), ..ViewOptions::default() });
    let theme = theme::default();
    let tree = scene::measure(&view, theme);
    let layout = arrange(&tree);
    svg::write(&scene::compose(&view, &tree, &layout, theme, "test"))
}

#[test]
fn every_link_and_every_node_can_be_found_in_the_drawing() {
    let drawing = draw(DOORS, Lang::En, None);
    verify(&drawing).expect("it is a good drawing");
    let document = roxmltree::Document::parse(&drawing).expect("it is well-formed");
    let values = |attribute: &str| -> Vec<String> {
        let found = document.descendants().filter_map(|node| node.attribute(attribute));
        found.flat_map(|value| value.split(' ').map(str::to_owned)).collect()
    };
    for id in ["client", "partner", "bucket", "logs", "igw", "gate", "watch", "front", "nat", "app"] {
        assert_eq!(values("data-node").iter().filter(|node| *node == id).count(), 1, "{id}");
    }
    for id in ["tokyo", "main", "public-a", "public-c", "private-a"] {
        assert!(values("data-boundary").contains(&id.to_owned()), "{id}");
    }
    for link in ["0", "1", "2", "3"] {
        assert!(values("data-link").contains(&link.to_owned()), "{link}");
    }
    assert_eq!(values("data-spans"), ["public-a", "public-c"]);
}

#[test]
fn words_of_strangers_stay_words() {
    for hostile in [
        "</text><script>alert(1)</script>",
        "]]> --> ?>",
        "{{#include /etc/passwd}}",
        "שלום \u{202E}abc",
        "\u{7}\u{1B}[31m",
        "W".repeat(3000).as_str(),
    ] {
        let quoted = serde_json::to_string(hostile).expect("a string is JSON");
        let text = format!(
            "title: {quoted}\nresources:\n  a: {{ kind: client, label: {quoted}, description: {quoted} }}\n  g: {{ kind: group, label: {quoted}, children: {{ b: {{ kind: sqs, label: {quoted} }} }} }}\nlinks:\n  - a -> b: {quoted}\nflows:\n  f: {{ title: {quoted}, steps: [{{ a -> b: {quoted} }}] }}\n"
        );
        let mut diagnostics = Diagnostics::default();
        let mut sources = Sources::default();
        let main = Source { name: "test".to_owned(), text: format!("hopmap: 1\n{text}") };
        let draft = source::read(
            main,
            &mut sources,
            &mut |_, _| Err("nothing is included".to_owned()),
            &mut diagnostics,
        );
        model::resolve(draft, catalog(), &mut diagnostics);
        if diagnostics.has_errors() {
            // Some words never get past the reader.
            continue;
        }
        for lang in Lang::ALL {
            let drawing = draw(&text, lang, None);
            verify(&drawing).unwrap_or_else(|fault| panic!("{hostile:?}: {fault}"));
            assert!(!drawing.contains("{{") && !drawing.contains("<script"), "{hostile:?}");
        }
    }
}

#[test]
fn an_empty_topology_is_an_empty_drawing() {
    verify(&draw("resources: {}\nlinks: []\n", Lang::En, None)).expect("it is a good drawing");
}
