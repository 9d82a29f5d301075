import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { writeHidden } from '../app/search.ts'
import { useLanguage } from '../i18n/language.tsx'
import { type Layer, layers } from '../reading/layers.ts'
import { useDesk } from './desk-context.ts'
import styles from './layer-switches.module.css'

/** Switches each kind of highlight on and off; each switch shows the line its kind is drawn with, and how many there are. */
export const LayerSwitches = ({ hidden }: { readonly hidden: ReadonlySet<Layer> }) => {
  const { messages, number } = useLanguage()
  const { found } = useDesk()
  const navigate = useNavigate({ from: '/documents/$hash' })
  const counts = useMemo(() => {
    const items = new Map<Layer, Set<string>>()
    for (const { layer, item } of found.marks) items.set(layer, (items.get(layer) ?? new Set()).add(item))
    return items
  }, [found])
  const show = (next: ReadonlySet<Layer>): void => {
    const hide = writeHidden(next)
    void navigate({
      search: ({ hide: _, ...before }) => (hide === undefined ? before : { ...before, hide }),
      replace: true,
      resetScroll: false,
    })
  }
  const toggle = (layer: Layer): void => {
    const next = new Set(hidden)
    if (!next.delete(layer)) next.add(layer)
    show(next)
  }
  return (
    <fieldset className={styles.switches}>
      <legend className='visually-hidden'>{messages.layers.heading}</legend>
      {layers
        .filter((layer) => counts.has(layer))
        .map((layer) => (
          <button
            key={layer}
            type='button'
            aria-pressed={!hidden.has(layer)}
            data-layer={layer}
            className={styles.layer}
            onClick={() => toggle(layer)}
          >
            <span className={styles.name}>{messages.layers[layer]}</span>{' '}
            <span className={styles.count}>{number(counts.get(layer)?.size ?? 0)}</span>
          </button>
        ))}
      <button
        type='button'
        className={styles.all}
        onClick={() => show(hidden.size === 0 ? new Set(layers) : new Set())}
      >
        {hidden.size === 0 ? messages.layers.none : messages.layers.all}
      </button>
    </fieldset>
  )
}
