import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Drawn, letterWidth, linesAt, onPaper, pdfOf } from '../pdf.fixture.ts'
import { takeIn } from '../take-in.ts'

const read = async (pdf: Uint8Array) => {
  const { texts } = await takeIn(pdf, { name: 'a.pdf' })
  return texts[0]!
}
const codes = (taken: { notices: readonly { code: string }[] }): string[] => taken.notices.map(({ code }) => code)

const wide = (text: string): string => text.padEnd(60, '.')

describe('paragraphs', () => {
  it('are put together from lines, words from their halves', async () => {
    const lines = [
      'The ministry of transport said on Tuesday that the new bridge',
      'would open in March and that the trans-',
      'port of goods would begin a week later, on a Monday, as usual',
      'there.',
      'A second paragraph begins after a short line and says that it',
      'rained.',
    ].map((line, at) => (at === 1 ? 'would open in March, as planned before, and that all the trans-' : line))
    const { text } = await read(pdfOf([linesAt(lines)]))
    expect(text).toBe(
      'The ministry of transport said on Tuesday that the new bridge would open in March, as planned before, and that all the transport of goods would begin a week later, on a Monday, as usual there.\nA second paragraph begins after a short line and says that it rained.\n',
    )
  })

  it('keep the hyphen of Russian particles and lose that of a parted word', async () => {
    const lines = [
      'Министерство сообщило во вторник, что движение начнётся когда-',
      'нибудь в марте, а работы продолжатся до конца года и завер-',
      'шатся летом.',
    ]
    expect((await read(pdfOf([linesAt(lines)]))).text).toContain(
      'когда-нибудь в марте, а работы продолжатся до конца года и завершатся летом.',
    )
  })

  it('go on over the end of a page, without what stands on every page', async () => {
    const page = (number: number, lines: readonly string[]): readonly Drawn[] => [
      { x: 50, y: 780, text: 'The Weekly Weather Report' },
      ...linesAt(lines),
      { x: 290, y: 30, text: `Page ${number} of 3` },
    ]
    const taken = await read(
      pdfOf([
        page(1, [
          'Rain fell on the coast for the whole of the week and the road',
          'to the north was closed because the river had risen above the',
        ]),
        page(2, ['old bridge.', wide('Another day')]),
        page(3, [wide('The last page')]),
      ]),
    )
    expect(taken.text).toContain('above the old bridge.\n')
    expect(taken.text).not.toMatch(/Weekly|Page/)
    expect(codes(taken)).toEqual(['pdf-furniture'])
  })

  it('of two columns come one column after the other, even where they are drawn line by line', async () => {
    const left = [
      'The first column speaks of rain',
      'that fell on the northern coast',
      'and of the roads that were shut',
      'because the river had risen so.',
      'It ends with the fifth line now',
    ]
    const right = [
      'The second column is on markets',
      'where the price of grain went up',
      'by three per cent in one week as',
      'merchants waited for more ships.',
      'It ends with its own fifth line',
    ]
    const across = left.flatMap((text, at) => [
      { x: 40, y: 700 - at * 15, text },
      { x: 330, y: 700 - at * 15, text: right[at] ?? '' },
    ])
    const { text } = await read(pdfOf([across]))
    expect(text.indexOf('fifth line now')).toBeLessThan(text.indexOf('second column'))
    expect(text).toContain('rain that fell on the northern coast and of')
  })

  it('rows of a table are lines, their cells parted by tabs', async () => {
    const rows = [
      ['City', 'Rain'],
      ['Basra', '12'],
    ].flatMap((row, at) => row.map((text, cell) => ({ x: 50 + cell * 200, y: 700 - at * 15, text })))
    expect((await read(pdfOf([rows]))).text).toBe('City\tRain\nBasra\t12\n')
  })
})

const arabic = [
  'أعلنت وزارة النقل في العاصمة يوم الثلاثاء أن الحركة على',
  'الجسر الجديد ستبدأ في 15 مارس 2022، وأن السلطة المحلية قررت',
  'إغلاق الطريق القديمة لمدة قصيرة (أسبوعين).',
]
const reads =
  'أعلنت وزارة النقل في العاصمة يوم الثلاثاء أن الحركة على الجسر الجديد ستبدأ في 15 مارس 2022، وأن السلطة المحلية قررت إغلاق الطريق القديمة لمدة قصيرة (أسبوعين).\n'
