import { screeningDesk } from './answer.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/** What a dedicated worker is of all that `self` may be. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker): void
}

const scope = self as unknown as WorkerScope
const answer = screeningDesk()

scope.onmessage = ({ data }) => scope.postMessage(answer(data))
