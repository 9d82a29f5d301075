import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** (part) subject type object period mode */
const rows = (text: string, language: string): readonly string[] =>
  readShort(text, language).relations.map(
    ({ subject, type, object, period, mode }) =>
      `${subject.part ? `(${subject.part.text}) ` : ''}${subject.id} ${type} ${object.id} ${period ?? '-'} ${mode}`,
  )

describe('relations in Russian', () => {
  it.each([
    ['Группа боевиков отделилась от «Аль-Каиды» и присягнула на верность ИГИЛ.', []],
    [
      'Исламское движение Узбекистана порвало с «Аль-Каидой» и присягнуло на верность ИГИЛ в 2015 году.',
      ['QDe.010 split-from QDe.004 - said', 'QDe.010 pledged-to QDe.115 2015 said'],
    ],
    ['По словам министра, ИГИЛ может вступить в союз с «Аль-Каидой».', ['QDe.115 allied-with QDe.004 - possible']],
    ['Хизб ут-Тахрир не входит в список ООН.', []],
    [
      'Исламское движение Узбекистана присягнуло на верность ИГИЛ в 2015 году.',
      ['QDe.010 pledged-to QDe.115 2015 said'],
    ],
    ['Группировка «Техрик-е Талибан Пакистан» вступила в союз с «Аль-Каидой».', ['QDe.132 allied-with QDe.004 - said']],
    ['Исламское движение Узбекистана, союзное «Талибану», ушло на юг.', ['QDe.010 allied-with org-taliban - said']],
    ['Боевики Исламского движения Узбекистана примкнули к ИГИЛ.', ['(Боевики) QDe.010 joined QDe.115 - said']],
    ['Союз исламского джихада откололся от Исламского движения Узбекистана.', ['QDe.119 split-from QDe.010 - said']],
    ['Вилаят Хорасан не является филиалом «Аль-Каиды».', ['QDe.161 branch-of QDe.004 - negated']],
    ['Группа могла присягнуть ИГИЛ.', []],
    ['Лидер «Аль-Каиды» Усама бен Ладен жил в Абботтабаде.', ['QDi.008 leader-of QDe.004 - said']],
    ['Усама бен Ладен, основатель «Аль-Каиды», родился в Эр-Рияде.', ['QDi.008 founded QDe.004 - said']],
    [
      'Совет Безопасности внёс Исламское движение Узбекистана в санкционный перечень в октябре 2001 года.',
      ['QDe.010 listed-by inst-un-security-council 2001-10 said'],
    ],
    [
      'Исламское движение Узбекистана включено в санкционный список СБ ООН в октябре 2001 года.',
      ['QDe.010 listed-by inst-un-security-council 2001-10 said'],
    ],
    [
      '«Аль-Каида» была внесена Советом Безопасности в перечень 6 октября 2001 года.',
      ['QDe.004 listed-by inst-un-security-council 2001-10-06 said'],
    ],
    [
      'Совет Безопасности не включил Исламское движение Узбекистана в перечень в 2000 году.',
      ['QDe.010 listed-by inst-un-security-council 2000 negated'],
    ],
    [
      'Совет Безопасности исключил Усаму бен Ладена из перечня 21 февраля 2013 года.',
      ['QDi.008 removed-from-list inst-un-security-council 2013-02-21 said'],
    ],
    ['ИГИЛ и «Аль-Каида» действуют в регионе.', []],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ru')).toEqual(expected)
  })
})

describe('relations in English', () => {
  it.each([
    ['A group of fighters split from Al-Qaida and pledged allegiance to ISIL.', []],
    [
      'The Islamic Movement of Uzbekistan broke with Al-Qaida and pledged allegiance to ISIL in 2015.',
      ['QDe.010 split-from QDe.004 - said', 'QDe.010 pledged-to QDe.115 2015 said'],
    ],
    [
      'The Islamic Jihad Union, a breakaway faction of the Islamic Movement of Uzbekistan, was listed by the Security Council in June 2005.',
      ['QDe.119 split-from QDe.010 - said', 'QDe.119 listed-by inst-un-security-council 2005-06 said'],
    ],
    ['Hizb ut-Tahrir is not on the UN list.', ['org-hizb-ut-tahrir listed-by inst-un - negated']],
    [
      'The Islamic Movement of Uzbekistan pledged allegiance to ISIL in 2015.',
      ['QDe.010 pledged-to QDe.115 2015 said'],
    ],
    ['Tehrik-e Taliban Pakistan formed an alliance with Al-Qaida.', ['QDe.132 allied-with QDe.004 - said']],
    [
      'The Islamic Movement of Uzbekistan, an ally of the Taliban, moved south.',
      ['QDe.010 allied-with org-taliban - said'],
    ],
    ['Fighters of the Islamic Movement of Uzbekistan joined ISIL.', ['(Fighters of) QDe.010 joined QDe.115 - said']],
    ['The Islamic Jihad Union split from the Islamic Movement of Uzbekistan.', ['QDe.119 split-from QDe.010 - said']],
    ['ISIL-Khorasan is not a branch of Al-Qaida.', ['QDe.161 branch-of QDe.004 - negated']],
    [
      'The Islamic Movement of Uzbekistan may have pledged allegiance to ISIL.',
      ['QDe.010 pledged-to QDe.115 - possible'],
    ],
    ['Al-Qaida leader Osama bin Laden lived in Abbottabad.', ['QDi.008 leader-of QDe.004 - said']],
    ['Osama bin Laden, the founder of Al-Qaida, was born in Riyadh.', ['QDi.008 founded QDe.004 - said']],
    [
      'The Security Council listed the Islamic Movement of Uzbekistan in October 2001.',
      ['QDe.010 listed-by inst-un-security-council 2001-10 said'],
    ],
    [
      'The Islamic Movement of Uzbekistan was added to the list of the Security Council in October 2001.',
      ['QDe.010 listed-by inst-un-security-council 2001-10 said'],
    ],
    [
      'Al-Qaida was listed by the Security Council on 6 October 2001.',
      ['QDe.004 listed-by inst-un-security-council 2001-10-06 said'],
    ],
    [
      'The Islamic Movement of Uzbekistan was not listed by the Security Council in 2000.',
      ['QDe.010 listed-by inst-un-security-council 2000 negated'],
    ],
    [
      'The Security Council removed Osama bin Laden from the list on 21 February 2013.',
      ['QDi.008 removed-from-list inst-un-security-council 2013-02-21 said'],
    ],
    [
      'The Security Council listed ISIL-Khorasan on 14 May 2019. That listing in June 2018 was planned for.',
      [
        'QDe.161 listed-by inst-un-security-council 2019-05-14 said',
        'QDe.161 listed-by inst-un-security-council 2018-06 said',
      ],
    ],
    [
      'The Security Council designated Al-Qaida in October 2001, and the designation in 1999 was of the Taliban.',
      ['QDe.004 listed-by inst-un-security-council 2001-10 said'],
    ],
    ['ISIL and Al-Qaida operate in the region.', []],
  ])('%s', (text, expected) => {
    expect(rows(text, 'en')).toEqual(expected)
  })
})
