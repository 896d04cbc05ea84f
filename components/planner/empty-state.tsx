import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/icons.tsx';

/** What stands on a page that has nothing yet: one sentence and the one thing to do. */
export function EmptyState({ icon, text, children }: { icon: IconName; text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p>{text}</p>
      <span class="row">{children}</span>
    </div>
  );
}
