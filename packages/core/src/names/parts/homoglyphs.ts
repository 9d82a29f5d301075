/** Letters that look like those of another script, and reading a word in the script most of its letters belong to. */
import { scriptOfPoint } from '../../text/index.ts'

/** Small letters that look alike (Unicode confusables), as pairs Latin–Cyrillic and Latin–Greek, after folding. */
const latinCyrillic = 'aаeеoоpрcсyуxхkкmмtтhнbвiіjјsѕdԁqԛwԝgԍ'
const latinGreek = 'aαoοpρvνiιkκtτuυxχnηyγ'

const tables = new Map<string, ReadonlyMap<string, string>>()
const addPairs = (letters: string, from: string, to: string): void => {
  const there = new Map<string, string>()
  const back = new Map<string, string>()
  for (let i = 0; i < letters.length; i += 2) {
    there.set(letters[i] as string, letters[i + 1] as string)
    back.set(letters[i + 1] as string, letters[i] as string)
  }
  tables.set(`${from}${to}`, there)
  tables.set(`${to}${from}`, back)
}
addPairs(latinCyrillic, 'Latn', 'Cyrl')
addPairs(latinGreek, 'Latn', 'Grek')

/** A word whose letters come from several scripts, read in that of most letters as far as look-alikes go. `whole`: every letter could be read so. */
export const mixedKey = (key: string): { readonly key: string; readonly script: string; readonly whole: boolean } => {
  const counts = new Map<string, number>()
  for (const char of key) {
    const code = scriptOfPoint(char.codePointAt(0) as number)
    if (code !== 'Zyyy') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  let best: { readonly key: string; readonly script: string; readonly whole: boolean } | undefined
  const total = ranked.reduce((sum, [, count]) => sum + count, 0)
  for (const [script, own] of ranked) {
    // A script of fewer than half the letters is the strange one.
    if (best && own * 2 < total) break
    let out = ''
    let whole = true
    for (const char of key) {
      const from = scriptOfPoint(char.codePointAt(0) as number)
      const read = from === script || from === 'Zyyy' ? char : tables.get(`${from}${script}`)?.get(char)
      if (read === undefined) whole = false
      out += read ?? char
    }
    if (whole) return { key: out, script, whole }
    best ??= { key: out, script, whole }
  }
  return best ?? { key, script: 'Zyyy', whole: false }
}
