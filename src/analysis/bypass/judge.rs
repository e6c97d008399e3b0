//! The verdict on one guard and one resource behind it.

use std::collections::BTreeMap;

use super::controls::sign_in;
use super::limit::MOST_STRETCHES;
use super::posture::{Filter, Posture, is_header_sent, is_outside, outside_callers};
use super::walk::{Reached, Walk};
use super::{Bypass, Check, Control, Doors, Flaw, Stretch, Verdict};
use crate::base::diagnostic::Severity;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::model::attributes::{Auth, BucketAccess, Header, ResourcePolicy};
use crate::model::link::Class;

/// One guard and one resource that its requests come to.
pub(super) struct Judge<'a, 'graph> {
    pub(super) doors: &'a Doors<'a, 'graph>,
    pub(super) walk: &'a Walk<'a, 'graph>,
    pub(super) guard: NodeId,
    pub(super) own: &'a [Control],
    pub(super) reached: &'a Reached,
}

impl Judge<'_, '_> {
    /// The way around, and whether what lies behind it is told in part only.
    pub(super) fn verdict(&self, postures: &mut BTreeMap<NodeId, Posture>) -> Option<(Bypass, bool)> {
        let graph = self.doors.graph();
        let target = self.reached.node;
        if let Some(check) = self.hidden()? {
            return self.reached.direct.then(|| (self.bypass(Verdict::Closed, vec![check]), false));
        }
        let posture = &*postures.entry(target).or_insert_with(|| Posture::of(self.doors, self.walk, target));
        let meant: Vec<LinkId> = posture
            .meant
            .iter()
            .filter(|(_, over)| *over != Some(self.guard))
            .map(|(link, _)| *link)
            .collect();
        // What an application calls on its own is told where the author says that nobody else should.
        let is_own_door = !meant.is_empty() || !graph.has(target, Trait::LoadBalancer);
        if self.reached.relayed && is_own_door {
            return None;
        }
        let (verdict, checks) = self.checks(posture);
        if self.reached.relayed && verdict == Verdict::Closed {
            return None;
        }
        let mut bypass = self.bypass(verdict, checks);
        bypass.meant = meant;
        let mut is_cut = false;
        if verdict > Verdict::Mitigated {
            bypass.flaws.clone_from(&posture.flaws);
            bypass.asked.clone_from(&posture.asked);
        }
        if verdict > Verdict::Closed {
            bypass.skipped = self.skipped(posture);
            bypass.kept = posture.own.iter().filter(|own| own.is_security()).cloned().collect();
            let class = match &posture.filter {
                Filter::Narrow { inside_aws: true, .. } => Class::AwsPublic,
                _ => Class::Public,
            };
            (bypass.around, is_cut) = self.around(class, &bypass.flaws);
            bypass.severity = self.severity(&bypass, posture);
        }
        Some((bypass, is_cut))
    }

    fn bypass(&self, verdict: Verdict, checks: Vec<Check>) -> Bypass {
        Bypass {
            guard: self.guard,
            target: self.reached.node,
            by: self.reached.by.clone(),
            verdict,
            checks,
            flaws: Vec::new(),
            asked: None,
            around: Vec::new(),
            skipped: Vec::new(),
            kept: Vec::new(),
            meant: Vec::new(),
            relayed: self.reached.relayed,
            severity: None,
        }
    }

    /// Why strangers cannot call the target at all; the outer `None`: a fact is missing, and other rules tell it.
    fn hidden(&self) -> Option<Option<Check>> {
        let graph = self.doors.graph();
        let target = self.reached.node;
        let attributes = &graph.node(target).attributes;
        if graph.has(target, Trait::SignedOnly) && attributes.access != Some(BucketAccess::Public) {
            let is_stated = attributes.access.is_some()
                || !graph.has(target, Trait::ObjectStore)
                || self.is_signed_for(target);
            return is_stated.then_some(Some(Check::Signed));
        }
        if self.is_signed_for(target) {
            return Some(Some(Check::Signed));
        }
        match self.doors.ground.exposure[target].exposed {
            None => None,
            Some(true) => Some(None),
            Some(false) if graph.has(target, Trait::FunctionUrl) => Some(Some(Check::Signed)),
            Some(false) => Some(Some(Check::Hidden)),
        }
    }

