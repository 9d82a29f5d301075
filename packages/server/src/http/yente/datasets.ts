import { MarsadError } from '@marsad/core/errors'
import type { ListId } from '@marsad/core/register'
import type { ScreenedRegister } from '../services.ts'

/** A dataset as yente names it: one list, or a collection of them. */
export interface Dataset {
  readonly name: string
  readonly title: string
  /** The lists in it, ascending. */
  readonly lists: readonly ListId[]
  readonly collection: boolean
}

const titles: Readonly<Record<ListId, string>> = {
  un_sc_sanctions: 'UN Security Council Consolidated List',
  us_ofac_sdn: 'US OFAC Specially Designated Nationals (SDN) List',
  us_ofac_cons: 'US OFAC Consolidated (non-SDN) List',
  eu_fsf: 'EU Financial Sanctions Files',
  gb_fcdo_sanctions: 'UK Sanctions List',
}

/** The datasets of a register: the collections `default` (everything loaded) and `sanctions`, then each list. */
export const datasetsOf = (register: ScreenedRegister): readonly Dataset[] => {
  const { lists } = register
  return [
    { name: 'default', title: 'All loaded lists', lists, collection: true },
    { name: 'sanctions', title: 'Sanctions lists', lists, collection: true },
    ...lists.map((list) => ({ name: list, title: titles[list] ?? list, lists: [list], collection: false })),
  ]
}

/** The dataset of that name, or `list-unknown` naming those there are. */
export const requireDataset = (register: ScreenedRegister, name: string): Dataset => {
  const all = datasetsOf(register)
  const found = all.find((dataset) => dataset.name === name)
  if (found !== undefined) return found
  const names = all.map((dataset) => dataset.name).join(', ')
  throw new MarsadError('list-unknown', `No such dataset: "${name.slice(0, 80)}"; there are: ${names}`)
}
