// Words near to one that nothing has: slips of the finger, letters left out. A part of the search, which has the entries.
// Letters to insert, remove, exchange or swap; more than `limit` is not told apart.
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

// How many letters may be wrong; of two Japanese letters none, but one may be missing between them (空家 for 空き家).
const wrongLetters = part => /^[a-z]+$/.test(part) ? part.length < 4 ? 0 : part.length < 6 ? 1 : 2 : part.length < 6 ? 1 : 2;

const script = letter => /[\u3041-\u309f]/.test(letter) ? "kana"
  : /[\u30a0-\u30ff]/.test(letter) ? "katakana"
  : /[\u4e00-\u9fff]/.test(letter) ? "kanji" : letter;

// Whole Latin words; Japanese has no gaps, so there every piece of a title that begins or ends like the part.
function* pieces(title, part) {
  if (/[a-z]/.test(part)) return yield* (fold(title).match(/[a-z]{3,}/g) ?? []);
  const [first, last, short] = [part[0], part.slice(-1), part.length < 3];
  const folded = fold(title);
  for (let i = 0; i < folded.length; i++) {
    for (let size = short ? part.length + 1 : part.length - 1; size <= part.length + 1 && i + size <= folded.length; size++) {
      const ends = (folded[i] === first) + (folded[i + size - 1] === last);
      // A piece that ends otherwise ends where a word may: not between two letters of one kind.
      if (ends < 2 && i + size < title.length && script(title[i + size - 1]) === script(title[i + size])) continue;
      if (ends === 2 || ends && !short) yield title.slice(i, i + size);
    }
  }
}

// The words of titles nearest to a part that nothing has; those of Japanese only if none is nearer.
function nearest(part) {
  const limit = wrongLetters(part);
  const near = new Map();
  for (const { shown } of limit ? entries : []) {
    for (const piece of pieces(shown, part)) if (!near.has(piece)) near.set(piece, distance(part, fold(piece), limit));
  }
  const found = [...near].filter(([, d]) => d <= limit).sort((a, b) => a[1] - b[1]);
  return found.filter(([piece, d]) => /^[a-z]/.test(piece) || d === found[0][1]).slice(0, 5).map(([piece]) => piece);
}

// The words with the first unknown one put right, where that finds something.
function suggest(asked) {
  const wrong = asked.findIndex(p => !entries.some(e => e.all.includes(key(p))));
  if (wrong < 0) return [];
  const near = nearest(fold(asked[wrong])).map(piece => asked.map((p, i) => i === wrong ? piece : p).join(" "));
  return near.filter(q => find(typed(q)).length);
}

// 保育園に入れない: what is written in signs is looked for where nothing has the whole.
const nouns = word => /\p{sc=Hiragana}/u.test(word) ? word.match(/[\p{sc=Han}々]{2,}|[\p{sc=Katakana}ー]{2,}/gu) ?? [word] : [word];
