import type { PageStart } from '../shared/wire.ts';
import { SCRIPT_PATH, STYLE_PATH } from './page-files.ts';

/** Google's page refuses HTML strings from its own scripts, and frames of other hosts. */
export const PAGE_POLICY = "require-trusted-types-for 'script'; frame-src 'self'";

const TITLES = { en: 'Google Calendar', es: 'Google Calendar' };
const THEME_COLORS = { light: '#F8FAFD', dark: '#1B1B1B' };

/** The empty page; its script draws everything. */
export function shellHtml(start: PageStart): string {
  const { language, theme } = start.options;
  return `<!doctype html>
<html lang="${language}" dir="ltr" class="${theme === 'dark' ? 'jDmqPc' : ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="${THEME_COLORS[theme]}">
<title>${TITLES[language]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="modulepreload" href="${SCRIPT_PATH}">
<script type="application/json" id="start">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script>
</head>
<body id="yDmH0d" class="tQj5Y">
<script type="module" src="${SCRIPT_PATH}"></script>
</body>
</html>
`;
}
