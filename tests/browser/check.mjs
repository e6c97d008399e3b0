// check.mjs FILE.svg...: opens drawings in headless Chromium and looks at what a reader would see.
//
// For each: nothing is loaded beside it, nothing is complained about on the console; every word lies on the sheet,
// the words of a node in its box, the words on a line where layout gave them room, and no words on others; with a
// dark color scheme the sheet is dark, and words can be told from it in both.

import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.join(process.env.HOPMAP_BROWSER_MODULES, 'package.json'));
const { chromium } = require('playwright-core');

const hopmap = process.env.HOPMAP ?? 'hopmap';
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Fonts of the reader may be a little wider than those of the ruler.
const TOLERANCE = 2;
// Least contrast of words with what is behind them (WCAG 1.4.3; large and bold ones need less).
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;
const MOST_SHOWN = 20;

// Runs in the page: where every run of words stands, in px of the sheet, and what colors it has.
function look() {
  const svg = document.documentElement;
  const box = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
  };
  const owner = (element, name) => element.closest(`[${name}]`)?.getAttribute(name) ?? null;
  const words = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim()).map((text) => ({
    text: text.textContent,
    ...box(text),
    node: owner(text, 'data-node'),
    // A resource that spans subnets is named in each of them.
    spans: text.closest('[data-spans]')?.getAttribute('data-spans').split(' ') ?? [],
    boundary: owner(text, 'data-boundary'),
    link: owner(text, 'data-link'),
    fills: [...new Set([text, ...text.querySelectorAll('tspan')].map((run) => getComputedStyle(run).fill))],
    size: parseFloat(getComputedStyle(text).fontSize),
    bold: Number(getComputedStyle(text).fontWeight) >= 700,
  }));
  const sheet = svg.querySelector('rect');
  // The first thing in a boundary is its frame.
  const frames = [...svg.querySelectorAll('[data-boundary]')].map((group) => [group.getAttribute('data-boundary'), box(group.querySelector('rect'))]);
  return {
    frames,
    words,
    sheet: getComputedStyle(sheet).fill, width: svg.width.baseVal.value, height: svg.height.baseVal.value };
}

const luminance = (color) => {
  const [r, g, b] = color.match(/[\d.]+/g).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const meet = (one, other, slack) =>
  one.left + slack < other.right && other.left + slack < one.right && one.top + slack < other.bottom && other.top + slack < one.bottom;

const inside = (inner, outer) =>
  inner.left >= outer.left - TOLERANCE && inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE && inner.bottom <= outer.bottom + TOLERANCE;

// What layout says of the drawing, moved to where the picture stands on the sheet: under the title, beside the margin.
function placesOf(file, frames) {
  const topology = path.join(path.dirname(file), 'topology.yaml');
  const geometry = JSON.parse(execFileSync(hopmap, ['render', topology, '--format', 'geometry', '-o', '-'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  const [id, frame] = frames.find(([id]) => geometry.groups[id]) ?? [];
  if (!id) throw new Error(`${file} has no boundary to hold on to`);
  const moved = { x: Math.round(frame.left - geometry.groups[id].x), y: Math.round(frame.top - geometry.groups[id].y) };
  const corners = ({ x, y, w, h }) => ({ left: x + moved.x, top: y + moved.y, right: x + moved.x + w, bottom: y + moved.y + h });
  const all = (table) => new Map(Object.entries(table ?? {}).map(([key, place]) => [key, corners(place)]));
  return { nodes: all(geometry.nodes), groups: all(geometry.groups), labels: all(geometry.labels) };
}

async function checkOne(browser, file) {
  const faults = [];
  const fault = (text) => faults.push(`${file}: ${text}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const page = await context.newPage();
  const url = pathToFileURL(path.resolve(file)).href;
  page.on('request', (request) => request.url() === url || fault(`loads ${request.url()}`));
  page.on('console', (message) => fault(`the console says: ${message.text()}`));
  page.on('pageerror', (error) => fault(`an error: ${error.message}`));
  page.on('dialog', (dialog) => { fault(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(url);

  const light = await page.evaluate(look);
  const places = placesOf(file, light.frames);
  const sheet = { left: 0, top: 0, right: light.width, bottom: light.height };
  for (const words of light.words) {
    const name = `"${words.text}"`;
    if (!inside(words, sheet)) fault(`${name} leaves the sheet`);
    const rooms = words.node
      ? [places.nodes.get(words.node), ...words.spans.map((id) => places.groups.get(id))]
      : [places.groups.get(words.boundary)];
    const known = rooms.filter(Boolean);
    if (known.length > 0 && !known.some((room) => inside(words, room))) fault(`${name} leaves its box: ${JSON.stringify(words)}`);
    const labels = (words.link ?? '').split(' ').map((index) => places.labels.get(index)).filter(Boolean);
    const badge = /^\d+[a-z]?$/.test(words.text.trim());
    if (words.link && labels.length > 0 && !badge && !labels.some((label) => inside(words, label))) {
      fault(`${name} leaves the place of its label ${JSON.stringify(labels)}: ${JSON.stringify(words)}`);
    }
  }
  for (const [at, one] of light.words.entries()) {
    for (const other of light.words.slice(at + 1)) {
      if (meet(one, other, TOLERANCE)) fault(`"${one.text}" and "${other.text}" overlap`);
    }
  }

  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(look);
  if (luminance(light.sheet) < 0.7) fault(`the light sheet is ${light.sheet}`);
  if (luminance(dark.sheet) > 0.1) fault(`the dark sheet is ${dark.sheet}`);
  for (const [scheme, seen] of [['light', light], ['dark', dark]]) {
    for (const words of seen.words) {
      // Words on a tile or a badge have a ground of their own; the theme's tests judge those.
      if (/^\d+[a-z]?$|^[iwe]\d+$/.test(words.text.trim())) continue;
      const least = words.size >= 24 || (words.bold && words.size >= 18.66) ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST;
      for (const fill of words.fills) {
        if (contrast(fill, seen.sheet) < least) fault(`"${words.text}" (${fill}) is hard to read on the ${scheme} sheet (${seen.sheet})`);
      }
    }
  }
  for (const [at, words] of light.words.entries()) {
    const other = dark.words[at];
    if (Math.abs(words.left - other.left) > 0.01 || Math.abs(words.top - other.top) > 0.01) fault(`"${words.text}" moves in the dark`);
  }
  await context.close();
  return { faults, words: light.words.length };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('no drawings to look at');
  process.exit(1);
}
// A profile of its own, which playwright makes in the temporary folder and removes.
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
let failed = false;
let words = 0;
try {
  for (const file of files) {
    const result = await checkOne(browser, file);
    words += result.words;
    for (const text of result.faults.slice(0, MOST_SHOWN)) console.error(text);
    if (result.faults.length > MOST_SHOWN) console.error(`${file}: and ${result.faults.length - MOST_SHOWN} more`);
    failed ||= result.faults.length > 0;
  }
} finally {
  await browser.close();
}
if (failed) process.exit(1);
console.log(`${files.length} drawings, ${words} texts: seen in Chromium, nothing to complain about`);
