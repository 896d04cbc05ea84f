/** A fresh random id, 128 bits in hex. It says nothing about what it names. */
export function newRecordId(): string {
  return crypto.getRandomValues(new Uint8Array(16)).toHex();
}
