import type { CommentRelation } from '@marsad/core/reading'
import { defineCommand } from '../command.ts'
import { type Paints, plain, table } from '../output.ts'
import { relationRow } from '../relation-row.ts'

const page = (
  relations: readonly CommentRelation[],
  counts: Readonly<Record<string, number>>,
  paints: Paints,
): string =>
  relations.length === 0
    ? 'No entry cites another in its prose.\n'
    : [
        table(relations.map(relationRow)),
        `\n${paints.bold('How many')}\n`,
        table(
          Object.entries(counts).map(([type, count]) => [String(count), type]),
          '  ',
        ),
      ].join('')

/** `marsad lists relations`: what the prose of the entries says of other entries. */
export const listsRelationsCommand = defineCommand({
  name: 'lists relations',
  summary: 'Show how the entries of a list are tied to each other by their own comments',
  details: [
    'Read from the prose of the newest edition of each loaded list (or of ID): "Member of … (QDe.014)". The UN list cites other entries by',
    'reference; lists that do not answer nothing. Citations that no known phrase ties are shown as mentions, with why.',
  ],
  args: { usage: '[ID]', min: 0, max: 1 },
  options: {
    ref: { type: 'string', value: 'REF', summary: 'only what this entry says of others, and others of it' },
  },
  examples: [
    {
      run: 'marsad lists relations un_sc_sanctions --ref QDe.115',
      note: 'everybody tied to ISIL in the list’s own words',
    },
    {
      run: 'marsad lists relations --json',
      note: '{editions, relations: [{type, subject, object, list, reference, field, start, end, text, mode, …}], counts}',
    },
  ],
  async run({ args, options }, { workspace, say, emit, paints }) {
    const { listRelations } = await import('@marsad/server/operations/list-relations')
    const answer = await listRelations(workspace.exists() ? await workspace.store() : undefined, {
      ...(args[0] !== undefined && { list: args[0] }),
      ...(options.ref !== undefined && { reference: options.ref }),
    })
    emit(answer)
    const { editions, relations, counts } = answer
    say(`${plain(editions.map(({ list, published }) => `${list} of ${published}`).join(', '))}\n\n`)
    say(page(relations, counts, paints))
    return 0
  },
})
