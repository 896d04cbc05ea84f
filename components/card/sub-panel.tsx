import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';

type Props = { title: string; onBack: () => void; children: ComponentChildren };

/** A second step in the card's foot. Focus goes to it, and Escape leads back instead of closing the card. */
export function SubPanel({ title, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onBack();
    };
    // Before the card's own listener, which closes it.
    addEventListener('keydown', leave, { capture: true });
    return () => removeEventListener('keydown', leave, { capture: true });
  }, []);
  return (
    <section class="card-actions">
      <div class="line">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="btn quiet push" onClick={onBack}>
          <Icon name="chevronLeft" />
          {i18n.t('card.back')}
        </button>
      </div>
      {children}
    </section>
  );
}
