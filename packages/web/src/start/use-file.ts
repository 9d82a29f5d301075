import { useState } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { ProblemError } from '../problem/problem.ts'
import { decodeFile, fileLimit } from './decode-file.ts'

/** A file that was chosen or dropped and could be read as text. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly text: string
  readonly html: boolean
}

/** Takes a file, decodes it on this machine, and keeps it or says why not. */
export const useFile = () => {
  const { bytes } = useLanguage()
  const [file, setFile] = useState<ChosenFile>()
  const [error, setError] = useState<ProblemError>()
  const take = async (chosen: File): Promise<void> => {
    const sizes = { size: bytes(chosen.size), limit: bytes(fileLimit) }
    const content = chosen.size > fileLimit ? new Uint8Array(fileLimit + 1) : new Uint8Array(await chosen.arrayBuffer())
    const decoded = decodeFile(chosen.name, content, sizes)
    const failed = 'problem' in decoded
    setFile(failed ? undefined : { name: chosen.name, size: chosen.size, ...decoded })
    setError(failed ? new ProblemError(decoded.problem) : undefined)
  }
  const drop = (): void => {
    setFile(undefined)
    setError(undefined)
  }
  return { file, error, take, drop }
}
