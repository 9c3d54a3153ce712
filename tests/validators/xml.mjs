// Atom feeds through a feed parser, the sitemap by the schema of its protocol.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import FeedParser from 'feedparser';
import { validateXML } from 'xmllint-wasm';

const entries = file => new Promise((resolve, reject) => {
  let count = 0;
  createReadStream(file).pipe(new FeedParser({ strict: true, addmeta: false }))
    .on('error', reject).on('end', () => resolve(count))
    .on('readable', function read() { while (this.read()) count++; });
});

export async function checkFeeds(files) {
  for (const file of files) console.log(`${file}: ${await entries(file)} entries`);
}

// The protocol's schema takes other elements only if their schema is known, too: that of XHTML's link,
// as far as search engines ask for it.
const all = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</schema>`;
const link = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" use="required" fixed="alternate"/>
    <attribute name="hreflang" type="language" use="required"/>
    <attribute name="href" type="anyURI" use="required"/>
  </complexType></element>
</schema>`;

export async function checkSitemap(file) {
  if (!existsSync(file)) return console.log('No sitemap: base_address in site.csv is blank.');
  const sitemap = readFileSync(join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd'), 'utf8');
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: readFileSync(file, 'utf8') }],
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: [{ fileName: 'sitemap.xsd', contents: sitemap }, { fileName: 'link.xsd', contents: link }],
  });
  console.log(`sitemap.xml is ${valid ? 'valid' : 'NOT valid'}`, ...errors.slice(0, 5).map(e => e.message));
}
