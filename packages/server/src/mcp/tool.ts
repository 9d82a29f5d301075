import type { Reading } from '@marsad/core/reading'
import type { Store } from '@marsad/store'
import { z } from 'zod'
import type { Screening } from '../http/services.ts'
import type { FrozenDocument } from '../operations/freeze-document.ts'

/** What the tools work with. Nothing here writes. */
export interface ToolServices {
  readonly screening: Screening
  /** The workspace's store, or none while only the starter register is there. */
  store(): Promise<Store | undefined>
  read(document: FrozenDocument): Promise<Reading>
}

/** A tool as an assistant sees it, and what it does. */
export interface Tool {
  readonly name: string
  readonly title: string
  /** For the model: when to use it, what comes back, what to tell people. */
  readonly description: string
  readonly inputSchema: object
  readonly outputSchema: object
  /** Checks the arguments and runs. Throws `MarsadError`; `request-invalid` for arguments that do not fit. */
  run(given: unknown, services: ToolServices): Promise<object>
}

/** Arguments that do not fit, said so that a model can put them right. */
export class ArgumentFault extends Error {}

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

/** Declares a tool; the schemas of zod become those of the protocol (JSON Schema 2020-12). */
export const defineTool = <I extends z.ZodObject, O extends z.ZodObject>(tool: {
  readonly name: string
  readonly title: string
  readonly description: readonly string[]
  readonly input: I
  readonly output: O
  readonly run: (input: z.infer<I>, services: ToolServices) => Promise<object>
}): Tool => ({
  name: tool.name,
  title: tool.title,
  description: tool.description.join(' '),
  inputSchema: jsonSchema(tool.input, 'input'),
  outputSchema: jsonSchema(tool.output, 'output'),
  async run(given, services) {
    const parsed = tool.input.safeParse(given ?? {})
    if (parsed.success) return tool.run(parsed.data, services)
    const words = parsed.error.issues.slice(0, 5).map(({ path, message }) => {
      const where = path.length === 0 ? 'the arguments' : path.map(String).join('.')
      return `${where}: ${message}`
    })
    throw new ArgumentFault(words.join('; '))
  },
})
