import { type Bench, coldMemory, coldRuns } from './harness.ts'
import { article, fullWorkspace, marsad, missing, unList } from './material.ts'

/** A whole `marsad read`, from an idle machine's point of view: start, load the index snapshot, read, print. */
export const bench: Bench = {
  name: 'read-cold',
  about: 'marsad read of the article with the full UN list, from the snapshot',
  async run() {
    const absent = missing(unList, article)
    if (absent) return absent
    const data = await fullWorkspace()
    const command = [marsad, 'read', article, '--published', '2022-01-02', '--data', data, '--json']
    const samples = await coldRuns(() => command)
    return [{ what: 'marsad read, wall', unit: 'ms', samples, aim: '< 500', memory: await coldMemory(command) }]
  },
}
