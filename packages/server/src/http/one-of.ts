import { z } from '@hono/zod-openapi'

/**
 * The zod enum of a union of words from core. A word that core gains and the list here lacks is a type error, so the
 * API's description cannot fall behind: `oneOf<Modality>()(['said', …])`.
 */
export const oneOf =
  <T extends string>() =>
  <const A extends readonly [T, ...T[]]>(words: A & ([Exclude<T, A[number]>] extends [never] ? unknown : never)) =>
    z.enum(words as A)
