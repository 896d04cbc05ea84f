import { failed, ok, type Result } from '../domain/result.ts';

/** The first line of a file: a person who opens it in an editor sees what it is. */
const FIRST_LINE = 'ALONGSIDE SEALED FILE\n';
const LENGTH_BYTES = 4;

const encoder = new TextEncoder();
const FIRST_BYTES = encoder.encode(FIRST_LINE);

type Bytes = Uint8Array<ArrayBuffer>;

/** A sealed part with its place in the file. */
export type Part = { sealed: Bytes; isLast: boolean };

export type FramedFile = { header: string; parts: Part[] };

export type FrameProblem = 'not-ours' | 'truncated';

/** The bytes of the header and of each part as they follow each other in a file. */
export function frameHeader(header: string): Bytes[] {
  const bytes = encoder.encode(header);
  return [FIRST_BYTES, lengthOf(bytes), bytes];
}

export function framePart({ sealed, isLast }: Part): Bytes[] {
  return [new Uint8Array([isLast ? 1 : 0]), lengthOf(sealed), sealed];
}

/** Takes a file apart without opening anything. A file ends with its last part: one that was cut off is told here. */
export function readFrames(file: Bytes): Result<FramedFile, FrameProblem> {
  const start = file.subarray(0, FIRST_BYTES.length);
  if (start.some((byte, at) => byte !== FIRST_BYTES[at]) || file.length === 0) return failed('not-ours');
  const reader = readerOf(file, FIRST_BYTES.length);
  const header = reader.take();
  if (!header) return failed('truncated');
  const parts: Part[] = [];
  while (!parts.at(-1)?.isLast) {
    const kind = reader.byte();
    const sealed = reader.take();
    if (kind === null || sealed === null) return failed('truncated');
    parts.push({ sealed, isLast: kind === 1 });
  }
  return ok({ header: new TextDecoder().decode(header), parts });
}

function readerOf(file: Bytes, from: number) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = from;
  return {
    byte: () => (at < file.length ? view.getUint8(at++) : null),
    /** The next bytes that have their length before them; null when the file ends before they do. */
    take(): Bytes | null {
      if (at + LENGTH_BYTES > file.length) return null;
      const length = view.getUint32(at);
      const begin = at + LENGTH_BYTES;
      if (begin + length > file.length) return null;
      at = begin + length;
      return file.subarray(begin, at);
    },
  };
}

function lengthOf(bytes: Bytes): Bytes {
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return length;
}
