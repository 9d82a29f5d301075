import { MarsadError } from '@marsad/core/errors'
import { listingStatus } from '@marsad/core/register'
import { z } from 'zod'
import { momentOf, registerFacts } from '../http/screen/answer-queries.ts'
import { defineTool } from './tool.ts'

const input = z.strictObject({
  id: z.string().min(1).max(500).describe('A reference as QDe.010, in any case, or the id of a screening result'),
  asOf: z.string().max(40).optional().describe('As it stood on this day, YYYY-MM-DD'),
  known: z.string().max(40).optional().describe('As far as editions published by this day tell, YYYY-MM-DD'),
})

const output = z.looseObject({
  register: z.looseObject({ starter: z.boolean() }),
  id: z.string(),
  schema: z.string(),
  caption: z.string(),
  names: z.array(z.looseObject({ text: z.string(), strength: z.string() })),
  listings: z.array(z.looseObject({ list: z.string(), reference: z.string(), status: z.string() })),
})

/** `party`: one party with its names, listings and facts. */
export const partyTool = defineTool({
  name: 'party',
  title: 'Look one listed party up',
  description: [
    'Everything the loaded lists say of one party: names with their strength, listings with dates and standing, birth dates, nationalities, documents, addresses.',
    'Call a party listed only where a listing has the status "listed", and name the list and the date.',
    'Names of strength "press" are the press’s, not the list’s.',
  ],
  input,
  output,
  async run({ id, asOf, known }, { screening }) {
    const moment = momentOf({ asOf, known })
    const register = await screening.register(moment)
    const party = register.party(id)
    if (party === undefined)
      throw new MarsadError(
        'party-unknown',
        `no loaded list has "${id.slice(0, 80)}"; find references with the tool screen`,
      )
    const listings = party.listings.map((listing) => ({
      ...listing,
      status: listing.status ?? listingStatus(listing, register.origin.asOf),
    }))
    return { register: registerFacts(register), ...(await screening.whole(party, moment)), listings }
  },
})
