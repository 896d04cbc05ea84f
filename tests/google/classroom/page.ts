/** Google Classroom's home and stream pages, as far as their structure has lasted. Runs in the browser. */

interface Course {
  id: string;
  name: string;
  section: string;
}

const courses = JSON.parse(document.querySelector('#start')?.textContent ?? '[]') as Course[];

const TEACHER = 'T Rivera';

function h(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const coded = (id: string) => btoa(id).replaceAll('=', '');
const streamPath = (id: string) => `/u/0/c/${coded(id)}`;

function homeView(): HTMLElement {
  const cards = courses.map((course) => card(course));
  return h(
    'c-wiz',
    { 'data-view-id': 'home' },
    h('div', { role: 'main' }, h('ol', { jsname: 'bN97Pc', class: 'JwPp0e' }, ...cards)),
  );
}

function card({ id, name, section }: Course): HTMLElement {
  const href = streamPath(id);
  const title = h(
    'a',
    { 'data-focus-id': `hSRGPd-${id}`, href },
    h('div', { class: 'ScpeUc Vu2fZd' }, name),
    h('div', { class: 'FWGURc' }, section),
  );
  return h(
    'li',
    { 'data-course-id': id, 'data-draggable-item-id': id, 'data-user-id': '1122334455', class: 'gHz6xd Aopndd rZXyy' },
    h(
      'div',
      { class: 'Tc9hUd' },
      h(
        'div',
        { class: 'R4EiSb' },
        h('a', { class: 'onkcGd', href, 'aria-hidden': 'true', tabindex: '-1' }),
        h('h2', { class: 'prWPdf' }, title),
        h('div', { class: 'z07MGc' }, TEACHER),
      ),
      h('button', { 'aria-label': `Class options for ${name}`, 'aria-haspopup': 'true' }, '⋮'),
    ),
    h('div', { class: 'TQYOZc' }),
    h(
      'div',
      { class: 'SZ0kZe' },
      h('a', { 'aria-label': `Open your work for ${name}`, href: `${href}/sp/MTEyMg/all` }, '▤'),
    ),
  );
}

function streamView({ id, name, section }: Course): HTMLElement {
  return h(
    'c-wiz',
    { 'data-p': `%.@."${id}"]`, 'data-view-id': 'stream' },
    h(
      'div',
      { role: 'tablist' },
      h('a', { role: 'tab', 'aria-selected': 'true', href: streamPath(id) }, 'Stream'),
      h('a', { role: 'tab', href: `/u/0/w/${coded(id)}/t/all` }, 'Classwork'),
    ),
    h(
      'div',
      { role: 'main' },
      h('div', { class: 'banner' }, h('h1', {}, name), h('div', {}, section)),
      h(
        'div',
        { 'data-stream-item-id': '800100200401', role: 'article' },
        h('span', { role: 'heading' }, 'Reading log'),
      ),
    ),
  );
}

/** Views that were shown once stay in the page. */
const shown = new Map<string, HTMLElement>();

function show(): void {
  const id = courses.find((course) => location.pathname === streamPath(course.id))?.id ?? '';
  const course = courses.find((one) => one.id === id);
  for (const view of shown.values()) view.style.display = 'none';
  const view = shown.get(id) ?? (course ? streamView(course) : homeView());
  view.style.display = '';
  if (!shown.has(id)) document.body.append(view);
  shown.set(id, view);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show();
});
window.addEventListener('popstate', show);
show();
