import { describe, expect, it } from 'vitest';
import { loaded } from '../support/loaded.ts';

const { workspace } = loaded({
  'qe.yaml':
    'qe: 1\nmunicipality: {name: M, ags: "03998", state: NI}\nareas:\n  - {id: nord, title: Nord}\ncommittees:\n  - {id: jha, title: JHA}\nfocus: [s]\n',
  'standards/s.yaml': 'id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: Eins}\nvision:\n  - {id: s.v1, text: Zwei}\n',
  'assessments/2026-01-01-eltern.yaml': 'date: 2026-01-01\nperspective: eltern\nratings:\n  s.m1: {rating: started}\n',
  'network.yaml': 'groups:\n  - {id: eltern, title: E, kind: families, areas: [nord]}\n',
  'guide/01-a.md': '---\ntitle: A\n---\n',
  'measures/m.yaml': 'id: m\ntitle: M\nstatus: idea\nconfirmed:\n  s.m1: {hash: 0123456789abcdef, date: 2026-01-01, role: R}\n',
});
const definitions = [...workspace.definitions.values()].flat();
const place = ({ file, pointer }: { file: { path: string }; pointer: readonly unknown[] }) => `${file.path}#${pointer.join('/')}`;

describe('ids', () => {
  it.each([
    ['standard', 's', 'standards/s.yaml#id'],
    ['criterion', 's.m1', 'standards/s.yaml#minimum/0/id'],
    ['criterion', 's.v1', 'standards/s.yaml#vision/0/id'],
    ['assessment', '2026-01-01-eltern', 'assessments/2026-01-01-eltern.yaml#'],
    ['group', 'eltern', 'network.yaml#groups/0/id'],
    ['area', 'nord', 'qe.yaml#areas/0/id'],
    ['committee', 'jha', 'qe.yaml#committees/0/id'],
    ['guide', '01-a', 'guide/01-a.md#'],
    ['measure', 'm', 'measures/m.yaml#id'],
  ])('of a %s: %s', (named, id, where) => {
    expect(definitions.filter((found) => found.id === id && found.named === named).map(place)).toEqual([where]);
  });

  it('are found whatever their case', () => {
    const { workspace: other } = loaded({ 'measures/a.yaml': 'id: GROSS\ntitle: M\nstatus: idea\n' });
    expect(other.definitions.get('gross')?.map(({ id }) => id)).toEqual(['GROSS']);
  });
});

describe('references', () => {
  const of = (to: string) =>
    workspace.references.filter((reference) => reference.to === to).map((found) => `${place(found)} ${found.isKey}`);

  it('stand in values, lists and keys', () => {
    expect(of('s')).toEqual(['qe.yaml#focus/0 false']);
    expect(of('eltern')).toEqual(['assessments/2026-01-01-eltern.yaml#perspective false']);
    expect(of('nord')).toEqual(['network.yaml#groups/0/areas/0 false']);
    expect(of('s.m1')).toEqual(['assessments/2026-01-01-eltern.yaml#ratings/s.m1 true']);
  });

  it('know what they may name', () => {
    expect(workspace.references.find(({ to }) => to === 's.m1')?.allowed).toEqual(['criterion']);
  });
});

it('a field is known by its German title at every depth', () => {
  const file = workspace.files.find(({ path }) => path === 'standards/s.yaml');
  if (!file) throw new Error('standards/s.yaml was not read');
  expect(workspace.fieldAt(file, ['minimum', 0, 'text'])).toEqual({ key: 'text', title: 'Wortlaut' });
  expect(workspace.fieldAt(file, ['minimum', 0])).toEqual({ key: 'minimum', title: 'Mindeststandard' });
  expect(workspace.fieldAt(file, ['nirgends'])).toEqual({ key: 'nirgends' });
});
