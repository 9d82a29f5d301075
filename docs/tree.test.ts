/** Links that lead nowhere, and traces of the machine somebody worked on. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchors, relativeLinks } from './test-kit/markdown.ts'
import { pages, root, tracked } from './test-kit/tree.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('links', () => {
  for (const page of pages())
    it(`${page}: every relative link leads somewhere`, () => {
      const broken = relativeLinks(read(page)).filter((target) => !existsSync(join(root, dirname(page), target)))
      expect(broken).toEqual([])
    })

  it('every fragment names a heading', () => {
    const broken = pages().flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)]
        .filter(([, target = '']) => !/^[a-z]+:/i.test(target))
        .filter(([, target = '', fragment = '']) => {
          const file = target === '' ? page : join(dirname(page), target)
          return !existsSync(join(root, file)) || !anchors(read(file)).includes(fragment)
        })
        .map(([link]) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
  })
})

// Written in pieces, so that this file does not find itself.
const traces: readonly (readonly [string, RegExp])[] = [
  ['a home folder', new RegExp('(^|[\\s"\'`(=:])/' + '(root|home/[a-z]|Users/[a-z])[\\w./-]*/', 'm')],
  ['a working folder', new RegExp('(^|[\\s"\'`(=:])/' + '(work|workspace|tmp|var/folders)/\\w', 'm')],
  ['a package registry', new RegExp('registry\\.' + '(npmjs|yarnpkg)|"resolved": ' + '"http|_auth' + 'Token', 'i')],
]

describe('no trace of a machine', () => {
  const files = tracked(/./).filter((file) => existsSync(join(root, file)) && !/\.(png|jpg|gz|ico|woff2)$/.test(file))

  it('finds what it looks for', () => {
    const planted = [
      'see /' + 'home/anna/marsad/x',
      "'/" + "work/main'",
      '"resolved": ' + '"https://example.org/x.tgz"',
    ]
    expect(planted.map((text) => traces.some(([, pattern]) => pattern.test(text)))).toEqual([true, true, true])
    expect(traces.some(([, pattern]) => pattern.test('bench/' + 'work/x, ~/.local/share, /usr/bin/chromium'))).toBe(
      false,
    )
  })

  for (const [what, pattern] of traces)
    it(`holds no path or host of ${what}`, () => {
      expect(files.length).toBeGreaterThan(50)
      const found = files.flatMap((file) =>
        (pattern.exec(read(file)) ?? []).slice(0, 1).map((text) => `${file}: ${text.trim()}`),
      )
      expect(found).toEqual([])
    })
})
