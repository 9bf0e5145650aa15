/** A word to the developer of a page, on their own machine only. @module */

const told = new Set<string>();

const local = /^(localhost|.*\.local|.*\.test|127\.0\.0\.1|\[::1\]|)$/;

/** Warns once for each message. Silent for a page's readers. */
export function warn(message: string): void {
  if (told.has(message) || !local.test(globalThis.location.hostname)) return;
  told.add(message);
  globalThis.console.warn(message);
}

/** Why an element has no register to ask. */
export function warnOfClient({
  localName,
  registry,
}: {
  readonly localName: string;
  readonly registry?: string | undefined;
}): void {
  warn(
    registry
      ? `<${localName}>: registry="${registry}" is not an http(s) address.`
      : `<${localName}>: name a register with registry="https://…", wrap it in <praman-provider>, or try mode="test".`,
  );
}
