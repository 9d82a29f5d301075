import { MarsadError } from '../errors.ts'

/**
 * Runs the steps of a push parser. A fault ends it: every later step throws the same fault again, so that nobody goes on writing into a parser whose
 * state is broken.
 */
export const guardedSteps = (): ((run: () => void) => void) => {
  let failure: MarsadError | undefined
  return (run) => {
    if (failure) throw failure
    try {
      run()
    } catch (error) {
      if (error instanceof MarsadError) failure = error
      throw error
    }
  }
}
