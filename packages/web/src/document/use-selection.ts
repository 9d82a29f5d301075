import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Found, Item } from '../reading/items.ts'
import type { Origin } from './desk-context.ts'
import { revealInPanel, revealInText } from './reveal.ts'

/**
 * The selected item. It lives in the address; what was asked last (from where) decides which side is scrolled into view
 * once the address has changed and the page is drawn.
 */
export const useSelection = (
  found: Found,
): { readonly current: Item | undefined; readonly select: (key: string | undefined, origin: Origin) => void } => {
  const { item: key } = useSearch({ from: '/documents/$hash' })
  const navigate = useNavigate({ from: '/documents/$hash' })
  const [asked, setAsked] = useState<{ readonly key: string | undefined; readonly origin: Origin }>({
    key,
    origin: 'address',
  })
  const done = useRef<object>(undefined)
  const current = key === undefined ? undefined : found.byKey.get(key)

  const select = useCallback(
    (next: string | undefined, origin: Origin): void => {
      setAsked({ key: next, origin })
      void navigate({
        search: ({ item: _, ...before }) => (next === undefined ? before : { ...before, item: next }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )

  useEffect(() => {
    if (done.current === asked || current === undefined || asked.key !== current.key) return
    done.current = asked
    if (asked.origin !== 'text' && asked.origin !== 'jump-to-panel')
      revealInText(current.key, asked.origin === 'jump-to-text')
    if (asked.origin !== 'panel' && asked.origin !== 'jump-to-text')
      revealInPanel(current.group, asked.origin === 'jump-to-panel')
  }, [asked, current])

  return { current, select }
}
