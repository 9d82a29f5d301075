/** Cuts the words of a personal name into parts: particles to the name they carry, compounds into one. Roles that words alone tell are set here. */
import { gluedCompound, servantKey, withEnding } from './compounds.ts'
import { type Draft, draft } from './drafts.ts'
import { conceptsOf, wordKind as kind, type Lexicon, type WordEntry } from './lexicon.ts'
import { numberWord } from './numbers.ts'
import { phraseAt } from './phrases.ts'
import type { PartMarker } from './types.ts'
import { between, type Word } from './words.ts'

/** A name core: the word or compound behind its particles. */
interface Core {
  readonly key: string
  /** The word after it. */
  readonly to: number
  readonly al: boolean
  readonly entry: WordEntry | undefined
  readonly compound: Draft['compound']
}

/** The reader of one name; a record of functions so that they share the words without passing them about. */
export const readPersonDrafts = (words: readonly Word[], lexicon: Lexicon): Draft[] => {
  const count = words.length
  const known = lexicon.words
  const drafts: Draft[] = []
  let group = 0

  const entryAt = (i: number): WordEntry | undefined => (i < count ? known.get((words[i] as Word).key) : undefined)
  const kindsAt = (i: number): number => entryAt(i)?.kinds ?? 0
  /** True when word `i` exists and no comma stands before it. */
  const joins = (i: number): boolean => i < count && ((words[i] as Word).before & between.comma) === 0
  const hyphenBefore = (i: number): boolean => ((words[i] as Word).before & between.hyphen) !== 0

  /** True when word `i` is an article of word `i + 1`. */
  const isArticle = (i: number): boolean => {
    const kinds = kindsAt(i)
    if (!(kinds & (kind.article | kind['sun-article'])) || !joins(i + 1)) return false
    const next = words[i + 1] as Word
    if (next.isNumber || next.key.length < 2) return false
    if (kinds & kind.article || hyphenBefore(i + 1)) return true
    // "ash Shaykh": an assimilated article repeats the letter that follows.
    const word = (words[i] as Word).key
    const consonant = word.slice(1)
    return word.length > 1 && next.key.startsWith(consonant) && (words[i] as Word).case !== 'first'
  }

  const core = (at: number): Core => {
    let i = at
    let al = false
    if (isArticle(i)) {
      al = true
      i += 1
    }
    const word = words[i] as Word
    const script = word.script
    const entry = known.get(word.key)
    const kinds = entry?.kinds ?? 0
    if (kinds & kind.abd && joins(i + 1)) {
      const past = isArticle(i + 1) ? i + 2 : i + 1
      const next = words[past] as Word
      const nextKinds = kindsAt(past)
      const bare = script === 'Arab' && next.key.startsWith('ال') && next.key.length > 4 ? next.key.slice(2) : next.key
      const ofGod = nextKinds & (kind.divine | kind.allah) || kindsOfBare(bare) & (kind.divine | kind.allah)
      const full = word.key.length > 4 || past > i + 1 || hyphenBefore(past)
      if (ofGod || (full && !(nextKinds & (kind.ibn | kind.bint | kind.honorific)) && next.key.length > 2))
        return {
          key: servantKey(next.key === 'الله' ? next.key : bare, script, lexicon),
          to: past + 1,
          al,
          entry: undefined,
          compound: 'abd',
        }
    }
    if (kinds & kind.servant && joins(i + 1)) {
      const past = isArticle(i + 1) ? i + 2 : i + 1
      const next = words[past] as Word
      if (past > i + 1 || kindsAt(past) & kind['servant-of'])
        return { key: word.key + next.key, to: past + 1, al, entry: undefined, compound: 'abd' }
    }
    let key = word.key
    if (script === 'Arab' && key.length > 4 && key.startsWith('ال') && !(kinds & kind['article-is-name'])) {
      const glued = gluedCompound(key.slice(2), script, lexicon)
      if (glued && !al) return { key: glued.key, to: i + 1, al: true, entry: undefined, compound: glued.compound }
      key = key.slice(2)
      al = true
    } else if (
      word.inner === 2 &&
      word.case === 'inner' &&
      kindsOfBare(key.slice(0, 2)) & kind.article &&
      key.length > 4
    ) {
      key = key.slice(2)
      al = true
    }
    // X of the faith, X of God, X of the truth.
    if (joins(i + 1)) {
      const next = words[i + 1] as Word
      const nextKinds = kindsAt(i + 1)
      const articled = isArticle(i + 1)
      const past = articled ? i + 2 : i + 1
      const ending = articled ? kindsAt(past) : nextKinds
      const standsAlone =
        !articled && script !== 'Arab' && (next.key === 'din' || next.key === 'дин' || next.key === 'deen')
      if (ending & kind.din && !standsAlone && !(script === 'Arab' && !articled && !next.key.startsWith('ال')))
        return { key: withEnding(key, 'din', script), to: past + 1, al, entry: undefined, compound: 'din' }
      if (
        ending & kind.allah &&
        !(ending & kind['allah-head']) &&
        (next.key !== 'alla' || kinds & kind['allah-head']) &&
        !(kinds & (kind.ibn | kind.abu))
      )
        return { key: withEnding(key, 'allah', script), to: past + 1, al, entry: undefined, compound: 'allah' }
      const joint = articled && /^(?:ul|уль|ул|ol)$/.test(next.key)
      const glory =
        kinds & kind['glory-head'] &&
        (articled || (script === 'Arab' && next.key.startsWith('ال'))) &&
        (articled ? ending : kindsOfBare(next.key.slice(2))) & kind.glory
      if (joint || glory) {
        const last = (words[past] as Word).key
        const bare = script === 'Arab' && last.startsWith('ال') ? last.slice(2) : last
        return { key: key + bare, to: past + 1, al, entry: undefined, compound: 'glory' }
      }
    }
    const glued = kinds & (kind.given | kind['given-arab']) ? undefined : gluedCompound(key, script, lexicon)
    if (glued) return { key: glued.key, to: i + 1, al, entry: undefined, compound: glued.compound }
    return { key, to: i + 1, al, entry: key === word.key ? entry : known.get(key), compound: undefined }
  }
  const kindsOfBare = (key: string): number => known.get(key)?.kinds ?? 0

  const push = (from: number, made: Core, markers?: readonly PartMarker[]): Draft => {
    const last = words[made.to - 1] as Word
    const one = draft(from, made.to, made.key, last.script, group, made.entry, made.compound)
    const all = made.al ? [...(markers ?? []), 'al' as const] : markers
    if (all) one.markers = all
    drafts.push(one)
    return one
  }

  let i = 0
  while (i < count) {
    const word = words[i] as Word
    if (i > 0 && word.before & between.comma) group += 1
    const entry = known.get(word.key)
    const kinds = entry?.kinds ?? 0
    const phrase = lexicon.phraseLength.get(word.key)
    if (phrase !== undefined) {
      const found = phraseAt(words, i, phrase, lexicon)
      if (found) {
        const after = i + found.length
        if (found.entry.kinds & (kind['ibn-phrase'] | kind['bint-phrase']) && joins(after) && drafts.length > 0) {
          const son = (found.entry.kinds & kind['ibn-phrase']) !== 0
          const one = push(i, core(after), [son ? 'ibn' : 'bint'])
          one.role = 'father'
          i = one.to
          continue
        }
        if (found.entry.kinds & (kind.honorific | kind.generation)) {
          const one = draft(i, after, found.key.replaceAll('_', ''), word.script, group, found.entry)
          one.role = found.entry.kinds & kind.honorific ? 'honorific' : 'generation'
          one.concepts = conceptsOf(found.entry, `${one.role}:`)
          drafts.push(one)
          i = after
          continue
        }
      }
    }
    if (word.isNumber) {
      const one = draft(i, i + 1, word.key, word.script, group)
      one.role = 'number'
      one.concepts = [numberWord(word.key)]
      drafts.push(one)
      i += 1
      continue
    }
    const last = i + 1 >= count
    // Titles in front, with the article or without.
    if (kinds & kind.honorific && isTitleHere(drafts, word, kinds)) {
      i = pushTitle(i, i + 1, entry)
      continue
    }
    if (isArticle(i) && kindsAt(i + 1) & kind.honorific && drafts.every((d) => d.role === 'honorific')) {
      i = pushTitle(i, i + 2, entryAt(i + 1))
      continue
    }
    if (kinds & kind['title-or-name'] && i + 2 < count && drafts.every((d) => d.role === 'honorific') && joins(i + 1)) {
      if (
        kindsAt(i + 1) & (kind['given-arab'] | kind.given | kind.abd) ||
        gluedCompound((words[i + 1] as Word).key, word.script, lexicon)
      ) {
        i = pushTitle(i, i + 1, entry)
        continue
      }
    }
    if (kinds & kind.generation && drafts.length > 0 && (last || (words[i + 1] as Word).before & between.comma)) {
      const one = draft(i, i + 1, word.key, word.script, group, entry)
      one.role = 'generation'
      one.concepts = conceptsOf(entry, 'generation:')
      drafts.push(one)
      i += 1
      continue
    }
    if (kinds & (kind.ibn | kind.bint) && !last && joins(i + 1) && isLinkHere(i)) {
      const one = fatherAt(i, i + 1, kinds & kind.ibn ? 'ibn' : 'bint')
      i = one.to
      continue
    }
    if (
      kinds & (kind.abu | kind.abul | kind.umm) &&
      !last &&
      joins(i + 1) &&
      !(kindsAt(i + 1) & (kind.ibn | kind.bint))
    ) {
      const one = push(i, core(i + 1), [kinds & kind.umm ? 'umm' : 'abu'])
      one.role = 'kunya'
      i = one.to
      continue
    }
    if (entry?.rest !== undefined) {
      const one = draft(i, i + 1, entry.rest, word.script, group, entry)
      one.role = 'kunya'
      one.markers = ['abu']
      drafts.push(one)
      i += 1
      continue
    }
    if (isArticle(i) && kindsAt(i + 1) & (kind.ibn | kind.bint) && joins(i + 2) && i + 2 < count) {
      // Al bin Ali: the house of the sons of Ali.
      const one = push(i, core(i + 2), ['al', kindsAt(i + 1) & kind.ibn ? 'ibn' : 'bint'])
      one.role = 'family'
      i = one.to
      continue
    }
    if (kinds & (kind.de | kind.van) && !last && joins(i + 1) && isHouseParticle(i)) {
      let past = i + 1
      while (past + 1 < count && joins(past + 1) && kindsAt(past) & (kind['inner-particle'] | kind.de | kind.van))
        past += 1
      const name = words[past] as Word
      const one = push(i, { key: name.key, to: past + 1, al: false, entry: known.get(name.key), compound: undefined }, [
        kinds & kind.de ? 'de' : 'van',
      ])
      one.role = 'family'
      i = one.to
      continue
    }
    if (isInitial(word)) {
      const one = draft(i, i + 1, word.key, word.script, group)
      one.role = 'initial'
      drafts.push(one)
      i += 1
      continue
    }
    const found = core(i)
    // "Heydar oglu": the son of Heydar.
    if (joins(found.to) && kindsAt(found.to) & (kind.son | kind.daughter) && drafts.length > 0) {
      const son = (kindsAt(found.to) & kind.son) !== 0
      const one = draft(i, found.to + 1, found.key, word.script, group, found.entry, found.compound)
      one.role = 'father'
      one.markers = [son ? 'ibn' : 'bint']
      drafts.push(one)
      i = one.to
      continue
    }
    i = push(i, found).to
  }
  return drafts

  function pushTitle(from: number, to: number, entry: WordEntry | undefined): number {
    const word = words[to - 1] as Word
    const one = draft(from, to, word.key, word.script, group, entry)
    one.role = 'honorific'
    one.concepts = conceptsOf(entry, 'honorific:')
    one.gender = entry?.gender
    drafts.push(one)
    return to
  }

  /** `bin` and its kin are particles behind a name, and in front of one that is not a Western given name ("Ben Carson"). */
  function isLinkHere(i: number): boolean {
    if (drafts.some((d) => d.role !== 'honorific')) return true
    const word = words[i] as Word
    if (word.script !== 'Latn' && word.script !== 'Cyrl') return true
    if (word.key !== 'ben' && word.key !== 'бен') return true
    return (kindsAt(i + 1) & (kind['given-arab'] | kind.abd | kind['family-after-ibn'])) !== 0 || word.case === 'all'
  }

  function fatherAt(from: number, at: number, marker: 'ibn' | 'bint'): Draft {
    // ibn Abi Talib: the son of somebody known by his kunya.
    const kinds = kindsAt(at)
    const kunya = kinds & (kind.abu | kind.abul | kind.umm) && joins(at + 1)
    const made = core(kunya ? at + 1 : at)
    const one = push(from, made, kunya ? [marker, kinds & kind.umm ? 'umm' : 'abu'] : [marker])
    one.role = made.entry && made.entry.kinds & kind['family-after-ibn'] ? 'family' : 'father'
    return one
  }

  function isHouseParticle(i: number): boolean {
    const word = words[i] as Word
    // "Van" and "Do" are names too: a capitalised particle needs a name before it, and the first word of a name is one only in small letters or capitals.
    if (drafts.every((d) => d.role === 'honorific'))
      return word.case !== 'first' || (word.before & between.comma) !== 0 || word.key.length > 3 || commaAfter(i)
    return true
  }
  function commaAfter(i: number): boolean {
    for (let k = i + 1; k < count; k += 1) if ((words[k] as Word).before & between.comma) return true
    return false
  }
}

/** A title counts as one where it stands in front, or anywhere with its full stop; behind the name only words that are hardly names. */
const isTitleHere = (drafts: readonly Draft[], word: Word, _kinds: number): boolean =>
  word.key.length > 1 || word.dotted || drafts.length === 0

/** One letter for a name. Han, Kana and Hangul write whole names in one. */
const isInitial = (word: Word): boolean =>
  word.key.length === 1 && !/^(?:Hani|Hang|Kana|Hira)$/.test(word.script) && word.script !== 'Zyyy'
