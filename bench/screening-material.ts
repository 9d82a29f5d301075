/** What screening is measured on: the big public lists beside the workspace, and questions in many scripts. */
import type { Party, Schema } from '@marsad/core/register'
import { missing as absentData } from '../evals/measure.ts'
import { ordinaryNames, ordinaryNamesPath } from '../evals/screening/ordinary-names.ts'
import { perturbedNames } from '../evals/screening/perturbed-names.ts'
import { sampled } from '../evals/screening/registers.ts'
import { sharedList, sharedListFiles } from '../evals/screening/shared-parties.ts'
import type { Skip } from './harness.ts'

const lists = ['un_sc_sanctions', 'us_ofac_sdn', 'gb_hmt_sanctions', 'eu_fsf'] as const

/** Names the public data that is not on this machine. */
export const missingLists = (): Skip | undefined => absentData(ordinaryNamesPath, ...sharedListFiles)

/** UN 2026-02, OFAC SDN 2021-07, UK OFSI 2018-04 and EU 2026-01, not merged: 17,880 parties, 60,541 names. */
export const bigRegister = (): readonly Party[] => lists.flatMap((list) => sharedList(list).parties)

/** A name to ask about, and what a customer file would say of its bearer. */
export interface Question {
  readonly name: string
  readonly schema: Schema
}

/** So many names, half listed ones with a slip, half ordinary people's, mixed; the same every time. */
export const questions = (count: number): readonly Question[] => {
  const listed = sampled(perturbedNames(bigRegister(), 7), count / 2).map(
    ({ name, party }): Question => ({ name, schema: party.schema }),
  )
  const ordinary = sampled(ordinaryNames(), count / 2).map(({ name }): Question => ({ name, schema: 'Person' }))
  return listed.flatMap((one, at) => [one, ordinary[at] ?? one])
}

/** The value below which that share of the samples lies. */
export const quantile = (samples: readonly number[], share: number): number =>
  samples.toSorted((a, b) => a - b)[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN
