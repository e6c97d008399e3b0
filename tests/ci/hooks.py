"""The hooks, run by the real pre-commit on a repository of git."""

import os
import shutil

import yaml

from bench import RED, SHOP, STALE, TOP, Trial, run

# The clone that pre-commit makes holds the manifest only, so hopmap is installed from this package.
FROM_HERE = '''#!/usr/bin/env bash
arguments=()
while [ $# -gt 0 ]; do
  case $1 in
    --path) arguments+=(--path "{top}"); shift ;;
    *) arguments+=("$1") ;;
  esac
  shift
done
exec "{cargo}" "${{arguments[@]}}"
'''


class Hooks(Trial):
    def setUp(self):
        super().setUp()
        quick = self.quick_cargo()
        here = self.temporary / 'here'
        here.mkdir()
        (here / 'cargo').write_text(FROM_HERE.format(top=TOP, cargo=f'{quick}/cargo'), encoding='utf-8')
        (here / 'cargo').chmod(0o755)
        # Nothing of the person who runs this: neither settings of git nor hooks kept for other projects.
        self.environment = {
            **{name: os.environ[name] for name in ['HOME', 'CARGO_TARGET_DIR', 'CARGO_HOME', 'RUSTUP_HOME'] if name in os.environ},
            'PATH': os.pathsep.join([str(here), os.environ['PATH']]),
            'PRE_COMMIT_HOME': str(self.temporary / 'pre-commit'),
            'GIT_CONFIG_GLOBAL': os.devnull, 'GIT_CONFIG_SYSTEM': os.devnull,
            **{f'GIT_{who}_{what}': value for who in ['AUTHOR', 'COMMITTER']
               for what, value in [('NAME', 'nobody'), ('EMAIL', 'nobody@example.com')]}}
        hooks = self.temporary / 'hooks'
        hooks.mkdir()
        for file in ['.pre-commit-hooks.yaml', 'Cargo.toml', 'Cargo.lock']:
            shutil.copy(TOP / file, hooks)
        self.commit(hooks)
        config = self.repository / '.pre-commit-config.yaml'
        written = yaml.safe_load(config.read_text(encoding='utf-8'))
        written['repos'][0].update(repo=str(hooks), rev=self.git(hooks, 'rev-parse', 'HEAD').strip())
        config.write_text(yaml.safe_dump(written), encoding='utf-8')
        self.commit(self.repository)

    def git(self, folder, *arguments):
        done = run(['git', *arguments], folder, self.environment)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def commit(self, folder):
        self.git(folder, 'init', '--quiet')
        self.git(folder, 'add', '--all')
        self.git(folder, 'commit', '--quiet', '--message', 'all')

    def hook(self, *arguments):
        return run(['pre-commit', 'run', '--color=never', '--verbose', *arguments], self.repository, self.environment)

    def test_manifest_and_sample_are_read(self):
        self.expect(run(['pre-commit', 'validate-manifest', str(TOP / '.pre-commit-hooks.yaml')], TOP), 0)
        self.expect(run(['pre-commit', 'validate-config', str(TOP / 'samples/repository/.pre-commit-config.yaml')], TOP), 0)

    def test_good_red_and_renewed(self):
        done = self.hook('--all-files')
        self.expect(done, 0)
        self.assertEqual(done.stdout.count('Passed'), 2, done.stdout)
        # What was forgotten is written; the commit is stopped once, and goes through when it is added.
        self.change(SHOP, STALE)
        self.git(self.repository, 'add', '--all')
        self.expect(self.hook(), 1, 'files were modified by this hook', 'wrote topologies/shop.svg')
        self.git(self.repository, 'add', '--all')
        self.expect(self.hook(), 0)
        # Files that are no topologies start no check.
        self.git(self.repository, 'commit', '--quiet', '--message', 'renewed')
        (self.repository / 'notes.txt').write_text('x', encoding='utf-8')
        self.git(self.repository, 'add', '--all')
        self.assertEqual(self.hook().stdout.count('Skipped'), 2)
        self.change(SHOP, RED)
        self.git(self.repository, 'add', '--all')
        self.expect(self.hook(), 1, 'expect-broken')

    def test_the_hook_that_changes_nothing(self):
        config = self.repository / '.pre-commit-config.yaml'
        written = yaml.safe_load(config.read_text(encoding='utf-8'))
        written['repos'][0]['hooks'] = [{'id': 'hopmap-build-check'}]
        config.write_text(yaml.safe_dump(written), encoding='utf-8')
        self.git(self.repository, 'commit', '--quiet', '--all', '--message', 'other hooks')
        self.expect(self.hook('--all-files'), 0, 'Passed')
        self.change(SHOP, STALE)
        before = (self.repository / 'topologies/shop.svg').read_bytes()
        self.git(self.repository, 'add', '--all')
        self.expect(self.hook(), 1, 'stale: topologies/shop.svg')
        self.assertEqual((self.repository / 'topologies/shop.svg').read_bytes(), before)
