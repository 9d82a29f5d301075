import { describe, expect, it } from 'vitest'
import { type KeyPress, keyCommand } from './key-command.ts'

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('keyCommand', () => {
  it.each([
    ['j', 'KeyJ', 'next'],
    ['K', 'KeyK', 'previous'],
    ['ت', 'KeyJ', 'next'],
    ['л', 'KeyK', 'previous'],
    ['Enter', 'Enter', 'jump'],
    ['Escape', 'Escape', 'clear'],
  ])('%s on %s is %s', (key, code, command) => expect(keyCommand(press(key, code), true)).toBe(command))

  it('goes by the letter where the layout moves it', () => {
    expect(keyCommand(press('h', 'KeyJ'), true)).toBeUndefined()
    expect(keyCommand(press('j', 'KeyC'), true)).toBe('next')
  })

  it('leaves shortcuts of the browser alone and letters when they are off', () => {
    expect(keyCommand(press('j', 'KeyJ', { ctrlKey: true }), true)).toBeUndefined()
    expect(keyCommand(press('j', 'KeyJ'), false)).toBeUndefined()
    expect(keyCommand(press('Escape', 'Escape'), false)).toBe('clear')
  })
})
