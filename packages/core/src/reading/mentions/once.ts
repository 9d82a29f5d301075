/** For sets made from a language's lexicon, which every document asks for: made once an object and kept as long as it. */
export const onceFor = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const kept = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const before = kept.get(key)
    if (before) return before.value
    const value = make(key)
    kept.set(key, { value })
    return value
  }
}
