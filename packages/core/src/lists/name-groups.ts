/** A piece of a printed name: words outside brackets, or what stood inside a pair of them. */
export interface NamePiece {
  readonly text: string
  readonly inside: boolean
}

/**
 * A printed name taken apart at its outermost round brackets, in order. Brackets inside brackets stay with the inner text; a bracket without
 * its partner is dropped, so that `) Abu X` is `Abu X`.
 */
export const bracketPieces = (name: string): readonly NamePiece[] => {
  const pieces: NamePiece[] = []
  let depth = 0
  let from = 0
  const push = (to: number, inside: boolean): void => {
    const text = name.slice(from, to).replace(/\s+/g, ' ').trim()
    if (text !== '') pieces.push({ text, inside })
  }
  for (let i = 0; i < name.length; i += 1) {
    const char = name[i]
    if (char === '(') {
      if (depth === 0) {
        push(i, false)
        from = i + 1
      }
      depth += 1
    } else if (char === ')') {
      if (depth > 1) depth -= 1
      else {
        push(i, depth === 1)
        from = i + 1
        depth = 0
      }
    }
  }
  push(name.length, false)
  return pieces
}

/** Splits at a separator that stands outside all brackets. */
export const splitOutside = (name: string, separator: RegExp): readonly string[] => {
  const flat = [...name].reduce(
    (state, char) => {
      const depth = state.depth + (char === '(' ? 1 : char === ')' && state.depth > 0 ? -1 : 0)
      // Same length, so that a match in the masked text has the same place in the name.
      return { depth, text: state.text + (state.depth > 0 || depth > 0 ? '\0'.repeat(char.length) : char) }
    },
    { depth: 0, text: '' },
  ).text
  const parts: string[] = []
  let from = 0
  for (const match of flat.matchAll(separator)) {
    parts.push(name.slice(from, match.index))
    from = match.index + match[0].length
  }
  parts.push(name.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
