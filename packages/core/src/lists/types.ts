import type { ListId, ListRecord } from '../register/types.ts'

/** What a list file says of itself. */
export interface EditionHead {
  readonly list: ListId
  /** `YYYY-MM-DD`, the calendar day in UTC. */
  readonly published: string
  readonly generatedAt?: string
}

/** An entry, or part of one, that was not taken over, with where it stood and why. */
export interface Skipped {
  readonly where: string
  readonly reason: string
}

/** What a parser tells its caller, in the order of the file. */
export interface ListSink {
  head(head: EditionHead): void
  record(record: ListRecord): void
  skip(skipped: Skipped): void
}

/** Limits that keep hostile input from taking the machine. Each parser documents its defaults. */
export interface ListLimits {
  /** Characters in one text node. */
  readonly textLength: number
  /** Characters in one name; longer ones are skipped and counted. */
  readonly nameLength: number
  readonly depth: number
  readonly records: number
}

/** A push parser over decoded text: write chunks of any size, then end. Faults are thrown as `MarsadError`. */
export interface ListParser {
  write(chunk: string): void
  /** For a list published as several files ({@link ListFormat.files}): what is written from here on is this part, from the file of this name. */
  part?(part: string, fileName: string): void
  /** Throws `list-truncated` when the input stopped in the middle, `edition-undated` when it gave no date and `write` could not know it yet. */
  end(): void
}

/** One of the files that stand beside the main file of a list. */
export interface ListFile {
  readonly part: string
  readonly name: string
  /** `the aliases`, for a message that it is missing. */
  readonly holds: string
}

/** How the files of a list that is published as several are told apart. They make one edition. */
export interface ListFiles {
  /** What a file of this name is: `main`, the name of a part, or `undefined` for a name that belongs to no set. Case does not count. */
  partOf(fileName: string): string | undefined
  /** The files that belong to a main file of this name. */
  beside(mainName: string): readonly ListFile[]
}

/** How a format is recognised and parsed. */
export interface ListFormat {
  /** `un-xml`, `ftm-jsonl` */
  readonly id: string
  /** True when the first kilobytes of a file are in this format. */
  detect(head: string): boolean
  /** For a list published as several files; the others are written behind {@link ListParser.part}. */
  readonly files?: ListFiles
  /** `list` and `published` override what the file says, or supply what it lacks. */
  open(
    sink: ListSink,
    options?: { readonly list?: ListId; readonly published?: string; readonly limits?: Partial<ListLimits> },
  ): ListParser
}
