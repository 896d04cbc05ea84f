/** What Firefox gives as redirect address: a domain that nobody can prove to own, so Google refuses it. */
const FIREFOX = /^https:\/\/([0-9a-f]{40})\.extensions\.allizom\.org\/$/;

/** The address to which Google returns: Firefox listens at the loopback form of its own (86 and newer). */
export function redirectAddress(given: string): string {
  const hash = FIREFOX.exec(given)?.[1];
  return hash ? `http://127.0.0.1/mozoauth2/${hash}` : given;
}
