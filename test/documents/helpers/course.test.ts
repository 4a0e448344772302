import { describe, expect, it } from 'vitest';
import { courseByYear } from '../../../src/documents/helpers/course.ts';
import { byState } from '../../../src/messages/means.ts';

describe('the course of a measure', () => {
  it('is told by year and day: states, finished steps, reviews with what was adjusted', () => {
    const told = courseByYear({
      progress: [
        { date: '2025-02-01', status: 'running', note: 'Beginn' },
        { date: '2026-03-01', status: 'done' },
      ],
      stepsDone: [{ text: 'Brief', done: '2025-02-01' }],
      reviews: [
        { date: '2025-01-15', result: 'Es trägt', adjustment: 'Später beginnen.' },
        { date: '2026-04-01', result: 'Gut!' },
      ],
    });
    expect(told).toEqual([
      {
        year: '2025',
        entries: [
          { date: '2025-01-15', word: 'Überprüfung', text: 'Es trägt. Angepasst: Später beginnen.' },
          { date: '2025-02-01', word: 'läuft', text: 'Beginn' },
          { date: '2025-02-01', word: 'erledigt', text: 'Brief' },
        ],
      },
      {
        year: '2026',
        entries: [
          { date: '2026-03-01', word: 'umgesetzt' },
          { date: '2026-04-01', word: 'Überprüfung', text: 'Gut!' },
        ],
      },
    ]);
  });
});

describe('posts and hours of a year', () => {
  it('are never one sum of what is secured and what is asked for', () => {
    const sum = (posts: number) => ({ amount: 0, posts, hours: 0 });
    expect(byState({ granted: sum(0.25), reserved: sum(0), requested: sum(0.5) }, 'posts')).toBe('0,25 bewilligt, 0,5 beantragt');
    expect(byState({ granted: sum(0), reserved: sum(1), requested: sum(0) }, 'posts')).toBe('1 vorgemerkt');
    expect(byState({ granted: sum(0), reserved: sum(0), requested: sum(0) }, 'posts')).toBe('');
    expect(byState({}, 'hours')).toBe('');
  });
});
