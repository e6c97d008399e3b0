//! Which boundary may hold which.
//!
//! The order is told by `Boundary::scope`; a boundary may stand on the canvas or in any of wider scope, and what is
//! left out between the two is implied. Beside the order stand three facts that no number can say: an organizational
//! unit holds others, security groups and clusters overlap freely, and a data center, the edge and a workflow are not
//! levels of AWS's tree.

use super::kind::Kind;

/// How wide the boundaries are that overlap one another and have no order among them: what a security group, an
/// Auto Scaling group and a cluster are to the subnets around them.
const OVERLAPPING: u8 = 8;

/// Whether `inner` may be a child of `outer`.
///
/// A resource that is no boundary may stand in every boundary as far as the language goes (where it belongs is a
/// matter for `placement`); nothing stands in what is no boundary. `group` is transparent: it holds everything and
/// stands everywhere, so ask again with what stands around it, or ask `refusing`.
#[must_use]
pub fn may_hold(outer: &Kind, inner: &Kind) -> bool {
    let Some(holder) = &outer.boundary else { return false };
    let Some(held) = &inner.boundary else { return true };
    let (Some(wide), Some(narrow)) = (holder.scope, held.scope) else { return true };
    match (outer.id, inner.id) {
        ("ou", "ou") => true,
        // A building of one's own holds machines, not parts of AWS.
        ("data-center", _) => matches!(inner.id, "server-contents" | "ec2-contents"),
        // Points of presence and the states of a workflow hold no part of the tree.
        ("edge" | "stepfunctions-workflow", _) => false,
        // The states of a workflow are no place in a network.
        (_, "stepfunctions-workflow") => wide < narrow,
        _ => wide < narrow || (wide == OVERLAPPING && narrow == OVERLAPPING && outer != inner),
    }
}

/// The nearest boundary around `inner` that may not hold it; `around` is nearest first.
///
/// Looks through `group`, so that a Region in a group in a VPC is refused by the VPC.
#[must_use]
pub fn refusing<'kind>(around: &[&'kind Kind], inner: &Kind) -> Option<&'kind Kind> {
    let holder = around.iter().copied().find(|outer| !is_transparent(outer))?;
    (!may_hold(holder, inner)).then_some(holder)
}

/// Whether a kind is a boundary without a scope of its own: what stands in it stands in what is around it.
#[must_use]
pub fn is_transparent(kind: &Kind) -> bool {
    kind.boundary.as_ref().is_some_and(|boundary| boundary.scope.is_none())
}

#[cfg(test)]
mod tests {
    use super::{is_transparent, may_hold, refusing};
    use crate::catalog::catalog;
    use crate::catalog::kind::Kind;

