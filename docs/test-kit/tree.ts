/** What is in the workspace, as git tracks it. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The folder of the workspace. */
export const root: string = join(import.meta.dirname, '../..')

/** Tracked files, and new ones that are not ignored, with forward slashes, whose path fits. */
export const tracked = (pattern: RegExp): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((file) => file !== '' && pattern.test(file))

/** Every page of documentation. */
export const pages = (): readonly string[] => tracked(/\.md$/)
