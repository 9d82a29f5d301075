import { useEffect } from 'react'

/** The page's title, as tabs and history show it. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title
  }, [title])
}
