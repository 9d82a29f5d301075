import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketPieces, splitOutside } from './name-groups.ts'
import { hiddenNames, namesInNote } from './un-names.ts'

const body = (text: string) =>
  hiddenNames(text, 'strong', false).map(
    (name) => `${name.text}${name.strength === 'strong' ? '' : ` [${name.strength}]`}`,
  )
const person = (text: string) =>
  hiddenNames(text, 'strong', true).map((name) => `${name.text}${name.note ? ` {${name.note}}` : ''}`)

// Printed names are facts of the UN list, edition of 2026-02-27, except where they are plainly invented.
describe('names hidden in a body’s printed name', () => {
  it.each([
    ['"The Base"', ['The Base']],
    ['AL-ITIHAAD AL-ISLAMIYA / AIAI', ['AL-ITIHAAD AL-ISLAMIYA', 'AIAI']],
    ['HARAKAT UL-MUJAHIDIN / HUM', ['HARAKAT UL-MUJAHIDIN', 'HUM [weak]']],
    ['Al Qa’ida/Islamic Army', ['Al Qa’ida', 'Islamic Army [weak]']],
    ['The Organization Base of Jihad/Mesopotamia', ['The Organization Base of Jihad [weak]']],
    ['Front for the Conquest of Syria/the Levant', ['Front for the Conquest of Syria [weak]']],
    ['ADF/NALU', ['ADF [weak]', 'NALU']],
    ['Korea Ryenha Machinery J/V Corporation', []],
    [
      'ISLAMIC STATE IN IRAQ AND THE LEVANT - KHORASAN (ISIL-K)',
      ['ISLAMIC STATE IN IRAQ AND THE LEVANT - KHORASAN', 'ISIL-K'],
    ],
    ['UGANDA COMMERCIAL IMPEX (UCI) LTD', ['UGANDA COMMERCIAL IMPEX LTD', 'UCI [weak]']],
    ['TOUS POUR LA PAIX ET LE DEVELOPPEMENT (NGO)', []],
    ['AL-HARAMAIN FOUNDATION (PAKISTAN)', []],
    ['AL-HARAMAYN FOUNDATION (KENYA)', []],
    ['LEADER (HONG KONG) INTERNATIONAL', []],
    [
      'COMPAGNIE AERIENNE DES GRANDS LACS (CAGL) ; GREAT LAKES BUSINESS COMPANY (GLBC)',
      ['COMPAGNIE AERIENNE DES GRANDS LACS', 'CAGL', 'GREAT LAKES BUSINESS COMPANY', 'GLBC'],
    ],
    ['جبهة النصرة (the Victory Front; Jabhat al-Nusrah)', ['جبهة النصرة', 'the Victory Front', 'Jabhat al-Nusrah']],
    [
      'أنصار الشريعة بليبيا (Ansar al Charia in Libya (ASL))',
      ['أنصار الشريعة بليبيا', 'Ansar al Charia in Libya', 'ASL [weak]'],
    ],
    [
      'شبكة أنصار المجاهدين (Ansar al-Mujahideen Network - sub-unit name)',
      ['شبكة أنصار المجاهدين', 'Ansar al-Mujahideen Network'],
    ],
    ['Society (the old one)', []],
    ['Plain Society', []],
    ['X', []],
  ])('%s', (printed, names) => {
    expect(body(printed)).toEqual(names)
  })
})

describe('names hidden in a person’s printed name', () => {
  it.each([
    ['Ahmed, Abubakar K.', ['Abubakar K. Ahmed']],
    ['"HASSAN, Sheikh"', ['HASSAN, Sheikh', 'Sheikh HASSAN']],
    ['RUBEN PESTANO LAVILLA, JR', []],
    ['Jin Tiesan (金铁三)', ['Jin Tiesan', '金铁三']],
    ['حسن غول (Hassan Ghul; Hassan Gul; Hasan Gul)', ['حسن غول', 'Hassan Ghul', 'Hassan Gul', 'Hasan Gul']],
    ['Amir Khazmat (original script: Амир Хазмат)', ['Amir Khazmat', 'Амир Хазмат']],
    ['EL PARA (COMBAT NAME)', ['EL PARA {COMBAT NAME}']],
    ['Encep Nurjaman (birth name)', ['Encep Nurjaman {birth name}']],
    ['Hilarion Santos, III (third)', ['Hilarion Santos, III {third}']],
    ['Ezatullah Haqqani (previously listed as)', ['Ezatullah Haqqani {previously listed as}']],
    [') Abdelrahman Mouhamad Zafir al Dabissi Juhan', ['Abdelrahman Mouhamad Zafir al Dabissi Juhan']],
    [
      'Khirullah Said Wali Khairkhwa, born in Kandahar on 01 Jan.1967',
      ['Khirullah Said Wali Khairkhwa {born in Kandahar on 01 Jan.1967}'],
    ],
    [
      'Mohammed Sabet; Mohammad Sabet b) M. Javad Kareemi Sabet',
      ['Mohammed Sabet', 'Mohammad Sabet', 'M. Javad Kareemi Sabet'],
    ],
    ['MUHAMMAD AL-NUMAN', []],
    ["Abu Nu'man", []],
  ])('%s', (printed, names) => {
    expect(person(printed)).toEqual(names)
  })

  it('keeps the strength of a weak alias', () => {
    expect(hiddenNames('El Harrachi (الحراشي)', 'weak', true).map((name) => name.strength)).toEqual(['weak', 'weak'])
  })
})

describe('names in a note', () => {
  it.each([
    ['original script: Абу Банат', ['Абу Банат']],
    ['DOB: 11 Apr. 1963. Nationality: Egypt. In\nArabic: سيف العدل ', ['سيف العدل']],
    ['Previously listed as. In Arabic: أبوبكر الجزائري', ['أبوبكر الجزائري']],
    ['nom de guerre', []],
    ['In Arabic: unknown', []],
  ])('%s', (note, names) => {
    expect(namesInNote(note)).toEqual(names)
  })
})

describe('brackets', () => {
  it('takes a name apart and drops brackets without a partner', () => {
    expect(bracketPieces('a (b (c) d) e')).toEqual([
      { text: 'a', inside: false },
      { text: 'b (c) d', inside: true },
      { text: 'e', inside: false },
    ])
    expect(bracketPieces('a) b (c')).toEqual([
      { text: 'a', inside: false },
      { text: 'b', inside: false },
      { text: 'c', inside: false },
    ])
    expect(splitOutside('a; b (c; d); e', /;/g)).toEqual(['a', 'b (c; d)', 'e'])
  })

  it('never invents a letter and never fails, whatever is printed', () => {
    const printedName = fc.array(
      fc.constantFrom(
        'Abu',
        'ابو',
        'Абу',
        'A',
        ' ',
        ' ',
        '(',
        ')',
        ';',
        '/',
        ' / ',
        ',',
        '"',
        '“',
        'b) ',
        ' - ',
        '😀',
        '\ud800',
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(printedName, fc.boolean(), (parts, isPerson) => {
        const printed = parts.join('')
        const has = new Set(printed)
        for (const { text } of hiddenNames(printed, 'strong', isPerson)) {
          expect(text.trim()).toBe(text)
          expect(text).not.toBe(printed)
          for (const unit of text) if (unit !== ' ') expect(has.has(unit)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
