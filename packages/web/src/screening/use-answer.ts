import type { ScreeningAnswer } from '@marsad/core/screening'
import { useEffect, useState } from 'react'
import type { ScreeningClient } from './client.ts'
import type { Looking, Question } from './worker/protocol.ts'

/** Milliseconds of rest after which a question is asked; fast typing then asks once. */
const rest = 150

/** The newest answer, with the question it answers; or why there is none. */
export type AnswerState =
  | { readonly at: 'empty' }
  | { readonly at: 'answered'; readonly answer: ScreeningAnswer; readonly looking: Looking }
  | { readonly at: 'failed'; readonly detail: string }

/** Whether there is anybody to look for. */
export const isAsked = ({ name, identifier }: Question): boolean =>
  name.trim() !== '' || (identifier ?? '').trim() !== ''

/**
 * Answers a question as it is typed. `tag` names the lists: `undefined` while there are none, and another when they changed. An answer that
 * a newer question overtook is dropped; the one before stays until the next is there.
 */
export const useAnswer = (
  client: ScreeningClient,
  tag: string | undefined,
  question: Question,
  looking: Looking,
): AnswerState => {
  const [state, setState] = useState<AnswerState>({ at: 'empty' })
  // One text for all that is asked: objects made anew at each drawing must not ask anew.
  const asked = JSON.stringify([question, looking])
  useEffect(() => {
    const [what, how] = JSON.parse(asked) as [Question, Looking]
    if (tag === undefined || !isAsked(what)) {
      setState({ at: 'empty' })
      return
    }
    let overtaken = false
    const timer = setTimeout(() => {
      client.ask(what, how).then(
        (answer) => {
          if (!overtaken) setState({ at: 'answered', answer, looking: how })
        },
        (error: unknown) => {
          if (!overtaken) setState({ at: 'failed', detail: error instanceof Error ? error.message : String(error) })
        },
      )
    }, rest)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [client, tag, asked])
  return state
}
