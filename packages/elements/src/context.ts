/** What a provider hands down. @module */
import type { Client } from '@praman/client';
import { createContext } from '@lit/context';

/** The client of everything below a `<praman-provider>`. Known by its name, so that two copies of this package agree. */
export const clientContext = createContext<Client | undefined>('praman-client');
