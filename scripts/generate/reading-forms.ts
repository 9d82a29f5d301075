/**
 * Turns a lexicon file (role -> value -> forms) into rows of folded words. Shared by the generators of dates and numbers.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fold, tokenise } from '../../packages/core/src/text/index.ts'

/** The languages that have lexicon files. */
export const languages = ['ar', 'ru', 'en'] as const

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

/** The form as the reader sees it: folded tokens joined by one space. */
const key = (form: string): string =>
  tokenise(fold(form))
    .map((token) => token.text)
    .join(' ')

/** `words<TAB>role=value;role=value`, in the order of the words, so that a change in the file is a small change here. */
export const rows = (path: string): string => {
  const file = parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Readonly<
    Record<string, Section>
  >
  const table = new Map<string, Map<string, string>>()
  for (const [role, section] of Object.entries(file)) {
    for (const [value, forms] of valued(section)) {
      if (!Array.isArray(forms)) throw new Error(`${path}: ${role}.${value} is not a list of forms`)
      for (const form of forms.flatMap((one) => expand(String(one)))) {
        const words = key(form)
        if (!words) throw new Error(`${path}: ${role}.${value} has an empty form`)
        const roles = table.get(words) ?? new Map<string, string>()
        const before = roles.get(role)
        if (before !== undefined && before !== value) {
          throw new Error(`${path}: "${form}" is ${role} ${before} and ${role} ${value}; keep one`)
        }
        table.set(words, roles.set(role, value))
      }
    }
  }
  return [...table]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([words, roles]) => `${words}\t${[...roles].map(([role, value]) => `${role}=${value}`).join(';')}`)
    .join('\n')
}

/** One generated module with the rows of every language. */
export const module = (kind: string, name: string, script: string): string => {
  const header = `// Generated from data/reading/${kind}.*.yaml by scripts/generate/${script}. Do not edit.\n`
  const tables = languages.map((language) => `  ${language}: \`\n${rows(`data/reading/${kind}.${language}.yaml`)}\n\`,`)
  return `${header}
/** Folded words, a tab, and the roles they can play; by language. */
export const ${name}: Readonly<Record<'ar' | 'ru' | 'en', string>> = {
${tables.join('\n')}
}
`
}
