/** Looks into a Word document. */
import yauzl from 'yauzl'

/** The text of one file of a container. */
export const fileIn = (bytes: Uint8Array, wanted: string): Promise<string> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault)
      zip.on('entry', (entry) => {
        if (entry.fileName !== wanted) return zip.readEntry()
        zip.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
        })
      })
      zip.on('end', () => reject(new Error(`no ${wanted}`)))
      zip.readEntry()
    })
  })
