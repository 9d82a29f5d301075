import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedRow, Store } from '@marsad/store'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importListFile } from '../operations/import-list-file.ts'
import { loadScreening } from '../operations/load-screening.ts'
import { type Workspace, workspaceAt } from '../operations/workspace.ts'
import { partiesOf } from '../screening/parties-of.ts'
import { type ScreeningPool, screeningPool } from '../screening/pool.ts'
import { partyChanges, partyState } from './party-changes.ts'
import { type RunResult, runScreening } from './run-screening.ts'
import { requireScreening, saveScreening } from './save-screening.ts'

const fixture = join(import.meta.dirname, '../../../core/src/lists/fixtures/un-small.xml')
const small = readFileSync(fixture, 'utf8')
const shared = process.env['MARSAD_SHARED_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data')
const editions = ['2018-10-29', '2025-11-18', '2026-02-27'].map((day) =>
  join(shared, `lists/un/un_consolidated_${day}.xml`),
)
const ordinaryFile = join(shared, 'names/ordinary_names_10000.jsonl')
const present = [...editions, ordinaryFile].every((file) => existsSync(file))
if (!present) console.warn(`skipped: saved screenings over three UN editions; the lists are not at ${shared}`)

let pool: ScreeningPool
beforeAll(() => {
  pool = screeningPool({ threads: 2 })
})
afterAll(() => pool.close())

