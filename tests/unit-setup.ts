import 'fake-indexeddb/auto';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { configureGlobal } from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The fake browser has no words of its own: it gets the English ones, filled in as a browser does. */
const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | (string | number)[]) => {
  const values = [substitutions ?? []].flat();
  const message = messages[key]?.message ?? '';
  return message
    .replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''))
    .replaceAll('$$', '$');
};

/** The same cases in every run, so that a run says something about the change; `SEED=7 npm run unit` tries others. */
configureGlobal({ seed: Number(process.env.SEED ?? 20261116) });
