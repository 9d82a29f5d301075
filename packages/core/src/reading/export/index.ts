export { type CsvLayer, csvLayers, csvTable, isCsvLayer } from './csv.ts'
export {
  type ExportFormat,
  type ExportRequest,
  exportFormats,
  exportReadings,
  exportTypes,
  isExportFormat,
} from './format.ts'
export { type FtmReadEntity, ftmReadings } from './ftm.ts'
export { type MispEvent, mispEvent, mispEvents } from './misp.ts'
export { marsadNamespace, uuid5 } from './sha1.ts'
export { type StixBundle, stixBundle } from './stix.ts'
export type * from './types.ts'
export { webAnnotations } from './web-annotation.ts'
