/** The gazetteer: countries, regions and large cities as generated, provinces and towns read from their lines. */
import type { KnownName } from '../names/dictionary-types.ts'
import type { Place } from './gazetteer-types.ts'
import { places as large } from './places.generated.ts'
import { townLines } from './towns.generated.ts'

const scripts = { en: 'Latn', ar: 'Arab', ru: 'Cyrl' } as const

const namesOf = (language: keyof typeof scripts, cell: string): readonly KnownName[] =>
  cell.split('/').map((written) => ({
    text: written.replace('!', ''),
    language,
    script: scripts[language],
    ...(written.startsWith('!') && { caution: 'ordinary-word' as const }),
  }))

const townOf = (line: string): Place => {
  const [kind = '', code = '', en = '', ar = '', ru = ''] = line.split('|')
  const names = { en: namesOf('en', en), ar: namesOf('ar', ar), ru: namesOf('ru', ru) }
  return {
    kind: kind === 'province' ? 'province' : 'city',
    code,
    labels: { en: names.en[0]?.text ?? code, ar: names.ar[0]?.text ?? code, ru: names.ru[0]?.text ?? code },
    names: [...names.en, ...names.ar, ...names.ru],
    country: code.slice(0, 2),
  }
}

/** Every place that texts are searched for. */
export const places: readonly Place[] = [...large, ...townLines.trim().split('\n').map(townOf)]
