import { MarsadError } from '@marsad/core/errors'
import { addressLimit, addressList, binaryShortcutAddress, shortcutAddress } from './addresses.ts'
import { decodeText } from './decode-text.ts'
import { detectBytes, detectWords } from './detect-format.ts'
import type { Deadline, InputText, Notice, TakeInOptions, TakenIn } from './types.ts'

/** Milliseconds a document may take to be taken apart. */
export const takeInBudget = 60_000

/** Throws `document-too-slow` once the budget is spent. */
export const deadlineOf = (name: string, budget: number): Deadline => {
  const end = performance.now() + budget
  return () => {
    if (performance.now() > end)
      throw new MarsadError('document-too-slow', `took more than ${budget / 1000} s to be taken apart: split it`, {
        file: name,
      })
  }
}

const one = (text: InputText): TakenIn => ({ format: text.format, texts: [text], addresses: [], notices: [] })

const addresses = (list: readonly string[]): TakenIn => ({
  format: 'addresses',
  texts: [],
  addresses: list,
  notices: [],
})

/** The article of a page as a text to be frozen, with what the page says of itself. */
export const pageToText = async (html: string, name: string, notices: readonly Notice[] = []): Promise<InputText> => {
  const { htmlToText } = await import('./html-document.ts')
  const { text, article, title, published, source, url, language } = htmlToText(html, name)
  const whole = { code: 'page-whole', message: 'no article could be told from the page: its whole text was taken' }
  return {
    text,
    format: 'html',
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    notices: article ? notices : [...notices, whole],
  }
}

const takeInWords = async (bytes: Uint8Array, options: TakeInOptions, deadline: Deadline): Promise<TakenIn> => {
  const { name } = options
  const { text, notices } = decodeText(bytes, options)
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text
  if (withoutMark.trim() === '')
    throw new MarsadError('file-empty', 'there are no words: nothing to read', { file: name })
  const kind = options.html === true ? 'html' : detectWords(withoutMark)
  if (kind === 'html') return one(await pageToText(withoutMark, name, notices))
  if (kind === 'feed') {
    const { feedToTexts } = await import('./feed-document.ts')
    const taken = feedToTexts(withoutMark, name, deadline, options.url)
    return { ...taken, notices: [...notices, ...taken.notices] }
  }
  if (kind === 'mhtml') {
    const { mhtmlPage } = await import('./mhtml-document.ts')
    const page = mhtmlPage(bytes, name)
    const inner = decodeText(page.bytes, { name, contentType: page.contentType })
    const taken = await pageToText(inner.text, name, inner.notices)
    const url = taken.url ?? page.url
    return one({ ...taken, format: 'mhtml', ...(url === undefined ? {} : { url }) })
  }
  if (kind === 'url-file' || kind === 'webloc') return addresses([shortcutAddress(withoutMark, kind, name)])
  const list = addressList(withoutMark)
  if (list === undefined) return one({ text, format: 'text', notices })
  const message = `${list.left} addresses were left out: the limit is ${addressLimit}`
  return { ...addresses(list.addresses), notices: list.left === 0 ? [] : [{ code: 'addresses-left-out', message }] }
}

/**
 * The one door for documents: bytes of any format Marsad reads, told apart by content, as plain texts to be frozen, with title, publisher and day as
 * far as the document itself gives them. What could not be read is said: in the notices where the rest was read, in a typed error where nothing was
 * (`file-empty`, `encoding-wrong`, `format-unknown`, `format-binary`, `document-encrypted`, `document-without-text`, `document-too-large`,
 * `document-broken`, `document-forbidden`, `document-too-slow`). Nothing is fetched and nothing in a document is run.
 */
export const takeIn = async (bytes: Uint8Array, options: TakeInOptions): Promise<TakenIn> => {
  const { name } = options
  if (bytes.length === 0) throw new MarsadError('file-empty', 'the file is empty: nothing to read', { file: name })
  const deadline = deadlineOf(name, options.budget ?? takeInBudget)
  const detected = options.html === true ? { kind: 'words' as const } : detectBytes(bytes.subarray(0, 4096))
  switch (detected.kind) {
    case 'pdf':
      return one(await (await import('./pdf/pdf-document.ts')).pdfToText(bytes, name, deadline))
    case 'zip':
      return one(await (await import('./docx-document.ts')).docxToText(bytes, name))
    case 'ole':
      throw (await import('./docx-archive.ts')).oleFault(bytes, name)
    case 'binary-webloc':
      return addresses([binaryShortcutAddress(bytes, name)])
    case 'binary':
      throw new MarsadError('format-binary', `is ${detected.what}, not text: export it as text first`, { file: name })
    default:
      return takeInWords(bytes, options, deadline)
  }
}
