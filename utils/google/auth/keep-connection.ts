import * as v from 'valibot';

/** What stays from one session to the next; a token is not among it. */
export type Connection = {
  clientId: string;
  /** The account's address; null as long as it is not known. */
  account: string | null;
  granted: string[];
  /** Google wants to ask a person again. */
  needsPerson: boolean;
};

export type HeldToken = { value: string; scopes: string[]; expiresAtMs: number };

const connectionShape: v.GenericSchema<unknown, Connection> = v.object({
  clientId: v.string(),
  account: v.nullable(v.string()),
  granted: v.array(v.string()),
  needsPerson: v.boolean(),
});

const tokenShape: v.GenericSchema<unknown, HeldToken> = v.object({
  value: v.string(),
  scopes: v.array(v.string()),
  expiresAtMs: v.number(),
});

type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

export const CONNECTION_KEY = 'googleConnection';
export const TYPED_CLIENT_ID_KEY = 'googleClientId';
const TOKEN_KEY = 'googleToken';

/** Where connection and token stand: the first on this device, the second in memory only. */
export function keepConnection(local: Area, session: Area) {
  return {
    async connection(): Promise<Connection | null> {
      return read(connectionShape, local, CONNECTION_KEY);
    },
    async setConnection(connection: Connection | null): Promise<void> {
      if (connection === null) await local.remove(CONNECTION_KEY);
      else await local.set({ [CONNECTION_KEY]: connection });
    },
    async token(): Promise<HeldToken | null> {
      return read(tokenShape, session, TOKEN_KEY);
    },
    async setToken(token: HeldToken | null): Promise<void> {
      if (token === null) await session.remove(TOKEN_KEY);
      else await session.set({ [TOKEN_KEY]: token });
    },
    async typedClientId(): Promise<string | null> {
      return read(v.string(), local, TYPED_CLIENT_ID_KEY);
    },
    async setTypedClientId(id: string | null): Promise<void> {
      if (id === null) await local.remove(TYPED_CLIENT_ID_KEY);
      else await local.set({ [TYPED_CLIENT_ID_KEY]: id });
    },
  };
}

export type KeptConnection = ReturnType<typeof keepConnection>;

async function read<Value>(shape: v.GenericSchema<unknown, Value>, area: Area, key: string): Promise<Value | null> {
  const found = v.safeParse(shape, (await area.get(key))[key]);
  return found.success ? found.output : null;
}
