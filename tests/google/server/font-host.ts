import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HostHandler } from './host.ts';

const FONTS = new Map<string, Buffer>(
  ['latin', 'latin-ext'].map((subset) => {
    const file = createRequire(import.meta.url).resolve(
      `@fontsource-variable/roboto/files/roboto-${subset}-wght-normal.woff2`,
    );
    return [`/s/roboto/v47/${subset}.woff2`, readFileSync(file)] as const;
  }),
);

/** fonts.gstatic.com: Roboto, so that the pages look the same on every machine. */
export const fontHost: HostHandler = ({ url }, response) => {
  const font = FONTS.get(url.pathname);
  if (!font) return false;
  response.writeHead(200, {
    'content-type': 'font/woff2',
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=31536000',
  });
  response.end(font);
  return true;
};
