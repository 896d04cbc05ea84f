/** What an unlocked vault leaves for the extension's other contexts. */
export type SessionEntries = {
  vaultKey: { keyId: string /** The data key, base64. */; dataKey: string };
  /** When a person last did something, milliseconds since 1970. */
  activeAtMs: number;
};

/** In memory only, gone when the browser closes, shared by the extension's own contexts and closed to content scripts. */
export type SessionMemory = {
  get<Name extends keyof SessionEntries>(name: Name): Promise<SessionEntries[Name] | null>;
  set<Name extends keyof SessionEntries>(name: Name, value: SessionEntries[Name]): Promise<void>;
  remove(name: keyof SessionEntries): Promise<void>;
};