    fn kind(id: &str) -> &'static Kind {
        catalog().kind(id).expect("the tests name kinds of the catalogue")
    }

    /// The reference page's table of nesting: a boundary and its usual parents other than the canvas.
    const USUAL: &[(&[&str], &[&str])] = &[
        (&["organization"], &["aws-cloud"]),
        (&["ou"], &["organization", "ou"]),
        (&["account"], &["aws-cloud", "organization", "ou"]),
        (&["region"], &["aws-cloud", "account"]),
        (&["vpc"], &["account", "region"]),
        (&["az"], &["region", "vpc"]),
        (&["public-subnet", "private-subnet", "isolated-subnet"], &["vpc", "az"]),
        (
            &["security-group", "asg", "ecs-cluster", "eks-cluster"],
            &["vpc", "az", "public-subnet", "private-subnet", "isolated-subnet"],
        ),
        (
            &["ec2-contents", "server-contents"],
            &["public-subnet", "private-subnet", "isolated-subnet", "data-center"],
        ),
        (&["stepfunctions-workflow"], &["account", "region"]),
    ];

    #[test]
    fn usual_parents_may_hold_their_children() {
        for (inners, outers) in USUAL {
            for inner in *inners {
                for outer in *outers {
                    assert!(may_hold(kind(outer), kind(inner)), "{inner} in {outer}");
                    if outer != inner {
                        assert!(!may_hold(kind(inner), kind(outer)), "{outer} in {inner}");
                    }
                }
            }
        }
    }

    #[test]
    fn levels_may_be_left_out() {
        for (outer, inner) in [
            ("aws-cloud", "vpc"),
            ("account", "az"),
            ("region", "private-subnet"),
            ("account", "security-group"),
            ("region", "ecs-cluster"),
            ("vpc", "ec2-contents"),
            ("organization", "vpc"),
            ("asg", "ec2-contents"),
        ] {
            assert!(may_hold(kind(outer), kind(inner)), "{inner} in {outer}");
        }
    }

    #[test]
    fn overlapping_boundaries_have_no_order_among_them() {
        let overlapping = ["security-group", "asg", "ecs-cluster", "eks-cluster"];
        for outer in overlapping {
            for inner in overlapping {
                assert_eq!(may_hold(kind(outer), kind(inner)), outer != inner, "{inner} in {outer}");
            }
        }
    }

    #[test]
    fn wider_in_narrower_and_like_in_like_are_refused() {
        for (outer, inner) in [
            ("vpc", "region"),
            ("public-subnet", "vpc"),
            ("vpc", "vpc"),
            ("region", "account"),
            ("region", "region"),
            ("account", "account"),
            ("account", "aws-cloud"),
            ("account", "organization"),
            ("az", "vpc"),
            ("az", "az"),
            ("private-subnet", "az"),
            ("private-subnet", "public-subnet"),
            ("security-group", "private-subnet"),
            ("ecs-cluster", "az"),
            ("aws-cloud", "data-center"),
            ("aws-cloud", "edge"),
            ("data-center", "aws-cloud"),
            ("data-center", "vpc"),
            ("data-center", "region"),
            ("edge", "region"),
            ("edge", "account"),
            ("vpc", "stepfunctions-workflow"),
            ("stepfunctions-workflow", "private-subnet"),
            ("stepfunctions-workflow", "stepfunctions-workflow"),
            ("ec2-contents", "server-contents"),
        ] {
            assert!(!may_hold(kind(outer), kind(inner)), "{inner} in {outer}");
        }
    }

    #[test]
    fn a_group_holds_everything_and_stands_everywhere() {
        let group = kind("group");
        for boundary in catalog().kinds().iter().filter(|kind| kind.boundary.is_some()) {
            assert!(may_hold(group, boundary) && may_hold(boundary, group), "{}", boundary.id);
            assert_eq!(is_transparent(boundary), boundary.id == "group");
        }
    }

    #[test]
    fn a_group_hides_nothing() {
        let vpc = kind("vpc");
        let around = [kind("group"), kind("group"), vpc, kind("region")];
        assert_eq!(refusing(&around, kind("region")), Some(vpc));
        assert_eq!(refusing(&around, kind("private-subnet")), None);
        assert_eq!(refusing(&[kind("group")], kind("region")), None);
        assert_eq!(refusing(&[], kind("region")), None);
    }

    #[test]
    fn only_boundaries_hold() {
        assert!(!may_hold(kind("alb"), kind("ec2")));
        assert!(!may_hold(kind("ec2"), kind("vpc")));
        assert!(may_hold(kind("vpc"), kind("s3")), "where a bucket belongs is a finding, not an error");
    }

    #[test]
    fn no_two_boundaries_hold_one_another_but_the_overlapping() {
        let overlapping =
            |kind: &Kind| matches!(kind.id, "security-group" | "asg" | "ecs-cluster" | "eks-cluster");
        let boundaries: Vec<&Kind> =
            catalog().kinds().iter().copied().filter(|kind| kind.boundary.is_some()).collect();
        for outer in &boundaries {
            for inner in &boundaries {
                let both = may_hold(outer, inner) && may_hold(inner, outer);
                let free = is_transparent(outer)
                    || is_transparent(inner)
                    || (overlapping(outer) && overlapping(inner))
                    || (outer == inner && outer.id == "ou");
                assert!(!both || free, "{} and {}", outer.id, inner.id);
            }
        }
    }
}
