import { z } from '@hono/zod-openapi'

/**
 * The zod enum of a union of words from core. A word that core gains and the list here lacks is a type error, so the
 * API's description cannot fall behind: `oneOf<Modality>()(['said', …])`.
 */
export const oneOf =
  <T extends string>() =>
  <const A extends readonly [T, ...T[]]>(words: A & ([Exclude<T, A[number]>] extends [never] ? unknown : never)) =>
    z.enum(words as A)

/**
 * A zod object for an interface of core: a key that the interface gains and the object lacks is a type error, for the same
 * reason.
 */
export const shapeOf =
  <T>() =>
  <S extends z.ZodObject>(schema: S & ([Exclude<keyof T, keyof S['shape']>] extends [never] ? unknown : never)): S =>
    schema
