import { MarsadError } from '@marsad/core/errors'
import { checkDocx, type DocxLimits, docxLimits } from './docx-archive.ts'
import { fragmentLines } from './html-document.ts'
import type { InputText } from './types.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const titleIn = (core: string): string | undefined => {
  const title = (/<dc:title[^>]{0,200}>([^<]{1,1000})<\/dc:title>/.exec(core)?.[1] ?? '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return title === '' ? undefined : title
}

/**
 * Without the marks of footnotes in the text and the arrows back, which would read as figures; the words of the notes stay, at the end. And with the
 * paragraphs that are all of a table's cell taken out of it, so that a row is a line.
 */
const asLines = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]{0,40}"[^>]{0,200}>[^<]{0,40}<\/a><\/sup>/g, '')
    .replace(/<(t[dh])([^>]{0,200})><p>/g, '<$1$2>')
    .replace(/<\/p><\/(t[dh])>/g, '</$1>')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{0,40}">[^<]{0,4}<\/a>/g, '')

/**
 * The text of a word-processor document (.docx): paragraphs, headings, list items and table rows as lines, footnotes at the end; deleted text and
 * comments are not in it. `published` stays open: the dates in a document's properties are those of its making. Throws `document-too-large`,
 * `document-encrypted`, `document-broken`, `document-without-text`.
 */
export const docxToText = async (
  bytes: Uint8Array,
  name: string,
  limits: DocxLimits = docxLimits,
): Promise<InputText> => {
  const { names, core } = await checkDocx(bytes, name, limits)
  if (!names.has('word/document.xml') && ![...names].some((part) => /^word\/document\d*\.xml$/.test(part))) {
    const what = [...names].some((part) => part.startsWith('xl/')) ? 'a workbook' : 'a ZIP archive'
    throw new MarsadError('format-binary', `is ${what}, not a text document: save it as .docx, PDF or text`, {
      file: name,
    })
  }
  const { default: mammoth } = await import('mammoth')
  let html: string
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const none = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer }, { convertImage: none, externalFileAccess: false })).value
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200)
    throw new MarsadError('document-broken', `the document cannot be read: ${reason}`, { file: name }, { cause })
  }
  const lines = fragmentLines(asLines(html), name)
  if (lines.length === 0)
    throw new MarsadError('document-without-text', 'the document holds no words: pictures of text are not read', {
      file: name,
    })
  const heading = /^<h1[^>]{0,200}>([^<]{1,300})<\/h1>/.test(html) ? lines[0] : undefined
  const title = titleIn(core) ?? heading
  return { text: `${lines.join('\n')}\n`, format: 'docx', ...(title === undefined ? {} : { title }), notices: [] }
}
