// Long tables: headings that sort, fields that filter. The table itself is complete without this.
const plain = element => {
  const copy = element.cloneNode(true);
  for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

for (const tools of document.querySelectorAll(".table-tools")) {
  let next = tools.nextElementSibling;
  while (!next.matches(".scroll")) next = next.nextElementSibling;
  tend(tools, next.querySelector("table"));
}

function tend(tools, table) {
  const words = tools.dataset;
  const status = tools.querySelector("[role=status]");
  const [text] = tools.getElementsByTagName("input");
  const order = tools.querySelector("[data-sort]");
  const headings = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const rows = [...body.rows].map(row => ({ row, text: fold(plain(row)) }));

  // Told a moment later, so that not every letter is.
  let waiting;
  const say = (message, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { status.textContent = message; }, delay);
  };

  function filter() {
    const parts = text.value.normalize("NFKC").trim().split(/\s+/).map(fold);
    for (const { row, text: all } of rows) row.hidden = !parts.every(p => all.includes(p));
    const shown = rows.filter(r => !r.row.hidden).length;
    say(shown < rows.length ? fill(words.rows, shown, rows.length) : "", 300);
  }

  const isKnown = cell => !cell.classList.contains("num") || cell.dataset.value !== undefined;

  // Figures of one unit stay together: people and per cent are not larger or smaller than each other.
  // What is missing comes last, both ways.
  function compare(column, direction) {
    const cells = new Map(rows.map(r => [r, r.row.cells[column]]));
    const units = [...new Set(rows.map(r => cells.get(r).dataset.unit))];
    return (a, b) => {
      const [x, y] = [cells.get(a), cells.get(b)];
      if (!isKnown(x) || !isKnown(y)) return isKnown(y) - isKnown(x);
      if (x.dataset.value === undefined)
        return direction * plain(x).localeCompare(plain(y), document.documentElement.lang, { numeric: true });
      return units.indexOf(x.dataset.unit) - units.indexOf(y.dataset.unit) || direction * (x.dataset.value - y.dataset.value);
    };
  }

  function sort(heading, direction) {
    for (const other of headings) other.removeAttribute("aria-sort");
    if (direction) heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
    const ordered = direction ? [...rows].sort(compare(heading.cellIndex, direction)) : rows;
    body.append(...ordered.map(r => r.row));
    order.value = direction ? heading.cellIndex * direction + direction : "";
    const key = (direction > 0 ? "up" : "down") + (heading.classList.contains("num") ? "Number" : "");
    say(direction ? fill(words[key], plain(heading)) : words.order, 0);
  }

  // Up, down, and back as printed.
  const next = heading => ({ ascending: -1, descending: 0 })[heading.getAttribute("aria-sort")] ?? 1;

  for (const heading of headings) {
    const name = plain(heading);
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading, next(heading)));
    heading.append(button);
    // The value is the column, counted from 1, below zero for the reverse order.
    const column = heading.cellIndex + 1;
    order.append(new Option(`${name} ↑`, column), new Option(`${name} ↓`, -column));
  }
  // On a narrow screen the headings are out of sight: the keyboard passes them by, and a list stands in for them.
  const narrow = matchMedia("(max-width: 44rem)");
  const reach = () => { for (const button of table.tHead.querySelectorAll("button")) button.tabIndex = narrow.matches ? -1 : 0; };
  narrow.addEventListener("change", reach);
  reach();
  order.addEventListener("change", () => sort(headings[Math.max(Math.abs(order.value) - 1, 0)], Math.sign(order.value)));
  text.addEventListener("input", event => { if (settled(event)) filter(); });
  text.addEventListener("compositionend", filter);
  // A browser that goes back empties the field and keeps the rows, or the other way round.
  addEventListener("pageshow", filter);
  tools.hidden = false;
}
