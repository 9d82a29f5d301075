import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers } from '../packages/web/src/reading/layers.ts'

/** axe-core cannot judge words over a painted highlight, so the colours themselves are measured here. */
const css = readFileSync(join(import.meta.dirname, '../packages/web/src/styles/global.css'), 'utf8')

/** Custom properties with a colour, of the light theme and of the dark one laid over it. */
const themeOf = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...source.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/giu)].map(([, name, colour]) => [name, colour]),
  )

const darkAt = css.indexOf('@media screen and (prefers-color-scheme: dark)')
const light = themeOf(css.slice(0, darkAt))
const dark = { ...light, ...themeOf(css.slice(darkAt, css.indexOf('@media print'))) }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (higher + 0.05) / (lower + 0.05)
}

const fills = layers.map((layer) => `${layer}-fill`)
const grounds = ['paper', 'surface', 'sunken']

/** Words on grounds: 4.5. Lines and borders that carry meaning: 3. */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, ...fills, 'select', 'notice', 'bad-wash', 'accent-wash']],
  ['ink-soft', [...grounds, 'notice', ...fills]],
  ['accent', [...grounds, 'accent-wash']],
  ['accent-ink', ['accent']],
  ['bad', ['surface', 'bad-wash']],
  ['good', ['surface']],
  ['warn', ['surface']],
  ['relation', ['surface']],
  ['figure', ['surface']],
]
const lines: readonly (readonly [string, readonly string[]])[] = [
  ...layers.map((layer) => [layer, ['paper', 'surface', `${layer}-fill`]] as const),
  ['focus', [...grounds, 'select']],
  ['rule-strong', ['paper', 'surface', 'sunken']],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast in the %s theme', (_, theme) => {
  const of = (name: string): string => {
    const colour = theme[name]
    if (colour === undefined) throw new Error(`colour missing: ${name}`)
    return colour
  }
  const tooFaint = (rows: typeof text, least: number): readonly string[] =>
    rows.flatMap(([over, grounds]) =>
      grounds.flatMap((under) => {
        const found = contrast(of(over), of(under))
        return found < least ? [`${over} on ${under}: ${found.toFixed(2)}`] : []
      }),
    )

  it('words can be read on every ground they stand on', () => expect(tooFaint(text, 4.5)).toEqual([]))

  it('lines and borders can be seen', () => expect(tooFaint(lines, 3)).toEqual([]))
})
