import type { Party } from '@marsad/core/register'
import { expect, it } from 'vitest'
import { syntheticParties } from './synthetic-parties.ts'

const party = (id: string, schema: Party['schema'], texts: readonly string[]): Party => ({
  id,
  schema,
  caption: texts[0] ?? '',
  names: texts.map((text) => ({ text, script: 'Latn', strength: 'strong' })),
  listings: [],
})

it('recombines words of one kind at their places, the same every time', () => {
  const real = [party('1', 'Person', ['ANNA BERG', 'CLARA M DAHL']), party('2', 'Organization', ['NORTH WIND LTD'])]
  const made = syntheticParties(real, 300, 5)
  expect(made).toEqual(syntheticParties(real, 300, 5))
  expect(made).not.toEqual(syntheticParties(real, 300, 6))
  expect(made.flatMap(({ names }) => names)).toHaveLength(300)
  for (const { schema, names } of made)
    for (const { text } of names)
      expect(text).toMatch(schema === 'Person' ? /^(ANNA|CLARA)( (M|BERG))? (BERG|DAHL)$/ : /^NORTH WIND LTD$/)
})
