import { memo } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { CheckPanel } from './check-panel.tsx'
import { DatePanel } from './date-panel.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { PanelNav } from './panel-nav.tsx'
import styles from './panels.module.css'
import { PartyPanel } from './party-panel.tsx'
import { PlacePanel } from './place-panel.tsx'
import { RelationPanel } from './relation-panel.tsx'
import { StatementPanel } from './statement-panel.tsx'

/** Everything found, beside the text: who and whether it holds in one column, what is said in the other. */
export const Panels = memo(() => {
  const { messages } = useLanguage()
  return (
    <aside className={styles.panels} aria-label={messages.document.panels}>
      <PanelNav />
      <div className={styles.column}>
        <PartyPanel />
        <CheckPanel />
        <RelationPanel />
      </div>
      <div className={styles.column}>
        <StatementPanel />
        <FigurePanel />
        <DatePanel />
        <PlacePanel />
      </div>
    </aside>
  )
})
