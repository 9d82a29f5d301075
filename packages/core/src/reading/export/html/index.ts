export { annotatedPage } from './page.ts'
export { isPageLanguage, type PageLanguage, pageLanguages } from './words.ts'
