import { type MouseEvent, useMemo } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { type Item, pickItem } from '../reading/items.ts'
import type { Layer } from '../reading/layers.ts'
import { outerMarks } from '../reading/mark-slots.ts'
import { linesOf, marksOfLines } from '../reading/segments.ts'
import styles from './article-text.module.css'
import { useDesk } from './desk-context.ts'
import { Paragraph } from './paragraph.tsx'

/** True at the end of a drag over words: they are being selected for copying, not clicked. */
const isSelecting = (event: MouseEvent): boolean => event.detail < 2 && document.getSelection()?.isCollapsed === false

interface ArticleTextProps {
  readonly hidden: ReadonlySet<Layer>
  readonly current: Item | undefined
}

/** The document in its own language and direction, with its highlights. */
export const ArticleText = ({ hidden, current }: ArticleTextProps) => {
  const { messages } = useLanguage()
  const { text, reading, found, select } = useDesk()
  const { language, direction } = reading.document
  const outer = useMemo(() => outerMarks(found.marks), [found])
  const paragraphs = useMemo(() => {
    const lines = linesOf(text)
    const marks = marksOfLines(lines, found.marks)
    return lines.map((line, index) => ({ line, marks: marks[index] ?? [] }))
  }, [text, found])
  const kin = useMemo(
    () =>
      new Set(
        current
          ? found.groups
              .get(current.group)
              ?.map(({ key }) => key)
              .filter((key) => key !== current.key)
          : [],
      ),
    [found, current],
  )
  const click = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || isSelecting(event)) return
    const keys = event.target.closest('[data-items]')?.getAttribute('data-items')?.split(' ') ?? []
    const key = pickItem(
      keys.filter((one) => one !== ''),
      current?.key,
    )
    if (key !== undefined) select(key, 'text')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k walk the same items from anywhere on the page
    <article
      className={styles.text}
      lang={language === 'und' ? undefined : language}
      dir={direction}
      aria-label={messages.document.text}
      onClick={click}
    >
      {paragraphs.map(({ line, marks }) => {
        const concerned = marks.some((mark) => mark.item === current?.key || kin.has(mark.item))
        return (
          <Paragraph
            key={line.start}
            text={text}
            line={line}
            marks={marks}
            outer={outer}
            hidden={hidden}
            current={concerned ? current : undefined}
            kin={concerned ? kin : noKin}
          />
        )
      })}
    </article>
  )
}

const noKin: ReadonlySet<string> = new Set()
