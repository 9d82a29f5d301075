import { MarsadError } from '@marsad/core/errors'
import type { Deadline, InputText } from '../types.ts'

export const pdfToText = async (_bytes: Uint8Array, name: string, _deadline: Deadline): Promise<InputText> => {
  throw new MarsadError('document-broken', 'PDF is not read yet', { file: name })
}
