/** Loads records with a line of progress. @module */
import type { ProfessionalRecord } from '@praman/schemas';

import { StartError, storeProblem } from '../errors.ts';
import type { ProfessionalWriter } from '../ports.ts';
import type { CommandPorts } from './ports.ts';
import { progressOf } from './progress.ts';

/**
 * @param total how many there will be
 * @returns how many were stored
 * @throws {@link StartError} when a record is refused, {@link RegistryProblem} when the store fails. A database's own
 * error never gets out: its message repeats values.
 */
export async function loadRecords(
  writer: ProfessionalWriter,
  records: Iterable<ProfessionalRecord> | AsyncIterable<ProfessionalRecord>,
  total: number,
  ports: CommandPorts,
): Promise<number> {
  try {
    return await writer.load(records, progressOf(total, ports));
  } catch (error) {
    throw error instanceof StartError ? error : storeProblem(error);
  }
}
