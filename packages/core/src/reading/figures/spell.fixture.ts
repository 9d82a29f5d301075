/** Numbers spelt out in words, 0 … 999,999,999, the plain way schoolbooks give: what the reader of numbers is tested against. */

const spell3 = (
  value: number,
  small: readonly string[],
  tens: readonly string[],
  hundreds: readonly string[],
  join: string,
) => {
  const [h, rest] = [Math.floor(value / 100), value % 100]
  const low =
    rest < 20 ? (small[rest] ?? '') : [tens[Math.floor(rest / 10)], small[rest % 10]].filter(Boolean).join(join)
  return [hundreds[h] ?? '', rest === 0 ? '' : low].filter(Boolean)
}

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim())

const enSmall = list(
  ',one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen',
)
const enTens = list(',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety')
const enHundreds = enSmall.slice(0, 10).map((word) => (word ? `${word} hundred` : ''))

/** English, with or without "and" behind the hundreds. */
export const spellEnglish = (value: number, and: boolean): string => {
  const group = (part: number): string => spell3(part, enSmall, enTens, enHundreds, '-').join(and ? ' and ' : ' ')
  const [m, k, u] = [Math.floor(value / 1e6), Math.floor(value / 1000) % 1000, value % 1000]
  return [m ? `${group(m)} million` : '', k ? `${group(k)} thousand` : '', group(u)].filter(Boolean).join(' ')
}

/** Cases of {@link spellRussian}. */
export type RussianCase = 'nominative' | 'genitive' | 'instrumental'

interface RussianWords {
  readonly small: readonly string[]
  readonly feminine: readonly string[]
  readonly tens: readonly string[]
  readonly hundreds: readonly string[]
  readonly thousand: readonly string[]
  readonly million: readonly string[]
}

const ruCases: Readonly<Record<RussianCase, RussianWords>> = {
  nominative: {
    small: list(
      ',один,два,три,четыре,пять,шесть,семь,восемь,девять,десять,одиннадцать,двенадцать,тринадцать,четырнадцать,пятнадцать,шестнадцать,семнадцать,восемнадцать,девятнадцать',
    ),
    feminine: ['одна', 'две'],
    tens: list(',,двадцать,тридцать,сорок,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто'),
    hundreds: list(',сто,двести,триста,четыреста,пятьсот,шестьсот,семьсот,восемьсот,девятьсот'),
    thousand: ['тысяча', 'тысячи', 'тысяч'],
    million: ['миллион', 'миллиона', 'миллионов'],
  },
  genitive: {
    small: list(
      ',одного,двух,трёх,четырёх,пяти,шести,семи,восьми,девяти,десяти,одиннадцати,двенадцати,тринадцати,четырнадцати,пятнадцати,шестнадцати,семнадцати,восемнадцати,девятнадцати',
    ),
    feminine: ['одной', 'двух'],
    tens: list(',,двадцати,тридцати,сорока,пятидесяти,шестидесяти,семидесяти,восьмидесяти,девяноста'),
    hundreds: list(',ста,двухсот,трёхсот,четырёхсот,пятисот,шестисот,семисот,восьмисот,девятисот'),
    thousand: ['тысячи', 'тысяч', 'тысяч'],
    million: ['миллиона', 'миллионов', 'миллионов'],
  },
  instrumental: {
    small: list(
      ',одним,двумя,тремя,четырьмя,пятью,шестью,семью,восемью,девятью,десятью,одиннадцатью,двенадцатью,тринадцатью,четырнадцатью,пятнадцатью,шестнадцатью,семнадцатью,восемнадцатью,девятнадцатью',
    ),
    feminine: ['одной', 'двумя'],
    tens: list(',,двадцатью,тридцатью,сорока,пятьюдесятью,шестьюдесятью,семьюдесятью,восемьюдесятью,девяноста'),
    hundreds: list(
      ',ста,двумястами,тремястами,четырьмястами,пятьюстами,шестьюстами,семьюстами,восемьюстами,девятьюстами',
    ),
    thousand: ['тысячей', 'тысячами', 'тысячами'],
    million: ['миллионом', 'миллионами', 'миллионами'],
  },
}

