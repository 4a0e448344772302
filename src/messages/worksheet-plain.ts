/** What a standard of a catalogue means for a family, in plain language: one or two short sentences. In our own words. */
const plain: Readonly<Record<string, string>> = {
  'qs-1.1': 'Wir fragen Familien, was sie brauchen. Danach planen wir.',
  'qs-1.2': 'Sie wissen vorher, wie die Begleitung abläuft. Sie wissen, wann sie endet.',
  'qs-1.3': 'Eine Person passt auf, dass schnell jemand zu Ihnen kommt.',
  'qs-1.4': 'Sie können uns sagen, was nicht gut war. Das ist einfach und hat keine Nachteile.',
  'qs-1.5': 'Jemand zeigt Ihnen, welche Hilfe zu Ihnen passt. Sie müssen nicht selbst suchen.',
  'qs-1.6': 'Die Fachkräfte lernen voneinander. So wird ihre Arbeit besser.',
  'qs-1.7': 'Die Fachkräfte lernen immer weiter dazu.',
  'qs-1.8': 'Die Fachkräfte kennen auch andere Stellen, die Ihnen helfen.',
  'qs-1.9': 'Sie haben von der Begleitung zu Hause gehört. Sie wissen, wie Sie sie bekommen.',
  'qs-2.1': 'Alle behandeln Sie freundlich und mit Respekt. Sie entscheiden selbst.',
  'qs-2.2': 'Die Stellen sprechen darüber, wie sie Familien gemeinsam besser helfen.',
  'qs-2.3': 'Hebamme, Praxis und Beratung arbeiten gut zusammen.',
  'qs-2.4': 'Sie können leicht sehen, wer bei den Frühen Hilfen mitmacht.',
  'qs-2.5': 'Sie finden Informationen über die Hilfen. Sie verstehen sie gut.',
  'qs-2.6': 'Es gibt die Angebote, die Sie brauchen.',
  'qs-2.7': 'Der Weg zu den Angeboten ist leicht. Ort, Uhrzeit und Sprache passen für Sie.',
  'qs-2.8': 'Wenn eine Hilfe endet, wissen Sie, wie es weitergeht.',
  'qs-2.9': 'Auch Freiwillige helfen Familien. Sie arbeiten gut mit den Fachkräften zusammen.',
  'qs-3.1': 'Es gibt einen festen Plan für die Frühen Hilfen. Die Politik hat ihm zugestimmt.',
  'qs-3.2': 'Die Stellen haben aufgeschrieben, wie sie zusammenarbeiten.',
  'qs-3.3': 'Es ist klar, wer was macht.',
  'qs-3.4': 'Jemand hat genug Zeit, sich um die Frühen Hilfen zu kümmern.',
  'qs-3.5': 'Es gibt Hilfen auch in Ihrer Nähe.',
  'qs-3.6': 'Die Stellen wissen voneinander. Sie müssen nicht alles zweimal erzählen.',
  'qs-3.7': 'Eltern reden mit. Ihre Meinung verändert etwas.',
  'dim-1': 'Alle behandeln Sie freundlich und mit Respekt. Sie entscheiden selbst.',
  'dim-2': 'Wir wissen, was wir für Familien erreichen wollen.',
  'dim-3': 'Viele Stellen arbeiten zusammen, damit Familien gute Hilfe bekommen.',
  'dim-4': 'Wir fragen Familien, was sie brauchen. Danach planen wir.',
  'dim-5': 'Die Politik sorgt dafür, dass es die Hilfen auch morgen noch gibt.',
  'dim-6': 'Die Fachkräfte lernen immer weiter dazu.',
  'dim-7': 'Sie bestimmen mit, wie Ihnen geholfen wird.',
  'dim-8': 'Die Angebote sind gut. Sie passen zu Ihnen.',
  'dim-9': 'Wir schauen regelmäßig, ob unsere Hilfe gut ist.',
  'dim-10': 'Die Hilfe verändert etwas für Sie und Ihr Kind.',
  'dim-11': 'Eltern reden mit. Ihre Meinung verändert etwas.',
};

/** Plain words for a standard: its own, those of its dimension, or its title. */
export function plainWords({ id, part, title }: { readonly id: string; readonly part?: string; readonly title: string }): string {
  if (Object.hasOwn(plain, id)) return plain[id] ?? title;
  return part !== undefined && Object.hasOwn(plain, part) ? (plain[part] ?? title) : title;
}
