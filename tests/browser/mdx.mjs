// mdx.mjs FOLDER: compiles every document of a folder as MDX, as Docusaurus does: with tables, and with comments.

import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const require = createRequire(path.join(process.env.HOPMAP_MDX_MODULES, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { compile } = await load('@mdx-js/mdx');
const gfm = (await load('remark-gfm')).default;
const comment = (await load('remark-comment')).default;

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
let faults = 0;
for (const name of files) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  try {
    const compiled = String(await compile(text, { remarkPlugins: [gfm, comment] }));
    const tables = (compiled.match(/_jsxs?\(_components\.table,/g) ?? []).length;
    const wanted = (text.match(/^\| ?-{3,}/gm) ?? []).length;
    if (tables !== wanted) {
      faults += 1;
      console.error(`${name}: ${tables} tables of ${wanted}`);
    }
  } catch (error) {
    faults += 1;
    console.error(`${name}: ${String(error).slice(0, 300)}`);
  }
}
if (files.length === 0 || faults > 0) process.exit(1);
console.log(`${files.length} documents compile as MDX`);
