import { describe, expect, it } from 'vitest'
import { fold } from '../../text/index.ts'
import type { Language } from '../types.ts'
import { easternEaster, westernEaster } from './feasts.ts'
import { findDates } from './find.ts'

/** Kinds of dates met in the press, published on 17 May 2023, a Wednesday: text → EDTF. */
const cases: Readonly<Record<string, readonly (readonly [text: string, ...edtf: readonly string[]])[]>> = {
  ar: [
    ['قد ينضم النادي إلى البطولة قبل الصيف.', '../2023-22'],
    ['بلغ العدد 400 ألف في 2022 مقابل 300 ألف قبل عامين من ذلك.', '2022', '2020'],
    ['وقال المدرب: سيبدأ اللاعب أساسيا يوم الأحد.', '2023-05-21'],
    ['المتحف يفتح أبوابه السبت أمام الزوار.', '2023-05-20'],
    ['سيدلي الشهود بإفاداتهم الخميس.', '2023-05-18'],
    ['زار سيد المكان الجمعة.', '2023-05-12'],
    ['في الأشهر التسعة الأولى من عام 2022 ارتفع العدد.', '2022-01/2022-09'],
    ['في أول ثلاثة أشهر من 2021 نظرت المحكمة القضية.', '2021-01/2021-03'],
  ],
  ru: [
    ['Первые шесть месяцев 2021 года были спокойными.', '2021-01/2021-06'],
    ['За девять месяцев 2022 года экспорт вырос.', '2022-01/2022-09'],
    ['В первом полугодии суд рассмотрел дела.', '2023-40'],
    ['Дорога закрыта до 18:00 пятницы.', '../2023-05-19'],
    ['Спектакль покажут в субботу.', '2023-05-20'],
    ['Компания заявила, что в пятницу откроет новый склад.', '2023-05-19'],
    ['Матч перенесут на воскресенье.', '2023-05-21'],
    ['Клуб проводит в субботу набор.', '2023-05-13'],
    ['Отчёт получил в субботу совет.', '2023-05-13'],
    ['Музей закрыт с Пасхи.', '2023-04-16/..'],
  ],
  en: [
    ['The first nine months of 2022 saw 400 flights.', '2022-01/2022-09'],
    ['In the last three months of 2020 the airline lost money.', '2020-10/2020-12'],
    ['The first three weeks of January were dry.', '2023-01-01/2023-01-21'],
    ['The library has been shut since Easter.', '2023-04-09/..'],
    ['The ferry will not sail until Labor Day.', '../2023-09-04'],
    ['Trains were packed on Good Friday.', '2023-04-07'],
    ['The Easter eggs were sold.'],
    ['The mission ran between 2012 and the end of 2015.', '2012/2015-12'],
    ['The bridge is closed until 6 p.m. on Thursday.', '../2023-05-18'],
    ['He said that 2020 had been a hard year.', '2020'],
    ['The shortage will last into 2025.', '2025'],
    ['Our third-quarter profit fell against a year before.', '2022-35', '2021-35'],
    ['The second half of the match was dull.'],
    ['He was there a year before the vote.'],
  ],
}

describe.each(Object.entries(cases))('dates of the press, %s', (language, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    const dates = findDates(fold(text), { language: language as Language, published: '2023-05-17' })
    expect(dates.map(({ edtf }) => edtf)).toEqual(expected)
  })
})

describe('Easter', () => {
  it.each([
    [2000, 4, 23, 4, 30],
    [2019, 4, 21, 4, 28],
    [2021, 4, 4, 5, 2],
    [2024, 3, 31, 5, 5],
    [2025, 4, 20, 4, 20],
  ])('%i', (year, month, day, eastMonth, eastDay) => {
    expect(westernEaster(year)).toEqual({ year, month, day })
    expect(easternEaster(year)).toEqual({ year, month: eastMonth, day: eastDay })
  })
})
