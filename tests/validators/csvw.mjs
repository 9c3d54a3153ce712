// Reads each table by its CSV on the Web metadata, with a parser of the standard: a cell that is not of its type stops it.
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';

const base = 'https://example.org/data/';
const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

// The part of the standard's own context that the metadata use: that one can only be had from the net.
const context = {
  '@vocab': csvw, '@language': 'ja', dc: 'http://purl.org/dc/terms/', schema: 'http://schema.org/',
  columns: { '@id': `${csvw}column`, '@container': '@list' }, titles: { '@id': `${csvw}title` }, tables: { '@id': `${csvw}table` },
  datatype: { '@type': '@vocab' }, base: { '@type': '@vocab' }, url: { '@type': '@id' },
  name: { '@language': null }, separator: { '@language': null }, lineTerminators: { '@language': null },
  ...Object.fromEntries(['decimal', 'integer', 'string', 'boolean', 'gYear'].map(type => [type, xsd + type])),
};

async function statements(file) {
  const metadata = JSON.parse(readFileSync(`${file}-metadata.json`));
  const quads = await jsonld.toRDF({ ...metadata, '@context': context }, { format: 'application/n-quads', base });
  const parser = new CsvwParser({ metadata: new Store(new Parser({ format: 'N-Quads' }).parse(quads)), baseIRI: base });
  let count = 0;
  for await (const _ of parser.import(createReadStream(file, { encoding: 'utf8' }))) count++;
  return count;
}

export async function checkTables(data) {
  for (const file of readdirSync(data).filter(name => name.endsWith('.csv')))
    console.log(`${file} by its CSVW metadata: ${await statements(join(data, file))} statements`);
}
