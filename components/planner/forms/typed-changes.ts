/** What was typed into a form and is not known to be kept yet. */
export type TypedChanges<Value extends object> = {
  type: (patch: Partial<Value>) => void;
  /** What may be kept now, which is then on its way; null: nothing. */
  send: (isRight: (field: keyof Value) => boolean) => Partial<Value> | null;
  /** It arrived, or it did not and waits again, below what was typed since. */
  arrived: (sent: Partial<Value>) => void;
  failed: (sent: Partial<Value>) => void;
  /** The stored value as the form shows it. */
  over: (stored: Value) => Value;
};

export function createTypedChanges<Value extends object>(): TypedChanges<Value> {
  let unsaved: Partial<Value> = {};
  let onItsWay: Partial<Value> = {};

  /** A later sending of the same field is still on its way. */
  function arrived(sent: Partial<Value>): void {
    onItsWay = only(onItsWay, (field) => onItsWay[field] !== sent[field]);
  }

  return {
    type: (patch) => {
      unsaved = { ...unsaved, ...patch };
    },
    send: (isRight) => {
      const patch = only(unsaved, isRight);
      if (Object.keys(patch).length === 0) return null;
      unsaved = only(unsaved, (field) => !(field in patch));
      onItsWay = { ...onItsWay, ...patch };
      return patch;
    },
    arrived,
    failed: (sent) => {
      arrived(sent);
      unsaved = { ...sent, ...unsaved };
    },
    over: (stored) => ({ ...stored, ...onItsWay, ...unsaved }),
  };
}

function only<Value extends object>(patch: Partial<Value>, isOne: (field: keyof Value) => boolean): Partial<Value> {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => isOne(field as keyof Value))) as Partial<Value>;
}
