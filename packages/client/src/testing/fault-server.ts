import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A real HTTP server that behaves as told, once for each behaviour; the last one is repeated. */
export interface FaultServer extends AsyncDisposable {
  readonly registry: string;
  /** What was asked, as `METHOD path?query`. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const problem = (code: string, status: number, headers: Record<string, string> = {}): Behaviour =>
  json({ type: 'about:blank', title: 'No', status, code, requestId: 'r-1' }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

export const text =
  (body: string, type = 'text/html', status = 200): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

/** Cuts the connection before any answer. */
export const drop: Behaviour = (response) => {
  response.socket?.destroy();
};

/** Promises more bytes than it sends. */
export const truncate: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"items": [');
  setTimeout(() => response.socket?.destroy(), 20);
};

/** Begins an answer and never ends it. */
export const stall: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"items": [');
};

/** Never answers. */
export const hang: Behaviour = () => undefined;

export async function faultServer(...behaviours: Behaviour[]): Promise<FaultServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const behave = behaviours[Math.min(asked.length, behaviours.length - 1)];
    asked.push(`${request.method} ${request.url}`);
    requests.push(request);
    behave?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    registry: `http://127.0.0.1:${port}`,
    asked,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
