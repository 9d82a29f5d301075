export { type FoundPassage, type FoundWords, findWords } from './find-words.ts'
export {
  longestQuestion,
  mostWords,
  parseSearch,
  type SearchFilter,
  type SearchQuery,
  type SearchTerm,
  searchFilter,
} from './query.ts'
export { searchKeys, searchVersion } from './search-keys.ts'
export { type KeyTest, keyTests, plainWord, type SearchWord, searchKey, wordFits, wordForms } from './word-forms.ts'
