import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { joinPath, readTarget, relativePath } from '../../src/model/link-target.ts';
import { checked, loaded, place, places, settings } from '../support/loaded.ts';
import type { Content } from '../support/memory-tree.ts';

const story = (body: string) => `---\ntitle: S\nbasis: composite\n---\n${body}`;
const measure = (id: string, more = '') => `id: ${id}\ntitle: ${id}\nstatus: idea\n${more}`;
const told = (files: Record<string, Content>) => checked(files).map((found) => `${place(found)}: ${findingText(found)}`);
const folder = { kind: 'directory' } as const;

describe('link-broken', () => {
  const there = { 'anlagen/brief.md': 'x', anlagen: folder, 'measures/a.yaml': measure('a') };
  const body = (text: string) => places({ ...there, 'stories/s.md': story(text) });

  it('is where a link begins, counted in the file', () => {
    expect(body('Eins [a](weg.md) und [b](../anlagen/weg.pdf)\n\n- [c](weg.md)\n')).toEqual([
      'stories/s.md:5:22 link-broken',
      'stories/s.md:5:6 link-broken',
      'stories/s.md:7:3 link-broken',
    ]);
  });

  it.each([
    ['a record', '[a](../measures/a.yaml)'],
    ['an attachment with a place in it', '[a](../anlagen/brief.md#gruss)'],
    ['a folder', '[a](../anlagen/)'],
    ['itself', '[a](s.md) [b](./s.md)'],
    ['a page', '[a](https://example.org/weg.md) <https://example.org> www.example.org/weg.md'],
    ['mail and telephone', '[a](mailto:amt) [b](tel:115)'],
    ['a place in the text', '[a](#ende)'],
    ['what is not read', '[a](../out/leitfaden.html) [b](../.gitlab-ci.yml) [c](../node_modules/x/README.md)'],
    ['code', '`[a](weg.md)`\n\n```\n[a](weg.md)\n```'],
    ['a label without an address', '[a][weg] [b]'],
    ['a name with blanks and umlauts', '[a](<../anlagen/brief.md>)'],
    ['a name in percent signs', '[a](../anlagen/br%69ef.md)'],
  ])('is quiet about %s', (_, text) => {
    expect(body(text)).toEqual([]);
  });

  it('knows names with blanks and umlauts', () => {
    const files = {
      'anlagen/Übergabe Bogen.pdf': 'x',
      'stories/s.md': story('[a](<../anlagen/Übergabe Bogen.pdf>) [b](../anlagen/%C3%9Cbergabe%20Bogen.pdf)'),
    };
    expect(places(files)).toEqual([]);
  });

  it('is at the address of a label', () => {
    expect(body('[Eins][a] und [Zwei][a]\n\n[a]: weg.md\n[b]: auch-weg.md\n')).toEqual([
      'stories/s.md:7:1 link-broken',
      'stories/s.md:8:1 link-broken',
    ]);
  });

  it('says which path was meant: from the root, in another folder, or misspelt', () => {
    const files = {
      ...there,
      'stories/s.md': story(
        '[a](anlagen/brief.md)\n[b](../bilder/brief.md)\n[c](../anlage/breif.md)\n[d](..\\anlagen\\brief.md)\n',
      ),
    };
    const meant = ' Meinten Sie `../anlagen/brief.md`?';
    expect(told(files)).toEqual([
      `stories/s.md:5:1 link-broken: Der Link \`anlagen/brief.md\` führt zu keiner Datei des Ordners.${meant}`,
      `stories/s.md:6:1 link-broken: Der Link \`../bilder/brief.md\` führt zu keiner Datei des Ordners.${meant}`,
      `stories/s.md:7:1 link-broken: Der Link \`../anlage/breif.md\` führt zu keiner Datei des Ordners.${meant}`,
      `stories/s.md:8:1 link-broken: Der Link \`..\\anlagen\\brief.md\` führt zu keiner Datei des Ordners.${meant}`,
    ]);
  });

  it('says when a link leaves the folder', () => {
    const files = {
      ...there,
      'stories/s.md': story('[a](../../fremd.pdf) [b](/anlagen/brief.md) [c](file:///C:/Users/x/y.pdf) [d](C:/y.pdf)\n'),
    };
    expect(told(files)).toEqual([
      'stories/s.md:5:1 link-broken: Der Link `../../fremd.pdf` führt aus dem Ordner hinaus, dorthin kommt sonst niemand. Bitte die Datei in den Ordner legen oder eine Internetadresse angeben.',
      'stories/s.md:5:22 link-broken: Der Link `/anlagen/brief.md` führt aus dem Ordner hinaus, dorthin kommt sonst niemand. Meinten Sie `../anlagen/brief.md`?',
      'stories/s.md:5:45 link-broken: Der Link `file:///C:/Users/x/y.pdf` führt aus dem Ordner hinaus, dorthin kommt sonst niemand. Bitte die Datei in den Ordner legen oder eine Internetadresse angeben.',
      'stories/s.md:5:75 link-broken: Der Link `C:/y.pdf` führt aus dem Ordner hinaus, dorthin kommt sonst niemand. Bitte die Datei in den Ordner legen oder eine Internetadresse angeben.',
    ]);
  });

  it('reads prose of fields, and no lines', () => {
    const more = 'summary: >-\n  Eins\n  zwei [a](weg.md)\nstatusReason: "[a](weg.md)"\n';
    expect(places({ 'measures/a.yaml': measure('a', more) })).toEqual(['measures/a.yaml:6:8 link-broken']);
    expect(places({ 'process.yaml': 'model: own\nphases: []\noutlook: "[a](measures/weg.yaml)"\n' })).toEqual([
      'process.yaml:3:11 link-broken',
    ]);
  });

  it('says of a file outside behind a link in the folder that it is not there', () => {
    expect(places({ 'anlagen/x.pdf': { kind: 'outside' }, 'stories/s.md': story('[a](../anlagen/x.pdf)\n') })).toEqual([
      'stories/s.md:5:1 link-broken',
    ]);
  });
});

