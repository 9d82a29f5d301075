/** Whether form and answer stand side by side. On a telephone what is seldom needed starts folded, so that candidates are seen while one types. */
export const hasRoom = (): boolean => window.matchMedia('(min-width: 56rem)').matches
