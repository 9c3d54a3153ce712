// Validates datapackage.json with its schema and all tables with it (types, keys, references), the tables by their CSVW metadata,
// the catalogue as JSON-LD, the feeds and the sitemap. Run by hand after a build:  npm ci && node check.mjs ../../output
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import jsonld from 'jsonld';
import { checkTables } from './csvw.mjs';
import { checkFeeds, checkSitemap } from './xml.mjs';

const site = process.argv[2];
const data = join(site, 'data');
const folder = mkdtempSync(join(tmpdir(), 'validators-'));
const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json')));
cpSync(join(data, 'datapackage.json'), join(folder, 'datapackage.json'));
// This library does not skip the BOM that Excel needs.
for (const { path } of descriptor.resources)
  writeFileSync(join(folder, path), readFileSync(join(data, path), 'utf8').replace(/^\uFEFF/, ''));

const whole = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder, strict: true });
console.log(`datapackage.json is ${whole.valid ? 'valid' : 'NOT valid'}`);
for (const resource of whole.resources) console.log(`${resource.name}: ${(await resource.read({ relations: true })).length} rows`);

await checkTables(data);

const catalogue = JSON.parse(readFileSync(join(data, 'catalog.jsonld')));
const statements = await jsonld.toRDF(catalogue, { format: 'application/n-quads', base: 'https://example.org/data/catalog.jsonld' });
console.log(`catalog.jsonld: ${statements.trim().split('\n').length} statements`);

await checkFeeds(readdirSync(site, { recursive: true }).filter(name => name.endsWith('feed.xml')).map(name => join(site, name)));
await checkSitemap(join(site, 'sitemap.xml'));
