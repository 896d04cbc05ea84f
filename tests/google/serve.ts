/** Runs the stand-in by hand: `node tests/google/serve.ts --port 8443`. */
import { parseArgs } from 'node:util';
import { startGoogle } from './start.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    language: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
  },
});
const google = await startGoogle({
  port: Number(values.port),
  options: { language: values.language === 'es' ? 'es' : 'en', theme: values.theme === 'dark' ? 'dark' : 'light' },
});
console.log(`The stand-in listens on port ${google.port} (HTTPS) and ${google.sinkPort} (HTTP). Start a Chromium with`);
console.log(
  `  --ignore-certificate-errors --host-resolver-rules="MAP *:443 127.0.0.1:${google.port}, MAP *:80 127.0.0.1:${google.sinkPort}"`,
);
console.log('and open https://calendar.google.com/calendar/u/0/r/week');
