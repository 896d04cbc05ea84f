import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card.tsx';
import { createCardDesk } from '../../components/card/card-desk.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { onNotice } from '../../utils/messaging/notices.ts';

const root = document.querySelector('#app');
const ticket = location.hash.slice(1);
document.documentElement.lang = i18n.t('locale');
const desk = createCardDesk(ticket, ask);
onNotice(({ notice }) => {
  if (notice === 'redraw') void desk.refresh();
}, new AbortController().signal);
if (root) render(<Card desk={desk} />, root);
