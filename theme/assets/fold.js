// Half and full width, upper and lower case, hiragana and katakana are one; so is ファミリー・サポート without its dot. Phones type
// ’ for ', and snow-ploughing is snow ploughing.
const fold = text => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'").replace(/([a-z])[-‐‑](?=[a-z])/g, "$1 ")
  .replace(/[ァ-ヶ]/g, c => String.fromCharCode(c.charCodeAt(0) - 0x60)).replaceAll("・", "");
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
// What an input method is still converting is not a word yet; an Android keyboard, though, composes every Latin word.
const settled = event => !event.isComposing || /^[ -~]{3,}$/.test(event.data ?? "");
