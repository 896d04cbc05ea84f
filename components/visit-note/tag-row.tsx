import { TapRow } from './tap-row.tsx';

type Props<Value extends string> = {
  label: string;
  values: readonly Value[];
  options: readonly Value[];
  say: (value: Value) => string;
  choose: (values: Value[] | null) => void;
};

/** Any of a few, each with one tap. */
export function TagRow<Value extends string>({ values, choose, ...row }: Props<Value>) {
  const toggle = (option: Value) => {
    const next = values.includes(option) ? values.filter((one) => one !== option) : [...values, option];
    choose(next.length > 0 ? next : null);
  };
  return <TapRow {...row} isOn={(option) => values.includes(option)} tap={toggle} />;
}
