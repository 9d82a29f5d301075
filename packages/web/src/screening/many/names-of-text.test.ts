import { describe, expect, it } from 'vitest'
import { mostNames, namesOfText } from './names-of-text.ts'

describe('namesOfText', () => {
  it('takes a line for a name, commas and all', () => {
    expect(namesOfText('Ivanov, Ivan\r\n\r\n  أيمن  الظواهري \nАхмад')).toEqual({
      names: ['Ivanov, Ivan', 'أيمن الظواهري', 'Ахмад'],
    })
  })

  it('takes the first column of a table', () => {
    expect(namesOfText('"Ivanov, Ivan";1957\nB;2', 'a.csv')).toEqual({ names: ['Ivanov, Ivan', 'B'] })
    expect(namesOfText('A one\t1\nB\t2')).toEqual({ names: ['A one', 'B'] })
    expect(namesOfText('only\none', 'a.csv')).toEqual({ names: ['only', 'one'] })
  })

  it.each(['Full Name', 'ФИО', 'الاسم', 'full_name'])(
    'takes the column called %s and leaves its title out',
    (title) => {
      expect(namesOfText(`\ufeffid,${title}\n1,A\n2,"B ""the"" C"\n3,"D\nE"`, 'a.csv')).toEqual({
        names: ['A', 'B "the" C', 'D E'],
        column: title,
      })
    },
  )

  it('says what it cannot read', () => {
    expect(namesOfText(' \n\t\n')).toEqual({ problem: 'none' })
    expect(namesOfText('a\nb,"c\nd\n', 'a.csv')).toEqual({ names: ['a', 'b,"c', 'd'] })
    expect(namesOfText('a,b\n"c\nd\n', 'a.csv')).toEqual({ problem: 'quote', line: 2 })
    const most = 'a\n'.repeat(mostNames)
    expect(namesOfText(most)).toMatchObject({ names: { length: mostNames } })
    expect(namesOfText(`${most}b`)).toEqual({ problem: 'many', count: mostNames + 1 })
  })
})
