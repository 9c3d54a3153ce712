// Prints what Netlify's own readers make of netlify.toml and of a built site's _redirects and _headers, as JSON.
import { readFile } from 'node:fs/promises'
import { parse } from '@iarna/toml'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

const [netlifyConfigPath, site] = process.argv.slice(2)
const settings = { netlifyConfigPath, minimal: false }
const { headers, errors: wrongHeaders } =
  await parseAllHeaders({ headersFiles: [`${site}/_headers`], configHeaders: [], ...settings })
const { redirects, errors: wrongRedirects } =
  await parseAllRedirects({ redirectsFiles: [`${site}/_redirects`], configRedirects: [], ...settings })

console.log(JSON.stringify({
  build: parse(await readFile(netlifyConfigPath, 'utf8')).build,
  headers: headers.map(({ for: path, forRegExp, values }) => ({ path, pattern: forRegExp.source, values })),
  redirects: redirects.map(({ from, to, status, force, conditions }) =>
    ({ from, to, status, force, languages: conditions.Language ?? [] })),
  errors: [...wrongHeaders, ...wrongRedirects].map((error) => error.message),
}))
