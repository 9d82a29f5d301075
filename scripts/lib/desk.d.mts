/** Types of `desk.mjs` for what is written in TypeScript. */
export declare const deskIsStale: () => boolean
export declare const buildDesk: (node: string) => Promise<{ readonly code: number; readonly output: string }>
