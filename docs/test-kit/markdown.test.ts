import { describe, expect, it } from 'vitest'
import { anchors, commandsNamed, headings, relativeLinks, sections } from './markdown.ts'

const page = `# Title

## First \`x\`

See [a](b.md#c) and [web](https://example.org) and ![p](p.png).

    npx marsad lists import FILE --json

\`\`\`text
## not a heading
cat a | marsad read - --published 2022-01-02
\`\`\`

## Second

Use \`marsad serve --open\`.
`

describe('reading our Markdown', () => {
  it('finds headings and sections outside code', () => {
    expect(headings(page, 2)).toEqual(['First `x`', 'Second'])
    expect([...sections('# A\n## One\ntext\n## Two\nmore\n', 2).keys()]).toEqual(['One', 'Two'])
  })

  it('finds links into the workspace', () => {
    expect(relativeLinks(page)).toEqual(['b.md', 'p.png'])
    expect(anchors(page)).toEqual(['title', 'first-x', 'second'])
  })

  it('finds command lines in every kind of code', () => {
    expect(commandsNamed(page).map(({ words, options }) => [words.join(' '), ...options])).toEqual([
      ['lists import', 'json'],
      ['read', 'published'],
      ['serve', 'open'],
    ])
  })
})
