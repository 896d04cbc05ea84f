import { describe, expect, test } from 'vitest';
import { freePolicy } from '../../policy/read-policy.ts';
import { chooseClientId } from './client-id.ts';
import { readAnswer, readRejection } from './read-answer.ts';
import { redirectAddress } from './redirect-address.ts';

const id = (name: string) => `${name}.apps.googleusercontent.com`;

describe('the client id', () => {
  test.each([
    ['district', id('1-d'), id('2-t'), id('3-b')],
    ['therapist', null, id('2-t'), id('3-b')],
    ['build', null, null, id('3-b')],
    // What is no client id is passed over.
    ['therapist', 'not one', id('2-t'), id('3-b')],
  ] as const)('comes from the %s', (from, clientId, typed, built) => {
    expect(chooseClientId({ ...freePolicy, clientId }, typed, built)?.from).toBe(from);
  });

  test('may be missing', () => {
    expect(chooseClientId(freePolicy, null, undefined)).toBeNull();
    expect(chooseClientId(freePolicy, 'javascript:alert(1)', undefined)).toBeNull();
  });
});

test('Firefox is answered at its loopback address, other browsers at what they name', () => {
  const hash = '0123456789abcdef0123456789abcdef01234567';
  expect(redirectAddress(`https://${hash}.extensions.allizom.org/`)).toBe(`http://127.0.0.1/mozoauth2/${hash}`);
  expect(redirectAddress('https://abc.chromiumapp.org/')).toBe('https://abc.chromiumapp.org/');
});

describe('the answer', () => {
  const at = (fragment: string) => readAnswer(`https://abc.chromiumapp.org/#${fragment}`, 's1');

  test('grants', () => {
    expect(at('state=s1&access_token=t&token_type=Bearer&expires_in=3599&scope=a%20b')).toEqual({
      ok: true,
      value: { token: 't', scopes: ['a', 'b'], expiresInS: 3599 },
    });
  });

  test.each([
    ['error=access_denied&state=s1', 'denied'],
    ['error_subtype=access_denied&error=interaction_required&state=s1', 'needs-person'],
    ['error=login_required&state=s1', 'needs-person'],
    ['error=immediate_failed&state=s1', 'needs-person'],
    ['access_token=t&expires_in=3599', 'not-our-answer'],
    ['state=s2&access_token=t&expires_in=3599', 'not-our-answer'],
    ['state=s1', 'not-our-answer'],
    ['state=s1&access_token=t&expires_in=soon', 'not-our-answer'],
    ['', 'not-our-answer'],
  ])('%s: %s', (fragment, problem) => {
    expect(at(fragment)).toEqual({ ok: false, problem });
  });

  test.each([
    [new Error('The user did not approve access.'), 'closed'],
    [new Error('User interaction required. Try setting `abortOnLoadForNonInteractive`'), 'needs-person'],
    [new Error('Authorization page could not be loaded.'), 'offline'],
    [new Error('Only one web auth flow is allowed at a time.'), 'already-open'],
    [{ message: 'User cancelled or denied access.' }, 'closed'],
    [{ message: 'Requires user interaction' }, 'needs-person'],
    ['anything', 'closed'],
  ])('a browser says %s', (thrown, problem) => {
    expect(readRejection(thrown)).toBe(problem);
  });
});
