import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { leakCheck } from './leak-check.ts';
import { beforeTheWeek, staffQuestions, whyThisTime } from './room-texts.ts';

const time = { routine: 'writing', day: 'Tuesday, November 24', time: '9:30 – 9:45 AM' };

/** Everything that is written beforehand to be given to a teacher, or to stand on a room's paper. */
async function readyWords(language: string): Promise<string[]> {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  const ready =
    /^(expected|usualRoles|room\.part|room\.question)\.|^teacherText\.(staffQuestions|whyThisTime|beforeTheWeek)$/;
  return messages.flatMap((message) =>
    message.type !== 'plural' && ready.test(message.key.join('.')) ? [message.message] : [],
  );
}

describe('words about a room', () => {
  test('S15: one message has all the times of a week and three questions', () => {
    const text = beforeTheWeek([time, { ...time, routine: 'math', day: 'Thursday, November 26' }]);
    expect(text.split('\n').filter((line) => line.startsWith('–'))).toHaveLength(2);
    expect(text.match(/\?/g)).toHaveLength(3);
  });

  test('S30: three questions, and a wish for no names', () => {
    const text = staffQuestions('writing');
    expect(text.match(/^\d\./gm)).toHaveLength(3);
    expect(text).toContain('No names');
  });

  test('S45: one paragraph about the routine', () => {
    const text = whyThisTime({ routine: 'writing', demands: 'start, go on and hand in' });
    expect(text).toContain('start, go on and hand in');
    expect(text).not.toContain('\n');
  });

  test.each(['en', 'es'])(
    'S29, S39: in %s nothing written beforehand names a service, a disability or a fault',
    async (language) => {
      const words = await readyWords(language);
      expect(words.length).toBeGreaterThan(90);
      expect(words.flatMap((text) => leakCheck(text, []))).toEqual([]);
      const blame =
        /\b(?:fail\w*|poor|bad|weak\w*|unable|deficit\w*|disorder\w*|patient|incapaz|déficit\w*|trastorno\w*|malo|paciente)\b/i;
      expect(words.filter((text) => blame.test(text))).toEqual([]);
    },
  );
});
