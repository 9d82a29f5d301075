import { parentPort } from 'node:worker_threads'
import { screen } from '@marsad/core/screening'
import { answerOn } from './worker-answers.ts'

if (parentPort !== null) answerOn(parentPort, screen)
