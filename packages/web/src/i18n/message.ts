import type { AnyPlural } from './catalogue.ts'

/**
 * Puts values into a message. Each value is wrapped in Unicode isolates, so that a Latin reference inside an Arabic
 * sentence (or the reverse) cannot reorder the words around it. Throws on a value the caller forgot: a hole would be shown.
 */
export const fillMessage = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`message value missing: ${name} in "${template}"`)
    return `\u2068${value}\u2069`
  })

/** The form of a plural message for a number, by the rules of the language tag. */
export const pluralForm = (tag: string, message: AnyPlural, n: number): string =>
  message[new Intl.PluralRules(tag).select(n)] ?? message.other

/** A label for a code that an open list may extend; the code itself where no message is known yet. */
export const labelOf = (labels: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(labels, code) ? (labels[code] ?? code) : code
