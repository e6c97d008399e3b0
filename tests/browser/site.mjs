// site.mjs FOLDER: opens the pages of a built site in headless Chromium, from the disk, and looks at what a reader meets.
//
// Nothing is loaded but pictures of the site by the page that lists them, nothing runs, nothing is complained about; axe
// finds nothing (A, AA, best practice); colors follow the system, those of pictures, too; a narrow page does not move sideways;
// on a wide one the contents stay in sight; paper is light; every picture says in words what it shows; every link leads to
// a file, and every anchor to a place.

import { createRequire } from 'node:module';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const require = createRequire(path.join(process.env.HOPMAP_BOOK_MODULES, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const folder = path.resolve(process.argv[2]);
const NARROW = 320;

const faults = [];
const fault = (text) => faults.push(text);
const expect = (holds, text) => holds || fault(text);

const luminance = (color) => {
  const [r, g, b] = color.match(/[\d.]+/g).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

async function open(browser, file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const pictures = path.basename(file).startsWith('index.') ? pathToFileURL(path.join(folder, 'pictures')).href : undefined;
  const own = (url) => url === pathToFileURL(file).href || (pictures && url.startsWith(`${pictures}/`) && url.endsWith('.svg'));
  page.on('request', (request) => expect(own(request.url().split('#')[0]), `${file} asks for ${request.url()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && fault(`${file}, console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`${file}, an error: ${error.message}`));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return page;
}

async function accessible(page, when) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  expect(found.passes.length > 0, `${when}: axe has looked at nothing`);
  for (const violation of found.violations) {
    fault(`${when}, axe: ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }
}

async function isDark(page, dark, when) {
  const seen = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, ...[...document.querySelectorAll('main svg')].map((svg) => getComputedStyle(svg.querySelector('rect')).fill)]);
  for (const color of seen) expect(dark ? luminance(color) < 0.1 : luminance(color) > 0.7, `${when}: the ground is ${color}`);
}

async function colors(page, when) {
  await isDark(page, false, `${when} in a light system`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await isDark(page, true, `${when} in a dark system`);
  await accessible(page, `${when} in a dark system`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement.className) === 'skip', `${when}: the first key press does not lead to the link that skips`);
  await page.emulateMedia({ media: 'print' });
  await isDark(page, false, `${when} on paper`);
  expect(await page.locator('header').isHidden(), `${when}: the head is on paper`);
  await page.emulateMedia({ media: 'screen' });
}

async function reach(page, when) {
  const reached = new Set();
  for (let times = 0; times < 400; times += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => [...document.querySelectorAll('main a, main [tabindex]')].indexOf(document.activeElement));
    if (at >= 0) reached.add(at);
  }
  // Where there is no room, the contents name sections only.
  const all = await page.evaluate(() => [...document.querySelectorAll('main a, main [tabindex]')].filter((place) => place.checkVisibility()).length);
  expect(reached.size === all, `${when}: keys reach ${reached.size} of ${all} places`);
}

function files(below) {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(below, entry.name);
    return entry.isDirectory() ? files(file) : [file];
  });
}

// What the text alternative of a picture counts is what the picture has, and it tells every finding that has a badge.
function says(file, { whole, words, hops, badges }) {
  const told = words.match(/(?:, hops |、ホップ )(\d+)(?: 個)?(?: \(([^)]*)\))?/);
  if (!told) {
    fault(`${file}: the words of a picture count no hops: ${words.slice(0, 120)}`);
    return;
  }
  const classes = [...(told[2] ?? '').matchAll(/(?:^|, )(\d+) |(\d+) 個/g)].reduce((sum, [, en, ja]) => sum + Number(en ?? ja), 0);
  expect(classes === Number(told[1]), `${file}: ${told[1]} hops are told, and by class ${classes}`);
  if (whole) expect(hops === Number(told[1]), `${file}: ${told[1]} hops are told, ${hops} are drawn`);
  for (const badge of badges) {
    expect(words.includes(`Finding ${badge}: `) || words.includes(`指摘 ${badge}: `), `${file}: ${badge} is not told in words`);
  }
}

async function links(browser, all) {
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  let followed = 0;
  const anchors = new Map();
  const wanted = [];
  for (const file of all) {
    await page.goto(pathToFileURL(file).href);
    const seen = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      hrefs: [...document.querySelectorAll('a')].map((a) => a.href.baseVal ?? a.getAttribute('href')),
      scripts: document.querySelectorAll('script, link, iframe, object, embed').length,
      handlers: [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some((attribute) => /^on/i.test(attribute.name))).length,
      silent: [...document.querySelectorAll('main svg')].filter((svg) => !/\d/.test(svg.querySelector('desc')?.textContent ?? '') || !svg.querySelector('title')).length,
      lang: document.documentElement.lang,
      // Of whole pictures: a line into a collapsed box may stand for several hops.
      pictures: [...document.querySelectorAll('main svg')].map((svg, at) => ({
        whole: at === 0,
        words: svg.querySelector('desc')?.textContent ?? '',
        hops: new Set([...svg.querySelectorAll('[data-link]')].flatMap((line) => line.getAttribute('data-link').split(' '))).size,
        badges: [...new Set([...svg.querySelectorAll('text')].map((text) => text.textContent.trim()).filter((text) => /^[ewi]\d+$/.test(text)))],
      })),
    }));
    for (const picture of seen.pictures) says(file, picture);
    anchors.set(file, new Set(seen.ids));
    expect(seen.ids.length === new Set(seen.ids).size, `${file}: an id stands twice`);
    expect(seen.scripts === 0 && seen.handlers === 0, `${file} loads or runs something`);
    expect(seen.silent === 0, `${file}: a picture says nothing in words`);
    expect(seen.lang === (file.endsWith('.ja.html') ? 'ja' : 'en'), `${file} says it is in ${seen.lang}`);
    for (const href of seen.hrefs.filter((href) => !/^(https?|mailto):/.test(href))) wanted.push([file, href]);
  }
  for (const [file, href] of wanted) {
    const target = new URL(href, pathToFileURL(file));
    const there = fileURLToPath(new URL(target.pathname, target));
    expect(there.startsWith(folder) && existsSync(there), `${file}: ${href} leads nowhere`);
    const anchor = decodeURIComponent(target.hash.slice(1));
    expect(!anchor || anchors.get(there)?.has(anchor), `${file}: there is no ${href}`);
    followed += 1;
  }
  expect(followed > 100, 'links are followed');
}

// Every card shows its picture, in the colors of the system.
async function thumbnails(page, when) {
  const images = page.locator('.cards img');
  const count = await images.count();
  expect(count === await page.locator('.cards li').count() && count > 0, `${when}: ${count} cards have pictures`);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    for (let at = 0; at < count; at += 1) {
      await images.nth(at).scrollIntoViewIfNeeded();
      const seen = await images.nth(at).evaluate(async (image) => {
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [8, 8];
        const brush = canvas.getContext('2d');
        brush.drawImage(image, 0, 0, 4, 4, 0, 0, 8, 8);
        return { width: image.naturalWidth, alt: image.alt };
      });
      expect(seen.width > 100 && seen.alt.length > 5, `${when}: the picture of a card is ${seen.width} px wide and says ${seen.alt}`);
    }
  }
}

// On a wide page the contents stand beside the text and stay there.
async function contents(page, when) {
  const place = () => page.locator('.contents').boundingBox();
  const [before, text] = [await place(), await page.locator('main section').first().boundingBox()];
  expect(before.x + before.width <= text.x, `${when}: the contents do not stand beside the text`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const after = await place();
  expect(after.y >= 0 && after.y < 50, `${when}: the contents are out of sight`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width <= 0, `${when}: the page moves sideways by ${width} px`);
  await accessible(page, when);
}

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const all = files(folder).filter((file) => file.endsWith('.html'));
try {
  for (const name of ['index.html', 'three-tier-3az/topology.html', 's09-incomplete/topology.ja.html', 'hostile/topology.html']) {
    const file = path.join(folder, name);
    const page = await open(browser, file);
    await accessible(page, name);
    await reach(page, name);
    await page.context().close();
    const fresh = await open(browser, file);
    await colors(fresh, name);
    await fresh.context().close();
    const narrow = await open(browser, file, { viewport: { width: NARROW, height: 640 } });
    const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
    expect(width <= NARROW, `${name}: at ${NARROW} px the page is ${width} px wide`);
    await accessible(narrow, `${name} at ${NARROW} px`);
    await narrow.context().close();
    const wide = await open(browser, file, { viewport: { width: 1700, height: 900 } });
    if (name === 'index.html') await thumbnails(wide, name);
    else await contents(wide, `${name} at 1700 px`);
    await wide.context().close();
  }
  await links(browser, all);
} finally {
  await browser.close();
}
for (const text of faults.slice(0, 20)) console.error(text);
if (faults.length > 20) console.error(`and ${faults.length - 20} more`);
if (all.length < 10 || faults.length > 0) process.exit(1);
console.log(`${all.length} pages of a site: seen in Chromium, nothing to complain about`);
