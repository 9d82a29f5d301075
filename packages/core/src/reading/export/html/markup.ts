/** Writing HTML by hand: what comes from a text is escaped where it is put in, and nowhere else. */

/** HTML that is already safe. */
export type Html = string

/** Text as HTML text. A carriage return is named, since a parser would turn it into a line feed. */
export const escaped = (text: string): Html =>
  text.replace(/[&<>"'\r]/g, (sign) => {
    if (sign === '&') return '&amp;'
    if (sign === '<') return '&lt;'
    if (sign === '>') return '&gt;'
    if (sign === '"') return '&quot;'
    return sign === '\r' ? '&#13;' : '&#39;'
  })

/** Text from elsewhere, set apart, so that its direction moves nothing around it. */
export const datum = (text: string): Html => `<bdi>${escaped(text)}</bdi>`

/** The same in an attribute, where no element can hold it: between isolates (FSI … PDI), its own isolates and overrides taken out. */
export const apart = (text: string): string => `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`

/** Attributes of an element; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): Html =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join('')

/** An element around HTML. */
export const element = (name: string, values: Readonly<Record<string, string | undefined>>, inside: Html = ''): Html =>
  `<${name}${attributes(values)}>${inside}</${name}>`

/** A row of a description list; nothing when there is nothing to say. */
export const fact = (term: string, value: Html | undefined): Html =>
  value === undefined || value === '' ? '' : `<div><dt>${escaped(term)}</dt><dd>${value}</dd></div>`

/** An address as a link only where it is one of the web; anything else stays text. */
export const webLink = (url: string): Html =>
  /^https?:\/\/[^\s]+$/i.test(url)
    ? element('a', { href: url, rel: 'noopener noreferrer nofollow', dir: 'ltr' }, escaped(url))
    : element('span', { dir: 'ltr' }, escaped(url))
