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

/** For each unit of a name whether it stands inside brackets, the brackets themselves included. */
const insideBrackets = (name: string): Uint8Array => {
  const inside = new Uint8Array(name.length)
  let depth = 0
  for (let i = 0; i < name.length; i += 1) {
    if (name[i] === '(') depth += 1
    inside[i] = depth > 0 ? 1 : 0
    if (name[i] === ')' && depth > 0) depth -= 1
  }
  return inside
}

/** Splits at a separator (a pattern with the `g` flag) that stands outside all brackets. Parts are trimmed, empty ones left out. */
export const splitOutside = (name: string, separator: RegExp): readonly string[] => {
  const inside = name.includes('(') ? insideBrackets(name) : undefined
  const parts: string[] = []
  let from = 0
  for (const match of name.matchAll(separator)) {
    const end = match.index + match[0].length
    if (inside?.subarray(match.index, end).includes(1)) continue
    parts.push(name.slice(from, match.index))
    from = end
  }
  parts.push(name.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
