// book.mjs FOLDER: opens built books in headless Chromium and looks at what a reader would meet.
//
// Of our own book: nothing is loaded from elsewhere, nothing is complained about on the console; pictures take the colors
// of the reader's theme at once, and are light on paper; links in pictures lead to pages; words can be selected and are
// in the search index; a narrow page does not move sideways; axe finds nothing; no id stands twice on the page that
// holds all chapters. Of the hostile one: nothing runs, nothing is included, nothing has become markup.

import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';

const require = createRequire(path.join(process.env.HOPMAP_BOOK_MODULES, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const folder = process.argv[2];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
const THEMES = { light: false, rust: false, coal: true, navy: true, ayu: true };
const NARROW = 320;
// The pages on which everything is tried, with a word that their first picture holds.
const LOOKED_AT = {
  'book/getting-started.html': 'Orders',
  'book/hop-classes.html': 'Orders',
  'book/patterns/three-tier-web.html': 'Orders',
  'book/patterns/rest-api-public-alb.ja.html': 'X-Origin-Verify',
};

const faults = [];
const fault = (text) => faults.push(text);
const expect = (holds, text) => holds || fault(text);

const server = createServer((request, response) => {
  const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  if (!file.startsWith(folder) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const luminance = (color) => {
  const [r, g, b] = color.match(/[\d.]+/g).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

// The colors of the sheets and of the first words of all pictures of a page.
const colors = (page) => page.evaluate(() => [...document.querySelectorAll('main .hopmap svg')].map((svg) => ({
  sheet: getComputedStyle(svg.querySelector('rect')).fill,
  words: getComputedStyle(svg.querySelector('text')).fill,
})));

async function isDark(page, dark, when) {
  const seen = await colors(page);
  expect(seen.length > 0, `${when}: there is no picture`);
  for (const { sheet, words } of seen) {
    expect(dark ? luminance(sheet) < 0.1 : luminance(sheet) > 0.7, `${when}: the sheet is ${sheet}`);
    expect(dark ? luminance(words) > 0.5 : luminance(words) < 0.2, `${when}: words are ${words}`);
  }
}

async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', ...options });
  const page = await context.newPage();
  // The page for print holds the whole reference, and machines may be busy.
  page.setDefaultTimeout(180_000);
  page.on('request', (request) => expect(/^(data|about):/.test(request.url()) || request.url().startsWith(`${origin}/`), `${address} asks for ${request.url()}`));
  page.on('response', (response) => expect(response.status() < 400, `${response.url()}: ${response.status()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && fault(`${address}, console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`${address}, an error: ${error.message}`));
  page.on('dialog', (dialog) => { fault(`${address}, a dialog: ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(`${origin}/${address}`, { waitUntil: 'load', timeout: 180_000 });
  return page;
}

// What mdBook's own themes do to code and links is not ours: only in its light one is the whole text looked at.
async function accessible(page, when, part = '.hopmap') {
  await page.evaluate(axe);
  const found = await page.evaluate((part) => globalThis.axe.run(part, { resultTypes: ['violations'] }), part);
  expect(found.passes.length > 0, `${when}: axe has looked at nothing`);
  for (const violation of found.violations) {
    fault(`${when}, axe: ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }
}

async function themes(page, address) {
  for (const [theme, dark] of Object.entries(THEMES)) {
    await page.evaluate((id) => document.getElementById(id).click(), `mdbook-theme-${theme}`);
    await isDark(page, dark, `${address} in ${theme}`);
    await accessible(page, `${address} in ${theme}`, theme === 'light' ? 'main' : '.hopmap');
  }
  // The reader's choice in the book comes before that in the system.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => document.getElementById('mdbook-theme-rust').click());
  await isDark(page, false, `${address} in rust where the system is dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.getElementById('mdbook-theme-navy').click());
  await page.emulateMedia({ media: 'print' });
  await isDark(page, false, `${address} on paper`);
  await page.emulateMedia({ media: 'screen' });
}

async function links(page, address) {
  const hrefs = await page.evaluate(() => [...document.querySelectorAll('main svg a')].map((a) => a.href.baseVal));
  const named = await page.evaluate(() => [...document.querySelectorAll('main svg')].every((svg) => (svg.getAttribute('role') === 'img') === !svg.querySelector('a')));
  expect(named, `${address}: a picture hides its links, or has none and no role`);
  for (const href of hrefs) {
    await page.locator(`main svg a[href="${href}"] rect`).first().click();
    await page.waitForLoadState('load');
    const wanted = new URL(href, `${origin}/${address}`);
    expect(page.url() === wanted.href, `${address}: ${href} leads to ${page.url()}`);
    await page.goto(`${origin}/${address}`, { timeout: 180_000 });
  }
  return hrefs.length;
}

async function keys(page, address) {
  const reached = new Set();
  for (let times = 0; times < 200; times += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      return here?.closest('.hopmap') ? `${here.localName} ${[...document.querySelectorAll('.hopmap [tabindex], .hopmap a')].indexOf(here)}` : '';
    });
    if (at) reached.add(at);
  }
  const all = await page.evaluate(() => document.querySelectorAll('.hopmap [tabindex], .hopmap a').length);
  expect(reached.size === all, `${address}: keys reach ${reached.size} of ${all} places in pictures`);
}

async function narrow(browser, address) {
  const page = await open(browser, address, { viewport: { width: NARROW, height: 640 } });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width <= NARROW, `${address}: at ${NARROW} px the page is ${width} px wide`);
  const moved = await page.evaluate(() => [...document.querySelectorAll('.hopmap [role=group][tabindex]')].filter((group) => group.querySelector('svg')).every((group) => {
    group.scrollLeft = 10_000;
    return group.scrollWidth <= group.clientWidth || group.scrollLeft > 0;
  }));
  expect(moved, `${address}: a picture that is cut off cannot be moved`);
  await accessible(page, `${address} at ${NARROW} px`);
  await page.context().close();
}

async function ours(browser) {
  let seen = 0;
  let followed = 0;
  for (const [address, word] of Object.entries(LOOKED_AT)) {
    const page = await open(browser, address);
    await page.evaluate(() => localStorage.clear());
    await themes(page, address);
    const chosen = await page.evaluate(() => {
      getSelection().selectAllChildren(document.querySelector('main .hopmap svg'));
      return String(getSelection());
    });
    expect(chosen.includes(word), `${address}: the words of the picture cannot be selected: ${chosen}`);
    await page.goto(`${origin}/${address}`, { timeout: 180_000 });
    await keys(page, address);
    followed += await links(page, address);
    seen += (await colors(page)).length;
    await page.context().close();
    await narrow(browser, address);
  }
  expect(followed > 0, 'no picture of our book has a link');
  // The other chapters with pictures: whole on a narrow page, and accessible there.
  const drawn = readdirSync(path.join(folder, 'book'))
    .filter((name) => name.endsWith('.html') && !['print.html', 'index.html'].includes(name))
    .map((name) => `book/${name}`)
    .filter((address) => /class="hopmap[" ]/.test(readFileSync(path.join(folder, address), 'utf8')));
  const others = drawn.filter((address) => !(address in LOOKED_AT));
  expect(others.length > 0, 'no other chapter has a picture');
  for (const address of others) {
    const page = await open(browser, address);
    seen += (await colors(page)).length;
    await accessible(page, address);
    await page.context().close();
    await narrow(browser, address);
  }
  // Without scripts, mdBook goes by what the reader prefers.
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(browser, 'book/getting-started.html', { javaScriptEnabled: false, colorScheme });
    const sheet = await page.locator('main .hopmap svg rect').first().evaluate((rect) => getComputedStyle(rect).fill);
    expect((luminance(sheet) < 0.1) === (colorScheme === 'dark'), `without scripts, ${colorScheme}: the sheet is ${sheet}`);
    await page.context().close();
  }
  const print = await open(browser, 'book/print.html', { javaScriptEnabled: false });
  const twice = await print.evaluate(() => {
    const ids = [...document.querySelectorAll('.hopmap [id]')].map((element) => element.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at || document.querySelectorAll(`#${CSS.escape(id)}`).length > 1);
  });
  expect(twice.length === 0, `print.html: ids stand twice: ${twice}`);
  await print.context().close();
  const index = readdirSync(path.join(folder, 'book')).find((name) => /^searchindex.*\.js$/.test(name));
  const words = readFileSync(path.join(folder, 'book', index), 'utf8');
  expect(words.includes('Aurora PostgreSQL') || words.includes('Orders'), 'the search index has no words of the pictures');
  expect(!words.includes('light-dark'), 'the search index has styles');
  return seen;
}

async function hostile(browser) {
  const address = 'hostile-book/labels.html';
  const page = await open(browser, address);
  const html = readFileSync(path.join(folder, address), 'utf8');
  expect(!html.includes('OUTSIDE-TEXT'), 'a label has included a file');
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main');
    const all = [...main.querySelectorAll('*')];
    return {
      bad: globalThis.bad,
      names: [...new Set([...main.querySelectorAll('.hopmap *')].map((element) => element.localName))],
      handlers: all.filter((element) => [...element.attributes].some((attribute) => /^on/i.test(attribute.name))).map((element) => element.localName),
      schemes: [...main.querySelectorAll('a')].map((a) => new URL(a.getAttribute('href'), location.href).protocol),
      outside: [...main.children].map((element) => element.localName),
      words: main.textContent,
      quoted: main.querySelectorAll('blockquote li .hopmap svg').length,
      after: main.querySelector('blockquote li')?.textContent.includes('and more words.'),
      linked: main.querySelector('svg a')?.href.baseVal,
    };
  });
  expect(seen.bad === undefined, 'a label has run');
  const known = ['a', 'circle', 'code', 'defs', 'desc', 'div', 'g', 'li', 'marker', 'p', 'path', 'rect', 'strong', 'style', 'svg', 'table', 'tbody', 'td', 'text', 'th', 'thead', 'title', 'tr', 'tspan', 'ul'];
  const strangers = seen.names.filter((name) => !known.includes(name));
  expect(strangers.length === 0, `labels have become ${strangers}`);
  expect(seen.handlers.length === 0, `handlers on ${seen.handlers}`);
  expect(seen.schemes.every((scheme) => /^https?:$/.test(scheme)), `links are ${seen.schemes}`);
  expect(seen.outside.join() === 'h1,p,div,blockquote,p', `the page is ${seen.outside}`);
  for (const words of ['{{#include ../outside.txt}}', '[x](javascript:window.bad=1)', '`tick` *em* _em_', ':tada:', '受付']) {
    expect(seen.words.includes(words), `"${words}" is not shown as it was written`);
  }
  expect(seen.quoted === 1 && seen.after, 'the picture has left its list or its quotation');
  expect(seen.linked === 'https://example.com/?a=b&c=[d](e)*f*_g_', `the link has become ${seen.linked}`);
  await accessible(page, address, 'main');
  await page.context().close();
}

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
let pictures = 0;
try {
  pictures = await ours(browser);
  await hostile(browser);
} finally {
  await browser.close();
  server.close();
}
for (const text of faults.slice(0, 20)) console.error(text);
if (faults.length > 20) console.error(`and ${faults.length - 20} more`);
if (faults.length > 0) process.exit(1);
console.log(`${pictures} pictures in our book, and a hostile one: seen in Chromium, nothing to complain about`);
