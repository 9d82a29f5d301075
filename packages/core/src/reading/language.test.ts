import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/index.ts'
import { identifyLanguage } from './language.ts'

const shared = process.env['MARSAD_SHARED_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data')
const named = (text: string): string => identifyLanguage(fold(text))

describe('identifyLanguage', () => {
  it.each([
    ['الطقس جميل في المدينة', 'ar'],
    ['هوا در تهران آفتابی است و باران نمی‌بارد', 'fa'],
    ['شہر میں بارش ہو رہی ہے', 'ur'],
    ['Погода в городе хорошая', 'ru'],
    ['Погода сьогодні гарна, і дощу не буде', 'uk'],
    ['Об-ҳаво имрӯз хуб аст', 'tg'],
    ['The weather in the city is fine', 'en'],
    ['Bugün hava çok güzel, yağmur yağmıyor', 'tr'],
    ['Le temps est beau dans la ville', 'fr'],
    ['جميل', 'ar'],
    ['Погода', 'ru'],
    ['Weather', 'en'],
    ['2021 — !', 'und'],
    ['', 'und'],
    ['天氣很好', 'und'],
  ])('%s is %s', (text, language) => {
    expect(named(text)).toBe(language)
  })

  it('is not turned by one foreign name', () => {
    expect(
      named(
        'قال الوزير إن شركة «پارس» في المدينة قد بدأت العمل منذ شهر، وإن العمال من المدينة نفسها، وقد زارها الوفد في الصباح',
      ),
    ).toBe('ar')
  })

  const present = existsSync(join(shared, 'languages/ara.txt'))
  if (!present) console.warn(`skipped: no language samples at ${shared}`)
  it.skipIf(!present).each([
    ['udhr_ar', 'ar'],
    ['udhr_ru', 'ru'],
    ['udhr_fa', 'fa'],
    ['udhr_ps', 'ps'],
    ['udhr_tg', 'tg'],
    ['udhr_kk', 'kk'],
    ['udhr_ky', 'ky'],
    ['udhr_uz-Cyrl', 'uz'],
    ['udhr_uz-Latn', 'uz'],
    ['udhr_ug-Arab', 'ug'],
    ['ara', 'ar'],
    ['rus', 'ru'],
    ['eng', 'en'],
    ['tur', 'tr'],
    ['fra', 'fr'],
    ['deu', 'de'],
    ['urd', 'ur'],
    ['pes', 'fa'],
    ['ukr', 'uk'],
    ['kaz', 'kk'],
    ['uzb', 'uz'],
    ['bel', 'be'],
    ['tat', 'tt'],
  ])('names the whole file %s', (file, language) => {
    expect(named(readFileSync(join(shared, `languages/${file}.txt`), 'utf8'))).toBe(language)
  })

  it.skipIf(!present).each([
    ['udhr_fa', 'fa'],
    ['pes', 'fa'],
    ['tur', 'tr'],
    ['ukr', 'uk'],
    ['fra', 'fr'],
    ['deu', 'de'],
    ['udhr_uz-Cyrl', 'uz'],
    ['udhr_uz-Latn', 'uz'],
    ['udhr_tg', 'tg'],
    ['udhr_ky', 'ky'],
    ['udhr_kk', 'kk'],
    ['kaz', 'kk'],
  ])('names nineteen of twenty passages of three lines of %s', (file, language) => {
    const lines = readFileSync(join(shared, `languages/${file}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line.length > 40)
    const passages = Array.from({ length: Math.floor(lines.length / 3) }, (_, i) =>
      lines.slice(i * 3, i * 3 + 3).join('\n'),
    )
    const right = passages.filter((passage) => named(passage) === language)
    expect(passages.length).toBeGreaterThan(5)
    expect(right.length / passages.length).toBeGreaterThanOrEqual(0.95)
  })
})