/** All of them. */
export const russianCases: readonly RussianCase[] = ['nominative', 'genitive', 'instrumental']

/** Russian in one of three cases. */
export const spellRussian = (value: number, kase: RussianCase): string => {
  const words = ruCases[kase]
  const group = (part: number, feminine: boolean): string => {
    const small = feminine ? ['', ...words.feminine, ...words.small.slice(3)] : words.small
    return spell3(part, small, words.tens, words.hundreds, ' ').join(' ')
  }
  const scale = (part: number, forms: readonly string[]): string => {
    const [last, two] = [part % 10, part % 100]
    const form = two >= 11 && two <= 14 ? 2 : last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2
    return forms[form] ?? ''
  }
  const [m, k, u] = [Math.floor(value / 1e6), Math.floor(value / 1000) % 1000, value % 1000]
  return [
    m ? `${group(m, false)} ${scale(m, words.million)}` : '',
    k ? `${group(k, true)} ${scale(k, words.thousand)}` : '',
    group(u, false),
  ]
    .filter(Boolean)
    .join(' ')
}

const ar = {
  // With ة (counting masculine nouns) and without.
  masculine: list(',واحد,اثنان,ثلاثة,أربعة,خمسة,ستة,سبعة,ثمانية,تسعة,عشرة'),
  feminine: list(',واحدة,اثنتان,ثلاث,أربع,خمس,ست,سبع,ثمان,تسع,عشر'),
  teens: {
    masculine: list('عشرة,أحد عشر,اثنا عشر,ثلاثة عشر,أربعة عشر,خمسة عشر,ستة عشر,سبعة عشر,ثمانية عشر,تسعة عشر'),
    feminine: list('عشر,إحدى عشرة,اثنتا عشرة,ثلاث عشرة,أربع عشرة,خمس عشرة,ست عشرة,سبع عشرة,ثماني عشرة,تسع عشرة'),
  },
  tens: {
    nominative: list(',,عشرون,ثلاثون,أربعون,خمسون,ستون,سبعون,ثمانون,تسعون'),
    oblique: list(',,عشرين,ثلاثين,أربعين,خمسين,ستين,سبعين,ثمانين,تسعين'),
  },
  hundreds: list(',مئة,مئتان,ثلاثمئة,أربعمئة,خمسمئة,ستمئة,سبعمئة,ثمانمئة,تسعمئة'),
  hundredsOld: list(',مائة,مائتين,ثلاثمائة,أربعمائة,خمسمائة,ستمائة,سبعمائة,ثمانمائة,تسعمائة'),
} as const

/** Arabic, in two genders, two cases of the tens and two spellings of the hundreds. */
export const spellArabic = (
  value: number,
  gender: 'masculine' | 'feminine',
  kase: 'nominative' | 'oblique',
  old: boolean,
): string => {
  const group = (part: number, of: 'masculine' | 'feminine'): string => {
    const [h, rest] = [Math.floor(part / 100), part % 100]
    const hundred = (old ? ar.hundredsOld : ar.hundreds)[h] ?? ''
    const low =
      rest < 10
        ? (ar[of][rest] ?? '')
        : rest < 20
          ? (ar.teens[of][rest - 10] ?? '')
          : [ar[of][rest % 10], ar.tens[kase][Math.floor(rest / 10)]].filter(Boolean).join(' و')
    return [hundred, low].filter(Boolean).join(' و')
  }
  const scaled = (part: number, one: string, two: string, few: string, many: string): string => {
    if (part === 0) return ''
    if (part === 1) return one
    if (part === 2) return two
    const last = part % 100
    const form = last >= 3 && last <= 10 ? few : last >= 11 ? many : one
    return `${group(part, 'masculine')} ${form}`
  }
  const [m, k, u] = [Math.floor(value / 1e6), Math.floor(value / 1000) % 1000, value % 1000]
  const dual = kase === 'nominative' ? 'ان' : 'ين'
  return [
    scaled(m, 'مليون', `مليون${dual}`, 'ملايين', 'مليونا'),
    scaled(k, 'ألف', `ألف${dual}`, 'آلاف', 'ألفا'),
    u ? group(u, gender) : '',
  ]
    .filter(Boolean)
    .join(' و')
}
