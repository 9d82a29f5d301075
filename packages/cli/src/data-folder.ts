import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Io } from './io.ts'

/**
 * The workspace folder: `--data`, else `MARSAD_DATA`, else the system's place for application data:
 * `$XDG_DATA_HOME/marsad` or `~/.local/share/marsad`; `~/Library/Application Support/marsad` on macOS;
 * `%LOCALAPPDATA%\marsad` on Windows. Nothing is created here.
 */
export const dataFolder = (given: string | undefined, io: Pick<Io, 'env' | 'platform'>): string => {
  const named = given ?? io.env.MARSAD_DATA
  if (named !== undefined && named !== '') return resolve(named)
  const home = io.env.HOME ?? homedir()
  if (io.platform === 'darwin') return join(home, 'Library', 'Application Support', 'marsad')
  if (io.platform === 'win32') return join(io.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'marsad')
  const shared = io.env.XDG_DATA_HOME
  return join(shared === undefined || shared === '' ? join(home, '.local', 'share') : shared, 'marsad')
}
