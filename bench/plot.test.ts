import { expect, it } from 'vitest'
import { logChart } from './plot.ts'

it('draws every point between the axes, higher values higher', () => {
  const svg = logChart('a & b', 'names', 'ms', [
    {
      name: 'median',
      points: [
        [20_000, 0.2],
        [2_000_000, 9],
      ],
    },
    {
      name: 'p99',
      points: [
        [20_000, 2],
        [2_000_000, 90],
      ],
    },
  ])
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(dots).toHaveLength(4)
  for (const [x = 0, y = 0] of dots) {
    expect(x).toBeGreaterThanOrEqual(70)
    expect(x).toBeLessThanOrEqual(590)
    expect(y).toBeGreaterThanOrEqual(44)
    expect(y).toBeLessThanOrEqual(324)
  }
  expect(dots[1]?.[1]).toBeLessThan(dots[0]?.[1] ?? 0)
  expect(svg).toContain('a &amp; b')
})
