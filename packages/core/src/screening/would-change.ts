import { verdictOf } from '../names/compare/verdict.ts'
import { identifiersOf, identifierText } from '../register/merge/identifiers.ts'
import type { Party } from '../register/types.ts'
import { countriesOf, factEffects } from './facts.ts'
import type { ScreeningQuery, WouldChange } from './types.ts'

interface Missing {
  readonly fact: WouldChange['fact']
  readonly listed: readonly string[]
  readonly equal: (score: number) => number
  readonly different: (score: number) => number
}

/** Facts the list states and the asker did not. */
const missingFacts = (query: ScreeningQuery, party: Party): readonly Missing[] => {
  const { birthDateMatch, birthYearConflict, countryMatch, countryDiffers, genderConflict, idMatch, idDiffers } =
    factEffects
  const facts: Missing[] = [
    {
      fact: 'birth-date',
      listed: (query.birthDates ?? []).length > 0 ? [] : (party.birthDates ?? []).map(({ edtf }) => edtf),
      equal: (score) => score + birthDateMatch,
      different: (score) => Math.min(score, birthYearConflict),
    },
    {
      fact: 'country',
      listed: (query.countries ?? []).length > 0 ? [] : countriesOf(party),
      equal: (score) => score + countryMatch,
      different: (score) => score + countryDiffers,
    },
    {
      fact: 'gender',
      listed: query.gender !== undefined || party.gender === undefined ? [] : [party.gender],
      equal: (score) => score,
      different: (score) => Math.min(score, genderConflict),
    },
    {
      fact: 'identifier',
      listed: (query.identifiers ?? []).length > 0 ? [] : identifiersOf(party).map(identifierText),
      equal: () => idMatch,
      different: (score) => score + idDiffers,
    },
  ]
  return facts.filter(({ listed }) => listed.length > 0)
}

/** Which facts, if the asker had them, would move the verdict, and to what. Those that would change nothing are left out. */
export const wouldChange = (score: number, query: ScreeningQuery, party: Party): readonly WouldChange[] => {
  const now = verdictOf(score)
  return missingFacts(query, party).flatMap(({ fact, listed, equal, different }): readonly WouldChange[] => {
    const [ifEqual, ifDifferent] = [verdictOf(Math.min(1, equal(score))), verdictOf(Math.max(0, different(score)))]
    return ifEqual === now && ifDifferent === now ? [] : [{ fact, ifEqual, ifDifferent, listed: [...new Set(listed)] }]
  })
}
