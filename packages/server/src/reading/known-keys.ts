/** Keys of kept readings as eight bytes each, in memory that all threads see: a million of them take 8 MB. */

const head = (key: string): bigint => BigInt(`0x${key.slice(0, 16)}`)

/** Packs keys, which are SHA-256 in hex. Two keys that begin alike are as likely as not in 2^64 documents. */
export const packKeys = (keys: readonly string[]): SharedArrayBuffer => {
  const buffer = new SharedArrayBuffer(keys.length * 8)
  const packed = new BigUint64Array(buffer)
  keys.forEach((key, at) => {
    packed[at] = head(key)
  })
  packed.sort()
  return buffer
}

/** True when the key was packed. */
export const hasKey = (packed: BigUint64Array, key: string): boolean => {
  const wanted = head(key)
  let [low, high] = [0, packed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((packed[middle] as bigint) < wanted) low = middle + 1
    else high = middle
  }
  return packed[low] === wanted
}
