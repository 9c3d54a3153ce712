// A KPI's chart: draws it with plotly.js when the reader asks for it, makes a PNG of its picture, and hands it on.
// Without it, picture and table stand there as they are.
const zoom = 0.6;

// One element a file: a second chart on the page finds it there.
const loaded = {};
const load = address => loaded[address] ??= new Promise((fine, failed) => {
  const script = document.createElement("script");
  script.src = address;
  script.onload = fine;
  script.onerror = () => { delete loaded[address]; script.remove(); failed(new Error(address)); };
  document.head.append(script);
});

// plotly.js would write style rules into the page, which the security policy forbids; this element tells it that chart.css has them.
function forbidStyles() {
  if (document.getElementById("plotly.js-style-global")) return;
  const sign = document.createElement("div");
  sign.id = "plotly.js-style-global";
  sign.className = "no-inline-styles";
  sign.hidden = true;
  document.body.append(sign);
}

async function library(words) {
  forbidStyles();
  await load(words.library);
  if (words.words) await load(words.words);
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

// The file names the colours of the style sheet; light or dark is decided here.
function coloured(text) {
  const style = getComputedStyle(document.documentElement);
  const figure = JSON.parse(text, (key, value) => /color$/.test(key) && /^--/.test(value) ? style.getPropertyValue(value).trim() : value);
  figure.layout.font.family = style.fontFamily;
  // A finger scrolls the page; a mouse moves the chart.
  if (matchMedia("(pointer: coarse)").matches) figure.layout.dragmode = false;
  return figure;
}

// The picture's own file, which has title, source and licence in it, drawn on a canvas.
async function drawn(address) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return new Promise(done => canvas.toBlob(done, "image/png"));
}

// Hands name, sentence and address to another program, with the picture where it takes files.
async function share({ title, share: text, picture, name }) {
  const told = { title, text, url: location.origin + location.pathname };
  const files = picture ? await drawn(picture).then(blob => [new File([blob], name, { type: "image/png" })]).catch(() => []) : [];
  if (files.length && navigator.canShare?.({ files })) told.files = files;
  // The reader may think better of it.
  await navigator.share(told).catch(() => {});
}

class Chart {
  constructor(root) {
    this.root = root;
    this.plot = root.querySelector(".chart-plot");
    this.said = root.querySelector(".chart-said");
    // Below the buttons, so that it moves none of them.
    this.done = root.querySelector(".chart-done");
    root.addEventListener("click", event => this.pressed(event));
    for (const part of root.querySelectorAll("[data-do=open], [data-do=png]")) part.hidden = false;
  }

  button(name) {
    return this.root.querySelector(`[data-do=${name}]`);
  }

  async pressed(event) {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (!name) return;
    try {
      await this[name]();
    } catch {
      this.say(this.root.dataset.failed);
    }
  }

  say(text) {
    this.said.textContent = text;
  }

  async open() {
    if (this.opening) return;
    this.opening = true;
    this.say(this.root.dataset.loading);
    try {
      const [text] = await Promise.all([fetched(this.root.dataset.figure), library(this.root.dataset)]);
      this.text = text;
      this.show(true);
      await this.draw();
    } catch (error) {
      this.show(false);
      throw error;
    } finally {
      this.opening = false;
    }
    this.say(this.root.dataset.ready);
    this.button("next").focus();
  }

  show(moving) {
    this.root.querySelector(".chart-still").hidden = moving;
    this.root.querySelector(".chart-moving").hidden = !moving;
    this.button("open").hidden = moving;
  }

  async draw() {
    const { data, layout, stops } = coloured(this.text);
    this.stops = stops;
    this.at = -1;
    this.range = [...layout.xaxis.range];
    this.all = [...layout.xaxis.range];
    const locale = document.documentElement.lang;
    const quiet = { displayModeBar: false, responsive: true, doubleClick: "reset", showTips: false };
    await Plotly.newPlot(this.plot, data, layout, { ...quiet, locale });
    // A mouse hovers, a finger taps.
    for (const name of ["plotly_hover", "plotly_click"]) this.plot.on(name, event => this.stopAt(event.points[0]));
    this.plot.on("plotly_relayout", () => { this.range = [...this.plot.layout.xaxis.range]; });
  }

  // The words were encoded when the site was built, like those of the page itself.
  stopAt(point) {
    this.at = this.stops.findIndex(s => s.trace === point.curveNumber && s.point === point.pointNumber);
    if (this.at >= 0) this.said.innerHTML = this.stops[this.at].said;
  }

  async step(by) {
    const start = this.at < 0 && by < 0 ? 0 : this.at;
    const stop = this.stops[(start + by + this.stops.length) % this.stops.length];
    const [from, to] = this.range;
    if (stop.year < from || stop.year > to) await this.look(stop.year, to - from);
    Plotly.Fx.hover(this.plot, [{ curveNumber: stop.trace, pointNumber: stop.point }]);
    this.stopAt({ curveNumber: stop.trace, pointNumber: stop.point });
  }

  // Shows a number of years around a place, never beyond the first and the last.
  look(middle, width) {
    const [first, last] = this.all;
    const years = Math.min(Math.max(width, 1), last - first);
    const from = Math.min(Math.max(middle - years / 2, first), last - years);
    return Plotly.relayout(this.plot, { "xaxis.range": [from, from + years] });
  }

  zoomBy(factor) {
    const [from, to] = this.range;
    return this.look(this.stops[this.at]?.year ?? (from + to) / 2, (to - from) * factor);
  }

  previous() { return this.step(-1); }
  next() { return this.step(1); }
  zoom_in() { return this.zoomBy(zoom); }
  zoom_out() { return this.zoomBy(1 / zoom); }
  whole() { return this.look(0, Infinity); }

  close() {
    Plotly.purge(this.plot);
    this.show(false);
    this.say("");
    this.button("open").focus();
  }

  async png() {
    const link = this.button("png");
    const file = document.createElement("a");
    file.href = URL.createObjectURL(await drawn(link.dataset.picture));
    file.download = link.dataset.name;
    file.click();
    this.done.textContent = this.root.dataset.saved;
    setTimeout(() => URL.revokeObjectURL(file.href), 60000);
  }
}

for (const button of navigator.share ? document.querySelectorAll("[data-share]") : []) {
  button.hidden = false;
  button.addEventListener("click", () => share(button.dataset));
}

const charts = [...document.querySelectorAll(".chart-figure[data-figure]")].map(root => new Chart(root));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const chart of charts) if (!chart.root.querySelector(".chart-moving").hidden) chart.draw();
});
