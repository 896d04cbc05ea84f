import type { ServerResponse } from 'node:http';

/** Tells open pages how often something has changed (server-sent events); the first word says what a page may have missed. */
export class ChangeFeed {
  readonly #open = new Set<ServerResponse>();
  #version = 0;

  get version(): number {
    return this.#version;
  }

  open(response: ServerResponse): true {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#open.add(response);
    this.#say(response);
    response.on('close', () => this.#open.delete(response));
    return true;
  }

  tell(): void {
    this.#version += 1;
    for (const response of this.#open) this.#say(response);
  }

  #say(response: ServerResponse): void {
    response.write(`data: ${this.#version}\n\n`);
  }
}
