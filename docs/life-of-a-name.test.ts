/** What the story of a name says of that name is what the code does with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareNames, parseName } from '@marsad/core/names'
import { expect, it } from 'vitest'
import { readSounds } from '../packages/core/src/names/tokens/read-sounds.ts'
import { skeletonsOf } from '../packages/core/src/names/tokens/skeleton.ts'

const page = readFileSync(join(import.meta.dirname, 'life-of-a-name.md'), 'utf8')
const asked = 'أيمن الظواهري'
const listed = 'AIMAN MUHAMMED RABI AL-ZAWAHIRI'

it('takes the names apart as told', () => {
  expect(page).toContain(asked)
  expect(page).toContain(`\`${listed}\``)
  expect(parseName(asked).parts.map(({ key, role }) => [key, role])).toEqual([
    ['ايمن', 'given'],
    ['ظواهري', 'nisba'],
  ])
  expect(parseName(listed).parts.map(({ key, role }) => [key, role])).toEqual([
    ['aiman', 'given'],
    ['muhammed', 'father'],
    ['rabi', 'father'],
    ['zawahiri', 'nisba'],
  ])
})

it('hears them as told', () => {
  for (const [word, script] of [
    ['ظواهري', 'Arab'],
    ['zawahiri', 'Latn'],
  ] as const) {
    const sounds = readSounds(word, script)
    expect(page).toContain(`\`${sounds}\``)
    for (const skeleton of skeletonsOf(sounds)) expect(page).toContain(`\`${skeleton}\``)
  }
})

it('compares them with the reasons told', () => {
  const { verdict, reasons } = compareNames(asked, listed, { schema: 'Person' })
  expect(verdict).toBe('review')
  expect(reasons.map(({ code }) => code)).toEqual([
    'token-cross-script',
    'token-cross-script',
    'chain-shorter',
    'chain-shorter',
    'common-words-only',
  ])
  for (const { code } of reasons) expect(page).toContain(`\`${code}\``)
  expect(compareNames(asked, asked).reasons[0]?.code).toBe('name-equal')
})
