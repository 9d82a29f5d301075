/** Child processes for the start and test scripts. Plain JavaScript: these files run on Node 20, before anything is installed. */
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'

/**
 * Runs a program to its end and answers its exit code and what it printed (both streams together).
 * `show`: pass the output through as it comes. `log`: append it to that file. `input` is never given; `cwd`, `env` as usual.
 * A program that is not there answers code 127, like a shell. One that runs longer than `minutes` (20 unless told) is ended and answers code 124.
 */
export const run = (command, args, { show = false, log, cwd, env, minutes = 20 } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    let late = false
    const limit = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, minutes * 60_000)
    const take = (stream) => (chunk) => {
      chunks.push(chunk)
      if (show) stream.write(chunk)
      if (log) appendFileSync(log, chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('error', (error) => {
      clearTimeout(limit)
      resolve({ code: 127, output: `${command}: ${error.message}\n` })
    })
    child.on('close', (code, signal) => {
      clearTimeout(limit)
      const end = late ? `\nended after ${minutes} minutes\n` : signal ? `\nended by ${signal}\n` : ''
      resolve({ code: late ? 124 : (code ?? 1), output: Buffer.concat(chunks).toString() + end })
    })
  })

/** Runs a program in the foreground, with the terminal and the signals its own, and answers its exit code. */
export const runInForeground = (command, args, { cwd, env } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
    // Ctrl-C reaches the child from the terminal; a supervisor signals only this process, so hand it on.
    const pass = (signal) => child.kill(signal)
    process.on('SIGTERM', pass)
    process.on('SIGHUP', pass)
    process.on('SIGINT', () => {})
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
  })

/** Seconds with one decimal. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
