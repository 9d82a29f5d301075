/**
 * Turns a lexicon file (role -> value -> forms) into rows of folded words, and tells which languages have a folder. Shared by the generators of
 * `core/reading/languages/`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fold, tokenise } from '../../packages/core/src/text/index.ts'

const root = new URL('../../', import.meta.url)

/** The languages that are read: every folder of `data/reading/`, named by its ISO 639-1 code, in alphabetical order. */
export const languages: readonly string[] = readdirSync(new URL('data/reading/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** True when the language's folder holds the file. */
export const hasFile = (language: string, file: string): boolean =>
  existsSync(new URL(`data/reading/${language}/${file}`, root))

type Section = readonly string[] | Readonly<Record<string, readonly string[]>>

/** Roles whose forms carry no value of their own may be a plain list; the value is then 1. */
const valued = (section: Section): readonly (readonly [string, readonly string[]])[] =>
  Array.isArray(section) ? [['1', section]] : Object.entries(section as Record<string, readonly string[]>)

/** `stem(a|b)` with any number of groups → every written form. */
export const expand = (form: string): readonly string[] => {
  const open = form.indexOf('(')
  if (open < 0) return [form]
  const close = form.indexOf(')', open)
  if (close < 0) throw new Error(`a form with an open bracket: ${form}`)
  const endings = form.slice(open + 1, close).split('|')
  return endings.flatMap((ending) => expand(form.slice(0, open) + ending + form.slice(close + 1)))
}

/** Roles whose words are printed with the form a dictionary has. */
const withLemma: ReadonlySet<string> = new Set(['noun'])

/** Every written form of an entry, with the first of them: `боевик(|а|ов)`, or words of one noun joined by a slash: `قناة/قنوات`. */
const spelled = (entry: string): readonly (readonly [form: string, lemma: string])[] => {
  const forms = entry.split('/').flatMap((one) => expand(one.trim()))
  const [lemma = ''] = forms
  return forms.map((form) => [form, lemma])
}

/** The form as the reader sees it: folded tokens joined by one space. */
const key = (form: string): string =>
  tokenise(fold(form))
    .map((token) => token.text)
    .join(' ')

/** `words<TAB>role=value;role=value`, in the order of the words, so that a change in the file is a small change here. */
export const rows = (path: string): string => {
  const file = parse(readFileSync(new URL(path, root), 'utf8')) as Readonly<Record<string, Section>>
  const table = new Map<string, Map<string, string>>()
  for (const [role, section] of Object.entries(file)) {
    for (const [value, forms] of valued(section)) {
      if (!Array.isArray(forms)) throw new Error(`${path}: ${role}.${value} is not a list of forms`)
      for (const [form, lemma] of forms.flatMap((one) => spelled(String(one)))) {
        const words = key(form)
        if (!words) throw new Error(`${path}: ${role}.${value} has an empty form`)
        const roles = table.get(words) ?? new Map<string, string>()
        const before = roles.get(role)
        if (before !== undefined && before !== value) {
          throw new Error(`${path}: "${form}" is ${role} ${before} and ${role} ${value}; keep one`)
        }
        table.set(words, roles.set(role, value))
        if (withLemma.has(role) && !roles.has('lemma')) roles.set('lemma', lemma)
      }
    }
  }
  return [...table]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([words, roles]) => `${words}\t${[...roles].map(([role, value]) => `${role}=${value}`).join(';')}`)
    .join('\n')
}
