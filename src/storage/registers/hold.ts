import type { Unit } from '../unit.ts'
import { lockRegisters } from './line-tables.ts'

/** Nobody else changes the registers until this transaction ends. Must stand before anything is read that the effect follows from. */
export const holdRegisters = ({ tx, dialect }: Unit): Promise<void> => lockRegisters(tx, dialect)
