import { dataVersion } from '../data-version.generated.ts'

/** Raised with every change of what an index holds or of how names are taken apart, filed or weighed. */
const indexVersion = 9

/** Name of the code and dictionaries an index was built with; an index of another version is built anew, never read. */
export const screeningVersion: string = `${indexVersion}-${dataVersion}`
