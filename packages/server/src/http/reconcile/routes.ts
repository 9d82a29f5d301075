import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import type { Party } from '@marsad/core/register'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import type { ScreenedRegister, Services } from '../services.ts'
import { type Dataset, requireDataset } from '../yente/datasets.ts'
import { findParties } from '../yente/find-parties.ts'
import { datasetParam } from '../yente/parameters.ts'
import { standsOn } from '../yente/selection.ts'
import { extendRows } from './extend.ts'
import { jsonOrScript } from './jsonp.ts'
import { manifestOf } from './manifest.ts'
import { neighbours } from './neighbours.ts'
import { missingPage, previewPage, previewPolicy } from './preview.ts'
import { describe, reconcileProperties, reconcileTypes } from './properties.ts'
import { reconcileBatch } from './queries.ts'
import {
  proposalParameters,
  proposalSchema,
  reconcileForm,
  reconcileParameters,
  reconcileSchema,
  suggestParameters,
  suggestSchema,
} from './schemas.ts'

const form = 'application/x-www-form-urlencoded'

const manifest = createRoute({
  method: 'get',
  path: '/reconcile/{dataset}',
  summary: 'The manifest of the Reconciliation API 0.2; with queries or extend, their answer',
  request: { params: datasetParam, query: reconcileParameters },
  responses: answers(reconcileSchema, 'manifest, candidates or rows', 400, 404),
})

const batch = createRoute({
  method: 'post',
  path: '/reconcile/{dataset}',
  summary: 'Candidates for a batch of queries, or values for chosen candidates',
  request: { params: datasetParam, body: { required: true, content: { [form]: { schema: reconcileForm } } } },
  responses: answers(reconcileSchema, 'candidates or rows', 400, 403, 404, 413, 415),
})

const suggest = (kind: 'entity' | 'property' | 'type') =>
  createRoute({
    method: 'get',
    path: `/reconcile/{dataset}/suggest/${kind}`,
    summary: `Names of ${kind === 'entity' ? 'parties' : kind === 'type' ? 'types' : 'properties'} that begin so`,
    request: { params: datasetParam, query: suggestParameters },
    responses: answers(suggestSchema, 'suggestions', 400, 404),
  })

const propose = createRoute({
  method: 'get',
  path: '/reconcile/{dataset}/extend/property',
  summary: 'Properties whose values can be fetched',
  request: { params: datasetParam, query: proposalParameters },
  responses: answers(proposalSchema, 'properties', 400, 404),
})

const preview = createRoute({
  method: 'get',
  path: '/reconcile/{dataset}/preview',
  summary: 'A party on one small page, for a frame',
  request: { params: datasetParam, query: z.object({ id: z.string().max(500) }) },
  responses: {
    ...answers(z.any(), 'the page', 400, 404),
    200: { description: 'the page', content: { 'text/html': { schema: z.string() } } },
  },
})

const requireForm = (type: string | undefined): void => {
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type ?? '')) return
  throw new HTTPException(415, { message: `content type "${(type ?? 'none').slice(0, 80)}": send ${form}` })
}

const suggestions = (prefix: string, result: readonly { readonly id: string; readonly name: string }[]) => ({
  code: '/api/status/ok',
  status: '200 OK',
  prefix,
  result,
})

const starting = <T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  prefix: string,
  limit: number,
): readonly T[] => {
  const wanted = prefix.trim().toLowerCase()
  const fits = (text: string): boolean => text.toLowerCase().startsWith(wanted)
  return items.filter(({ id, name }) => fits(id) || name.split(' ').some(fits) || fits(name)).slice(0, limit)
}

const suggestedParty = (party: Party) => {
  const kind = { id: party.schema, name: reconcileTypes.find(({ id }) => id === party.schema)?.name ?? party.schema }
  return { id: party.id, name: party.caption, description: describe(party), type: [kind], notable: [kind] }
}

/** The doors of the Reconciliation API 0.2, as OpenRefine asks them. All of them only read. */
export const reconcileRoutes = (app: OpenAPIHono, { screening }: Services): void => {
  const at = async (name: string): Promise<{ readonly register: ScreenedRegister; readonly dataset: Dataset }> => {
    const register = await screening.register()
    return { register, dataset: requireDataset(register, name) }
  }
  const asked = async (
    name: string,
    given: { readonly queries?: string | undefined; readonly extend?: string | undefined },
  ): Promise<unknown> => {
    const { register, dataset } = await at(name)
    if (given.extend !== undefined && given.extend.trim() !== '') return extendRows(register, given.extend)
    if (given.queries !== undefined) return reconcileBatch(screening, register, dataset, given.queries)
    return undefined
  }
  app.use('/reconcile/*', neighbours)
  app.use('/reconcile/*', async (context, next) => {
    if (context.req.method === 'POST') requireForm(context.req.header('content-type'))
    await next()
  })
  app.openapi(manifest, async (context) => {
    const { dataset: name } = context.req.valid('param')
    const { origin } = new URL(context.req.url)
    const answer = await asked(name, context.req.valid('query'))
    return jsonOrScript(context, answer ?? manifestOf((await at(name)).dataset, origin)) as never
  })
  app.openapi(batch, async (context) => {
    const answer = await asked(context.req.valid('param').dataset, context.req.valid('form'))
    if (answer === undefined)
      throw new MarsadError('request-invalid', 'the form has neither queries nor extend; see /api/openapi.json')
    return context.json(answer as z.infer<typeof reconcileSchema>, 200)
  })
  app.openapi(suggest('entity'), async (context) => {
    const { prefix = '', limit = 10 } = context.req.valid('query')
    const { register, dataset } = await at(context.req.valid('param').dataset)
    const { asOf } = register.origin
    const wanted = /[\p{L}\p{N}]/u.test(prefix)
    const found = wanted ? await findParties(register, prefix, limit, (one) => standsOn(one, dataset.lists, asOf)) : []
    return jsonOrScript(context, suggestions(prefix, found.map(suggestedParty))) as never
  })
  app.openapi(suggest('property'), async (context) => {
    const { prefix = '', limit = 10 } = context.req.valid('query')
    await at(context.req.valid('param').dataset)
    const properties = reconcileProperties.filter((property) => property.asked).map(({ id, name }) => ({ id, name }))
    return jsonOrScript(context, suggestions(prefix, starting(properties, prefix, limit))) as never
  })
  app.openapi(suggest('type'), async (context) => {
    const { prefix = '', limit = 10 } = context.req.valid('query')
    await at(context.req.valid('param').dataset)
    return jsonOrScript(context, suggestions(prefix, starting(reconcileTypes, prefix, limit))) as never
  })
  app.openapi(propose, async (context) => {
    const { type = 'LegalEntity', limit } = context.req.valid('query')
    await at(context.req.valid('param').dataset)
    const properties = reconcileProperties.map(({ id, name }) => ({ id, name })).slice(0, limit)
    return jsonOrScript(context, { type, ...(limit !== undefined && { limit }), properties }) as never
  })
  app.openapi(preview, async (context) => {
    const { register } = await at(context.req.valid('param').dataset)
    const { id } = context.req.valid('query')
    const party = register.party(id)
    const headers = { 'content-security-policy': previewPolicy }
    if (party === undefined) return context.html(missingPage(id), 404, headers) as never
    return context.html(previewPage(party, register.origin.asOf), 200, headers) as never
  })
}
