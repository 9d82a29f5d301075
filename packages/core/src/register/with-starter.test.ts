import { describe, expect, it } from 'vitest'
import type { Listing, Name, Party } from './types.ts'
import { withStarter } from './with-starter.ts'

const un = 'un_sc_sanctions'
const name = (text: string, strength: Name['strength'] = 'primary'): Name => ({ text, script: 'Latn', strength })
const party = (reference: string, more: Partial<Party> = {}, listing: Partial<Listing> = {}): Party => ({
  id: reference,
  schema: 'Organization',
  caption: reference,
  names: [name(reference)],
  listings: [{ list: un, reference, programme: 'Example', amendedOn: [], ...listing }],
  ...more,
})

describe('the register as shown', () => {
  it('is the starter register before anything is loaded', () => {
    const starter = [party('QDe.010', {}, { source: 'starter' }), party('org-x', { listings: [] })]
    expect(withStarter([], starter)).toEqual(starter)
  })

  it('lets a loaded list decide, and keeps press names and notes of the same reference', () => {
    const loaded = [party('QDe.115', { caption: 'loaded', names: [name('AL-QAIDA IN IRAQ'), name('ISIL', 'press')] })]
    const starter = [
      party('qde.115', {
        caption: 'starter',
        names: [name('OTHER'), name('داعش', 'press'), name('ISIL', 'press')],
        notes: { en: 'a note' },
      }),
    ]
    expect(withStarter(loaded, starter)).toEqual([
      {
        ...loaded[0],
        names: [name('AL-QAIDA IN IRAQ'), name('ISIL', 'press'), name('داعش', 'press')],
        notes: { en: 'a note' },
      },
    ])
  })

  it('keeps entries no edition ever held only when they say when they were removed', () => {
    const removed = party('QDi.008', {}, { removedOn: '2013-02-21', source: 'the Committee' })
    const shown = withStarter([party('QDe.115')], [party('QDe.999', {}, { source: 'starter' }), removed])
    expect(shown.map((one) => one.id)).toEqual(['QDe.115', 'QDi.008'])
    expect(shown[1]).toEqual(removed)
  })

  it('lets an edition that held a removed entry win over the starter', () => {
    const loaded = party('QDi.008', { caption: 'from an old edition' }, { removedOn: '2012-01-02/2014-01-01' })
    expect(withStarter([loaded], [party('QDi.008', {}, { removedOn: '2013-02-21', source: 's' })])).toEqual([loaded])
  })

  it('leaves lists without an edition and organisations on no list alone', () => {
    const others = [party('X1', {}, { list: 'eu_fsf', source: 's' }), party('org-x', { listings: [] })]
    expect(withStarter([party('QDe.115')], others).slice(1)).toEqual(others)
  })

  it('keeps entries newer than the newest loaded edition, when told its day', () => {
    const starter = [
      party('QDe.161', {}, { listedOn: '2019-05-14', source: 's' }),
      party('QDe.999', {}, { listedOn: '2001-01-01', source: 's' }),
    ]
    const newest = new Map([[un, '2018-10-29']])
    expect(withStarter([party('QDe.115')], starter, { newest }).map((one) => one.id)).toEqual(['QDe.115', 'QDe.161'])
    expect(withStarter([party('QDe.115')], starter).map((one) => one.id)).toEqual(['QDe.115'])
  })
})
