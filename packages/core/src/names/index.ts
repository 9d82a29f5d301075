export type {
  KnownName,
  KnownOrganisation,
  ListCaution,
  NameCaution,
  OrganisationKind,
  PressName,
} from './dictionary-types.ts'
export {
  buildFinder,
  type Finder,
  type FinderName,
  type FoundName,
  finderKey,
  findNames,
  longestName,
} from './finder.ts'
export { decodeFinder, encodeFinder } from './finder-bytes.ts'
