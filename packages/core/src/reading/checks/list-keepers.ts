/**
 * Which lists a body keeps, by the ids of `data/names/organisations.yaml`. The Security Council's committees list for it (resolutions 1267 and 1988); the
 * Treasury's OFAC and the State Department designate onto the SDN list; in the United Kingdom OFSI publishes what the Treasury and the Foreign Office decide.
 */
const keepers: ReadonlyMap<string, readonly string[]> = new Map([
  ['inst-un', ['un_sc_sanctions']],
  ['inst-un-security-council', ['un_sc_sanctions']],
  ['inst-un-1267-committee', ['un_sc_sanctions']],
  ['inst-un-1988-committee', ['un_sc_sanctions']],
  ['inst-eu', ['eu_fsf']],
  ['inst-eu-council', ['eu_fsf']],
  ['inst-us-treasury', ['us_ofac_sdn', 'us_ofac_cons']],
  ['inst-ofac', ['us_ofac_sdn', 'us_ofac_cons']],
  ['inst-us-state-department', ['us_ofac_sdn', 'us_ofac_cons']],
  ['inst-ofsi', ['gb_fcdo_sanctions']],
  ['inst-uk-treasury', ['gb_fcdo_sanctions']],
  ['inst-fcdo', ['gb_fcdo_sanctions']],
])

/** The lists of a body; empty for one that keeps none we know, whose acts the register can say nothing of. */
export const listsKeptBy = (id: string | undefined): readonly string[] => keepers.get(id ?? '') ?? []
