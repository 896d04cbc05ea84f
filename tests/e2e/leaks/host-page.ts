import type { Page } from '@playwright/test';

/** All that the page's own scripts can see: its document with every open shadow root, attributes and addresses of frames. */
export function textOfHostPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const read = (root: Document | ShadowRoot | Element) => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) read(element.shadowRoot);
    };
    read(document);
    parts.push(document.title, location.href, JSON.stringify({ ...localStorage }), document.cookie);
    return parts.join('\n');
  });
}

/** The page on paper, without the moments at which it was made. */
export async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ printBackground: true });
  return pdf.toString('latin1').replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '');
}
