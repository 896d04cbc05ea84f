import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { ApiState } from '../api/state.ts';
import type { HostHandler } from './host.ts';
import { PAGE_POLICY } from './shell.ts';

const SCRIPT_PATH = '/_/static/page.js';
const STYLE = `body{font:14px/1.4 Roboto,sans-serif;margin:0}nav{padding:12px 24px;border-bottom:1px solid #ddd}
ol{display:flex;flex-wrap:wrap;gap:24px;padding:24px;margin:0;list-style:none}
li.gHz6xd{display:flex;flex-direction:column;width:300px;height:294px;border:1px solid #dadce0;border-radius:8px;overflow:hidden}
.Tc9hUd{position:relative;height:100px;padding:16px;box-sizing:border-box;background:#1967d2;color:#fff}
.Tc9hUd a{color:inherit;text-decoration:none}.Tc9hUd button{position:absolute;top:12px;right:8px}h2{margin:0;font-size:22px}
.TQYOZc{flex:1}.SZ0kZe{padding:12px;border-top:1px solid #dadce0;text-align:right}
.banner{margin:24px auto;max-width:960px;padding:24px;min-height:160px;box-sizing:border-box;border-radius:8px;background:#1967d2;color:#fff}
article,[role=article]{max-width:960px;margin:0 auto;padding:16px;border:1px solid #dadce0;border-radius:8px}
[role=tablist]{display:flex;gap:24px;padding:12px 24px}`;

/** classroom.google.com: home with its cards, and the stream of each course. */
export function classroomHost({ courses }: Pick<ApiState, 'courses'>): HostHandler {
  const script = stripTypeScriptTypes(readFileSync(new URL('../classroom/page.ts', import.meta.url), 'utf8'));
  return ({ url, method }, response) => {
    if (method !== 'GET') return false;
    if (url.pathname === SCRIPT_PATH) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(script);
      return true;
    }
    if (!/^\/(u\/\d+\/?)?(h|c\/[\w-]+)?$/.test(url.pathname)) return false;
    const active = courses.filter(({ courseState }) => courseState === 'ACTIVE');
    const start = active.map(({ id, name, section = '' }) => ({ id, name, section }));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': PAGE_POLICY,
    });
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Classroom</title><link rel="icon" href="data:,">
<style>${STYLE}</style><script type="application/json" id="start">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script></head>
<body id="yDmH0d"><nav role="navigation"><h1><a href="/u/0/h">Classroom</a></h1></nav>
<script type="module" src="${SCRIPT_PATH}"></script></body></html>`);
    return true;
  };
}
