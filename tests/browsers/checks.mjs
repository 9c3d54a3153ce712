// The kinds of pages, what must hold of each of them, and what the pages that can do something must do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const kinds = [
  '/', '/topics/', '/topics/snow/', '/otaru/', '/otaru/status/', '/otaru/departments/', '/otaru/years/', '/otaru/years/2016/',
  '/otaru/goals/goal-1/', '/nemuro/goals/goal-1/', '/otaru/projects/attracting-companies/', '/otaru/kpi/traffic-accidents/',
  '/kushiro/kpi/fish-landings/', '/otaru/movements/', '/movements/', '/tomakomai/changes/', '/changes/', '/updates/',
  '/otaru/verification/', '/verification/', '/population/', '/method/', '/how-to-read/', '/glossary/', '/search/', '/data/',
  '/data/dictionary/', '/404.html', '/embed/otaru/traffic-accidents/',
];
const easy = ['/', '/otaru/', '/otaru/goals/goal-1/', '/otaru/kpi/traffic-accidents/', '/otaru/status/', '/search/', '/404.html'];
const kpi = '/otaru/kpi/traffic-accidents/';

export const pages = [...kinds, ...kinds.map(path => `/en${path}`), ...easy.map(path => `/easy${path}`)];
export const pictured = ['/', '/otaru/', '/otaru/goals/goal-1/', kpi];
export const dark = ['/', kpi, '/embed/otaru/traffic-accidents/'];

/** How bright the ground is: the sum of its colours, 765 in white. */
export const brightness = 'getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => +a + +b)';

const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** A page is whole, no wider than the screen with everything open, and has its languages and pictures. */
export async function sound(browser, path) {
  const language = /^\/en\//.test(path) ? 'en' : 'ja';
  const isFrame = path.includes('/embed/');
  const found = await browser.run(`(() => {
    const drawn = e => e.getBoundingClientRect().width > 100 && e.getBoundingClientRect().height > 60;
    const seen = [...document.querySelectorAll("svg[role=img]")].filter(e => e.checkVisibility() && !e.closest("details"));
    return [
      !document.title && "no title",
      !document.querySelector("h1")?.innerText.trim() && "no h1",
      document.documentElement.lang !== "${language}" && "another language",
      ${!isFrame} && document.querySelectorAll("nav.languages a").length !== 2 && "no links to the other languages",
      [...document.images].some(e => e.complete && !e.naturalWidth) && "a picture is missing",
      !document.styleSheets[0]?.cssRules.length && "no styles",
      ${path.includes('/kpi/') || isFrame} && !seen.some(drawn) && "no chart drawn",
      ${wide} && "wider than the screen: " + document.documentElement.scrollWidth,
    ].filter(Boolean);
  })()`);
  const summary = 'main details:not([open]) > summary';
  if (await browser.run(`!!document.querySelector(${JSON.stringify(summary)})`)) {
    await browser.run(`document.querySelector(${JSON.stringify(summary)}).parentElement.id ||= "tried"`);
    const id = await browser.run(`document.querySelector(${JSON.stringify(summary)}).parentElement.id`);
    await browser.click(`#${id} > summary`);
    if (!await browser.run(`document.getElementById("${id}").open`)) found.push('details do not open');
  }
  await browser.run('document.querySelectorAll("details").forEach(d => d.open = true)');
  if (await browser.run(wide)) found.push('wider than the screen with its details open');
  return found;
}

const pause = () => new Promise(done => setTimeout(done, 100));

// Waits up to ten seconds for something to be so; says what was waited for where it never is.
async function until(browser, what, expression) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await browser.run(expression)) return [];
    await pause();
  }
  return [`not within ten seconds: ${what}`];
}

async function chart(browser) {
  await browser.click('[data-do=open]');
  const drawn = await until(browser, 'the chart to explore',
    '(box => box?.width > 200 && box.height > 100)(document.querySelector(".chart-plot .main-svg")?.getBoundingClientRect())');
  if (drawn.length) return drawn;
  const first = await until(browser, 'the focus on the next value', 'document.activeElement.dataset.do === "next"');
  await browser.click('[data-do=next]');
  return [...first,
    ...await until(browser, 'a value read', '/\\d{4}/.test(document.querySelector(".chart-said").innerText)'),
    ...await until(browser, 'the label at the point', '!!document.querySelector(".hoverlayer .hovertext")'),
    ...await until(browser, 'no wider than the screen', `!(${wide})`)];
}

async function png(browser) {
  await browser.click('[data-do=png]');
  const made = await until(browser, 'a PNG', 'window.made.some(([type, size]) => type === "image/png" && size > 10000)');
  for (const end = Date.now() + 5_000; Date.now() < end; await pause()) {
    const file = readdirSync(browser.downloads).find(name => name.endsWith('.png'));
    if (file && readFileSync(join(browser.downloads, file)).toString('latin1', 1, 4) === 'PNG') return made;
  }
  return [...made, 'the PNG is not among the downloads'];
}

const results = 'document.querySelectorAll("#search-results li").length > 0';

const typed = words => async browser => {
  await browser.type('#search-words', words);
  return until(browser, `results for ${words}`, `${results} && location.search === "?q=" + encodeURIComponent("${words}")`);
};

async function portal(browser) {
  await browser.type('#q', '雪');
  await browser.click('form.find button');
  return until(browser, 'the search page with results', `location.pathname === "/search/" && ${results}`);
}

async function filtered(browser) {
  await browser.type('.table-tools input', '交通事故');
  return until(browser, 'fewer rows', `(rows => rows.some(r => r.hidden) && rows.some(r => !r.hidden))(
    [...document.querySelectorAll("main .kpi")])`);
}

async function sorted(browser) {
  // By the list that stands in for the headings on a telephone.
  await browser.run(`(list => {
    list.selectedIndex = 1;
    list.dispatchEvent(new Event("change"));
  })(document.querySelector("[data-sort]"))`);
  return until(browser, 'a sorted table', '!!document.querySelector("main th[aria-sort=ascending]")');
}

async function english(browser) {
  await browser.click('nav.languages a[lang=en]');
  return until(browser, 'the English page', `location.pathname === "/en${kpi}" && document.readyState === "complete"`);
}

export const behaviours = [
  [kpi, chart], [`/en${kpi}`, chart], [kpi, png], [kpi, english], ['/', portal], ['/otaru/status/', filtered],
  ['/otaru/verification/', sorted],
  ['/search/', typed('除雪')], ['/en/search/', typed('snow')],
  ['/search/?q=%E9%99%A4%E9%9B%AA', browser => until(browser, 'results of the address', results)],
];
