import { useState } from 'react'
import { readStored, writeStored } from '../app/search.ts'

const key = 'marsad.letters'

/** Whether single letters move through the text. They can be switched off, as speech input types letters by accident. */
export const useLetters = () => {
  const [letters, set] = useState(() => readStored(key) !== 'off')
  const setLetters = (on: boolean): void => {
    set(on)
    writeStored(key, on ? 'on' : 'off')
  }
  return { letters, setLetters }
}
