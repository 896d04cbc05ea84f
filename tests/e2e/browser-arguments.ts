import type { LaunchOptions } from './launch.ts';

/** Chromium's own calls to its maker, switched off so that the request log holds ours alone. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-first-run',
];

/** The command line under which every host name leads to the stand-in. */
export function browserArguments({ google, extensionDir, locale, args = [] }: LaunchOptions): string[] {
  const extension = extensionDir
    ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
    : [];
  return [
    '--no-sandbox',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *:443 127.0.0.1:${google.port}, MAP *:80 127.0.0.1:${google.sinkPort}`,
    `--lang=${locale === 'es-US' ? 'es' : 'en-US'}`,
    // A free port, written into the profile: the side panel can be reached in no other way.
    '--remote-debugging-port=0',
    ...QUIET,
    ...extension,
    ...args,
  ];
}
