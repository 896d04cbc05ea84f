import type { CDPSession, Page } from '@playwright/test';

/** A node as the debugging protocol sees it, closed shadow roots included. */
interface ProtocolNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: (ProtocolNode & { shadowRootType: 'user-agent' | 'open' | 'closed' })[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An element inside a closed shadow root, which locators cannot reach. */
export class ShadowElement {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #node: ProtocolNode;
  /** Element that carries the shadow root. */
  readonly host: { tag: string; attributes: Record<string, string> };

  constructor(node: ProtocolNode, { host, page, session }: { host: ProtocolNode; page: Page; session: CDPSession }) {
    this.#node = node;
    this.#page = page;
    this.#session = session;
    this.host = { tag: host.nodeName.toLowerCase(), attributes: attributesOf(host) };
  }

  get tag(): string {
    return this.#node.nodeName.toLowerCase();
  }

  get attributes(): Record<string, string> {
    return attributesOf(this.#node);
  }

  /** All text below it. */
  get text(): string {
    return textOf(this.#node);
  }

  /** Its border box in CSS pixels of the viewport. */
  async box(): Promise<Box> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: this.#node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** Whether it is still in the page, and shown. */
  async isShown(): Promise<boolean> {
    return this.box().then(
      () => true,
      () => false,
    );
  }

  /** A real mouse click at its middle, once it stands still. */
  async click(): Promise<void> {
    const { x, y } = await this.#middle();
    await this.#page.mouse.click(x, y);
  }

  async hover(): Promise<void> {
    const { x, y } = await this.#middle();
    await this.#page.mouse.move(x, y);
  }

  async focus(): Promise<void> {
    await this.#session.send('DOM.focus', { backendNodeId: this.#node.backendNodeId });
  }

  async #middle(): Promise<{ x: number; y: number }> {
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: this.#node.backendNodeId });
    let last = await this.box();
    for (;;) {
      await this.#page.evaluate(nextFrame);
      const { x, y, width, height } = await this.box();
      if (x === last.x && y === last.y) return { x: x + width / 2, y: y + height / 2 };
      last = { x, y, width, height };
    }
  }
}

/** Looks into the closed shadow roots of a page. */
export class ClosedShadow {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<ClosedShadow> {
    return new ClosedShadow(page, await page.context().newCDPSession(page));
  }

  /** Every element in a closed root that `matches`, in document order. */
  async findAll(matches: (element: ShadowElement) => boolean): Promise<ShadowElement[]> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: ShadowElement[] = [];
    for (const { node, host } of closedElements(root as ProtocolNode, null)) {
      const element = new ShadowElement(node, { host, page: this.#page, session: this.#session });
      if (matches(element)) found.push(element);
    }
    return found;
  }

  async find(matches: (element: ShadowElement) => boolean): Promise<ShadowElement | null> {
    return (await this.findAll(matches))[0] ?? null;
  }

  /** Name, for a screen reader, of the innermost element that has the focus; null: none has. */
  async focusedName(): Promise<string | null> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const isFocused = ({ properties = [] }: (typeof nodes)[number]) =>
      properties.some(({ name, value }) => name === 'focused' && value.value === true);
    const focused = nodes.filter((node) => isFocused(node) && node.role?.value !== 'RootWebArea').at(-1);
    return focused?.name?.value ?? null;
  }

  async detach(): Promise<void> {
    await this.#session.detach();
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function* closedElements(
  node: ProtocolNode,
  host: ProtocolNode | null,
): Generator<{ node: ProtocolNode; host: ProtocolNode }> {
  if (host && node.attributes) yield { node, host };
  for (const root of node.shadowRoots ?? []) {
    const inner = root.shadowRootType === 'closed' ? node : host;
    for (const child of root.children ?? []) yield* closedElements(child, inner);
  }
  for (const child of node.children ?? []) yield* closedElements(child, host);
}

function attributesOf({ attributes = [] }: ProtocolNode): Record<string, string> {
  const pairs = Array.from({ length: attributes.length / 2 }, (_, index) => attributes.slice(index * 2, index * 2 + 2));
  return Object.fromEntries(pairs) as Record<string, string>;
}

function textOf(node: ProtocolNode): string {
  if (node.nodeName === 'STYLE') return '';
  return (node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');
}
