import type { ServerResponse } from 'node:http';

/** Tells open pages that something changed (server-sent events). */
export class ChangeFeed {
  readonly #open = new Set<ServerResponse>();

  open(response: ServerResponse): true {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    return true;
  }

  tell(): void {
    for (const response of this.#open) response.write('data: changed\n\n');
  }
}
