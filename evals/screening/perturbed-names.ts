import type { Party } from '@marsad/core/register'
import { perturb, type Slip, seeded, slips } from './perturb.ts'

/** A listed name with a slip in it, and whose it is. */
export interface PerturbedName {
  readonly party: Party
  readonly name: string
  readonly script: string
  readonly slip: Slip
}

/** One slip for one name of every party, weak aliases and names of one word left out; each kind of slip in turn, the same every time. */
export const perturbedNames = (parties: readonly Party[], seed: number): readonly PerturbedName[] => {
  const random = seeded(seed)
  return parties.flatMap((party, at) => {
    const names = party.names.filter(
      ({ text, strength }) => strength !== 'weak' && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text),
    )
    const name = names[Math.floor(random() * names.length)]
    if (!name) return []
    for (let next = 0; next < slips.length; next += 1) {
      const slip = slips[(at + next) % slips.length] as Slip
      const changed = perturb(name.text, name.script, slip, random)
      if (changed !== undefined) return [{ party, name: changed, script: name.script, slip }]
    }
    return []
  })
}
