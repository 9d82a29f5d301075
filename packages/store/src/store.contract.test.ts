import {
  describeStore,
  describeStoreModel,
  memoryPlace,
  postgresPlace,
  sqlitePlace,
  startPostgres,
} from '@marsad/testkit'
import { afterAll, describe, it } from 'vitest'

const postgres = await startPostgres()

afterAll(() => postgres?.stop())

describeStoreModel('the naive model', memoryPlace)

describeStore('SQLite', sqlitePlace)

if (postgres === undefined) {
  describe('PostgreSQL', () => {
    it.skip('no PostgreSQL server on this machine: install one or set DATABASE_URL', () => undefined)
  })
} else {
  describeStore('PostgreSQL', postgresPlace(postgres.databaseUrl))
}
