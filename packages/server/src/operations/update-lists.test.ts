import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listSources, officialSources } from './list-sources.ts'
import { type UpdateResult, updateLists } from './update-lists.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

const list = readFileSync(join(import.meta.dirname, '../../../core/src/lists/fixtures/un-small.xml'), 'utf8')

let workspace: Workspace
let server: Server
let base = ''
let url = ''
let seen: IncomingMessage[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined

beforeEach(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-update-')))
  seen = []
  server = createServer((request, response) => {
    seen.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  url = `${base}/consolidated.xml`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const source = (id: string, address: string) => ({ list: id, url: address, name: id })

const update = async (options: Parameters<typeof updateLists>[3] = {}, lists: readonly string[] = []) =>
  updateLists(await workspace.store(), workspace.folder, lists, {
    sources: [source('un_sc_sanctions', url)],
    ...options,
  })

/** The one result of an update that failed. */
const failure = async (options: Parameters<typeof updateLists>[3] = {}) => {
  const [result] = await update(options)
  if (result?.state !== 'failed') throw new Error(`expected a failure, found ${JSON.stringify(result)}`)
  return result
}

const sending = (text: string, etag: string) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
  return response.writeHead(200, { etag, 'last-modified': 'Fri, 08 Jun 2018 02:03:43 GMT' }).end(text)
}

const leftovers = (): string[] =>
  readdirSync(join(workspace.folder, 'sources')).filter((name) => name.includes('.part'))

const editions = async () => (await (await workspace.store()).editions()).map(({ published }) => published)

/** A list of so many entries, in the UN's form. */
const listOf = (day: string, entries: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS/><ENTITIES>${Array.from(
    { length: entries },
    (_, at) =>
      `<ENTITY><DATAID>${at}</DATAID><FIRST_NAME>SOCIETY ${at}</FIRST_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXe.${at}</REFERENCE_NUMBER><LISTED_ON>2015-01-01</LISTED_ON></ENTITY>`,
  ).join('')}</ENTITIES></CONSOLIDATED_LIST>`

describe('updateLists', () => {
  it('imports what it fetches and asks only for news the next time', async () => {
    answer = sending(list, '"one"')
    expect(await update()).toMatchObject([
      { state: 'imported', outcome: 'stored', edition: { published: '2018-06-08' } },
    ])
    expect(seen[0]?.headers['if-none-match']).toBeUndefined()
    expect(await update()).toEqual([{ list: 'un_sc_sanctions', url, state: 'unchanged', published: '2018-06-08' }])
    expect(seen[1]?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Fri, 08 Jun 2018 02:03:43 GMT',
    })
    answer = sending(list.replace('2018-06-07T', '2018-07-09T').replace('EXi.001 ', 'EXi.009 '), '"two"')
    expect(await update()).toMatchObject([{ state: 'imported', added: 1, removed: 1, comparedWith: '2018-06-08' }])
    expect(leftovers()).toEqual([])
  })

  it('knows the same file again where the address gives no mark of its own', async () => {
    answer = (_, response) => response.writeHead(200).end(list)
    await update()
    expect(await update()).toMatchObject([{ state: 'unchanged' }])
    const visit = JSON.parse(readFileSync(join(workspace.folder, 'sources', 'un_sc_sanctions.json'), 'utf8'))
    expect(visit).toMatchObject({ url, bytes: Buffer.byteLength(list), hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('asks for the whole list again when the register does not hold it', async () => {
    answer = sending(list, '"one"')
    await update()
    await workspace.close()
    for (const name of readdirSync(workspace.folder)) {
      if (name.startsWith('marsad.db')) rmSync(join(workspace.folder, name))
    }
    expect(await update()).toMatchObject([{ state: 'imported', outcome: 'stored' }])
  })

  it('does not remember a visit whose file could not be imported', async () => {
    answer = sending(list.slice(0, 900), '"cut"')
    expect((await failure()).error.code).toBe('list-truncated')
    expect(await editions()).toEqual([])
    expect(leftovers()).toEqual([])
    answer = sending(list, '"cut"')
    expect(await update()).toMatchObject([{ state: 'imported' }])
  })

  it.each([404, 500, 503])('says what the address answered: %i', async (status) => {
    answer = (_, response) => response.writeHead(status).end('<html>')
    expect((await failure()).error.message).toMatch(new RegExp(`answered ${status}.*stay as they are`))
  })

  it('says when there is no connection, and keeps what it has', async () => {
    answer = sending(list, '"one"')
    await update()
    const gone = await failure({ sources: [source('un_sc_sanctions', 'http://127.0.0.1:1/')] })
    expect(gone).toMatchObject({ error: { code: 'source-unreachable' }, published: '2018-06-08' })
    const nowhere = await failure({ sources: [source('un_sc_sanctions', 'http://nowhere.invalid/')] })
    expect(nowhere.error.message).toMatch(/offline/)
    expect(await editions()).toEqual(['2018-06-08'])
  })

  it('goes on to the other lists after one that fails, and tells of each', async () => {
    answer = (request, response) => {
      if (request.url === '/down') response.writeHead(503).end()
      else response.writeHead(200).end(list)
    }
    const told: string[] = []
    const results = await update({
      sources: [source('eu_fsf', `${base}/down?token=secret`), source('un_sc_sanctions', url)],
      onResult: (result: UpdateResult) => told.push(`${result.list} ${result.state}`),
    })
    expect(told).toEqual(['eu_fsf failed', 'un_sc_sanctions imported'])
    expect(JSON.stringify(results)).not.toContain('secret')
    expect(results[0]?.url).toBe(`${base}/down?…`)
  })

  it.each([
    ['a page', '<!doctype html><html><body>Maintenance</body></html>', 'format-unknown'],
    ['nothing', '', 'file-empty'],
    ['half a list', list.slice(0, list.length / 2), 'list-truncated'],
    [
      'a list with entities of its own',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><CONSOLIDATED_LIST/>',
      'list-forbidden',
    ],
    ['an older edition', listOf('2017-01-01', 30), 'edition-older'],
    ['a list that lost over half of its entries', listOf('2026-01-01', 14), 'list-shrunk'],
  ])('leaves the loaded edition in force when the address gives %s', async (_, text, code) => {
    answer = (_, response) => response.writeHead(200).end(listOf('2025-01-01', 30))
    await update()
    answer = (_, response) => response.writeHead(200).end(text)
    expect(await failure()).toMatchObject({ error: { code }, published: '2025-01-01' })
    expect(await editions()).toEqual(['2025-01-01'])
    answer = (_, response) => response.writeHead(200).end(listOf('2026-01-01', 16))
    expect(await update()).toMatchObject([{ state: 'imported', removed: 14 }])
  })

  it('does not take one list for another', async () => {
    answer = (_, response) => response.writeHead(200).end(list)
    const failed = await failure({ sources: [source('eu_fsf', url)] })
    expect(failed.error).toMatchObject({
      code: 'list-wrong-shape',
      message: expect.stringContaining('un_sc_sanctions'),
    })
  })

  it('follows a redirect within a mirror, and never one to another plain address', async () => {
    answer = (request, response) => {
      if (request.url === '/consolidated.xml') response.writeHead(302, { location: '/moved.xml' }).end()
      else response.writeHead(200).end(list)
    }
    expect(await update()).toMatchObject([{ state: 'imported' }])
    answer = (_, response) => response.writeHead(302, { location: 'http://localhost:9/list.xml' }).end()
    expect((await failure()).error.message).toMatch(/not https; that was not followed/)
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end()
    expect((await failure()).error.message).toMatch(/not https/)
    answer = (_, response) => response.writeHead(302, { location: url }).end()
    expect((await failure()).error.message).toMatch(/more than 5 times/)
    answer = (_, response) => response.writeHead(302).end()
    expect((await failure()).error.message).toMatch(/without saying where/)
  })

  it('waits neither for a silent address nor for an endless one', async () => {
    answer = () => undefined
    expect((await failure({ timeout: 200 })).error.message).toMatch(/no answer in time/)
    answer = (_, response) => {
      response.writeHead(200).write(list.slice(0, 500))
    }
    expect((await failure({ timeout: 300 })).error.message).toMatch(/broke off/)
    answer = (_, response) => {
      const chunk = ' '.repeat(65_536)
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }
    expect((await failure({ limit: 1_000_000 })).error.code).toBe('file-too-large')
    expect(leftovers()).toEqual([])
  })

  it('knows the lists it can fetch, and leaves a closed one alone unless it is asked for', async () => {
    await expect(update({}, ['xx_list'])).rejects.toThrow(/un_sc_sanctions/)
    const closed = { ...source('gb_hmt_sanctions', `${base}/closed`), closed: '2026-01-28' }
    answer = (_, response) => response.writeHead(404).end()
    expect(await update({ sources: [closed] })).toEqual([])
    expect(await update({ sources: [closed] }, ['gb_hmt_sanctions'])).toMatchObject([{ state: 'failed' }])
  })
})

describe('the sources of lists', () => {
  it('are all on https, each list once', () => {
    expect(new Set(officialSources.map((one) => one.list)).size).toBe(officialSources.length)
    for (const one of officialSources) expect(one.url).toMatch(/^https:/)
  })

  it('are replaced by mirrors that the environment names', () => {
    const sources = listSources({ MARSAD_EU_FSF_URL: 'http://mirror.example/eu.xml', MARSAD_UN_SC_SANCTIONS_URL: '' })
    expect(sources.find((one) => one.list === 'eu_fsf')?.url).toBe('http://mirror.example/eu.xml')
    expect(sources.filter((one) => !officialSources.includes(one))).toHaveLength(1)
    expect(() => listSources({ MARSAD_EU_FSF_URL: 'eu.xml' })).toThrow(/MARSAD_EU_FSF_URL/)
  })
})
