import { describe, expect, it } from 'vitest'
import { unCitations, unReferencesAt } from './un-references.ts'

describe('a UN reference', () => {
  it.each([
    ['QDe.004', ['QDe.004']],
    ['QDI.282. More', ['QDi.282']],
    ['KPI. 076.', ['KPi.076']],
    ['QDe 157', ['QDe.157']],
    ['KPe.23. SWIFT', ['KPe.023']],
    ['QE.A.146.14.', ['QDe.146', 'QE.A.146.14']],
    ['QI.A.86.03', ['QDi.086', 'QI.A.86.03']],
    ['TI.A.38.01', ['TAi.038', 'TI.A.38.01']],
    ['E.29.I.11. Owned', ['E.29.I.11']],
    ['I.47.C.8.', ['I.47.C.8']],
    ['I.AC.50.20.12.12.(1). Used', ['I.AC.50.20.12.12.(1)']],
    ['DPe.012', []],
    ['QD1.410', []],
    ['QDe.1234', []],
    ['077. Member', []],
    ['', []],
  ])('%s', (text, references) => {
    expect(unReferencesAt(text)).toEqual(references)
  })
})

describe('the UN reference an entry gives as its own', () => {
  it.each([
    ['UN Ref QDe.004. Keeps a market.', ['QDe.004']],
    ['UN REF:QE.A.146.14. Also known.', ['QDe.146', 'QE.A.146.14']],
    ['Annex XIII. UN Listing. UN Ref.KPI.067.', ['KPi.067']],
    ['Annex XIII. UN listing. KPi.023.  Has held', ['KPi.023']],
    ['IRe.001. Subordinate of another.', ['IRe.001']],
    ['Date 7.11.2014 (amended). UN Ref No. YEi.001', ['YEi.001']],
    ['UN. REF.KPI.073. Trader', ['KPi.073']],
    ['(UK Sanctions List Ref):AFG0006. (UN Ref):TAi.002.', ['TAi.002']],
    ['UN Ref QDi.407. Member of a body, listed as another (QDe.115).', ['QDi.407']],
    ['Member of a body (QE.J.115.04) and of others (QE.A.4.01).', []],
    ['UN listing. Daughter of somebody.', []],
    ['', []],
  ])('%s', (text, references) => {
    expect(unCitations(text).references).toEqual(references)
  })

  it('tells what it could not read', () => {
    expect(unCitations('Annex XIII. UN Listing. UN Ref.077. Alternate').unread).toEqual(['077. Alternate'])
    expect(unCitations('UN Ref: QD1.410. X').unread).toEqual(['QD1.410. X'])
    expect(unCitations('UN reference pending').unread).toEqual([])
  })
})
