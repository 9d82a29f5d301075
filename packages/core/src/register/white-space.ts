/**
 * White space as Marsad compares it: every run of spaces, line breaks and no-break spaces becomes one space, the ends are trimmed.
 * Lists break lines inside names and comments; no meaning is lost by folding them.
 *
 * @example foldSpace('ABU\n   BAKR ') // 'ABU BAKR'
 */
export const foldSpace = (text: string): string => {
  const trimmed = text.trim()
  return unevenSpace.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

const unevenSpace = /[^\S ]|\s\s/
