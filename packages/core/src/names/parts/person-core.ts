/** Reads one name core of a personal name: the word, or the run of words that is one name however it is written. */
import { type Compound, gluedCompound, servantKey, withEnding } from './compounds.ts'
import { wordKind as kind, type Lexicon, type WordEntry } from './lexicon.ts'
import { between, type Word } from './words.ts'

/** A name core: the word or compound behind its particles. */
export interface Core {
  readonly key: string
  /** The word after it. */
  readonly to: number
  readonly al: boolean
  readonly entry: WordEntry | undefined
  readonly compound: Compound | undefined
}

/** What the parser asks about the words of one name. */
export interface Cursor {
  readonly entryAt: (i: number) => WordEntry | undefined
  readonly kindsAt: (i: number) => number
  /** True when word `i` exists and no comma stands before it. */
  readonly joins: (i: number) => boolean
  /** True when word `i` is an article of word `i + 1`. */
  readonly isArticle: (i: number) => boolean
  /** The core that begins at word `i`, article included. */
  readonly core: (i: number) => Core
}

const joiningArticles = new Set(['ul', 'ol', 'уль', 'ул', 'el', 'al', 'аль', 'эль'])

/** Han surnames of two characters are few, and Japanese names of four are mostly two and two; everything else is one and the rest. */
export const eastAsianSurname = (key: string, lexicon: Lexicon): number => {
  if ((lexicon.words.get(key.slice(0, 2))?.kinds ?? 0) & kind['family-first']) return 2
  return key.length === 4 ? 2 : 1
}

const urduArticles = new Set(['ul', 'ur', 'us', 'ud', 'un', 'uz', 'ut', 'ol', 'уль', 'ул', 'ур'])

const bareArabic = (key: string): string => (key.length > 4 && key.startsWith('ال') ? key.slice(2) : key)

