import { expect, test } from 'vitest';
import { textLines } from '../../../src/documents/charts/svg.ts';

test.each([
  [{ muted: true, halo: true }, ['chart-halo', 'chart-muted']],
  [{ halo: true }, ['chart-halo']],
  [{ muted: true }, ['chart-muted']],
])('a text that is %j is known to the style by each of it', (how, names) => {
  expect(textLines(['x'], { x: 0, y: 0, ...how }).properties['className']).toEqual(names);
});

test('a plain text has no name', () => {
  expect(textLines(['x'], { x: 0, y: 0 }).properties).not.toHaveProperty('className');
});
