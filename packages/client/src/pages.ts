/** Walking an answer that comes in pages. @module */

/** One page of anything. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Gives every item, fetching a page only when the loop has come to it. */
export async function* walk<Item>(
  fetchPage: (next: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  let next: string | undefined;
  do {
    const page = await fetchPage(next);
    yield* page.items;
    next = page.next ?? undefined;
  } while (next);
}
