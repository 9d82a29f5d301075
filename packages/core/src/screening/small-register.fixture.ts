/** A few invented parties, and an index over them. */
import type { Listing, Party } from '../register/types.ts'
import { buildScreeningIndex, type ScreeningIndex, type ScreeningOrigin } from './screening-index.ts'

/** A party with one primary name; whatever else is given stands beside it. */
export const partyNamed = (id: string, name: string, facts: Partial<Party> = {}): Party => ({
  id,
  schema: 'Person',
  caption: name,
  names: [{ text: name, script: 'Latn', strength: 'primary' }],
  listings: [listingOn('un_sc_sanctions', id)],
  ...facts,
})

/** A listing. */
export const listingOn = (list: string, reference: string, more: Partial<Listing> = {}): Listing => ({
  list,
  reference,
  programme: 'TEST',
  listedOn: '2010-05-01',
  amendedOn: [],
  ...more,
})

/** The index over parties, as of a day or of today. */
export const indexOver = (parties: readonly Party[], origin: Partial<ScreeningOrigin> = {}): ScreeningIndex =>
  buildScreeningIndex(parties, { starter: false, editions: [], ...origin })

/** Persons, a body and a ship, of two lists; one has left them. */
export const smallRegister: readonly Party[] = [
  partyNamed('T.1', 'Anwar Salim al-Tamimi', {
    gender: 'male',
    birthDates: [{ edtf: '1957-03-10' }],
    nationalities: ['Iraqi'],
    identifications: [{ type: 'Passport', number: 'M0123456', issuingCountry: 'Iraq' }],
    comments: 'told at length',
  }),
  partyNamed('T.2', 'Rustam Karimov', {
    names: [
      { text: 'Rustam Karimov', script: 'Latn', strength: 'primary' },
      { text: 'Рустам Каримов', script: 'Cyrl', strength: 'original-script' },
      { text: 'Zulfikar Tashkandi', script: 'Latn', strength: 'weak' },
      { text: 'Rustam Yakubov', script: 'Latn', strength: 'former' },
    ],
    listings: [listingOn('un_sc_sanctions', 'T.2'), listingOn('us_ofac_sdn', '4711')],
  }),
  partyNamed('T.3', 'Harbour Light Foundation', {
    schema: 'Organization',
    listings: [listingOn('us_ofac_sdn', '4712')],
  }),
  partyNamed('T.4', 'Marwan Haddad Qasimi', {
    listings: [listingOn('un_sc_sanctions', 'T.4', { removedOn: '2015-06-30' })],
  }),
  partyNamed('T.5', 'Gulf Pearl', {
    schema: 'Vessel',
    identifications: [{ type: 'IMO number', number: 'IMO 9187629' }],
  }),
  partyNamed('org-none', 'Nobody Lists This', { listings: [] }),
]
