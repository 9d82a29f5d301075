import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSounds } from './read-sounds.ts'
import { classesOf, shortSkeleton, skeletonOf, skeletonsOf } from './skeleton.ts'

const heard = (text: string, script: string): readonly string[] => skeletonsOf(readSounds(text, script))
const sounds = fc.string({
  unit: fc.constantFrom(...'aeiouAIUpbtdkgqfvszmnrlhwySCZJcTDxGH3KjXY$WBFPQVN@~7%R'),
  maxLength: 12,
})

describe('skeletonsOf', () => {
  it.each([
    ['خالد', 'Arab', 'khaled', 'Latn'],
    ['قذافي', 'Arab', 'gaddafi', 'Latn'],
    ['ظواهري', 'Arab', 'zawahiri', 'Latn'],
    ['щукин', 'Cyrl', 'shchukin', 'Latn'],
    ['хасан', 'Cyrl', 'hasan', 'Latn'],
    ['პეტრე', 'Geor', 'petre', 'Latn'],
    ['バラク', 'Kana', 'barak', 'Latn'],
    ['ルカ', 'Kana', 'luka', 'Latn'],
    ['cengiz', 'Latn', 'چنگیز', 'Arab'],
    ['xalid', 'Latn', 'khalid', 'Latn'],
    ['george', 'Latn', 'جورج', 'Arab'],
  ])('%s (%s) and %s (%s) share one', (a, x, b, y) => {
    expect(heard(a, x).filter((one) => heard(b, y).includes(one))).not.toEqual([])
  })

  it('begins with the main one, repeats none, and stays short', () => {
    fc.assert(
      fc.property(sounds, (word) => {
        const all = skeletonsOf(word)
        expect(all[0]).toBe(skeletonOf(word))
        expect(new Set(all).size).toBe(all.length)
        expect(all.length).toBeLessThanOrEqual(7)
        if (skeletonOf(word).length > shortSkeleton) expect(all).toHaveLength(1)
      }),
    )
  })

  it('is deaf to vowels', () => {
    fc.assert(
      fc.property(sounds, (word) => {
        expect(skeletonOf(word)).toBe(skeletonOf(word.replace(/[aeiouAIU]/g, '')))
      }),
    )
    expect(skeletonsOf('aoi')).toEqual([''])
  })

  it('keeps letters of unread scripts', () => {
    expect(skeletonsOf('近平')).toEqual(['近平'])
  })

  it('adds up word by word, which joined words rely on', () => {
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        expect(skeletonOf(a + b)).toBe(skeletonOf(a) + skeletonOf(b))
      }),
    )
  })
})

describe('classesOf', () => {
  it('has one bit for each class that occurs, whatever the order, within ten bits', () => {
    fc.assert(
      fc.property(sounds, (word) => {
        const skeleton = skeletonOf(word)
        const bits = classesOf(skeleton).toString(2).replaceAll('0', '').length
        expect(bits).toBe(new Set(skeleton).size)
        expect(classesOf([...skeleton].reverse().join(''))).toBe(classesOf(skeleton))
        expect(classesOf(skeleton)).toBeLessThan(1024)
      }),
    )
  })
})
