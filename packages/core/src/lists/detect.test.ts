import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect.ts'

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

describe('the format of a list file', () => {
  it('is told from its beginning', () => {
    expect(detectFormat(file('un-small.xml')).id).toBe('un-xml')
    expect(detectFormat(`\ufeff${file('un-small.xml').slice(0, 600)}`).id).toBe('un-xml')
    expect(detectFormat(file('ftm-small.jsonl')).id).toBe('ftm-jsonl')
    expect(detectFormat(`\ufeff${file('ftm-small.jsonl')}`).id).toBe('ftm-jsonl')
    expect(detectFormat(file('eu-small.xml')).id).toBe('eu-xml')
    expect(detectFormat(file('eu-small-10.csv')).id).toBe('eu-csv')
    expect(detectFormat(file('eu-small-11.csv')).id).toBe('eu-csv')
    expect(detectFormat(file('uk-small.xml')).id).toBe('uk-xml')
    expect(detectFormat(file('ofsi-small.csv')).id).toBe('uk-ofsi-csv')
    expect(detectFormat(`\ufeff${file('ofsi-small.csv')}`).id).toBe('uk-ofsi-csv')
    expect(detectFormat('{"id":"a","caption":"b","schema":"Person","prope').id).toBe('ftm-jsonl')
  })

  it.each([
    ['', 'file-empty'],
    [' \n\ufeff', 'file-empty'],
    ['%PDF-1.7\n%âãÏÓ', 'format-binary'],
    ['PK\u0003\u0004\u0014', 'format-binary'],
    ['\u001f\u008b\u0008', 'format-binary'],
    ['<\0C\0O\0N\0', 'format-binary'],
    ['a,b,c\n1,2,3', 'format-unknown'],
    ['{"name":"x"}\n', 'format-unknown'],
    ['[{"id":"a","schema":"Person"}]', 'format-unknown'],
    ['<!DOCTYPE html><html></html>', 'format-unknown'],
    ['<?xml version="1.0"?><sdnList/>', 'format-unknown'],
    ['<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>', 'list-forbidden'],
    ['<?xml version="1.0"?>\n<!DOCTYPE r SYSTEM "file:///etc/hostname"><r/>', 'list-forbidden'],
  ])('%j ends in %s', (head, code) => {
    expect(() => detectFormat(head)).toThrow(expect.objectContaining({ code }))
  })

  it('names what the file begins with', () => {
    expect(() => detectFormat('Name;Date\nx;y')).toThrow(/un-xml.*ftm-jsonl.*"Name;Date x;y"/)
  })
})
