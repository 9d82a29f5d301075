import { MarsadError } from '@marsad/core/errors'
import type { Archive } from './archive.ts'
import { readWholePart } from './part.ts'

/** Texts that cells share are the one thing of a workbook that is held in memory. */
export interface SharedStringLimits {
  readonly count: number
  /** Characters of all of them; two bytes each at most. */
  readonly characters: number
  /** Characters of one; a cell of Excel holds 32,767. */
  readonly length: number
}

export const sharedStringLimits: SharedStringLimits = { count: 5_000_000, characters: 400_000_000, length: 200_000 }

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for the underscore of a text that only looks so (ECMA-376, 22.4.2.4). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The texts of `sharedStrings.xml` by their number. Pronunciation guides (`rPh`) are no part of a text. */
export const readSharedStrings = async (
  archive: Archive,
  part: string,
  file: string,
  limits: SharedStringLimits = sharedStringLimits,
): Promise<readonly string[]> => {
  const texts: string[] = []
  let text = ''
  let characters = 0
  let inText = false
  let inGuide = false
  await readWholePart(archive.read(part), part, file, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') inGuide = true
      else if (name === 't') inText = !inGuide
    },
    text: (piece) => {
      if (!inText) return
      characters += piece.length
      text += piece
      if (characters > limits.characters || text.length > limits.length) {
        throw new MarsadError('file-too-large', `${part} holds more text than is accepted; export the sheet as CSV`, {
          file,
        })
      }
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') inGuide = false
      else if (name === 'si') {
        if (texts.length >= limits.count) {
          throw new MarsadError(
            'file-too-large',
            `${part} holds more than ${limits.count} texts; export the sheet as CSV`,
            { file },
          )
        }
        texts.push(unescaped(text))
      }
    },
  })
  return texts
}
