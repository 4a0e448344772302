// The search of the site: a plain script, since pages that are opened from a disk may load neither modules nor data.
(() => {
  const maxTerms = 8;
  const maxInside = 200;
  const shownResults = 20;
  /** Shorter parts of words would be found everywhere. */
  const shortestPart = 4;
  const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
  const letters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe' };

  /** A word as it is compared: ä as ae, ß as ss, without case and accents. */
  const fold = (word) =>
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæøœ]/gu, (letter) => letters[letter])
      .normalize('NFD')
      .replace(/\p{M}+/gu, '');

  /** Words and numbers; „3.1“ is one. */
  const wordsOf = (text) => text.normalize('NFC').match(wordPattern) ?? [];

  /** What is left of a word without the usual endings, for finding it inside others. */
  const stemOf = (word) => {
    const stem = word.replace(/innen$/u, 'in').replace(/(?:en|er|es|e|n|s)$/u, '');
    return stem.length >= shortestPart ? stem : word;
  };

  const makeIndex = (MiniSearch, pages) => {
    const vocabulary = new Set();
    const processTerm = (word) => fold(word);
    const index = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: wordsOf,
      processTerm: (word) => {
        const term = fold(word);
        vocabulary.add(term);
        return term;
      },
      searchOptions: { tokenize: wordsOf, processTerm },
    });
    index.addAll(pages.map(([, title, , text], id) => ({ id, title, text })));
    return { index, vocabulary: [...vocabulary] };
  };

  /** Pages that have all words of a query, else those that have some; the best first. */
  const find = ({ index, vocabulary }, query) => {
    const terms = [...new Set(wordsOf(query).map(fold))].slice(0, maxTerms);
    if (terms.length === 0) return [];
    const queries = terms.map((term) => {
      const part = stemOf(term);
      const inside =
        part.length < shortestPart ? [] : vocabulary.filter((word) => word !== term && word.includes(part)).slice(0, maxInside);
      const direct = {
        queries: [term],
        prefix: term.length > 1,
        fuzzy: term.length > 4 && !/\d/.test(term) ? 0.2 : false,
        boost: { title: 3 },
      };
      const within = { queries: inside, combineWith: 'OR', prefix: false, fuzzy: false, boost: { title: 2, text: 0.6 } };
      return { combineWith: 'OR', queries: inside.length === 0 ? [direct] : [direct, within] };
    });
    const all = index.search({ combineWith: 'AND', queries });
    return all.length > 0 || terms.length === 1 ? all : index.search({ combineWith: 'OR', queries });
  };

  /** A piece of a text around the first word that was found: its parts, every second of which was found. */
  const excerpt = (text, terms) => {
    const found = new Set(terms);
    const places = [...text.matchAll(wordPattern)].filter((match) => found.has(fold(match[0])));
    const first = places[0]?.index ?? 0;
    const from = first < 80 ? 0 : text.indexOf(' ', first - 70) + 1;
    const cut = from + 190 >= text.length ? text.length : text.lastIndexOf(' ', from + 190);
    const end = cut > first ? cut : Math.min(text.length, from + 190);
    const parts = [];
    let at = from;
    for (const { 0: word, index } of places) {
      if (index < at || index + word.length > end) continue;
      parts.push(text.slice(at, index), word);
      at = index + word.length;
    }
    parts.push(text.slice(at, end) + (end < text.length ? '\u00a0…' : ''));
    parts[0] = (from > 0 ? '…\u00a0' : '') + parts[0];
    return parts;
  };

  globalThis.qeSearch = { fold, wordsOf, makeIndex, find, excerpt };
  if (typeof document === 'undefined') return;

  const own = document.currentScript.getAttribute('src');
  const top = own.slice(0, own.lastIndexOf('/') + 1);
  const form = document.getElementById('_search');
  const input = form.querySelector('input');
  const status = document.getElementById('_search-status');
  const results = document.getElementById('_results');
  const list = results.querySelector('ol');
  let loading;
  let made;

  const load = (file) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      script.src = top + file;
      document.head.append(script);
    });
  const ready = () => {
    loading ??= Promise.all([load('minisearch.js'), load('suchindex.js')]).then(() => {
      made = makeIndex(globalThis.MiniSearch, globalThis.qeSite.pages);
    });
    return loading;
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className !== undefined) made.className = className;
    return made;
  };
  const item = ({ id, terms }) => {
    const { pages, kinds } = globalThis.qeSite;
    const [path, title, kind, text] = pages[id];
    const link = element('a', title);
    link.href = top + path;
    const piece = element('p', undefined, 'excerpt');
    excerpt(text, terms).forEach((part, index) => {
      piece.append(index % 2 === 1 ? element('mark', part) : part);
    });
    const entry = element('li');
    entry.append(link, ' ', element('span', kinds[kind], 'kind'), piece);
    return entry;
  };

  const show = () => {
    const { words } = globalThis.qeSite;
    const query = input.value.trim();
    const found = query === '' ? [] : find(made, query);
    list.replaceChildren(...found.slice(0, shownResults).map(item));
    results.hidden = found.length === 0;
    const count = `${found.length} ${found.length === 1 ? words.one : words.many}.`;
    status.textContent =
      query === '' ? '' : found.length === 0 ? words.none : found.length > shownResults ? `${count} ${words.more}` : count;
  };
  const search = () =>
    ready().then(show, () => {
      status.textContent = form.dataset.failed;
    });

  let timer;
  input.addEventListener('focus', () => void ready().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search().then(() => list.querySelector('a')?.focus());
  });
  const links = () => [input, ...list.querySelectorAll('a')];
  const move = (event) => {
    if (event.key === 'Escape' && input.value !== '') {
      input.value = '';
      show();
      input.focus();
      event.preventDefault();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = links().indexOf(document.activeElement);
    const next = by === undefined || at === -1 ? undefined : links()[at + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  form.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
  form.hidden = false;
})();
