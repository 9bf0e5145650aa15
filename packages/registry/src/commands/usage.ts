/** Reading the command line, and saying so when it cannot be read. @module */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was called wrongly. `main.ts` turns it into exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws {UsageError} for an option that does not exist or lacks its value */
export function readArguments<const Given extends Options>(args: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'The options cannot be read.', { cause });
  }
}

/**
 * A whole number within bounds.
 *
 * @throws {UsageError}
 */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${option} must be a whole number from ${least} to ${most}.`);
}
