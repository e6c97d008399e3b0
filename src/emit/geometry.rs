//! Where everything stands, as JSON: what programs measure.
//!
//! Coordinates are whole px from the top left corner of the picture, which is that of the layout; the drawing moves them
//! by the margin and the title block of its sheet.

use serde_json::{Map, Value, json};

use crate::base::geometry::{Point, Rect};
use crate::base::ids::Id;
use crate::graph::Graph;
use crate::layout::tree::{Layout, Tree};
use crate::view::picture::{Form, View};

/// The places of nodes (their cells), boundaries, titles, routes and labels.
///
/// Every drawn link has a key of its own in `edges`, also where several share a line; the route of a link that leads
/// through gateways is one line through their cells. A label stands with every link that it speaks for. `twins` has the
/// further drawings of nodes that stand in several subnets, where there are such; a line may end at one of them.
#[must_use]
pub fn geometry(view: &View, graph: &Graph, tree: &Tree, layout: &Layout) -> Value {
    debug_assert_eq!(view.drawn.len(), graph.topology().links.len(), "the view is of this graph");
    debug_assert_eq!(tree.boxes.len(), layout.boxes.len(), "the layout is of this tree");
    let mut nodes = Map::new();
    let mut groups = Map::new();
    let mut titles = Map::new();
    for (id, boxed) in view.boxes.enumerated() {
        match boxed.form {
            Form::Node(_) => {
                nodes.insert(boxed.id.clone(), rect(layout.boxes[id]));
            }
            Form::Boundary { .. } => {
                groups.insert(boxed.id.clone(), rect(layout.boxes[id]));
                if let Some(title) = layout.titles[id] {
                    titles.insert(boxed.id.clone(), rect(title));
                }
            }
            Form::Lane => {}
        }
    }
    let mut twins = Map::new();
    for (id, boxed) in tree.boxes.enumerated() {
        if let Some(owner) = boxed.place.twin_of {
            let list = twins.entry(view.boxes[owner].id.clone()).or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(rect(layout.boxes[id]));
            }
        }
    }
    let mut edges = Map::new();
    let mut labels = Map::new();
    for (link, pieces) in view.drawn.enumerated() {
        if pieces.is_empty() {
            continue;
        }
        let mut route: Vec<Point> = Vec::new();
        for line in pieces {
            for point in &layout.routes[*line] {
                append(&mut route, *point);
            }
            if let Some(label) = layout.labels[*line] {
                labels.entry(link.index().to_string()).or_insert_with(|| rect(label));
            }
        }
        let points: Vec<Value> = route.iter().map(|point| json!([point.x, point.y])).collect();
        edges.insert(link.index().to_string(), Value::Array(points));
    }
    let mut places = json!({
        "width": layout.size.w,
        "height": layout.size.h,
        "nodes": nodes,
        "groups": groups,
        "titles": titles,
        "edges": edges,
        "labels": labels,
    });
    if !twins.is_empty() {
        places["twins"] = Value::Object(twins);
    }
    places
}

/// Goes on to `point`, by a corner where it lies off the axes.
fn append(route: &mut Vec<Point>, point: Point) {
    match route.last().copied() {
        Some(last) if last == point => {}
        Some(last) if last.x != point.x && last.y != point.y => {
            route.push(Point { x: point.x, y: last.y });
            route.push(point);
        }
        _ => route.push(point),
    }
}

fn rect(rect: Rect) -> Value {
    json!({ "x": rect.x, "y": rect.y, "w": rect.w, "h": rect.h })
}
