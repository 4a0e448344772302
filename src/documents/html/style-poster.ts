import { pageSizes } from '../page-sizes.ts';

/** How high a picture may be in print, in millimetres: one whose words are many becomes smaller rather than fill a column alone. */
export const posterPicture = 240;

/** The look of a poster: cards in columns on a screen, one below the other on a telephone, and one sheet of A1 in print. */
export const posterStyle = `
.profile-poster-a1 .page { max-width: 96rem; }
.profile-poster-a1 .title { padding: 0 0 1.5rem; margin-bottom: 1.75rem; }
.profile-poster-a1 main { columns: 26rem 3; column-gap: 1.5rem; }
.profile-poster-a1 .card { break-inside: avoid; margin: 0 0 1.5rem; padding: 1.375rem 1.5rem 1.25rem; border: 1px solid var(--line); border-top: .3125rem solid var(--accent); border-radius: .25rem; background: var(--page); }
.profile-poster-a1 .card > :last-child { margin-bottom: 0; }
.profile-poster-a1 .card > h2 { margin: 0 0 .75rem; }
.profile-poster-a1 .card figure { margin: 0 0 1rem; }
/* In a column the letters of the narrow picture are as large as the text. */
.profile-poster-a1 .wide:has(+ .narrow) { display: none; }
.profile-poster-a1 .narrow { display: block; }
.profile-poster-a1 .card > p:last-child > em:only-child { font-size: .8125em; color: var(--muted); }
.profile-poster-a1 blockquote { border-color: var(--accent); color: var(--text); }
@media print {
  @page { size: ${pageSizes['poster-a1'].width}mm ${pageSizes['poster-a1'].height}mm; margin: 0; }
  /* The writer chooses the size so that the cards fill the sheet. */
  html:has(.profile-poster-a1) { font-size: var(--poster-size); line-height: 1.4; }
  .profile-poster-a1 .page { height: 840mm; max-width: none; padding: 16mm 22mm 10mm; display: flex; flex-direction: column; border-top: 10mm solid var(--accent); }
  .profile-poster-a1 .title { margin-bottom: 10mm; padding-bottom: 7mm; }
  .profile-poster-a1 .title p { font-size: 24pt; margin: 0; }
  .profile-poster-a1 .letterhead { margin-bottom: 4mm; }
  .profile-poster-a1 .letterhead img { height: 48mm; width: auto; max-width: 200mm; object-fit: contain; padding: 0; }
  .profile-poster-a1 h1 { font-size: 72pt; }
  .profile-poster-a1 .title .subtitle { font-size: 34pt; margin: 2mm 0 3mm; }
  .profile-poster-a1 main { flex: 1 1 0; min-height: 0; columns: 3; column-gap: 12mm; }
  .profile-poster-a1 .card { margin-bottom: 10mm; padding: 8mm 9mm; border-width: .5mm; border-top-width: 2.5mm; }
  .profile-poster-a1 .card > h2 { font-size: 1.5em; }
  .profile-poster-a1 .card figcaption, .profile-poster-a1 .card > p:last-child > em:only-child { font-size: .75em; line-height: 1.3; }
  .profile-poster-a1 figure svg { width: 84%; max-width: none; max-height: ${posterPicture}mm; margin: 0 auto; }
  .profile-poster-a1 details { display: none; }
  .profile-poster-a1 footer { margin-top: 0; padding-top: 4mm; font-size: 16pt; }
}
`;
