import { createHash } from 'node:crypto'
import type { Party } from '@marsad/core/register'
import { describe, propertyValues } from './properties.ts'

const style =
  'body{font:14px/1.45 system-ui,sans-serif;margin:10px;color:#1b1b1b;background:#fff}h1{font-size:16px;margin:0 0 2px}p{margin:0 0 8px;color:#555}dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:2px 12px}dt{color:#555}dd{margin:0}'

/** Only the one style written here may apply, nothing may run, and only pages of this machine may frame it. */
export const previewPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http://127.0.0.1:* http://localhost:* http://[::1]:*`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Properties a preview shows, and values of each. */
const shown: readonly (readonly [property: string, title: string])[] = [
  ['alias', 'Also'],
  ['weakAlias', 'Weak aliases'],
  ['previousName', 'Formerly'],
  ['birthDate', 'Born'],
  ['birthPlace', 'Born in'],
  ['nationality', 'Nationality'],
  ['country', 'Country'],
  ['position', 'Position'],
  ['imoNumber', 'IMO number'],
  ['program', 'Programme'],
  ['reference', 'References'],
  ['list', 'Lists'],
  ['status', 'Standing'],
  ['listedOn', 'Listed on'],
  ['removedOn', 'Removed on'],
]
const valuesShown = 6

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>${body}</body></html>\n`

/** A party on one small page. Every text of the lists is escaped; names keep their own direction of writing. */
export const previewPage = (party: Party, asOf: string | undefined): string => {
  const values = propertyValues(party, asOf === undefined ? {} : { asOf })
  const rows = shown.flatMap(([property, title]) => {
    const texts = values[property] ?? []
    if (texts.length === 0) return []
    const more = texts.length > valuesShown ? ` and ${texts.length - valuesShown} more` : ''
    const list = texts.slice(0, valuesShown).map((text) => `<bdi>${escaped(text)}</bdi>`)
    return [`<dt>${title}</dt><dd>${list.join('; ')}${more}</dd>`]
  })
  const head = `<h1><bdi>${escaped(party.caption)}</bdi></h1><p>${escaped(describe(party))}</p>`
  return page(party.caption, `${head}<dl>${rows.join('')}</dl>`)
}

/** What is framed for an id nobody has. */
export const missingPage = (id: string): string =>
  page('Not found', `<p>No party has the id <bdi>${escaped(id.slice(0, 80))}</bdi>.</p>`)
