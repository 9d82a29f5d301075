import { useSearch } from '@tanstack/react-router'
import { useLayoutEffect, useMemo, useState } from 'react'
import type { TextReading } from '../api/contract.ts'
import { readHidden } from '../app/search.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Panels } from '../panels/panels.tsx'
import { useTitle } from '../parts/use-title.ts'
import { gatherItems } from '../reading/items.ts'
import { ArticleText } from './article-text.tsx'
import { type Desk, DeskContext } from './desk-context.ts'
import { DocumentHead } from './document-head.tsx'
import styles from './document-view.module.css'
import { KeyHelp } from './key-help.tsx'
import { LayerSwitches } from './layer-switches.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { makeSelectionStore } from './selection-store.ts'
import { useKeys } from './use-keys.ts'
import { useLetters } from './use-letters.ts'
import { useSelection } from './use-selection.ts'

/** A document and what was found in it, side by side: selecting on either side shows it on the other. */
export const DocumentView = ({ answer }: { readonly answer: TextReading }) => {
  const { text, reading } = answer
  const { messages } = useLanguage()
  const { hide } = useSearch({ from: '/documents/$hash' })
  const hidden = useMemo(() => readHidden(hide), [hide])
  const found = useMemo(() => gatherItems(reading), [reading])
  const { current, select } = useSelection(found)
  const [selection] = useState(makeSelectionStore)
  useLayoutEffect(() => selection.set(current), [selection, current])
  const { letters, setLetters } = useLetters()
  const shown = useMemo(() => found.items.filter((item) => !hidden.has(item.layer)), [found, hidden])
  useKeys({ items: shown, current, select, letters })
  useTitle(`${reading.document.title ?? messages.start.untitled} · ${messages.app.title}`)
  const desk: Desk = useMemo(
    () => ({ text, reading, found, selection, select }),
    [text, reading, found, selection, select],
  )

  return (
    <DeskContext value={desk}>
      <div className={styles.view}>
        <div className={styles.column}>
          <DocumentHead />
          <LayerSwitches hidden={hidden} />
          <ArticleText hidden={hidden} current={current} />
          <div className={styles.foot}>
            <SelectionBar shown={shown} current={current} />
            <KeyHelp letters={letters} onLetters={setLetters} />
          </div>
        </div>
        <Panels />
      </div>
    </DeskContext>
  )
}
