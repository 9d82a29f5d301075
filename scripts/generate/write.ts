/** Writing generated TypeScript so that a difference can be read: one row a line where it fits, sorted by the topic, quotes as in the rest. */

const width = 120

/** A string as a TypeScript literal, in the quotes the formatter would choose. */
const quoted = (text: string): string => {
  const body = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  const single = text.split("'").length
  const double = text.split('"').length
  return single > double ? `"${body.replaceAll('"', '\\"')}"` : `'${body.replaceAll("'", "\\'")}'`
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** A plain value as a TypeScript expression; broken over lines when it is wider than the line. Undefined members are left out. */
export const literal = (value: unknown, indent = 0, before = 0): string => {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const pad = ' '.repeat(indent)
  const parts = Array.isArray(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => [`${key(name)}: `, item] as const)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}'
  const flat = `${open}${parts.map(([name, item]) => name + literal(item, 0, -1e9)).join(', ')}${close}`
  if (indent + before + flat.length + 1 <= width) return flat
  const inner = parts.map(([name, item]) => `${pad}  ${name}${literal(item, indent + 2, name.length)},`)
  return [open.trim(), ...inner, pad + close.trim()].join('\n')
}

/** `export const name: type = value`, with its comment. */
export const constant = (comment: string, name: string, type: string, value: unknown): string => {
  const head = `export const ${name}: ${type} = `
  return `/** ${comment} */\n${head}${literal(value, 0, head.length)}\n`
}

/** The first line of every generated file. */
export const header = (sources: readonly string[], topic: string): string =>
  `// Generated from ${sources.join(', ')} by scripts/generate/${topic}.ts. Do not edit: change the data and run \`npm run generate\`.\n`

/** Order by UTF-16 units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
]

/** ISO 15924 code of the script most letters of a name belong to; `Zyyy` when it has letters of none we write. */
export const scriptOf = (text: string): string => {
  const counts = scripts.map(([code, letters]) => [code, [...text].filter((c) => letters.test(c)).length] as const)
  const best = counts.reduce((a, b) => (b[1] > a[1] ? b : a), ['Zyyy', 0] as readonly [string, number])
  return best[0]
}
