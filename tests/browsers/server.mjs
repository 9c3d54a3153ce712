// Serves a built site on a free port under the headers of netlify.toml, with early.js before every script of a page.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const settings = readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8');
const types = {
  '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.xml': 'application/xml', '.csv': 'text/csv', '.txt': 'text/plain',
};

// Of two rules for an address, the later one holds.
const rules = settings.split('[[headers]]').slice(1).map(block => {
  const path = /for = "(.*)"/.exec(block)[1].replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
  return [new RegExp(`^${path}$`), [...block.split('[[redirects]]')[0].matchAll(/^\s+([\w-]+) = "(.*)"$/gm)].map(m => m.slice(1))];
});
const headersOf = path => Object.fromEntries(rules.filter(([pattern]) => pattern.test(path)).flatMap(([, values]) => values));

/** The server: its address, and the paths that it was asked for and did not have. */
export async function serve(site) {
  const missing = [];
  const server = createServer((request, answer) => {
    const path = decodeURI(new URL(request.url, 'http://localhost').pathname);
    const asked = path === '/early.js' ? new URL('early.js', import.meta.url).pathname : join(site, path);
    let file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) {
      missing.push(path);
      answer.statusCode = 404;
      file = join(site, '404.html');
    }
    const type = types[extname(file)];
    answer.setHeaders(new Headers({ ...type && { 'Content-Type': `${type}; charset=utf-8` }, ...headersOf(path) }));
    if (extname(file) !== '.html') return createReadStream(file).pipe(answer);
    answer.end(readFileSync(file, 'utf8').replace('<head>', '<head><script src="/early.js"></script>'));
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, missing, close: () => server.close() };
}
