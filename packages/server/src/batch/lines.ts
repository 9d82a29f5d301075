/** Lines of a text that comes in chunks. */

/** One line without its end; `text` is absent where it was over the limit. */
export interface Line {
  readonly line: number
  readonly text?: string
  readonly length: number
}

/**
 * The lines of a text in portions, numbered from 1; blank ones are left out. A line over `limit` characters comes without its text, and the
 * next ones come as usual: one damaged line does not cost the file. Lines end in LF or CRLF.
 */
export async function* linesOf(text: AsyncIterable<string>, limit: number): AsyncGenerator<readonly Line[]> {
  let held = ''
  /** Characters of the running line that were dropped since it is over the limit. */
  let dropped = 0
  let line = 0
  const close = (rest: string): Line | undefined => {
    line += 1
    const whole = held + rest
    const length = dropped + whole.length
    held = ''
    dropped = 0
    if (length > limit) return { line, length }
    const content = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    return content.trim() === '' ? undefined : { line, text: content, length }
  }
  for await (const part of text) {
    const lines: Line[] = []
    let at = 0
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', at)) {
      const closed = close(part.slice(at, end))
      if (closed !== undefined) lines.push(closed)
      at = end + 1
    }
    held += part.slice(at)
    if (held.length > limit) {
      dropped += held.length
      held = ''
    }
    if (lines.length > 0) yield lines
  }
  const last = held === '' && dropped === 0 ? undefined : close('')
  if (last !== undefined) yield [last]
}
