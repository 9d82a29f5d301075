import { MarsadError } from '@marsad/core/errors'
import { type FeedEntry, type FeedFacts, feedFacts } from './feed-entries.ts'
import { fragmentLines } from './html-document.ts'
import type { Deadline, InputText, Notice, TakenIn } from './types.ts'

/** Entries taken from one feed file: papers keep 10 to 100 in theirs. */
export const entryLimit = 2_000

/** Levels of nesting in a feed: an XHTML article inside Atom has some twenty. */
const depthLimit = 200

const forbidden = (name: string): MarsadError =>
  new MarsadError(
    'document-forbidden',
    'the feed declares entities of its own, which are never resolved; do not trust its source',
    { file: name },
  )

const tooDeep = (name: string): MarsadError =>
  new MarsadError('document-broken', `the feed is nested more than ${depthLimit} levels deep: it is none`, {
    file: name,
  })

/** Refuses what could blow up while it is parsed: entity declarations and nesting beyond reason. Linear. */
const requireHarmless = (xml: string, name: string): void => {
  if (/<!ENTITY/i.test(xml)) throw forbidden(name)
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at)
      if (end === -1) return
      at = end
      continue
    }
    const next = xml.charCodeAt(at + 1)
    if (next === 0x2f) depth -= 1
    else if (next !== 0x21 && next !== 0x3f) {
      const end = xml.indexOf('>', at)
      if (end === -1) return
      if (xml.charCodeAt(end - 1) !== 0x2f) depth += 1
    }
    if (depth > depthLimit) throw tooDeep(name)
  }
}

/** A feed that breaks off, up to its last whole entry; `undefined` when there is none. */
const mended = (xml: string): string | undefined => {
  const root = /<(rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i.exec(xml)?.[1]
  const ends = [...xml.matchAll(/<\/(?:item|(?:\w+:)?entry)\s*>/gi)]
  const last = ends.at(-1)
  if (root === undefined || last === undefined) return undefined
  const body = xml.slice(0, last.index + last[0].length)
  const channel = /^rss$/i.test(root) ? '</channel>' : ''
  return `${body}${channel}</${root}>`
}

const parsed = (text: string, name: string): FeedFacts & { readonly notices: readonly Notice[] } => {
  try {
    return { ...feedFacts(text), notices: [] }
  } catch (cause) {
    const mendedText = mended(text)
    if (mendedText !== undefined) {
      try {
        return {
          ...feedFacts(mendedText),
          notices: [{ code: 'feed-cut', message: 'the feed breaks off: its whole entries were read' }],
        }
      } catch {
        // Then it is broken elsewhere too, and the first fault says more.
      }
    }
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
    throw new MarsadError('document-broken', `the feed cannot be read: ${reason}`, { file: name }, { cause })
  }
}

const wordsOf = (html: string | undefined, name: string): readonly string[] =>
  html === undefined
    ? []
    : /[<&]/.test(html)
      ? fragmentLines(html, name)
      : html.split(/\s*\n\s*/).filter((line) => line.trim() !== '')

const oneLine = (html: string | undefined, name: string): string | undefined => {
  const text = wordsOf(html, name).join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

const address = (text: string | undefined, base: string | undefined): string | undefined => {
  if (text === undefined || !URL.canParse(text.trim(), base)) return undefined
  const url = new URL(text.trim(), base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

const entryText = (entry: FeedEntry, name: string, from: string | undefined): InputText | undefined => {
  const title = oneLine(entry.title, name)
  const content = wordsOf(entry.content, name)
  const body = content.length > 0 ? content : wordsOf(entry.summary, name)
  const lines = title === undefined || body[0] === title ? body : [title, ...body]
  if (lines.length === 0) return undefined
  const base = address(entry.base, from) ?? from
  const url = address(entry.link, base)
  const source = oneLine(entry.publisher, name)
  return {
    text: `${lines.join('\n')}\n`,
    format: 'feed',
    ...(title === undefined ? {} : { title }),
    ...(entry.published === undefined ? {} : { published: entry.published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(entry.language === undefined ? {} : { language: entry.language }),
    ...(entry.id === undefined ? {} : { entry: entry.id }),
    notices:
      content.length > 0 ? [] : [{ code: 'entry-summary', message: 'the feed gives a summary, not the whole article' }],
  }
}

const lengthNotices = (all: number, empty: number, unreadable: number): readonly Notice[] => [
  ...(all > entryLimit
    ? [
        {
          code: 'feed-entries-left-out',
          message: `${all - entryLimit} of ${all} entries were left out: the limit is ${entryLimit}`,
        },
      ]
    : []),
  ...(empty > 0 ? [{ code: 'feed-entries-empty', message: `${empty} entries without words were left out` }] : []),
  ...(unreadable > 0
    ? [{ code: 'feed-entries-unreadable', message: `${unreadable} entries could not be read and were left out` }]
    : []),
]

/**
 * The entries of a feed (RSS 0.9x to 2.0, Atom, JSON Feed) as texts, in the feed's order: title and content, or title and summary with the notice
 * `entry-summary`. Entities a feed declares itself are refused (`document-forbidden`); a feed that breaks off is read up to its last whole entry
 * (`feed-cut`). Throws `document-broken` for what is no feed inside, `file-empty` for one without entries.
 */
export const feedToTexts = (text: string, name: string, deadline: Deadline, url?: string): TakenIn => {
  if (!/^\s*\{/.test(text)) requireHarmless(text, name)
  const { entries, notices, title: raw } = parsed(text, name)
  const title = oneLine(raw, name)
  const texts: InputText[] = []
  let [empty, unreadable] = [0, 0]
  for (const entry of entries.slice(0, entryLimit)) {
    deadline()
    try {
      const taken = entryText(entry, name, url)
      if (taken === undefined) empty += 1
      else texts.push(taken)
    } catch (error) {
      if (!(error instanceof MarsadError)) throw error
      unreadable += 1
    }
  }
  return {
    format: 'feed',
    ...(title === undefined ? {} : { title }),
    texts,
    addresses: [],
    notices: [...notices, ...lengthNotices(entries.length, empty, unreadable)],
  }
}
