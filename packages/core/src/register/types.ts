/**
 * The words of the register: parties, names, listings, editions.
 * Property names follow FollowTheMoney where it has one; list references stay what the lists call them.
 */

/** A list's dataset name as OpenSanctions uses it: `un_sc_sanctions`, `us_ofac_sdn`, `eu_fsf`, `gb_fcdo_sanctions` … */
export type ListId = string

/** FollowTheMoney schemata that parties use. */
export type Schema = 'Person' | 'Organization' | 'Company' | 'Vessel' | 'Airplane' | 'LegalEntity'

/** How far a name can be trusted to mean this party. `press`: used by the press, printed by no list. */
export type NameStrength = 'primary' | 'strong' | 'weak' | 'former' | 'original-script' | 'press'

/** One name of a party. */
export interface Name {
  readonly text: string
  /** ISO 15924 code of the letters it is written in (`Latn`, `Arab`, `Cyrl`, `Zyyy` for none), named from the text itself. */
  readonly script: string
  /** ISO 639 code where the source gives one. */
  readonly language?: string
  readonly strength: NameStrength
  /** The printed parts in the printed order, where the list prints a name in parts. */
  readonly parts?: readonly string[]
  readonly note?: string
  /** The printed name this one was taken out of: `Al Qa’ida/Islamic Army` for `Al Qa’ida`. Absent for a name as printed. */
  readonly printedAs?: string
  /** Where a press name comes from. List names need none: the edition is their source. */
  readonly source?: string
  /** Which lists print it, on a party merged from several. */
  readonly lists?: readonly ListId[]
}

/** A date as a source gives it, in EDTF (`1957-03-10`, `1957`, `1957~`, `1955/1958`), with the source's own words beside it. */
export interface DateFact {
  readonly edtf: string
  readonly note?: string
}

/** An address or a place of birth; any part may be missing. */
export interface Address {
  readonly street?: string
  readonly city?: string
  readonly state?: string
  readonly postalCode?: string
  readonly country?: string
  readonly note?: string
}

/** A passport, identity card or similar. */
export interface Identification {
  readonly type?: string
  readonly type2?: string
  readonly number?: string
  readonly issuingCountry?: string
  readonly issuedOn?: string
  readonly issuedAt?: string
  readonly countryOfIssue?: string
  readonly note?: string
}

/** A tie to another party that the list itself states (FollowTheMoney links). */
export interface PartyLink {
  /** `UnknownLink`, `Family`, `Membership`, `Ownership` … */
  readonly type: string
  /** What the other party is in it: `object`, `relative`, `organization` … */
  readonly as: string
  /** The other party's id in the source. */
  readonly to: string
  readonly caption?: string
  readonly role?: string
  readonly from?: string
  readonly until?: string
}

/** One act of naming a party on one list. Dates are EDTF. */
export interface Listing {
  readonly list: ListId
  /** `QDe.010`; for FollowTheMoney input the authority's reference, or the entity id where none is given. */
  readonly reference: string
  /** The reference in the form the list used before, where it was another (`QI.B.8.01` for `QDi.008`). */
  readonly formerReference?: string
  /** `Al-Qaida`, `Taliban`, `DRC` … as the list prints it. */
  readonly programme: string
  readonly listedOn?: string
  readonly amendedOn: readonly string[]
  /** A day where known (`2013-02-21`), else the interval between two editions (`2018-10-30/2025-11-18`). */
  readonly removedOn?: string
  /** The authority's own page on it, where the input names one. */
  readonly sourceUrl?: string
  /** Where a fact that no loaded edition states comes from (starter register). */
  readonly source?: string
  /** Where it stood on the day asked about: in a register's state, never in an edition. */
  readonly status?: ListingStatus
}

/** Why two entries of different lists are taken for one party, the surest first. `person`: somebody decided it. */
export type MergeGround = 'person' | 'reference' | 'identifier' | 'name-and-birth-date'

/** One reason for which entries of several lists became one party. */
export interface MergeReason {
  readonly ground: MergeGround
  /** The two entries it joins, each as `list:reference` (`un_sc_sanctions:QDe.004`), in ascending order. */
  readonly between: readonly [string, string]
  /** What they have in common: the reference cited, the document, the name with the birth date. */
  readonly evidence: string
  /** For a person's decision: who, when and why. */
  readonly by?: string
  readonly at?: string
  readonly reason?: string
}

/** A person, organisation, vessel … that some list names, or an organisation Marsad knows and no list names (no listings). */
export interface Party {
  /** The list reference (`QDe.010`), a FollowTheMoney id, or `org-…` for organisations on no list. */
  readonly id: string
  readonly schema: Schema
  /** The primary name as printed, white space folded. */
  readonly caption: string
  readonly names: readonly Name[]
  readonly listings: readonly Listing[]
  readonly gender?: string
  readonly birthDates?: readonly DateFact[]
  readonly birthPlaces?: readonly Address[]
  readonly nationalities?: readonly string[]
  readonly titles?: readonly string[]
  /** Posts and functions (`DESIGNATION` in the UN list). */
  readonly positions?: readonly string[]
  readonly identifications?: readonly Identification[]
  readonly addresses?: readonly Address[]
  readonly submittedBy?: readonly string[]
  readonly submittedOn?: string
  readonly comments?: string
  readonly links?: readonly PartyLink[]
  /** References of other lists that the entry itself cites (`QDe.004`, in an older form `QE.A.4.01`; `list:reference` where the list is plain). */
  readonly citedReferences?: readonly string[]
  /** Why the entries it was merged from are one party; absent on a party that is one entry. */
  readonly mergedFrom?: readonly MergeReason[]
  /** What an analyst must be told beside the name (the Taliban movement has no entry of its own …), by language. */
  readonly notes?: Readonly<Record<string, string>>
}

/** One entry of one edition: the party it describes and the official elements it was printed in. */
export interface ListRecord {
  readonly reference: string
  readonly party: Party
  /**
   * Every official element of the entry with its values as printed, ends trimmed, nested elements as `KEY=value` joined by ` | `.
   * Differences between editions compare these, so nothing the list prints can change unseen. A repeated element has several values;
   * an empty one has the value ''.
   */
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** One dated publication of a list. */
export interface EditionInfo {
  readonly list: ListId
  /** The calendar day of publication in UTC, `YYYY-MM-DD`. */
  readonly published: string
  /** The exact instant where the file gives one (ISO 8601, UTC). */
  readonly generatedAt?: string
  /** The last day on which a file with this same content was published, where that is later than `published`. */
  readonly confirmedOn?: string
  /** SHA-256 of the content (not of the file): two files that differ only in their date have one hash. */
  readonly hash: string
  readonly parties: number
  readonly names: number
}

/** A record and every edition day in which exactly this record stood, ascending. */
export interface RecordVersion {
  readonly record: ListRecord
  readonly editions: readonly string[]
}

/**
 * All that is known of one reference on one list: its states and the days of all loaded editions of that list, ascending.
 * An edition that was published again unchanged counts with its first and its last day.
 */
export interface History {
  readonly list: ListId
  readonly reference: string
  readonly versions: readonly RecordVersion[]
  readonly editions: readonly string[]
}

/**
 * Where a party stood on one list on one day. `removed-or-listed`: the day lies between the last edition that
 * had the entry and the first that had not, so the loaded editions cannot say. `never`: on no list at all.
 */
export type ListingStatus = 'listed' | 'removed' | 'removed-or-listed' | 'not-yet-listed' | 'never'
