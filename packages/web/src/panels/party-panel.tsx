import { useMemo } from 'react'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { type Standing, standingOf, subjectsOf } from '../reading/subjects.ts'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import { PartyCard } from './party-card.tsx'

const standings: readonly Standing[] = ['listed', 'formerly', 'never']

/** Parties, organisations and persons the text names, by whether a list holds them. */
export const PartyPanel = () => {
  const { messages } = useLanguage()
  const { reading, found } = useDesk()
  const subjects = useMemo(() => subjectsOf(reading, found, ['party', 'person', 'organisation']), [reading, found])
  const byStanding = Map.groupBy(subjects, standingOf)
  return (
    <Panel id='parties' heading={messages.parties.heading} count={subjects.length} empty={messages.parties.empty}>
      {standings
        .filter((standing) => byStanding.has(standing))
        .map((standing) => (
          <div key={standing}>
            <p className={panel.sub}>{messages.parties[standing]}</p>
            <ul className={panel.list}>
              {byStanding.get(standing)?.map((subject) => (
                <PartyCard key={subject.item.group} subject={subject} />
              ))}
            </ul>
          </div>
        ))}
    </Panel>
  )
}
