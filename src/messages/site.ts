import type { SiteKind, SitePart } from '../model/site.ts';

/** Words of the guide as a site: around its pages, of its search, in its addresses. */
export const siteWords = {
  /** The folders of pages. */
  folders: {
    chapter: 'kapitel',
    standard: 'standards',
    measure: 'massnahmen',
    indicator: 'indikatoren',
    story: 'geschichten',
  },
  /** The names of files that hold a part. */
  parts: {
    profile: 'kommune',
    theme: 'thema',
    process: 'weg',
    standards: 'standards',
    outcomes: 'wirkung',
    measures: 'massnahmen',
    indicators: 'indikatoren',
    stories: 'geschichten',
    lessons: 'tipps',
    outlook: 'ausblick',
    method: 'zaehlweise',
  } satisfies Record<SitePart, string>,
  register: 'register',
  assets: { style: 'site.css', search: 'suche.js', tables: 'tabellen.js', index: 'suchindex.js', engine: 'minisearch.js' },
  /** What a page is called whose template gives it no heading. */
  untitled: {
    profile: 'Die Kommune und ihr Netzwerk',
    theme: 'Thema und Schwerpunkt',
    process: 'Der Weg',
    standards: 'Die Standards und wo sie stehen',
    outcomes: 'Was wir bewirken wollen',
    measures: 'Maßnahmen',
    indicators: 'Indikatoren',
    stories: 'Geschichten',
    lessons: 'Tipps für andere Kommunen',
    outlook: 'Ausblick',
    method: 'Wie gezählt wird',
  } satisfies Record<SitePart, string>,
  /** In search results, behind the title. */
  kinds: {
    index: 'Leitfaden',
    part: 'Leitfaden',
    chapter: 'Kapitel',
    standard: 'Standard',
    measure: 'Maßnahme',
    indicator: 'Indikator',
    story: 'Geschichte',
    register: 'Register',
  } satisfies Record<SiteKind, string>,
  start: 'Startseite',
  registerTitle: 'Alle Seiten von A bis Z',
  /** The heading for titles that begin with no letter. */
  otherLetters: '0–9',
  navigation: 'Seiten des Leitfadens',
  menu: 'Alle Teile',
  path: 'Sie sind hier',
  leaf: 'Blättern',
  previous: 'Zurück',
  next: 'Weiter',
  changed: 'Letzte Änderung',
  search: {
    label: 'Leitfaden durchsuchen',
    button: 'Suchen',
    /** Behind the number of pages. */
    one: 'Seite gefunden',
    many: 'Seiten gefunden',
    more: 'Die ersten 20 davon:',
    none: 'Nichts gefunden. Vielleicht hilft ein kürzeres Wort oder das Register aller Seiten.',
    results: 'Suchergebnisse',
    failed: 'Die Suche ließ sich nicht laden. Das Register nennt alle Seiten.',
  },
  licence: 'MiniSearch 7.2.0, MIT-Lizenz',
} as const;
