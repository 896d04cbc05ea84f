import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';

/** Where the pages find their scripts and styles. */
export const FILES_PATH = '/calendar/_/static/';
const ROOT = new URL('../', import.meta.url);
const FOLDERS = ['page', 'shared'];

/** The page's own scripts (types stripped) and styles, read once. */
export class PageFiles {
  readonly #bodies = new Map<string, string>();

  constructor() {
    for (const folder of FOLDERS) {
      for (const name of readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })) {
        const path = `${folder}/${name.replaceAll('\\', '/')}`;
        if (path.endsWith('.test.ts') || !/\.(ts|css)$/.test(path)) continue;
        const text = readFileSync(new URL(path, ROOT), 'utf8');
        this.#bodies.set(path, path.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
      }
    }
  }

  /** Paths of all scripts and styles, so that a page can ask for them at once. */
  list(ending: '.ts' | '.css'): string[] {
    return [...this.#bodies.keys()].filter((path) => path.endsWith(ending)).map((path) => FILES_PATH + path);
  }

  send(pathname: string, response: ServerResponse): boolean {
    const body = this.#bodies.get(pathname.slice(FILES_PATH.length));
    if (body === undefined) return false;
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' });
    response.end(body);
    return true;
  }
}
