import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Where the page finds its script and its style. */
export const SCRIPT_PATH = '/calendar/_/static/page.js';
export const STYLE_PATH = '/calendar/_/static/page.css';

const PAGE = new URL('../page/', import.meta.url);

/** The page's own script and style, each as one file, as Google sends them. */
export class PageFiles {
  readonly #bodies: Map<string, { type: string; text: string }>;

  private constructor(script: string, style: string) {
    this.#bodies = new Map([
      [SCRIPT_PATH, { type: 'text/javascript', text: script }],
      [STYLE_PATH, { type: 'text/css', text: style }],
    ]);
  }

  static #made: Promise<PageFiles> | undefined;

  /** Made once in a process. */
  static make(): Promise<PageFiles> {
    PageFiles.#made ??= bundledScript().then((script) => new PageFiles(script, joinedStyle()));
    return PageFiles.#made;
  }

  send(pathname: string, response: ServerResponse): boolean {
    const body = this.#bodies.get(pathname);
    if (!body) return false;
    response.writeHead(200, { 'content-type': `${body.type}; charset=utf-8`, 'cache-control': 'max-age=3600' });
    response.end(body.text);
    return true;
  }
}

async function bundledScript(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('main.ts', PAGE)), platform: 'browser' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].code;
}

function joinedStyle(): string {
  const folder = new URL('style/', PAGE);
  const names = readdirSync(folder).sort();
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
}
