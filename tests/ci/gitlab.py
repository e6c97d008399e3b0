"""The template for GitLab: its job is run as a runner runs it, by the shells that images have."""

import os
import shutil

import yaml

from bench import BUILT, HOSTILE, OPEN, RED, REFUSED, REPORTS, SHOP, STALE, TOP, Trial, run

TEMPLATE = TOP / 'ci' / 'gitlab' / 'hopmap.yml'


class Template(Trial):
    def setUp(self):
        super().setUp()
        self.template = yaml.safe_load(TEMPLATE.read_text(encoding='utf-8'))
        self.shells = {
            'sh': [shutil.which('sh'), '-e'],
            'bash': [shutil.which('bash'), '--noprofile', '--norc', '-eo', 'pipefail'],
        }

    def variables(self, **given):
        values = {name: row['value'] for name, row in self.template['variables'].items()}
        self.assertLessEqual(set(given), set(values))
        return {**values, **given}

    def job(self, shell='sh', **given):
        environment = {'PATH': os.pathsep.join([str(BUILT), os.environ['PATH']]), **self.variables(**given)}
        script = self.temporary / 'job.sh'
        script.write_text('\n'.join(self.template['hopmap']['script']), encoding='utf-8')
        return run([*self.shells[shell], str(script)], self.repository, environment)

    def test_is_what_gitlab_reads(self):
        self.valid('gitlab-ci', 'ci/gitlab/hopmap.yml', 'samples/repository/.gitlab-ci.yml')
        for script in self.template['hopmap']['script']:
            # A runner sets -e; without it a failing mktemp would go unnoticed.
            self.linted('sh', f'set -e\n{script}')

    def test_good_red_stale_and_refused_in_every_shell(self):
        sample = yaml.safe_load((self.repository / '.gitlab-ci.yml').read_text(encoding='utf-8'))['variables']
        for shell in self.shells:
            with self.subTest(shell=shell):
                self.expect(self.job(shell, **sample), 0, 'all 8 files are as they should be')
                self.assertTrue(all(result['suppressions'] for result in self.sarif()))
        for file, change, status, told in [
                (SHOP, STALE, 1, 'stale: topologies/shop.svg'), (REPORTS, OPEN, 1, 'function-url-without-auth'),
                (SHOP, RED, 1, 'expect-broken'), (SHOP, REFUSED, 2, 'aurora')]:
            self.change(file, change)
            for shell in self.shells:
                with self.subTest(shell=shell, told=told):
                    self.expect(self.job(shell, **sample), status, told)
                    self.assertIsInstance(self.sarif(), list)

    def test_files_days_and_baselines(self):
        self.change(REPORTS, OPEN)
        self.expect(self.job(HOPMAP_FILES=SHOP, HOPMAP_FAIL_ON='warning'), 0)
        self.expect(self.job(HOPMAP_FAIL_ON='warning'), 1)
        known = [str(BUILT / 'hopmap'), 'check', '--write-baseline', 'known.json', REPORTS, SHOP]
        self.expect(run(known, self.repository), 0)
        self.expect(self.job(HOPMAP_FAIL_ON='warning', HOPMAP_BASELINE='known.json'), 0)
        self.expect(self.job(HOPMAP_AS_OF='2026-01-01'), 0)
        self.expect(self.job(HOPMAP_AS_OF='soon'), 2)
        for file in self.repository.glob('topologies/*.yaml'):
            file.unlink()
        self.expect(self.job(), 2, 'there is no topology')

    def test_no_variable_becomes_a_command(self):
        for name in self.variables():
            for text in HOSTILE:
                with self.subTest(name=name, text=text):
                    self.job(**{name: text})
                    self.assertEqual([*self.temporary.rglob('owned')], [])
