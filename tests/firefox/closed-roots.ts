import type { Browser, Page } from 'puppeteer-core';

/** A node as WebDriver BiDi tells it, closed shadow roots included. */
interface RemoteNode {
  sharedId: string;
  value: {
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface CallAnswer {
  result: { result: { value: unknown } };
}

/** Puppeteer has no public way to ask for closed roots: these two members are missing in its types. */
type BidiBrowser = Browser & { connection: { send: (method: string, parameters: object) => Promise<CallAnswer> } };
type BidiFrame = { _id: string };

/** Runs a function in a page. Arguments may be nodes in closed roots. */
async function call(page: Page, declaration: string, parameters: object): Promise<unknown> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const { _id: context } = page.mainFrame() as unknown as BidiFrame;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    awaitPromise: false,
    target: { context },
    ...parameters,
  });
  return answer.result.result.value;
}

/** An element in a closed shadow root, which selectors cannot reach. */
export class ClosedElement {
  readonly #page: Page;
  readonly #node: RemoteNode;

  constructor(page: Page, node: RemoteNode) {
    this.#page = page;
    this.#node = node;
  }

  /** What a screen reader says for it. */
  get label(): string {
    return this.#node.value.attributes?.['aria-label'] ?? '';
  }

  get text(): string {
    return textOf(this.#node);
  }

  get classes(): string[] {
    return classesOf(this.#node);
  }

  /** Its border box in CSS pixels of the viewport. */
  async box(): Promise<Box> {
    const json = await call(this.#page, '(element) => JSON.stringify(element.getBoundingClientRect())', {
      arguments: [{ sharedId: this.#node.sharedId }],
    });
    return JSON.parse(String(json));
  }

  /** A real mouse click at its middle. */
  async click(): Promise<void> {
    const { x, y, width, height } = await this.box();
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }
}

/** Every element with this class in what is ours on the host page. */
export async function ownElements(page: Page, name: string): Promise<ClosedElement[]> {
  const hosts = await call(page, '() => [...document.querySelectorAll("alongside-pill, alongside-day")]', {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return (hosts as RemoteNode[])
    .flatMap((host) => [...nodesBelow(host)])
    .filter((node) => classesOf(node).includes(name))
    .map((node) => new ClosedElement(page, node));
}

function* nodesBelow({ value }: RemoteNode): Generator<RemoteNode> {
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  for (const node of below) {
    yield node;
    yield* nodesBelow(node);
  }
}

function classesOf({ value }: RemoteNode): string[] {
  return (value.attributes?.class ?? '').split(' ');
}

function textOf(node: RemoteNode): string {
  return (node.value.nodeValue ?? '') + (node.value.children ?? []).map(textOf).join('');
}
