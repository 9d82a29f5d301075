import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { MarsadError, withPlace } from '@marsad/core/errors'
import { type ListFormat, type ListParser, listFormats, type Skipped } from '@marsad/core/lists'
import { fileChunks, readTextChunks, type TextSourceFacts, type TextSourceOptions } from '../input/text-source.ts'

/** A list file, and files named with it that belong to it. */
export interface ListFileGroup {
  readonly path: string
  /** `alt.csv` and the like where they were named too; those in the same folder need no naming. */
  readonly beside: readonly string[]
}

const sameName = (path: string, name: string): boolean => basename(path).toLowerCase() === name.toLowerCase()

/**
 * Groups files named together: those of a list that is published as several (OFAC's `sdn.csv alt.csv add.csv sdn_comments.csv`) are one
 * edition, whatever their order. A part goes with the main file of its folder, else with the only one named; without any it stands alone,
 * and importing it says what is missing.
 */
export const groupListFiles = (paths: readonly string[]): readonly ListFileGroup[] => {
  const sets = listFormats.flatMap((format) => format.files ?? [])
  const owners = new Map<string, string>()
  for (const path of paths) {
    const mains = paths.filter((main) =>
      sets.some(
        (set) =>
          set.partOf(basename(main)) === 'main' && set.beside(basename(main)).some((file) => sameName(path, file.name)),
      ),
    )
    const near = mains.filter((main) => dirname(main) === dirname(path))
    const [owner] = near.length > 0 ? near : mains.length === 1 ? mains : []
    if (owner !== undefined) owners.set(path, owner)
  }
  return paths
    .filter((path) => !owners.has(path))
    .map((path) => ({ path, beside: paths.filter((other) => owners.get(other) === path) }))
}

/** One file that stands beside a main file, where it was found. */
export interface FoundPart {
  readonly part: string
  readonly name: string
  readonly holds: string
  /** Absent where there is none. */
  readonly path?: string
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The other files of a list's set: among those named with it, else in its folder, whatever their case. Empty for a list of one file. */
export const findParts = (format: ListFormat, path: string, beside: readonly string[]): readonly FoundPart[] => {
  const files = format.files?.beside(basename(path)) ?? []
  const names = files.length > 0 ? namesIn(dirname(path)) : []
  return files.map((file) => {
    const named = beside.find((one) => sameName(one, file.name))
    const there = names.find((one) => sameName(one, file.name))
    const found = named ?? (there === undefined ? undefined : join(dirname(path), there))
    return { ...file, ...(found !== undefined && { path: found }) }
  })
}

/** Bytes of the files found. */
export const partBytes = (parts: readonly FoundPart[]): number =>
  parts.reduce(
    (sum, { path }) => sum + (path === undefined ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)),
    0,
  )

/**
 * Writes the other files of a set into the parser of its main file, which must have been written. A missing one is told to `skip`. Gives what was
 * seen of their bytes. Errors name the file they lie in.
 */
export const writeParts = async (
  parser: ListParser,
  parts: readonly FoundPart[],
  source: TextSourceOptions,
  skip: (skipped: Skipped) => void,
): Promise<readonly TextSourceFacts[]> => {
  const seen: TextSourceFacts[] = []
  for (const { part, name, holds, path } of parts) {
    if (path === undefined) {
      skip({ where: name, reason: `there is no such file beside ${basename(source.name)}: ${holds} are missing` })
      continue
    }
    const own = { ...source, name: path }
    // What ends here is the file before, which the parser names unless it is the main one.
    parser.part?.(part, basename(path))
    try {
      seen.push(await readTextChunks(fileChunks(path, own), own, (text) => parser.write(text)))
    } catch (cause) {
      throw cause instanceof MarsadError ? withPlace(cause, { file: path }) : cause
    }
  }
  return seen
}

/** What was seen of a set of files as of one: their bytes together, and a hash over their hashes. */
export const wholeFacts = (main: TextSourceFacts, parts: readonly TextSourceFacts[]): TextSourceFacts => {
  if (parts.length === 0) return main
  const all = [main, ...parts]
  return {
    ...main,
    bytes: all.reduce((sum, facts) => sum + facts.bytes, 0),
    hash: createHash('sha256')
      .update(all.map((facts) => facts.hash).join('\n'))
      .digest('hex'),
  }
}
