import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate of our own, made for this run; browsers are told to accept it. */
export async function makeCertificate(): Promise<Certificate> {
  const name = [{ name: 'commonName', value: 'calendar.google.com' }];
  const { private: key, cert } = await generate(name, { keyType: 'ec', algorithm: 'sha256' });
  return { key, cert };
}
