// WebKit in GTK's little browser, over plain WebDriver. It needs an X display, which xvfb-run gives.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const element = 'element-6066-11e4-a52e-4f735466cecf';

function miniBrowser() {
  for (const folder of readdirSync('/usr/lib').filter(name => name.endsWith('-linux-gnu'))) {
    const found = readdirSync(join('/usr/lib', folder)).find(name => name.startsWith('webkit2gtk-4'));
    if (found) return join('/usr/lib', folder, found, 'MiniBrowser');
  }
  throw new Error('There is no MiniBrowser in /usr/lib: install webkit2gtk-driver.');
}

const freePort = () => new Promise(done => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => done(port)); });
});

export async function webkit(home, isDark) {
  // Its buttons would keep the window from being as narrow as a telephone.
  mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
  writeFileSync(join(home, '.config/gtk-3.0/gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; font-size: 4px; -gtk-icon-transform: scale(.2) }');
  const port = await freePort();
  const program = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita' },
    stdio: 'ignore',
  });

  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const ready = async () => { while (!await fetch(`http://127.0.0.1:${port}/status`).catch(() => false)) await pause(100); };
  await ready();
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: {
    browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  } } });
  const send = (path, body) => ask(body ? 'POST' : 'GET', `/session/${sessionId}${path}`, body);
  const find = async selector => (await send('/element', { using: 'css selector', value: selector }))[element];
  const run = async expression => JSON.parse(await send('/execute/sync',
    { script: `return (async () => JSON.stringify(await (${expression})) ?? "null")()`, args: [] }));

  return {
    downloads: home,
    run,
    async resize(width) {
      await send('/window/rect', { x: 0, y: 0, width, height: 900 });
      for (let times = 0; await run('innerWidth') !== width; times++) {
        if (times === 50) throw new Error(`The window is not ${width} wide but ${await run('innerWidth')}.`);
        await pause(100);
      }
    },
    async go(url) {
      await send('/url', { url });
      // It answers before the page's modules have run.
      while (!await run('document.readyState === "complete"')) await pause(50);
    },
    async click(selector) {
      // Scrolling as little as it can, the driver leaves some targets at the edge and then finds nothing to press there.
      await run(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", behavior: "instant" })`);
      await send(`/element/${await find(selector)}/click`, {});
    },
    type: async (selector, text) => send(`/element/${await find(selector)}/value`, { text }),
    picture: async file => writeFileSync(file, await send('/screenshot'), 'base64'),
    async close() {
      await ask('DELETE', `/session/${sessionId}`);
      program.kill();
    },
  };
}
