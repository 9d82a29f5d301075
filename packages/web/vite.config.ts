import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The desk is plain files under `dist/`, served by `marsad serve`. Nothing may be inlined: the server's
 * content policy allows the desk's own files only.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true },
  server: { proxy: { '/api': process.env.MARSAD_API ?? 'http://127.0.0.1:8484' } },
  preview: { proxy: { '/api': process.env.MARSAD_API ?? 'http://127.0.0.1:8484' } },
})
