import { MarsadError } from '@marsad/core/errors'
import { SaxesParser } from 'saxes'
import { sniffEncoding, strictDecoder } from '../../input/encoding.ts'

/** Takes the elements of one part of a workbook; names come without their prefix. */
export interface PartSink {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Elements within elements. Sheets nest six deep. */
const depthLimit = 64
/** Characters without any end of tag or text. */
const silence = 20_000_000

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML chunk by chunk: yields after each, so that the caller may hand on what the sink collected. */
export async function* readPart(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  file: string,
  sink: PartSink,
): AsyncGenerator<void> {
  const fault = (code: 'list-malformed' | 'list-forbidden' | 'file-too-large', what: string): MarsadError =>
    new MarsadError(code, `${name}: ${what}`, { file })
  const xml = new SaxesParser({ position: false })
  let depth = 0
  let [fed, heard] = [0, 0]
  xml.on('error', (error) => {
    throw fault('list-malformed', `the XML is broken: ${error.message.slice(0, 200)}`)
  })
  xml.on('doctype', () => {
    throw fault('list-forbidden', 'declares a document type, which no workbook needs; declarations are never resolved')
  })
  xml.on('opentag', (tag) => {
    heard = fed
    depth += 1
    if (depth > depthLimit) throw fault('list-malformed', `elements nested deeper than ${depthLimit}`)
    sink.open?.(local(tag.name), tag.attributes as Readonly<Record<string, string>>)
  })
  const hear = (text: string): void => {
    heard = fed
    sink.text?.(text)
  }
  xml.on('text', hear)
  xml.on('cdata', hear)
  xml.on('closetag', (tag) => {
    heard = fed
    depth -= 1
    sink.close?.(local(tag.name))
  })
  let decoder: ReturnType<typeof strictDecoder> | undefined
  for await (const chunk of chunks) {
    let text: string
    if (decoder === undefined) {
      const guess = sniffEncoding(chunk)
      decoder = strictDecoder(guess, `${file}: ${name}`)
      text = decoder.write(chunk.subarray(guess.skip))
    } else text = decoder.write(chunk)
    fed += text.length
    xml.write(text)
    if (fed - heard > silence)
      throw fault('file-too-large', `more than ${silence} characters without an end of text or tag`)
    yield
  }
  xml.write(decoder?.end() ?? '')
  xml.close()
}

/** Reads a whole part. */
export const readWholePart = async (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  file: string,
  sink: PartSink,
): Promise<void> => {
  for await (const _ of readPart(chunks, name, file, sink)) {
    // The sink has what it needs.
  }
}
