// The comment under a pull request, made from the data of its check: node comment.mjs text <folder of the report> <changed files>.
// Which of the comments there is ours: node comment.mjs own <comments>. Changed files and comments are GitHub's answers, in pages.
// The data was written by the pull request's own program: it is read as data, refused when it is none, escaped, and cut to a length.
import { readFileSync, statSync } from "node:fs";

const mark = "<!-- sitegen-report -->";
const most = { bytes: 20_000_000, problems: 40_000, lines: 150, letters: 300, body: 60_000 };
const severities = { error: "エラー", warning: "警告", notice: "お知らせ" };

// One line, no longer than it may be, without what nobody sees.
function line(text) {
  const visible = text.slice(0, 4 * most.letters).replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  const letters = [...visible];
  return letters.length > most.letters ? letters.slice(0, most.letters).join("") + "…" : visible;
}

// Nothing in it can become a link, a mention, an image, HTML or a heading. As Markdown.cs does it.
function plain(text) {
  return line(text)
    .replace(/[\\`*_{}[\]<>#!|~&$@^]|:(?=\S)/g, "\\$&")
    .replace(/@(?=\w)|#(?=\d)/g, "$&\u200B")
    .replace(/(?<=www)\./gi, "\\.")
    .replace(/^(\d*)([-+=.)])/, "$1\\$2");
}

const wrong = what => { throw new Error(what); };
const record = value => value !== null && typeof value === "object" && !Array.isArray(value) ? value : wrong("no object");
const list = value => Array.isArray(value) ? value : wrong("no list");
const text = value => typeof value === "string" ? value : wrong("no text");
const count = value => Number.isSafeInteger(value) && value >= 0 ? value : wrong("no count");

function read(folder, name) {
  const path = `${folder}/${name}`;
  if (statSync(path).size > most.bytes) wrong("too long");
  return record(JSON.parse(readFileSync(path, "utf8")));
}

function problem(given) {
  const { severity, code, file, line, row, column, cell, message, remedy } = record(given);
  if (!Object.hasOwn(severities, severity)) wrong("no severity");
  if (!/^[a-z0-9-]{1,80}$/.test(text(code))) wrong("no code");
  return {
    severity, code, file: text(file), line: count(line), row: count(row), column: text(column), cell: text(cell),
    message: text(record(message).ja), remedy: text(record(remedy).ja),
  };
}

// Counted here: what the data says of its own numbers must agree.
function problems(folder) {
  const given = read(folder, "check.json");
  const all = list(given.problems).map(problem);
  const of = severity => all.filter(p => p.severity === severity).length;
  const counts = { error: of("error"), warning: of("warning"), notice: of("notice") };
  const agree = counts.error === count(given.errors) && counts.warning === count(given.warnings) && counts.notice === count(given.notices);
  return agree ? { all, counts } : wrong("counts that do not agree");
}

const place = ({ line: of, row }) => of === 0 ? "" : row === of ? `${of}行目` : `Excelの${row}行目(ファイルの${of}行目)`;
const cell = ({ cell: said }) => said === "" ? "" : `セル「${line(said)}」`;

function shownProblem(p, before) {
  const first = [severities[p.severity], place(p), line(p.column), cell(p), `[${p.code}]`].filter(Boolean).join(" ");
  const file = p.file === before?.file ? [] : [line(p.file) || "-"];
  return [...file, `  ${first}`, `    ${line(p.message)}`, `    → ${line(p.remedy)}`];
}

// In a block of code a text is only a text; no line of it begins with the backticks that would end it.
function shownProblems(all) {
  const shown = [];
  let letters = 0;
  for (const [i, problem] of all.entries()) {
    const lines = shownProblem(problem, all[i - 1]).map(l => l.replace(/`{3,}/g, ""));
    letters += lines.join("\n").length;
    if (letters > most.problems) {
      shown.push(`ほか ${all.length - i}件`);
      break;
    }
    shown.push(...lines);
  }
  return ["````text", ...shown, "````"].join("\n");
}

function section(given) {
  const { heading, goal, lines } = record(given);
  const said = list(lines).map(record).flatMap(({ text: said, status }) =>
    [`- ${plain(text(said))}`, ...text(status) ? [`  - ${plain(status)}`] : []]);
  return { title: plain(text(heading)) + (text(goal) ? ` ${plain(goal)}` : ""), said };
}

const some = (lines, number) => lines.length <= number ? lines : [...lines.slice(0, number), `- ほか ${lines.length - number}件`];

function changes(folder) {
  const given = read(folder, "diff.json");
  const pages = [["増えるページ", given.added], ["なくなるページ", given.removed], ["ほかに表示が変わるページ", given.other]];
  const parts = [
    ...list(given.sections).map(section),
    ...pages.map(([title, all]) => ({ title: `${title}(${list(all).length})`, said: some(all.map(a => `- ${plain(text(a))}`), 20) })),
  ].filter(part => part.said.length > 0);
  if (parts.length === 0) return "変わるところはありません。";
  return parts.map(({ title, said }) => [`### ${title}`, "", ...some(said, most.lines)].join("\n")).join("\n\n");
}

// Whoever changes the program changes what it says of itself: GitHub tells us which files differ, and how the check ended.
function warnings(files, conclusion, errors) {
  const said = [];
  if (files.some(f => !/^(data|input)\//.test(f)))
    said.push("⚠️ このプルリクエストはデータと説明文のほかも変えています。"
      + "下の内容は、変えられたプログラムが出したものです。変更されたファイルを確かめてください。");
  if (conclusion !== "success" && errors === 0)
    said.push("⚠️ 確認は最後まで終わっていません。「Checks」の「データの確認」を見てください。");
  return said;
}

function body(folder, files, { COMMIT, CONCLUSION, GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
  const { all, counts } = problems(folder);
  const messages = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/main/docs/staff/messages.ja.md`;
  return [
    `コミット ${/^[0-9a-f]{40}$/.test(COMMIT) ? COMMIT.slice(0, 7) : wrong("no commit")} の結果です。`,
    ...warnings(files, CONCLUSION, counts.error),
    `**エラー ${counts.error}件、警告 ${counts.warning}件、お知らせ ${counts.notice}件**`,
    ...counts.error > 0 ? [`エラーがあるため、まだ公開できません。直し方は [メッセージの一覧](${messages}) にあります。`] : [],
    ...all.length > 0 ? [shownProblems(all)] : [],
    ...counts.error > 0 ? [] : ["## サイトで変わるところ", changes(folder)],
  ].join("\n\n");
}

function cut(whole) {
  if (whole.length <= most.body) return whole;
  return whole.slice(0, whole.lastIndexOf("\n", most.body)) + "\n\n…(続きは「Checks」の「データの確認」にあります)";
}

const answered = path => JSON.parse(readFileSync(path, "utf8")).flat();

function report(folder, changed, facts) {
  try {
    const files = answered(changed).flatMap(f => [f.filename, f.previous_filename ?? f.filename]);
    return cut(body(folder, files, facts));
  } catch {
    return "このコミットの結果は読めませんでした。「Checks」の「データの確認」を見てください。";
  }
}

// Ours was written by this workflow's account and has our mark at its very beginning, where no text of others comes.
const own = comments => comments.find(c => c.user?.login === "github-actions[bot]" && c.body.startsWith(mark))?.id ?? "";

const [, , what, ...given] = process.argv;
if (what === "own") process.stdout.write(String(own(answered(given[0]))));
else process.stdout.write(`${mark}\n# データの確認\n\n${report(...given, process.env)}\n`);
