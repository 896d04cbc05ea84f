import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/icons.tsx';

type Props = {
  title: string;
  lead?: string;
  /** Where the page above is. */
  back?: { href: string; label: string };
  children?: ComponentChildren;
};

/** A page's heading, with its way back and its main actions. */
export function PageHead({ title, lead, back, children }: Props) {
  return (
    <div class="page-head">
      {back && (
        <a class="back small" href={back.href}>
          <Icon name="chevronLeft" />
          {back.label}
        </a>
      )}
      <div class="row">
        <h1 tabIndex={-1}>{title}</h1>
        <span class="row end">{children}</span>
      </div>
      {lead && <p class="muted lead">{lead}</p>}
    </div>
  );
}