describe('document-missing', () => {
  it('finds every path of every kind by the schema', () => {
    const files = {
      'qe.yaml': `${settings}documents:\n  logo: logo.png\n`,
      'documents.yaml': 'documents:\n  - {id: d, title: D, kind: other, date: 2026-01-01, path: anlagen/weg.md}\n',
      'papers/p.yaml':
        'id: p\ntitle: P\ntype: progress\nattachments:\n  - {title: A, path: anlagen/a.pdf}\n  - {title: B, path: weg.pdf}\n',
      'standards/s.yaml': 'id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: Eins}\n',
      'assessments/2026-01-01-a.yaml':
        'date: 2026-01-01\nagreed: true\nratings:\n  s.m1:\n    rating: started\n    evidence:\n      - title: E\n        path: weg.pdf\n',
      'anlagen/a.pdf': 'x',
    };
    expect(places(files)).toEqual([
      'assessments/2026-01-01-a.yaml:8:15 document-missing',
      'documents.yaml:2:60 document-missing',
      'papers/p.yaml:6:22 document-missing',
      'qe.yaml:7:9 document-missing',
    ]);
    // the schema marks no more
    expect(loaded(files).workspace.filePlaces.length).toBe(5);
  });

  const named = (path: string) => ({
    'anlagen/Konzept.pdf': 'x',
    'documents.yaml': `documents:\n  - {id: d, title: D, kind: other, date: 2026-01-01, path: ${path}}\n`,
  });

  it('names the file that was meant, and what lies outside', () => {
    expect(told(named('konzept.pdf'))).toEqual([
      'documents.yaml:2:60 document-missing: „Datei“ (`path`): Die Datei `konzept.pdf` gibt es im Ordner nicht. Meinten Sie `anlagen/Konzept.pdf`?',
    ]);
    expect(told(named('../fremd.pdf'))).toEqual([
      'documents.yaml:2:60 document-missing: „Datei“ (`path`): `../fremd.pdf` liegt außerhalb des Ordners. Bitte die Datei in den Ordner legen und den Pfad ab dem Ordner mit qe.yaml angeben.',
    ]);
  });

  it.each(['anlagen/Konzept.pdf', './anlagen/Konzept.pdf', 'anlagen/../anlagen/Konzept.pdf', 'out/leitfaden.pdf'])(
    'is quiet about %s',
    (path) => {
      expect(places(named(path))).toEqual([]);
    },
  );

  it('leaves to the schema what has the form of no path', () => {
    expect(places(named('/anlagen/Konzept.pdf'))).toEqual(['documents.yaml:2:60 value-form']);
  });
});

describe('paths', () => {
  it('are joined within the folder only', () => {
    expect(joinPath('guide', '../a/./b.md')).toBe('a/b.md');
    expect(joinPath('guide', '..')).toBe('');
    expect(joinPath('guide', '../../a')).toBeUndefined();
  });

  it('are written from where one stands', () => {
    expect(relativePath('guide', 'anlagen/a.md')).toBe('../anlagen/a.md');
    expect(relativePath('guide', 'guide/a.md')).toBe('a.md');
    expect(relativePath('', 'guide/a.md')).toBe('guide/a.md');
    expect(relativePath('a/b', 'a/c/d.md')).toBe('../c/d.md');
    expect(relativePath('a/b', 'a')).toBe('../../a');
  });

  it.each([
    ['..', 'none'],
    ['../..', 'outside'],
    ['javascript:alert(1)', 'none'],
    ['java\nscript:alert(1)', 'none'],
    ['//example.org', 'outside'],
    ['?x', 'none'],
    ['', 'none'],
    ['#a', 'fragment'],
    ['a.md?x#y', 'file'],
  ])('%j is %s', (written, kind) => {
    expect(readTarget(written, 'guide').kind).toBe(kind);
  });
});
