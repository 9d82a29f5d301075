import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partyCount } from '@marsad/core/screening'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadScreening } from '../operations/load-screening.ts'
import { workspaceAt } from '../operations/workspace.ts'
import { loaderThread } from './loader-thread.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-loader-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('loads what loading here would, for several moments at once, and starts anew after it was closed', async () => {
  const workspace = workspaceAt(join(folder, 'nothing'))
  const loader = loaderThread(workspace)
  const moments = [{}, { asOf: '2005-01-01' }, { known: '2005-01-01' }]
  const there = await Promise.all(moments.map((moment) => loader.load(moment)))
  for (const [index, moment] of moments.entries()) {
    const here = await loadScreening(workspace, moment)
    expect(there[index]).toMatchObject({ key: here.key, starter: true, moment: here.moment })
    expect(partyCount(there[index]?.index ?? here.index)).toBe(partyCount(here.index))
    expect(Buffer.from(there[index]?.bytes() ?? []).equals(Buffer.from(here.bytes()))).toBe(true)
  }
  await loader.close()
  expect((await loader.load({})).starter).toBe(true)
  await loader.close()
})

it('hands on why a register cannot be loaded', async () => {
  const loader = loaderThread(workspaceAt(folder))
  await expect(loader.load({ asOf: '2021-02-30' })).rejects.toMatchObject({ code: 'date-invalid' })
  const file = join(folder, 'a-file')
  writeFileSync(file, 'no workspace')
  const broken = loaderThread(workspaceAt(file))
  await expect(broken.load({})).rejects.toThrow()
  await Promise.all([loader.close(), broken.close()])
})

it('rejects what is under way when it is closed', async () => {
  const loader = loaderThread(workspaceAt(join(folder, 'nothing')))
  const refused = expect(loader.load({})).rejects.toThrow('closed')
  await loader.close()
  await refused
})
