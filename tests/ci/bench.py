"""What all trials share: a copy of the sample repository, a cargo that builds quickly, and how a program is run."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
BUILT = Path(os.environ['CARGO_TARGET_DIR'], 'debug')
SHOP = 'topologies/shop.hopmap.yaml'
REPORTS = 'topologies/reports.hopmap.yaml'

# A broken expectation is an error; what the reports accept is a warning when they accept it no longer.
RED = ('5432, expect: private', '5432, expect: public')
OPEN = ('function-url-without-auth', 'open-route')
STALE = ('en: Front door', 'en: Main door')
REFUSED = ('kind: aurora', 'kind: arora')

# Text that would do something if it ever became part of a script.
HOSTILE = ['$(touch owned)', '`touch owned`', '"; touch owned; "', "'; touch owned; '", '-h; touch owned', '${{ github.token }}']

# The debug build is the same program, and is there already; a release build would take minutes.
CARGO = '''#!/usr/bin/env bash
[ "$1" = install ] || exec "{cargo}" "$@"
shift
exec "{cargo}" install --debug "$@"
'''


def run(command, folder, environment=None, **options):
    """Runs to the end; standard error comes with standard output."""
    return subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, timeout=600, check=False, **options)


class Trial(unittest.TestCase):
    """A trial in a folder of its own, which holds a copy of the sample repository."""

    def setUp(self):
        self.temporary = Path(tempfile.mkdtemp(prefix='hopmap-ci-')).resolve()
        self.addCleanup(shutil.rmtree, self.temporary)
        self.repository = self.temporary / 'repository'
        shutil.copytree(TOP / 'samples' / 'repository', self.repository)

    def change(self, file, change):
        path = self.repository / file
        text = path.read_text(encoding='utf-8')
        self.assertEqual(text.count(change[0]), 1, f'{file}: {change[0]}')
        path.write_text(text.replace(*change), encoding='utf-8')

    def expect(self, done, status, *told):
        self.assertEqual(done.returncode, status, done.stdout)
        for text in told:
            self.assertIn(text, done.stdout)

    def sarif(self):
        log = json.loads((self.repository / 'hopmap.sarif').read_text(encoding='utf-8'))
        self.assertEqual(log['version'], '2.1.0')
        return log['runs'][0]['results']

    def quick_cargo(self):
        """A folder whose cargo installs the debug build."""
        folder = self.temporary / 'cargo'
        folder.mkdir()
        (folder / 'cargo').write_text(CARGO.format(cargo=shutil.which('cargo')), encoding='utf-8')
        (folder / 'cargo').chmod(0o755)
        return str(folder)

    def valid(self, schema, *files):
        """Holds files against a schema of their makers."""
        paths = [str(TOP / file) for file in files]
        self.expect(run(['check-jsonschema', '--builtin-schema', f'vendor.{schema}', *paths], TOP), 0)

    def linted(self, shell, script):
        path = self.temporary / 'script'
        path.write_text(script, encoding='utf-8')
        self.expect(run(['shellcheck', f'--shell={shell}', str(path)], TOP), 0)
