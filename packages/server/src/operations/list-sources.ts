import { MarsadError } from '@marsad/core/errors'

/** Where a list is published. */
export interface ListSource {
  readonly list: string
  readonly url: string
  /** The environment variable that names a mirror. */
  readonly setting?: string
  /** The authority, in words. */
  readonly name: string
  /** The day on which the authority stopped publishing it here; fetched only when asked for by its id. */
  readonly closed?: string
}

/** Where the Sanctions List Service of the US Treasury publishes (https://ofac.treasury.gov/sanctions-list-service). */
const ofac = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports'

/** The official addresses Marsad knows. Each can be replaced by a mirror: see {@link listSources}. */
export const officialSources: readonly ListSource[] = [
  {
    list: 'un_sc_sanctions',
    setting: 'MARSAD_UN_SC_SANCTIONS_URL',
    // Linked as "XML" from https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list
    url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
    name: 'UN Security Council, consolidated list',
  },
  {
    list: 'us_ofac_sdn',
    setting: 'MARSAD_US_OFAC_SDN_URL',
    url: `${ofac}/SDN.XML`,
    name: 'US Treasury, Specially Designated Nationals',
  },
  {
    list: 'us_ofac_cons',
    setting: 'MARSAD_US_OFAC_CONS_URL',
    url: `${ofac}/CONSOLIDATED.XML`,
    name: 'US Treasury, consolidated non-SDN lists',
  },
  {
    list: 'eu_fsf',
    setting: 'MARSAD_EU_FSF_URL',
    // The token is the public one of the download that data.europa.eu links to ("token-2017" in base64); a registered user's own goes into a mirror's address.
    url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
    name: 'European Union, consolidated list of financial sanctions',
  },
  {
    list: 'gb_fcdo_sanctions',
    setting: 'MARSAD_GB_FCDO_SANCTIONS_URL',
    // Linked from https://www.gov.uk/government/publications/the-uk-sanctions-list
    url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
    name: 'United Kingdom, UK Sanctions List',
  },
  {
    list: 'gb_hmt_sanctions',
    setting: 'MARSAD_GB_HMT_SANCTIONS_URL',
    // Closed in favour of the UK Sanctions List: https://www.gov.uk/guidance/moving-to-a-single-list-for-uk-sanctions-designations-28-january-2026
    url: 'https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv',
    name: 'United Kingdom, OFSI consolidated list',
    closed: '2026-01-28',
  },
]

/** The official addresses, with those that the environment replaces. Not to be shown whole: a mirror's may hold a token. */
export const listSources = (environment: Readonly<Record<string, string | undefined>>): readonly ListSource[] =>
  officialSources.map((source) => {
    const { setting = '', closed: _, ...open } = source
    const mirror = environment[setting]
    if (mirror === undefined || mirror === '') return source
    if (!/^https?:\/\//i.test(mirror) || !URL.canParse(mirror)) {
      throw new MarsadError('usage', `${setting} holds "${mirror.slice(0, 40)}", which is no http or https address`)
    }
    return { ...open, setting, url: mirror }
  })

/** The sources of the lists asked for; without any, all that are still published. `list-unknown` names those known. */
export const wantedSources = (sources: readonly ListSource[], lists: readonly string[]): readonly ListSource[] => {
  if (lists.length === 0) return sources.filter(({ closed }) => closed === undefined)
  return [...new Set(lists)].map((list) => {
    const source = sources.find((candidate) => candidate.list === list)
    if (source !== undefined) return source
    const known = sources.map((candidate) => candidate.list).join(', ')
    throw new MarsadError('list-unknown', `no official address is known for "${list.slice(0, 80)}"; known: ${known}`)
  })
}