const mirror = (text: string): string => text.replace(/[()]/g, (sign) => (sign === '(' ? ')' : '('))

describe('Arabic', () => {
  it('drawn from left to right as it stands on paper is read', async () => {
    const taken = await read(
      pdfOf([
        linesAt(
          arabic.map((line) => mirror(onPaper(line))),
          { right: 550 },
        ),
      ]),
    )
    expect(taken.text).toBe(reads)
    expect(taken.notices).toEqual([])
  })

  it('drawn letter by letter from right to left is read', async () => {
    const letters = arabic.flatMap((line, row) =>
      [...mirror(line)].map((text, at) => ({ x: 550 - (at + 1) * 12 * letterWidth, y: 700 - row * 15.6, text })),
    )
    // Numbers stand from left to right on paper too.
    const fixed = letters.map((letter) => {
      const line = arabic[Math.round((700 - letter.y) / 15.6)] ?? ''
      const at = Math.round((550 - letter.x) / 6) - 1
      const number = [...line.matchAll(/\d+/g)].find(
        ({ index, 0: digits }) => index <= at && at < index + digits.length,
      )
      return number === undefined ? letter : { ...letter, x: 550 - (2 * number.index + number[0].length - at) * 6 }
    })
    expect((await read(pdfOf([fixed]))).text).toBe(reads)
  })

  it('with marks drawn apart, above their letters, stays one line', async () => {
    const line = onPaper('ثم درج الفرع في أيار 2019 وفق القائمة')
    const [drawn] = linesAt([line], { right: 550 })
    const place = line.indexOf('جرد') + 2
    const mark = { x: (drawn?.x ?? 0) + (place + 0.5) * 12 * letterWidth, y: 706, text: '\u064f' }
    const { text } = await read(
      pdfOf([
        [
          { ...drawn!, text: line.slice(0, place) },
          mark,
          { ...drawn!, x: (drawn?.x ?? 0) + place * 6, text: line.slice(place) },
        ],
      ]),
    )
    expect(text.replace('\u064f', '')).toBe('ثم درج الفرع في أيار 2019 وفق القائمة\n')
    expect(text).toContain('\u064f')
  })

  it('with lam-alef drawn as one sign has its letters in the order of reading', async () => {
    const pdf = pdfOf(
      [linesAt([onPaper('زار فلاديمير الإسﻼمية وقال شمال كامﻼ'.replaceAll('ﻼ', '\ue001'))], { right: 550 })],
      {
        ligatures: { '\ue001': 'لا' },
      },
    )
    expect((await read(pdf)).text).toBe('زار فلاديمير الإسلامية وقال شمال كاملا\n')
  })

  it('whose font says nothing of most letters is refused', async () => {
    const unnamed = pdfOf([linesAt([onPaper('قال'), ...Array.from({ length: 9 }, () => '\ue002\ue002\ue002')])], {
      ligatures: { '\ue002': '\0' },
    })
    await expect(read(unnamed)).rejects.toMatchObject({ code: 'document-without-text' })
  })

  it('in printed shapes becomes letters', async () => {
    const shapes = 'ﺃﻋﻠﻨﺖ ﻭﺯﺍﺭﺓ ﺍﻟﻨﻘﻞ ﻻ ﺷﻚ'
    expect((await read(pdfOf([linesAt([onPaper(shapes)], { right: 550 })]))).text).toBe('أعلنت وزارة النقل لا شك\n')
  })

  it('kept in reverse is turned round, and that is said', async () => {
    // The order of reading where the letters on paper should be: what some makers of PDFs do.
    const taken = await read(pdfOf([linesAt(arabic, { right: 550 })]))
    expect(codes(taken)).toEqual(['pdf-visual-order'])
    expect(taken.text).toContain('أعلنت وزارة النقل في العاصمة يوم الثلاثاء')
    expect(taken.text).toContain('في 15 مارس 2022،')
  })

  it('partly in reverse is flagged and left', async () => {
    const half = [...arabic.map((line) => onPaper(line)), ...arabic]
    const taken = await read(pdfOf([linesAt(half, { right: 550 })]))
    expect(codes(taken)).toEqual(['pdf-visual-order'])
    expect(taken.notices[0]?.message).toContain('could not be set right')
    expect(taken.text).toContain('أعلنت وزارة النقل')
  })
})

