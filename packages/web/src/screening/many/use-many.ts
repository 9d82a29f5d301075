import type { Schema } from '@marsad/core/register'
import { useEffect, useRef, useState } from 'react'
import type { ScreeningClient } from '../client.ts'
import type { Looking, NameRow } from '../worker/protocol.ts'

/** Names the worker answers before it hears anything else: a fraction of a second. */
const portion = 20

/** How far the names are. */
export interface ManyState {
  readonly all: number
  readonly rows: readonly NameRow[]
  readonly running: boolean
  readonly failed?: string
}

const nothing: ManyState = { all: 0, rows: [], running: false }

/** Screens many names, a portion at a time, so that the tab stays awake and can stop between two. */
export const useMany = (client: ScreeningClient) => {
  const [state, setState] = useState<ManyState>(nothing)
  /** The run that counts; another one, or none, makes the loop of the one before end. */
  const run = useRef(0)
  // A page that is left stops the names it was at.
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )
  const start = async (names: readonly string[], schema: Schema | undefined, looking: Looking): Promise<void> => {
    run.current += 1
    const mine = run.current
    setState({ all: names.length, rows: [], running: true })
    let rows: readonly NameRow[] = []
    try {
      for (let at = 0; at < names.length && run.current === mine; at += portion) {
        const more = await client.askMany(names.slice(at, at + portion), schema, looking)
        if (run.current !== mine) return
        rows = [...rows, ...more]
        setState({ all: names.length, rows, running: at + portion < names.length })
      }
    } catch (error) {
      if (run.current !== mine) return
      setState({
        all: names.length,
        rows,
        running: false,
        failed: error instanceof Error ? error.message : String(error),
      })
    }
  }
  const stop = (): void => {
    run.current += 1
    setState((before) => ({ ...before, running: false }))
  }
  return { state, start, stop }
}
