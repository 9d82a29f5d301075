/** A small chart with logarithmic axes as an SVG text, for `bench/`. */

/** A line of the chart. */
export interface Line {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const box = { left: 70, top: 44, width: 520, height: 280 }
const colours = ['#1b6ca8', '#c8553d', '#2f7d4f', '#7a4fa3']

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const decades = (values: readonly number[]): readonly [number, number] => [
  Math.floor(Math.log10(Math.min(...values))),
  Math.ceil(Math.log10(Math.max(...values))),
]

const label = (power: number): string =>
  power >= 6
    ? `${10 ** (power - 6)} M`
    : power >= 3
      ? `${10 ** (power - 3)} k`
      : String(Number((10 ** power).toPrecision(1)))

/** Both axes count in powers of ten; all values must be above 0. */
export const logChart = (title: string, xTitle: string, yTitle: string, lines: readonly Line[]): string => {
  const points = lines.flatMap((line) => line.points)
  const [x0, x1] = decades(points.map(([x]) => x))
  const [y0, y1] = decades(points.map(([, y]) => y))
  const px = (x: number): number => box.left + ((Math.log10(x) - x0) / (x1 - x0 || 1)) * box.width
  const py = (y: number): number => box.top + box.height - ((Math.log10(y) - y0) / (y1 - y0 || 1)) * box.height
  const powers = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const grid = [
    ...powers(x0, x1).map((power) => {
      const x = px(10 ** power).toFixed(1)
      return `<path d="M${x} ${box.top}V${box.top + box.height}" stroke="#ddd"/><text x="${x}" y="${box.top + box.height + 18}" text-anchor="middle">${label(power)}</text>`
    }),
    ...powers(y0, y1).map((power) => {
      const y = py(10 ** power).toFixed(1)
      return `<path d="M${box.left} ${y}H${box.left + box.width}" stroke="#ddd"/><text x="${box.left - 8}" y="${Number(y) + 4}" text-anchor="end">${label(power)}</text>`
    }),
  ]
  const drawn = lines.map(({ name, points: some }, at) => {
    const colour = colours[at % colours.length]
    const path = some
      .map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${px(x).toFixed(1)} ${py(y).toFixed(1)}`)
      .join('')
    const dots = some.map(
      ([x, y]) => `<circle cx="${px(x).toFixed(1)}" cy="${py(y).toFixed(1)}" r="3.5" fill="${colour}"/>`,
    )
    const [lastX, lastY] = some.at(-1) ?? [1, 1]
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${(px(lastX) + 8).toFixed(1)}" y="${(py(lastY) + 4).toFixed(1)}" fill="${colour}">${escaped(name)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 380" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}">`,
    '<rect width="720" height="380" fill="#fff"/>',
    `<text x="${box.left}" y="24" font-size="15">${escaped(title)}</text>`,
    ...grid,
    `<text x="${box.left + box.width / 2}" y="${box.top + box.height + 42}" text-anchor="middle">${escaped(xTitle)}</text>`,
    `<text transform="translate(20 ${box.top + box.height / 2}) rotate(-90)" text-anchor="middle">${escaped(yTitle)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n')
}
