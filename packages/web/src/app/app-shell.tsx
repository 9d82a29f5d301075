import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useSearch } from '@tanstack/react-router'
import { statusQuery } from '../api/queries.ts'
import { LanguageProvider, useLanguage } from '../i18n/language.tsx'
import styles from './app-shell.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { defaultLocale } from './search.ts'
import { StarterNotice } from './starter-notice.tsx'

const Head = () => {
  const { messages, fill } = useLanguage()
  const status = useQuery(statusQuery)
  return (
    <header className={styles.head}>
      <Link to='/' className={styles.brand}>
        <svg viewBox='0 0 32 32' width='22' height='22' aria-hidden='true' focusable='false'>
          <circle cx='16' cy='16' r='9' fill='none' stroke='currentColor' strokeWidth='2.6' />
          <circle cx='16' cy='16' r='3.2' fill='currentColor' />
          <path d='M16 2v6M16 24v6M2 16h6M24 16h6' stroke='currentColor' strokeWidth='2.6' />
        </svg>
        <span>{messages.app.title}</span>
      </Link>
      <nav className={styles.nav}>
        <Link to='/' activeOptions={{ exact: true }} className={styles.navLink}>
          {messages.app.home}
        </Link>
        <Link to='/screen' className={styles.navLink}>
          {messages.app.screen}
        </Link>
      </nav>
      {status.data && (
        <span className={styles.version}>{fill(messages.app.version, { version: status.data.version })}</span>
      )}
      <LanguageSwitch />
    </header>
  )
}

const Skip = () => {
  const { messages } = useLanguage()
  return (
    <a className={styles.skip} href='#content'>
      {messages.app.skip}
    </a>
  )
}

/** What stands round every page: language, header, the notice about the starter register. */
export const AppShell = () => {
  const { lang } = useSearch({ from: '__root__' })
  return (
    <LanguageProvider locale={lang ?? defaultLocale()}>
      <Skip />
      <Head />
      <StarterNotice />
      <main id='content' tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </LanguageProvider>
  )
}
