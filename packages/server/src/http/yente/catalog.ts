import { createHash } from 'node:crypto'
import { factReasons, nameReasons } from '@marsad/core/names'
import type { ScreenedRegister } from '../services.ts'
import { type Dataset, datasetsOf } from './datasets.ts'

/** One algorithm there is: ours. Asking for another by name is answered by it all the same, as `best` is. */
export const algorithmName = 'marsad'

const newestOf = ({ origin }: ScreenedRegister, { lists }: Dataset) =>
  origin.editions
    .filter(({ list }) => lists.includes(list))
    .reduce<ScreenedRegister['origin']['editions'][number] | undefined>(
      (newest, edition) => (newest === undefined || edition.published > newest.published ? edition : newest),
      undefined,
    )

/** A version as yente has them: the day of the newest edition and some of its hash. The starter register has none but this. */
const versionOf = (register: ScreenedRegister, dataset: Dataset): string => {
  const newest = newestOf(register, dataset)
  return newest === undefined ? 'starter' : `${newest.published.replaceAll('-', '')}-${newest.hash.slice(0, 8)}`
}

const datasetModel = (register: ScreenedRegister, dataset: Dataset) => {
  const version = versionOf(register, dataset)
  const newest = newestOf(register, dataset)
  return {
    name: dataset.name,
    title: dataset.title,
    load: true,
    version,
    index_version: version,
    index_current: true,
    children: dataset.collection ? dataset.lists : [],
    ...(newest !== undefined && {
      last_export: `${newest.published}T00:00:00`,
      updated_at: `${newest.published}T00:00:00`,
    }),
  }
}

/** `GET /catalog` of yente. What is loaded is what answers, so nothing is ever outdated. */
export const catalogOf = (register: ScreenedRegister) => {
  const datasets = datasetsOf(register).map((dataset) => datasetModel(register, dataset))
  return { datasets, current: datasets.map(({ name }) => name), outdated: [], index_stale: false }
}

/** The entity tag of a catalog: another one as soon as anything in it is another. */
export const catalogTag = (catalog: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(catalog)).digest('hex').slice(0, 32)}"`

/** `GET /algorithms` of yente: the one algorithm, with a line on every reason its scores give. */
export const algorithms = () => {
  const reasons = Object.entries({ ...nameReasons, ...factReasons })
  const features = Object.fromEntries(
    reasons.map(([code, description]) => [code, { description, coefficient: 1, url: null }]),
  )
  const description =
    'Names taken apart and held against each other part by part, then dates, countries and identifiers.'
  return {
    algorithms: [
      { name: algorithmName, description, features, docs: { name: algorithmName, description, config: {}, features } },
    ],
    default: algorithmName,
    best: algorithmName,
  }
}
