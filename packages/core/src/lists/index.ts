export { type CollectedList, collectingSink, collectList } from './collect.ts'
export {
  type CsvDelimiter,
  type CsvEnd,
  type CsvOptions,
  type CsvReader,
  type CsvSink,
  csvDelimiter,
  csvRows,
} from './csv-rows.ts'
export { detectFormat, detectLength, listFormats } from './detect.ts'
export { euCsv } from './eu-csv.ts'
export { euXml } from './eu-xml.ts'
export { ftmJsonl } from './ftm-jsonl.ts'
export { genericCsv } from './generic-csv.ts'
export { type CsvMapping, parseMapping } from './generic-mapping.ts'
export { defaultLimits, silenceLimit } from './limits.ts'
export { ofacAdvancedXml } from './ofac-advanced-xml.ts'
export { ofacCsv } from './ofac-csv.ts'
export { ofacCons, ofacSdn } from './ofac-list.ts'
export { ofacXml } from './ofac-xml.ts'
export type {
  EditionHead,
  ListFile,
  ListFiles,
  ListFormat,
  ListLimits,
  ListParser,
  ListSink,
  Skipped,
} from './types.ts'
export { ukOfsiCsv } from './uk-ofsi-csv.ts'
export { ukXml } from './uk-xml.ts'
export { unList } from './un-head.ts'
export { unXml } from './un-xml.ts'
