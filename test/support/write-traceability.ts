import { writeFileSync } from 'node:fs'
import { traceability } from './traceability.ts'

writeFileSync(`${import.meta.dirname}/../../docs/traceability.md`, traceability())
