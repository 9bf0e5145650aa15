/**
 * Gives an element its client: its own, that of its `registry`, or that of the provider around it.
 *
 * @module
 */
import { ContextConsumer } from '@lit/context';
import { createClient, type Client } from '@praman/client';
import { type LitElement, type ReactiveController } from 'lit';

import { onServer } from '../core/environment.ts';
import { notConfigured, type Failure } from '../core/failure.ts';
import { clientContext } from '../context.ts';

/** What an element must have to be given a client. */
export interface ClientHost extends LitElement {
  client?: Client | undefined;
  registry?: string | undefined;
  mode?: string | undefined;
}

const clients = new Map<string, Client | undefined>();

/** One client for each register, shared by every element of the page. `undefined` when the address cannot be used. */
function clientOf(registry: string): Client | undefined {
  if (!clients.has(registry)) {
    let client: Client | undefined;
    try {
      client = createClient({ registry });
    } catch {
      client = undefined;
    }
    clients.set(registry, client);
  }
  return clients.get(registry);
}

/** Keeps an element in step with the client it should use. */
export class ClientController implements ReactiveController {
  readonly #host: ClientHost;
  readonly #context: ContextConsumer<typeof clientContext, ClientHost>;
  #fixtures: Client | undefined;
  #warned = false;

  constructor(host: ClientHost) {
    this.#host = host;
    this.#context = new ContextConsumer(host, { context: clientContext, subscribe: true });
    host.addController(this);
  }

  /** A provider that is defined after the element did not hear its question, so it is asked again. */
  readonly #providerCame = (event: Event): void => {
    if ((event as Event & { readonly context?: unknown }).context === clientContext && !this.#context.value)
      this.#context.hostConnected();
  };

  hostConnected(): void {
    if (!onServer) document.addEventListener('context-provider', this.#providerCame);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#providerCame);
  }

  /** Whether the client is on its way: only the sample register of `mode="test"` has to be brought. */
  get #pending(): boolean {
    return this.#host.mode === 'test' && !this.#host.client && !this.#fixtures;
  }

  /** The client, or `undefined` when no register can be asked. */
  get client(): Client | undefined {
    const { client, registry, mode } = this.#host;
    if (client) return client;
    if (mode === 'test') {
      if (!this.#fixtures) void this.#loadFixtures();
      return this.#fixtures;
    }
    return registry ? clientOf(registry) : this.#context.value;
  }

  /** Why no register can be asked; `undefined` when one can, or may be soon. */
  get failure(): Failure | undefined {
    return this.client || this.#pending ? undefined : notConfigured;
  }

  /** Tells the developer, once and only on their own machine, why nothing can be asked. */
  warn(): void {
    if (this.#warned) return;
    this.#warned = true;
    // the code of a provider may come a moment after that of the elements in it
    setTimeout(() => {
      if (this.failure) void import('../core/warn.ts').then(({ warnOfClient }) => warnOfClient(this.#host));
    }, 1000);
  }

  async #loadFixtures(): Promise<void> {
    const { createFixtureClient } = await import('@praman/client/fixtures');
    this.#fixtures ??= createFixtureClient();
    this.#host.requestUpdate();
  }
}
