/** Types of `system.mjs` for what is written in TypeScript. */
export declare const findBrowser: () => string | undefined
export declare const ensureBrowser: (node: string, log: string) => Promise<string | undefined>
export declare const ensurePostgres: (log: string) => Promise<string | undefined>
