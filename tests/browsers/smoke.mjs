// Looks at every kind of page of a built site in Firefox and WebKit: node --experimental-websocket smoke.mjs <site> [<folder for pictures>]
// tests/run every-browser runs it. Prints what fails; ends with 1 if anything does. The flag is for Node.js 20: later ones need none.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { behaviours, brightness, dark, pages, pictured, sound } from './checks.mjs';
import { firefox } from './firefox.mjs';
import { serve } from './server.mjs';
import { webkit } from './webkit.mjs';

const [site, pictures] = process.argv.slice(2);
const widths = [1280, 390];
const server = await serve(site);
const failures = [];
const counts = {};

// One browser at a time, each with an empty home of its own.
async function within(name, start, isDark, work) {
  const home = mkdtempSync(join(tmpdir(), 'browsers-'));
  const browser = await start(home, isDark);
  try {
    return await work(browser, name);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

// What a check says of a page, with what the page said itself; a check that stops says why.
async function look(browser, where, path, check) {
  server.missing.length = 0;
  counts[where.split(' ')[0]] = (counts[where.split(' ')[0]] ?? 0) + 1;
  let found;
  try {
    await browser.go(server.address + path);
    found = await check(browser, path);
    found.push(...await browser.run('window.faults ?? ["early.js did not run"]'));
  } catch (error) {
    found = [error.message];
  }
  const missing = path.endsWith('/404.html') ? [] : server.missing.map(address => `not there: ${address}`);
  for (const fault of [...found, ...missing]) {
    failures.push(fault);
    console.log(`${where}: ${path}: ${fault}`);
  }
}

async function light(browser, name) {
  for (const width of widths) {
    const where = `${name} at ${width}`;
    await browser.resize(width);
    for (const path of pages) await look(browser, where, path, sound);
    for (const [path, check] of behaviours) await look(browser, where, path, check);
    for (const path of pictures ? pictured : []) {
      await browser.go(server.address + path);
      await browser.picture(join(pictures, `${name}${path.replaceAll('/', '-')}${width}.png`));
    }
  }
  await browser.go(server.address);
  return browser.run(brightness);
}

if (pictures) mkdirSync(pictures, { recursive: true });
for (const [name, start] of [['Firefox', firefox], ['WebKit', webkit]]) {
  const day = await within(name, start, false, light);
  await within(name, start, true, async browser => {
    for (const path of dark) {
      await look(browser, `${name} in the dark`, path, async () => await browser.run(brightness) < day ? [] : ['the ground stays light']);
    }
  });
  console.log(`${name}: ${counts[name]} looks`);
}
server.close();
console.log(failures.length ? `${failures.length} failures` : 'No failure.');
process.exitCode = failures.length ? 1 : 0;
