import { TapRow } from './tap-row.tsx';

type Props<Value extends string> = {
  label: string;
  /** What is chosen; tapped once more it is not. */
  value: Value | undefined;
  options: readonly Value[];
  say: (value: Value) => string;
  choose: (value: Value | null) => void;
};

/** One of a few, with one tap; nothing is chosen beforehand, and a tap can be taken back. */
export function ChoiceRow<Value extends string>({ value, choose, ...row }: Props<Value>) {
  return (
    <TapRow {...row} isOn={(option) => option === value} tap={(option) => choose(option === value ? null : option)} />
  );
}
