import { canonicalJson } from '../../register/index.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import { instantOf, untoldDay } from './times.ts'
import type { JsonObject, Tlp } from './types.ts'

/** A STIX object as it is written. */
export type StixObject = JsonObject & { readonly type: string; readonly id: string }

/**
 * The marking definitions of the Traffic Light Protocol, whose ids and times STIX 2.1 fixes (7.2.1.4). What the first version of the protocol calls
 * white is "clear" today.
 */
const tlpIds: Readonly<Record<Tlp, readonly [colour: string, id: string]>> = {
  clear: ['white', '613f2e26-407d-48c7-9eca-b8e91df99dc9'],
  green: ['green', '34098fce-860f-48ae-8e50-ebd3cc5e41da'],
  amber: ['amber', 'f88d31f6-486f-44da-b317-01333bde0b82'],
  red: ['red', '5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
}

/** The marking definition of a level, as the specification prints it. */
export const tlpMarking = (tlp: Tlp): StixObject => {
  const [colour, id] = tlpIds[tlp]
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${id}`,
    created: '2017-01-20T00:00:00.000Z',
    definition_type: 'tlp',
    name: `TLP:${colour.toUpperCase()}`,
    definition: { tlp: colour },
  }
}

const untold = instantOf(untoldDay)

/** Who made the objects: the program, so that nobody takes them for an analyst's judgement. */
export const marsadIdentity: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: `identity--${uuid5(marsadNamespace, 'identity marsad')}`,
  created: untold,
  modified: untold,
  name: 'Marsad',
  description: 'Reads public lists and news by rules. What it writes is a suggestion until a person has looked at it.',
  identity_class: 'system',
}

/** The extension that keeps what STIX has no place for. Its description is the definition: there is no page to look up. */
export const readingExtension: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: `extension-definition--${uuid5(marsadNamespace, 'stix reading 1.0.0')}`,
  created_by_ref: marsadIdentity.id,
  created: untold,
  modified: untold,
  name: 'Reading',
  description: 'Where in a text an object stands, who said it, and dates as the text gives them.',
  schema: [
    'urn:marsad:stix:reading:1. kind: mention, statement, figure, relation, event, check or document. document_hash: SHA-256 of the text (UTF-8), hex.',
    'evidence: list of {start, end, exact}; start and end count code points of that text from 0, end is not included.',
    'Dates (said_on, period, date) are EDTF, never sharper than the words. speaker_ref: identifier of the speaker.',
    'statement_ref: identifier of the note it was said in.',
    'modality: said, asserted, claimed, denied, warned, forecast, accused or called-for. mode: said, possible or negated.',
    'chain: who passed the words on, outermost first. operator: eq, approx, gt, ge, lt, le, range or vague.',
  ].join(' '),
  version: '1.0.0',
  extension_types: ['property-extension'],
}

/** The extension's properties on one object. */
export const withExtension = (properties: JsonObject): JsonObject => ({
  [readingExtension.id]: {
    extension_type: 'property-extension',
    // Empty lists are forbidden (STIX 2.1, 2.9).
    ...Object.fromEntries(Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  },
})

/** Makes the objects of one bundle, all marked and dated alike. */
export interface StixMaker {
  /**
   * An object named by its content: what is read anew and comes out otherwise is another object, since an id may not change its content without a newer
   * time of change, and there is no clock here.
   */
  make(type: string, content: JsonObject): StixObject
  /** An object with a name of its own, that many documents share. */
  shared(
    type: string,
    uuid: string,
    content: JsonObject,
    days: { readonly created: string; readonly modified: string },
  ): StixObject
}

/** @param scope what keeps one document's objects apart from another's: its hash. */
export const stixMaker = (scope: string, day: string, tlp: Tlp): StixMaker => {
  const [, marking] = tlpIds[tlp]
  const common = { spec_version: '2.1', created_by_ref: marsadIdentity.id }
  const marks = { object_marking_refs: [`marking-definition--${marking}`] }
  return {
    make: (type, content) => {
      const uuid = uuid5(marsadNamespace, canonicalJson({ ...content, scope, day, tlp, type }))
      const times = { created: instantOf(day), modified: instantOf(day) }
      return { type, ...common, id: `${type}--${uuid}`, ...times, ...content, ...marks }
    },
    shared: (type, uuid, content, { created, modified }) => {
      const times = { created: instantOf(created), modified: instantOf(modified) }
      return { type, ...common, id: `${type}--${uuid}`, ...times, ...content, ...marks }
    },
  }
}
