import type { Output } from './io.ts'

/** A bar on standard error. `update` may be called as often as one likes; `done` wipes it. */
export interface Progress {
  update(done: number, total: number, note?: string): void
  done(): void
}

const silent: Progress = { update() {}, done() {} }

/** Milliseconds between two drawings. */
const rate = 80

/** A bar where the output is a terminal, nothing at all elsewhere: a log or a pipe never sees half-drawn lines. */
export const progressOn = (output: Output, label: string): Progress => {
  if (output.isTTY !== true) return silent
  let last = 0
  let drawn = false
  return {
    update(done, total, note = '') {
      const now = performance.now()
      if (now - last < rate) return
      last = now
      drawn = true
      const share = total > 0 ? Math.min(1, done / total) : 0
      const width = Math.max(10, Math.min(40, (output.columns ?? 80) - label.length - note.length - 12))
      const full = Math.round(share * width)
      const percent = total > 0 ? ` ${String(Math.round(share * 100)).padStart(3)}%` : ''
      output.write(`\r\u001b[2K${label} ${'█'.repeat(full)}${'░'.repeat(width - full)}${percent} ${note}`)
    },
    done() {
      if (drawn) output.write('\r\u001b[2K')
    },
  }
}
