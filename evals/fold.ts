import { join } from 'node:path'
import { foldKey } from '@marsad/core/text'
import { type Eval, type Outcome, readCases } from './frame.ts'

interface FoldCase {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly script: string
}

/** One outcome per pair: joined though different is extra, kept apart though the same is missed. */
const judge = ({ id, a, b, same, script }: FoldCase, key: (text: string) => string): Outcome => {
  const joined = key(a) === key(b)
  return {
    id,
    slices: { script, label: same ? 'same' : 'different' },
    right: joined === same ? 1 : 0,
    extra: joined && !same ? 1 : 0,
    missed: !joined && same ? 1 : 0,
    detail: joined === same ? [] : [`${a} | ${b}: ${joined ? 'joined' : `apart, ${key(a)} | ${key(b)}`}`],
  }
}

/** Are spellings of one word made one, and different words left apart? */
export const foldEval: Eval = {
  name: 'fold',
  about: 'spellings that folding must join, and words it must not',
  floorIs: 'NFKC and lower case',
  async run() {
    const cases = readCases<FoldCase>(join(import.meta.dirname, 'cases/fold.jsonl'))
    return {
      ours: cases.map((one) => judge(one, foldKey)),
      floor: cases.map((one) => judge(one, (text) => text.normalize('NFKC').toLowerCase())),
    }
  },
}
