/**
 * Attributes of every field that may hold a student's text: nothing of it may reach a spell checker's or
 * translator's maker, a form history or a writing assistant (design section 7).
 */
export const privateText = {
  spellcheck: false,
  autocomplete: 'off',
  // Preact sets the property, which is a boolean: the 'off' that its types ask for would turn it on.
  autocorrect: false as unknown as 'off',
  autocapitalize: 'off',
  translate: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
} as const;
