import { expect, test, vi } from 'vitest';
import { asId } from '../../utils/domain/ids.ts';
import type { CardContent, MessageName } from '../../utils/messages.ts';
import { type Ask, createCardDesk } from './card-desk.ts';

const content = { routine: 'arrival' } as CardContent;

/** A background that gives these answers and shows the card otherwise. */
function deskWith(answers: Partial<Record<MessageName, unknown>>) {
  const asked: MessageName[] = [];
  const ask = vi.fn(async (name: MessageName) => {
    asked.push(name);
    const answer = name in answers ? answers[name] : { ok: true, value: content };
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { desk: createCardDesk('ticket', ask as unknown as Ask), asked };
}

test('shows what the background says', async () => {
  const { desk } = deskWith({});
  await desk.load();
  expect(desk.view.value).toEqual({ is: 'content', content });
});

test('says why there is nothing to show', async () => {
  const { desk } = deskWith({ 'card-content': { ok: false, problem: 'locked' } });
  await desk.load();
  expect(desk.view.value).toEqual({ is: 'problem', problem: 'locked' });
});

test('a background that is gone is said, not waited for', async () => {
  const { desk } = deskWith({ 'card-content': new Error('gone') });
  await desk.load();
  expect(desk.view.value).toEqual({ is: 'problem', problem: 'not-reached' });
});

test('a double click asks once', async () => {
  const { desk, asked } = deskWith({ 'card-schedule': { opened: true } });
  const click = () => desk.schedule([asId('w')], { everyWeek: false, eventTitle: 'Room visit' });
  await Promise.all([click(), click()]);
  expect(asked.filter((name) => name === 'card-schedule')).toHaveLength(1);
});

test('a refusal is shown until the next try', async () => {
  const { desk } = deskWith({ 'card-schedule': { opened: false, why: 'leak', words: ['fox'] } });
  await desk.schedule([asId('w')], { everyWeek: false, eventTitle: 'Fox' });
  expect(desk.refusal.value).toEqual({ opened: false, why: 'leak', words: ['fox'] });
  await desk.load();
  expect(desk.refusal.value).toBeNull();
});

test('a note that was not kept is an error, so that the field keeps the text and says so', async () => {
  await expect(deskWith({ 'card-save-note': null }).desk.saveNote('text')).rejects.toThrow();
  await expect(deskWith({ 'card-save-note': { savedAt: '' } }).desk.saveNote('text')).resolves.toBeUndefined();
});

test('after a visit was taken back the card says that its event remains, if it had one', async () => {
  const { desk } = deskWith({ 'card-drop-visit': null });
  await desk.dropVisit({ id: asId('v'), state: 'opened', isOurs: false }, 'this');
  expect(desk.eventRemains.value).toBe(false);
  await desk.dropVisit({ id: asId('v'), state: 'scheduled', isOurs: false }, 'this');
  expect(desk.eventRemains.value).toBe(true);
});

test('a refresh that fails leaves the card as it is', async () => {
  const { desk } = deskWith({});
  await desk.load();
  const failing = deskWith({ 'card-content': new Error('gone') });
  failing.desk.view.value = desk.view.value;
  await failing.desk.refresh();
  expect(failing.desk.view.value).toEqual({ is: 'content', content });
});
