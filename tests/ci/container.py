"""The container file, as far as it can be tried without an engine: read by hadolint, and its RUN step run on its context."""

import os
import re
import shutil
from pathlib import Path

from bench import TOP, Trial, run

FILE = TOP / 'ci' / 'Containerfile'
# Always the same folder, so that cargo builds there only what has changed.
CONTEXT = Path(os.environ['CARGO_TARGET_DIR'], 'container-context')


def in_context():
    """The names at the top that the ignore file lets through: it excludes all, then names what is wanted."""
    lines = (TOP / 'ci' / 'Containerfile.dockerignore').read_text(encoding='utf-8').splitlines()
    rules = [line for line in lines if line and not line.startswith('#')]
    assert rules[0] == '*' and all(rule.startswith('!') for rule in rules[1:]), rules
    wanted = [rule[1:] for rule in rules[1:]]
    found = {rule: sorted(TOP.glob(rule)) for rule in wanted}
    assert all(found.values()), f'names nothing: {found}'
    return [path for paths in found.values() for path in paths]


class Container(Trial):
    def test_is_well_made(self):
        self.expect(run(['hadolint', '--failure-threshold', 'style', str(FILE)], TOP), 0)

    def test_has_the_rust_that_the_package_asks_for(self):
        least = re.search(r'^rust-version = "(.*)"$', (TOP / 'Cargo.toml').read_text(encoding='utf-8'), re.MULTILINE)
        self.assertIn(f'/rust:{least[1]}.', FILE.read_text(encoding='utf-8'))

    def test_builds_from_its_context_and_runs(self):
        shutil.rmtree(CONTEXT, ignore_errors=True)
        for path in in_context():
            target = CONTEXT / path.relative_to(TOP)
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if path.is_dir() else shutil.copy2)(path, target)
        steps = re.findall(r'^RUN (.*)$', FILE.read_text(encoding='utf-8'), re.MULTILINE)
        self.assertEqual(len(steps), 1)
        installed = self.temporary / 'installed'
        environment = {**os.environ, 'PATH': os.pathsep.join([self.quick_cargo(), os.environ['PATH']])}
        step = steps[0].replace('/installed', str(installed))
        self.assertNotEqual(step, steps[0])
        self.expect(run(['sh', '-c', step], CONTEXT, environment), 0)
        # As in the image: nothing but the one file, no environment, whoever runs it.
        self.expect(run([str(installed / 'bin' / 'hopmap'), 'build', '--check', '.'], self.repository, {}), 0)
