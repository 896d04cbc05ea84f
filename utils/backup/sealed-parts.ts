import { openBytes, type Sealed, sealBytes } from '../vault/seal.ts';

/** Binds a part to its file and to its place in it. */
export type Place = { header: string; index: number; isLast: boolean };

/** A value that JSON can carry, gzipped and sealed: two years of notes are a few hundred kilobytes. */
export async function sealPart(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const packed = await through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)));
  return sealBytes(key, labelOf(place), packed);
}

/** Throws when the key is another, or anything about the part or its place has changed. */
export async function openPart(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  const unpacked = await through(new DecompressionStream('gzip'), await openBytes(key, labelOf(place), sealed));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
}

function labelOf({ header, index, isLast }: Place): string {
  return `${header} ${index} ${isLast ? 'last' : 'more'}`;
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}