    /// Whether something that is drawn signs the requests of the guard for the target.
    fn is_signed_for(&self, target: NodeId) -> bool {
        let graph = self.doors.graph();
        let on_the_way = |link: &LinkId| graph.has(graph.topology().links[*link].from, Trait::OriginSigner);
        !self.doors.attached(target, Trait::OriginSigner).is_empty() || self.reached.by.iter().any(on_the_way)
    }

    fn checks(&self, posture: &Posture) -> (Verdict, Vec<Check>) {
        let graph = self.doors.graph();
        let target = self.reached.node;
        let links = &graph.topology().links;
        let mut last = self.reached.by.iter().rev().take(1).chain(&self.reached.direct_links);
        let shows_certificate = last.all(|link| links[*link].origin_mtls == Some(true));
        if shows_certificate && posture.own.contains(&Control::MutualTls) {
            return (Verdict::Closed, vec![Check::MutualTls]);
        }
        let mut checks = Vec::new();
        if posture.own.contains(&Control::MutualTls) {
            checks.push(Check::CertificateNotShown);
        }
        match &posture.filter {
            Filter::Shut => return (Verdict::Closed, vec![Check::Addresses(Vec::new())]),
            Filter::Narrow { rules, .. } => checks.push(Check::Addresses(rules.clone())),
            Filter::Open => {}
        }
        match &graph.node(target).attributes.resource_policy {
            Some(ResourcePolicy::Admits(admitted)) if self.is_narrow(admitted) => {
                return (Verdict::Closed, vec![Check::Policy(admitted.clone())]);
            }
            Some(ResourcePolicy::Admits(admitted)) if outside_callers(self.doors, target).is_some() => {
                checks.push(Check::Policy(admitted.clone()));
            }
            Some(ResourcePolicy::Present) => checks.push(Check::PolicyNotStated),
            _ => {}
        }
        if let Some((header, by)) = &posture.header {
            checks.push(Check::Header { header: header.clone(), by: by.clone() });
            return (Verdict::Mitigated, checks);
        }
        let sent = self.sent();
        let is_key = |header: &&Header| header.name.eq_ignore_ascii_case("x-api-key");
        if posture.own.contains(&Control::ApiKeys)
            && let Some(header) = sent.iter().copied().find(is_key)
        {
            checks.push(Check::ApiKey(header.clone()));
            return (Verdict::Mitigated, checks);
        }
        let asks_code = posture.own.iter().any(|control| matches!(control, Control::SignIn(Auth::Lambda(_))));
        if let Some(header) = sent.iter().find(|header| header.secret.is_some()).filter(|_| asks_code) {
            checks.push(Check::Authorizer((*header).clone()));
        }
        // Rules that ask for a header and have gaps are told as such, not as a filter of addresses.
        if checks.is_empty() { (Verdict::Open, checks) } else { (Verdict::Weak, checks) }
    }

    /// Whether a resource policy names somebody, and nobody from outside.
    fn is_narrow(&self, admitted: &[NodeId]) -> bool {
        !admitted.is_empty() && !admitted.iter().any(|peer| is_outside(self.doors, *peer))
    }

    /// The headers that are added on the way from the guard to the target.
    fn sent(&self) -> Vec<&Header> {
        let links = &self.doors.graph().topology().links;
        let all = self.reached.by.iter().chain(&self.reached.direct_links);
        all.flat_map(|link| &links[*link].adds_header).collect()
    }

