import { defineConfig } from 'vitest/config'

/** A real browser against the real server: `npx vitest run --config e2e/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['./lib/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 45_000,
    hookTimeout: 90_000,
  },
})
