import type { Layer, Mark } from './layers.ts'

/** Layers that name something: they share the lines right under the words. */
const naming: ReadonlySet<Layer> = new Set(['party', 'person', 'organisation', 'place', 'platform', 'date', 'figure'])

export const isNaming = (layer: Layer): boolean => naming.has(layer)

/**
 * The naming marks that hold or overlap a shorter naming mark ("the Khorasan branch of ISIL" holds "ISIL"). Their line is drawn one step
 * lower along its whole length, so that both lines stay visible and neither jumps.
 */
export const outerMarks = (marks: readonly Mark[]): ReadonlySet<Mark> => {
  const names = marks.filter((mark) => naming.has(mark.layer)).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const outer = new Set<Mark>()
  let open: Mark[] = []
  for (const mark of names) {
    open = open.filter((before) => before.end > mark.start)
    for (const before of open) {
      const longer = before.end - before.start - (mark.end - mark.start)
      if (longer !== 0) outer.add(longer > 0 ? before : mark)
    }
    open.push(mark)
  }
  return outer
}

/** What a segment is painted with: a fill, up to two lines for names, one for statements, one for evidence. */
export interface Paint {
  readonly fill?: Layer
  readonly line?: Layer
  readonly outerLine?: Layer
  readonly said?: boolean
  readonly evidence?: Layer
}

/** The paint of a segment from its marks, the narrowest name on top. Parts are left to the selection. */
export const paintOf = (marks: readonly Mark[], outer: ReadonlySet<Mark>): Paint => {
  const whole = marks.filter((mark) => mark.part === undefined)
  const names = whole.filter((mark) => naming.has(mark.layer))
  const line = names.findLast((mark) => !outer.has(mark))?.layer
  const outerLine = names.findLast((mark) => outer.has(mark))?.layer
  const fill = line ?? outerLine ?? (whole.some((mark) => mark.layer === 'quote') ? 'quote' : undefined)
  const evidence = whole.findLast((mark) => mark.layer === 'relation' || mark.layer === 'check')?.layer
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
    ...(outerLine === undefined ? {} : { outerLine }),
    ...(whole.some((mark) => mark.layer === 'statement') ? { said: true } : {}),
    ...(evidence === undefined ? {} : { evidence }),
  }
}
