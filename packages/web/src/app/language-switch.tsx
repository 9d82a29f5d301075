import { useNavigate } from '@tanstack/react-router'
import { useLanguage } from '../i18n/language.tsx'
import { type Locale, localeCodes, locales } from '../i18n/locales.ts'
import styles from './language-switch.module.css'
import { rememberLocale } from './search.ts'

/** Changes the language of the interface, never of the document. Each language is written in itself. */
export const LanguageSwitch = () => {
  const { locale, messages } = useLanguage()
  const navigate = useNavigate()
  const choose = (code: Locale): void => {
    rememberLocale(code)
    void navigate({ to: '.', search: (before) => ({ ...before, lang: code }), replace: true, resetScroll: false })
  }
  return (
    <fieldset className={styles.switch}>
      <legend className='visually-hidden'>{messages.app.language}</legend>
      {localeCodes.map((code) => (
        <button
          key={code}
          type='button'
          lang={code}
          dir={locales[code].direction}
          aria-pressed={code === locale}
          className={styles.choice}
          onClick={() => choose(code)}
        >
          {locales[code].name}
        </button>
      ))}
    </fieldset>
  )
}
