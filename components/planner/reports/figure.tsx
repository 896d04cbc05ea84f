import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  title: string;
  /** What the picture shows, in one sentence; the numbers stand in the table. */
  lead?: string | undefined;
  children: ComponentChildren;
};

/** One subject of a report: its picture and the table that says the same. */
export function Figure({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section class="report-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="small muted">{lead}</p>}
      {children}
    </section>
  );
}
