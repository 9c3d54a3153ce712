// Filters the rows of a page by words and by group. All rows are there without it.
const plain = element => {
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll("rt, rp, svg, details")) silent.remove();
  return copy.textContent;
};

for (const tools of document.querySelectorAll(".table-tools")) {
  const [text, choice] = tools.querySelectorAll("input, select");
  const status = tools.querySelector("[role=status]");
  const rows = [...document.querySelectorAll("main .kpi")].map(row => ({ row, text: fold(plain(row)) }));
  const headOf = list => list.previousElementSibling?.matches(".branch, h3") ? list.previousElementSibling : null;
  const sections = [...document.querySelectorAll("main .list")].map(list => ({ list, before: headOf(list) }));
  let waiting;

  const filter = () => {
    const parts = text.value.normalize("NFKC").trim().split(/\s+/).map(fold);
    const isWanted = row => !choice.value || row.classList.contains(choice.value);
    for (const { row, text: all } of rows) row.hidden = !(parts.every(p => all.includes(p)) && isWanted(row));
    for (const { list, before } of sections) {
      const isEmpty = !list.querySelector(".kpi:not([hidden])");
      list.hidden = isEmpty;
      if (before) before.hidden = isEmpty;
    }
    // Told a moment later, so that not every letter is.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const shown = rows.filter(r => !r.row.hidden).length;
      status.textContent = shown < rows.length ? fill(tools.dataset.rows, shown, rows.length) : "";
    }, 300);
  };

  text.addEventListener("input", event => { if (settled(event)) filter(); });
  text.addEventListener("compositionend", filter);
  choice.addEventListener("change", filter);
  // A browser that goes back empties the field and keeps the rows, or the other way round.
  addEventListener("pageshow", filter);
  tools.hidden = false;
}
