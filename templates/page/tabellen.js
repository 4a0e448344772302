// Long tables sort by their heads. Pages say everything without this script: it only makes buttons of the heads that the page marks.
(() => {
  const { compare } = new Intl.Collator('de', { numeric: true });
  /** What a dash stands for is not there. */
  const nothing = /^[\s–—-]*$/u;
  const opening = /^[„“”"»«›‹‚‘'([]+/u;
  /** A third press gives back the order of the author, which has a meaning of its own. */
  const following = { none: 'ascending', ascending: 'descending', descending: 'none' };

  /** What a cell is compared by: the number that the page gives, else its words; `undefined` where it says nothing. */
  const comparable = (text, number, kind) => {
    if (kind === 'number') return number === undefined ? undefined : Number(number);
    const words = text.trim();
    return nothing.test(words) ? undefined : words.replace(opening, '');
  };

  /** The places of values in their new order. What says nothing comes last either way; equal values stay as they were written. */
  const order = (values, direction) => {
    const places = values.map((_, place) => place);
    if (direction === 'none') return places;
    const sign = direction === 'descending' ? -1 : 1;
    return places.sort((one, other) => {
      const [a, b] = [values[one], values[other]];
      if (a === undefined || b === undefined) return (a === undefined) - (b === undefined) || one - other;
      return sign * (typeof a === 'number' ? a - b : compare(a, b)) || one - other;
    });
  };

  globalThis.qeTables = { comparable, order };
  if (typeof document === 'undefined') return;

  const words = document.currentScript.dataset;
  const unseen = (name) => {
    const made = document.createElement(name);
    made.className = 'unseen';
    return made;
  };
  const status = unseen('p');
  status.setAttribute('aria-live', 'polite');

  const prepare = (table) => {
    const [body] = table.tBodies;
    const written = [...body.rows];
    const heads = [...table.tHead.querySelectorAll('th[data-sort]')];
    const press = (head) => {
      const direction = following[head.getAttribute('aria-sort') ?? 'none'];
      for (const each of heads) each.removeAttribute('aria-sort');
      if (direction !== 'none') head.setAttribute('aria-sort', direction);
      const values = written.map(({ cells }) => {
        const cell = cells[head.cellIndex];
        return comparable(cell?.textContent ?? '', cell?.dataset.sort, head.dataset.sort);
      });
      body.append(...order(values, direction).map((place) => written[place]));
      const name = head.textContent.trim();
      status.textContent = direction === 'none' ? words.written : `${words.by} „${name}“, ${words[direction]}.`;
    };
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => press(head));
      // browsers leave a button as it is that is seen in part
      button.addEventListener('focus', () => button.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
      head.append(button);
    }
    const hint = unseen('span');
    hint.textContent = words.hint;
    table.createCaption().append(hint);
  };

  document.body.append(status);
  for (const table of new Set([...document.querySelectorAll('thead th[data-sort]')].map((head) => head.closest('table'))))
    prepare(table);
})();
