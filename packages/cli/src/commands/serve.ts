import { defineCommand, usageError } from '../command.ts'

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535))
    throw usageError(`--port ${text.slice(0, 40)}: a number from 0 to 65535 is wanted (0 takes a free one)`)
  return port
}

/** `marsad serve`: the desk and the API. */
export const serveCommand = defineCommand({
  name: 'serve',
  summary: 'Serve the desk and the API on this machine',
  details: [
    'Only this machine can reach it (127.0.0.1) unless --host says otherwise; there is no password, so open it to others',
    'only behind something that asks for one. Ctrl-C ends it after the running requests.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    port: { type: 'string', value: 'N', summary: 'the port (default 8484; 0 takes a free one)' },
    host: { type: 'string', value: 'ADDRESS', summary: 'the address to listen on (default 127.0.0.1)' },
    samples: { type: 'boolean', summary: 'put the sample documents into the workspace first, unless they are there' },
    open: { type: 'boolean', summary: 'open the desk in a browser, when this is a terminal' },
  },
  examples: [
    { run: 'marsad serve --samples --open', note: 'the desk with the sample articles' },
    { run: 'marsad serve --port 9000 --json', note: '{url} once it listens' },
  ],
  async run({ options }, context) {
    const port = portOf(options.port)
    const { startServer } = await import('@marsad/server')
    if (options.samples === true) {
      const { loadSamples } = await import('@marsad/server/operations/load-samples')
      await loadSamples(await context.workspace.store())
    }
    const token = context.io.env.MARSAD_UPDATE_TOKEN ?? ''
    const update = {
      token,
      run: async () => {
        const { updateLists } = await import('@marsad/server/operations/update-lists')
        const { listSources } = await import('@marsad/server/operations/list-sources')
        const sources = listSources(context.io.env)
        return updateLists(await context.workspace.store(), context.workspace.folder, [], { sources })
      },
    }
    const server = await startServer(context.workspace, {
      ...(token === '' ? {} : { update }),
      ...(port === undefined ? {} : { port }),
      ...(options.host === undefined ? {} : { host: options.host }),
      log: (error, request) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
        context.remark(request === undefined ? text : `request ${request}: ${text}`)
      },
    })
    try {
      context.emit({ url: server.url })
      if (!server.loopback) context.remark(`Others can reach ${server.url} without a password.`)
      context.say(`Marsad serves ${context.paints.bold(server.url)}  (Ctrl-C ends it)\n`)
      if (server.starter)
        context.say('It answers from the small starter register; the full lists: npx marsad lists update\n')
      if (options.open === true && context.io.stdout.isTTY === true) {
        const { openBrowser } = await import('../open-browser.ts')
        openBrowser(server.url, context.io.platform)
      }
      await context.io.stopped
    } finally {
      await server.close()
    }
    return 0
  },
})
