import { createReader } from '../http/reader.ts'
import { workspaceScreening } from '../http/screening-service.ts'
import type { Workspace } from '../operations/workspace.ts'
import type { ToolServices } from './tool.ts'

/** The tools over a workspace, which they never create: without one the starter register answers. */
export const workspaceTools = (
  workspace: Workspace,
): { readonly services: ToolServices; readonly close: () => Promise<void> } => {
  const screening = workspaceScreening(workspace, { threads: 1 })
  const reader = createReader(workspace)
  return {
    services: {
      screening,
      read: reader.read,
      store: async () => (workspace.exists() ? workspace.store() : undefined),
    },
    close: async () => {
      await Promise.all([screening.close(), reader.close()])
    },
  }
}
