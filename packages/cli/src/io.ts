/** Where a command writes. `isTTY` decides on colour and progress bars; `columns` on the width of a bar. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  /** Streams answer `false` when their reader is slow and tell by `drain` when to go on; see {@link writeWhole}. */
  once?(event: 'drain', listener: () => void): unknown
}

/** Writes a text and waits until there is room for the next, so that millions of lines do not pile up before a slow reader. */
export const writeWhole = async (output: Output, text: string): Promise<void> => {
  if (output.write(text) !== false || output.once === undefined) return
  await new Promise<void>((resolve) => {
    output.once?.('drain', resolve)
  })
}

/** Everything a command may touch of the process around it, so that tests run it without one. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** Resolves when the user asks to stop (Ctrl-C, SIGTERM); `serve` waits for it. */
  readonly stopped: Promise<void>
}

/** The running process as {@link Io}. Signals are listened to only once somebody waits for `stopped`. */
export const processIo = (): Io => ({
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  platform: process.platform,
  get stopped() {
    return new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    })
  },
})
