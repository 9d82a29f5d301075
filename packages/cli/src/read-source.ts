import { MarsadError } from '@marsad/core/errors'
import { takeInThread } from '@marsad/server/input/take-in-thread'
import { loadIndex } from '@marsad/server/operations/load-index'
import { fetcherOf, freezeAddress } from '@marsad/server/operations/read-address'
import { readDocument, saveDocument } from '@marsad/server/operations/read-document'
import { type FrozenFile, freezeFiles, type TextFileOptions } from '@marsad/server/operations/read-file'
import { saveReading } from '@marsad/server/operations/save-reading'
import { problemOfRead } from '@marsad/server/reading/read-job'
import type { Context } from './context.ts'
import { writeWhole } from './io.ts'
import { plain } from './output.ts'

/** True for what is fetched and not opened. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

/** Everything in a file, on standard input (`-`), or at an address; taken apart in a thread, which a document that takes too long ends. */
export const freezeSource = async (name: string, options: TextFileOptions, { io }: Context): Promise<FrozenFile> => {
  const thread = takeInThread()
  const { take = thread.takeIn, ...given } = options
  try {
    if (name === '-') return await freezeFiles('standard input', { ...given, take }, io.stdin)
    if (!isAddress(name)) return await freezeFiles(name, { ...given, take })
    const { html, encoding, limit: _, budget: __, ...facts } = given
    const hints = { take, ...(html === undefined ? {} : { html }), ...(encoding === undefined ? {} : { encoding }) }
    return await freezeAddress(fetcherOf(io.env), name, facts, hints)
  } finally {
    await thread.close()
  }
}

interface Source {
  readonly name: string
  readonly taken: FrozenFile | undefined
  readonly problem?: unknown
}

/** A source and what the addresses it lists hold, one after another; a list inside a list is not followed. */
async function* withAddresses(name: string, taken: FrozenFile, context: Context): AsyncGenerator<Source> {
  yield { name, taken }
  const fetcher = fetcherOf(context.io.env)
  const thread = takeInThread()
  try {
    for (const address of taken.addresses) {
      try {
        yield { name: address, taken: await freezeAddress(fetcher, address, {}, { take: thread.takeIn }) }
      } catch (problem) {
        if (!(problem instanceof MarsadError)) throw problem
        yield { name: address, taken: undefined, problem }
      }
    }
  } finally {
    await thread.close()
  }
}

/**
 * Reads a source of several documents (a feed, a list of addresses): JSON lines under `--json`, else a line a document; what cannot be read is named,
 * and the rest is read. The exit code is 1 where nothing could be read.
 */
export const readSeveral = async (
  name: string,
  taken: FrozenFile,
  save: boolean,
  context: Context,
): Promise<number> => {
  const { json, workspace } = context
  const store = save ? await workspace.store() : undefined
  const loaded = await loadIndex(workspace)
  let [read, failed] = [0, 0]
  for await (const source of withAddresses(name, taken, context)) {
    if (source.problem !== undefined) {
      failed += 1
      const problem = problemOfRead(source.problem)
      if (json) await writeWhole(context.io.stdout, `${JSON.stringify({ file: source.name, error: problem })}\n`)
      else context.remark(plain(`${source.name}: ${problem.detail} [${problem.code}]`))
    }
    for (const { message } of source.taken?.notices ?? []) context.remark(plain(`${source.name}: ${message}`))
    for (const document of source.taken?.documents ?? []) {
      const reading = readDocument(document, loaded)
      if (store !== undefined) await saveReading(store, await saveDocument(store, document), reading, loaded)
      read += 1
      if (json) {
        await writeWhole(
          context.io.stdout,
          `{"file":${JSON.stringify(source.name)},${JSON.stringify(reading).slice(1)}\n`,
        )
        continue
      }
      const { title = 'Untitled text', published = 'no date', url } = reading.document
      const found = `${reading.mentions.length} mentions, ${reading.statements.length} statements, ${reading.figures.length} figures`
      context.say(plain(`${published}  ${title}${url === undefined ? '' : `  ${url}`}`).concat(`\n  ${found}\n`))
    }
  }
  const summary = `${read} documents read${failed === 0 ? '' : `, ${failed} addresses could not be`}`
  if (json) context.remark(summary)
  else context.say(`${summary}${save ? ', kept' : ''}\n`)
  return read === 0 && failed > 0 ? 1 : 0
}
