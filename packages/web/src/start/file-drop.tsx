import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import styles from './file-drop.module.css'
import type { ChosenFile } from './use-file.ts'

type OnFile = (file: File) => void

/** An area on which one file can be dropped. The picker inside it does the same for the keyboard. */
export const FileDrop = ({ onFile, children }: { readonly onFile: OnFile; readonly children: ReactNode }) => {
  const { messages } = useLanguage()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  const enter = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition for the mouse; the picker inside serves every other way
    <div
      className={styles.area}
      data-over={over || undefined}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over && <p className={styles.veil}>{messages.form.drop}</p>}
    </div>
  )
}

interface PickerProps {
  readonly file: ChosenFile | undefined
  readonly onFile: OnFile
  readonly onRemove: () => void
}

/** Chooses a file by dialog, or shows the chosen one. */
export const FilePicker = ({ file, onFile, onRemove }: PickerProps) => {
  const { messages, fill, bytes } = useLanguage()
  const id = useId()
  if (file) {
    return (
      <p className={styles.chosen} role='status'>
        <Icon name='file' />
        <span>{fill(messages.form.chosen, { name: file.name, size: bytes(file.size) })}</span>
        <Button onClick={onRemove}>{messages.form.removeFile}</Button>
      </p>
    )
  }
  return (
    <p className={styles.picker}>
      <input
        id={id}
        type='file'
        accept='.txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html'
        className={styles.input}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen) onFile(chosen)
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className={styles.label}>
        <Icon name='file' />
        {messages.form.file}
      </label>
      <span className={styles.hint}>{messages.form.fileHint}</span>
    </p>
  )
}
