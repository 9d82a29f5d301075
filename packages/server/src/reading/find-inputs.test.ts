import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findInputs, type InputPlaces } from './find-inputs.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-inputs-'))
  for (const part of ['b/deep', 'a', '.hidden', 'workspace']) mkdirSync(join(folder, part), { recursive: true })
  for (const file of ['b/deep/2.txt', 'b/1.txt', 'a/9.txt', 'a/10.txt', '.hidden/x.txt', 'workspace/marsad.db', '.dot'])
    writeFileSync(join(folder, file), 'Rain.')
  symlinkSync(join(folder, 'b/1.txt'), join(folder, 'a/link.txt'))
  symlinkSync(folder, join(folder, 'a/loop'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'a/dead'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = async (places: Partial<InputPlaces>): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const input of findInputs({ paths: [], facts: {}, ...places })) {
    if (input.kind === 'file') found.push(input.file.path.replace(`${folder}/`, ''))
    else if (input.kind === 'address') found.push(input.address)
    else found.push(input.kind === 'kept' ? input.hash : input.code)
  }
  return found
}

it('goes through a folder by name, without hidden files, loops and the workspace', async () => {
  const found = await all({ paths: [folder], except: join(folder, 'workspace') })
  expect(found).toEqual(['a/10.txt', 'a/9.txt', 'a/link.txt', 'b/1.txt', 'b/deep/2.txt'])
})

it('takes files and folders in the order they are named', async () => {
  expect(await all({ paths: [join(folder, 'b/1.txt'), join(folder, 'a')] })).toEqual([
    'b/1.txt',
    'a/10.txt',
    'a/9.txt',
    'a/link.txt',
  ])
})

it('refuses a place that is not there before it opens any', async () => {
  await expect(all({ paths: [join(folder, 'a'), join(folder, 'nowhere')] })).rejects.toMatchObject({
    code: 'file-missing',
  })
  await expect(all({ list: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'file-missing' })
})

it('takes a list line by line, paths from its own folder, facts of each before those of all', async () => {
  const list = join(folder, 'list.txt')
  writeFileSync(
    list,
    [
      '\ufeff# two papers',
      'a/9.txt',
      '',
      '{"file": "b/1.txt", "published": "2021-01-02", "title": "Rain"}',
      'https://example.org/a',
      '{"title": 1}',
      '{broken',
      '{"address": "https://example.org/b", "source": null}',
    ].join('\r\n'),
  )
  const inputs = []
  for await (const input of findInputs({ paths: [], list, facts: { published: '2020-01-01', source: 'The Paper' } }))
    inputs.push(input)
  expect(inputs).toMatchObject([
    { kind: 'file', file: { path: join(folder, 'a/9.txt'), facts: { published: '2020-01-01', source: 'The Paper' } } },
    { kind: 'file', file: { facts: { published: '2021-01-02', title: 'Rain', source: 'The Paper' } } },
    { kind: 'address', address: 'https://example.org/a' },
    { kind: 'problem', code: 'row-invalid' },
    { kind: 'problem', code: 'row-invalid' },
    { kind: 'address', address: 'https://example.org/b', facts: { source: 'The Paper' } },
  ])
})
