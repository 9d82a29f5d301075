import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, sourceText } from '../text/index.ts'
import { buildFinder, type FoundName, finderKey, findNames } from './finder.ts'
import { decodeFinder, encodeFinder } from './finder-bytes.ts'

const names = [
  'القاعدة',
  'داعش',
  'تنظيم القاعدة',
  'طالبان',
  'Al-Qaida',
  "Qa'ida",
  'Al-Qaida in Iraq',
  'ИГИЛ',
  'الفرع الأفغاني لداعش',
  'IS',
]
const finder = buildFinder(names.map((text, value) => ({ key: finderKey(text), value })))
const found = (text: string): readonly (readonly [string, string, string])[] => {
  const folded = fold(text)
  return findNames(finder, folded).map((hit) => [
    sourceText(folded, hit.start, hit.end),
    hit.values.map((value) => names[value]).join('|'),
    hit.proclitic,
  ])
}

describe('findNames', () => {
  it.each([
    [
      'ضد «داعش» و«القاعدة».',
      [
        ['داعش', 'داعش', ''],
        ['القاعدة', 'القاعدة', ''],
      ],
    ],
    [
      'لتنظيم «القاعدة»',
      [
        ['تنظيم «القاعدة', 'تنظيم القاعدة', 'ل'],
        ['القاعدة', 'القاعدة', ''],
      ],
    ],
    [
      'للقاعدة وللقاعدة فالقاعدة وبالقاعدة',
      [
        ['لقاعدة', 'القاعدة', 'ل'],
        ['لقاعدة', 'القاعدة', 'ول'],
        ['القاعدة', 'القاعدة', 'ف'],
        ['القاعدة', 'القاعدة', 'وب'],
      ],
    ],
    ['القواعد وقاعدة وداعشي', []],
    ['الطالبان', [['طالبان', 'طالبان', 'ال']]],
    [
      'AL QAIDA, al-Qa’ida; Al-\nQaida in Iraq’s',
      [
        ['AL QAIDA', 'Al-Qaida', ''],
        ['QAIDA', "Qa'ida", ''],
        ['al-Qa’ida', 'Al-Qaida', ''],
        ['Qa’ida', "Qa'ida", ''],
        ['Al-\nQaida in Iraq', 'Al-Qaida in Iraq', ''],
        ['Qaida', "Qa'ida", ''],
      ],
    ],
    ['ИГИЛом ИГИЛ', [['ИГИЛ', 'ИГИЛ', '']]],
    [
      'this is IS-K',
      [
        ['is', 'IS', ''],
        ['IS', 'IS', ''],
      ],
    ],
    [
      'الفرع الأفغاني لداعش',
      [
        ['الفرع الأفغاني لداعش', 'الفرع الأفغاني لداعش', ''],
        ['داعش', 'داعش', 'ل'],
      ],
    ],
  ])('finds names in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('agrees with looking for every name at every word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابلوdeж'), minLength: 1, maxLength: 4 })
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const gap = fc.constantFrom(' ', '-', ' "', '\n', ', ', '. ', '    ')
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(word, gap), { maxLength: 15 }),
        (list, pieces) => {
          const text = pieces.map(([piece, after]) => piece + after).join('')
          const folded = fold(text)
          const compiled = buildFinder(list.map((one, value) => ({ key: finderKey(one), value })))
          expect(findNames(compiled, folded)).toEqual(naive(list, text))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('survives the way through bytes, and refuses bytes that are not its own', () => {
    const bytes = encodeFinder(finder)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    for (const copy of [bytes, shifted.subarray(1)]) {
      const back = decodeFinder(copy)
      expect(back && findNames(back, fold('وبالقاعدة ИГИЛ'))).toEqual(findNames(finder, fold('وبالقاعدة ИГИЛ')))
    }
    expect(decodeFinder(bytes.subarray(0, bytes.length - 8))).toBeUndefined()
    expect(decodeFinder(new Uint8Array(64))).toBeUndefined()
    expect(decodeFinder(new Uint8Array(3))).toBeUndefined()
  })

  it('leaves out names without letters', () => {
    expect(finderKey(' «–» ')).toBe('')
    expect(findNames(buildFinder([{ key: finderKey('!'), value: 0 }]), fold('a ! b'))).toEqual([])
  })
})

/** Every name tried at every word start with every proclitic; the longest wins, the first attempt among equals. */
const naive = (list: readonly string[], text: string): FoundName[] => {
  const hits: FoundName[] = []
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  const endOf = (name: string, start: number, virtual: string): number => {
    const rest = virtual + text.slice(start)
    const pattern = new RegExp(`^${finderKey(name).split(' ').join('[\\s"\'-]{1,3}')}(?![\\p{L}\\p{N}])`, 'u')
    const match = pattern.exec(rest)
    return match ? start + match[0].length - virtual.length : 0
  }
  for (let i = 0; i < text.length; i += 1) {
    if (!isWord(text[i]) || isWord(text[i - 1])) continue
    const starts: [number, string][] = [[i, '']]
    const conj = /^[وف]/.test(text.slice(i)) ? [i + 1] : []
    for (const at of conj) starts.push([at, ''])
    const at = conj[0] ?? i
    let article = at
    if (/^[بكل]/.test(text.slice(at))) {
      if (text.startsWith('لل', at)) starts.push([at + 1, 'ا'])
      starts.push([at + 1, ''])
      article = at + 1
    }
    if (text.startsWith('ال', article)) starts.push([article + 2, ''])
    let best: FoundName | undefined
    for (const [start, virtual] of starts) {
      const ends = list.map((name) => endOf(name, start, virtual))
      const end = Math.max(...ends)
      if (end > (best?.end ?? 0) && (start === i || end - start >= 3)) {
        const values = [
          ...new Set(
            list.flatMap((name, value) =>
              ends[value] === end && sameKey(name, text.slice(start, end), virtual) ? [value] : [],
            ),
          ),
        ]
        best = { start, end, values, proclitic: text.slice(i, start) }
      }
    }
    if (best) hits.push(best)
  }
  return hits
}

const sameKey = (name: string, text: string, virtual: string): boolean => finderKey(name) === finderKey(virtual + text)

describe('endings', () => {
  const finder = buildFinder(['istanbul', 'qora shahar'].map((key, value) => ({ key, value })))
  const endings = new Set(['da', 'dan', 'ning'])
  const spans = (text: string): readonly string[] =>
    findNames(finder, fold(text), (letters) => endings.has(letters)).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['bu istanbulda edi', ['istanbulda']],
    ['qora shaharning istanbuldan', ['qora shaharning', 'istanbuldan']],
    ["istanbul'da", ['istanbul']],
    ['istanbulxx istanbuldada', []],
    ['istanbul', ['istanbul']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('are not looked for where none are given', () => {
    expect(findNames(finder, fold('bu istanbulda edi'))).toEqual([])
  })
})
