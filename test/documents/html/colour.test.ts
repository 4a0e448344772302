import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accents, contrast } from '../../../src/documents/html/colour.ts';
import { style } from '../../../src/documents/html/style.ts';

const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const colours = fc.tuple(part, part, part).map((parts) => `#${parts.join('')}`);

/** The palettes of the style sheet: light first, then dark. */
function palette(scheme: 0 | 1): Record<string, string> {
  const blocks = style.split('prefers-color-scheme: dark');
  return Object.fromEntries(
    [...(blocks[scheme] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6})/gu)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('of any accent suffices on all surfaces, light and dark', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, dark } = accents(colour);
        for (const surface of ['page', 'surface']) {
          expect(contrast(light, palette(0)[surface] ?? '')).toBeGreaterThanOrEqual(4.5);
          expect(contrast(dark, palette(1)[surface] ?? '')).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it.each([0, 1] as const)('of all texts suffices (%i)', (scheme) => {
    const { page = '', surface = '', text = '', muted = '', success = '', direction = '', ...rest } = palette(scheme);
    const pairs = [
      [text, page],
      [text, surface],
      [muted, page],
      [muted, surface],
      [success, rest['success-surface'] ?? ''],
      [direction, rest['direction-surface'] ?? ''],
      [text, rest['success-surface'] ?? ''],
    ] as const;
    for (const [one, other] of pairs) expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
  });

  it('a colour that suffices stays as it is, and nonsense is no colour', () => {
    expect(accents('#0b6471').light).toBe('#0b6471');
    expect(accents('#036').light).toBe('#003366');
    expect(accents('red;}body{display:none').light).toBe(accents(undefined).light);
  });
});
