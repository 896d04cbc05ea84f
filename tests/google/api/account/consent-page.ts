import type { Account } from '../../shared/wire.ts';
import { shortScope } from '../scopes.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const frame = (title: string, content: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:15px/1.5 system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}
button{font:inherit;padding:.4rem 1.2rem;margin-right:.6rem}label{display:block;margin:.4rem 0}</style></head>
<body>${content}</body></html>`;

/** The page at which scopes can be unticked one by one. */
export function consentHtml(url: URL, account: Account, scopes: readonly string[]): string {
  const kept = [...url.searchParams].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const boxes = scopes.map(
    (scope) => `<label><input type="checkbox" checked data-scope="${escaped(shortScope(scope))}"
 onchange="const f=this.form,n='stand_in_untick',o=f.querySelector('[data-off=\\''+this.dataset.scope+'\\']');
 if(o)o.remove();if(!this.checked){const i=document.createElement('input');i.type='hidden';i.name=n;i.value=this.dataset.scope;i.dataset.off=i.value;f.append(i)}"> ${escaped(shortScope(scope))}</label>`,
  );
  return frame(
    'Sign in - Google Accounts (stand-in)',
    `<h1>Alongside wants access to your Google Account</h1><p>${escaped(account.email)}</p>
<form method="get">${kept.join('')}${boxes.join('')}
<button name="stand_in_answer" value="grant">Continue</button><button name="stand_in_answer" value="deny">Cancel</button></form>`,
  );
}

export function errorHtml(problem: string): string {
  return frame('Error', `<h1>Access blocked</h1><p>Error 400: ${problem}</p>`);
}
