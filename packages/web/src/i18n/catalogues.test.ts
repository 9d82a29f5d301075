import { describe, expect, it } from 'vitest'
import { ar as screeningAr } from '../screening/words/ar.ts'
import { en as screeningEn } from '../screening/words/en.ts'
import { ru as screeningRu } from '../screening/words/ru.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { localeCodes, locales, preferredLocale } from './locales.ts'
import { fillMessage, labelOf, pluralForm } from './message.ts'
import { ru } from './ru.ts'

const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))

const isPlural = (value: unknown): value is { readonly other: string } =>
  typeof value === 'object' && value !== null && 'one' in value && 'other' in value

const places = (text: string): string =>
  [...text.matchAll(/\{\w+\}/gu)]
    .map(([name]) => name)
    .sort()
    .join(' ')

const reach = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], root)

describe('catalogues', () => {
  it.each([
    ['ar', en, ar, /\p{Script=Arabic}/u],
    ['ru', en, ru, /\p{Script=Cyrillic}/u],
    ['screening in ar', screeningEn, screeningAr, /\p{Script=Arabic}/u],
    ['screening in ru', screeningEn, screeningRu, /\p{Script=Cyrillic}/u],
  ] as const)('%s: every message is translated and takes the same values', (_, english, catalogue, script) => {
    for (const [path, text] of leaves(english)) {
      if (isPlural(reach(english, path.replace(/\.\w+$/u, '')))) continue
      const other = reach(catalogue, path)
      expect(other, path).toBeTypeOf('string')
      expect(places(other as string), path).toBe(places(text))
      if (!path.endsWith('saveName') && /\p{L}/u.test((other as string).replace(/\{\w+\}/gu, '')))
        expect(other, path).toMatch(script)
    }
  })

  it.each(localeCodes)('%s: plural messages carry every category of the language', (code) => {
    const screening = { en: screeningEn, ar: screeningAr, ru: screeningRu }[code]
    const catalogue = { ...{ en, ar, ru }[code], screening }
    const categories = new Intl.PluralRules(locales[code].tag).resolvedOptions().pluralCategories
    const found = leaves(catalogue).map(([path]) => path.replace(/\.\w+$/u, ''))
    const plurals = [...new Set(found)].filter((path) => isPlural(reach(catalogue, path)))
    expect(plurals.length).toBeGreaterThan(3)
    for (const path of plurals)
      expect(Object.keys(reach(catalogue, path) as object).sort(), path).toEqual([...categories].sort())
  })
})

describe('messages', () => {
  it('isolates values and refuses holes', () => {
    expect(fillMessage('File: {name}', { name: 'a.txt' })).toBe('File: \u2068a.txt\u2069')
    expect(() => fillMessage('File: {name}', {})).toThrow('name')
  })

  it('chooses plural forms', () => {
    const forms = [0, 1, 2, 3, 11, 100].map((n) => pluralForm(locales.ar.tag, ar.start.count, n))
    expect(new Set(forms).size).toBe(5)
    expect(pluralForm(locales.ru.tag, ru.start.count, 22)).toBe(ru.start.count.few)
  })

  it('falls back to the code where a label is unknown', () => {
    expect(labelOf(en.unit, 'channel')).toBe('channels')
    expect(labelOf(en.unit, 'toString')).toBe('toString')
  })

  it('picks a language the interface speaks', () => {
    expect(preferredLocale(['fr-FR', 'ar-EG', 'en'])).toBe('ar')
    expect(preferredLocale(['xx'])).toBe('en')
  })
})
