import { i18n } from '#i18n';
import { asId, type CourseId } from '../../utils/domain/ids.ts';
import { type ClassroomView, readClassroom } from '../../utils/google/pages/classroom-page.ts';
import { watchClassroom } from '../../utils/google/pages/watch-classroom.ts';
import type { CourseBadge, PageNotice } from '../../utils/messages.ts';
import { element } from '../overlay/element.ts';
import { makeOwnNode, type OwnNode } from '../overlay/own-node.ts';
import { type Ask, makeTryAsk, type TryAsk } from '../overlay/try-ask.ts';
import styles from './badge.css?inline';

type Place = { courseId: string; name: string; beside: Element; on: 'card' | 'heading' };
type Drawn = Place & { node: OwnNode; words: string };

/**
 * A small badge on the cards and streams of linked courses: how many windows and visits there are this week, and a way
 * into the planner. Pages of courses that are not linked stay as they are.
 */
export class CourseBadges {
  readonly #tryAsk: TryAsk;
  readonly #signal: AbortSignal;
  #places: Place[] = [];
  #drawn: Drawn[] = [];
  /** What the background said last, by course; null: nothing of this one. */
  #answers = new Map<string, CourseBadge | null>();
  #turn = 0;

  constructor({ ask }: { ask: Ask }, signal: AbortSignal) {
    this.#tryAsk = makeTryAsk(ask, signal);
    this.#signal = signal;
    watchClassroom(() => this.#look(), signal);
    // Numbers age while nobody looks.
    const askIfSeen = () => document.visibilityState === 'visible' && void this.#askAnew();
    document.addEventListener('visibilitychange', askIfSeen, { signal });
    signal.addEventListener('abort', () => this.#paint([]), { once: true });
  }

  hear({ notice }: PageNotice): void {
    if (notice === 'redraw') void this.#askAnew();
  }

  #look(): void {
    this.#places = placesIn(readClassroom(document, location.pathname));
    this.#paint(this.#places);
    if (this.#places.some(({ courseId }) => !this.#answers.has(courseId))) void this.#askAnew();
  }

  async #askAnew(): Promise<void> {
    const turn = ++this.#turn;
    const courses = this.#places.map(({ courseId, name }) => ({ courseId: asId<CourseId>(courseId), name }));
    if (courses.length === 0) return;
    // Asked is asked: a background that stumbles is not asked again with every change of the page.
    for (const { courseId } of courses) if (!this.#answers.has(courseId)) this.#answers.set(courseId, null);
    const badges = await this.#tryAsk('courses-seen', { courses });
    if (turn !== this.#turn || this.#signal.aborted || !badges) return;
    for (const { courseId } of courses) {
      this.#answers.set(courseId, badges.find((badge) => badge.courseId === courseId) ?? null);
    }
    this.#paint(this.#places);
  }

  /** Leaves what is right as it is, so that a focus stays where it was. */
  #paint(places: readonly Place[]): void {
    const wanted = places.flatMap((place) => {
      const badge = this.#answers.get(place.courseId);
      return badge ? [{ ...place, words: sayBadge(badge) }] : [];
    });
    const stays = (drawn: Drawn) =>
      drawn.node.host.isConnected &&
      wanted.some(({ beside, words }) => beside === drawn.beside && words === drawn.words);
    for (const drawn of this.#drawn) if (!stays(drawn)) drawn.node.host.remove();
    this.#drawn = this.#drawn.filter(stays);
    for (const place of wanted) {
      if (!this.#drawn.some(({ beside }) => beside === place.beside)) this.#drawn.push(this.#draw(place));
    }
  }

  #draw(place: Place & { words: string }): Drawn {
    const node = makeOwnNode('badge', styles);
    const button = element(
      'button',
      { type: 'button', class: place.on },
      element('span', { class: 'bars' }),
      place.words,
    );
    button.addEventListener('click', () => {
      void this.#tryAsk('open-class', { courseId: asId<CourseId>(place.courseId) });
    });
    node.root.append(button);
    if (place.on === 'card') place.beside.append(node.host);
    else place.beside.after(node.host);
    return { ...place, node };
  }
}

function placesIn(view: ClassroomView): Place[] {
  switch (view.is) {
    case 'home':
      return view.courses.map(({ courseId, name, card }) => ({ courseId, name, beside: card, on: 'card' }));
    case 'stream':
      return [{ courseId: view.courseId, name: view.name, beside: view.heading, on: 'heading' }];
    case 'other':
      return [];
  }
}

/** `4 windows · 2 visits this week`: never who. */
function sayBadge({ windows, visits }: CourseBadge): string {
  return i18n.t('classroomBadge.thisWeek', {
    windows: i18n.t('classroomBadge.windows', windows),
    visits: i18n.t('classroomBadge.visits', visits),
  });
}
