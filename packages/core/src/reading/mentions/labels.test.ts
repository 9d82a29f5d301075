import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** text target "the text's own label"; a star marks a short form */
const rows = (text: string, language: string): readonly string[] =>
  readShort(text, language).mentions.map(
    ({ text: words, party, code, textLabel, inferred }) =>
      `${words} ${party?.id ?? code ?? '-'}${textLabel ? ` "${textLabel.text}"` : ''}${inferred ? '*' : ''}`,
  )

describe('labels, short forms and cautions in Russian', () => {
  it.each([
    [
      'Террористическая группировка ИГИЛ (запрещена в России) действует на севере.',
      ['ИГИЛ QDe.115 "Террористическая"', 'России RU'],
    ],
    [
      'ИГИЛ, запрещённая в России организация, действует на севере. Группировка набирает людей.',
      ['ИГИЛ QDe.115 "запрещённая в России"', 'России RU', 'Группировка QDe.115*'],
    ],
    ['Новая группировка появилась на севере. Международная организация прислала врачей.', []],
    ['Движение на трассе восстановлено после снегопада.', []],
    [
      'Исламское движение Узбекистана появилось в 1998 году. Движение ушло на юг. Узбекская группировка ослабла.',
      ['Исламское движение Узбекистана QDe.010', 'Движение QDe.010*', 'Узбекская группировка QDe.010*'],
    ],
    ['Иду в школу. База на юге закрыта.', []],
    ['Афганское крыло ИГИЛ действует на востоке.', ['Афганское крыло ИГИЛ QDe.161', 'ИГИЛ QDe.115']],
    ['ИГ сообщило о потерях, а он будет иг рать.', ['ИГ QDe.115']],
    ['Исламское государство Афганистан провело реформы.', ['Афганистан AF']],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ru')).toEqual(expected)
  })
})

describe('labels, short forms and cautions in English', () => {
  it.each([
    ['The terrorist group ISIL operates in the north.', ['ISIL QDe.115 "terrorist"']],
    [
      'ISIL, a terrorist organisation banned in Russia, operates in the north. The group recruits people.',
      ['ISIL QDe.115 "a terrorist organisation"', 'Russia RU', 'group QDe.115*'],
    ],
    ['A new group appeared in the north. The international organisation sent doctors.', []],
    ['The movement of goods resumed after the snow.', []],
    [
      'The Islamic Movement of Uzbekistan appeared in 1998. The movement went south. The Uzbek group weakened.',
      ['Islamic Movement of Uzbekistan QDe.010', 'movement QDe.010*', 'Uzbek group QDe.010*'],
    ],
    ['It is the base in the south that is closed.', []],
    ['IS said it lost the town, which is small.', ['IS QDe.115']],
    ['The Afghan branch of ISIL operates in the east.', ['Afghan branch of ISIL QDe.161', 'ISIL QDe.115']],
  ])('%s', (text, expected) => {
    expect(rows(text, 'en')).toEqual(expected)
  })
})
