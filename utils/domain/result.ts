/** An expected failure is a value: the caller must look before it uses the thing. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failed<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

/** Ends a `switch` over a union: a new member that was forgotten is a compile error. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