describe('a PDF that', () => {
  it('is encrypted, scanned, or of fonts without names for their letters', async () => {
    await expect(read(pdfOf([linesAt(['Words.'])], { encrypted: true }))).rejects.toMatchObject({
      code: 'document-encrypted',
    })
    await expect(read(pdfOf([[], []]))).rejects.toMatchObject({ code: 'document-without-text' })
    const glyphs = [...'Words of a page'].map((c) => String.fromCharCode(0xe000 + c.charCodeAt(0))).join('')
    await expect(read(pdfOf([linesAt([glyphs])]))).rejects.toMatchObject({ code: 'document-without-text' })
  })

  it('has a page of pictures says which', async () => {
    const taken = await read(pdfOf([linesAt(['Words of a page that can be read.']), [], []]))
    expect(taken.notices).toEqual([{ code: 'pdf-pages-without-text', message: expect.stringContaining('2, 3') }])
  })

  it('unpacks to a flood is refused quickly', async () => {
    const started = performance.now()
    const stream = deflateSync(Buffer.alloc(80_000_000, 0x20))
    await expect(read(pdfOf([[]], { stream }))).rejects.toMatchObject({ code: 'document-too-large' })
    const many = pdfOf(
      Array.from({ length: 20 }, () => []),
      { stream: deflateSync(Buffer.alloc(40_000_000, 0x20)) },
    )
    await expect(read(many)).rejects.toMatchObject({ code: 'document-too-large' })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is cut off or damaged anywhere ends in a word, never in a fault', async () => {
    const whole = pdfOf([linesAt(['Rain fell on the coast.', 'The market stayed closed.'])], { title: 'Rain' })
    for (let at = 5; at < whole.length; at += 211) {
      const damaged = Buffer.from(whole)
      damaged.fill(0x58, at, at + 7)
      for (const bytes of [whole.subarray(0, at), damaged]) {
        const outcome = await read(bytes).then(
          ({ text }) => (text.trim() === '' ? 'empty' : 'read'),
          (error: { code?: string }) => error.code,
        )
        expect(outcome).toMatch(/^(read|document-(broken|without-text|encrypted)|format-\w+)$/)
      }
    }
  })

  it('takes longer than its budget is given up between pages', async () => {
    const pages = Array.from({ length: 300 }, () => linesAt(['Rain fell.', 'Again.']))
    await expect(takeIn(pdfOf(pages), { name: 'a', budget: 1 })).rejects.toMatchObject({ code: 'document-too-slow' })
  })

  it('is one paragraph over a hundred pages takes no longer a page than a short one', async () => {
    const line = 'rain fell on the coast and the market stayed closed until the end of the week as'
    const of = async (pages: number): Promise<number> => {
      const pdf = pdfOf(Array.from({ length: pages }, () => linesAt(Array.from({ length: 40 }, () => line))))
      const started = performance.now()
      expect((await read(pdf)).text.split('\n').length).toBe(2)
      return (performance.now() - started) / pages
    }
    await of(5)
    expect(await of(120)).toBeLessThan(5 * Math.max(5, await of(20)))
  })

  it('names itself gives its title; a file name is none', async () => {
    expect((await read(pdfOf([linesAt(['Words.'])], { title: 'Отчёт о погоде' }))).title).toBe('Отчёт о погоде')
    const lines = [
      ...linesAt(['Weather report'], { top: 750, size: 20 }),
      ...linesAt(['Rain fell.', 'It stopped.', 'It fell.']),
    ]
    expect((await read(pdfOf([lines], { title: 'report-final2.docx' }))).title).toBe('Weather report')
  })
})
