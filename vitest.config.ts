import { defineConfig } from 'vitest/config'

// A zone half an hour off the hour: a local time where UTC was meant shows at once.
process.env.TZ = 'Asia/Kabul'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', '{scripts,docs,evals,bench,data,samples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
})
