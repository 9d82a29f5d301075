/**
 * The lists of which no edition had been published by a day, ascending. Before its first edition a list says only of those that stand in
 * it, and only where it prints since when, whether they were listed: from a list that prints no days nobody answers for such a day.
 *
 * @example heldLater([{ list: 'us_ofac_sdn', published: '2021-07-15' }], '2020-01-01') // ['us_ofac_sdn']
 */
export const heldLater = (
  editions: readonly { readonly list: string; readonly published: string }[],
  day: string,
): readonly string[] => {
  const held = new Set(editions.filter(({ published }) => published <= day).map(({ list }) => list))
  return [...new Set(editions.map(({ list }) => list))].filter((list) => !held.has(list)).sort()
}
