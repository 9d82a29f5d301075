import { Link } from '@tanstack/react-router'
import { useLanguage } from '../i18n/language.tsx'
import styles from './app-shell.module.css'

/** Shown at an address the desk does not have. */
export const NotFound = () => {
  const { messages } = useLanguage()
  return (
    <div className={styles.lost}>
      <h1>{messages.app.notFound}</h1>
      <p>{messages.app.notFoundHelp}</p>
      <p>
        <Link to='/'>{messages.document.back}</Link>
      </p>
    </div>
  )
}
