import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readPolicy } from '../../../utils/policy/read-policy.ts';
import { Switch } from '../forms/switch.tsx';
import { usePlanner } from '../planner.ts';
import { changeSettings } from './change-settings.ts';
import { EventTitle } from './event-title.tsx';

/** What may be seen on Google's pages and on calendars. */
export function OnPages() {
  const { vault, data } = usePlanner();
  const { settings } = data.caseload;
  const [codeNamesAllowed, setCodeNamesAllowed] = useState(true);
  useEffect(() => void readPolicy().then((policy) => setCodeNamesAllowed(policy.codeNamesOnPages)), []);
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.onPages.title')}</h2>
      <Switch
        id="overlay-on"
        label={i18n.t('planner.onPages.overlay')}
        help={i18n.t('planner.onPages.overlayHelp')}
        on={settings.overlayOn}
        onChange={(overlayOn) => changeSettings(vault, { overlayOn })}
      />
      <Switch
        id="code-names-on-pages"
        label={i18n.t('planner.onPages.codeNames')}
        help={i18n.t(codeNamesAllowed ? 'planner.onPages.codeNamesHelp' : 'planner.onPages.codeNamesByDistrict')}
        on={settings.codeNamesOnPages && codeNamesAllowed}
        fixed={!codeNamesAllowed}
        onChange={(codeNamesOnPages) => changeSettings(vault, { codeNamesOnPages })}
      />
      <Switch
        id="show-all-windows"
        label={i18n.t('planner.onPages.showAll')}
        help={i18n.t('planner.onPages.showAllHelp')}
        on={settings.showAllWindows}
        onChange={(showAllWindows) => changeSettings(vault, { showAllWindows })}
      />
      <EventTitle />
    </section>
  );
}
