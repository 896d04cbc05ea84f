type Value = {
  /** 0 (left) to 1 (right). */
  at: number;
  /** 0 (bottom) to 1 (top); null: nothing is known, and no line is drawn over it. */
  value: number | null;
};

type Props = {
  values: readonly Value[];
  top: string;
  bottom: string;
  from: string;
  to: string;
  /** What a screen reader says; the numbers stand in the table beside it. */
  label: string;
};

/** A room at each edge, so that no mark is cut. */
const EDGE = 4;
const x = ({ at }: Value) => `${EDGE + at * (100 - 2 * EDGE)}%`;
const y = (value: number) => `${EDGE + (1 - value) * (100 - 2 * EDGE)}%`;

/** A line over time. Its marks are joined only where they follow each other without a gap. */
export function LineChart({ values, top, bottom, from, to, label }: Props) {
  return (
    <div class="line-chart" role="img" aria-label={label}>
      <span class="small muted">{top}</span>
      <svg aria-hidden="true">
        <line class="edge" x1="0" x2="100%" y1={y(1)} y2={y(1)} />
        <line class="edge" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
        {values.slice(1).map((value, index) => {
          const before = values[index];
          if (!before || before.value === null || value.value === null) return null;
          return (
            <line key={value.at} class="trend" x1={x(before)} y1={y(before.value)} x2={x(value)} y2={y(value.value)} />
          );
        })}
        {values.map(
          (value) => value.value !== null && <circle key={value.at} cx={x(value)} cy={y(value.value)} r="4" />,
        )}
      </svg>
      <span class="small muted">{bottom}</span>
      <span class="row small muted dates">
        <span>{from}</span>
        <span class="end">{to}</span>
      </span>
    </div>
  );
}
