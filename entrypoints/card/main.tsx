import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card.tsx';
import { createCardDesk } from '../../components/card/card-desk.ts';
import { ask } from '../../utils/messaging/ask.ts';

const root = document.querySelector('#app');
const ticket = location.hash.slice(1);
document.documentElement.lang = i18n.t('locale');
if (root) render(<Card desk={createCardDesk(ticket, ask)} />, root);
