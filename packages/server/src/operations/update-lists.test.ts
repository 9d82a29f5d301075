import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { updateLists } from './update-lists.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

const list = readFileSync(join(import.meta.dirname, '../../../core/src/lists/fixtures/un-small.xml'), 'utf8')

let workspace: Workspace
let server: Server
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
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/consolidated.xml`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const update = async (options: Parameters<typeof updateLists>[3] = {}, lists: readonly string[] = []) =>
  updateLists(await workspace.store(), workspace.folder, lists, {
    sources: [{ list: 'un_sc_sanctions', url }],
    ...options,
  })

const sending = (text: string, etag: string) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
  return response.writeHead(200, { etag, 'last-modified': 'Fri, 08 Jun 2018 02:03:43 GMT' }).end(text)
}

const leftovers = (): string[] =>
  readdirSync(join(workspace.folder, 'sources')).filter((name) => name.endsWith('.part'))

describe('updateLists', () => {
  it('imports what it fetches and asks only for news the next time', async () => {
    answer = sending(list, '"one"')
    expect(await update()).toMatchObject([
      { state: 'imported', outcome: 'stored', edition: { published: '2018-06-08' } },
    ])
    expect(seen[0]?.headers['if-none-match']).toBeUndefined()
    expect(await update()).toEqual([{ list: 'un_sc_sanctions', url, state: 'unchanged' }])
    expect(seen[1]?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Fri, 08 Jun 2018 02:03:43 GMT',
    })
    answer = sending(list.replace('2018-06-07T', '2018-07-09T').replace('EXi.001 ', 'EXi.009 '), '"two"')
    expect(await update()).toMatchObject([{ state: 'imported', added: 1, removed: 1, comparedWith: '2018-06-08' }])
    expect(leftovers()).toEqual([])
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
    await expect(update()).rejects.toMatchObject({ code: 'list-truncated', place: { file: url } })
    expect(await (await workspace.store()).editions()).toEqual([])
    expect(leftovers()).toEqual([])
    answer = sending(list, '"cut"')
    expect(await update()).toMatchObject([{ state: 'imported' }])
  })

  it.each([404, 500, 503])('says what the address answered: %i', async (status) => {
    answer = (_, response) => response.writeHead(status).end('<html>')
    await expect(update()).rejects.toThrow(new RegExp(`answered ${status}.*stay as they are`))
  })

  it('says when there is no connection, and keeps what it has', async () => {
    answer = sending(list, '"one"')
    await update()
    const gone = update({ sources: [{ list: 'un_sc_sanctions', url: 'http://127.0.0.1:1/' }] })
    await expect(gone).rejects.toMatchObject({ code: 'source-unreachable' })
    await expect(update({ sources: [{ list: 'un_sc_sanctions', url: 'http://nowhere.invalid/' }] })).rejects.toThrow(
      /offline/,
    )
    expect(await (await workspace.store()).editions()).toHaveLength(1)
  })

  it('waits neither for a silent address nor for an endless one', async () => {
    answer = () => undefined
    await expect(update({ timeout: 200 })).rejects.toThrow(/no answer in time/)
    answer = (_, response) => {
      response.writeHead(200).write(list.slice(0, 500))
    }
    await expect(update({ timeout: 300 })).rejects.toThrow(/broke off/)
    answer = (_, response) => {
      const chunk = ' '.repeat(65_536)
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }
    await expect(update({ limit: 1_000_000 })).rejects.toMatchObject({ code: 'file-too-large' })
    expect(leftovers()).toEqual([])
  })

  it('knows the lists it can fetch', async () => {
    await expect(update({}, ['eu_fsf'])).rejects.toThrow(/un_sc_sanctions/)
  })
})
