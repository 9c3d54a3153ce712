// The search page: finds entries by their words as they are typed. Without it, the page is an index whose pages lead to everything.
const most = 50;
const root = document.getElementById("search");
const input = document.getElementById("search-words");
const count = document.getElementById("search-count");
const results = document.getElementById("search-results");
const words = root.dataset;
const foreign = document.documentElement.lang !== "ja";
const index = document.getElementById("all");
const first = 10;
let entries, waiting;
let rest;
let addressing;
let addressedAt = 0;

const typed = query => query.normalize("NFKC").trim().split(/\s+/).filter(Boolean);
// An English word is found by its singular, too: "scores", "nurseries", "child's".
const key = word => fold(word).replace(/'s?$/, "").replace(/^([a-z]{3,})s$/, "$1").replace(/^([a-z]{4,})ie$/, "$1");
// The letters of a title that folding leaves one by one, so that a piece of it can be shown as it is written.
const letters = title => title.normalize("NFKC").replaceAll("・", "");

// One request for all who ask; after a failure the next one tries again.
let loading;
const load = () => loading ??= fetch(words.entries)
  .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
  .then(list => { entries = list.map(e => ({ ...e, shown: letters(e.t), title: fold(e.t), all: fold([e.t, e.c, e.s, e.x].join("\n")) })); })
  .catch(error => { loading = undefined; throw error; });

// Words that only ask.
const asking = new Set(("how is are was were what which who where when do does did doing with of the a an in on for to me my about and many much "
  + "its it it's can could will would still keep keeping kept word promise promises then there get").split(" "));

const endings = /(は|が|って)?(どうなっ(て(い)?(る|ます)|た)|どうですか|どう)(の|か|のか)?(?=[?？。\s]|$)/g;

// A city as people say it: without a draft's note, and without its kind.
function names(city) {
  const plain = city.replace(/ ?[(（].*$/, "");
  return [city, plain, plain.replace(/[市町村区県]$/, "")];
}

// A question as words: without those that only ask, Japanese parted behind the name of a city and at particles between nouns.
function loosened(query) {
  const cities = [...new Set(entries.map(e => e.c))].filter(Boolean).flatMap(names);
  const plain = query.replace(endings, " ");
  const parted = typed(plain.replace(/[、。,.?!？！「」"]/g, " ")).flatMap(word => {
    const city = cities.find(c => c !== word && word.startsWith(c)) ?? "";
    const rest = word.slice(city.length).replace(city ? /^[のはをがでと]/ : "", "");
    return [city, ...rest.replace(/([\p{sc=Han}\p{sc=Katakana}ー])[のはをがでと](?=[\p{sc=Han}\p{sc=Katakana}]|$)/gu, "$1 ").split(" ")];
  });
  const asked = parted.filter(word => /[\p{L}\p{N}]{2}|\p{sc=Han}/u.test(word) && !asking.has(word.toLowerCase()));
  return asked.flatMap(word => entries.some(e => e.all.includes(key(word))) ? [word] : nouns(word));
}

// Entries with some of the words, those with the rarest first.
function some(asked) {
  const worth = new Map();
  for (const part of asked.map(key)) {
    const having = entries.filter(e => e.all.includes(part));
    // Lists of a city have its name and little else.
    for (const entry of having) worth.set(entry, (worth.get(entry) ?? 0) + (entry.k === "page" ? .5 : 1) / having.length);
  }
  return [...worth].sort((a, b) => b[1] - a[1]).map(([entry]) => entry);
}

// All words must be there; entries with all of them in the title come first, the shortest title first, then those with one of them.
function find(asked) {
  const parts = asked.map(key);
  const found = [[], [], []];
  for (const entry of parts.length ? entries : []) {
    if (!parts.every(p => entry.all.includes(p))) continue;
    const inTitle = parts.filter(p => entry.title.includes(p)).length;
    found[inTitle === parts.length ? 0 : inTitle > 0 ? 1 : 2].push(entry);
  }
  found[0].sort((a, b) => a.title.length - b.title.length);
  return found.flat();
}

const isLast = kind => kind === "project" || kind === "term";
const isCity = (word, city) => names(city).some(name => fold(name) === fold(word));

// The city and the topics that a question is about; words that belong to neither are left to the list.
function subject(asked) {
  const topics = entries.filter(e => e.p);
  const city = topics.flatMap(t => t.p).map(p => p.c).find(c => asked.some(a => isCity(a, c))) ?? "";
  const others = asked.filter(a => !isCity(a, city) && !/^[市町村区県]$/.test(a));
  const about = topics.map(topic => ({ topic, of: others.filter(a => topic[a.length > 1 ? "all" : "title"].includes(key(a))) }));
  const best = Math.max(0, ...about.map(a => a.of.length));
  const inTitle = ({ topic, of }) => of.some(a => topic.title.includes(key(a)));
  const found = about.filter(a => best && a.of.length === best).sort((a, b) => inTitle(b) - inTitle(a)).slice(0, city ? 1 : 2);
  return { city, topics: found.map(a => a.topic), words: found.length ? others : [] };
}

// The KPIs of a city on a topic.
const ofTopic = (city, topic) => entries.filter(e => e.k === "kpi" && e.c === city && e.all.includes(fold(topic.t)));

// True where no KPI (of the city) is called so; "buses" is in none, where "bus" is not.
const isNoName = (word, city) => !entries.some(e => e.k === "kpi" && (!city || e.c === city)
  && (e.title.includes(key(word)) || e.title.split(/[^a-z]+/).includes(key(word).replace(/e$/, ""))));

// What a query finds: all its words, or the words of a question, or else what may be meant, or some of the words.
function answer(query) {
  const asked = typed(query);
  const loose = asked.length ? loosened(query) : [];
  const found = [asked, loose].map(find).find(list => list.length) ?? [];
  const about = loose.length ? subject(loose) : { city: "", topics: [], words: [] };
  const near = found.length || about.topics.length ? [] : suggest(loose);
  if (found.length || near.length) return { about, found, near };
  // What only some of the words find is shown as that, and only where the question has no city and topic.
  if (about.city && about.topics.length) return { about, near, found: ofTopic(about.city, about.topics[0]) };
  // A word that no page has is told, and the others are looked for.
  const none = unknown(loose);
  const rest = none.length ? find(loose.filter(a => !none.includes(a))) : [];
  if (rest.length) return { about, found: rest, near, partly: true, unknown: none };
  return loose.length < 2 ? { about, found, near } : { about, found: some(loose), near, partly: true, unknown: none };
}

const unknown = asked => asked.filter(a => !entries.some(e => e.all.includes(key(a))));

// What the question is about, before the list: the topic, or the part of it that is the city's, in one sentence.
function lead({ city, topics, words: asked }) {
  const list = document.createDocumentFragment();
  for (const topic of topics) {
    const place = city && topic.p.find(p => p.c === city);
    const way = place ? link(`${city} × ${topic.t}`, place.u) : link(topic.t, topic.u);
    const told = place ? place.s : city ? fill(words.noneOfTopic, city) : topic.s;
    list.append(paragraph("found-lead", [way, " ", ...marked(told)]));
  }
  const isPlace = !city || topics.some(t => t.p.some(p => p.c === city));
  for (const word of isPlace ? asked.filter(w => isNoName(w, city)) : []) {
    list.append(paragraph("quiet", marked(fill(words.noName, word, city || words.site))));
  }
  return list;
}

function paragraph(name, children) {
  const made = document.createElement("p");
  made.className = name;
  made.append(...children);
  return made;
}

function element(name, text, children = []) {
  const made = document.createElement(name);
  if (text) made.append(...marked(text));
  made.append(...children);
  return made;
}

// On a page in another language, a screen reader must know where Japanese begins and ends.
function marked(text) {
  if (!foreign) return [text];
  return text.split(/([\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+)/).filter(Boolean).map((piece, i) => {
    if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(piece)) return piece;
    const span = document.createElement("span");
    span.lang = "ja";
    span.textContent = piece;
    return span;
  });
}

function link(text, address) {
  const made = element("a", text);
  made.href = address;
  return made;
}

function groups(list, name) {
  const made = new Map();
  for (const entry of list) made.set(entry[name], [...made.get(entry[name]) ?? [], entry]);
  return made;
}

// City by city, then kind by kind, each in the order of its best result; what explains KPIs comes after them.
function grouped(shown) {
  const list = document.createDocumentFragment();
  const isAbout = shown.some(e => e.k === "kpi");
  for (const [city, ofCity] of [...groups(shown, "c")].sort(([a], [b]) => isAbout && !a - !b)) {
    list.append(element("h2", city || words.site));
    for (const [kind, ofKind] of [...groups(ofCity, "k")].sort(([a], [b]) => isLast(a) - isLast(b))) {
      list.append(element("h3", words[kind]));
      list.append(element("ul", "", ofKind.map(e => element("li", "", [link(e.t, e.u), ...e.m ? stand(e.m) : e.s ? [line(e.s)] : []]))));
    }
  }
  return list;
}

function line(text, children = []) {
  const made = element("span", text, children);
  made.className = "line";
  return made;
}

// Where a KPI stands, as on every other page: its mark, the words beside it, newest figure and target.
function stand({ n: name, g: group, w: words, f: figures }) {
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  mark.setAttribute("class", "m");
  mark.setAttribute("aria-hidden", "true");
  const use = mark.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  use.setAttribute("href", `#m-${name}`);
  const state = line("", [mark, " ", element("b", words)]);
  state.classList.add("found-state", group);
  return [state, line(figures)];
}

function nothing(near) {
  const list = document.createDocumentFragment();
  const again = q => element("li", "", [link(q, `?q=${encodeURIComponent(q)}`)]);
  if (near.length) list.append(element("p", words.suggest), element("ul", "", near.map(again)));
  const way = link(words.toIndex, "#index");
  way.addEventListener("click", () => { index.open = true; });
  list.append(element("p", "", [way]));
  return list;
}

function show(query) {
  const start = performance.now();
  clearTimeout(rest);
  const { about, found, near, partly, unknown: none = [] } = answer(query);
  const shown = found.slice(0, most);
  if (!typed(query).length) count.textContent = "";
  else if (!found.length) count.textContent = about.topics.length ? fill(words.count, 0) : fill(words.none, query.trim());
  else {
    const told = [...none.map(word => fill(words.unknown, word)), fill(partly ? words.partial : words.count, found.length),
      ...found.length > most ? [fill(words.shown, most)] : []];
    count.textContent = told.join(foreign ? " " : "");
  }
  index.open = !typed(query).length;
  const list = some => [lead(about), found.length || about.topics.length || !typed(query).length ? grouped(some) : nothing(near)];
  results.replaceChildren(...list(shown.slice(0, first)));
  words.milliseconds = (performance.now() - start).toFixed(2);
  // A slow phone draws the first results, answers the next key, and draws the others when there is none.
  if (shown.length > first) rest = setTimeout(() => all(list(shown), query), 200);
  else words.shownFor = query;
}

function all(list, query) {
  if (!results.contains(document.activeElement)) results.replaceChildren(...list);
  words.shownFor = query;
}

// Browsers refuse more than 100 changes of the address in 30 seconds.
function addressed(query) {
  const address = new URL(location.href);
  if (query.trim()) address.searchParams.set("q", query.trim());
  else address.searchParams.delete("q");
  clearTimeout(addressing);
  addressing = setTimeout(() => {
    addressedAt = Date.now();
    if (address.href !== location.href) history.replaceState(null, "", address);
  }, Math.max(0, addressedAt + 400 - Date.now()));
}

async function search() {
  clearTimeout(waiting);
  const query = input.value;
  addressed(query);
  try {
    await load();
  } catch {
    count.textContent = words.failed;
    return;
  }
  // Another letter may have come while the entries were loading.
  if (query === input.value) show(query);
}

// A moment's rest, so that not every letter is announced.
function later(event) {
  clearTimeout(waiting);
  if (settled(event)) waiting = setTimeout(search, 150);
}

function clear() {
  input.value = "";
  input.focus();
  search();
}

function move(event) {
  if (event.isComposing) return;
  if (event.key === "Escape") clear();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [input, ...results.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

root.hidden = false;
input.addEventListener("focus", () => load().catch(() => {}), { once: true });
input.addEventListener("input", later);
input.addEventListener("compositionend", later);
root.addEventListener("keydown", move);
// A browser that comes back to the page may have emptied the field, or kept the results of another query.
addEventListener("pageshow", () => {
  input.value = new URL(location.href).searchParams.get("q") ?? "";
  if (input.value || words.shownFor) search();
});
