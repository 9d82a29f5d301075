/**
 * The HTTP API and the desk's server. Operations are imported one by one from `@marsad/server/operations/…`, so that a
 * command loads only what it uses.
 */
export { type AppOptions, createApp, requestLimit } from './http/app.ts'
export { type Problem, problemOf, problemResponse, statusOf } from './http/problem.ts'
export { createReader, type Reader } from './http/reader.ts'
export { builtDesk, type RunningServer, type ServeOptions, startServer } from './http/serve.ts'
export type { Services } from './http/services.ts'
export { version } from './version.ts'
