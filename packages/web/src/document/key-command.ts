/** What a key press means on the document page. */
export type KeyCommand = 'next' | 'previous' | 'jump' | 'clear'

/** What is looked at of a key press, so that it can be tested without a browser. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * The command of a key press. Letters are taken by what they type and, on keyboards that type other letters there (Arabic,
 * Russian), by where they are. `letters`: false when the reader switched single-letter keys off.
 */
export const keyCommand = (press: KeyPress, letters: boolean): KeyCommand | undefined => {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  if (press.key === 'Escape') return 'clear'
  if (press.key === 'Enter') return 'jump'
  if (!letters) return undefined
  const latin = /^[a-z]$/iu.test(press.key)
  const letter = latin ? press.key.toLowerCase() : press.code.replace(/^Key/u, '').toLowerCase()
  if (letter === 'j') return 'next'
  return letter === 'k' ? 'previous' : undefined
}
