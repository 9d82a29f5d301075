import {
  describeStore,
  describeStoreModel,
  hasPostgres,
  memoryPlace,
  type PostgresServer,
  postgresPlace,
  sqlitePlace,
  startPostgres,
} from '@marsad/testkit'
import { afterAll, beforeAll, describe, it } from 'vitest'

describeStoreModel('the naive model', memoryPlace)

describeStore('SQLite', sqlitePlace)

if (hasPostgres()) {
  describe('beside', () => {
    let server: PostgresServer | undefined

    beforeAll(async () => {
      server = await startPostgres()
    })

    afterAll(() => server?.stop())

    describeStore(
      'PostgreSQL',
      postgresPlace(() => server?.databaseUrl ?? ''),
    )
  })
} else {
  describe('PostgreSQL', () => {
    it.skip('no PostgreSQL server on this machine: install one or set DATABASE_URL', () => undefined)
  })
}