/** Questions and cores over the words of one name. `east`: the name begins with an East Asian surname, whose given names hyphens join. */
export const cursorOver = (words: readonly Word[], lexicon: Lexicon, east: boolean): Cursor => {
  const known = lexicon.words
  const count = words.length
  const entryAt = (i: number): WordEntry | undefined => (i < count ? known.get((words[i] as Word).key) : undefined)
  const kindsAt = (i: number): number => entryAt(i)?.kinds ?? 0
  const kindsOf = (key: string): number => known.get(key)?.kinds ?? 0
  const joins = (i: number): boolean => i < count && ((words[i] as Word).before & between.comma) === 0
  const hyphenBefore = (i: number): boolean => ((words[i] as Word).before & between.hyphen) !== 0

  const isArticle = (i: number): boolean => {
    if (!joins(i + 1)) return false
    const next = words[i + 1] as Word
    // Abdu-r-Rahman, Abu-l-Hasan: what is left of the article between two hyphens.
    if ((words[i] as Word).key.length === 1) return hyphenBefore(i) && hyphenBefore(i + 1) && next.key.length > 2
    const kinds = kindsAt(i)
    if (!(kinds & (kind.article | kind['sun-article']))) return false
    if (next.isNumber || next.key.length < 2) return false
    if (kinds & kind.article || hyphenBefore(i + 1)) return true
    // "ash Shaykh": an assimilated article repeats the letter that follows.
    const word = words[i] as Word
    const doubled = word.key.length > 1 && next.key.startsWith(word.key.slice(1)) && word.case !== 'first'
    return doubled || (i > 0 && joiningArticles.has(word.key) && word.case !== 'first')
  }

  /** Servant of God, and of the Prophet and his kin. */
  const servant = (i: number, kinds: number, al: boolean): Core | undefined => {
    const word = words[i] as Word
    const past = isArticle(i + 1) ? i + 2 : i + 1
    const next = words[past] as Word
    const nextKinds = kindsAt(past)
    if (kinds & kind.abd) {
      const bare = word.script === 'Arab' ? bareArabic(next.key) : next.key
      const ofGod = (nextKinds | kindsOf(bare)) & (kind.divine | kind.allah)
      const articled = word.key.length > 4 || past > i + 1 || bare !== next.key || hyphenBefore(past)
      const taken = nextKinds & (kind.ibn | kind.bint | kind.honorific | kind.generation) || next.key.length < 3
      if (ofGod || (articled && !taken)) {
        const name = next.key === 'الله' ? next.key : bare
        return { key: servantKey(name, word.script, lexicon), to: past + 1, al, entry: undefined, compound: 'abd' }
      }
    }
    if (kinds & kind.servant && (past > i + 1 || nextKinds & kind['servant-of']))
      return { key: word.key + next.key, to: past + 1, al, entry: undefined, compound: 'abd' }
    return undefined
  }

  /** X of the faith, X of God, X of the truth, where the ending is a word of its own. */
  const withNext = (i: number, key: string, kinds: number, al: boolean): Core | undefined => {
    const { script } = words[i] as Word
    const next = words[i + 1] as Word
    const articled = isArticle(i + 1)
    const past = articled ? i + 2 : i + 1
    const ending = kindsAt(past)
    const inArabic = script === 'Arab' && next.key.startsWith('ال')
    // A bare "Din" may be a name of its own; with an article, or written "uddin", it is the ending.
    const bareDin = !articled && !inArabic && next.key.length < 5 && next.key !== 'ddin' && next.key !== 'ддин'
    const whole = (ended: string, compound: Compound): Core => ({
      key: ended,
      to: past + 1,
      al,
      entry: undefined,
      compound,
    })
    if (ending & kind.din && !bareDin) return whole(withEnding(key, 'din', script), 'din')
    if (ending & kind.allah && !(ending & kind['allah-head']) && !(kinds & (kind.ibn | kind.abu | kind.article))) {
      if ((words[past] as Word).key.length > 4 || kinds & kind['allah-head'] || inArabic || articled)
        return whole(withEnding(key, 'allah', script), 'allah')
    }
    const last = (words[past] as Word).key
    // Zia ul-Haq, Habib-ur-Rehman; with the article written to the first word: Saiful Islam, Zakiur Rehman.
    if (articled && key.length > 1 && urduArticles.has(next.key)) return whole(key + last, 'glory')
    if (
      !articled &&
      kinds === 0 &&
      key.length > 4 &&
      key[key.length - 2] === 'u' &&
      ending & (kind.divine | kind.glory)
    ) {
      const tail = key[key.length - 1] as string
      if (tail === 'l' || (tail === last[0] && 'rsnzdt'.includes(tail))) return whole(key.slice(0, -2) + last, 'glory')
    }
    const bare = inArabic ? bareArabic(last) : last
    const glorious = kinds & kind['glory-head'] || bare === 'رحمن' || bare === 'رحمان'
    if (glorious && (articled || inArabic) && kindsOf(bare) & kind.glory) return whole(key + bare, 'glory')
    return undefined
  }

  const core = (at: number): Core => {
    const al = isArticle(at)
    const i = al ? at + 1 : at
    const word = words[i] as Word
    const entry = known.get(word.key)
    const kinds = entry?.kinds ?? 0
    const more = joins(i + 1)
    if (more && kinds & (kind.abd | kind.servant)) {
      const found = servant(i, kinds, al)
      if (found) return found
    }
    let { key } = word
    let articled = al
    if (word.script === 'Arab') {
      if (key.length > 4 && key.startsWith('ال') && !(kinds & kind['article-is-name'])) {
        key = key.slice(2)
        articled = true
      }
    } else if (word.inner === 2 && word.case === 'inner' && key.length > 4 && kindsOf(key.slice(0, 2)) & kind.article) {
      // AlHarbi, ElBaradei: the capital says where the article ends.
      key = key.slice(2)
      articled = true
    }
    const own = key === word.key ? entry : known.get(key)
    if (more) {
      const found = withNext(i, key, own?.kinds ?? 0, articled)
      if (found) return found
    }
    const glued = own && own.kinds & kind.nisba ? undefined : gluedCompound(key, word.script, lexicon)
    if (glued) return { key: glued.key, to: i + 1, al: articled, entry: undefined, compound: glued.compound }
    // Jong-un, Tse-tung: a small letter behind the hyphen goes on with the name.
    if (more && hyphenBefore(i + 1) && (word.case === 'first' || word.case === 'all')) {
      const next = words[i + 1] as Word
      const small = next.case === 'lower' || (east && at > 0)
      const goesOn = small && next.key.length < 7 && !(kindsAt(i + 1) & notJoined) && !isArticle(i + 1)
      if (goesOn && word.script === next.script)
        return { key: key + next.key, to: i + 2, al: articled, entry: undefined, compound: undefined }
    }
    return { key, to: i + 1, al: articled, entry: own, compound: undefined }
  }
  return { entryAt, kindsAt, joins, isArticle, core }
}

/** Small words that a hyphen does not make part of the name before them. */
const notJoined =
  kind.ibn |
  kind.bint |
  kind.son |
  kind.daughter |
  kind.abu |
  kind.umm |
  kind.article |
  kind.de |
  kind.van |
  kind['family-ending']
