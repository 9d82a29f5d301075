const longest = 200

/**
 * The title of a pasted text: its first line, when more follows and it reads like a heading (short, and no full stop at its
 * end). Anything else has no title, rather than half a sentence for one.
 */
export const titleOf = (text: string): string | undefined => {
  const lines = text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = lines[0]
  if (first === undefined || lines.length < 2 || first.length > longest || /[.:;,،؛…]["»”)]*$/u.test(first))
    return undefined
  return first
}