let folder = ''
let workspace: Workspace
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-saved-'))
  workspace = workspaceAt(join(folder, 'workspace'))
  store = await workspace.store()
})
afterEach(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
/** An edition of the small list with words replaced, published on that day. */
const publish = async (day: string, ...changes: readonly (readonly [string | RegExp, string])[]): Promise<void> => {
  const text = changes
    .reduce((list, [from, to]) => list.replace(from, to), small)
    .replace(/dateGenerated="[^"]*"/, `dateGenerated="${day}T00:00:00Z"`)
  await importListFile(store, file(`${day}.xml`, text))
}
const save = async (name: string, rows: readonly string[], limit = 5): Promise<void> => {
  const path = file(
    `${name}.csv`,
    `id,name\n${rows.map((row, at) => `r${at + 1},"${row.replaceAll('"', '""')}"`).join('\n')}\n`,
  )
  await saveScreening(store, name, path, {
    settings: { screening: { limit }, moment: {} },
    now: '2026-03-01T00:00:00Z',
  })
}
const run = async (name: string, full = false): Promise<RunResult> =>
  runScreening(store, await requireScreening(store, name), await loadScreening(workspace), pool, {
    full,
    now: '2026-03-02T00:00:00Z',
  })
const answers = async (name: string): Promise<readonly SavedRow[]> => {
  const { id } = await requireScreening(store, name)
  return store.screeningRows(id, 0, 100_000)
}

describe('a saved screening', () => {
  const rows = ['Anwar Salim Al-Numan', 'Society of the Harbour', 'Baker Street Market', '']

  it('is asked whole the first time, and not at all while nothing has changed', async () => {
    await publish('2024-01-01')
    await save('mine', rows)
    const first = await run('mine')
    expect(first).toMatchObject({
      mode: 'full',
      why: 'it is the first run',
      summary: { rows: 4, rerun: 3, failed: 1, match: 1 },
      rows: [],
    })
    expect(await run('mine')).toMatchObject({
      mode: 'unchanged',
      register: { before: first.register.after, after: first.register.after },
    })
    expect(await run('mine', true)).toMatchObject({ mode: 'full', summary: { rerun: 3 }, rows: [] })
    expect((await answers('mine'))[1]?.answer).toMatch(/^\{"results":\[\{"id":"EXe\.001"/)
  })

  it('after a change asks only the rows it can matter to, and says why', async () => {
    await publish('2024-01-01')
    await save('mine', rows)
    await run('mine')
    await publish('2024-02-01', ['SOCIETY OF THE HARBOUR (SOTH)', 'BAKER STREET MARKET'])
    const result = await run('mine')
    expect(result).toMatchObject({ mode: 'changes', summary: { rows: 4, rerun: 2 } })
    expect(result.changes.map(({ id, kind }) => [id, kind])).toEqual([['EXe.001', 'changed']])
    expect(result.rows.map(({ row, id, differs }) => [row, id, differs])).toEqual([
      [2, 'r2', true],
      [3, 'r3', true],
    ])
    expect(result.rows[1]?.reasons[0]).toMatch(
      /^EXe\.001: the name was “SOCIETY OF THE HARBOUR \(SOTH\)” and is “BAKER STREET MARKET”/,
    )
    expect(result.rows[1]).toMatchObject({ after: { id: 'EXe.001', verdict: 'match' } })
  })

  it('names a removal with its day, and an entry that is new', async () => {
    const gone = small.slice(small.indexOf('<ENTITY>'), small.indexOf('</ENTITY>') + '</ENTITY>'.length)
    await publish('2024-01-01', [
      gone,
      gone
        .replace('EXe.001', 'EXe.009')
        .replace('6908', '6909')
        .replace('SOCIETY OF THE HARBOUR (SOTH)', 'LIGHTHOUSE KEEPERS UNION'),
    ])
    await save('mine', rows)
    await run('mine')
    await publish('2024-02-01')
    const result = await run('mine')
    const reasons = result.changes.flatMap((change) => change.reasons)
    expect(reasons).toContain('EXe.001 was added (listed on 2001-10-06)')
    expect(reasons).toContain('EXe.009 was removed from un_sc_sanctions between 2024-01-02 and 2024-02-01')
    expect(result.rows.map(({ row }) => row)).toEqual([2])
  })

  it('keeps its answers when a run is stopped, and refuses the slower of two at once', async () => {
    await publish('2024-01-01')
    await save('mine', rows)
    const saved = await requireScreening(store, 'mine')
    await run('mine')
    const before = await answers('mine')
    const loaded = await loadScreening(workspace)
    await expect(runScreening(store, saved, loaded, pool, { now: 'x', full: true })).rejects.toMatchObject({
      code: 'workspace-busy',
    })
    expect(await answers('mine')).toEqual(before)
    await expect(requireScreening(store, 'other')).rejects.toMatchObject({
      code: 'screening-unknown',
      message: expect.stringContaining('mine'),
    })
  })

  it('answers as a full run does while parties of two lists become one, change and part again', async () => {
    const entity = (list: string, id: string, name: string, more: Record<string, readonly string[]>): string => {
      const shared = { datasets: [list], target: true }
      const sanction = {
        id: `${id}-s`,
        schema: 'Sanction',
        properties: { entity: [id], program: ['Example'], listingDate: ['2015-03-27'] },
      }
      const party = { id, schema: 'Person', caption: name, properties: { name: [name], ...more } }
      return `${JSON.stringify({ ...sanction, ...shared })}\n${JSON.stringify({ ...party, ...shared })}`
    }
    const edition = async (list: string, day: string, ...entities: readonly string[]): Promise<void> => {
      const path = file(`${list}-${day}.jsonl`, `${entities.join('\n')}\n`)
      await importListFile(store, path, { list, published: day })
    }
    const born = { birthDate: ['1970-02-03'] }
    const other = entity('bb_list', 'bb-2', 'Harbour Master Qasim', {})
    await edition('aa_list', '2024-01-01', entity('aa_list', 'aa-1', 'Anwar Salim Numan', born))
    await edition('bb_list', '2024-01-01', entity('bb_list', 'bb-1', 'Anwar Salim Numan', {}), other)
    const asked = [
      'Anwar Salim Numan',
      'Anwar Salem Numan',
      'Abu Test Trader',
      'Harbour Master Qasim',
      'Baker Street Market',
    ]
    for (const name of ['kept', 'whole']) await save(name, asked)
    for (const name of ['kept', 'whole']) await run(name)
    const steps: readonly (readonly string[])[] = [
      [entity('bb_list', 'bb-1', 'Anwar Salim Numan', born), other],
      [entity('bb_list', 'bb-1', 'Anwar Salim Numan', { ...born, alias: ['Abu Test Trader'] }), other],
      [entity('bb_list', 'bb-1', 'Anwar Salim Numan', { birthDate: ['1950'], alias: ['Abu Test Trader'] }), other],
      [other],
    ]
    const kinds: unknown[] = []
    for (const [step, entities] of steps.entries()) {
      await edition('bb_list', `2024-02-0${step + 1}`, ...entities)
      const part = await run('kept')
      await run('whole', true)
      const [kept, whole] = [await answers('kept'), await answers('whole')]
      expect(kept.map(({ answer }) => answer)).toEqual(whole.map(({ answer }) => answer))
      expect(part.mode).toBe('changes')
      // Nobody who was not touched is asked again.
      expect(part.rows.every(({ row }) => row <= 3)).toBe(true)
      kinds.push(part.changes.map(({ id, kind, reasons }) => [id, kind, reasons[0]]))
    }
    expect(kinds[0]).toEqual([
      ['aa-1', 'changed', 'aa-1 was added to bb_list as bb-1'],
      ['bb-1', 'removed', 'bb-1 is one party with aa-1 now'],
    ])
    expect(kinds[1]).toEqual([['aa-1', 'changed', 'aa-1 gained the alias “Abu Test Trader”']])
    expect(kinds[2]).toEqual([
      ['aa-1', 'changed', 'aa-1 lost the alias “Abu Test Trader”'],
      ['bb-1', 'added', 'bb-1 holds entries that were aa-1’s'],
    ])
  })

  it('is kept only when its file could be read to the end', async () => {
    const path = file('cut.csv', 'id,name\n1,Anwar\n2,"cut')
    const settings = { screening: {}, moment: {} }
    await expect(saveScreening(store, 'cut', path, { settings, now: 'x' })).rejects.toMatchObject({
      code: 'list-truncated',
    })
    expect(await store.screenings()).toEqual([])
  })
})

/** A small generator, so that the rows are the same each time. */
const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const perturbed = (name: string, next: () => number): string => {
  const words = name.split(/\s+/)
  const at = Math.floor(next() * name.length)
  const kind = next()
  if (kind < 0.25) return words.toReversed().join(' ')
  if (kind < 0.5)
    return words.length > 2 ? words.toSpliced(Math.floor(next() * words.length), 1).join(' ') : name.toLowerCase()
  if (kind < 0.75) return name.slice(0, at) + name.slice(at + 1)
  return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`
}

describe.skipIf(!present)('over three editions of the UN list', () => {
  it('answers after each as a full run does, asking a part of the rows', async () => {
    // All names of all editions, so that what is added, changed and removed is asked about before and after.
    for (const edition of editions) await importListFile(store, edition)
    const { index } = await loadScreening(workspace)
    const next = random(7)
    const names = [...partiesOf(index)].flatMap((party) => party.names.map(({ text }) => text))
    // What the last edition changed is little: all of its names.
    const earlier = partyState(partiesOf((await loadScreening(workspace, { known: '2025-11-18' })).index))
    const touched = partyChanges(earlier, partyState(partiesOf(index)))
    const late = [...partiesOf(index)]
      .filter(({ id }) => touched.has(id))
      .flatMap((party) => party.names.map(({ text }) => text))
    const listed = [...late, ...names.filter(() => next() < 0.14)]
    const ordinary = readFileSync(ordinaryFile, 'utf8').trim().split('\n').slice(0, 1_000)
    const rows = [
      ...listed,
      ...listed.map((name) => perturbed(name, next)),
      ...ordinary.map((line) => (JSON.parse(line) as { name: string }).name),
    ]
    await workspace.close()

    workspace = workspaceAt(join(folder, 'second'))
    store = await workspace.store()
    await importListFile(store, editions[0] ?? '')
    // A low limit, so that answers are cut and parties come in from behind the cut.
    for (const name of ['kept', 'fresh']) await save(name, rows, 2)
    await run('kept')
    for (const edition of editions.slice(1)) {
      await importListFile(store, edition)
      const part = await run('kept')
      await run('fresh', true)
      const [kept, fresh] = [await answers('kept'), await answers('fresh')]
      expect(kept.filter((row, at) => row.answer !== fresh[at]?.answer)).toEqual([])
      expect(part.mode).toBe('changes')
      expect(part.summary.rerun).toBeLessThan(rows.length)
      expect(part.rows.some(({ differs }) => differs)).toBe(true)
      expect(part.rows.every(({ reasons }) => reasons.length > 0)).toBe(true)
      console.info(
        `${rows.length} rows, ${part.changes.length} changed parties: ${part.summary.rerun} asked again, ${part.rows.filter(({ differs }) => differs).length} with another answer`,
      )
    }
  }, 600_000)
})
