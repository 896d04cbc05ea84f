import { failed, ok, type Result } from '../../domain/result.ts';

export type FetchProblem =
  /** The address was reset, or the calendar is gone. */
  | 'address-gone'
  /** Google is busy or out of order; later may do. */
  | 'try-later'
  | 'offline'
  | 'too-large';

const TIMEOUT_MS = 30_000;
const LARGEST_BYTES = 10_000_000;

/** The file behind an address. It goes without cookies and without saying where it comes from. */
export async function fetchIcal(address: string, ask: typeof fetch = fetch): Promise<Result<string, FetchProblem>> {
  try {
    const response = await ask(address, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 429 || response.status >= 500) return failed('try-later');
    if (!response.ok) return failed('address-gone');
    return await readBounded(response);
  } catch {
    return failed('offline');
  }
}

async function readBounded(response: Response): Promise<Result<string, FetchProblem>> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > LARGEST_BYTES) {
      await reader?.cancel();
      return failed('too-large');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return ok(text + decoder.decode());
}
