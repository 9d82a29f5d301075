/** Reading our own Markdown: headings, sections, links, and the command lines in code. Enough for these pages, not for any page. */

const outsideFences = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '')

/** Titles of one level, in order, outside code. */
export const headings = (page: string, level: number): readonly string[] =>
  [...outsideFences(page).matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, title = '']) => title.trim())

/** Title → text under it, down to the next title of the same level. */
export const sections = (page: string, level: number): ReadonlyMap<string, string> =>
  new Map(
    page
      .split(new RegExp(`^#{${level}} `, 'm'))
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part]),
  )

/** Targets of links and pictures that lie in the workspace, without their `#fragment`. */
export const relativeLinks = (page: string): readonly string[] =>
  [...outsideFences(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target))

/** Names that an anchor link of this page can point to. */
export const anchors = (page: string): readonly string[] =>
  [...outsideFences(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )

/** A `marsad …` line found in code: the words before the first option or file, and the options by their long names. */
export interface NamedCommand {
  readonly line: string
  readonly words: readonly string[]
  readonly options: readonly string[]
}

const codeOf = (page: string): readonly string[] => [
  ...[...page.matchAll(/^(?: {4}|\t)(.*)$/gm)].map(([, line = '']) => line),
  ...[...page.matchAll(/^```[a-z]*\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n')),
  ...[...outsideFences(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
]

/** Every command line in the code of a page. `marsad COMMAND` and lines that name no command are left out. */
export const commandsNamed = (page: string): readonly NamedCommand[] =>
  codeOf(page).flatMap((code) =>
    [...code.matchAll(/(?:^|\s|\|\s)(?:npx )?marsad ((?:[a-z]+ ?)*)([^|;&`]*)/g)]
      .map(([line, words = '', rest = '']) => ({
        line: line.trim(),
        words: words.trim().split(' ').filter(Boolean),
        options: [...`${words}${rest}`.matchAll(/(?:^|\s)--([a-z][a-z-]*)/g)].map(([, option = '']) => option),
      }))
      .filter(({ words }) => words.length > 0),
  )
