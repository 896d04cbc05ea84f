import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';

/** What a place in a message is filled with: by name, or the count of a plural. */
export type Places = Record<string, string | number> | number;

/** The words of the interface, as a person reads them: `say('planner.goal.number', { number: 1 })`. */
export type Say = (key: string, places?: Places) => string;

/** Words are looked up rather than written into tests, so that a better word breaks none of them. */
export async function wordsIn(language: 'en' | 'es'): Promise<Say> {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  const byKey = new Map(messages.map((message) => [message.key.join('.'), message]));
  return (key, places = {}) => {
    const message = byKey.get(key);
    if (!message) throw new Error(`No word "${key}" in ${language}.`);
    return fill(textOf(message, places), places);
  };
}

function textOf(message: ParsedMessage, places: Places): string {
  if (message.type !== 'plural') return message.message;
  const count = typeof places === 'number' ? places : places.count;
  return message.plurals[String(count)] ?? message.plurals.n ?? '';
}

function fill(text: string, places: Places): string {
  if (typeof places === 'number') return text.replaceAll('$1', String(places));
  return Object.entries(places).reduce((rest, [name, value]) => rest.replaceAll(`{${name}}`, String(value)), text);
}
