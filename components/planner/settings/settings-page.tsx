import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DistrictContact } from '../district/district-contact.tsx';
import { PageHead } from '../page-head.tsx';
import { hrefOf } from '../route.ts';
import { DistrictRules } from './district-rules.tsx';
import { FilesSettings } from './files-settings.tsx';
import { MyCalendars } from './my-calendars.tsx';
import { OldNotes } from './old-notes.tsx';
import { OnPages } from './on-pages.tsx';
import { PassphraseSettings } from './passphrase-settings.tsx';
import { PutAway } from './put-away.tsx';
import { SampleSettings } from './sample-settings.tsx';

export function SettingsPage() {
  return (
    <>
      <PageHead title={i18n.t('planner.nav.settings')} />
      <PassphraseSettings />
      <FilesSettings />
      <PutAway />
      <OnPages />
      <section class="sheet">
        <h2>{i18n.t('account.title')}</h2>
        <p class="muted">{i18n.t('account.inSettings')}</p>
        <a class="btn" href={hrefOf({ page: 'account' })}>
          {i18n.t('account.open')}
        </a>
      </section>
      <MyCalendars />
      <DistrictRules />
      <OldNotes />
      <SampleSettings />
      <section class="sheet">
        <h2>{i18n.t('planner.about.title')}</h2>
        <p>{i18n.t('planner.about.text')}</p>
        <DistrictContact />
        <p class="small muted">{i18n.t('planner.about.version', { version: browser.runtime.getManifest().version })}</p>
      </section>
    </>
  );
}
