import { describe, expect, it } from 'vitest'
import { fold } from '../../text/index.ts'
import type { Language } from '../types.ts'
import { findFigures } from './find.ts'

/** Text → value, unit and dictionary form of the counted noun. */
const cases: readonly (readonly [
  Language,
  string,
  readonly (readonly [number | undefined, string, string | undefined])[],
])[] = [
  ['en', 'The port lists 180 closed Telegram channels.', [[180, 'channel', 'channel']]],
  [
    'en',
    'Two entities and 14 companies are named.',
    [
      [2, 'organisation', 'entity'],
      [14, 'organisation', 'company'],
    ],
  ],
  ['en', 'Rain damaged 40 orchards.', [[40, 'item', undefined]]],
  [
    'ru',
    'На стоянке 53 автобуса и пять грузовиков.',
    [
      [53, 'vehicle', 'автобус'],
      [5, 'vehicle', 'грузовик'],
    ],
  ],
  ['ru', 'Около двух тысяч боевиков сдались.', [[2000, 'fighter', 'боевик']]],
  ['ar', 'أغلقت الإدارة ثلاث قنوات مغلقة.', [[3, 'channel', 'قناة']]],
  [
    'ar',
    'حضر 15 شخصا و20 طبيبا.',
    [
      [15, 'person', 'شخص'],
      [20, 'person', 'طبيب'],
    ],
  ],
  ['ar', 'عشرات القرى غمرتها المياه.', [[undefined, 'city', 'قرية']]],
]

describe('the counted noun', () => {
  it.each(cases)('%s: %s', (language, text, expected) => {
    const found = findFigures(fold(text), { language, taken: [] })
    expect(found.map(({ value, unit, lemma }) => [value, unit, lemma])).toEqual(expected)
  })
})
