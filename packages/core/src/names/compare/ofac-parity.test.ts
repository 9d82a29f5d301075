import { expect, it } from 'vitest'
import { jaroWinkler, ofacParityScore } from './ofac-parity.ts'

it('gives the textbook values of Jaro–Winkler', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4)
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4)
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 4)
  expect(jaroWinkler('abc', 'xyz')).toBe(0)
})

it('answers as the search page does', () => {
  expect(ofacParityScore('PUTIN VLADIMIR', 'PUTIN, Vladimir Vladimirovich')).toBe(1)
  expect(ofacParityScore('VLADIMR PUTIN', 'PUTIN, Vladimir')).toBeCloseTo(0.99, 5)
  expect(ofacParityScore('BIN LADEN', 'BIN LADEN, Hamza')).toBe(1)
  expect(ofacParityScore('Владимир Путин', 'PUTIN, Vladimir')).toBe(0)
})

it('has no opinion on names without letters', () => {
  expect(ofacParityScore('', 'PUTIN, Vladimir')).toBe(0)
  expect(ofacParityScore('!!', '??')).toBe(0)
})
