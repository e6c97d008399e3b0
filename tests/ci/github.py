"""The action for GitHub: its steps are run as a runner runs them."""

import os
import re

import yaml

from bench import BUILT, HOSTILE, OPEN, RED, REFUSED, REPORTS, SHOP, STALE, TOP, Trial, run

ACTION = TOP / 'ci' / 'github'
EXPRESSION = re.compile(r'\$\{\{\s*(.*?)\s*\}\}')


class Action(Trial):
    def setUp(self):
        super().setUp()
        self.action = yaml.safe_load((ACTION / 'action.yml').read_text(encoding='utf-8'))

    def run_action(self, path=None, **inputs):
        """Runs all steps until one fails; gives what the last one did."""
        named = {name.replace('_', '-'): value for name, value in inputs.items()}
        self.assertLessEqual(set(named), set(self.action['inputs']))
        values = {f'inputs.{name}': named.get(name, row['default']) for name, row in self.action['inputs'].items()}
        values['github.action_path'] = str(ACTION)
        paths = self.temporary / 'paths'
        paths.touch()
        for step in self.action['runs']['steps']:
            self.assertEqual(set(step), {'name', 'shell', 'env', 'run'}, 'what this runner knows')
            self.assertEqual(step['shell'], 'bash')
            own = {name: EXPRESSION.sub(lambda found: values[found[1]], text) for name, text in step['env'].items()}
            before = [*reversed(paths.read_text(encoding='utf-8').splitlines()), *([path] if path else [])]
            environment = {
                'HOME': os.environ.get('HOME', '/'), 'CARGO_TARGET_DIR': os.environ['CARGO_TARGET_DIR'],
                'PATH': os.pathsep.join([*before, os.environ['PATH']]),
                'RUNNER_TEMP': str(self.temporary), 'GITHUB_PATH': str(paths), **own}
            script = self.temporary / 'step.sh'
            script.write_text(step['run'], encoding='utf-8')
            done = run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', str(script)], self.repository, environment)
            if done.returncode:
                break
        return done

    def check(self, **inputs):
        return self.run_action(hopmap=str(BUILT), **inputs)

    def test_is_an_action_without_expressions_in_scripts(self):
        self.valid('github-actions', 'ci/github/action.yml')
        self.valid('github-workflows', 'samples/repository/.github/workflows/topologies.yml')
        for step in self.action['runs']['steps']:
            self.assertNotIn('${{', step['run'])
            self.linted('bash', step['run'])

    def test_the_sample_names_inputs_that_there_are(self):
        workflow = self.repository / '.github' / 'workflows' / 'topologies.yml'
        steps = yaml.safe_load(workflow.read_text(encoding='utf-8'))['jobs']['topologies']['steps']
        uses = [step for step in steps if 'ci/github' in step['uses']]
        self.assertEqual(len(uses), 1)
        self.expect(self.check(**{name.replace('-', '_'): value for name, value in uses[0]['with'].items()}), 0)

    def test_installs_itself(self):
        self.expect(self.run_action(path=self.quick_cargo()), 0)
        self.assertTrue((self.temporary / 'hopmap' / 'bin' / 'hopmap').is_file())

    def test_holds_the_version(self):
        version = run([str(BUILT / 'hopmap'), '--version'], self.repository).stdout.split()[1]
        self.expect(self.check(version=version), 0)
        self.expect(self.check(version='99.0.0'), 2, '::error::the input version')

    def test_a_good_repository_passes(self):
        done = self.check(fail_on='warning', sarif='hopmap.sarif', build='.')
        self.expect(done, 0, 'all 8 files are as they should be')
        self.assertNotIn('::error', done.stdout)
        self.assertTrue(all(result['suppressions'] for result in self.sarif()))

    def test_a_broken_expectation_fails_at_its_line(self):
        self.change(SHOP, RED)
        self.expect(self.check(sarif='hopmap.sarif'), 1, f'::error file={SHOP},line=', 'expect-broken')
        self.assertIn('expect-broken', [result['ruleId'] for result in self.sarif()])

    def test_a_topology_that_is_refused_fails_and_is_told(self):
        self.change(SHOP, REFUSED)
        self.expect(self.check(sarif='hopmap.sarif'), 2, f'::error file={SHOP},line=', 'aurora')
        self.assertIn('error', [result['level'] for result in self.sarif()])

    def test_stale_outputs_fail_where_they_are_asked_for(self):
        self.change(SHOP, STALE)
        self.expect(self.check(), 0)
        self.expect(self.check(build='.'), 1, 'stale: topologies/shop.svg', 'hopmap build')

    def test_severity_and_baseline(self):
        self.change(REPORTS, OPEN)
        self.expect(self.check(), 0, '::warning')
        self.expect(self.check(fail_on='warning'), 1)
        known = [str(BUILT / 'hopmap'), 'check', '--write-baseline', 'known.json', REPORTS, SHOP]
        self.expect(run(known, self.repository), 0)
        self.expect(self.check(fail_on='warning', baseline='known.json'), 0)
        self.expect(self.check(fail_on='grave'), 2)

    def test_another_day(self):
        self.expect(self.check(as_of='2026-01-01'), 0)
        self.expect(self.check(as_of='2026-02-30'), 2)

    def test_files_are_those_that_are_named(self):
        self.change(SHOP, RED)
        self.expect(self.check(files=REPORTS), 0)
        self.expect(self.check(files=f'{REPORTS}\n\n{SHOP}\n'), 1)
        for folder in ['.hidden', 'target', 'node_modules']:
            (self.repository / folder).mkdir()
            (self.repository / folder / 'topology.yaml').write_text('no topology', encoding='utf-8')
        (self.repository / 'topologies' / 'with a blank.hopmap.yaml').write_text('no topology', encoding='utf-8')
        done = self.check()
        self.expect(done, 2, 'file=topologies/with a blank.hopmap.yaml')
        self.assertNotIn('hidden', done.stdout)
        for file in self.repository.glob('topologies/*.yaml'):
            file.unlink()
        self.expect(self.check(), 2, '::error::there is no topology')

    def test_no_input_becomes_a_command(self):
        for name in sorted(set(self.action['inputs']) - {'hopmap'}):
            for text in HOSTILE:
                with self.subTest(name=name, text=text):
                    self.check(**{name.replace('-', '_'): text})
                    self.assertEqual([*self.temporary.rglob('owned')], [])
