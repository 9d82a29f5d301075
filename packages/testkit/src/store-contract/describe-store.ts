/** The contract of the store as a suite that every engine runs. */
import { describe } from 'vitest'
import { describeDecisionLog } from './decision-log.ts'
import { describeDecisions } from './decisions.ts'
import { describeDocuments } from './documents.ts'
import { describeEditions } from './editions.ts'
import { describeFaults } from './faults.ts'
import { describeFeeds } from './feeds.ts'
import { describeHistories } from './histories.ts'
import { describeModel } from './model.ts'
import type { MakePlace } from './parts.ts'
import { describeProcesses } from './processes.ts'
import { describeReadings } from './readings.ts'
import { describeSavedScreenings } from './saved-screenings.ts'
import { describeSearch } from './search.ts'

/**
 * The whole contract. `make` gives an empty place for a workspace that other processes can open too.
 *
 *     describeStore('SQLite', sqlitePlace)
 */
export const describeStore = (name: string, make: MakePlace): void => {
  describe(name, () => {
    describeAnswers(make)
    describeFaults(make)
    describeModel(make)
    describeDecisionLog(make)
    describeProcesses(make)
  })
}

/** The part that says what is answered: the naive model passes it too, so that it is known to be a model of the contract. */
export const describeStoreModel = (name: string, make: MakePlace): void => {
  describe(name, () => describeAnswers(make))
}

const describeAnswers = (make: MakePlace): void => {
  describeEditions(make)
  describeHistories(make)
  describeDocuments(make)
  describeDecisions(make)
  describeSavedScreenings(make)
  describeReadings(make)
  describeSearch(make)
  describeFeeds(make)
}
