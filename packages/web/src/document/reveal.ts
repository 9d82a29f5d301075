/** From this width on, text and panels stand side by side and each can be scrolled without losing the other. */
export const sideBySide = '(min-width: 60rem)'

export const cardId = (group: string): string => `card-${group}`

/** Brings the first stretch of an item into view; with `focus`, puts the keyboard there. */
export const revealInText = (key: string, focus: boolean): void => {
  const target = document.querySelector<HTMLElement>(`[data-first~="${CSS.escape(key)}"]`)
  if (target === null) return
  const box = target.getBoundingClientRect()
  const visible = box.top > 80 && box.bottom < window.innerHeight - 110
  if (!visible) target.scrollIntoView({ block: 'center' })
  if (focus) target.focus({ preventScroll: true })
}

/** Brings a card into view. On a narrow screen only when asked for: it would take the text away. */
export const revealInPanel = (group: string, focus: boolean): void => {
  const card = document.getElementById(cardId(group))
  if (card === null || (!focus && !window.matchMedia(sideBySide).matches)) return
  card.scrollIntoView({ block: focus ? 'center' : 'nearest' })
  if (focus) card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
}
