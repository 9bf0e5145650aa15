/** What travels between the server and the thread of the embedded engine. @module */

export interface WorkerSettings {
  /** Where the data lie; absent for a store that is forgotten at the end. */
  readonly folder: string | undefined;
}

export type ToWorker =
  | { readonly kind: 'bytes'; readonly session: number; readonly bytes: Uint8Array }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'close' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'bytes'; readonly session: number; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };
