import { describe, expect, it } from 'vitest'
import type { Language } from '../types.ts'
import { found } from './found.fixture.ts'

/** Kinds of figures met in the press: text → the start of each figure in short. */
const cases: Readonly<Record<string, readonly (readonly [text: string, ...figures: readonly string[]])[]>> = {
  ru: [
    ['Доля выросла до 12 %, их возраст — с 20 до 25 лет.', '12 % = eq 12 percent'],
    [
      'Цена тонны поднялась с 74 тыс. до 112 тыс. рублей.',
      '74 тыс. = eq 74000 money:RUB',
      '112 тыс. рублей = eq 112000 money:RUB',
    ],
    ['Клуб насчитывает не более ста человек.', 'не более ста человек = le 100 person'],
    ['Больше всего заявок — 46 — поступило из столицы.', '46 = eq 46 item'],
    ['Наибольшее число аварий (57) пришлось на юг.', '57 = eq 57 item'],
    ['План выполнен процентов на семьдесят.', 'процентов на семьдесят = approx 70 percent'],
    ['Он остановил поезд метров за двести до моста.', 'метров за двести = approx 200 metre'],
    ['Они жили километрах в десяти от города.', 'километрах в десяти = approx 10 kilometre'],
    ['Он ждал минут десять.'],
    ['Курс укрепился до 11 430 за доллар.', '11 430 = eq 11430 item'],
    [
      'Зарегистрировано 800 случаев, из них 500 — у детей, 200 — у взрослых и 100 — у стариков.',
      '800 случаев = eq 800 case',
      '500 = eq 500 case',
      '200 = eq 200 case',
      '100 = eq 100 case',
    ],
    ['Из 40 судей 25 проголосовали за.', '40 судей = eq 40 person', '25 = eq 25 person'],
    ['Долг превысил отметку в 300 миллионов рублей.', '300 миллионов рублей = gt 300000000 money:RUB'],
  ],
  en: [
    ['It is no more than 30 flights a day.', 'no more than 30 flights = le 30 item'],
    ['She has won six of her last nine matches.', 'six of her last nine matches = eq 6 item'],
    ['They asked for N5,000 a boat and ₦2m a truck.', 'N5,000 = eq 5000 money:NGN', '₦2m = eq 2000000 money:NGN'],
    ['Some 40-odd ships waited.', 'Some 40-odd ships = approx 40 item'],
    ['There were fifty-odd guests.', 'fifty-odd guests = approx 50 person'],
    [
      'Some 217 Bosnians left, of whom 65 were killed and 48 came home.',
      'Some 217 Bosnians = approx 217 person',
      '65 = eq 65 killed',
      '48 = eq 48 person',
    ],
    ['Police questioned 12 Tajiks and five Uzbeks.', '12 Tajiks = eq 12 person', 'five Uzbeks = eq 5 person'],
    ['The fall was nearer 30%.', 'nearer 30% = approx 30 percent'],
    ['A relative of one detainee spoke to the radio.'],
    ['He runs room N5 and route N12.'],
    ['She read Channel 4 News.'],
    [
      'Of 412 new cases, 230 were in the west, 122 in the east.',
      '412 new cases = eq 412 case',
      '230 = eq 230 case',
      '122 = eq 122 case',
    ],
    ['Prices rose from $3 to $5 a litre.', '$3 = eq 3 money:USD', '$5 = eq 5 money:USD'],
    ['In 2019, 14 were arrested.', '14 = eq 14 arrested'],
    ['The pound weakened to 11,430 a dollar.', '11,430 = eq 11430 item'],
  ],
  ar: [
    ['لن تتعدى الكمية 10 ملم.', '10 ملم = le 10 millimetre'],
    ['لم تتجاوز الخسائر 30 ألف دولار.', '30 ألف دولار = le 30000 money:USD'],
    [
      'سجلت 800 حالة، منها 500 في العاصمة و300 في الجنوب.',
      '800 حالة = eq 800 case',
      '500 = eq 500 case',
      '300 = eq 300 case',
    ],
    ['تراجع السعر من 86 إلى 71 دولارا.', '86 = eq 86 money:USD', '71 دولارا = eq 71 money:USD'],
  ],
}

describe.each(Object.entries(cases))('figures of the press, %s', (language, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    const short = found(text, language as Language).map((one) => one.replace(/ \(.*$/, ''))
    expect(short).toEqual(expected)
  })
})
