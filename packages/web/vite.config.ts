import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = { '/api': process.env.MARSAD_API ?? 'http://127.0.0.1:8484' }

/**
 * The desk is plain files under `dist/`, served by `marsad serve`. Nothing may be inlined: the server's
 * content policy allows the desk's own files only.
 */
export default defineConfig(({ command }) => {
  // A test run that builds the desk says NODE_ENV=test, and React would then come in its development form, twice the size.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react()],
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true },
    server: { proxy: api },
    preview: { proxy: api },
  }
})
