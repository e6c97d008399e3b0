"""beside_dot.py [PROGRAM]: CPU time of hopmap and of Graphviz dot on the same graphs, measured in turn.

Prints a table of medians in ms, user and system time of whole processes. The graph for dot has the same boxes in
the same clusters and the same edges, with orthogonal lines as hopmap draws them, and once with dot's own splines.
"""

import json
import os
import resource
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = {10: 21, 25: 21, 100: 11, 500: 5, 2000: 3}


def target():
    metadata = subprocess.run(["cargo", "metadata", "--no-deps", "--offline", "--format-version", "1"], cwd=HERE, capture_output=True, check=True)
    return os.path.join(json.loads(metadata.stdout)["target_directory"], "release", "hopmap")


def topology(nodes):
    """The neutral graph: teams of eight in a VPC with two subnets each, and the edges between them."""
    groups, edges = [], []
    names = ["users"]
    while len(names) < nodes:
        team = len(groups)
        members = [f"{kind}{team}" for kind in ("alb", "app", "api", "cache", "db", "queue", "worker", "files")][: nodes - len(names)]
        names += members
        groups.append((f"vpc{team}", members[:3], members[3:5], members[5:]))
        edges += [("users", members[0])] + list(zip(members, members[1:]))
        if team:
            edges.append((members[0], f"alb{team - 1}"))
    return groups, edges


def as_hopmap(groups, edges):
    kinds = {"alb": "alb", "app": "fargate", "api": "ecs-service", "cache": "elasticache", "db": "aurora", "queue": "sqs", "worker": "lambda", "files": "s3"}
    kind = lambda name: {"kind": kinds[name.rstrip("0123456789")]}
    resources = {"users": {"kind": "users"}}
    for vpc, front, data, outside in groups:
        children = {}
        for place, members in (("private-subnet", front), ("isolated-subnet", data)):
            if members:
                children[f"{vpc}-{place}"] = {"kind": place, "children": {name: kind(name) for name in members}}
        resources[vpc] = {"kind": "vpc", "children": children}
        resources.update({name: kind(name) for name in outside})
    return json.dumps({"hopmap": 1, "resources": resources, "links": [f"{a} -> {b}" for a, b in edges]})


def as_dot(groups, edges, splines):
    lines = ["digraph g {", "rankdir=LR; compound=true; node [shape=box, width=1.1, height=1.2];", f"splines={splines};"]
    for vpc, front, data, outside in groups:
        lines.append(f"subgraph cluster_{vpc} {{ label={vpc};")
        for place, members in (("private", front), ("isolated", data)):
            if members:
                lines.append(f"subgraph cluster_{vpc}_{place} {{ label={place}; {'; '.join(members)} }}")
        lines.append("}")
        lines += outside
    lines += [f"{a} -> {b};" for a, b in edges]
    return "\n".join(lines + ["}"])


def cpu(command, text):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=600)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(done.stderr.decode()[:500])
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main():
    hopmap = sys.argv[1] if len(sys.argv) > 1 else target()
    print("| nodes | edges | hopmap | dot, splines=ortho | dot, splines=spline |\n|---|---|---|---|---|")
    for nodes, runs in SIZES.items():
        groups, edges = topology(nodes)
        tasks = {
            "hopmap": ([hopmap, "render", "-"], as_hopmap(groups, edges)),
            "ortho": (["dot", "-Tsvg"], as_dot(groups, edges, "ortho")),
            "spline": (["dot", "-Tsvg"], as_dot(groups, edges, "spline")),
        }
        times = {name: [] for name in tasks}
        for _ in range(runs):
            for name, (command, text) in list(tasks.items()):
                try:
                    times[name].append(cpu(command, text))
                except (RuntimeError, subprocess.TimeoutExpired) as failed:
                    print(f"{name} at {nodes}: {failed}", file=sys.stderr)
                    del tasks[name]
        show = lambda name: f"{statistics.median(times[name]):.1f}" if times[name] else "fails"
        print(f"| {nodes} | {len(edges)} | {show('hopmap')} | {show('ortho')} | {show('spline')} |", flush=True)


if __name__ == "__main__":
    main()
