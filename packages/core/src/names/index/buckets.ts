/** A map from 32-bit keys to lists of numbers, in typed arrays only: it can be written to a file, shared between threads and used at once. */

/** Keys are hashes of strings: two strings may share one, so whoever asks checks what it gets. */
export interface Buckets {
  /** Open-addressed: number of a bucket plus one, 0 for a free place. The length is a power of two. */
  readonly slots: Uint32Array
  /** Key of each bucket. */
  readonly keys: Uint32Array
  /** First item of each bucket; one more at the end. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; RFC 9923), in three steps for those who hash parts of one text. The seed tells kinds of keys apart. */
export const startHash = (seed: number): number => 0x811c9dc5 ^ seed

/** The hash with one unit more. */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** The key: the low bits of FNV are weak in short strings, so the high ones are spread over them. */
export const finishHash = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0

/** The key of a whole text. */
export const hashText = (text: string, seed: number): number => {
  let hash = startHash(seed)
  for (let i = 0; i < text.length; i += 1) hash = addToHash(hash, text.charCodeAt(i))
  return finishHash(hash)
}

const place = (slots: Uint32Array, keys: ArrayLike<number>, key: number): number => {
  const mask = slots.length - 1
  let at = key & mask
  for (;;) {
    const bucket = slots[at] as number
    if (bucket === 0 || keys[bucket - 1] === key) return at
    at = (at + 1) & mask
  }
}

/** Builds the map from pairs of key and item, in two arrays of one length. Items of a key keep their order; a repeated neighbour is kept once. */
export const buildBuckets = (pairKeys: Uint32Array, pairItems: Uint32Array): Buckets => {
  const order = new Uint32Array(pairKeys.length)
  let size = 16
  while (size < pairKeys.length * 2) size *= 2
  let slots = new Uint32Array(size)
  const counts: number[] = []
  const keys: number[] = []
  for (let i = 0; i < pairKeys.length; i += 1) {
    const key = pairKeys[i] as number
    const at = place(slots, keys, key)
    if (slots[at] === 0) {
      keys.push(key)
      counts.push(0)
      slots[at] = keys.length
    }
    const bucket = (slots[at] as number) - 1
    order[i] = bucket
    counts[bucket] = (counts[bucket] as number) + 1
  }
  const starts = new Uint32Array(keys.length + 1)
  for (let i = 0; i < keys.length; i += 1) starts[i + 1] = (starts[i] as number) + (counts[i] as number)
  const next = starts.slice(0, keys.length)
  const items = new Uint32Array(pairKeys.length)
  for (let i = 0; i < order.length; i += 1) {
    const bucket = order[i] as number
    items[next[bucket] as number] = pairItems[i] as number
    next[bucket] = (next[bucket] as number) + 1
  }
  let small = 16
  while (small < keys.length * 2) small *= 2
  if (small < slots.length) {
    slots = new Uint32Array(small)
    keys.forEach((key, i) => {
      slots[place(slots, keys, key)] = i + 1
    })
  }
  return { slots, keys: Uint32Array.from(keys), starts, items }
}

/** Number of the bucket of a key, or -1. Its items are `items[starts[b]]` up to `starts[b + 1]`. */
export const bucketOf = ({ slots, keys }: Buckets, key: number): number => {
  const mask = slots.length - 1
  let at = key & mask
  for (;;) {
    const bucket = slots[at] as number
    if (bucket === 0) return -1
    if (keys[bucket - 1] === key) return bucket - 1
    at = (at + 1) & mask
  }
}

const noItems = new Uint32Array(0)

/** The items of a key; none when there is no such key. */
export const itemsOf = (buckets: Buckets, key: number): Uint32Array => {
  const bucket = bucketOf(buckets, key)
  return bucket < 0
    ? noItems
    : buckets.items.subarray(buckets.starts[bucket] as number, buckets.starts[bucket + 1] as number)
}
