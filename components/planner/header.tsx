import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';
import { hideEverything } from './hide-everything.ts';
import { usePlanner } from './planner.ts';
import { hrefOf, type Route, sectionOf, sections } from './route.ts';
import { SearchButton } from './search/search-button.tsx';

/** The planner's head: where one is, and the two ways to put students away. */
export function Header({ route }: { route: Route }) {
  const { vault } = usePlanner();
  const here = sectionOf(route);
  return (
    <header class="head">
      <a class="brand" href={hrefOf({ page: 'week' })}>
        <BrandMark />
        {i18n.t('extName')}
      </a>
      <nav aria-label={i18n.t('planner.navLabel')}>
        {sections.map((section) => (
          <a
            key={section}
            href={hrefOf(section === 'plan' ? { page: section, monday: null } : { page: section })}
            aria-current={section === here ? 'page' : undefined}
          >
            {i18n.t(`planner.nav.${section}`)}
          </a>
        ))}
      </nav>
      <span class="head-end">
        <SearchButton />
        <button type="button" class="btn quiet" onClick={() => hideEverything(true)}>
          <Icon name="eyeOff" />
          <span class="wide-only">{i18n.t('planner.hideAll')}</span>
        </button>
        {vault.protection.by === 'passphrase' && (
          <button type="button" class="btn quiet" onClick={() => vault.lock()}>
            <Icon name="lock" />
            <span class="wide-only">{i18n.t('planner.lockNow')}</span>
          </button>
        )}
      </span>
    </header>
  );
}

/** Two bars side by side: what the name says. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2" y="1" width="5" height="14" rx="2" fill="var(--accent)" />
      <rect x="9" y="6" width="5" height="9" rx="2" fill="var(--warm)" />
    </svg>
  );
}
