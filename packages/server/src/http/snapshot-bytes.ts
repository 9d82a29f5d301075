import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ScreeningSnapshot } from './services.ts'

const compress = promisify(gzip)

/** Level of the compression: half the time of the default, and a few percent longer. */
const level = 4

/** The bytes of an index as the snapshot route gives them: compressed once, at the first request that takes it, and kept. */
export const screeningSnapshot = (key: string, bytes: () => Uint8Array): ScreeningSnapshot => {
  let zipped: Promise<Uint8Array<ArrayBuffer>> | undefined
  return {
    key,
    bytes,
    gzip: () => {
      zipped ??= compress(bytes(), { level }).catch((error: unknown) => {
        zipped = undefined
        throw error
      }) as Promise<Uint8Array<ArrayBuffer>>
      return zipped
    },
  }
}
