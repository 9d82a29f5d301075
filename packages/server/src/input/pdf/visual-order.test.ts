import { expect, it } from 'vitest'
import { orderOf, orderSigns } from './visual-order.ts'

const prose =
  'قالت الحكومة في العاصمة إن المدرسة الجديدة فتحت أبوابها، ومثلا عن ذلك، وأضافت الوزارة أن الجامعة ستبدأ الدراسة على الأرجح.'
const backwards = (text: string): string => [...text].reverse().join('')

it('prose is in reading order, turned round it is reversed, half and half is mixed', () => {
  expect(orderOf(orderSigns(prose))).toBe('reading')
  expect(orderOf(orderSigns(backwards(prose)))).toBe('reversed')
  expect(orderOf(orderSigns(`${prose} ${backwards(prose)}`))).toBe('mixed')
})

it('words that end like a reversed article do not make prose reversed, and few words prove nothing', () => {
  expect(orderOf(orderSigns('مثلا فضلا كاملا'))).toBe('unknown')
  expect(orderOf(orderSigns('The weather'))).toBe('unknown')
})

it('printed shapes tell by themselves', () => {
  const shapes = 'ﻋﻠﻨﺖ ﻧﻘﻞ ﻓﻲ ﻣﺠﻠﺲ'
  expect(orderOf(orderSigns(shapes))).toBe('reading')
  expect(orderOf(orderSigns(backwards(shapes)))).toBe('reversed')
})
