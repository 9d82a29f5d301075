import { readFileSync } from 'node:fs'
import { collectList, unXml } from '@marsad/core/lists'
import { type Party, partyAsOf } from '@marsad/core/register'
import { localScreening } from './local-screening.ts'
import type { Screening, Services } from './services.ts'

const fixture = new URL('../../../core/src/lists/fixtures/un-small.xml', import.meta.url)

/** The parties of the small UN fixture, with two of our own on other lists beside them. For tests. */
export const testParties = (): readonly Party[] => {
  const { records } = collectList(unXml, [readFileSync(fixture, 'utf8')])
  const parties = records.map((record) => {
    const day = '2018-06-08'
    const versions = [{ record, editions: [day] }]
    return partyAsOf({ list: 'un_sc_sanctions', reference: record.reference, versions, editions: [day] }).party
  })
  const ship: Party = {
    id: 'EX-SHIP-1',
    schema: 'Vessel',
    caption: 'SEA GULL',
    names: [{ text: 'SEA GULL', script: 'Latn', strength: 'primary' }],
    listings: [
      {
        list: 'us_ofac_sdn',
        reference: 'EX-SHIP-1',
        programme: 'EX',
        listedOn: '2016-03-01',
        amendedOn: ['2020-05-05'],
      },
    ],
    identifications: [{ type: 'imoNumber', number: '1234567' }],
  }
  const person: Party = {
    id: 'EX-1',
    schema: 'Person',
    caption: 'Anwar Salim',
    names: [
      { text: 'Anwar Salim', script: 'Latn', strength: 'primary' },
      { text: 'أنور سالم', script: 'Arab', strength: 'original-script' },
      { text: '<b>The Baker</b>', script: 'Latn', strength: 'weak' },
    ],
    birthDates: [{ edtf: '1970-02-03' }],
    nationalities: ['Austria'],
    listings: [
      { list: 'eu_fsf', reference: 'EX-1', programme: 'EX', listedOn: '2015-03-27', amendedOn: [] },
      { list: 'us_ofac_sdn', reference: 'EX-901', programme: 'EX-2', listedOn: '2016-01-02', amendedOn: [] },
    ],
    identifications: [{ type: 'Passport', number: 'A1', issuingCountry: 'Austria' }],
    addresses: [{ street: '1 Quay', city: 'Port', country: 'Austria' }],
  }
  return [...parties, person, ship]
}

const editions = [
  { list: 'eu_fsf', published: '2026-02-01', hash: 'e'.repeat(64) },
  { list: 'un_sc_sanctions', published: '2018-06-08', hash: 'a'.repeat(64) },
  { list: 'us_ofac_sdn', published: '2026-02-03', hash: 'c'.repeat(64) },
]

/** Screening over {@link testParties} in this thread. */
export const testScreening = (parties: readonly Party[] = testParties()): Screening =>
  localScreening(async (moment) => ({ parties, origin: { starter: false, editions, ...moment } }))

/** Services that only screen; anything else is a fault. */
export const screeningServices = (screening: Screening, more: Partial<Services> = {}): Services => ({
  store: {} as never,
  index: () => Promise.reject(new Error('no index here')),
  read: () => Promise.reject(new Error('nothing is read here')),
  screening,
  log: () => undefined,
  ...more,
})