    /// The controls of the guard that the target has not itself.
    fn skipped(&self, posture: &Posture) -> Vec<Control> {
        let links = &self.doors.graph().topology().links;
        let mut ours: Vec<Control> = self.own.to_vec();
        // A link says for its route how callers prove who they are.
        let mut first: Vec<LinkId> = self.reached.direct_links.clone();
        if first.is_empty() {
            first.extend(self.reached.by.first());
        }
        if first.iter().all(|link| links[*link].auth.is_some()) {
            ours.retain(|control| !matches!(control, Control::SignIn(_)));
        }
        for link in first {
            for way in links[link].auth.iter().flatten() {
                let control = sign_in(way);
                if !ours.contains(&control) {
                    ours.push(control);
                }
            }
        }
        ours.retain(|control| !posture.own.iter().any(|own| own.is_like(control)));
        ours
    }

    /// The hops of the way around, and whether there are more.
    fn around(&self, class: Class, flaws: &[Flaw]) -> (Vec<Stretch>, bool) {
        let target = self.reached.node;
        let mut around = vec![Stretch { from: None, to: target, class, link: None }];
        let gaps = self.walk.up_to(flaws.iter().filter_map(|flaw| flaw.link()));
        let mut seen = vec![target];
        let mut near = vec![target];
        while let Some(node) = near.pop() {
            let ways = self.walk.out(node);
            // Where a gap lies ahead, only the links that lead to it belong to the way.
            let ahead = ways.iter().any(|way| gaps.contains(&way.link));
            for way in ways {
                if ahead && !gaps.contains(&way.link) {
                    continue;
                }
                if around.len() >= MOST_STRETCHES {
                    return (around, true);
                }
                let class = self.doors.hops[way.link].class;
                around.push(Stretch { from: Some(node), to: way.to, class, link: Some(way.link) });
                if !seen.contains(&way.to) {
                    seen.push(way.to);
                    if self.walk.hands_on(way.to) {
                        near.push(way.to);
                    }
                }
            }
        }
        (around, false)
    }

    /// LANGUAGE.38 for an open or a weak way.
    fn severity(&self, bypass: &Bypass, posture: &Posture) -> Option<Severity> {
        let graph = self.doors.graph();
        let target = self.reached.node;
        let is = |asked| graph.has(target, asked);
        match bypass.verdict {
            Verdict::Closed => return None,
            Verdict::Mitigated => {
                return match bypass.checks.iter().find_map(Check::header) {
                    Some(header) if is_header_sent(&self.sent(), header) => Some(Severity::Note),
                    _ => None,
                };
            }
            _ => {}
        }
        if graph.has(self.guard, Trait::Accelerator) {
            // ga-direct is about mixed use; addresses of the clients come through an accelerator.
            return (bypass.verdict == Verdict::Open && self.reached.direct).then_some(Severity::Warning);
        }
        let has_auth = posture.own.iter().any(|control| matches!(control, Control::SignIn(_)));
        let asks_itself = [Trait::ApiGateway, Trait::GraphQl, Trait::FunctionUrl].into_iter().any(is);
        let matters = bypass.skipped.iter().any(Control::is_security);
        if asks_itself && !matters {
            return if has_auth { None } else { Some(Severity::Note) };
        }
        if graph.has(self.guard, Trait::RemoteAccess) && !bypass.meant.is_empty() {
            return None;
        }
        // A front door of which nothing is stated still has its own throttling; one that says `auth: none` says it all.
        let is_bare = bypass.skipped.is_empty() && graph.node(self.guard).attributes.auth == Some(Vec::new());
        let is_less = bypass.verdict == Verdict::Weak
            || !bypass.meant.is_empty()
            || bypass.relayed
            || is_bare
            || (has_auth && !matters)
            || (graph.has(self.guard, Trait::Cdn) && (!matters || is(Trait::ObjectStore)));
        Some(if is_less { Severity::Warning } else { Severity::Error })
    }
}
