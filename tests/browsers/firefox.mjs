// Firefox without a window, over WebDriver BiDi: it speaks this itself, so neither a driver program nor a package is needed.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const preferences = (home, isDark) => ({
  'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  'browser.download.folderList': 2,
  'browser.download.dir': join(home, 'Downloads'),
  'browser.download.alwaysOpenPanel': false,
  'services.settings.server': 'data:,',
});

export async function firefox(home, isDark) {
  const profile = join(home, 'profile');
  mkdirSync(profile);
  mkdirSync(join(home, 'Downloads'));
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences(home, isDark))
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const program = spawn('firefox-esr', ['--headless', '--profile', profile, '--remote-debugging-port=0'],
    { env: { ...process.env, HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise(done => program.on('exit', done));
  const send = await connect(await said(program.stderr, /ws:\/\/\S+/));
  await send('session.new', { capabilities: {} });
  const context = (await send('browsingContext.getTree', {})).contexts[0].context;

  const run = async expression => {
    const answer = await send('script.evaluate', {
      target: { context }, awaitPromise: true, userActivation: true,
      expression: `(async () => JSON.stringify(await (${expression})) ?? "null")()`,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  const act = (type, actions) => send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  return {
    downloads: join(home, 'Downloads'),
    run,
    resize: width => send('browsingContext.setViewport', { context, viewport: { width, height: 900 } }),
    go: url => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async click(selector) {
      // Rows that are laid out late move what stands below them: scrolled to until it stands still for a dozen frames.
      const [x, y] = await run(`(async () => {
        const target = document.querySelector(${JSON.stringify(selector)});
        const frame = () => new Promise(requestAnimationFrame);
        for (let before; before !== target.getBoundingClientRect().y;) {
          target.scrollIntoView({ block: "center", behavior: "instant" });
          before = target.getBoundingClientRect().y;
          for (let i = 0; i < 12; i++) await frame();
        }
        const box = target.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
      })()`);
      await act('pointer', [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async type(selector, text) {
      await this.click(selector);
      await act('key', [...text].flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
    },
    async picture(file) {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      writeFileSync(file, data, 'base64');
    },
    async close() {
      await send('browser.close', {});
      await ended;
    },
  };
}

function said(stream, pattern) {
  let text = '';
  return new Promise((found, failed) => {
    stream.on('data', piece => { text += piece; if (pattern.test(text)) found(pattern.exec(text)[0]); });
    stream.on('end', () => failed(new Error(`Firefox did not start: ${text}`)));
  });
}

// Commands are numbered, and so are their answers; everything else that Firefox tells is not asked for.
async function connect(address) {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map();
  let number = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data);
    const { done, failed } = waiting.get(answer.id) ?? {};
    if (answer.type === 'success') done?.(answer.result);
    else failed?.(new Error(`${answer.error}: ${answer.message}`));
  };
  await new Promise((open, failed) => { socket.onopen = open; socket.onerror = failed; });
  return (method, params) => new Promise((done, failed) => {
    waiting.set(++number, { done, failed });
    socket.send(JSON.stringify({ id: number, method, params }));
  });
}
