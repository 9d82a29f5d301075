/** Saved screenings: a customer file kept in the workspace, so that it can be asked again when the lists change. */

/** What is known of a saved screening from the start. Texts named JSON are kept as they come; the store does not read them. */
export interface SavedScreeningInput {
  /** 1 to 200 characters, told apart as written. */
  readonly name: string
  /** The file it was taken from, for people. */
  readonly source: string
  /** SHA-256 of that file. */
  readonly sourceHash: string
  /** JSON: how it is asked. */
  readonly settings: string
  readonly createdAt: string
}

/** A finished run: every row has the answer of one state of the register. */
export interface SavedRun {
  /** Given by the store; later runs have higher ones. */
  readonly number: number
  readonly at: string
  /** Names the state of the register that answered. */
  readonly register: string
  /** JSON: what came out. */
  readonly summary: string
}

/** A saved screening. */
export interface SavedScreening extends SavedScreeningInput {
  readonly id: number
  readonly rows: number
  /** The newest finished run. */
  readonly run?: SavedRun
}

/** A row of the file: a question, or why there is none. */
export interface SavedRowInput {
  /** From 1, each once. */
  readonly number: number
  /** The asker's own key. */
  readonly key?: string
  /** JSON of the question. */
  readonly query?: string
  /** JSON of why there is none. */
  readonly problem?: string
}

/** A row with the answer of the newest finished run that asked it. */
export interface SavedRow extends SavedRowInput {
  /** JSON. */
  readonly answer?: string
}

/** The answer of one row. */
export interface SavedAnswer {
  readonly number: number
  /** JSON. */
  readonly answer: string
}

/** What a run leaves when it is finished. */
export interface SavedRunEnd extends SavedRun {
  /** The run it took its unchanged answers from; absent for the first. When another has finished meanwhile, nothing is written. */
  readonly expected?: number
  /** What the next run compares the register with. Text of any length. */
  readonly state: string
}

/** The part of the store's contract that keeps saved screenings. Every method is atomic. */
export interface SavedScreenings {
  /**
   * Begins a saved screening and answers its id. It is not there for others before {@link finishScreening}; one that was begun under the name
   * and never finished is replaced. Throws `screening-exists`, `request-invalid` for a name of no or over 200 characters.
   */
  beginScreening(input: SavedScreeningInput): Promise<number>
  /** Adds rows to one that was begun. Throws `screening-unknown` when it was removed or replaced meanwhile. */
  addScreeningRows(id: number, rows: readonly SavedRowInput[]): Promise<void>
  /** Makes it one of the saved screenings. Throws `screening-unknown`. */
  finishScreening(id: number): Promise<SavedScreening>
  /** Ascending by name (UTF-16 units). */
  screenings(): Promise<readonly SavedScreening[]>
  screening(name: string): Promise<SavedScreening | undefined>
  /** The rows after a number, ascending, at most `limit`, with the answers of finished runs. */
  screeningRows(id: number, after: number, limit: number): Promise<readonly SavedRow[]>
  /** A number for a run; its answers are seen by nobody before it is finished. Throws `screening-unknown`. */
  beginScreeningRun(id: number): Promise<number>
  /** Adds answers to a run. Throws `workspace-busy` when a later run has finished meanwhile. */
  addScreeningAnswers(id: number, run: number, answers: readonly SavedAnswer[]): Promise<void>
  /** Makes the answers of a run those of their rows; rows without one keep theirs. Throws `workspace-busy` when another run has finished since `expected`. */
  finishScreeningRun(id: number, end: SavedRunEnd): Promise<void>
  /** The state that the newest finished run left. */
  screeningState(id: number): Promise<string | undefined>
  /** Removes a saved screening with its rows and answers; false when there is none of that name. */
  removeScreening(name: string): Promise<boolean>
}
