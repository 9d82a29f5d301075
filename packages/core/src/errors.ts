/**
 * One error class for every failure a person or a program has to act on.
 *
 * `code` is stable: programs and the documentation rely on it, so a code is never renamed, only added.
 * The message says what was wrong, with which value, and what to do about it.
 */

/** Every stable error code with one line saying when it arises. The reference page is checked against this table. */
export const errorCodes = {
  'file-missing': 'a file or folder named on the command line is not there or cannot be read',
  'file-empty': 'a file with no content where a list or a text was expected',
  'file-too-large': 'input over the size limit of its kind',
  'encoding-wrong': 'bytes that are not text in the declared (or UTF-8) encoding',
  'format-unknown': 'a file that is in none of the formats Marsad reads',
  'format-binary': 'a binary file (PDF, ZIP, image …) under a text name',
  'document-encrypted': 'a document that is locked with a password',
  'document-without-text': 'a document that holds pictures of text, or letters nobody can name, and no text',
  'document-too-large': 'a document that unpacks to more than its limit, or is nested or divided beyond it',
  'document-broken': 'a document whose inside cannot be read',
  'document-forbidden': 'a document that declares entities; they are never resolved',
  'document-several': 'a file that holds several documents where one was asked for',
  'document-too-slow': 'a document that took longer than its time budget',
  'address-invalid': 'an address that is not http or https, or cannot be one',
  'address-private': 'an address that leads into a private network; it is not fetched',
  'address-refused': 'an address whose site asks programs to stay away (robots.txt)',
  'address-unreachable': 'an address that did not answer, or not with a document',
  'feed-unknown': 'an address that is no followed feed',
  'list-truncated': 'a list file that ends in the middle',
  'list-malformed': 'a list file whose syntax is broken',
  'list-forbidden': 'a list file that declares a document type or entities; they are never resolved',
  'list-incomplete': 'one file of a list that is published as several, without the file the others belong to',
  'list-wrong-shape': 'well-formed input that is not the list it claims to be',
  'mapping-invalid': 'a mapping of the columns of a national list that cannot be used',
  'edition-undated': 'a list file without a publication date',
  'edition-missing': 'no edition of that list with that date is loaded',
  'list-unknown': 'a list id that is not loaded or not known',
  'party-unknown': 'a reference that no loaded edition has ever held',
  'decision-invalid': 'a decision without a name, a time or a reason, or about nothing that can be decided',
  'decision-unknown': 'a number that names no decision standing in the log',
  'log-broken': 'a log of decisions that was changed or cut off behind the back of Marsad',
  'receipt-invalid': 'a file that holds no receipt of a screening',
  'date-invalid': 'a date that is not a calendar date written YYYY-MM-DD',
  'edition-older': 'an official address that gave an older edition than the loaded one; it was not taken over',
  'list-shrunk': 'a list that came with less than half of its entries; it was not taken over',
  'source-unreachable': 'an official address did not answer',
  'workspace-newer': 'a workspace written by a newer version of Marsad',
  'workspace-broken': 'a workspace file that is not a Marsad database',
  'workspace-busy': 'another process held the workspace for longer than the waiting time',
  'workspace-read-only': 'a workspace that may be read but not written, where something had to be written',
  'workspace-unreachable': 'a PostgreSQL workspace whose server does not answer, refuses, or cannot hold it',
  'columns-unknown': 'a table in which no column (or no sheet) is known to hold names',
  'row-invalid': 'a row of a batch that asks for nobody, or in a way that cannot be asked',
  'screening-failed': 'a question whose screening took too long or ended its worker, twice',
  'output-differs':
    'an output file that was begun from another input, register or with other options, or that stands there already',
  'screening-unknown': 'the name of a saved screening that does not exist',
  'screening-exists': 'the name of a saved screening that exists already',
  usage: 'a command line that does not fit the command',
  'request-invalid': 'a request whose parameters or body do not fit the route',
  'request-foreign': 'a request that another site made a browser send, or that names another host; it is refused',
  'port-unavailable': 'an address or port that cannot be listened on',
  'not-found': 'an address that names nothing',
  internal: 'a fault in Marsad itself',
} as const

/** A stable error code: a key of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes

/** Where in the input the fault lies; every part is optional, `line` and `column` count from 1. */
export interface ErrorPlace {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly reference?: string
}

/** The one error Marsad throws on purpose. Anything else that escapes is a fault and is reported as `internal`. */
export class MarsadError extends Error {
  readonly code: ErrorCode
  readonly place: ErrorPlace

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = 'MarsadError'
    this.code = code
    this.place = place
  }
}

/** The same fault with a place added, for the caller who knows the file's name; what was known before stays. */
export const withPlace = (error: MarsadError, place: ErrorPlace): MarsadError =>
  new MarsadError(error.code, error.message, { ...place, ...error.place }, { cause: error })

/** `file:line:column` as far as known, for messages. Empty when nothing is known. */
export const placeText = (place: ErrorPlace): string =>
  [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
