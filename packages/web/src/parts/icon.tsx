const paths = {
  forward: 'M5 3l6 5-6 5',
  up: 'M3 11l5-6 5 6',
  down: 'M3 5l5 6 5-6',
  close: 'M4 4l8 8M12 4l-8 8',
  yes: 'M3 8.5l3.5 3.5L13 4.5',
  no: 'M3 6h10M3 10h10M11 2.5l-6 11',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.5v.6',
  silent: 'M3 8h10',
  elsewhere: 'M6 3h7v7M13 3L6 10M3 6v7h7',
  listed: 'M3 4h10M3 8h10M3 12h6',
  removed: 'M3 4h10M3 8h10M3 12h6M2 14L14 2',
  clock: 'M8 2a6 6 0 1 0 .01 0M8 4.5V8l2.5 1.5',
  never: 'M8 2a6 6 0 1 0 .01 0M4 12l8-8',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  notice: 'M8 2.5L14.5 14h-13zM8 6.5V10M8 11.7v.6',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.5 10.5L14 14',
} as const

export type IconName = keyof typeof paths

/** A small line drawing. Always beside a word, so it is hidden from screen readers. `mirrors`: turns with the direction. */
export const Icon = ({ name, mirrors = false }: { readonly name: IconName; readonly mirrors?: boolean }) => (
  <svg
    viewBox='0 0 16 16'
    width='1em'
    height='1em'
    fill='none'
    stroke='currentColor'
    strokeWidth='1.7'
    strokeLinecap='round'
    strokeLinejoin='round'
    aria-hidden='true'
    focusable='false'
    className={mirrors ? 'mirrors' : undefined}
  >
    <path d={paths[name]} />
  </svg>
)
