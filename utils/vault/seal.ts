const NONCE_BYTES = 12;

/** Nonce and ciphertext in one. The nonce is random for every sealing, so it also tells two versions of a record apart. */
export type Sealed = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Seals bytes with AES-GCM. `label` is not kept, but opening asks for the same one. */
export async function sealBytes(key: CryptoKey, label: string, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const hidden = await crypto.subtle.encrypt(gcm(nonce, label), key, bytes);
  const sealed = new Uint8Array(NONCE_BYTES + hidden.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(hidden), NONCE_BYTES);
  return sealed;
}

/** Throws when a single bit, the key or the label is another. */
export async function openBytes(key: CryptoKey, label: string, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const hidden = sealed.subarray(NONCE_BYTES);
  return new Uint8Array(await crypto.subtle.decrypt(gcm(nonceOf(sealed), label), key, hidden));
}

/** Seals a value that JSON can carry. */
export function sealValue(key: CryptoKey, label: string, value: unknown): Promise<Sealed> {
  return sealBytes(key, label, encoder.encode(JSON.stringify(value)));
}

export async function openValue(key: CryptoKey, label: string, sealed: Sealed): Promise<unknown> {
  return JSON.parse(decoder.decode(await openBytes(key, label, sealed)));
}

export function nonceOf(sealed: Sealed): Uint8Array<ArrayBuffer> {
  return sealed.subarray(0, NONCE_BYTES);
}

/** Whether both are one and the same sealing: the same record, unchanged. */
export function isSameSealing(a: Sealed, b: Sealed): boolean {
  for (let at = 0; at < NONCE_BYTES; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function gcm(nonce: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(label) };
}
