import { useEffect } from 'react'
import type { Item } from '../reading/items.ts'
import { stepItem } from '../reading/items.ts'
import type { Origin } from './desk-context.ts'
import { keyCommand } from './key-command.ts'

interface Keys {
  readonly items: readonly Item[]
  readonly current: Item | undefined
  readonly select: (key: string | undefined, origin: Origin) => void
  readonly letters: boolean
}

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable]'
const pressed = 'button, a, summary, input, label'

/** Moves through the items of the page by keyboard. Keys typed into a field or pressed on a button stay theirs. */
export const useKeys = ({ items, current, select, letters }: Keys): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body
      const command = keyCommand(event, letters)
      if (command === undefined || target.closest(typing)) return
      if (command === 'jump' && (current === undefined || target.closest(pressed))) return
      event.preventDefault()
      if (command === 'clear') select(undefined, 'keys')
      else if (command === 'jump') select(current?.key, 'jump-to-panel')
      else select(stepItem(items, current?.key, command === 'next' ? 1 : -1)?.key, 'keys')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [items, current, select, letters])
}
