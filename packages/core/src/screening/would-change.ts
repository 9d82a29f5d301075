import { rounded } from '../names/compare/explain.ts'
import { verdictOf } from '../names/compare/verdict.ts'
import { identifiersOf, identifierText } from '../register/merge/identifiers.ts'
import type { Party } from '../register/types.ts'
import { birthDate, birthEffect } from './birth-facts.ts'
import { type Effect, factEffects } from './fact-effects.ts'
import { type AskedFacts, countriesOf, effectsOf, genderOf, withEffects } from './facts.ts'
import type { WouldChange } from './types.ts'

interface Missing {
  readonly fact: WouldChange['fact']
  readonly listed: readonly string[]
  readonly equal: Effect | undefined
  readonly different: Effect
}

/** Facts that the list states and the asker did not, or not so that they could be read. */
const missingFacts = (facts: AskedFacts, party: Party): readonly Missing[] => {
  const dates = facts.birth.length > 0 ? [] : (party.birthDates ?? []).flatMap(({ edtf }) => birthDate(edtf) ?? [])
  const gender = facts.gender === undefined ? genderOf(party.gender) : undefined
  const found: readonly Missing[] = [
    {
      fact: 'birth-date',
      listed: dates.map(({ text }) => text),
      equal: birthEffect(dates, party.birthDates),
      different: { code: 'birth-year-conflict', cap: factEffects.birthYearConflict },
    },
    {
      fact: 'country',
      listed: facts.countries.length > 0 ? [] : countriesOf(party),
      equal: { code: 'country-match', change: factEffects.countryMatch },
      different: { code: 'country-differs', change: factEffects.countryDiffers },
    },
    {
      fact: 'gender',
      listed: gender === undefined ? [] : [gender],
      equal: undefined,
      different: { code: 'gender-conflict', cap: factEffects.genderConflict },
    },
    {
      fact: 'identifier',
      listed: facts.identifiers.length > 0 ? [] : identifiersOf(party).map(identifierText),
      equal: { code: 'id-match', floor: factEffects.idMatch },
      different: { code: 'id-differs', change: factEffects.idDiffers },
    },
  ]
  return found.filter(({ listed }) => listed.length > 0)
}

/**
 * Which facts, if the asker had them, would move the verdict, and to what; `score` is that of the names. Each is tried with all that was asked: a
 * birth date in common does not lift the lid of another sex. Those that would change nothing are left out.
 */
export const wouldChange = (score: number, facts: AskedFacts, party: Party): readonly WouldChange[] => {
  const stated = effectsOf(facts, party)
  const verdict = (effect: Effect | undefined) =>
    verdictOf(rounded(withEffects(score, effect ? [...stated, effect] : stated).score))
  const now = verdict(undefined)
  return missingFacts(facts, party).flatMap(({ fact, listed, equal, different }): readonly WouldChange[] => {
    const [ifEqual, ifDifferent] = [verdict(equal), verdict(different)]
    return ifEqual === now && ifDifferent === now ? [] : [{ fact, ifEqual, ifDifferent, listed: [...new Set(listed)] }]
  })
}
