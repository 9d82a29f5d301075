import { type Reading, readText } from '@marsad/core/reading'
import type { Store, StoredDocument } from '@marsad/store'
import type { FrozenDocument } from './freeze-document.ts'
import type { LoadedIndex } from './load-index.ts'

/** Reads a frozen document against an index. Pure but for its inputs: the same document and index give the same reading. */
export const readDocument = (document: FrozenDocument, loaded: Pick<LoadedIndex, 'index'>): Reading => {
  const { text, hash, published, source, title, url, notices } = document
  const reading = readText(
    {
      text,
      hash,
      ...(published === undefined ? {} : { published }),
      ...(source === undefined ? {} : { source }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
    },
    loaded.index,
  )
  return notices.length === 0 ? reading : { ...reading, notices: [...notices, ...reading.notices] }
}

/** Keeps a document in the workspace, or corrects the facts about one that is kept already; its text never changes. Answers what is stored. */
export const saveDocument = (
  store: Store,
  document: FrozenDocument,
  options: { readonly sample?: boolean; readonly now?: string } = {},
): Promise<StoredDocument> => {
  const { notices: _, ...kept } = document
  return store.saveDocument({
    ...kept,
    addedAt: options.now ?? new Date().toISOString(),
    sample: options.sample ?? false,
  })
}
