/** A few plain assertions; each says what it met. @module */

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`Not so: ${what}`);
}

export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (!Object.is(actual, expected)) throw new Error(`${what}: ${String(actual)}, expected ${String(expected)}`);
}

export function includes(text: string | null | undefined, part: string): void {
  if (!text?.includes(part)) throw new Error(`“${part}” is not in “${text ?? ''}”`);
}

export function lacks(text: string | null | undefined, part: string): void {
  if (text?.includes(part)) throw new Error(`“${part}” is in “${text}”`);
}
