/** The look of a page that holds three messages, one picture and a request: on paper exactly one sheet of A4. */
export const briefStyle = `
.profile-brief main { counter-reset: message; }
.profile-brief .title { margin-bottom: 1.75rem; padding-bottom: 1.25rem; }
.profile-brief main > h2 { counter-increment: message; position: relative; margin: 1.75rem 0 .375rem; padding-left: 3.25rem; font-size: 1.25rem; }
.profile-brief main > h2::before { content: counter(message) / ""; position: absolute; left: 0; top: -.125rem; display: grid; place-content: center; width: 2.25rem; height: 2.25rem; border-radius: 50%; background: var(--accent); color: var(--page); font-size: 1.125rem; letter-spacing: 0; }
.profile-brief main > p { padding-left: 3.25rem; margin-bottom: .5rem; }
.profile-brief main > p > strong:only-child { color: var(--accent); font-size: 1.125rem; }
.profile-brief main > p:last-child { padding: .75rem 0 0; border-top: 1px solid var(--line); font-size: .8125rem; line-height: 1.4; color: var(--muted); }
.profile-brief main > p:last-child em { font-style: normal; }
.profile-brief .callout { font-size: 1.0625rem; }
.profile-brief footer { margin-top: 1.5rem; }
@media print {
  @page { size: A4; margin: 11mm 15mm; }
  html:has(.profile-brief) { font-size: 9.75pt; line-height: 1.4; }
  .profile-brief .page, .profile-brief main, .profile-brief figure, .profile-brief figure > .wide { display: flex; flex-direction: column; }
  .profile-brief .page { height: 274mm; }
  .profile-brief main { flex: 1 1 0; min-height: 0; }
  .profile-brief .title { margin-bottom: 4mm; padding-bottom: 3mm; }
  .profile-brief .letterhead { margin-bottom: 2mm; font-size: 8pt; }
  .profile-brief .letterhead img { max-height: 14mm; width: auto; padding: 0; }
  .profile-brief h1 { font-size: 21pt; }
  .profile-brief .title .subtitle { margin-top: 1mm; font-size: 11pt; }
  .profile-brief .title .date { margin-top: 1mm; }
  .profile-brief main > h2 { margin: 4mm 0 .75mm; font-size: 12.5pt; }
  .profile-brief main > p { margin-bottom: 1.25mm; }
  /* The picture takes the room that the texts leave. */
  .profile-brief figure { flex: 0 1 112mm; min-height: 0; margin: 4mm 0 2mm; }
  .profile-brief figure > .wide { flex: 1 1 0; min-height: 0; }
  .profile-brief figure svg { flex: 1 1 0; min-height: 0; width: 100%; max-width: none; height: 100%; }
  .profile-brief figcaption { margin-top: 1mm; font-size: 8.5pt; text-align: center; }
  .profile-brief details { display: none; }
  .profile-brief .callout { margin: 3mm 0; padding: 3mm 4mm; font-size: 11pt; hyphens: manual; }
  .profile-brief main > p:last-child { font-size: 7.5pt; padding-top: 2mm; margin: 0; }
  /* It says again what stands at the top. */
  .profile-brief footer p:last-child { display: none; }
  .profile-brief footer { margin-top: auto; padding-top: 2mm; font-size: 7.5pt; }
}
`;
